// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/error.h"
#include "engine/lab/pingtarget.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace overlab;
using namespace overlab::lab;
using namespace Qt::StringLiterals;

namespace {

/// Red and green have the same addresses inside; red's two routers are on one network and lead to
/// two external ones.
blueprint::Topology topology()
{
    return testing::resolveText(R"(overlab: 1
name: test
nodes: [{name: control-0, address: 192.168.255.15}]
external:
  - {name: first, type: flat, cidr: 100.64.1.0/24}
  - {name: second, type: vlan, segment: 200, cidr: 203.0.113.0/24}
  - {name: third, type: vlan, segment: 300, cidr: 198.51.100.0/24}
tenants:
  - name: red
    networks:
      - {name: inside, subnets: [{cidr: 10.0.0.0/24}]}
      - {name: further, subnets: [{cidr: 10.0.9.0/24}]}
      - {name: apart, subnets: [{cidr: 10.0.8.0/24}]}
      - {name: mute, subnets: []}
    routers:
      - {name: to-first, interfaces: [inside, further], external: {network: first}}
      - {name: to-second, interfaces: [{network: inside, address: 10.0.0.2}], external: {network: second}}
    vms:
      - {name: a, interfaces: [{network: inside, address: 10.0.0.10, floating-ip: 100.64.1.20}]}
      - {name: b, interfaces: [{network: apart, address: 10.0.8.11}, {network: further, address: 10.0.9.11}]}
      - {name: c, interfaces: [{network: apart, address: 10.0.8.12}]}
      - {name: d, interfaces: [{network: mute}]}
  - name: green
    networks: [{name: inside, subnets: [{cidr: 10.0.0.0/24}]}]
    routers: [{name: to-third, interfaces: [inside], external: {network: third}}]
    vms: [{name: a, interfaces: [{network: inside, address: 10.0.0.10}]}]
)").topology;
}

} // namespace

class tst_PingTarget : public QObject
{
    Q_OBJECT

private slots:
    void nearestAddress_data();
    void nearestAddress();
    void withoutAddress_isNotFound();
};

void tst_PingTarget::nearestAddress_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const QString &from, const QString &to,
                        const QString &expected) {
        QTest::newRow(title) << from << to << expected;
    };
    row("an address", u"red/a"_s, u"192.0.2.1"_s, u"192.0.2.1"_s);
    row("a node", u"red/a"_s, u"control-0"_s, u"192.168.255.15"_s);
    row("on the same network", u"red/c"_s, u"red/b"_s, u"10.0.8.11"_s);
    row("behind a router, although it is not the first", u"red/a"_s, u"red/b"_s, u"10.0.9.11"_s);
    row("behind a router, although it floats", u"red/b"_s, u"red/a"_s, u"10.0.0.10"_s);
    row("of another tenant, with the sender's own address", u"green/a"_s, u"red/a"_s,
        u"100.64.1.20"_s);
    row("of another tenant, without a floating address", u"red/a"_s, u"green/a"_s, u"10.0.0.10"_s);
    row("from outside", u"outside"_s, u"red/a"_s, u"100.64.1.20"_s);
    row("from its own router", u"red/to-first"_s, u"red/a"_s, u"10.0.0.10"_s);
    row("from another tenant's router", u"green/to-third"_s, u"red/a"_s, u"100.64.1.20"_s);
    row("outside, from a machine", u"green/a"_s, u"outside"_s, u"198.51.100.1"_s);
    row("outside, from a router", u"red/to-first"_s, u"outside"_s, u"100.64.1.1"_s);
    row("outside, from the second router on a network", u"red/to-second"_s, u"outside"_s,
        u"203.0.113.1"_s);
    row("outside, from where nothing leads there", u"red/c"_s, u"outside"_s, u"100.64.1.1"_s);
}

void tst_PingTarget::nearestAddress()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, expected);
    const blueprint::Topology here = topology();

    QCOMPARE(pingTarget(here, resolvePlace(here, from), to), expected);
}

void tst_PingTarget::withoutAddress_isNotFound()
{
    const blueprint::Topology here = topology();

    QVERIFY_THROWS_EXCEPTION(Error, pingTarget(here, resolvePlace(here, u"red/a"_s), u"red/d"_s));
}

QTEST_APPLESS_MAIN(tst_PingTarget)
#include "tst_pingtarget.moc"
