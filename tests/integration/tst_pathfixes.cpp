// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered for a packet lost in a real lab helps: the edit is made, the lab is applied, and real packets arrive.
#include "views/path/pathfix.h"

#include "engine/design/designreader.h"
#include "engine/design/designwriter.h"
#include "tests/support/labpath.h"

using namespace Qt::StringLiterals;
using namespace overlab;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;
namespace labpath = overlab::testing::labpath;

namespace {

/// Lines are missing in red, a rule in blue; FIREWALL is filled in.
constexpr auto text = R"(overlab: 1
name: fixes
settings: {firewall: FIREWALL}
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
external:
  - {name: public, type: flat, cidr: 100.64.1.0/24, gateway: 100.64.1.254, pool: 100.64.1.10-100.64.1.99}
tenants:
  - name: red
    networks:
      - {name: front, subnets: [{cidr: 10.0.1.0/24}]}
      - {name: back, subnets: [{cidr: 10.0.2.0/24}]}
    security-groups:
      - {name: open, rules: [{direction: ingress, protocol: any}]}
    routers:
      - {name: r, interfaces: [front]}
    vms:
      - {name: a, type: namespace, node: compute-0, interfaces: [{network: front, address: 10.0.1.10, security-groups: [open]}]}
      - {name: b, type: namespace, node: compute-0, interfaces: [{network: back, address: 10.0.2.10, security-groups: [open]}]}
      - {name: e, type: namespace, node: compute-0, interfaces: [{network: back, address: 10.0.2.11, security-groups: [open]}]}
  - name: blue
    networks:
      - {name: net, subnets: [{cidr: 10.0.1.0/24}]}
    security-groups:
      - {name: shut, rules: [{direction: ingress, protocol: tcp, port: 22}]}
    vms:
      - {name: c, type: namespace, node: compute-0, interfaces: [{network: net, address: 10.0.1.20, security-groups: [shut]}]}
      - {name: d, type: namespace, node: compute-0, interfaces: [{network: net, address: 10.0.1.21, security-groups: [shut]}]}
)";

struct Case
{
    QString from;
    QString to;
    QStringList offers; ///< one after the other, until it arrives
};

} // namespace

class tst_PathFixes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void offers_help_data();
    void offers_help();
    void stoppedMachine_isStarted_data();
    void stoppedMachine_isStarted();

private:
    void helps(const Case &sample);
    std::optional<views::PathFix> offered(const QJsonObject &asked) const;

    LabFixture m_lab{u"pathfixes"_s};
    design::Design m_design;
};

void tst_PathFixes::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
}

void tst_PathFixes::cleanupTestCase()
{
    QCOMPARE(m_lab.end(), QString());
}

/// For the way there or, where that one arrives, the way back.
std::optional<views::PathFix> tst_PathFixes::offered(const QJsonObject &asked) const
{
    const auto there = client::PathWay::fromJson(asked);
    return views::pathFix(m_design, there.isDelivered() ? client::PathWay::fromJson(asked.value(u"back"_s).toObject()) : there);
}

void tst_PathFixes::offers_help_data()
{
    QTest::addColumn<QByteArray>("firewall");
    QTest::newRow("hybrid") << QByteArray("hybrid");
    QTest::newRow("native") << QByteArray("native");
}

void tst_PathFixes::helps(const Case &sample)
{
    for (const QString &offer : sample.offers) {
        QCOMPARE(m_lab.answers(sample.from, sample.to, 1), 0);
        const QJsonObject asked = labpath::ask(m_lab, {sample.from, sample.to, u"--both"_s});
        const auto fix = offered(asked);
        QVERIFY2(fix, labpath::told(asked));
        QCOMPARE(fix->words(), offer);
        m_design = fix->design;
        VERIFY_DONE(m_lab.apply(design::writeDesign(m_design)));
    }
    QCOMPARE(m_lab.answers(sample.from, sample.to, 2), 2);
    QVERIFY(labpath::ask(m_lab, {sample.from, sample.to}).value(u"delivered"_s).toBool());
}

void tst_PathFixes::offers_help()
{
    QFETCH(QByteArray, firewall);
    const QByteArray drawn = QByteArray(text).replace("FIREWALL", firewall);
    m_design = design::readDesign(drawn, u"fixes"_s).design;
    VERIFY_DONE(m_lab.apply(drawn));
    m_lab.observe();
    const Case cases[] = {
        {u"red/a"_s, u"red/b"_s, {u"Connect red/r to red/back"_s}},
        {u"red/b"_s, u"100.64.1.254"_s, {u"Connect red/r to public"_s}},
        {u"blue/c"_s, u"blue/d"_s, {u"Allow ICMP from 10.0.1.20 to blue/d"_s}},
    };
    for (const Case &sample : cases) {
        helps(sample);
        if (QTest::currentTestFailed())
            return;
    }
}

void tst_PathFixes::stoppedMachine_isStarted_data()
{
    QTest::addColumn<QString>("from");
    QTest::newRow("its address is known") << u"red/a"_s; // by the router, which was asked for it a moment ago
    QTest::newRow("nobody answers for its address") << u"red/e"_s;
    QTest::newRow("it would send") << u"red/b"_s;
}

void tst_PathFixes::stoppedMachine_isStarted()
{
    QFETCH(QString, from);
    const QString to = from == u"red/b"_s ? u"red/a"_s : u"red/b"_s;
    VERIFY_DONE(m_lab.run({u"stop"_s, u"red/b"_s}));
    const QJsonObject asked = labpath::ask(m_lab, {from, to});
    const auto fix = offered(asked);
    QVERIFY2(fix, labpath::told(asked));
    QCOMPARE(fix->words(), u"Start red/b"_s);
    if (to == u"red/b"_s)
        QVERIFY(asked.value(u"reason"_s).toString().endsWith(u"red/b, for whom it was, does not run."_s));
    VERIFY_DONE(m_lab.run({u"start"_s, fix->object}));
    QCOMPARE(m_lab.answers(u"red/a"_s, u"red/b"_s, 2), 2);
}

QTEST_GUILESS_MAIN(tst_PathFixes)
#include "tst_pathfixes.moc"
