// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/error.h"
#include "engine/lab/placenames.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace overlab;
using namespace overlab::lab;
using namespace Qt::StringLiterals;
using Kind = PlaceReference::Kind;

namespace {

blueprint::Topology topology()
{
    return testing::resolveText(R"(overlab: 1
name: test
nodes: [{name: compute-0}]
tenants:
  - name: red
    networks: [{name: net, subnets: [{cidr: 10.0.0.0/24}]}]
    routers: [{name: r, interfaces: [net]}]
    vms: [{name: a, interfaces: []}, {name: only, interfaces: []}]
  - name: green
    networks: [{name: net, subnets: [{cidr: 10.0.0.0/24, dhcp: false}]}]
    vms: [{name: a, interfaces: []}]
)").topology;
}

} // namespace

class tst_PlaceNames : public QObject
{
    Q_OBJECT

private slots:
    void resolves_data();
    void resolves();
    void externalNetwork_hidesNothing();
    void refuses_data();
    void refuses();
    void placeOf_networkWithoutDhcp_isRefused();
};

void tst_PlaceNames::resolves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("index");
    QTest::newRow("node") << u"compute-0"_s << int(Kind::Node) << 0;
    QTest::newRow("machine, qualified") << u"green/a"_s << int(Kind::Machine) << 2;
    QTest::newRow("machine, unique") << u"only"_s << int(Kind::Machine) << 1;
    QTest::newRow("router") << u"red/r"_s << int(Kind::Router) << 0;
    QTest::newRow("network") << u"green/net"_s << int(Kind::Network) << 1;
    QTest::newRow("underlay") << u"underlay"_s << int(Kind::Underlay) << -1;
}

void tst_PlaceNames::resolves()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    QFETCH(const int, index);

    const PlaceReference reference = resolvePlace(topology(), name);

    QCOMPARE(int(reference.kind), kind);
    QCOMPARE(reference.index, index);
}

void tst_PlaceNames::externalNetwork_hidesNothing()
{
    const blueprint::Topology withExternal = testing::resolveText(R"(overlab: 1
name: test
nodes: [{name: compute-0}]
external:
  - {name: web, type: flat, cidr: 100.64.1.0/24}
  - {name: other, type: vlan, segment: 200, cidr: 203.0.113.0/24}
tenants: [{name: red, vms: [{name: web, interfaces: []}]}]
)").topology;

    QCOMPARE(resolvePlace(withExternal, u"web"_s), (PlaceReference{Kind::Machine, 0}));
    QVERIFY_THROWS_EXCEPTION(Error, resolvePlace(withExternal, u"other"_s));
}

void tst_PlaceNames::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing has it") << u"nowhere"_s << int(ErrorCode::NotFound);
    QTest::newRow("two have it") << u"a"_s << int(ErrorCode::NameTaken);
    QTest::newRow("empty") << QString() << int(ErrorCode::NotFound);
    QTest::newRow("nothing is outside") << u"outside"_s << int(ErrorCode::NotFound);
}

void tst_PlaceNames::refuses()
{
    QFETCH(const QString, name);
    QFETCH(const int, code);

    try {
        resolvePlace(topology(), name);
        QFAIL("resolved");
    } catch (const Error &error) {
        QCOMPARE(int(error.code()), code);
        if (error.code() == ErrorCode::NameTaken)
            QCOMPARE(error.detail(), u"red/a, green/a"_s);
    }
}

void tst_PlaceNames::placeOf_networkWithoutDhcp_isRefused()
{
    QVERIFY_THROWS_EXCEPTION(Error, placeOf(topology(), {Kind::Network, 1}));
    QVERIFY(placeOf(topology(), {Kind::Network, 0}).networkNamespace.contains(u"qdhcp-"));
}

QTEST_APPLESS_MAIN(tst_PlaceNames)
#include "tst_placenames.moc"
