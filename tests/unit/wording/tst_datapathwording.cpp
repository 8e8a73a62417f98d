// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for flows of the datapath, of actions recorded from Open vSwitch 3.1.0.
#include "views/wording/datapathwording.h"

#include <QTest>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;

namespace {

const QString pushed = u"tnl_push(tnl_port(vxlan_sys_4789),header(size=50,type=4,eth(dst=be:3e:f4:7e:82:e1,src=5a:ce:47:fd:40:4a,dl_type=0x0800),"
                       "ipv4(src=172.16.0.1,dst=172.16.0.2,proto=17,tos=0,ttl=64,frag=0x4000),udp(src=0,dst=4789,csum=0x0),vxlan(flags=0x8000000,vni=0x16)),"
                       "out_port(br-ex))"_s;
const QString handed = u"userspace(pid=0,controller(reason=7,dont_send=0,continuation=0,recirc_id=1,rule_cookie=0,controller_id=0,max_len=65535))"_s;

DatapathNames names()
{
    DatapathNames known;
    known.flows.ports = {{u"qvo1"_s, u"red/a"_s}, {u"qvo2"_s, u"red/b"_s}};
    known.flows.tags = {{1, u"red/inside"_s}};
    known.flows.segments = {{22, u"red/inside"_s}};
    known.nodes = {{u"172.16.0.2"_s, u"compute-1"_s}};
    return known;
}

} // namespace

class tst_DatapathWording : public QObject
{
    Q_OBJECT

private slots:
    void sentence_data();
    void sentence();
    void actions_areShort();
    void origin_isRemarkedOn();
};

void tst_DatapathWording::sentence_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<quint32>("recirculation");
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("actions");
    QTest::addColumn<QString>("words");

    QTest::newRow("to a neighbour") << u"qvo1"_s << 0u << u"arp,arp_op=1"_s << u"qvo2"_s << u"An ARP request from red/a goes out to red/b."_s;
    QTest::newRow("dropped") << u"qvo1"_s << 0u << u"pkt_mark=0,ip,nw_ecn=0"_s << u"drop"_s << u"IPv4 from red/a is dropped."_s;
    QTest::newRow("nothing to do") << u"qvo1"_s << 0u << u"ip"_s << QString() << u"IPv4 from red/a is dropped."_s;
    QTest::newRow("into a tunnel") << u"qvo1"_s << 0u << u"ip"_s << pushed + u",eth0"_s
                                   << u"IPv4 from red/a gets the frame of the tunnel to compute-1, with segment 22 (red/inside), then goes out to eth0."_s;
    QTest::newRow("kernel's tunnel") << u"qvo1"_s << 0u << u"ip"_s << u"set(tunnel(tun_id=0x16,src=172.16.0.1,dst=172.16.0.2,ttl=64,tp_dst=4789,flags(df|key))),vxlan_sys_4789"_s
                                     << u"IPv4 from red/a gets the frame of the tunnel to compute-1, with segment 22 (red/inside), then goes out to vxlan_sys_4789."_s;
    QTest::newRow("out of a tunnel") << u"vxlan_sys_4789"_s << 0u << u"ip,tun_id=0x16,tun_src=172.16.0.2,tun_dst=172.16.0.1,tun_flags=-df-csum+key"_s << u"push_vlan(vid=1,pcp=0),br-int,pop_vlan,qvo1"_s
                                     << u"IPv4 from the tunnel to compute-1, of segment 22 (red/inside), gets VLAN tag 1 (red/inside), then goes out to br-int, then loses its VLAN tag, then goes out to red/a."_s;
    QTest::newRow("tunnel's frame") << u"eth0"_s << 0u << u"udp,tp_dst=4789"_s << u"tnl_pop(vxlan_sys_4789)"_s << u"UDP to port 4789 from eth0 loses the frame of its tunnel, and comes in anew."_s;
    QTest::newRow("looked up") << u"qvo1"_s << 0u << u"ip"_s << u"ct(zone=7),recirc(0x4)"_s
                               << u"IPv4 from red/a is looked up in connection tracking, zone 7, then comes in anew with recirculation 0x4."_s;
    QTest::newRow("come back") << u"qvo1"_s << 4u << u"ct_state=-trk,ip"_s << u"ct(commit,zone=7),qvo2"_s
                               << u"IPv4 from red/a, not looked up in connection tracking yet, come back with recirculation 0x4, has its connection remembered in zone 7, then goes out to red/b."_s;
    QTest::newRow("handed up") << u"qvo1"_s << 0u << u"ipv6"_s << handed << u"IPv6 from red/a is handed to ovs-vswitchd, which looks at each of them."_s;
    QTest::newRow("not known") << u"qvo1"_s << 0u << u"ip"_s << u"meter(3)"_s << u"IPv4 from red/a has “meter(3)” done to it."_s;
}

void tst_DatapathWording::sentence()
{
    QFETCH(const QString, port);
    QFETCH(const quint32, recirculation);
    QFETCH(const QString, match);
    QFETCH(const QString, actions);
    QFETCH(const QString, words);
    client::DatapathEntry flow;
    flow.port = port;
    flow.recirculation = recirculation;
    flow.match = match;
    flow.actions = actions;

    QCOMPARE(datapathSentence(flow, names()), words);
}

void tst_DatapathWording::actions_areShort()
{
    QCOMPARE(shortDatapathActions(u"pop_vlan,qvo2,"_s + pushed + u",eth0"_s), u"pop_vlan,qvo2,tnl_push(vxlan 172.16.0.2 vni 22),eth0"_s);
    QCOMPARE(shortDatapathActions(handed), u"userspace(controller)"_s);
    QCOMPARE(shortDatapathActions(u"clone(%1,eth0),qvo2"_s.arg(pushed)), u"clone(tnl_push(vxlan 172.16.0.2 vni 22),eth0),qvo2"_s);
}

void tst_DatapathWording::origin_isRemarkedOn()
{
    client::DatapathOrigin origin;
    QCOMPARE(datapathOriginRemark(origin), QString());
    origin.isCurrent = false;
    origin.actions = u"drop"_s;
    QVERIFY(datapathOriginRemark(origin).contains(u"drop"));
    origin.refusal = u"no recirculation data for recirc_id 0x99"_s;
    QVERIFY(datapathOriginRemark(origin).contains(u"recirculation"));
    origin.isGone = true;
    QVERIFY(datapathOriginRemark(origin).contains(u"gone"));
}

QTEST_APPLESS_MAIN(tst_DatapathWording)
#include "tst_datapathwording.moc"
