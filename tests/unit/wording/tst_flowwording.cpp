// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for flows as labs and Neutron have them.
#include "views/wording/flowwording.h"

#include <QTest>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;

class tst_FlowWording : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
    void everyAction_isToldOf();
    void names_comeFromTheInside();
    void nextTables_areFound();
    void purposes_areOfTheBridge();
};

void tst_FlowWording::sentences_data()
{
    QTest::addColumn<QString>("bridge");
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("actions");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *bridge, const char *match, const char *actions, const char *sentence) {
        QTest::newRow(name) << QString::fromUtf8(bridge) << QString::fromUtf8(match) << QString::fromUtf8(actions) << QString::fromUtf8(sentence);
    };
    row("arp guard", "br-int", "arp,in_port=\"qvo1\"", "goto_table:24", "ARP from red/vm-1 goes on to table 24, which checks ARP and neighbour discovery for forged addresses.");
    row("neighbour guard", "br-int", "icmp6,in_port=\"qvo1\",icmp_type=136", "goto_table:24", "A neighbour advertisement of IPv6 from red/vm-1 goes on to table 24, which checks ARP and neighbour discovery for forged addresses.");
    row("arp allowed", "br-int", "arp,in_port=\"qvo1\",arp_spa=10.0.1.85", "goto_table:25", "ARP from red/vm-1, which says that it comes from 10.0.1.85, goes on to table 25, which checks for forged MAC addresses.");
    row("mac allowed", "br-int", "in_port=\"qvo1\",dl_src=fa:16:3e:44:98:20", "goto_table:30", "Everything from red/vm-1, from the MAC address fa:16:3e:44:98:20, goes on to table 30, which treats packets of local machines before they go on.");
    row("rest", "br-int", "", "drop", "Everything else is dropped.");
    row("dead port", "br-int", "dl_vlan=4095", "drop", "Everything, with VLAN tag 4095, which ports have that are not in use, is dropped.");
    row("normal", "br-int", "", "NORMAL", "Everything else is switched as by an ordinary switch: to the port where its receiver was seen, else to all.");
    row("unknown port", "br-int", "in_port=\"int-br-ex\"", "drop", "Everything from int-br-ex is dropped.");
    row("vlan network", "br-int", "in_port=\"int-br-ex\",dl_vlan=100", "set_field:4097->vlan_vid,goto_table:58", "Everything from int-br-ex, with VLAN tag 100, gets VLAN tag 1 (red/net-1), then goes on to table 58, which limits packets a second, where that is asked for.");
    row("flat network", "br-int", "in_port=\"int-br-ex\",vlan_tci=0x0000/0x1fff", "push_vlan:0x8100,set_field:4100->vlan_vid,goto_table:58", "Everything from int-br-ex, without a VLAN tag, gets VLAN tag 4, then goes on to table 58, which limits packets a second, where that is asked for.");
    row("single receivers", "br-tun", "dl_dst=00:00:00:00:00:00/01:00:00:00:00:00", "goto_table:20", "Everything, for a single receiver, goes on to table 20, which sends packets for one through the tunnel to its node.");
    row("many receivers", "br-tun", "dl_dst=01:00:00:00:00:00/01:00:00:00:00:00", "goto_table:22", "Everything, for many receivers at once, goes on to table 22, which sends packets for all, and for those not known yet, through every tunnel of their network.");
    row("segment", "br-tun", "tun_id=0x16", "push_vlan:0x8100,set_field:4097->vlan_vid,goto_table:10", "Everything, of segment 22 (red/net-1), gets VLAN tag 1 (red/net-1), then goes on to table 10, which learns behind which tunnel a MAC address is.");
    row("learn", "br-tun", "", "learn(table=20,hard_timeout=300,priority=1,cookie=0x1,NXM_OF_VLAN_TCI[0..11],NXM_OF_ETH_DST[]=NXM_OF_ETH_SRC[],load:0->NXM_OF_VLAN_TCI[],load:NXM_NX_TUN_ID[]->NXM_NX_TUN_ID[],output:OXM_OF_IN_PORT[]),output:\"patch-int\"",
        "Everything else has the way back to its sender learned in table 20, then goes out to br-int.");
    row("learned", "br-tun", "vlan_tci=0x0001/0x0fff,dl_dst=fa:16:3e:5c:d1:eb", "load:0->NXM_OF_VLAN_TCI[],load:0x16->NXM_NX_TUN_ID[],output:\"vxlan-1\"", "Everything, with VLAN tag 1 (red/net-1), to the MAC address fa:16:3e:5c:d1:eb, loses its VLAN tag, then gets segment number 22 (red/net-1), then goes out to the tunnel to compute-1.");
    row("flood", "br-tun", "dl_vlan=1", "pop_vlan,set_field:0x16->tun_id,output:\"vxlan-1\",output:\"vxlan-2\"", "Everything, with VLAN tag 1 (red/net-1), loses its VLAN tag, then gets segment number 22 (red/net-1), then goes out to the tunnel to compute-1, vxlan-2.");
    row("arp responder", "br-tun", "arp,dl_vlan=2,arp_tpa=10.0.1.85", "load:0x2->NXM_OF_ARP_OP[],move:NXM_NX_ARP_SHA[]->NXM_NX_ARP_THA[],move:NXM_OF_ARP_SPA[]->NXM_OF_ARP_TPA[],load:0xfa163e449820->NXM_NX_ARP_SHA[],load:0x0a000155->NXM_OF_ARP_SPA[],move:NXM_OF_ETH_SRC[]->NXM_OF_ETH_DST[],mod_dl_src:fa:16:3e:44:98:20,IN_PORT",
        "ARP, with VLAN tag 2, which asks for 10.0.1.85, is answered at once with the MAC address fa:16:3e:44:98:20.");
    row("firewall entry", "br-int", "in_port=\"qvo1\"", "set_field:0x3->reg5,set_field:0x5->reg6,resubmit(,71)", "Everything from red/vm-1 gets reg5 = 0x3, then gets reg6 = 0x5, then goes on to table 71, which is where the firewall begins for packets from a machine: forged addresses, DHCP, connection tracking.");
    row("tracking", "br-int", "ip,reg5=0x3,in_port=\"qvo1\",dl_src=fa:16:3e:44:98:20,nw_src=10.0.1.85", "ct(table=72,zone=NXM_NX_REG6[0..15])", "IPv4 from red/vm-1, with reg5=0x3, from the MAC address fa:16:3e:44:98:20, from the address 10.0.1.85, is looked up in connection tracking, then goes on to table 72, which has the rules of security groups for packets from a machine.");
    row("commit", "br-int", "tcp,ct_state=+new-est,reg5=0x3,tp_dst=22", "ct(commit,zone=NXM_NX_REG6[0..15]),output:\"qvo1\",resubmit(,92)", "TCP to port 22, of a new connection, with reg5=0x3, has its connection remembered, then goes out to red/vm-1, then goes on to table 92, which takes what was allowed in.");
    row("no longer allowed", "br-int", "ip,reg5=0x3,ct_state=+est", "ct(commit,zone=NXM_NX_REG6[0..15],exec(set_field:0x1->ct_mark))", "IPv4, with reg5=0x3, in the connection state +est, has its connection marked as one that is not allowed any more.");
    row("dhcp", "br-int", "udp,tp_src=68,tp_dst=67", "resubmit(,73)", "A DHCP request goes on to table 73, which lets what was allowed out, or into a machine of the same node.");
    row("conjunction", "br-int", "ip,nw_src=10.0.1.86", "conjunction(16,1/2)", "IPv4, from the address 10.0.1.86, meets condition 1 of the 2 of rule 16.");
    row("ping", "br-int", "icmp,icmp_type=8,icmp_code=0", "drop", "A ping request is dropped.");
    row("unknown things", "br-int", "nsh_spi=0x7", "encap(nsh)", "Everything, with nsh_spi=0x7, has “encap(nsh)” done to it.");
    row("several tables", "br-9", "", "goto_table:7", "Everything else goes on to table 7.");
    row("no action", "br-int", "ip", "", "IPv4 is dropped.");
    row("masked tag", "br-int", "vlan_tci=0x1000/0x1000", "drop", "Everything, with vlan_tci=0x1000/0x1000, is dropped.");
    row("resubmit as another port", "br-int", "ip", "resubmit(5,0)", "IPv4 has “resubmit(5,0)” done to it.");
}

void tst_FlowWording::sentences()
{
    QFETCH(const QString, bridge);
    QFETCH(const QString, match);
    QFETCH(const QString, actions);
    FlowNames names;
    names.bridge = bridge;
    names.ports = {{u"qvo1"_s, u"red/vm-1"_s}, {u"vxlan-1"_s, u"the tunnel to compute-1"_s}, {u"patch-int"_s, u"br-int"_s}};
    names.tags = {{1, u"red/net-1"_s}};
    names.segments = {{22, u"red/net-1"_s}};
    QTEST(flowSentence(match, actions, names), "sentence");
}

void tst_FlowWording::everyAction_isToldOf()
{
    QFile file(u"" NEUTRON_FLOWS "/neutron-br-int.flows"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    FlowNames names;
    names.bridge = u"br-int"_s;
    int flows = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u'#') || !line.contains(u" actions="))
            continue;
        const QString actions = line.section(u" actions="_s, 1);
        const QString sentence = flowSentence({}, actions, names);
        if (!actions.contains(u"resubmit(tap"))
            QVERIFY2(!sentence.contains(u"done to it"), qPrintable(sentence));
        QVERIFY2(actions == u"drop" || !sentence.contains(u"is dropped"), qPrintable(line));
        ++flows;
    }
    QVERIFY(flows > 60);
}

void tst_FlowWording::names_comeFromTheInside()
{
    client::InsideState inside;
    inside.networks = {{u"red/net-1"_s, u"vxlan"_s, 22, true}};
    client::InsideNode node;
    node.name = u"compute-0"_s;
    client::InsideInterface port;
    port.name = u"qvo1"_s;
    port.bridge = u"br-int"_s;
    port.guest = u"red/vm-1"_s;
    port.tag = 1;
    port.network = u"red/net-1"_s;
    client::InsideInterface patch;
    patch.name = u"patch-tun"_s;
    patch.bridge = u"br-int"_s;
    patch.kind = u"patch"_s;
    patch.peer = u"patch-int"_s;
    client::InsideInterface other;
    other.name = u"patch-int"_s;
    other.bridge = u"br-tun"_s;
    client::InsideInterface tunnel;
    tunnel.name = u"vxlan-1"_s;
    tunnel.bridge = u"br-tun"_s;
    tunnel.remote = u"192.168.255.26"_s;
    node.interfaces = {port, patch, other, tunnel};
    client::InsideNode far;
    far.name = u"compute-1"_s;
    far.address = u"192.168.255.26"_s;
    inside.nodes = {node, far};

    const FlowNames integration = flowNames(inside, u"compute-0"_s, u"br-int"_s);
    QCOMPARE(integration.ports.value(u"qvo1"_s), u"red/vm-1"_s);
    QCOMPARE(integration.ports.value(u"patch-tun"_s), u"br-tun"_s);
    QVERIFY(!integration.ports.contains(u"vxlan-1"_s));
    QCOMPARE(integration.tags.value(1), u"red/net-1"_s);
    QCOMPARE(integration.segments.value(22), u"red/net-1"_s);
    QCOMPARE(flowNames(inside, u"compute-0"_s, u"br-tun"_s).ports.value(u"vxlan-1"_s), u"the tunnel to compute-1"_s);
}

void tst_FlowWording::nextTables_areFound()
{
    QCOMPARE(nextTables(u"ct(commit,zone=NXM_NX_REG6[0..15]),output:1,resubmit(,92)"_s), QList<int>{92});
    QCOMPARE(nextTables(u"ct(table=72,zone=1),resubmit(,73),goto_table:73"_s), (QList<int>{72, 73}));
    QCOMPARE(nextTables(u"learn(table=20,hard_timeout=300),output:1"_s), QList<int>());
    QCOMPARE(nextTables(u"drop"_s), QList<int>());
}

void tst_FlowWording::purposes_areOfTheBridge()
{
    QVERIFY(flowTablePurpose(u"br-int"_s, 24) != flowTablePurpose(u"br-tun"_s, 24));
    QCOMPARE(flowTablePurpose(u"br-int"_s, 99), QString());
    QVERIFY(flowTablePurpose(u"br-int"_s, 0) != flowTablePurpose(u"br-tun"_s, 0));
}

QTEST_GUILESS_MAIN(tst_FlowWording)

#include "tst_flowwording.moc"
