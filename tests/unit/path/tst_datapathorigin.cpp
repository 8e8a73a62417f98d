// SPDX-License-Identifier: GPL-3.0-or-later
// Traces of flows of the datapath, recorded from Open vSwitch 3.1.0: of one flow its own rules, and no other's.
#include "engine/base/error.h"
#include "engine/path/trace/datapathorigin.h"

#include <QTest>

using namespace overlab;
using namespace overlab::path;
using namespace Qt::StringLiterals;

namespace {

const QString tracked = uR"(Flow: icmp,in_port=qvo1,vlan_tci=0x0000,dl_src=ca:74:b2:31:56:76,dl_dst=02:20:c6:a8:60:1e,nw_src=10.0.0.11,nw_dst=10.0.0.12

bridge("br-int")
----------------
 0. ip, priority 1, cookie 0x55
    ct(table=60,zone=7)
    drop
     -> A clone of the packet is forked to recirculate. The forked pipeline will be resumed at table 60.
     -> Sets the packet to an untracked state, and clears all the conntrack fields.

Final flow: unchanged
Megaflow: recirc_id=0,eth,ip,in_port=qvo1,nw_frag=no
Datapath actions: ct(zone=7),recirc(0x4)

===============================================================================
recirc(0x4) - resume conntrack with default ct_state=trk|new (use --ct-next to customize)
===============================================================================

Flow: recirc_id=0x4,ct_state=new|trk,ct_zone=7,eth,icmp,in_port=qvo1

bridge("br-int")
----------------
    thaw
        Resuming from table 60
60. ct_state=+new+trk,ip, priority 32768, cookie 0x56
    ct(commit,zone=7)
    NORMAL
     -> forwarding to learned port

Final flow: recirc_id=0x4,eth,icmp,in_port=qvo1
Megaflow: recirc_id=0x4,ct_state=+new+trk,eth,ip,in_port=qvo1
Datapath actions: ct(commit,zone=7),qvo2
)"_s;

const QString resumed = uR"(Flow: recirc_id=0x3,ct_state=est|rpl|trk,ct_zone=7,eth,icmp,in_port=qvo2,vlan_tci=0x0000

bridge("br-int")
----------------
    thaw
        Resuming from table 60
60. ct_state=+est+trk,ip, priority 32768, cookie 0x57
    NORMAL
     -> forwarding to learned port

Final flow: unchanged
Megaflow: recirc_id=0x3,ct_state=-new+est+trk,eth,ip,in_port=qvo2,dl_src=02:20:c6:a8:60:1e,dl_dst=ca:74:b2:31:56:76,nw_frag=no
Datapath actions: qvo1
)"_s;

} // namespace

class tst_DatapathOrigin : public QObject
{
    Q_OBJECT

private slots:
    void chain_endsAtTheRecirculation();
    void chain_beginsWhereItWasResumed();
    void noTrace_isABadReply();
};

void tst_DatapathOrigin::chain_endsAtTheRecirculation()
{
    const DatapathOrigin origin = parseDatapathOrigin(tracked);

    QCOMPARE(origin.bridges.size(), 1);
    QCOMPARE(origin.bridges.first().bridge, u"br-int"_s);
    QCOMPARE(origin.bridges.first().rules.size(), 1);
    QCOMPARE(origin.bridges.first().rules.first().cookie, std::optional<quint64>(0x55));
    QCOMPARE(origin.actions, u"ct(zone=7),recirc(0x4)"_s);
}

void tst_DatapathOrigin::chain_beginsWhereItWasResumed()
{
    const DatapathOrigin origin = parseDatapathOrigin(resumed);

    QCOMPARE(origin.bridges.size(), 1);
    const TracedRule rule = origin.bridges.first().rules.value(0);
    QCOMPARE(rule.table, 60);
    QCOMPARE(rule.match, u"ct_state=+est+trk,ip"_s);
    QCOMPARE(rule.actions, QStringList{u"NORMAL"_s});
    QCOMPARE(origin.actions, u"qvo1"_s);
}

void tst_DatapathOrigin::noTrace_isABadReply()
{
    QVERIFY_THROWS_EXCEPTION(Error, parseDatapathOrigin(u"no such thing"_s));
}

QTEST_APPLESS_MAIN(tst_DatapathOrigin)
#include "tst_datapathorigin.moc"
