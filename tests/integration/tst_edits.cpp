// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a design while its lab runs: what is not touched by the edit notices nothing, the plan
// names nothing but what is touched, and the first design brings the first lab back.
#include "tests/support/guestping.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using overlab::testing::eventually;
using overlab::testing::GuestPing;
using overlab::testing::LabFixture;
using overlab::testing::linesOf;
using overlab::testing::named;
using overlab::testing::Outcome;

namespace {

/// near, a and b are never edited.
const QByteArray baseDesign = R"(overlab: 1
name: edits
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
  - {name: compute-1, roles: [compute]}
  - {name: compute-2, roles: [compute]}
tenants:
  - name: red
    networks:
      - {name: net-1, segment: 22, subnets: [{cidr: 10.0.1.0/24, gateway: 10.0.1.254}]}
      - {name: net-2, segment: 99, subnets: [{cidr: 10.0.2.0/24, gateway: 10.0.2.254}]}
      - {name: net-3, segment: 33, subnets: [{cidr: 10.0.3.0/24, gateway: 10.0.3.254}]}
    routers:
      - {name: router-1, interfaces: [net-1, net-2]}
    vms:
      - {name: near, type: namespace, node: compute-0, interfaces: [{network: net-1, address: 10.0.1.12}]}
      - {name: a, type: namespace, node: compute-0, interfaces: [{network: net-1, address: 10.0.1.10}]}
      - {name: b, type: namespace, node: compute-1, interfaces: [{network: net-1, address: 10.0.1.11}]}
      - {name: c, type: namespace, node: compute-0, interfaces: [{network: net-1, address: 10.0.1.50}]}
      - {name: d, type: namespace, node: compute-1, interfaces: [{network: net-2, address: 10.0.2.50}]}
      - {name: e, type: namespace, node: compute-1, interfaces: [{network: net-3, address: 10.0.3.50}]}
)";

} // namespace

/// What a ping across nodes may lose while an edit makes or removes devices on one of them. Open
/// vSwitch 3.1's userspace datapath empties and fills its copy of the routes whenever a link comes or
/// goes, and a tunnel packet in between finds no way. Measured with "ip link add" alone: 6 in 200.
constexpr int userspaceTunnelLoss = 1;

class tst_Edits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void applyingTwiceChangesNothing();
    void editTouchesOnlyWhatItNames_data();
    void editTouchesOnlyWhatItNames();
    void anotherUnderlayMtuReachesEveryTunnel();
    void lostUnderlayIsMadeAgain();
    void illNodeLeavesTheOthersAlone();
    void portWithoutDeviceFailsAlone();
    void resizingAMachineLeavesTheOthersAlone();
    void destroyLeavesNothing();

private:
    /// Names a thing that a step of \a plan does to one that must be left alone; empty when none.
    QString trespass(const QJsonObject &plan, const QStringList &touched) const;
    /// The row in OVSDB of each port of compute-0 that belongs to no machine, by name.
    QMap<QString, QString> basePorts() const;

    LabFixture m_lab{u"edits"_s};
    QStringList m_untouched; ///< what the names of the devices of near, a and b end in
};

QMap<QString, QString> tst_Edits::basePorts() const
{
    const Outcome list = m_lab.exec(u"compute-0"_s, {u"ovs-vsctl"_s, u"--format=csv"_s, u"--no-headings"_s,
                                                     u"--columns=name,_uuid"_s, u"list"_s, u"Port"_s});
    QMap<QString, QString> ports;
    for (const QString &line : linesOf(list.output)) {
        if (line.contains(QRegularExpression(u"^(eth0|br-|patch-|int-|phy-|vxlan-)"_s)))
            ports.insert(line.section(u',', 0, 0), line.section(u',', 1));
    }
    return ports;
}

void tst_Edits::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.apply(baseDesign));
    for (const QString &machine : {u"near"_s, u"a"_s, u"b"_s}) {
        const QJsonValue card = m_lab.machine(machine).value(u"interfaces"_s)[0];
        m_untouched << card[u"device"_s].toString().mid(3);
        QCOMPARE(m_untouched.last().size(), 11);
    }
}

void tst_Edits::applyingTwiceChangesNothing()
{
    const QJsonObject again = m_lab.apply(baseDesign).json();

    QCOMPARE(again.value(u"created"_s).toInt(-1), 0);
    QCOMPARE(again.value(u"changed"_s).toInt(-1), 0);
    QCOMPARE(again.value(u"removed"_s).toInt(-1), 0);
    QVERIFY(again.value(u"unchanged"_s).toInt() > 100);
}

void tst_Edits::editTouchesOnlyWhatItNames_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QStringList>("touched"); ///< objects of the plan's steps
    QTest::addColumn<QStringList>("reaches"); ///< afterwards: pairs of places
    const QByteArray c = "      - {name: c, type: namespace, node: compute-0, interfaces: [{network: net-1, address: 10.0.1.50}]}\n";
    const auto cAs = [&c](const QByteArray &from, const QByteArray &to) { return QByteArray(c).replace(from, to); };

    QTest::newRow("add a machine")
        << c << c + cAs("name: c", "name: new").replace(".50", ".51")
        << QStringList{u"red/new"_s, u"red/net-1"_s} << QStringList{u"a new"_s, u"new c"_s};
    QTest::newRow("remove a machine")
        << c << QByteArray() << QStringList{u"red/c"_s, u"red/net-1"_s} << QStringList{u"a b"_s};
    QTest::newRow("move a machine to another node")
        << c << cAs("compute-0", "compute-1") << QStringList{u"red/c"_s}
        << QStringList{u"a c"_s, u"c b"_s};
    QTest::newRow("move a machine to a node that had none")
        << c << cAs("compute-0", "compute-2") << QStringList{u"red/c"_s, u"red/net-1"_s}
        << QStringList{u"a c"_s, u"c b"_s};
    QTest::newRow("give a machine another address")
        << c << cAs(".50", ".60") << QStringList{u"red/c"_s, u"red/net-1"_s}
        << QStringList{u"a 10.0.1.60"_s, u"c a"_s};
    QTest::newRow("rename a machine")
        << c << cAs("name: c", "name: other") << QStringList{u"red/c"_s, u"red/other"_s, u"red/net-1"_s}
        << QStringList{u"other a"_s, u"a other"_s};
    QTest::newRow("another segment")
        << QByteArray("segment: 99") << QByteArray("segment: 77") << QStringList{u"red/net-2"_s, u"red/d"_s, u"red/router-1"_s}
        << QStringList{u"a d"_s, u"d b"_s};
    QTest::newRow("another MTU")
        << QByteArray("segment: 99,") << QByteArray("segment: 99, mtu: 1400,")
        << QStringList{u"red/net-2"_s, u"red/d"_s, u"red/router-1"_s} << QStringList{u"a d"_s};
    QTest::newRow("add a node")
        << QByteArray("  - {name: compute-2, roles: [compute]}\n")
        << QByteArray("  - {name: compute-2, roles: [compute]}\n  - {name: compute-3, roles: [compute]}\n")
        << QStringList{u"node"_s, u"compute-3"_s, u"compute-2"_s, u"compute-1"_s, u"compute-0"_s, u"control-0"_s,
                       u"red/net-1"_s, u"red/net-2"_s, u"red/net-3"_s}
        << QStringList{u"a b"_s, u"a d"_s};
    QTest::newRow("remove a node")
        << QByteArray("  - {name: compute-2, roles: [compute]}\n") << QByteArray()
        << QStringList{u"node"_s, u"compute-2"_s, u"compute-1"_s, u"compute-0"_s, u"control-0"_s,
                       u"red/net-1"_s, u"red/net-2"_s, u"red/net-3"_s}
        << QStringList{u"a b"_s, u"a d"_s};
    QTest::newRow("add a router interface")
        << QByteArray("interfaces: [net-1, net-2]") << QByteArray("interfaces: [net-1, net-2, net-3]")
        << QStringList{u"red/router-1"_s, u"red/net-3"_s} << QStringList{u"a e"_s, u"d e"_s};
    QTest::newRow("remove a router interface")
        << QByteArray("interfaces: [net-1, net-2]") << QByteArray("interfaces: [net-1]")
        << QStringList{u"red/router-1"_s, u"red/net-2"_s} << QStringList{u"a 10.0.1.254"_s};
}

QString tst_Edits::trespass(const QJsonObject &plan, const QStringList &touched) const
{
    for (const QJsonValue &step : plan.value(u"steps"_s).toArray()) {
        const QString object = step[u"object"_s].toString();
        const QString kind = step[u"kind"_s].toString();
        // A node has one packet filter for all its machines, a group one set for all its members.
        if (kind == u"packet filter" || kind == u"address set")
            continue;
        const QString line = step[u"action"_s].toString() + u' ' + step[u"place"_s].toString() + u' '
            + kind + u' ' + step[u"subject"_s].toString() + u' ' + object;
        if (!object.isEmpty() && !touched.contains(object))
            return line;
        for (const QString &device : m_untouched) {
            if (line.contains(device))
                return line;
        }
    }
    return {};
}

void tst_Edits::editTouchesOnlyWhatItNames()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QStringList, touched);
    QFETCH(const QStringList, reaches);
    QVERIFY(baseDesign.contains(from));
    const QByteArray edited = QByteArray(baseDesign).replace(from, to);
    VERIFY_DONE(m_lab.apply(baseDesign)); // also after a row that failed halfway
    const QJsonObject before = m_lab.stillStatus();
    const QMap<QString, QString> ports = basePorts();
    QVERIFY(ports.size() >= 5);
    GuestPing onOneNode(m_lab, u"a"_s, u"10.0.1.12"_s);
    GuestPing acrossNodes(m_lab, u"a"_s, u"10.0.1.11"_s);
    QVERIFY(onOneNode.isRunning() && acrossNodes.isRunning());

    const Outcome plan = m_lab.run({u"plan"_s, m_lab.file(edited), u"--json"_s});
    VERIFY_DONE(plan);
    QCOMPARE(trespass(plan.json(), touched), QString());

    const Outcome applied = m_lab.apply(edited);
    VERIFY_DONE(applied);
    QVERIFY2(applied.json().value(u"problems"_s).toArray().isEmpty(), applied.said().constData());
    for (const QString &count : {u"created"_s, u"changed"_s, u"removed"_s})
        QCOMPARE(applied.json().value(count).toInt(-1), plan.json().value(count).toInt(-2));
    QVERIFY(!plan.json().value(u"steps"_s).toArray().isEmpty());
    const QMap<QString, QString> portsAfter = basePorts();
    for (auto port = ports.cbegin(); port != ports.cend(); ++port) // none was unplugged meanwhile
        QCOMPARE(portsAfter.value(port.key(), port.value()), port.value());
    for (const QString &pair : reaches)
        QVERIFY2(m_lab.answers(pair.section(u' ', 0, 0), pair.section(u' ', 1)) > 0, qPrintable(pair));

    VERIFY_DONE(m_lab.apply(baseDesign));
    QCOMPARE(m_lab.stillStatus(), before);
    QVERIFY(acrossNodes.goesOn());
    QCOMPARE(onOneNode.stop(), QString());
    QCOMPARE(acrossNodes.stop(userspaceTunnelLoss), QString());
}

void tst_Edits::anotherUnderlayMtuReachesEveryTunnel()
{
    const QByteArray jumbo = QByteArray(baseDesign).replace("tenants:", "underlay: {mtu: 9000}\ntenants:");
    const QStringList bigPing{u"ping"_s, u"-M"_s, u"do"_s, u"-s"_s, u"8000"_s, u"-c"_s, u"3"_s, u"10.0.1.11"_s};
    VERIFY_DONE(m_lab.apply(baseDesign));

    VERIFY_DONE(m_lab.apply(jumbo));

    VERIFY_DONE(m_lab.exec(u"a"_s, bigPing));
    QCOMPARE(m_lab.status().value(u"drift"_s).toArray(), QJsonArray());
    const Outcome byHand = m_lab.exec(u"compute-1"_s, {u"ip"_s, u"link"_s, u"set"_s, u"eth0"_s, u"mtu"_s, u"1500"_s});
    VERIFY_DONE(byHand);
    QCOMPARE(m_lab.status().value(u"drift"_s)[0][u"place"_s].toString(), u"compute-1"_s);
    VERIFY_DONE(m_lab.apply(jumbo));
    VERIFY_DONE(m_lab.exec(u"a"_s, bigPing));
    VERIFY_DONE(m_lab.apply(baseDesign));
}

void tst_Edits::lostUnderlayIsMadeAgain()
{
    VERIFY_DONE(m_lab.apply(baseDesign));
    VERIFY_DONE(m_lab.exec(u"underlay"_s, {u"ip"_s, u"link"_s, u"del"_s, u"underlay"_s}));
    QCOMPARE(m_lab.answers(u"a"_s, u"b"_s), 0);

    VERIFY_DONE(m_lab.apply(baseDesign));

    // Guest a asked in vain for b's MAC; its kernel gives up, and asks anew, seconds later.
    QVERIFY(eventually(10000, [&] { return m_lab.answers(u"a"_s, u"b"_s) > 0; }));
    QCOMPARE(m_lab.status().value(u"drift"_s).toArray(), QJsonArray());
}

void tst_Edits::illNodeLeavesTheOthersAlone()
{
    const QByteArray more = baseDesign
        + "      - {name: more, type: namespace, node: compute-0, interfaces: [{network: net-1, address: 10.0.1.70}]}\n";
    const auto signalDatabase = [this](const QString &signal) {
        return m_lab.shell(u"compute-2"_s, u"kill -%1 $(cat /run/openvswitch/ovsdb-server.pid)"_s.arg(signal));
    };
    VERIFY_DONE(m_lab.apply(baseDesign));
    VERIFY_DONE(signalDatabase(u"STOP"_s));

    const QJsonArray nodes = m_lab.status().value(u"nodes"_s).toArray();
    const Outcome plan = m_lab.run({u"plan"_s, m_lab.file(more), u"--json"_s});
    const Outcome applied = m_lab.apply(more);
    VERIFY_DONE(signalDatabase(u"CONT"_s));

    QCOMPARE(named(nodes, u"compute-2"_s).value(u"state"_s).toString(), u"failed"_s);
    QVERIFY(!named(nodes, u"compute-2"_s).value(u"reason"_s).toString().isEmpty());
    QCOMPARE(named(nodes, u"compute-1"_s).value(u"state"_s).toString(), u"running"_s);
    for (const Outcome &outcome : {plan, applied}) {
        const QJsonValue problem = outcome.json().value(u"problems"_s)[0];
        QVERIFY2(problem[u"code"_s] == u"node-failed"_s, outcome.said().constData());
        QCOMPARE(problem[u"object"_s].toString(), u"compute-2"_s);
    }
    QCOMPARE(applied.status, 1);
    QCOMPARE(m_lab.answers(u"a"_s, u"more"_s), 2);
    VERIFY_DONE(m_lab.apply(baseDesign));
    QCOMPARE(m_lab.status().value(u"state"_s).toString(), u"running"_s);
}

void tst_Edits::portWithoutDeviceFailsAlone()
{
    LabFixture lab(u"port"_s);
    // The tap itself is the switch's port then.
    const QByteArray plain = QByteArray(baseDesign).replace("tenants:", "settings: {firewall: none}\ntenants:");
    const QByteArray bad = "      - {name: bad, type: namespace, node: compute-0, interfaces: [{network: net-1, address: 10.0.1.71}]}\n";
    const QByteArray good = QByteArray(bad).replace("bad", "good").replace(".71", ".72");
    const auto guests = [&lab] { return linesOf(lab.shell(u"underlay"_s, u"ls /run/guests"_s).output); };
    VERIFY_DONE(lab.apply(plain));
    QStringList added = guests();
    const QStringList others = added;
    VERIFY_DONE(lab.apply(plain + bad));
    added = guests();
    added.removeIf([&others](const QString &guest) { return others.contains(guest); });
    QCOMPARE(added.size(), 1);
    const QString folder = u"/run/guests/"_s + added.first();
    VERIFY_DONE(lab.apply(plain));
    // Where its namespace is pinned; without that it has no link, and its port no device.
    VERIFY_DONE(lab.shell(u"underlay"_s, u"mkdir -p %1/net/in-the-way"_s.arg(folder)));

    const Outcome applied = lab.apply(plain + bad + good);

    QCOMPARE(applied.status, 1);
    for (const QJsonValue &problem : applied.json().value(u"problems"_s).toArray())
        QVERIFY2(problem[u"object"_s] == u"red/bad"_s, applied.said().constData());
    QCOMPARE(lab.machine(u"bad"_s).value(u"state"_s).toString(), u"failed"_s);
    QCOMPARE(lab.answers(u"a"_s, u"good"_s), 2);
    VERIFY_DONE(lab.shell(u"underlay"_s, u"rm -r "_s + folder));
    VERIFY_DONE(lab.apply(plain + bad + good));
    QCOMPARE(lab.answers(u"good"_s, u"bad"_s), 2);
    QCOMPARE(lab.end(), QString());
}

void tst_Edits::resizingAMachineLeavesTheOthersAlone()
{
    const QByteArray line = "      - {name: sized, type: vm, node: compute-2, memory: 96MiB, interfaces: [{network: net-3}]}\n";
    const QByteArray small = baseDesign + line;
    const QByteArray large = baseDesign + QByteArray(line).replace("96MiB", "128MiB, graphics: vnc");
    VERIFY_DONE(m_lab.apply(small));
    QCOMPARE(m_lab.machine(u"sized"_s).value(u"state"_s).toString(), u"running"_s);
    GuestPing onOneNode(m_lab, u"a"_s, u"10.0.1.12"_s);
    GuestPing acrossNodes(m_lab, u"a"_s, u"10.0.1.11"_s);
    QVERIFY(onOneNode.isRunning() && acrossNodes.isRunning());

    const Outcome plan = m_lab.run({u"plan"_s, m_lab.file(large), u"--json"_s});
    const Outcome applied = m_lab.apply(large);

    QCOMPARE(trespass(plan.json(), {u"red/sized"_s}), QString());
    VERIFY_DONE(applied);
    const QString domain = m_lab.machine(u"sized"_s).value(u"instance"_s).toString();
    const Outcome memory = m_lab.exec(u"compute-2"_s, {u"virsh"_s, u"dominfo"_s, domain});
    QVERIFY2(memory.output.contains("131072 KiB"), memory.said().constData());
    const Outcome screen = m_lab.exec(u"compute-2"_s, {u"virsh"_s, u"dumpxml"_s, domain});
    QVERIFY2(screen.output.contains("<graphics type='vnc'"), screen.said().constData());
    QCOMPARE(m_lab.answers(u"e"_s, u"sized"_s), 2);
    QCOMPARE(onOneNode.stop(), QString());
    QCOMPARE(acrossNodes.stop(userspaceTunnelLoss), QString());
    VERIFY_DONE(m_lab.apply(baseDesign));
}

void tst_Edits::destroyLeavesNothing()
{
    QCOMPARE(m_lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_Edits)
#include "tst_edits.moc"
