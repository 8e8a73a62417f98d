// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl check against an engine that is scripted.
#include "tests/support/fakeengine.h"
#include "tests/unit/cli/clirun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace overlab;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto designText = R"(overlab: 1
name: article
tenants:
  - name: red
    networks:
      - {name: net-1, subnets: [{cidr: 10.0.1.0/24}]}
    vms:
      - {name: a, type: namespace, interfaces: [{network: net-1}]}
      - {name: b, type: namespace, interfaces: [{network: net-1}]}
)";

constexpr auto checksText = R"(checks:
  - {name: ping, from: red/a, to: red/b}
  - {name: closed, from: red/b, to: red/a, protocol: tcp, port: 81, expect: drop}
)";

QJsonObject plan(int changed)
{
    const QJsonObject step{{u"action"_s, u"change"_s}, {u"kind"_s, u"flow"_s}, {u"place"_s, u"compute-0"_s}, {u"subject"_s, u"br-int"_s}};
    return {{u"steps"_s, changed > 0 ? QJsonArray{step} : QJsonArray()}, {u"changed"_s, changed}, {u"unchanged"_s, 7}};
}

QJsonObject proven(bool isArrived)
{
    const QJsonObject hop{{u"place"_s, u"compute-0"_s}, {u"node"_s, u"compute-0"_s}, {u"kind"_s, u"filter"_s}, {u"code"_s, u"filtered"_s},
                          {u"rule"_s, QJsonObject{{u"kind"_s, u"iptables"_s}, {u"origin"_s, u"red/a"_s}, {u"chain"_s, u"neutron-sg-fallback"_s}}}};
    const QJsonObject way{{u"outcome"_s, isArrived ? u"delivered"_s : u"dropped"_s}, {u"hops"_s, QJsonArray{hop}}};
    return {{u"there"_s, way},
            {u"proof"_s, QJsonObject{{u"sent"_s, true}, {u"arrived"_s, isArrived}, {u"answered"_s, isArrived}}}};
}

} // namespace

class tst_CliCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void status_isZeroOnlyWhenAllHolds_data();
    void status_isZeroOnlyWhenAllHolds();
    void people_readALineACheck();
    void loss_isToldWithPlaceAndReason();
    void json_isOneDocument();
    void withoutFile_itIsWhatWasApplied();
    void withoutFile_nothingAppliedIsAFailure();
    void withoutChecks_theMatchDecides();
    void invalidDesign_isNotChecked();
    void labThatDoesNotRun_isNoSuchThing();

private:
    QString file(const QByteArray &checks = checksText) const { return m_folder->writeFile(u"lab.yaml"_s, designText + checks); }

    std::unique_ptr<CliFolder> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
};

void tst_CliCheck::init()
{
    m_engine.reset();
    m_folder = std::make_unique<CliFolder>();
    m_folder->setRunning({u"article"_s});
    m_engine = std::make_unique<FakeEngine>(m_folder->labFolder(u"article"_s));
    m_engine->answer(u"lab.design"_s, QJsonObject());
    m_engine->answer(u"lab.plan"_s, plan(0));
    // What goes to red/b arrives, what goes to red/a does not: both as they should.
    m_engine->handle(u"lab.path"_s, [](const QJsonObject &params) { return proven(params.value(u"to") == u"red/b"_s); });
}

void tst_CliCheck::status_isZeroOnlyWhenAllHolds_data()
{
    QTest::addColumn<int>("changed");
    QTest::addColumn<bool>("allArrives");
    QTest::addColumn<int>("status");

    QTest::newRow("all holds") << 0 << false << 0;
    QTest::newRow("the lab differs") << 1 << false << 1;
    QTest::newRow("a check fails") << 0 << true << 1;
    QTest::newRow("both") << 1 << true << 1;
}

void tst_CliCheck::status_isZeroOnlyWhenAllHolds()
{
    QFETCH(const int, changed);
    QFETCH(const bool, allArrives);
    QFETCH(const int, status);
    m_engine->answer(u"lab.plan"_s, plan(changed));
    if (allArrives)
        m_engine->handle(u"lab.path"_s, [](const QJsonObject &) { return proven(true); });

    const CliOutcome outcome = m_folder->run({u"check"_s, file()});

    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.output.contains("The lab matches the design."), changed == 0);
    QCOMPARE(outcome.output.contains("compute-0 flow br-int"), changed > 0);
}

void tst_CliCheck::people_readALineACheck()
{
    m_engine->handle(u"lab.path"_s, [](const QJsonObject &) { return proven(true); });
    const CliOutcome outcome = m_folder->run({u"check"_s, file()});

    QVERIFY2(outcome.output.contains("+ ping: red/a → red/b, icmp, should pass: holds. It arrived, and the answer came back.\n"), outcome.output.constData());
    QVERIFY2(outcome.output.contains("- closed: red/b → red/a, tcp 81, should be dropped: fails. It arrived, though it should not.\n"), outcome.output.constData());
    QVERIFY2(outcome.output.trimmed().split('\n').last().startsWith("1 of 2 check"), outcome.output.constData());
}

void tst_CliCheck::loss_isToldWithPlaceAndReason()
{
    m_engine->handle(u"lab.path"_s, [](const QJsonObject &) { return proven(false); });

    const CliOutcome outcome = m_folder->run({u"check"_s, file()});

    QVERIFY2(outcome.output.contains("should pass: fails. It did not arrive. compute-0: The packet filter of red/a drops it: no rule allows it."),
             outcome.output.constData());
}

void tst_CliCheck::json_isOneDocument()
{
    const CliOutcome outcome = m_folder->run({u"check"_s, file(), u"--json"_s});

    QCOMPARE(outcome.status, 0);
    const QJsonObject json = outcome.json().object();
    QCOMPARE(json.value(u"lab").toString(), u"article"_s);
    QCOMPARE(json.value(u"matches"), QJsonValue(true));
    const QJsonArray checks = json.value(u"checks").toArray();
    QCOMPARE(checks.size(), 2);
    QCOMPARE(checks.at(1)[u"name"].toString(), u"closed"_s);
    QCOMPARE(checks.at(1)[u"state"].toString(), u"passed"_s);
    QCOMPARE(checks.at(1)[u"arrived"], QJsonValue(false));
    QCOMPARE(checks.at(1)[u"place"].toString(), u"compute-0"_s);
    QVERIFY(checks.at(1)[u"message"].toString().startsWith(u"It did not arrive, as it should be."));
}

void tst_CliCheck::withoutFile_itIsWhatWasApplied()
{
    m_engine->answer(u"lab.design"_s, {{u"text"_s, QString::fromUtf8(QByteArray(designText) + checksText)}, {u"fileName"_s, u"x.yaml"_s}, {u"uplink"_s, true}});

    const CliOutcome outcome = m_folder->run({u"check"_s});

    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains("+ ping: "), outcome.output.constData());
    const QJsonObject planned = m_engine->params(u"lab.plan"_s);
    QVERIFY(planned.value(u"text").toString().contains(u"name: closed"));
    QCOMPARE(planned.value(u"uplink"), QJsonValue(true)); // which is no difference
}

void tst_CliCheck::withoutFile_nothingAppliedIsAFailure()
{
    const CliOutcome outcome = m_folder->run({u"check"_s});

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("No design was ever applied to the lab “article”"), outcome.errors.constData());
}

void tst_CliCheck::withoutChecks_theMatchDecides()
{
    CliOutcome outcome = m_folder->run({u"check"_s, file({})});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.trimmed().endsWith("The design has no checks."));

    m_engine->answer(u"lab.plan"_s, plan(1));
    outcome = m_folder->run({u"check"_s, file({})});
    QCOMPARE(outcome.status, 1);
}

void tst_CliCheck::invalidDesign_isNotChecked()
{
    const CliOutcome outcome = m_folder->run({u"check"_s, file("checks:\n  - {name: x, from: red/nobody, to: red/b}\n")});

    QCOMPARE(outcome.status, 3);
    QVERIFY(!m_engine->calls().contains(u"lab.path"_s));
}

void tst_CliCheck::labThatDoesNotRun_isNoSuchThing()
{
    m_engine.reset();
    m_folder->setRunning({});

    QCOMPARE(m_folder->run({u"check"_s, file()}).status, 4);
    QCOMPARE(m_folder->run({u"check"_s}).status, 4);
}

QTEST_GUILESS_MAIN(tst_CliCheck)
#include "tst_clicheck.moc"
