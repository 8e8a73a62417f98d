// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered for a lost packet: the missing line, and only where that line would help.
#include "views/path/pathfix.h"

#include "engine/design/designreader.h"
#include "engine/design/objectid.h"

#include <QTest>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;

namespace {

constexpr auto text = R"(overlab: 1
name: lab
external:
  - {name: public, type: flat, cidr: 203.0.113.0/24, pool: 203.0.113.10-203.0.113.99}
tenants:
  - name: red
    networks:
      - {name: front, subnets: [{cidr: 10.0.1.0/24}]}
      - {name: back, subnets: [{cidr: 10.0.2.0/24, gateway: 10.0.2.254}]}
    routers:
      - {name: r, interfaces: [front]}
    vms:
      - {name: a, type: namespace, interfaces: [{network: front}]}
      - {name: b, type: namespace, interfaces: [{network: back}]}
  - name: blue
    networks:
      - {name: net, subnets: [{cidr: 10.0.3.0/24}]}
)";

design::Design drawn()
{
    return design::readDesign(text, u"lab"_s).design;
}

client::PathWay lostAt(const QString &place, const QString &code, const QString &to, const QString &asked = {})
{
    client::PathHop hop;
    hop.place = place;
    hop.code = code;
    hop.before.ipDst = to;
    hop.arguments = {{u"address"_s, asked}};
    client::PathWay way;
    way.outcome = client::PathWay::Outcome::Dropped;
    way.hops = {hop};
    return way;
}

const design::Router &routerOf(const design::Design &design)
{
    return design.tenants.first().routers.first();
}

} // namespace

class tst_PathFix : public QObject
{
    Q_OBJECT

private slots:
    void router_isConnectedToTheNetworkOfTheReceiver();
    void router_getsAWayOut();
    void gateway_isTheRoutersAddress();
    void nothing_isOfferedWhereNoLineHelps();
    void nativeFirewall_isOpened_data();
    void nativeFirewall_isOpened();
    void unknownPacket_opensNothing_data();
    void unknownPacket_opensNothing();
};

void tst_PathFix::router_isConnectedToTheNetworkOfTheReceiver()
{
    const client::PathWay way = lostAt(u"red/r"_s, u"no-route"_s, u"10.0.2.10"_s);
    const auto fix = pathFix(drawn(), way);
    QVERIFY(fix);
    QCOMPARE(fix->words(), u"Connect red/r to red/back"_s);
    QCOMPARE(routerOf(fix->design).interfaces.size(), 2);
    QCOMPARE(routerOf(fix->design).interfaces.last().network, u"back"_s);
    QVERIFY(!pathFix(fix->design, way)); // drawn already
}

void tst_PathFix::router_getsAWayOut()
{
    const client::PathWay way = lostAt(u"red/r"_s, u"no-route"_s, u"203.0.113.1"_s);
    const auto fix = pathFix(drawn(), way);
    QVERIFY(fix);
    QCOMPARE(fix->words(), u"Connect red/r to public"_s);
    QVERIFY(routerOf(fix->design).external);
    QVERIFY(!pathFix(fix->design, way));

    design::Design two = drawn();
    two.externals.append(two.externals.first());
    two.externals.last().name = u"other"_s;
    QVERIFY(!pathFix(two, way)); // which of them is for a person to say
}

void tst_PathFix::gateway_isTheRoutersAddress()
{
    const client::PathWay way = lostAt(u"red/b"_s, u"arp-unanswered"_s, u"10.0.1.10"_s, u"10.0.2.254"_s);
    const auto fix = pathFix(drawn(), way);
    QVERIFY(fix);
    QCOMPARE(fix->words(), u"Connect red/r to red/back"_s);
    QCOMPARE(routerOf(fix->design).interfaces.last().network, u"back"_s);
    QVERIFY(!pathFix(fix->design, way));
}

void tst_PathFix::nothing_isOfferedWhereNoLineHelps()
{
    QVERIFY(!pathFix(drawn(), lostAt(u"red/r"_s, u"no-route"_s, u"10.0.3.5"_s))); // another tenant's
    QVERIFY(!pathFix(drawn(), lostAt(u"red/r"_s, u"no-route"_s, u"10.0.1.5"_s))); // the line is there
    QVERIFY(!pathFix(drawn(), lostAt(u"red/b"_s, u"arp-unanswered"_s, u"10.0.2.9"_s, u"10.0.2.9"_s))); // a machine that is not
    QVERIFY(!pathFix(drawn(), lostAt(u"red/b"_s, u"no-route"_s, u"10.0.1.5"_s))); // no router
    design::Design without = drawn();
    without.tenants.first().routers.clear();
    QVERIFY(!pathFix(without, lostAt(u"red/b"_s, u"arp-unanswered"_s, u"10.0.1.10"_s, u"10.0.2.254"_s)));
}

void tst_PathFix::nativeFirewall_isOpened_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("words"); // empty: nothing is offered
    QTest::newRow("in") << u"82"_s << u"ct_state=-est,reg5=0x3"_s << u"red/front"_s << u"Allow TCP 22 from 203.0.113.254 to red/a"_s;
    QTest::newRow("out") << u"72"_s << u"ct_state=-est,reg5=0x3"_s << u"red/front"_s << u"Allow TCP 22 from red/a to 10.0.1.10"_s;
    QTest::newRow("a broken connection") << u"82"_s << u"ct_state=+inv+trk,reg5=0x3"_s << u"red/front"_s << QString();
    QTest::newRow("spoofing") << u"71"_s << u"ct_state=-est,reg5=0x3"_s << u"red/front"_s << QString();
    QTest::newRow("another network") << u"82"_s << u"ct_state=-est,reg5=0x3"_s << u"red/back"_s << QString();
}

void tst_PathFix::nativeFirewall_isOpened()
{
    QFETCH(const QString, table);
    QFETCH(const QString, match);
    QFETCH(const QString, network);
    QFETCH(const QString, words);
    client::PathWay way = lostAt(u"compute-0"_s, u"flow-drops"_s, u"10.0.1.10"_s);
    client::PathHop &hop = way.hops.last();
    hop.kind = u"bridge"_s;
    hop.network = network;
    hop.before.ipSrc = u"203.0.113.254"_s;
    hop.before.protocol = u"tcp"_s;
    hop.before.dstPort = 22;
    hop.rule.table = u"93"_s;
    hop.rule.origin = u"node"_s;
    client::PathRule rule;
    rule.table = table;
    rule.match = match;
    rule.origin = u"red/a"_s;
    hop.passed = {rule};

    const auto fix = pathFix(drawn(), way);
    QCOMPARE(fix ? fix->words() : QString(), words);
    if (!fix)
        return;
    const design::MachineInterface &port = fix->design.tenants.first().vms.first().interfaces.first();
    QCOMPARE(port.securityGroups->last(), u"allow-tcp-22"_s);
    QVERIFY(!pathFix(fix->design, way));
}

void tst_PathFix::unknownPacket_opensNothing_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("known") << u"udp"_s << u"10.0.2.10"_s << true;
    QTest::newRow("no protocol") << QString() << u"10.0.2.10"_s << false;
    QTest::newRow("no rule's protocol") << u"arp"_s << u"10.0.2.10"_s << false;
    QTest::newRow("no sender") << u"udp"_s << QString() << false;
    QTest::newRow("a sender without an address") << u"udp"_s << u"0.0.0.0"_s << false; // as a rule that is anyone
}

void tst_PathFix::unknownPacket_opensNothing()
{
    QFETCH(const QString, protocol);
    QFETCH(const QString, sender);
    QFETCH(const bool, isOpened);
    client::PathWay way = lostAt(u"compute-0"_s, u"filtered"_s, u"10.0.1.10"_s);
    client::PathHop &hop = way.hops.last();
    hop.kind = u"filter"_s;
    hop.device = u"qvb1"_s;
    hop.rule.chain = u"neutron-openvswi-sg-fallback"_s;
    hop.rule.origin = u"red/a"_s;
    hop.before.protocol = protocol;
    hop.before.ipSrc = sender;
    QCOMPARE(pathFix(drawn(), way).has_value(), isOpened);
}

QTEST_MAIN(tst_PathFix)
#include "tst_pathfix.moc"
