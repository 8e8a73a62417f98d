// SPDX-License-Identifier: GPL-3.0-or-later
// app/lease as udhcpc calls it (busybox's udhcpc: events and variables), on a real link.
#include "engine/host/netlink/netlinkbatch.h"
#include "tests/support/privateworld.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <linux/rtnetlink.h>
#include <sys/file.h>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;

namespace {

using Variables = QMap<QString, QString>;

const Variables simple{{u"ip"_s, u"10.0.1.50"_s},     {u"mask"_s, u"24"_s},
                       {u"router"_s, u"10.0.1.254"_s}, {u"dns"_s, u"10.0.1.1 192.0.2.53"_s},
                       {u"domain"_s, u"openstacklocal"_s}};

/// What the engine holds while it makes a guest's network.
class LockedGate
{
public:
    explicit LockedGate(const QString &path) : m_file(path)
    {
        m_isLocked = m_file.open(QIODevice::WriteOnly) && flock(m_file.handle(), LOCK_EX) == 0;
    }
    bool isLocked() const { return m_isLocked; }
    QString path() const { return m_file.fileName(); }
    void open() { flock(m_file.handle(), LOCK_UN); }

private:
    QFile m_file;
    bool m_isLocked = false;
};

} // namespace

class tst_Lease : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void bound_setsAddressRouteAndResolvers();
    void bound_takesClasslessRoutesInsteadOfTheRouter();
    void bound_setsTheMtu();
    void bound_replacesAnOlderAddress();
    void renew_keepsTheAddress();
    void deconfig_takesTheAddressAway();
    void deconfig_waitsWhileTheGateIsLocked();
    void bound_doesNotWaitAtTheGate();
    void anotherEvent_changesNothing();
    void withoutTheCard_itFails();

private:
    void start(QProcess &process, const QString &event, const Variables &variables);
    int call(const QString &event, const Variables &variables);
    QStringList addresses();
    /// "DESTINATION via GATEWAY" of those that the kernel did not add by itself.
    QStringList routes();
    QByteArray content(const QString &name);

    std::unique_ptr<NetlinkSocket> m_socket;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Lease::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
    m_socket = std::make_unique<NetlinkSocket>(QString());
}

void tst_Lease::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    NetlinkBatch batch(*m_socket);
    batch.removeLink(u"eth0"_s, u"eth0"_s);
    LinkSpec end;
    end.name = u"eth0"_s;
    LinkSpec peer;
    peer.name = u"peer"_s;
    batch.addVeth(u"eth0"_s, end, peer, *m_socket);
    QVERIFY(batch.commit().isEmpty());
}

void tst_Lease::start(QProcess &process, const QString &event, const Variables &variables)
{
    QProcessEnvironment environment;
    environment.insert(u"interface"_s, u"eth0"_s);
    environment.insert(u"GUEST_FOLDER"_s, m_folder->path());
    environment.insert(u"GUEST_BOUND"_s, m_folder->filePath(u"bound"_s));
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LEASE), {event});
}

int tst_Lease::call(const QString &event, const Variables &variables)
{
    QProcess process;
    start(process, event, variables);
    return process.waitForFinished(10000) ? process.exitCode() : -1;
}

QStringList tst_Lease::addresses()
{
    QStringList texts;
    for (const AddressState &address : m_socket->readAddresses())
        texts.append(u"%1/%2"_s.arg(address.address.toString()).arg(address.prefixLength));
    return texts;
}

QStringList tst_Lease::routes()
{
    QStringList texts;
    for (const RouteState &route : m_socket->readRoutes()) {
        if (route.protocol != RTPROT_KERNEL)
            texts.append(route.destination.toString() + u" via "_s + route.via.toString());
    }
    texts.sort();
    return texts;
}

QByteArray tst_Lease::content(const QString &name)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void tst_Lease::bound_setsAddressRouteAndResolvers()
{
    QCOMPARE(call(u"bound"_s, simple), 0);

    QCOMPARE(addresses(), QStringList{u"10.0.1.50/24"_s});
    QCOMPARE(routes(), QStringList{u"0.0.0.0/0 via 10.0.1.254"_s});
    QCOMPARE(content(u"resolv.conf"_s),
             QByteArray("search openstacklocal\nnameserver 10.0.1.1\nnameserver 192.0.2.53\n"));
    QCOMPARE(content(u"bound"_s), QByteArray()); // there, and empty
}

void tst_Lease::bound_takesClasslessRoutesInsteadOfTheRouter()
{
    Variables variables = simple;
    variables[u"staticroutes"_s] = u"172.20.0.0/16 10.0.1.7 0.0.0.0/0 10.0.1.9"_s; // RFC 3442

    QCOMPARE(call(u"bound"_s, variables), 0);

    QCOMPARE(routes(), (QStringList{u"0.0.0.0/0 via 10.0.1.9"_s, u"172.20.0.0/16 via 10.0.1.7"_s}));
}

void tst_Lease::bound_setsTheMtu()
{
    Variables variables = simple;
    variables[u"mtu"_s] = u"1400"_s;

    QCOMPARE(call(u"bound"_s, variables), 0);

    QCOMPARE(m_socket->readLink(u"eth0"_s)->mtu, 1400);
}

void tst_Lease::bound_replacesAnOlderAddress()
{
    QCOMPARE(call(u"bound"_s, simple), 0);
    Variables other = simple;
    other[u"ip"_s] = u"10.0.1.51"_s;

    QCOMPARE(call(u"bound"_s, other), 0);

    QCOMPARE(addresses(), QStringList{u"10.0.1.51/24"_s});
}

void tst_Lease::renew_keepsTheAddress()
{
    QCOMPARE(call(u"bound"_s, simple), 0);
    Variables later = simple;
    later[u"dns"_s] = u"10.0.1.2"_s;

    QCOMPARE(call(u"renew"_s, later), 0);

    QCOMPARE(addresses(), QStringList{u"10.0.1.50/24"_s});
    QVERIFY(content(u"resolv.conf"_s).contains("nameserver 10.0.1.2\n"));
}

void tst_Lease::deconfig_takesTheAddressAway()
{
    QCOMPARE(call(u"bound"_s, simple), 0);

    QCOMPARE(call(u"deconfig"_s, {}), 0);

    QCOMPARE(addresses(), QStringList());
    QCOMPARE(routes(), QStringList());
}

void tst_Lease::deconfig_waitsWhileTheGateIsLocked()
{
    LockedGate gate(m_folder->filePath(u"gate"_s));
    QVERIFY(gate.isLocked());
    QProcess process;

    start(process, u"deconfig"_s, {{u"GUEST_GATE"_s, gate.path()}});
    QVERIFY(!process.waitForFinished(300));
    gate.open();

    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 0);
}

void tst_Lease::bound_doesNotWaitAtTheGate()
{
    LockedGate gate(m_folder->filePath(u"gate"_s));
    QVERIFY(gate.isLocked());
    Variables variables = simple;
    variables[u"GUEST_GATE"_s] = gate.path();

    QCOMPARE(call(u"bound"_s, variables), 0);

    QCOMPARE(addresses(), QStringList{u"10.0.1.50/24"_s});
}

void tst_Lease::anotherEvent_changesNothing()
{
    QCOMPARE(call(u"nak"_s, simple), 0);

    QCOMPARE(addresses(), QStringList());
    QCOMPARE(content(u"bound"_s), QByteArray("(none)"));
}

void tst_Lease::withoutTheCard_itFails()
{
    QCOMPARE(call(u"bound"_s, {{u"interface"_s, u"eth9"_s}}), 1);
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_Lease)

#include "tst_lease.moc"
