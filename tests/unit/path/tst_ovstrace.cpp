// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/error.h"
#include "engine/path/trace/ovstrace.h"

#include <QtTest>

using namespace overlab;
using namespace overlab::path;
using namespace Qt::StringLiterals;

namespace {

/// Recorded, the end of one: table 20 of br-tun has no flow left.
const QString withoutMatch = uR"(Flow: icmp

bridge("br-tun")
----------------
 0. in_port=1, priority 1, cookie 0x4f4c2b265f494589
    goto_table:2
 2. dl_dst=00:00:00:00:00:00/01:00:00:00:00:00, priority 0, cookie 0x4f4c2b265f494589
    goto_table:20
20. reg0=0x2, priority 0
    drop

Final flow: unchanged
Megaflow: recirc_id=0,eth,ip,in_port=3
Datapath actions: drop
)"_s;

/// Recorded from Open vSwitch 3.1.0: an ARP request that is flooded to the external network, both tunnels and a port.
const QString flooded = uR"(Flow: arp,in_port=3,vlan_tci=0x0000,dl_src=fa:16:3e:44:98:20,dl_dst=ff:ff:ff:ff:ff:ff,arp_spa=10.0.1.85,arp_tpa=10.0.1.254,arp_op=1,arp_sha=fa:16:3e:44:98:20,arp_tha=00:00:00:00:00:00

bridge("br-int")
----------------
 0. arp,in_port=3, priority 10, cookie 0x4f4caa16a6f2970e
    goto_table:24
24. arp,in_port=3,arp_spa=10.0.1.85, priority 2, cookie 0x4f4caa16a6f2970e
    goto_table:60
60. priority 1, cookie 0x4f4c2b265f494589
    NORMAL
     -> no learned MAC for destination, flooding

    bridge("br-ex")
    ---------------
         0. in_port=2, priority 2, cookie 0x4f4c2b265f494589
            drop

bridge("br-tun")
----------------
 0. in_port=1, priority 1, cookie 0x4f4c2b265f494589
    goto_table:2
 2. dl_dst=01:00:00:00:00:00/01:00:00:00:00:00, priority 0, cookie 0x4f4c2b265f494589
    goto_table:22
22. dl_vlan=1, priority 1, cookie 0x4f4ca413236d7901
    pop_vlan
    set_field:0x16->tun_id
    output:2
     -> output to native tunnel
     -> tunneling to 192.168.255.15 via br-ex
     -> tunneling from fa:16:3e:e2:0f:1d 192.168.255.19 to fa:16:3e:f1:9c:b2 192.168.255.15

    bridge("br-ex")
    ---------------
         0. priority 0, cookie 0x4f4c2b265f494589
            NORMAL
             -> forwarding to learned port
    output:3
     -> output to native tunnel
     -> tunneling to 192.168.255.26 via br-ex
     -> tunneling from fa:16:3e:e2:0f:1d 192.168.255.19 to fa:16:3e:3a:e1:51 192.168.255.26

bridge("br-ex")
---------------
 0. priority 0, cookie 0x4f4c2b265f494589
    NORMAL
     -> forwarding to learned port

Final flow: unchanged
Megaflow: pkt_mark=0,recirc_id=0,eth,arp,in_port=3
Datapath actions: 2,clone(tnl_push(tnl_port(7),header(size=50,type=4,eth(dst=fa:16:3e:f1:9c:b2,src=fa:16:3e:e2:0f:1d,dl_type=0x0800),ipv4(src=192.168.255.19,dst=192.168.255.15,proto=17,tos=0,ttl=64,frag=0x4000),udp(src=0,dst=4789,csum=0x0),vxlan(flags=0x8000000,vni=0x16)),out_port(6)),5),clone(tnl_push(tnl_port(7),header(size=50,type=4,eth(dst=fa:16:3e:3a:e1:51,src=fa:16:3e:e2:0f:1d,dl_type=0x0800),ipv4(src=192.168.255.19,dst=192.168.255.26,proto=17,tos=0,ttl=64,frag=0x4000),udp(src=0,dst=4789,csum=0x0),vxlan(flags=0x8000000,vni=0x16)),out_port(6)),5),push_vlan(vid=1,pcp=0),4)"_s;

/// The same lab, another order of ports: br-tun is not the last of the flood, so all of it stands further in.
const QString indented = uR"(Flow: arp

bridge("br-int")
----------------
60. priority 1, cookie 0x4f4c2b265f494589
    NORMAL
     -> no learned MAC for destination, flooding

    bridge("br-tun")
    ----------------
         0. in_port="patch-int", priority 1, cookie 0x4f4c2b265f494589
            goto_table:22
        22. dl_vlan=1, priority 1, cookie 0x4f4ca413236d7901
            pop_vlan
            output:"vxlan-c0a8ff0f"
             -> output to native tunnel
             -> tunneling to 192.168.255.15 via br-ex

            bridge("br-ex")
            ---------------
                 0. priority 0, cookie 0x4f4c2b265f494589
                    NORMAL
                     -> forwarding to learned port
            output:"vxlan-c0a8ff1a"
             -> output to native tunnel
             -> tunneling to 192.168.255.26 via br-ex

        bridge("br-ex")
        ---------------
         0. priority 0, cookie 0x4f4c2b265f494589
            NORMAL
             -> forwarding to learned port

bridge("br-ex")
---------------
 0. in_port="phy-br-ex", priority 2, cookie 0x4f4c2b265f494589
    drop

Final flow: unchanged
Megaflow: x
Datapath actions: qvoc4125039-7e,push_vlan(vid=1,pcp=0),br-int
)"_s;

/// As the kernel's datapath and the native firewall have it: connection tracking begins a second round.
const QString tracked = uR"(Flow: tcp,in_port=5,vlan_tci=0x0000,nw_src=10.0.1.85

bridge("br-int")
----------------
 0. in_port=5, priority 100, cookie 0x1
    set_field:0x5->reg5
    goto_table:71
71. tcp,reg5=0x5, priority 65, cookie 0x1
    ct(table=72,zone=NXM_NX_REG6[0..15])
    drop
     -> A clone of the packet is forked to recirculate. The forked pipeline will be resumed at table 72.
     -> Sets the packet to an untracked state, and clears all the conntrack fields.

Final flow: unchanged
Megaflow: recirc_id=0
Datapath actions: ct(zone=1),recirc(0x5)

===============================================================================
recirc(0x5) - resume conntrack with default ct_state=trk|new (use --ct-next to customize)
===============================================================================

Flow: recirc_id=0x5,ct_state=new|trk

bridge("br-int")
----------------
    thaw
        Resuming from table 72
72. ct_state=+new-est,tcp,reg5=0x5, priority 74, cookie 0x2
    goto_table:94
94. No match.
    drop

Final flow: unchanged
Megaflow: recirc_id=0x5
Datapath actions: set(tunnel(tun_id=0x63,src=1.1.1.1,dst=2.2.2.2,ttl=64,tp_dst=4789,flags(df|key))),vxlan_sys_4789)"_s;

} // namespace

class tst_OvsTrace : public QObject
{
    Q_OBJECT

private slots:
    void flood_hasABridgeForEachWay();
    void flood_isReadAtAnyIndent();
    void flood_hasACopyForEachPort();
    void recirculation_continuesItsBridge();
    void kernelTunnel_isNamedByItsDevice();
    void tag_isLeftOnAndTakenOff();
    void hiddenRule_isNoMatch();
    void otherText_isRefused();
};

void tst_OvsTrace::flood_hasABridgeForEachWay()
{
    const OvsTrace trace = parseOvsTrace(flooded);
    QStringList ways;
    for (const TracedBridge &bridge : trace.bridges)
        ways << (bridge.parent < 0 ? u"-"_s : trace.bridges.at(bridge.parent).bridge) + u">"_s + bridge.bridge;
    QCOMPARE(ways, (QStringList{u"->br-int"_s, u"br-int>br-ex"_s, u"br-int>br-tun"_s, u"br-tun>br-ex"_s, u"br-tun>br-ex"_s}));
    const TracedRule &normal = trace.bridges.at(0).rules.last();
    QCOMPARE(normal.table, 60);
    QCOMPARE(normal.priority, 1);
    QVERIFY(normal.match.isEmpty());
    QCOMPARE(normal.cookie, std::optional<quint64>(0x4f4c2b265f494589));
    QCOMPARE(normal.actions, QStringList{u"NORMAL"_s});
    QVERIFY(normal.hasNote(u"flooding"));
    QCOMPARE(trace.bridges.at(1).rules.last().actions, QStringList{u"drop"_s});
    QCOMPARE(trace.bridges.at(2).rules.last().actions,
             (QStringList{u"pop_vlan"_s, u"set_field:0x16->tun_id"_s, u"output:2"_s, u"output:3"_s}));
}

void tst_OvsTrace::flood_isReadAtAnyIndent()
{
    const OvsTrace trace = parseOvsTrace(indented);
    QStringList ways;
    for (const TracedBridge &bridge : trace.bridges)
        ways << (bridge.parent < 0 ? u"-"_s : trace.bridges.at(bridge.parent).bridge) + u">"_s + bridge.bridge;
    QCOMPARE(ways, (QStringList{u"->br-int"_s, u"br-int>br-tun"_s, u"br-tun>br-ex"_s, u"br-tun>br-ex"_s, u"br-int>br-ex"_s}));
    const TracedRule &flood = trace.bridges.at(1).rules.last();
    QCOMPARE(flood.actions, (QStringList{u"pop_vlan"_s, u"output:\"vxlan-c0a8ff0f\""_s, u"output:\"vxlan-c0a8ff1a\""_s}));
    QCOMPARE(flood.notes.size(), 4);
    QCOMPARE(trace.bridges.at(3).rules.first().actions, QStringList{u"NORMAL"_s});
    QCOMPARE(trace.bridges.at(4).rules.first().actions, QStringList{u"drop"_s});
}

void tst_OvsTrace::flood_hasACopyForEachPort()
{
    const QList<DatapathOutput> outputs = parseOvsTrace(flooded).outputs;
    QCOMPARE(outputs.size(), 4);
    QCOMPARE(outputs.at(0), (DatapathOutput{u"2"_s, 0, std::nullopt, {}, {}}));
    const TunnelHeader header{u"vxlan"_s, 22, *Ipv4Address::parse(u"192.168.255.19"), *Ipv4Address::parse(u"192.168.255.15")};
    QCOMPARE(outputs.at(1), (DatapathOutput{u"5"_s, 0, header, *MacAddress::parse(u"fa:16:3e:f1:9c:b2"), u"7"_s}));
    QCOMPARE(outputs.at(2).tunnel->remote.toString(), u"192.168.255.26"_s);
    QCOMPARE(outputs.at(3), (DatapathOutput{u"4"_s, 1, std::nullopt, {}, {}}));
}

void tst_OvsTrace::recirculation_continuesItsBridge()
{
    const OvsTrace trace = parseOvsTrace(tracked);
    QCOMPARE(trace.bridges.size(), 1);
    const QList<TracedRule> &rules = trace.bridges.first().rules;
    QCOMPARE(rules.size(), 4);
    QCOMPARE(rules.at(1).actions.first(), u"ct(table=72,zone=NXM_NX_REG6[0..15])"_s);
    QCOMPARE(rules.at(2).table, 72);
    QVERIFY(!rules.at(3).isMatch);
}

void tst_OvsTrace::hiddenRule_isNoMatch()
{
    const QList<TracedRule> rules = parseOvsTrace(withoutMatch).bridges.first().rules;
    QCOMPARE(rules.size(), 3);
    QVERIFY(rules.at(1).isMatch);
    QVERIFY(!rules.at(2).isMatch);
    QCOMPARE(rules.at(2).table, 20);
    QCOMPARE(rules.at(2).match, QString());
}

void tst_OvsTrace::kernelTunnel_isNamedByItsDevice()
{
    const QList<DatapathOutput> outputs = parseOvsTrace(tracked).outputs;
    QCOMPARE(outputs.size(), 1);
    QCOMPARE(outputs.first().tunnel->type, u"vxlan"_s);
    QCOMPARE(outputs.first().tunnel->key, 0x63U);
    QVERIFY(outputs.first().tunnelDevice.isEmpty());
}

void tst_OvsTrace::tag_isLeftOnAndTakenOff()
{
    const DatapathActions actions = parseDatapathActions(u"eth0,pop_vlan,tap1,push_vlan(vid=9,pcp=0),tap2,strange(1)", 4);
    QCOMPARE(actions.outputs.at(0).vlan, 4);
    QCOMPARE(actions.outputs.at(1).vlan, 0);
    QCOMPARE(actions.outputs.at(2).vlan, 9);
    QCOMPARE(actions.unknown, QStringList{u"strange"_s});
    QVERIFY(parseDatapathActions(u"drop", 0).outputs.isEmpty());
}

void tst_OvsTrace::otherText_isRefused()
{
    QVERIFY_EXCEPTION_THROWN(parseOvsTrace(u"no bridge named br-int"_s), Error);
}

QTEST_GUILESS_MAIN(tst_OvsTrace)
#include "tst_ovstrace.moc"
