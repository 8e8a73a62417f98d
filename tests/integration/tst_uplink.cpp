// SPDX-License-Identifier: GPL-3.0-or-later
// The way from "outside" to the real network, which here is a network namespace that the test runs
// in (tests/support/own-network): 198.18.0.1 is all there is.
#include "tests/support/filecontent.h"
#include "tests/support/labfixture.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <atomic>
#include <csignal>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using overlab::testing::contentOf;
using overlab::testing::eventually;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;

namespace {

constexpr auto design = R"(overlab: 1
name: uplink
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
external:
  - {name: public, type: flat, cidr: 100.64.1.0/24, gateway: 100.64.1.254, pool: 100.64.1.10-100.64.1.99}
tenants:
  - name: red
    networks: [{name: inside, subnets: [{cidr: 10.0.0.0/24, dns: [10.0.2.3]}]}]
    routers: [{name: way-out, interfaces: [inside], external: {network: public}}]
    vms: [{name: a, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10}]}]
)";

constexpr auto worldAddress = "198.18.0.1";

/// Servers of the real network: whoever connects is told the address that they were seen with; what
/// comes to the resolver's port goes back as it came.
class World
{
public:
    World() : m_sockets{open(SOCK_STREAM, worldAddress, 8080), open(SOCK_STREAM, "127.0.0.1", 8081),
                        open(SOCK_DGRAM, worldAddress, 53)},
              m_thread([this] { serve(); })
    {
    }
    ~World()
    {
        m_isOver = true;
        m_thread.join();
        for (const int socket : m_sockets)
            close(socket);
    }
    bool isThere() const { return m_sockets[0] >= 0 && m_sockets[1] >= 0 && m_sockets[2] >= 0; }

private:
    static int open(int type, const char *address, quint16 port)
    {
        const int server = socket(AF_INET, type | SOCK_CLOEXEC, 0);
        const int yes = 1;
        setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        sockaddr_in place{AF_INET, htons(port), {inet_addr(address)}, {}};
        if (bind(server, reinterpret_cast<const sockaddr *>(&place), sizeof place) < 0
            || (type == SOCK_STREAM && listen(server, 16) < 0)) {
            close(server);
            return -1;
        }
        return server;
    }
    void serve()
    {
        while (!m_isOver) {
            pollfd events[3] = {{m_sockets[0], POLLIN, 0}, {m_sockets[1], POLLIN, 0}, {m_sockets[2], POLLIN, 0}};
            poll(events, 3, 50);
            sockaddr_in peer{};
            socklen_t size = sizeof peer;
            for (int i : {0, 1}) {
                if (!events[i].revents)
                    continue;
                const int client = accept4(m_sockets[i], reinterpret_cast<sockaddr *>(&peer), &size, SOCK_CLOEXEC);
                const QByteArray seen = QByteArray("seen as ") + inet_ntoa(peer.sin_addr) + '\n';
                send(client, seen.constData(), size_t(seen.size()), MSG_NOSIGNAL);
                close(client);
            }
            if (events[2].revents) {
                char bytes[512];
                const ssize_t got = recvfrom(m_sockets[2], bytes, sizeof bytes, 0,
                                             reinterpret_cast<sockaddr *>(&peer), &size);
                if (got > 0)
                    sendto(m_sockets[2], bytes, size_t(got), 0, reinterpret_cast<sockaddr *>(&peer), size);
            }
        }
    }

    int m_sockets[3];
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

/// Processes whose command line has \a part in it, and, unless 0, whose parent is \a parent.
QList<pid_t> processes(const QByteArray &part, pid_t parent = 0)
{
    QList<pid_t> found;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QByteArray line = contentOf(u"/proc/%1/cmdline"_s.arg(entry));
        const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(entry));
        const pid_t above = stat.mid(stat.lastIndexOf(')') + 4).split(' ').first().toInt();
        if (line.contains(part) && (parent == 0 || above == parent))
            found << entry.toInt();
    }
    return found;
}

bool isGone(pid_t pid)
{
    return !QFile::exists(u"/proc/%1"_s.arg(pid));
}

/// What of the host's network a lab could dirty.
QByteArray hostNetwork()
{
    return QDir(u"/sys/class/net"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).join(u' ').toUtf8()
        + contentOf(u"/proc/net/route"_s) + contentOf(u"/proc/net/ip_tables_names"_s);
}

} // namespace

class tst_Uplink : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void offByDefault();
    void missingProgram_isSaidAndTheLabIsMade();
    void guestReachesTheRealNetwork();
    void guestReachesTheResolver_aboutNamesOnly();
    void hostsLoopback_isOutOfReach();
    void secondApply_changesNothing();
    void slirp_comesBackWhenItDies();
    void slirp_comesBackWhenItsDeviceIsRemoved();
    void supervisor_takesSlirpWithIt();
    void restartedEngine_leavesItOn();
    void withoutOutside_itIsOffAndSaysSo();
    void applyWithout_endsIt();
    void killedLab_leavesNothing();
    void destroyLeavesNothing();

private:
    Outcome apply(bool uplink, const QByteArray &text = design)
    {
        const QStringList arguments{u"apply"_s, m_lab.file(text), u"--json"_s};
        return m_lab.run(uplink ? arguments + QStringList{u"--uplink"_s} : arguments);
    }
    QString state() const { return m_lab.status()[u"uplink"_s][u"state"_s].toString(); }
    pid_t supervisor() const
    {
        return processes(QByteArray("--uplink\0--lab\0", 15) + m_lab.name().toUtf8()).value(0);
    }
    pid_t slirp() const { return supervisor() > 0 ? processes("slirp4netns", supervisor()).value(0) : 0; }
    QByteArray heard(const QString &address, int port) const
    {
        return m_lab
            .exec(u"red/a"_s, {u"timeout"_s, u"4"_s, u"bash"_s, u"-c"_s,
                               u"exec 3<>/dev/tcp/%1/%2 && cat <&3"_s.arg(address).arg(port)})
            .output.trimmed();
    }
    QByteArray world() const { return heard(QString::fromLatin1(worldAddress), 8080); }

    std::unique_ptr<World> m_world;
    QByteArray m_before;
    LabFixture m_lab{u"uplink"_s};
};

void tst_Uplink::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    if (QStandardPaths::findExecutable(u"slirp4netns"_s).isEmpty())
        QSKIP("slirp4netns is not installed");
    m_world = std::make_unique<World>();
    if (!m_world->isThere())
        QSKIP("there is no 198.18.0.1: start it with tests/support/own-network");
    m_before = hostNetwork();
}

void tst_Uplink::offByDefault()
{
    VERIFY_DONE(apply(false));

    QCOMPARE(state(), u"off"_s);
    QCOMPARE(supervisor(), 0);
    QCOMPARE(world(), QByteArray());
}

void tst_Uplink::missingProgram_isSaidAndTheLabIsMade()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const Outcome applied = apply(true);
    qputenv("PATH", path);

    QCOMPARE(applied.status, 1);
    const QJsonObject problem = applied.json()[u"problems"_s][0].toObject();
    QCOMPARE(problem[u"code"_s].toString(), u"uplink-program-missing"_s);
    QCOMPARE(problem[u"object"_s].toString(), u"outside"_s);
    QVERIFY2(applied.errors.contains("Install the package slirp4netns"), applied.said().constData());
    QCOMPARE(m_lab.status()[u"state"_s].toString(), u"running"_s);
    QCOMPARE(state(), u"failed"_s);
    QCOMPARE(m_lab.answers(u"red/a"_s, u"outside"_s), 2);
}

void tst_Uplink::guestReachesTheRealNetwork()
{
    VERIFY_DONE(apply(true));

    QCOMPARE(state(), u"running"_s);
    QCOMPARE(world(), QByteArray("seen as 198.18.0.1")); // as a program of the host would be
    QCOMPARE(hostNetwork(), m_before);
    const Outcome told = m_lab.run({u"status"_s});
    QVERIFY2(told.output.contains("10.0.2.3"), told.said().constData());
}

void tst_Uplink::guestReachesTheResolver_aboutNamesOnly()
{
    const Outcome asked = m_lab.exec(
        u"red/a"_s, {u"timeout"_s, u"4"_s, u"bash"_s, u"-c"_s,
                     u"exec 3<>/dev/udp/10.0.2.3/53; printf 'who is it' >&3; head -c 9 <&3"_s});
    QCOMPARE(asked.output, QByteArray("who is it"));
    const Outcome told = m_lab.exec(u"red/a"_s, {u"cat"_s, u"/etc/resolv.conf"_s});
    QVERIFY2(told.output.contains("nameserver 10.0.2.3"), told.said().constData());

    QCOMPARE(heard(u"10.0.2.3"_s, 8080), QByteArray());
}

void tst_Uplink::hostsLoopback_isOutOfReach()
{
    QCOMPARE(heard(u"10.0.2.2"_s, 8081), QByteArray());
    // Not even where the filter of "outside" is lifted: slirp4netns itself refuses.
    VERIFY_DONE(m_lab.shell(u"outside"_s, u"iptables -I FORWARD -j ACCEPT"_s));
    QCOMPARE(heard(u"10.0.2.2"_s, 8081), QByteArray());
    VERIFY_DONE(apply(true));
    QVERIFY(!m_lab.shell(u"outside"_s, u"iptables -S FORWARD"_s).output.contains("FORWARD -j ACCEPT"));
}

void tst_Uplink::secondApply_changesNothing()
{
    const pid_t before = slirp();

    const Outcome again = apply(true);

    VERIFY_DONE(again);
    QCOMPARE(again.json()[u"created"_s].toInt(-1), 0);
    QCOMPARE(again.json()[u"changed"_s].toInt(-1), 0);
    QCOMPARE(again.json()[u"removed"_s].toInt(-1), 0);
    QCOMPARE(m_lab.status()[u"drift"_s].toArray(), QJsonArray());
    QCOMPARE(slirp(), before);
}

void tst_Uplink::slirp_comesBackWhenItDies()
{
    const pid_t before = slirp();
    QVERIFY(before > 0 && kill(before, SIGKILL) == 0);

    QVERIFY(eventually(10000, [&] { return slirp() > 0 && slirp() != before && state() == u"running"; }));
    QCOMPARE(world(), QByteArray("seen as 198.18.0.1"));
}

void tst_Uplink::slirp_comesBackWhenItsDeviceIsRemoved()
{
    const pid_t before = slirp();
    VERIFY_DONE(m_lab.shell(u"outside"_s, u"ip link del uplink0"_s));

    QVERIFY(eventually(10000, [&] { return slirp() > 0 && slirp() != before && state() == u"running"; }));
    QCOMPARE(world(), QByteArray("seen as 198.18.0.1"));
}

void tst_Uplink::supervisor_takesSlirpWithIt()
{
    const pid_t carrier = slirp();
    QVERIFY(carrier > 0 && kill(supervisor(), SIGKILL) == 0);

    QVERIFY(eventually(5000, [&] { return isGone(carrier); }));
    QCOMPARE(state(), u"failed"_s);
    VERIFY_DONE(apply(true));
    QCOMPARE(state(), u"running"_s);
}

void tst_Uplink::restartedEngine_leavesItOn()
{
    const pid_t engine = m_lab.enginePid();
    const pid_t carrier = slirp();
    QVERIFY(engine > 0 && kill(engine, SIGKILL) == 0);
    QVERIFY(eventually(10000, [&] { return m_lab.enginePid() > 0 && m_lab.enginePid() != engine; }));

    QCOMPARE(state(), u"running"_s);
    QCOMPARE(slirp(), carrier);
    QCOMPARE(m_lab.status()[u"drift"_s].toArray(), QJsonArray());
}

void tst_Uplink::withoutOutside_itIsOffAndSaysSo()
{
    const QByteArray alone = "overlab: 1\nname: uplink\nnodes: [{name: control-0, roles: [network, compute]}]\n"
                             "tenants: [{name: red, networks: [{name: inside, subnets: [{cidr: 10.0.0.0/24}]}]}]\n";
    const Outcome applied = apply(true, alone);

    VERIFY_DONE(applied);
    QCOMPARE(applied.json()[u"problems"_s][0][u"code"_s].toString(), u"uplink-without-outside"_s);
    QVERIFY(eventually(5000, [&] { return supervisor() == 0; }));
    VERIFY_DONE(apply(true));
    QCOMPARE(state(), u"running"_s);
    QCOMPARE(world(), QByteArray("seen as 198.18.0.1"));
}

void tst_Uplink::applyWithout_endsIt()
{
    const pid_t carrier = slirp();

    VERIFY_DONE(apply(false));

    QVERIFY(eventually(5000, [&] { return supervisor() == 0 && isGone(carrier); }));
    QCOMPARE(state(), u"off"_s);
    QCOMPARE(world(), QByteArray());
    const Outcome rules = m_lab.shell(u"outside"_s, u"iptables -S; iptables -t nat -S; ip link"_s);
    QVERIFY2(!rules.output.contains("uplink0"), rules.said().constData());
    VERIFY_DONE(apply(true));
}

void tst_Uplink::killedLab_leavesNothing()
{
    const pid_t keeper = supervisor();
    const pid_t carrier = slirp();
    QVERIFY(keeper > 0 && carrier > 0 && m_lab.initPid() > 0);
    m_lab.observe();
    QCOMPARE(kill(m_lab.initPid(), SIGKILL), 0);

    QVERIFY(eventually(5000, [&] { return isGone(keeper) && isGone(carrier); }));
    QCOMPARE(hostNetwork(), m_before);
    VERIFY_DONE(m_lab.run({u"destroy"_s}));
    QCOMPARE(m_lab.leftovers(), QString());
}

void tst_Uplink::destroyLeavesNothing()
{
    VERIFY_DONE(apply(true));
    const pid_t keeper = supervisor();
    const pid_t carrier = slirp();
    QVERIFY(keeper > 0 && carrier > 0);
    kill(keeper, SIGSTOP); // even one that cannot end by itself

    QCOMPARE(m_lab.end(), QString());

    // As soon as their parents have taken notice.
    QVERIFY(eventually(2000, [&] { return isGone(keeper) && isGone(carrier); }));
    QCOMPARE(hostNetwork(), m_before);
}

QTEST_GUILESS_MAIN(tst_Uplink)
#include "tst_uplink.moc"
