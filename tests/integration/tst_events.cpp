// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl events and status --watch tell of a real lab what a person, a guest, a fault and the program itself do: each
// once, by the right one, within two seconds.
#include "tests/support/labfixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using overlab::testing::eventually;
using overlab::testing::LabFixture;

namespace {

constexpr auto design = R"(overlab: 1
name: events
settings: {firewall: none}
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
tenants:
  - name: red
    networks:
      - {name: inside, segment: 22, subnets: [{cidr: 10.0.0.0/24}]}
    routers:
      - {name: way, interfaces: [inside]}
    vms:
      - {name: a, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10}]}
      - {name: b, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.11}]}
)";

constexpr auto virtualDesign = R"(overlab: 1
name: eventsvm
settings: {firewall: none}
nodes:
  - {name: node-1, roles: [network, compute]}
tenants:
  - name: red
    networks:
      - {name: inside, segment: 22, subnets: [{cidr: 10.0.0.0/24}]}
    vms:
      - {name: full, node: node-1, memory: 96MiB, interfaces: [{network: inside, address: 10.0.0.10}]}
)";

constexpr int soon = 2000; // milliseconds

} // namespace

class tst_Events : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void apply_isToldByObjects();
    void flow_byHand();
    void manyFlows_areOneEvent();
    void port_takenAwayByHand();
    void port_retaggedByHand();
    void foreignPort_isToldOnce();
    void link_downInARouter();
    void address_andRouteByHand();
    void cable_isToldOnce();
    void machine_stoppedByTheProgram();
    void lease_releasedByTheGuest();
    void daemon_killedAndBack();
    void switch_killedAndBack();
    void nothing_isSaidOfWhatTheProgramRepairs();
    void wanted_isOnlyOfThatPlace();
    void status_isToldAnew();
    void virtualMachine_killedOrPoweredOff();

private:
    void said(const QString &place, const QString &script) { VERIFY_DONE(m_lab.shell(place, script)); }
    /// All since init(), of those whose kind begins so.
    QList<QJsonObject> events(const QString &kind = {});
    /// The only one of that kind, once it is there.
    QJsonObject only(const QString &kind);
    QString deviceOf(const QString &machine);

    LabFixture m_lab{u"events"_s};
    qint64 m_seen = 0;
};

void tst_Events::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.apply(design));
    // The switches begin to tell some time after the first apply.
    const auto isTold = [this] {
        said(u"compute-0"_s, u"ovs-ofctl add-flow br-int table=99,actions=drop; ovs-ofctl del-flows br-int table=99"_s);
        return !events(u"flow-removed"_s).isEmpty();
    };
    QVERIFY(eventually(10'000, isTold));
}

QList<QJsonObject> tst_Events::events(const QString &kind)
{
    QList<QJsonObject> list;
    const QJsonArray all = m_lab.run({u"events"_s, u"--json"_s}).json().value(u"events"_s).toArray();
    for (const QJsonValue &event : all) {
        if (event[u"sequence"_s].toInteger() > m_seen && event[u"kind"_s].toString().startsWith(kind))
            list.append(event.toObject());
    }
    return list;
}

void tst_Events::init()
{
    if (!LabFixture::hindrance().isEmpty())
        return;
    VERIFY_DONE(m_lab.apply(design)); // the test before has done harm
    QTest::qWait(600);                // and its echo
    m_seen = 0;
    m_seen = events().constLast().value(u"sequence"_s).toInteger();
}

QJsonObject tst_Events::only(const QString &kind)
{
    QList<QJsonObject> found;
    eventually(soon, [&] { return !(found = events(kind)).isEmpty(); });
    QTest::qWait(300); // does it come twice?
    found = events(kind);
    if (found.size() != 1)
        QTest::qFail(qPrintable(u"%1 times %2"_s.arg(found.size()).arg(kind)), __FILE__, __LINE__);
    return found.value(0);
}

QString tst_Events::deviceOf(const QString &machine)
{
    const QJsonArray ports = m_lab.run({u"counters"_s, u"compute-0"_s, u"--json"_s}).json().value(u"ports"_s).toArray();
    for (const QJsonValue &port : ports) {
        if (port[u"object"_s].toString() == machine && port[u"bridge"_s].toString() == u"br-int")
            return port[u"device"_s].toString();
    }
    return {};
}

void tst_Events::apply_isToldByObjects()
{
    QByteArray changed = design;
    changed.replace("tenants:\n", "  - {name: compute-1, roles: [compute]}\ntenants:\n");
    VERIFY_DONE(m_lab.apply(changed));
    QCOMPARE(only(u"apply-begun"_s).value(u"by"_s).toString(), u"program"_s);
    QVERIFY(only(u"apply-done"_s).value(u"arguments"_s)[u"created"_s].toString().toInt() > 0);
    for (const QJsonObject &event : events())
        QVERIFY2(event.value(u"by"_s) == u"program"_s, QJsonDocument(event).toJson());
}

void tst_Events::flow_byHand()
{
    said(u"compute-0"_s, u"ovs-ofctl add-flow br-int 'table=77,priority=3,udp,tp_dst=4711,actions=drop'"_s);
    const QJsonObject added = only(u"flow-added"_s);
    QCOMPARE(added.value(u"by"_s).toString(), u"person"_s);
    QCOMPARE(added.value(u"node"_s).toString(), u"compute-0"_s);
    const QJsonValue arguments = added.value(u"arguments"_s);
    QCOMPARE(arguments[u"table"_s].toString(), u"77"_s);
    QCOMPARE(arguments[u"priority"_s].toString(), u"3"_s);
    QCOMPARE(arguments[u"match"_s].toString(), u"udp,tp_dst=4711"_s);
    QCOMPARE(arguments[u"actions"_s].toString(), u"drop"_s);
    said(u"compute-0"_s, u"ovs-ofctl del-flows br-int table=77"_s);
    QCOMPARE(only(u"flow-removed"_s).value(u"arguments"_s)[u"match"_s].toString(), u"udp,tp_dst=4711"_s);
}

void tst_Events::manyFlows_areOneEvent()
{
    said(u"compute-0"_s, u"for i in $(seq 500); do echo table=98,tcp,tp_dst=$i,actions=drop; done | ovs-ofctl add-flows br-int -"_s);
    const QJsonValue arguments = only(u"flow"_s).value(u"arguments"_s);
    QCOMPARE(arguments[u"added"_s].toString(), u"500"_s);
    QCOMPARE(arguments[u"removed"_s].toString(), u"0"_s);
}

void tst_Events::port_takenAwayByHand()
{
    const QString device = deviceOf(u"red/a"_s);
    QVERIFY(!device.isEmpty());
    said(u"compute-0"_s, u"ovs-vsctl del-port "_s + device);
    const QJsonObject removed = only(u"port-removed"_s);
    QCOMPARE(removed.value(u"by"_s).toString(), u"person"_s);
    QCOMPARE(removed.value(u"object"_s).toString(), u"red/a"_s);
    QCOMPARE(removed.value(u"arguments"_s)[u"bridge"_s].toString(), u"br-int"_s);
    QCOMPARE(events().size(), 1); // and nothing besides
}

void tst_Events::port_retaggedByHand()
{
    said(u"compute-0"_s, u"ovs-vsctl set port %1 tag=77"_s.arg(deviceOf(u"red/a"_s)));
    const QJsonObject changed = only(u"port-retagged"_s);
    QCOMPARE(changed.value(u"object"_s).toString(), u"red/a"_s);
    QCOMPARE(changed.value(u"arguments"_s)[u"tag"_s].toString(), u"77"_s);
    QCOMPARE(events().size(), 1);
}

void tst_Events::foreignPort_isToldOnce()
{
    said(u"compute-0"_s, u"ovs-vsctl add-port br-int hand -- set interface hand type=internal"_s);
    QCOMPARE(only(u"port-added"_s).value(u"arguments"_s)[u"device"_s].toString(), u"hand"_s);
    said(u"compute-0"_s, u"ovs-vsctl del-port hand"_s);
    only(u"port-removed"_s);
    QCOMPARE(events().size(), 2); // not its device besides
}

void tst_Events::link_downInARouter()
{
    said(u"way"_s, u"ip link set $(ls /sys/class/net | grep qr-) down"_s);
    const QJsonObject down = only(u"link-down"_s);
    QCOMPARE(down.value(u"by"_s).toString(), u"person"_s);
    QCOMPARE(down.value(u"object"_s).toString(), u"red/way"_s);
    QCOMPARE(down.value(u"node"_s).toString(), u"control-0"_s);
    QCOMPARE(events().size(), 1); // its routes went with it
    said(u"way"_s, u"ip link set $(ls /sys/class/net | grep qr-) up"_s);
    only(u"link-up"_s);
}

void tst_Events::address_andRouteByHand()
{
    said(u"way"_s, u"ip addr add 10.9.9.9/24 dev $(ls /sys/class/net | grep qr-); ip route add 10.8.0.0/16 via 10.9.9.1"_s);
    QCOMPARE(only(u"address-added"_s).value(u"arguments"_s)[u"address"_s].toString(), u"10.9.9.9/24"_s);
    const QJsonObject route = only(u"route-added"_s);
    QCOMPARE(route.value(u"arguments"_s)[u"destination"_s].toString(), u"10.8.0.0/16"_s);
    QCOMPARE(route.value(u"arguments"_s)[u"via"_s].toString(), u"10.9.9.1"_s);
    QCOMPARE(route.value(u"object"_s).toString(), u"red/way"_s);
    said(u"way"_s, u"ip route del 10.8.0.0/16; ip addr del 10.9.9.9/24 dev $(ls /sys/class/net | grep qr-)"_s);
    only(u"route-removed"_s);
    only(u"address-removed"_s);
}

void tst_Events::cable_isToldOnce()
{
    said(u"compute-0"_s, u"ip link add left type veth peer name right"_s);
    only(u"link-added"_s);
    said(u"compute-0"_s, u"ip link del left"_s);
    only(u"link-removed"_s);
}

void tst_Events::machine_stoppedByTheProgram()
{
    VERIFY_DONE(m_lab.run({u"stop"_s, u"a"_s}));
    const QJsonObject stopped = only(u"machine-stopped"_s);
    QCOMPARE(stopped.value(u"by"_s).toString(), u"program"_s);
    QCOMPARE(stopped.value(u"object"_s).toString(), u"red/a"_s);
    for (const QJsonObject &event : events())
        QCOMPARE(event.value(u"by"_s).toString(), u"program"_s);
    VERIFY_DONE(m_lab.run({u"start"_s, u"a"_s}));
    QCOMPARE(only(u"machine-started"_s).value(u"object"_s).toString(), u"red/a"_s);
    QCOMPARE(only(u"lease-given"_s).value(u"by"_s).toString(), u"guest"_s);
}

void tst_Events::lease_releasedByTheGuest()
{
    // udhcpc gives its lease back at SIGUSR2.
    said(u"b"_s, u"for p in $(grep -l [u]dhcpc /proc/[0-9]*/cmdline | cut -d/ -f3); do [ $(readlink /proc/$p/ns/net) = $(readlink /proc/self/ns/net) ] && kill -USR2 $p; done; true"_s);
    const QJsonObject released = only(u"lease-released"_s);
    QCOMPARE(released.value(u"by"_s).toString(), u"guest"_s);
    QCOMPARE(released.value(u"object"_s).toString(), u"red/b"_s);
    QCOMPARE(released.value(u"arguments"_s)[u"address"_s].toString(), u"10.0.0.11"_s);
}

void tst_Events::daemon_killedAndBack()
{
    said(u"control-0"_s, u"kill -9 $(pidof dnsmasq)"_s);
    const QJsonObject ended = only(u"daemon-ended"_s);
    QCOMPARE(ended.value(u"by"_s).toString(), u"nobody"_s);
    QCOMPARE(ended.value(u"object"_s).toString(), u"red/inside"_s);
    QCOMPARE(ended.value(u"arguments"_s)[u"daemon"_s].toString(), u"dnsmasq"_s);
    QVERIFY(eventually(10'000, [this] { return !events(u"daemon-returned"_s).isEmpty(); }));
}

void tst_Events::switch_killedAndBack()
{
    said(u"compute-0"_s, u"kill -9 $(cat /run/openvswitch/ovs-vswitchd.pid)"_s);
    QCOMPARE(only(u"daemon-ended"_s).value(u"arguments"_s)[u"daemon"_s].toString(), u"ovs-vswitchd"_s);
    QVERIFY(eventually(15'000, [this] { return !events(u"daemon-returned"_s).isEmpty(); }));
    for (const QJsonObject &event : events())
        QVERIFY2(event.value(u"by"_s) != u"person"_s, QJsonDocument(event).toJson());
    // It tells again of flows.
    QVERIFY(eventually(10'000, [this] {
        said(u"compute-0"_s, u"ovs-ofctl add-flow br-int table=99,actions=drop; ovs-ofctl del-flows br-int table=99"_s);
        return !events(u"flow-"_s).isEmpty();
    }));
}

void tst_Events::nothing_isSaidOfWhatTheProgramRepairs()
{
    said(u"compute-0"_s, u"ovs-vsctl del-port "_s + deviceOf(u"red/b"_s));
    only(u"port-removed"_s);
    VERIFY_DONE(m_lab.apply(design));
    QTest::qWait(600);
    QVERIFY(events(u"port-added"_s).isEmpty());
    QVERIFY(events(u"flow-"_s).isEmpty());
    QVERIFY(events(u"link-"_s).isEmpty());
}

void tst_Events::wanted_isOnlyOfThatPlace()
{
    said(u"compute-0"_s, u"ip link add left type veth peer name right; ip link del left"_s);
    said(u"way"_s, u"ip addr add 10.9.9.9/24 dev $(ls /sys/class/net | grep qr-)"_s);
    only(u"address-added"_s);
    const QJsonArray ofWay = m_lab.run({u"events"_s, u"way"_s, u"--json"_s}).json().value(u"events"_s).toArray();
    QVERIFY(!ofWay.isEmpty());
    for (const QJsonValue &event : ofWay)
        QCOMPARE(event[u"object"_s].toString(), u"red/way"_s);
}

void tst_Events::status_isToldAnew()
{
    const std::unique_ptr<QProcess> watching = m_lab.start({u"status"_s, u"--watch"_s, u"--json"_s});
    QByteArray told;
    const auto documents = [&](qsizetype count) {
        return eventually(soon + 3000, [&] {
            watching->waitForReadyRead(50);
            told += watching->readAllStandardOutput();
            return told.count('\n') >= count;
        });
    };
    QVERIFY2(documents(1), told);
    QVERIFY(QJsonDocument::fromJson(told).object().value(u"drift"_s).toArray().isEmpty());
    said(u"compute-0"_s, u"ovs-vsctl del-port "_s + deviceOf(u"red/a"_s));
    QVERIFY2(documents(2), told);
    const QByteArray last = told.trimmed().split('\n').constLast();
    QVERIFY(!QJsonDocument::fromJson(last).object().value(u"drift"_s).toArray().isEmpty());
    watching->terminate();
    QVERIFY(watching->waitForFinished(5'000));
}

void tst_Events::virtualMachine_killedOrPoweredOff()
{
    LabFixture lab(u"eventsvm"_s);
    VERIFY_DONE(lab.apply(virtualDesign));
    QTest::qWait(600); // its echo
    QStringList told;  // "kind by", of the machine
    const auto tells = [&](const QString &event) {
        return eventually(soon, [&] {
            told.clear();
            const QJsonArray all = lab.run({u"events"_s, u"full"_s, u"--json"_s}).json().value(u"events"_s).toArray();
            for (const QJsonValue &one : all) {
                if (one[u"kind"_s].toString().startsWith(u"machine-"))
                    told.append(one[u"kind"_s].toString() + u' ' + one[u"by"_s].toString());
            }
            return told.contains(event);
        });
    };
    const auto virsh = [](const QString &command) { return u"virsh -c qemu:///system %1 $(virsh -c qemu:///system list --all --name | head -1)"_s.arg(command); };
    VERIFY_DONE(lab.shell(u"node-1"_s, virsh(u"suspend"_s)));
    QVERIFY2(tells(u"machine-paused person"_s), qPrintable(told.join(u", ")));
    VERIFY_DONE(lab.shell(u"node-1"_s, virsh(u"resume"_s)));
    QVERIFY2(tells(u"machine-resumed person"_s), qPrintable(told.join(u", ")));
    VERIFY_DONE(lab.shell(u"node-1"_s, virsh(u"destroy"_s)));
    QVERIFY2(tells(u"machine-stopped person"_s), qPrintable(told.join(u", ")));
    VERIFY_DONE(lab.shell(u"node-1"_s, virsh(u"start"_s)));
    QVERIFY2(tells(u"machine-started person"_s), qPrintable(told.join(u", ")));
    VERIFY_DONE(lab.shell(u"node-1"_s, u"kill -9 $(pgrep -f '[q]emu-system')"_s));
    QVERIFY2(tells(u"machine-crashed nobody"_s), qPrintable(told.join(u", ")));
    VERIFY_DONE(lab.run({u"start"_s, u"full"_s}));
    QVERIFY2(tells(u"machine-started program"_s), qPrintable(told.join(u", ")));
    VERIFY_DONE(lab.run({u"stop"_s, u"full"_s}));
    QVERIFY2(tells(u"machine-stopped program"_s), qPrintable(told.join(u", ")));
    QCOMPARE(told.size(), 7); // each once
}

QTEST_GUILESS_MAIN(tst_Events)
#include "tst_events.moc"
