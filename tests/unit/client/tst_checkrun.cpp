// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of a design run on a scripted engine, and what is made of what became of the packets.
#include "engine/client/checkrun.h"

#include "tests/support/await.h"
#include "tests/support/fakeengine.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace overlab;
using namespace overlab::client;
using namespace Qt::StringLiterals;

namespace {

using State = CheckResult::State;

const CheckPatience shortPatience{std::chrono::milliseconds(1), std::chrono::milliseconds(200)};

design::Check check(const QString &name, design::CheckProtocol protocol = design::CheckProtocol::Icmp,
                    design::CheckExpectation expect = design::CheckExpectation::Pass)
{
    design::Check check;
    check.name = name;
    check.from = u"red/a"_s;
    check.to = u"red/"_s + name;
    check.protocol = protocol;
    if (protocol != design::CheckProtocol::Icmp)
        check.port = 80;
    check.expect = expect;
    return check;
}

QJsonObject provenAs(const QJsonValue &arrived, const QJsonValue &answered)
{
    return {{u"proof"_s, QJsonObject{{u"arrived"_s, arrived}, {u"answered"_s, answered}, {u"sent"_s, true}}}};
}

/// "began 0", "0 passed" …
struct Diary
{
    QStringList lines;
    QList<CheckResult> results;

    CheckWatcher watcher(const std::function<void(int)> &after = {})
    {
        CheckWatcher watcher;
        watcher.began = [this](int number) { lines << u"began %1"_s.arg(number); };
        watcher.ended = [this, after](int number, const CheckResult &result) {
            lines << u"%1 %2"_s.arg(number).arg(checkStateName(result.state));
            results << result;
            if (after)
                after(number);
        };
        return watcher;
    }
};

} // namespace

class tst_CheckRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void judgement_data();
    void judgement();
    void packet_isTheChecks();
    void checks_runInTheirOrder();
    void checkThatCanNotBeTried_isUndecidedAndTheRestRuns();
    void busy_isTriedAgain();
    void busy_isTriedForABoundedTime();
    void stop_endsBetweenTwo();
    void stop_endsWhileItWaits();
    void lostConnection_leavesTheRestUndecided();
    void json_hasAllOfIt();

private:
    std::shared_ptr<LabClient> connected();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<testing::FakeEngine> m_engine;
};

void tst_CheckRun::init()
{
    m_engine.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("OVERLAB_STATE_DIR", QFile::encodeName(m_folder->filePath(u"labs"_s)));
    m_engine = std::make_unique<testing::FakeEngine>(m_folder->filePath(u"labs/article"_s));
}

std::shared_ptr<LabClient> tst_CheckRun::connected()
{
    auto lab = std::make_shared<LabClient>(LabAddress{u"article"_s, {}});
    testing::await(lab->connectToLab());
    return lab;
}

void tst_CheckRun::judgement_data()
{
    using design::CheckExpectation;
    using design::CheckProtocol;
    QTest::addColumn<int>("protocol");
    QTest::addColumn<bool>("isDrop");
    QTest::addColumn<QString>("became"); // arrived, answered: y, n, ?
    QTest::addColumn<QString>("state");

    const auto rows = [](CheckProtocol protocol, bool isDrop, const QList<std::pair<QString, QString>> &all) {
        for (const auto &[became, state] : all)
            QTest::addRow("%d %d %s", int(protocol), isDrop, qPrintable(became)) << int(protocol) << isDrop << became << state;
    };
    const QList<std::pair<QString, QString>> answered{{u"yy"_s, u"passed"_s}, {u"yn"_s, u"failed"_s},    {u"y?"_s, u"undecided"_s},
                                                      {u"nn"_s, u"failed"_s}, {u"ny"_s, u"failed"_s},    {u"n?"_s, u"failed"_s},
                                                      {u"?n"_s, u"failed"_s}, {u"??"_s, u"undecided"_s}};
    rows(CheckProtocol::Icmp, false, answered);
    rows(CheckProtocol::Tcp, false, answered);
    rows(CheckProtocol::Udp, false, {{u"yy"_s, u"passed"_s}, {u"yn"_s, u"passed"_s}, {u"y?"_s, u"passed"_s}, {u"nn"_s, u"failed"_s},
                                     {u"?n"_s, u"undecided"_s}, {u"??"_s, u"undecided"_s}});
    for (const CheckProtocol protocol : {CheckProtocol::Icmp, CheckProtocol::Tcp, CheckProtocol::Udp})
        rows(protocol, true, {{u"nn"_s, u"passed"_s}, {u"ny"_s, u"passed"_s}, {u"n?"_s, u"passed"_s}, {u"yn"_s, u"failed"_s},
                              {u"yy"_s, u"failed"_s}, {u"?n"_s, u"undecided"_s}, {u"??"_s, u"undecided"_s}});
}

void tst_CheckRun::judgement()
{
    QFETCH(const int, protocol);
    QFETCH(const bool, isDrop);
    QFETCH(const QString, became);
    QFETCH(const QString, state);
    const auto known = [](QChar word) { return word == u'?' ? std::nullopt : std::optional(word == u'y'); };
    PathProof proof;
    proof.hasArrived = known(became.at(0));
    proof.isAnswered = known(became.at(1));
    design::Check subject = check(u"b"_s, design::CheckProtocol(protocol), isDrop ? design::CheckExpectation::Drop : design::CheckExpectation::Pass);

    QCOMPARE(checkStateName(judged(subject, proof)), state);
    if (!isDrop) {
        subject.expect.reset(); // what a design leaves out
        QCOMPARE(checkStateName(judged(subject, proof)), state);
    }
}

void tst_CheckRun::packet_isTheChecks()
{
    m_engine->answer(u"lab.path"_s, provenAs(true, true));
    Diary diary;

    testing::await(runChecks(connected(), {check(u"b"_s, design::CheckProtocol::Tcp)}, diary.watcher(), {}, shortPatience));

    const QJsonObject asked = m_engine->params(u"lab.path"_s);
    QCOMPARE(asked.value(u"from").toString(), u"red/a"_s);
    QCOMPARE(asked.value(u"to").toString(), u"red/b"_s);
    QCOMPARE(asked.value(u"protocol").toString(), u"tcp"_s);
    QCOMPARE(asked.value(u"port").toInt(), 80);
    QCOMPARE(asked.value(u"prove"), QJsonValue(true));
}

void tst_CheckRun::checks_runInTheirOrder()
{
    m_engine->handle(u"lab.path"_s, [](const QJsonObject &params) { return provenAs(params.value(u"to") != u"red/c"_s, true); });
    Diary diary;

    testing::await(runChecks(connected(), {check(u"b"_s), check(u"c"_s), check(u"d"_s)}, diary.watcher(), {}, shortPatience));

    QCOMPARE(diary.lines, (QStringList{u"began 0"_s, u"0 passed"_s, u"began 1"_s, u"1 failed"_s, u"began 2"_s, u"2 passed"_s}));
    QCOMPARE(diary.results.at(1).check.name, u"c"_s);
    QVERIFY(diary.results.at(1).proven.has_value());
    QVERIFY(diary.results.at(1).when.isValid());
}

void tst_CheckRun::checkThatCanNotBeTried_isUndecidedAndTheRestRuns()
{
    m_engine->handle(u"lab.path"_s, [](const QJsonObject &params) {
        if (params.value(u"to") == u"red/c"_s)
            throw Error(ErrorCode::NotFound, u"red/c"_s, u"there is no such place"_s);
        return provenAs(true, true);
    });
    Diary diary;

    testing::await(runChecks(connected(), {check(u"c"_s), check(u"d"_s)}, diary.watcher(), {}, shortPatience));

    QCOMPARE(diary.lines, (QStringList{u"began 0"_s, u"0 undecided"_s, u"began 1"_s, u"1 passed"_s}));
    QCOMPARE(diary.results.at(0).error->code(), ErrorCode::NotFound);
    QCOMPARE(diary.results.at(0).error->subject(), u"red/c"_s);
}

void tst_CheckRun::busy_isTriedAgain()
{
    int tries = 0;
    m_engine->handle(u"lab.path"_s, [&](const QJsonObject &) {
        if (++tries < 3)
            throw Error(ErrorCode::Busy, u"article"_s, {});
        return provenAs(true, true);
    });
    Diary diary;

    testing::await(runChecks(connected(), {check(u"b"_s)}, diary.watcher(), {}, shortPatience));

    QCOMPARE(diary.lines.last(), u"0 passed"_s);
    QCOMPARE(tries, 3);
}

void tst_CheckRun::busy_isTriedForABoundedTime()
{
    m_engine->refuse(u"lab.path"_s, Error(ErrorCode::Busy, u"article"_s, {}));
    Diary diary;

    testing::await(runChecks(connected(), {check(u"b"_s)}, diary.watcher(), {}, shortPatience));

    QCOMPARE(diary.lines.last(), u"0 undecided"_s);
    QCOMPARE(diary.results.first().error->code(), ErrorCode::Busy);
}

void tst_CheckRun::stop_endsBetweenTwo()
{
    m_engine->answer(u"lab.path"_s, provenAs(true, true));
    std::stop_source stop;
    Diary diary;

    testing::await(runChecks(connected(), {check(u"b"_s), check(u"c"_s)}, diary.watcher([&](int) { stop.request_stop(); }), stop.get_token(), shortPatience));

    QCOMPARE(diary.lines, (QStringList{u"began 0"_s, u"0 passed"_s}));
}

void tst_CheckRun::stop_endsWhileItWaits()
{
    std::stop_source stop;
    m_engine->handle(u"lab.path"_s, [&](const QJsonObject &) -> QJsonObject {
        stop.request_stop();
        throw Error(ErrorCode::Busy, u"article"_s, {});
    });
    Diary diary;
    const CheckPatience long1{std::chrono::milliseconds(1), std::chrono::hours(1)};

    testing::await(runChecks(connected(), {check(u"b"_s)}, diary.watcher(), stop.get_token(), long1));

    QCOMPARE(diary.lines, QStringList{u"began 0"_s});
}

void tst_CheckRun::lostConnection_leavesTheRestUndecided()
{
    int asked = 0;
    m_engine->handle(u"lab.path"_s, [&](const QJsonObject &) {
        ++asked;
        QMetaObject::invokeMethod(m_engine.get(), &testing::FakeEngine::drop, Qt::QueuedConnection);
        return testing::FakeEngine::noAnswer();
    });
    Diary diary;

    testing::await(runChecks(connected(), {check(u"b"_s), check(u"c"_s)}, diary.watcher(), {}, shortPatience));

    QCOMPARE(diary.lines, (QStringList{u"began 0"_s, u"0 undecided"_s, u"1 undecided"_s}));
    QCOMPARE(diary.results.at(1).error->code(), ErrorCode::HostUnreachable);
    QCOMPARE(asked, 1);
}

void tst_CheckRun::json_hasAllOfIt()
{
    CheckResult result;
    result.check = check(u"web"_s, design::CheckProtocol::Tcp, design::CheckExpectation::Drop);
    result.state = State::Failed;
    result.proven = ProvenPath();
    result.proven->proof.hasArrived = false;
    result.proven->report.there.outcome = PathWay::Outcome::Dropped;
    result.proven->report.there.hops = {PathHop()};
    result.proven->report.there.hops.first().place = u"compute-1"_s;

    const QJsonObject json = result.toJson();

    QCOMPARE(json.value(u"name").toString(), u"web"_s);
    QCOMPARE(json.value(u"protocol").toString(), u"tcp"_s);
    QCOMPARE(json.value(u"port").toInt(), 80);
    QCOMPARE(json.value(u"expect").toString(), u"drop"_s);
    QCOMPARE(json.value(u"state").toString(), u"failed"_s);
    QCOMPARE(json.value(u"arrived"), QJsonValue(false));
    QVERIFY(json.value(u"answered").isNull());
    QCOMPARE(json.value(u"place").toString(), u"compute-1"_s);
    QVERIFY(json.value(u"error").isNull());
}

QTEST_GUILESS_MAIN(tst_CheckRun)
#include "tst_checkrun.moc"
