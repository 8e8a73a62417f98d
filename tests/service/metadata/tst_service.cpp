// SPDX-License-Identifier: GPL-3.0-or-later
// The metadata service's sockets in real namespaces: who is answered, what one guest may take of the
// engine, and that no namespace is kept alive.
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "engine/host/netlink/tcplistener.h"
#include "engine/metadata/service.h"
#include "tests/support/designs.h"
#include "tests/support/privateworld.h"

#include <QDir>
#include <QElapsedTimer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace overlab;
using namespace overlab::metadata;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto drawn = R"(overlab: 1
name: test
tenants:
  - name: red
    networks: [{name: lan, subnets: [{cidr: 10.0.0.0/24}]}]
    vms:
      - {name: a, user-data: "first", interfaces: [{network: lan, address: 10.0.0.10}]}
      - {name: b, interfaces: [{network: lan, address: 10.0.0.11}]}
)";

const QString path = u"/run/netns/guests"_s;
const QString hostNamePath = u"/latest/meta-data/hostname"_s;

std::shared_ptr<const blueprint::Topology> topologyOf(const QByteArray &text)
{
    return std::make_shared<const blueprint::Topology>(resolveText(text).topology);
}

Place place()
{
    return {u"node-0"_s, u"guests"_s, path, *Ipv4Address::parse(u"10.0.0.1"), 80, {0}, u"red/lan"_s};
}

/// The namespace with the server's and three guests' addresses in it.
void makeNamespace()
{
    host::NetlinkSocket socket = host::createNamespace(path);
    host::NetlinkBatch batch(socket);
    for (const QString &address : {u"10.0.0.1"_s, u"10.0.0.10"_s, u"10.0.0.11"_s, u"10.0.0.12"_s})
        batch.ensureAddress(u"lo"_s, u"lo"_s, {*Ipv4Address::parse(address), 32});
    QVERIFY(batch.commit().isEmpty());
}

sockaddr_in endpoint(const QString &address, quint16 port)
{
    sockaddr_in end{};
    end.sin_family = AF_INET;
    end.sin_port = htons(port);
    end.sin_addr.s_addr = htonl(Ipv4Address::parse(address)->value());
    return end;
}

/// A guest's connection to the service; closed when it was refused.
host::FileDescriptor connectAs(const QString &guest)
{
    host::FileDescriptor socket;
    host::inNamespace(path, [&socket] {
        socket.reset(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    });
    const timeval limit{5, 0};
    setsockopt(socket.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    const sockaddr_in from = endpoint(guest, 0);
    const sockaddr_in to = endpoint(u"10.0.0.1"_s, 80);
    if (bind(socket.get(), reinterpret_cast<const sockaddr *>(&from), sizeof from) != 0
        || connect(socket.get(), reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0)
        socket.reset();
    return socket;
}

/// All that comes until the other side closes; "nothing" when it does not within the limit.
QByteArray readAll(const host::FileDescriptor &socket)
{
    QByteArray all;
    char part[4096];
    ssize_t size = 0;
    while ((size = recv(socket.get(), part, sizeof part, 0)) > 0)
        all.append(part, size);
    return size < 0 && errno == EAGAIN ? QByteArray("nothing") : all;
}

QByteArray sendAs(const QString &guest, const QByteArray &bytes)
{
    const host::FileDescriptor socket = connectAs(guest);
    if (!socket.isOpen())
        return "refused";
    send(socket.get(), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    return readAll(socket);
}

QByteArray request(const QString &requested, const QByteArray &headers = {}, const QByteArray &verb = "GET")
{
    return verb + ' ' + requested.toLatin1() + " HTTP/1.1\r\nHost: 169.254.169.254\r\n" + headers + "\r\n";
}

/// The body of an answer with status 200; else all of the answer.
QByteArray getAs(const QString &guest, const QString &requested, const QByteArray &headers = {})
{
    const QByteArray said = sendAs(guest, request(requested, headers));
    return said.startsWith("HTTP/1.1 200 ") ? said.mid(said.indexOf("\r\n\r\n") + 4) : said;
}

} // namespace

class tst_Service : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void guest_hearsAboutItself();
    void headers_areNotBelieved();
    void head_hasNoBody();
    void missing_isNoError();
    void takenPort_isSaidAndTriedAgain();
    void newTopology_isAnswered();
    void placeThatIsNotWanted_isLeft();
    void namespaceMadeAnew_isEntered();
    void leave_letsTheNamespaceEnd_data();
    void leave_letsTheNamespaceEnd();
    void end_closesEverything();
    void largeRequest_isCutOff_data();
    void largeRequest_isCutOff();
    void nonsense_harmsNobody_data();
    void nonsense_harmsNobody();
    void manyConnections_ofOneGuestKeepNobodyElseOut();
    void answers_areQuick();

private:
    std::unique_ptr<Service> m_service;
};

void tst_Service::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
    QVERIFY(QDir().mkdir(u"/run/netns"_s));
}

void tst_Service::init()
{
    makeNamespace();
    m_service = std::make_unique<Service>();
    QVERIFY(m_service->serve(topologyOf(drawn), {place()}).isEmpty());
}

void tst_Service::cleanup()
{
    m_service.reset();
    host::removeNamespace(path);
}

void tst_Service::guest_hearsAboutItself()
{
    QCOMPARE(getAs(u"10.0.0.10"_s, hostNamePath), "a.openstacklocal");
    QCOMPARE(getAs(u"10.0.0.11"_s, hostNamePath), "b.openstacklocal");
    QVERIFY(getAs(u"10.0.0.12"_s, hostNamePath).startsWith("HTTP/1.1 404 Not Found\r\n"));
    QVERIFY(getAs(u"10.0.0.11"_s, u"/latest/user-data"_s).startsWith("HTTP/1.1 404 "));
    QCOMPARE(getAs(u"10.0.0.10"_s, u"/latest/user-data?a=b"_s), "first");
    QCOMPARE(getAs(u"10.0.0.10"_s, u"http://169.254.169.254/latest/user-data"_s), "first");
    QCOMPARE(getAs(u"10.0.0.10"_s, u"/latest/user%2ddata"_s), "first");
}

void tst_Service::headers_areNotBelieved()
{
    const QByteArray lies = "X-Forwarded-For: 10.0.0.10\r\nForwarded: for=10.0.0.10\r\n"
                            "X-Real-IP: 10.0.0.10\r\nX-Instance-ID: i-00000001\r\n"
                            "X-Neutron-Network-ID: x\r\nHost: 10.0.0.10\r\n";

    QCOMPARE(getAs(u"10.0.0.11"_s, hostNamePath, lies), "b.openstacklocal");
    QVERIFY(getAs(u"10.0.0.12"_s, hostNamePath, lies).startsWith("HTTP/1.1 404 "));
}

void tst_Service::head_hasNoBody()
{
    const QByteArray said = sendAs(u"10.0.0.10"_s, request(hostNamePath, {}, "HEAD"));

    QVERIFY2(said.startsWith("HTTP/1.1 200 OK\r\n"), said.constData());
    QVERIFY(said.contains("\r\nContent-Length: 16\r\n"));
    QVERIFY(said.endsWith("\r\n\r\n"));
    QVERIFY(sendAs(u"10.0.0.10"_s, request(hostNamePath, {}, "POST")).startsWith("HTTP/1.1 405 "));
    QVERIFY(sendAs(u"10.0.0.10"_s, request(hostNamePath, {}, "BREW")).startsWith("HTTP/1.1 405 "));
}

void tst_Service::missing_isNoError()
{
    Place elsewhere = place();
    elsewhere.nameSpace = u"none"_s;
    elsewhere.namespacePath = u"/run/netns/none"_s;

    QVERIFY(m_service->serve(topologyOf(drawn), {elsewhere, place()}).isEmpty());

    QCOMPARE(getAs(u"10.0.0.10"_s, hostNamePath), "a.openstacklocal");
}

void tst_Service::takenPort_isSaidAndTriedAgain()
{
    Place taken = place();
    taken.nameSpace = u"another"_s;
    taken.port = 81;
    host::FileDescriptor other = host::listenInNamespace(path, taken.address, 81);

    const QList<Failure> failures = m_service->serve(topologyOf(drawn), {place(), taken});

    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().place.nameSpace, u"another"_s);
    QCOMPARE(failures.first().error.code(), ErrorCode::NameTaken);
    QVERIFY2(failures.first().error.detail().contains(u"EADDRINUSE"),
             failures.first().error.what());
    QCOMPARE(getAs(u"10.0.0.10"_s, hostNamePath), "a.openstacklocal");
    other.reset();
    QVERIFY(m_service->serve(topologyOf(drawn), {place(), taken}).isEmpty());
}

void tst_Service::newTopology_isAnswered()
{
    QByteArray changed(drawn);
    changed.replace("first", "second").replace("10.0.0.11", "10.0.0.12");

    QVERIFY(m_service->serve(topologyOf(changed), {place()}).isEmpty());

    QCOMPARE(getAs(u"10.0.0.10"_s, u"/latest/user-data"_s), "second");
    QCOMPARE(getAs(u"10.0.0.12"_s, hostNamePath), "b.openstacklocal");
    QVERIFY(getAs(u"10.0.0.11"_s, hostNamePath).startsWith("HTTP/1.1 404 "));
}

void tst_Service::placeThatIsNotWanted_isLeft()
{
    m_service->serve(topologyOf(drawn), {});

    QCOMPARE(getAs(u"10.0.0.10"_s, hostNamePath), "refused");
}

void tst_Service::namespaceMadeAnew_isEntered()
{
    host::removeNamespace(path);
    makeNamespace();
    QCOMPARE(getAs(u"10.0.0.10"_s, hostNamePath), "refused");

    QVERIFY(m_service->serve(topologyOf(drawn), {place()}).isEmpty());

    QCOMPARE(getAs(u"10.0.0.10"_s, hostNamePath), "a.openstacklocal");
}

void tst_Service::leave_letsTheNamespaceEnd_data()
{
    QTest::addColumn<QString>("nameSpace");

    QTest::newRow("one") << u"guests"_s;
    QTest::newRow("all of the node") << QString();
}

void tst_Service::leave_letsTheNamespaceEnd()
{
    QFETCH(const QString, nameSpace);
    // A veth goes with the namespace of its other end.
    host::NetlinkSocket here{QString()};
    host::NetlinkSocket there{path};
    host::NetlinkBatch batch(here);
    host::LinkSpec end;
    end.name = u"seen"_s;
    host::LinkSpec peer;
    peer.name = u"hidden"_s;
    batch.addVeth(u"veth"_s, end, peer, there);
    QVERIFY(batch.commit().isEmpty());
    there = host::NetlinkSocket{QString()};
    host::FileDescriptor silent = connectAs(u"10.0.0.10"_s); // accepted sockets hold it, too
    QVERIFY(silent.isOpen());
    QCOMPARE(getAs(u"10.0.0.11"_s, hostNamePath), "b.openstacklocal"); // accepted after that one

    m_service->leave(u"node-1"_s, nameSpace);
    m_service->leave(u"node-0"_s, u"guest"_s);
    QCOMPARE(getAs(u"10.0.0.11"_s, hostNamePath), "b.openstacklocal"); // that was not meant
    m_service->leave(u"node-0"_s, nameSpace);
    QVERIFY(readAll(silent) != "nothing");
    silent.reset();
    host::removeNamespace(path);

    QTRY_VERIFY(!here.readLink(u"seen"_s));
}

void tst_Service::end_closesEverything()
{
    const host::FileDescriptor silent = connectAs(u"10.0.0.10"_s);
    QVERIFY(silent.isOpen());

    m_service.reset();

    QVERIFY(readAll(silent) != "nothing");
    QCOMPARE(getAs(u"10.0.0.10"_s, hostNamePath), "refused");
    m_service = std::make_unique<Service>(); // as an engine that is started again
    QVERIFY(m_service->serve(topologyOf(drawn), {place()}).isEmpty());
    QCOMPARE(getAs(u"10.0.0.10"_s, hostNamePath), "a.openstacklocal");
}

void tst_Service::largeRequest_isCutOff_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("path") << "GET /" + QByteArray(64 * 1024, 'a');
    QTest::newRow("headers") << request(hostNamePath, "X: " + QByteArray(64 * 1024, 'a'));
    QTest::newRow("body") << request(hostNamePath, "Content-Length: 999999999\r\n", "POST")
            + QByteArray(64 * 1024, 'a');
    QTest::newRow("chunks") << request(hostNamePath, "Transfer-Encoding: chunked\r\n", "POST")
            + QByteArray("10\r\n0123456789abcdef\r\n").repeated(4 * 1024);
}

void tst_Service::largeRequest_isCutOff()
{
    QFETCH(const QByteArray, bytes);

    const QByteArray said = sendAs(u"10.0.0.10"_s, bytes);

    QCOMPARE(said, QByteArray());
    QCOMPARE(getAs(u"10.0.0.10"_s, hostNamePath), "a.openstacklocal");
}

void tst_Service::nonsense_harmsNobody_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\x00\x01\r\n\r\n\r\n");
    QTest::newRow("blanks") << QByteArray("\r\n \t\r\n");
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("strange version") << QByteArray("GET / HTTP/9.9\r\n\r\n");
    QTest::newRow("host that is none") << QByteArray("GET / HTTP/1.1\r\nHost: a b:c:d[%\r\n\r\n");
    QTest::newRow("path that is none") << QByteArray("GET %%%\x01\xff HTTP/1.1\r\n\r\n");
    QTest::newRow("negative length")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\nabc");
    QTest::newRow("endless length")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: 18446744073709551615\r\n\r\nabc");
    QTest::newRow("negative chunk")
        << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nabc\r\n0\r\n\r\n");
    QTest::newRow("endless chunk")
        << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                      "8000000000000000\r\nabc\r\n-7fffffffffffffff\r\n\r\nffffffff00000001\r\n");
    QTest::newRow("web socket")
        << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                      "Sec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    QTest::newRow("two requests at once") << request(hostNamePath).repeated(2);
}

void tst_Service::nonsense_harmsNobody()
{
    QFETCH(const QByteArray, bytes);
    const host::FileDescriptor socket = connectAs(u"10.0.0.10"_s);
    QVERIFY(socket.isOpen());

    send(socket.get(), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    QCOMPARE(getAs(u"10.0.0.11"_s, hostNamePath), "b.openstacklocal"); // read after those bytes
    shutdown(socket.get(), SHUT_WR);

    QVERIFY(readAll(socket) != "nothing");
    QCOMPARE(getAs(u"10.0.0.10"_s, hostNamePath), "a.openstacklocal");
}

void tst_Service::manyConnections_ofOneGuestKeepNobodyElseOut()
{
    std::vector<host::FileDescriptor> held;
    for (int i = 0; i < 40; ++i)
        held.push_back(connectAs(u"10.0.0.10"_s));
    QCOMPARE(getAs(u"10.0.0.11"_s, hostNamePath), "b.openstacklocal"); // all of them are accepted now
    const auto isCut = [](const host::FileDescriptor &socket) {
        char byte = 0;
        return recv(socket.get(), &byte, 1, MSG_DONTWAIT) == 0 || errno != EAGAIN;
    };

    const auto cut = std::count_if(held.cbegin(), held.cend(), isCut);

    QCOMPARE(cut, 40 - 16);
    QVERIFY(getAs(u"10.0.0.10"_s, hostNamePath) != "a.openstacklocal");
    held.clear();
    QTRY_COMPARE(getAs(u"10.0.0.10"_s, hostNamePath), "a.openstacklocal");
}

void tst_Service::answers_areQuick()
{
    QElapsedTimer timer;
    timer.start();
    constexpr int count = 200;

    for (int i = 0; i < count; ++i)
        QCOMPARE(getAs(u"10.0.0.10"_s, hostNamePath), "a.openstacklocal");

    qInfo("%d requests, %.3f ms each", count, double(timer.nsecsElapsed()) / 1e6 / count);
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_Service)
#include "tst_service.moc"
