// SPDX-License-Identifier: GPL-3.0-or-later
// Faults made by hand in a running lab: the path names the place and what decided, the real packet is lost right
// there, and when the fault is undone it arrives again.
#include "tests/support/guesttraffic.h"
#include "tests/support/labpath.h"
#include "tests/support/markedpackets.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using overlab::testing::LabFixture;
using overlab::testing::MarkedPacket;
using overlab::testing::MarkedPackets;
using overlab::testing::Outcome;
namespace labpath = overlab::testing::labpath;

namespace {

/// The article's lab with light guests. vm-1 and vm-3 are on compute-0, vm-2 and, in the other network, vm-4 on
/// compute-1; FIREWALL is filled in.
QByteArray article(const QByteArray &firewall)
{
    QFile file(QStringLiteral(EXAMPLES_FOLDER "/article.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray design = file.readAll();
    for (const QByteArray name : {"vm-1", "vm-2", "vm-3", "vm-4"})
        design.replace("- name: " + name + '\n', "- name: " + name + "\n        type: namespace\n");
    return design.replace("\nunderlay:", "\nsettings: {firewall: " + firewall + "}\nunderlay:");
}

struct Fault
{
    const char *name;
    const char *place; ///< where it is made
    const char *make;  ///< by a shell
    const char *undo;
    const char *question; ///< FROM TO and options
    const char *code;
    const char *where; ///< "PLACE BRIDGE" of the last hop
    const char *tells; ///< stands in its rule, or in its arguments
};

/// The flows of a bridge, to be put back.
#define KEEP(bridge) "ovs-ofctl -O OpenFlow13 --no-stats --no-names dump-flows " bridge " | grep -v reply > /tmp/flows-" bridge "; "
#define BACK(bridge) "ovs-ofctl -O OpenFlow13 replace-flows " bridge " /tmp/flows-" bridge

const Fault onNodes[]{
    {"a flow of br-int", "compute-0", KEEP("br-int") "ovs-ofctl --strict del-flows br-int priority=1,table=60", BACK("br-int"), "vm-1 vm-3",
     "no-flow", "compute-0 br-int", "60"},
    {"the flow that knows the tunnel's key", "compute-1", KEEP("br-tun") "ovs-ofctl del-flows br-tun table=4,tun_id=22", BACK("br-tun"), "vm-1 vm-2",
     "flow-drops", "compute-1 br-tun", "\"4\""},
    {"the flows to learned addresses, and what learns them", "compute-0", KEEP("br-tun") "ovs-ofctl del-flows br-tun table=10; ovs-ofctl del-flows br-tun table=20", BACK("br-tun"), "vm-1 vm-2",
     "no-flow", "compute-0 br-tun", "\"20\""},
    {"the flow to all tunnels", "compute-0", KEEP("br-tun") "ovs-ofctl del-flows br-tun table=22,dl_vlan=1", BACK("br-tun"),
     "vm-1 vm-2 --protocol arp", "flow-drops", "compute-0 br-tun", "table=22"},
    {"a flow that drops", "control-0", "ovs-ofctl add-flow br-int table=0,priority=100,icmp,nw_dst=10.0.2.8,actions=drop",
     "ovs-ofctl --strict del-flows br-int table=0,priority=100,icmp,nw_dst=10.0.2.8", "vm-1 vm-4", "flow-drops", "control-0 br-int", "nw_dst=10.0.2.8"},
    {"another tag at the target", "compute-1", "ovs-vsctl set port qvo7c99a931-25 tag=77", "ovs-vsctl set port qvo7c99a931-25 tag=1", "vm-1 vm-2",
     "other-tag", "compute-1 br-int", "qvo7c99a931-25 tag=77"},
    {"another tag at the sender", "compute-0", "ovs-vsctl set port qvo7cff66c1-d6 tag=77", "ovs-vsctl set port qvo7cff66c1-d6 tag=1", "vm-1 vm-3",
     "other-tag", "compute-0 br-int", "\"vlan\": 77"},
    {"the sender's tunnel port", "compute-0", "ovs-vsctl del-port br-tun vxlan-c0a8ff1a",
     nullptr, "vm-1 vm-2", "switch-drops", "compute-0 br-tun", ""},
    {"the receiver's tunnel port", "compute-1", "ovs-vsctl del-port br-tun vxlan-c0a8ff13", nullptr, "vm-1 vm-2",
     "tunnel-refused", "compute-1 br-tun", "192.168.255.19"},
    {"the target's port", "compute-1", "ovs-vsctl del-port br-int qvo7c99a931-25", nullptr, "vm-2 vm-1", "port-missing", "compute-1 br-int", "qvo7c99a931-25"},
    {"the patch port", "compute-0", "ovs-vsctl del-port br-int patch-tun", nullptr, "vm-1 vm-2", "", "compute-0 br-int", ""},
    {"a rule before the security groups", "compute-1", "iptables -I neutron-openvswi-i7c99a931-2 -p icmp -j DROP",
     "iptables -D neutron-openvswi-i7c99a931-2 -p icmp -j DROP", "vm-1 vm-2", "filtered", "compute-1 qbr7c99a931-25", "-p icmp -j DROP"},
    {"a rule of the router", "red/router-1", "iptables -I FORWARD -d 10.0.2.8/32 -j REJECT", "iptables -D FORWARD -d 10.0.2.8/32 -j REJECT", "vm-1 vm-4",
     "rejected", "red/router-1", "-d 10.0.2.8/32 -j REJECT"},
    {"a rule of the router before routing", "red/router-1", "iptables -t mangle -I PREROUTING -p udp -m udp --dport 53 -j DROP",
     "iptables -t mangle -D PREROUTING -p udp -m udp --dport 53 -j DROP", "vm-1 vm-4 --protocol udp --port 53", "filtered", "red/router-1", "--dport 53"},
    {"the target's tap is down", "compute-1", "ip link set tap7c99a931-25 down", "ip link set tap7c99a931-25 up", "vm-1 vm-2",
     "link-down", "compute-1 qbr7c99a931-25", "tap7c99a931-25"},
    {"the sender's qvb is down", "compute-0", "ip link set qvb7cff66c1-d6 down", "ip link set qvb7cff66c1-d6 up", "vm-1 vm-2",
     "link-down", "compute-0 qbr7cff66c1-d6", "qvb7cff66c1-d6"},
    {"the bridge of the target is down", "compute-1", "ip link set qbr7c99a931-25 down", "ip link set qbr7c99a931-25 up", "vm-1 vm-2",
     "link-down", "compute-1 qbr7c99a931-25", "qbr7c99a931-25"},
    {"the sending node's wire is down", "compute-0", "ip link set eth0 down", "ip link set eth0 up", "vm-1 vm-2", "link-down", "compute-0", "eth0"},
    {"the receiving node's wire is down", "compute-1", "ip link set eth0 down", "ip link set eth0 up", "vm-1 vm-2", "link-down", "compute-1", "eth0"},
    {"the router's port is down", "red/router-1", "ip link set qr-5cd1ebc6-b5 down", "ip link set qr-5cd1ebc6-b5 up", "vm-1 vm-4",
     "link-down", "red/router-1", "qr-5cd1ebc6-b5"},
    {"the wire is too narrow", "compute-0", "ip link set eth0 mtu 1400", "ip link set eth0 mtu 1500", "vm-1 vm-2 --length 1400", "too-long", "compute-0", "1400"},
    {"the target's tap is too narrow", "compute-1", "ip link set tap7c99a931-25 mtu 1000", "ip link set tap7c99a931-25 mtu 1450",
     "vm-1 vm-2 --length 1400", "too-long", "compute-1 qbr7c99a931-25", "tap7c99a931-25"},
    {"rp_filter, and the way back is another", "red/router-1",
     "sysctl -qw net.ipv4.conf.all.rp_filter=1; ip route add 10.0.1.85/32 dev qr-04ed9d9e-a1",
     "sysctl -qw net.ipv4.conf.all.rp_filter=0; ip route del 10.0.1.85/32 dev qr-04ed9d9e-a1", "vm-1 vm-4", "reverse-path", "red/router-1", "qr-5cd1ebc6-b5"},
    {"the router does not forward", "red/router-1", "sysctl -qw net.ipv4.ip_forward=0", "sysctl -qw net.ipv4.ip_forward=1", "vm-1 vm-4",
     "not-forwarding", "red/router-1", "10.0.2.8"},
    {"the router has no route", "red/router-1", "ip route del 10.0.2.0/24", "ip route add 10.0.2.0/24 dev qr-04ed9d9e-a1 proto kernel scope link src 10.0.2.254",
     "vm-1 vm-4", "no-route", "red/router-1", "10.0.2.8"},
    {"a route that forbids", "red/router-1", "ip route add prohibit 10.0.2.8/32", "ip route del prohibit 10.0.2.8/32", "vm-1 vm-4", "prohibited", "red/router-1",
     "10.0.2.8"},
    {"a machine's wrong neighbour", "vm-1", "ip neigh replace 10.0.1.88 lladdr fa:16:3e:00:00:99 nud permanent dev eth0", "ip neigh del 10.0.1.88 dev eth0",
     "vm-1 vm-2", "nobody-took", "compute-0 br-int", "fa:16:3e:00:00:99"},
    {"the router's wrong neighbour", "red/router-1", "ip neigh replace 10.0.2.8 lladdr fa:16:3e:00:00:99 nud permanent dev qr-04ed9d9e-a1",
     "ip neigh del 10.0.2.8 dev qr-04ed9d9e-a1", "vm-1 vm-4", "nobody-took", "control-0 br-int", "fa:16:3e:00:00:99"},
    {"a machine that asks for a wrong router", "vm-1", "ip route replace default via 10.0.1.77", "ip route replace default via 10.0.1.254", "vm-1 vm-4",
     "arp-unanswered", "red/vm-1", "10.0.1.77"},
    {"a rule in the target itself", "vm-2", "iptables -A INPUT -p icmp -j DROP", "iptables -D INPUT -p icmp -j DROP", "vm-1 vm-2", "filtered", "red/vm-2",
     "-p icmp -j DROP"},
    {"a rule in the sender itself", "vm-1", "iptables -A OUTPUT -d 10.0.1.88/32 -j REJECT", "iptables -D OUTPUT -d 10.0.1.88/32 -j REJECT", "vm-1 vm-2",
     "rejected", "red/vm-1", "-d 10.0.1.88/32 -j REJECT"},
    {"rp_filter of the target", "vm-2", "sysctl -qw net.ipv4.conf.all.rp_filter=1; ip link add v0 type veth peer name v1; ip link set v1 up; ip link set v0 up; ip route add 10.0.1.85/32 dev v0",
     "sysctl -qw net.ipv4.conf.all.rp_filter=0; ip link del v0", "vm-1 vm-2", "reverse-path", "red/vm-2", "eth0"},
    {"the tunnel's wrong neighbour", "compute-0", "ovs-appctl tnl/neigh/set br-ex 192.168.255.26 fa:16:3e:00:00:99", "ovs-appctl tnl/neigh/flush", "vm-1 vm-2",
     "other-hardware", "compute-1", "fa:16:3e:00:00:99"},
    {"the tunnel's end has no address", "compute-1", "ip addr del 192.168.255.26/24 dev br-ex", "ip addr add 192.168.255.26/24 dev br-ex", "vm-1 vm-2",
     "no-tunnel-end", "underlay", "192.168.255.26"},
    {"the target has another address", "vm-2", "ip addr add 10.0.1.99/24 dev eth0; ip addr del 10.0.1.88/24 dev eth0",
     "ip addr add 10.0.1.88/24 dev eth0; ip addr del 10.0.1.99/24 dev eth0; ip route replace default via 10.0.1.254", "vm-1 vm-2 --protocol arp",
     "nobody-took", "compute-0 br-int", "ff:ff:ff:ff:ff:ff"},
};

const Fault natively[]{
    {"the flow that lets in", "compute-1", KEEP("br-int") "ovs-ofctl del-flows br-int table=82", BACK("br-int"), "vm-1 vm-2", "no-flow", "compute-1 br-int", "82"},
    {"the flows that know whom it is for", "compute-1", KEEP("br-int") "ovs-ofctl del-flows br-int table=81", BACK("br-int"), "vm-1 vm-2",
     "no-flow", "compute-1 br-int", "81"},
    {"the flow of the sender's port", "compute-0", KEEP("br-int") "ovs-ofctl del-flows br-int table=71,dl_src=fa:16:3e:44:98:20", BACK("br-int"), "vm-1 vm-2",
     "flow-drops", "compute-0 br-int", "table=93"},
    {"the target's tap is down", "compute-1", "ip link set tap7c99a931-25 down", "ip link set tap7c99a931-25 up", "vm-1 vm-2", "link-down", "compute-1",
     "tap7c99a931-25"},
};

} // namespace

Q_DECLARE_METATYPE(const Fault *)

class tst_PathFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void withHybridFirewall_data() { addRows(onNodes); }
    void withHybridFirewall() { run(m_hybrid, *m_hybridPackets, "hybrid"); }
    void withNativeFirewall_data() { addRows(natively); }
    void withNativeFirewall() { run(m_native, *m_nativePackets, "native"); }
    void dhcpServerStopped();
    void switchStopped();
    void namespaceDeleted();
    void destroyLeavesNothing();

private:
    template<size_t count>
    static void addRows(const Fault (&faults)[count])
    {
        QTest::addColumn<const Fault *>("fault");
        for (const Fault &fault : faults)
            QTest::newRow(fault.name) << &fault;
    }
    static void run(LabFixture &lab, MarkedPackets &packets, const QByteArray &firewall);
    static void start(LabFixture &lab, MarkedPackets &packets, const QByteArray &firewall);

    LabFixture m_hybrid{u"faults-h"_s};
    LabFixture m_native{u"faults-n"_s};
    std::unique_ptr<MarkedPackets> m_hybridPackets = std::make_unique<MarkedPackets>(m_hybrid);
    std::unique_ptr<MarkedPackets> m_nativePackets = std::make_unique<MarkedPackets>(m_native);
};

void tst_PathFaults::start(LabFixture &lab, MarkedPackets &packets, const QByteArray &firewall)
{
    VERIFY_DONE(lab.apply(article(firewall)));
    const QByteArray watched = packets.watch();
    QVERIFY2(watched.isEmpty(), watched.constData());
    for (const QString &to : {u"vm-3"_s, u"vm-2"_s, u"vm-4"_s})
        QVERIFY(lab.answers(u"vm-1"_s, to, 1) > 0);
}

void tst_PathFaults::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    start(m_hybrid, *m_hybridPackets, "hybrid");
    start(m_native, *m_nativePackets, "native");
}

void tst_PathFaults::run(LabFixture &lab, MarkedPackets &packets, const QByteArray &firewall)
{
    QFETCH(const Fault *, fault);
    const QStringList question = QString::fromLatin1(fault->question).split(u' ');
    const QString target = u"red/"_s + question.at(1);
    const auto option = [&question](const QString &name) { return question.value(question.indexOf(name) + 1); };
    QVERIFY(labpath::ask(lab, question).value(u"delivered"_s).toBool());
    QVERIFY(lab.answers(question.at(0), question.at(1), 1) > 0); // and who is where is fresh in everybody's tables
    VERIFY_DONE(lab.shell(QLatin1StringView(fault->place), QLatin1StringView(fault->make)));

    const QJsonObject said = labpath::ask(lab, question);
    MarkedPacket packet;
    packet.from = question.at(0);
    packet.to = said.value(u"address"_s).toString();
    if (question.contains(u"--port"_s)) {
        packet.protocol = option(u"--protocol"_s);
        packet.port = option(u"--port"_s).toInt();
    }
    if (question.contains(u"--length"_s))
        packet.lengthBytes = option(u"--length"_s).toInt();
    const bool isArp = question.contains(u"arp"_s);
    QStringList wrong;
    if (isArp) {
        const Outcome asked = lab.exec(packet.from, {u"arping"_s, u"-c"_s, u"1"_s, u"-w"_s, u"1"_s, u"-I"_s, u"eth0"_s, packet.to});
        if (asked.status == 0)
            wrong << u"ARP is answered"_s;
    } else {
        const int mark = packets.sendOne(packet);
        wrong = disagreements(said, packets, mark, false);
    }
    const Outcome undone = fault->undo ? lab.shell(QLatin1StringView(fault->place), QLatin1StringView(fault->undo)) : lab.apply(article(firewall));
    QJsonObject again;
    overlab::testing::eventually(5000, [&] { // a link that is up again needs a moment
        again = labpath::ask(lab, question);
        return again.value(u"delivered"_s).toBool();
    });

    const QJsonObject last = labpath::lastHop(said);
    const QString where = u"%1 %2"_s.arg(last[u"place"_s].toString(), last[u"bridge"_s].toString()).trimmed();
    const QString rule = last[u"rule"_s][u"text"_s].toString();
    const QByteArray evidence = QJsonDocument(last[u"arguments"_s].toObject()).toJson() + rule.toUtf8() + "\"" + last[u"rule"_s][u"table"_s].toString().toUtf8() + "\"";
    VERIFY_DONE(undone);
    QVERIFY2(!said.value(u"delivered"_s).toBool() && said.value(u"outcome"_s) == u"dropped"_s, labpath::told(said).constData());
    if (fault->code[0] != '\0')
        QVERIFY2(last[u"code"_s].toString() == QLatin1StringView(fault->code), labpath::told(said).constData());
    QVERIFY2(where == QLatin1StringView(fault->where), labpath::told(said).constData());
    QVERIFY2(evidence.contains(fault->tells), evidence.constData());
    QVERIFY2(wrong.isEmpty(), (wrong.join(u'\n').toUtf8() + labpath::told(said)).constData());
    QVERIFY2(again.value(u"delivered"_s).toBool(), labpath::told(again).constData());
}

void tst_PathFaults::dhcpServerStopped()
{
    const QStringList question{u"vm-1"_s, u"net-1"_s, u"--protocol"_s, u"dhcp"_s, u"--both"_s};
    const QStringList lease{u"busybox"_s, u"udhcpc"_s, u"-n"_s, u"-q"_s, u"-f"_s, u"-t"_s, u"1"_s, u"-T"_s, u"1"_s, u"-i"_s, u"eth0"_s, u"-s"_s, u"/bin/true"_s};
    for (const LabFixture *lab : {&m_hybrid, &m_native}) {
        const QJsonObject before = labpath::ask(*lab, question);
        QVERIFY2(before.value(u"delivered"_s).toBool() && before[u"back"_s][u"delivered"_s].toBool(), labpath::told(before).constData());
        QCOMPARE(labpath::lastHop(before)[u"place"_s].toString(), u"red/net-1"_s);
        QCOMPARE(labpath::lastHop(before[u"back"_s].toObject())[u"place"_s].toString(), u"red/vm-1"_s);
    }
    VERIFY_DONE(m_hybrid.exec(u"vm-1"_s, lease));
    VERIFY_DONE(m_hybrid.shell(u"control-0"_s, u"kill $(cat /var/lib/neutron/dhcp/$(ip netns | grep -o 'qdhcp-95f653f8[^ ]*' | cut -c7-)/pid)"_s));

    const QJsonObject said = labpath::ask(m_hybrid, question);
    const Outcome asked = m_hybrid.exec(u"vm-1"_s, lease);

    QCOMPARE(labpath::lastHop(said)[u"code"_s].toString(), u"not-listening"_s);
    QCOMPARE(labpath::lastHop(said)[u"place"_s].toString(), u"red/net-1"_s);
    QVERIFY(asked.status != 0);
    VERIFY_DONE(m_hybrid.apply(article("hybrid")));
    QVERIFY(labpath::ask(m_hybrid, question).value(u"delivered"_s).toBool());
}

void tst_PathFaults::switchStopped()
{
    const QStringList question{u"vm-1"_s, u"vm-2"_s};
    VERIFY_DONE(m_hybrid.shell(u"compute-1"_s, u"kill -STOP $(cat /run/openvswitch/ovs-vswitchd.pid)"_s));
    const QJsonObject stopped = labpath::ask(m_hybrid, question);
    const int lost = m_hybridPackets->sendOne({u"vm-1"_s, u"10.0.1.88"_s});
    const bool isReached = m_hybridPackets->reached(lost, u"red/vm-2"_s);
    VERIFY_DONE(m_hybrid.shell(u"compute-1"_s, u"kill -CONT $(cat /run/openvswitch/ovs-vswitchd.pid)"_s));

    QVERIFY(!isReached);
    QVERIFY(!stopped.value(u"delivered"_s).toBool());
    QCOMPARE(labpath::lastHop(stopped)[u"node"_s].toString(), u"compute-1"_s);

    VERIFY_DONE(m_hybrid.shell(u"compute-1"_s, u"kill -KILL $(cat /run/openvswitch/ovs-vswitchd.pid)"_s));
    const QJsonObject killed = labpath::ask(m_hybrid, question);
    QVERIFY(!killed.value(u"delivered"_s).toBool());
    QCOMPARE(labpath::lastHop(killed)[u"node"_s].toString(), u"compute-1"_s);
    VERIFY_DONE(m_hybrid.apply(article("hybrid")));
    QVERIFY(labpath::ask(m_hybrid, question).value(u"delivered"_s).toBool());
}

void tst_PathFaults::namespaceDeleted()
{
    VERIFY_DONE(m_native.shell(u"control-0"_s, u"ip netns del $(ip netns | grep -o 'qrouter[^ ]*')"_s));

    // The kernel keeps it for who is inside, and packets may well pass: nobody can look.
    const QJsonObject said = labpath::ask(m_native, {u"vm-1"_s, u"vm-4"_s});
    const QJsonObject last = labpath::lastHop(said);

    QVERIFY2(said.value(u"outcome"_s) == u"unknown"_s, labpath::told(said).constData());
    QCOMPARE(last[u"place"_s].toString(), u"red/router-1"_s);
    QCOMPARE(last[u"code"_s].toString(), u"no-namespace"_s);
    VERIFY_DONE(m_native.apply(article("native")));
    QVERIFY(labpath::ask(m_native, {u"vm-1"_s, u"vm-4"_s}).value(u"delivered"_s).toBool());
}

void tst_PathFaults::destroyLeavesNothing()
{
    QCOMPARE(m_hybrid.end(), QString());
    QCOMPARE(m_native.end(), QString());
}

QTEST_GUILESS_MAIN(tst_PathFaults)
#include "tst_pathfaults.moc"
