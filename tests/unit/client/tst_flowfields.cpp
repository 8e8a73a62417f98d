// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/flowfields.h"

#include <QTest>

using namespace overlab::client;
using namespace Qt::StringLiterals;

class tst_FlowFields : public QObject
{
    Q_OBJECT

private slots:
    void parts_respectBrackets();
    void pieces_areWithoutQuotes();
    void covers_data();
    void covers();
    void pieces_areUnderstoodOrNot_data();
    void pieces_areUnderstoodOrNot();
    void unknownField_isKeptAsText();
};

void tst_FlowFields::parts_respectBrackets()
{
    QCOMPARE(flowParts(u"learn(table=20,output:in_port),output:\"patch-int\""_s), (QStringList{u"learn(table=20,output:in_port)"_s, u"output:\"patch-int\""_s}));
    QCOMPARE(flowParts({}), QStringList());
    QCOMPARE(flowParts(u"ct(commit,zone=NXM_NX_REG6[0..15],exec(set_field:0x1->ct_mark)), drop"_s).size(), 2);
}

void tst_FlowFields::pieces_areWithoutQuotes()
{
    QCOMPARE(flowPieces(u"arp,in_port=\"qvo7cff66c1-d6\""_s), (QList<FlowPiece>{{u"arp"_s, {}}, {u"in_port"_s, u"qvo7cff66c1-d6"_s}}));
}

void tst_FlowFields::covers_data()
{
    QTest::addColumn<QString>("wide");
    QTest::addColumn<QString>("narrow");
    QTest::addColumn<bool>("isCovered");

    QTest::newRow("everything") << u""_s << u"tcp,tp_dst=80"_s << true;
    QTest::newRow("not the other way") << u"tcp,tp_dst=80"_s << u""_s << false;
    QTest::newRow("same") << u"tcp,tp_dst=80"_s << u"tcp,tp_dst=80"_s << true;
    QTest::newRow("protocol") << u"ip"_s << u"tcp,tp_dst=80"_s << true;
    QTest::newRow("other protocol") << u"udp"_s << u"tcp"_s << false;
    QTest::newRow("other family") << u"ip"_s << u"tcp6"_s << false;
    QTest::newRow("protocol by number") << u"dl_type=0x0800,nw_proto=6"_s << u"tcp"_s << true;
    QTest::newRow("prefix") << u"ip,nw_src=10.0.0.0/8"_s << u"ip,nw_src=10.1.2.0/24"_s << true;
    QTest::newRow("longer prefix") << u"ip,nw_src=10.1.2.0/24"_s << u"ip,nw_src=10.0.0.0/8"_s << false;
    QTest::newRow("other net") << u"ip,nw_src=10.1.0.0/16"_s << u"ip,nw_src=10.2.0.1"_s << false;
    QTest::newRow("netmask") << u"ip,nw_src=10.0.0.0/255.0.0.0"_s << u"ip,nw_src=10.9.9.9"_s << true;
    QTest::newRow("all addresses") << u"ip,nw_dst=0.0.0.0/0"_s << u"ip,nw_dst=10.9.9.9"_s << true;
    QTest::newRow("IPv6 prefix") << u"ipv6,ipv6_src=2001:db8::/32"_s << u"tcp6,ipv6_src=2001:db8:1::5"_s << true;
    QTest::newRow("IPv6 other") << u"ipv6,ipv6_src=2001:db8::/32"_s << u"tcp6,ipv6_src=2001:db9::5"_s << false;
    QTest::newRow("IPv6 beyond 64 bits") << u"ipv6,ipv6_src=2001:db8::1:0/112"_s << u"ipv6,ipv6_src=2001:db8::1:9"_s << true;
    QTest::newRow("MAC mask") << u"dl_dst=01:00:00:00:00:00/01:00:00:00:00:00"_s << u"dl_dst=ff:ff:ff:ff:ff:ff"_s << true;
    QTest::newRow("MAC mask, single") << u"dl_dst=01:00:00:00:00:00/01:00:00:00:00:00"_s << u"dl_dst=fa:16:3e:00:00:01"_s << false;
    QTest::newRow("tag and its bits") << u"vlan_tci=0x0001/0x0fff"_s << u"dl_vlan=1"_s << true;
    QTest::newRow("bits may be no tag") << u"dl_vlan=1"_s << u"vlan_tci=0x0001/0x0fff"_s << false;
    QTest::newRow("OXM tag") << u"dl_vlan=1"_s << u"vlan_vid=0x1001"_s << true;
    QTest::newRow("no tag") << u"vlan_tci=0x0000/0x1fff"_s << u"dl_vlan=1"_s << false;
    QTest::newRow("port range") << u"tcp,tp_dst=0x1500/0xff00"_s << u"tcp,tp_dst=5376"_s << true;
    QTest::newRow("port's other name") << u"tcp,tcp_dst=80"_s << u"tcp,tp_dst=80"_s << true;
    QTest::newRow("source is not destination") << u"tcp,tp_src=80"_s << u"tcp,tp_dst=80"_s << false;
    QTest::newRow("in_port") << u"in_port=patch-int"_s << u"arp,in_port=\"patch-int\""_s << true;
    QTest::newRow("other in_port") << u"in_port=patch-int"_s << u"in_port=patch-tun"_s << false;
    QTest::newRow("ct_state, less") << u"ct_state=+est"_s << u"ct_state=+est-rel-rpl,ip"_s << true;
    QTest::newRow("ct_state, more") << u"ct_state=+est-rel-rpl"_s << u"ct_state=+est"_s << false;
    QTest::newRow("ct_state, opposite") << u"ct_state=-est"_s << u"ct_state=+est"_s << false;
    QTest::newRow("register") << u"reg5=0x3"_s << u"reg5=3,ip"_s << true;
    QTest::newRow("register's bits") << u"reg5=0x10/0xf0"_s << u"reg5=0x1f"_s << true;
    QTest::newRow("segment") << u"tun_id=22"_s << u"tun_id=0x16"_s << true;
    QTest::newRow("arp address is nw address") << u"arp,nw_src=10.0.0.1"_s << u"arp,arp_spa=10.0.0.1"_s << true;
    QTest::newRow("unknown, same") << u"xreg0=0x5"_s << u"xreg0=0x5,ip"_s << true;
    QTest::newRow("unknown, other") << u"xreg0=0x5"_s << u"xreg0=0x0005"_s << false; // cannot be told
}

void tst_FlowFields::covers()
{
    QFETCH(const QString, wide);
    QFETCH(const QString, narrow);
    QFETCH(const bool, isCovered);
    QCOMPARE(overlab::client::covers(flowMatch(wide), flowMatch(narrow)), isCovered);
}

void tst_FlowFields::pieces_areUnderstoodOrNot_data()
{
    QTest::addColumn<FlowPiece>("piece");
    QTest::addColumn<bool>("isUnderstood");
    QTest::newRow("address") << FlowPiece{u"nw_src"_s, u"10.0.1.0/24"_s} << true;
    QTest::newRow("half an address") << FlowPiece{u"nw_src"_s, u"10.0.1"_s} << false;
    QTest::newRow("too long a prefix") << FlowPiece{u"nw_src"_s, u"10.0.1.0/33"_s} << false;
    QTest::newRow("MAC") << FlowPiece{u"dl_dst"_s, u"fa:16:3e:00:00:01"_s} << true;
    QTest::newRow("half a MAC") << FlowPiece{u"dl_dst"_s, u"fa:16:3e"_s} << false;
    QTest::newRow("tag") << FlowPiece{u"dl_vlan"_s, u"4095"_s} << true;
    QTest::newRow("no tag") << FlowPiece{u"dl_vlan"_s, u"5000"_s} << false;
    QTest::newRow("negative") << FlowPiece{u"tp_dst"_s, u"-1"_s} << false;
    QTest::newRow("state") << FlowPiece{u"ct_state"_s, u"+new-est"_s} << true;
    QTest::newRow("no state") << FlowPiece{u"ct_state"_s, u"new"_s} << false;
    QTest::newRow("protocol") << FlowPiece{u"arp"_s, {}} << true;
    QTest::newRow("no field") << FlowPiece{u"nw_srcc"_s, u"10.0.0.1"_s} << false;
    QTest::newRow("no value") << FlowPiece{u"in_port"_s, {}} << false;
}

void tst_FlowFields::pieces_areUnderstoodOrNot()
{
    QFETCH(const FlowPiece, piece);
    QFETCH(const bool, isUnderstood);
    QCOMPARE(isFlowPiece(piece), isUnderstood);
}

void tst_FlowFields::unknownField_isKeptAsText()
{
    const FlowMatch match = flowMatch(u"nsh_spi=0x7,ip"_s);
    QCOMPARE(match.size(), 2);
    QCOMPARE(match.first().text, u"0x7"_s);
}

QTEST_GUILESS_MAIN(tst_FlowFields)

#include "tst_flowfields.moc"
