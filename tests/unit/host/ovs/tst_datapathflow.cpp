// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of `ovs-appctl dpctl/dump-flows -m --names`, recorded from Open vSwitch 3.1.0 with its datapath in userspace.
#include "engine/host/ovs/datapathflow.h"

#include <QTest>

using namespace overlab::host;
using namespace Qt::StringLiterals;

namespace {

/// What every key begins with where nothing of it is looked at.
const QString nothing = u"skb_priority(0/0),skb_mark(0/0),ct_state(0/0),ct_zone(0/0),ct_mark(0/0),ct_label(0/0),"_s;

const QString ping = u"ufid:9779a432-9280-445a-96ff-8ccb59c63c09, "_s + nothing
    + u"recirc_id(0),dp_hash(0/0),in_port(qvo1),packet_type(ns=0,id=0),eth(src=ca:74:b2:31:56:76,dst=02:20:c6:a8:60:1e),eth_type(0x0800),"
      "ipv4(src=10.0.0.11/0.0.0.0,dst=10.0.0.12/0.0.0.0,proto=1/0,tos=0/0,ttl=64/0,frag=no),icmp(type=8/0,code=0/0), packets:5, bytes:490, "
      "used:0.012s, dp:ovs, actions:ct(zone=7),recirc(0x4), dp-extra-info:miniflow_bits(5,1)"_s;

const QString tracked = u"ufid:73d62b43-6c18-4781-9de4-3d29dd56265b, skb_priority(0/0),skb_mark(0/0),ct_state(0x2a/0x23),ct_zone(0x7/0),ct_mark(0/0),"
                        "ct_label(0/0),ct_tuple4(src=10.0.0.11/0.0.0.0,dst=10.0.0.12/0.0.0.0,proto=1/0,tp_src=8/0,tp_dst=0/0),recirc_id(0x3),dp_hash(0/0),"
                        "in_port(qvo2),packet_type(ns=0,id=0),eth(src=02:20:c6:a8:60:1e,dst=ca:74:b2:31:56:76),eth_type(0x0800),ipv4(src=10.0.0.12/0.0.0.0,"
                        "dst=10.0.0.11/0.0.0.0,proto=1/0,tos=0/0,ttl=64/0,frag=no),icmp(type=0/0,code=0/0), packets:2, bytes:196, used:0.012s, dp:ovs, "
                        "actions:qvo1, dp-extra-info:miniflow_bits(5,1)"_s;

const QString flooded = u"ufid:9c0c60fd-992d-4377-b1c1-d5c7f936afce, "_s + nothing
    + u"recirc_id(0),dp_hash(0/0),in_port(qvo1),packet_type(ns=0,id=0),eth(src=ca:74:b2:31:56:76,dst=ff:ff:ff:ff:ff:ff),eth_type(0x0806),"
      "arp(sip=10.0.0.11,tip=10.0.0.20,op=1,sha=ca:74:b2:31:56:76/00:00:00:00:00:00,tha=00:00:00:00:00:00/00:00:00:00:00:00), packets:2, bytes:84, "
      "used:8.366s, dp:ovs, actions:push_vlan(vid=1,pcp=0),br-int,pop_vlan,qvo2,tnl_push(tnl_port(vxlan_sys_4789),header(size=50,type=4,"
      "eth(dst=be:3e:f4:7e:82:e1,src=5a:ce:47:fd:40:4a,dl_type=0x0800),ipv4(src=172.16.0.1,dst=172.16.0.2,proto=17,tos=0,ttl=64,frag=0x4000),"
      "udp(src=0,dst=4789,csum=0x0),vxlan(flags=0x8000000,vni=0x16)),out_port(br-ex)),eth0, dp-extra-info:miniflow_bits(5,2)"_s;

const QString searching = u"ufid:1b855d24-6ba5-4806-82c3-2649974a41fe, "_s + nothing
    + u"recirc_id(0),dp_hash(0/0),in_port(qvo2),packet_type(ns=0,id=0),eth(src=02:20:c6:a8:60:1e,dst=33:33:00:00:00:02),eth_type(0x86dd),"
      "ipv6(src=fe80::20:c6ff:fea8:601e/::,dst=ff02::2/::,label=0/0,proto=58/0,tclass=0/0,hlimit=255/0,frag=no),icmpv6(type=133/0,code=0/0), packets:0, "
      "bytes:0, used:never, dp:ovs, actions:userspace(pid=0,controller(reason=7,dont_send=0,continuation=0,recirc_id=1,rule_cookie=0,controller_id=0,"
      "max_len=65535)), dp-extra-info:miniflow_bits(5,1)"_s;

} // namespace

class tst_DatapathFlow : public QObject
{
    Q_OBJECT

private slots:
    void flow_isRead();
    void match_isWhatIsLookedAt_data();
    void match_isWhatIsLookedAt();
    void flowThatNoPacketTook_hasNoAge();
    void noFlow_data();
    void noFlow();
};

void tst_DatapathFlow::flow_isRead()
{
    const auto flow = parseDatapathFlow(ping);

    QVERIFY(flow);
    QCOMPARE(flow->ufid, u"9779a432-9280-445a-96ff-8ccb59c63c09"_s);
    QCOMPARE(flow->port, u"qvo1"_s);
    QCOMPARE(flow->recirculation, 0u);
    QCOMPARE(flow->packets, 5u);
    QCOMPARE(flow->bytes, 490u);
    QCOMPARE(flow->idleMilliseconds, std::optional<qint64>(12));
    QCOMPARE(flow->actions, u"ct(zone=7),recirc(0x4)"_s);
    QCOMPARE(flow->layer, u"ovs"_s);
    QVERIFY(!flow->isOffloaded);
    QVERIFY(flow->key.startsWith(u"skb_priority(0/0)") && flow->key.endsWith(u"icmp(type=8/0,code=0/0)"));

    const auto back = parseDatapathFlow(tracked);
    QVERIFY(back);
    QCOMPARE(back->recirculation, 3u);
    QVERIFY(parseDatapathFlow(flooded)->actions.endsWith(u",out_port(br-ex)),eth0"));
}

void tst_DatapathFlow::match_isWhatIsLookedAt_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("match");

    QTest::newRow("addresses that are masked out") << ping << u"ip,dl_src=ca:74:b2:31:56:76,dl_dst=02:20:c6:a8:60:1e"_s;
    QTest::newRow("connection state") << tracked << u"ct_state=-new+est+trk,ip,dl_src=02:20:c6:a8:60:1e,dl_dst=ca:74:b2:31:56:76"_s;
    QTest::newRow("ARP") << flooded << u"arp,dl_src=ca:74:b2:31:56:76,dl_dst=ff:ff:ff:ff:ff:ff,arp_spa=10.0.0.11,arp_tpa=10.0.0.20,arp_op=1"_s;
    QTest::newRow("IPv6") << searching << u"ipv6,dl_src=02:20:c6:a8:60:1e,dl_dst=33:33:00:00:00:02"_s;
    QTest::newRow("out of a tunnel, in a VLAN")
        << u"tunnel(tun_id=0x16,src=172.16.0.2,dst=172.16.0.1,ttl=64/0,tp_src=0/0,tp_dst=4789/0,flags(-df-csum+key)),recirc_id(0),in_port(vxlan_sys_4789),"
           "eth(src=00:00:00:00:00:00/00:00:00:00:00:00,dst=00:00:00:00:00:00/01:00:00:00:00:00),eth_type(0x8100),vlan(vid=5,pcp=0/0x0),"
           "encap(eth_type(0x0800),ipv4(src=10.0.0.7/255.255.255.0,dst=10.0.0.9,proto=6,tos=0x48/0xfc,ttl=64,frag=no),tcp(src=40000/0,dst=22),tcp_flags(0/0))"_s
        << u"tcp,tun_id=0x16,tun_src=172.16.0.2,tun_dst=172.16.0.1,tun_flags=-df-csum+key,dl_vlan=5,dl_dst=00:00:00:00:00:00/01:00:00:00:00:00,nw_src=10.0.0.0/24,"
           "nw_dst=10.0.0.9,nw_tos=72,nw_ttl=64,tp_dst=22"_s;
    QTest::newRow("a fragment") << u"eth_type(0x0800),ipv4(proto=17,frag=later)"_s << u"udp,nw_frag=later"_s;
    QTest::newRow("everything") << nothing + u"recirc_id(0),in_port(1),packet_type(ns=0,id=0)"_s << QString();
}

void tst_DatapathFlow::match_isWhatIsLookedAt()
{
    QFETCH(const QString, key);
    QFETCH(const QString, match);

    const auto flow = parseDatapathFlow(key);

    QCOMPARE(flow ? flow->match : datapathMatch(key), match);
}

void tst_DatapathFlow::flowThatNoPacketTook_hasNoAge()
{
    const auto flow = parseDatapathFlow(searching);

    QVERIFY(flow);
    QVERIFY(!flow->idleMilliseconds);
    QVERIFY(flow->actions.startsWith(u"userspace(pid=0,controller("));
}

void tst_DatapathFlow::noFlow_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString();
    QTest::newRow("heading") << u"flow-dump from the main thread:"_s;
    QTest::newRow("cut off in the key") << ping.left(120);
    QTest::newRow("cut off behind the counters") << ping.section(u", dp:"_s, 0, 0);
    QTest::newRow("no name") << ping.section(u", "_s, 1);
}

void tst_DatapathFlow::noFlow()
{
    QFETCH(const QString, line);

    QVERIFY(!parseDatapathFlow(line));
}

QTEST_APPLESS_MAIN(tst_DatapathFlow)
#include "tst_datapathflow.moc"
