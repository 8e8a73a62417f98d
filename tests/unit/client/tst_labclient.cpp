// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/labclient.h"

#include "engine/base/spawn.h"
#include "engine/client/endlab.h"
#include "engine/rpc/jsonrpcpeer.h"
#include "tests/support/await.h"
#include "tests/support/fakeengine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace overlab;
using namespace overlab::client;
using namespace Qt::StringLiterals;

class tst_LabClient : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void connect_greetsTheEngine();
    void connect_withoutLabIsNotFound();
    void connect_refusesANameThatIsAPath();
    void connectOrStart_startsALabThatDoesNotRun();
    void calls_withoutConnectionAreUnreachable();
    void apply_tellsItsProgressAndItsProblems();
    void apply_carriesTheDiagnosticsOfAnInvalidDesign();
    void calls_endWhenTheEngineGoes();
    void connection_canBeMadeAnewWhileItsEndIsTold();
    void calls_goOnWhenAnotherConnectsLate();
    void calls_outliveTheirClient();
    void destroy_finishesWithTheConnection();
    void destroyIfUnused_leavesAUsedLab();
    void endIfUnused_bearsALabThatIsGone();
    void process_passesBytesBothWays();
    void process_keepsOutputThatOvertakesItsStart();
    void process_isToldThatTheConnectionWent();
    void process_isHungUpWhenDropped();

private:
    QString labFolder() const { return m_folder->filePath(u"labs/article"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

ErrorCode codeOf(QCoro::Task<Greeting> task)
{
    try {
        testing::await(std::move(task));
    } catch (const Error &error) {
        return error.code();
    }
    return ErrorCode::BadReply;
}

QCoro::Task<> connectAgain(LabClient *lab, bool *isDone)
{
    co_await lab->connectToLab();
    *isDone = true;
}

QCoro::Task<> askStatus(LabClient *lab, std::optional<ErrorCode> *failure)
{
    try {
        co_await lab->status();
    } catch (const Error &error) {
        *failure = error.code();
    }
}

} // namespace

void tst_LabClient::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("OVERLAB_STATE_DIR", QFile::encodeName(m_folder->filePath(u"labs"_s)));
    qputenv("PATH", QFile::encodeName(m_folder->path()) + ":/usr/bin:/bin");
}

void tst_LabClient::connect_greetsTheEngine()
{
    const testing::FakeEngine engine(labFolder());
    LabClient lab({u"article"_s, {}});

    const Greeting greeting = testing::await(lab.connectToLab());

    QCOMPARE(greeting.lab, u"article"_s);
    QCOMPARE(greeting.version, u"test"_s);
    QVERIFY(lab.isConnected());
}

void tst_LabClient::connect_withoutLabIsNotFound()
{
    LabClient lab({u"article"_s, {}});

    QCOMPARE(codeOf(lab.connectToLab()), ErrorCode::NotFound);
}

void tst_LabClient::connect_refusesANameThatIsAPath()
{
    const testing::FakeEngine engine(labFolder());
    LabClient lab({u"../labs/article"_s, {}});

    QCOMPARE(codeOf(lab.connectToLab()), ErrorCode::NotFound);
}

void tst_LabClient::connectOrStart_startsALabThatDoesNotRun()
{
    // A stand-in for overlabd: moves the listening engine's folder to where the lab belongs.
    const QString waiting = m_folder->filePath(u"article"_s);
    const testing::FakeEngine engine(waiting);
    QFile program(m_folder->filePath(u"overlabd"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\ntest \"$*\" = '--start --lab article' || exit 9\n"
                  "mkdir -p \"$OVERLAB_STATE_DIR\"\nmv '" +
                  QFile::encodeName(waiting) + "' \"$OVERLAB_STATE_DIR\"\n");
    program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    program.close();
    LabClient lab({u"article"_s, {}});

    QCOMPARE(testing::await(lab.connectOrStart()).lab, u"article"_s);
    QVERIFY(lab.isConnected());
}

void tst_LabClient::calls_withoutConnectionAreUnreachable()
{
    LabClient lab({u"article"_s, {}});

    try {
        testing::await(lab.status());
        QFAIL("nothing was thrown");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::HostUnreachable);
    }
}

void tst_LabClient::apply_tellsItsProgressAndItsProblems()
{
    testing::FakeEngine engine(labFolder());
    engine.handle(u"lab.apply"_s, [&engine](const QJsonObject &) {
        engine.notify(u"lab.progress"_s, {{u"done"_s, 1},
                                          {u"total"_s, 2},
                                          {u"object"_s, u"red/vm-1"_s},
                                          {u"state"_s, u"building"_s}});
        const QJsonObject problem{{u"severity"_s, u"warning"_s},
                                  {u"object"_s, u"red/vm-1"_s},
                                  {u"code"_s, u"lease-missing"_s},
                                  {u"arguments"_s, QJsonArray{7}}};
        return QJsonObject{{u"lab"_s, u"article"_s},
                           {u"created"_s, 5},
                           {u"seconds"_s, 1.5},
                           {u"problems"_s, QJsonArray{problem}}};
    });
    LabClient lab({u"article"_s, {}});
    testing::await(lab.connectToLab());
    QSignalSpy progressed(&lab, &LabClient::progressed);

    const DesignText design{"overlab: 1\n", u"a.yaml"_s, u"/tmp"_s};
    const ApplyReport report = testing::await(lab.apply(design));

    QCOMPARE(engine.params(u"lab.apply"_s).value(u"text").toString(), u"overlab: 1\n"_s);
    QCOMPARE(engine.params(u"lab.apply"_s).value(u"directory").toString(), u"/tmp"_s);
    QCOMPARE(progressed.count(), 1);
    QCOMPARE(progressed.at(0).at(0).value<Progress>().object, u"red/vm-1"_s);
    QCOMPARE(report.created, 5);
    QCOMPARE(report.problems.value(0).code, u"lease-missing"_s);
    QCOMPARE(report.problems.value(0).arguments, QStringList{u"7"_s});
    QVERIFY(!report.hasErrors());
}

void tst_LabClient::apply_carriesTheDiagnosticsOfAnInvalidDesign()
{
    testing::FakeEngine engine(labFolder());
    engine.refuse(u"lab.apply"_s, Error(ErrorCode::InvalidDesign, u"a.yaml"_s, QString()),
                  {{u"diagnostics"_s, QJsonArray{QJsonObject{{u"code"_s, u"unknown-key"_s}}}}});
    LabClient lab({u"article"_s, {}});
    testing::await(lab.connectToLab());

    try {
        const DesignText design;
        testing::await(lab.apply(design));
        QFAIL("nothing was thrown");
    } catch (const rpc::RemoteError &error) {
        QCOMPARE(error.code(), ErrorCode::InvalidDesign);
        QCOMPARE(error.data().value(u"diagnostics").toArray().size(), 1);
    }
}

void tst_LabClient::calls_endWhenTheEngineGoes()
{
    testing::FakeEngine engine(labFolder());
    engine.handle(u"lab.status"_s, [&engine](const QJsonObject &) {
        engine.drop();
        return testing::FakeEngine::noAnswer();
    });
    LabClient lab({u"article"_s, {}});
    testing::await(lab.connectToLab());
    QSignalSpy disconnected(&lab, &LabClient::disconnected);

    try {
        testing::await(lab.status());
        QFAIL("nothing was thrown");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::HostUnreachable);
    }
    QCOMPARE(disconnected.count(), 1);
    QVERIFY(!lab.isConnected());
    testing::await(lab.connectToLab()); // and it can be reached again
    QVERIFY(lab.isConnected());
}

void tst_LabClient::connection_canBeMadeAnewWhileItsEndIsTold()
{
    testing::FakeEngine engine(labFolder());
    LabClient lab({u"article"_s, {}});
    testing::await(lab.connectToLab());
    bool isDone = false;
    connect(&lab, &LabClient::disconnected, this, [&] { spawn(&lab, connectAgain(&lab, &isDone), [](const Error &) {}); });

    engine.drop();

    QTRY_VERIFY(isDone);
    QVERIFY(lab.isConnected());
}

/// Two wait for the engine of a lab that begins, the apply and the look at its state: one connection is for both.
void tst_LabClient::calls_goOnWhenAnotherConnectsLate()
{
    QVERIFY(QDir().mkpath(labFolder()));
    QFile record(labFolder() + u"/lab.json"_s);
    QVERIFY(record.open(QIODevice::WriteOnly));
    record.write("{\"initPid\": " + QByteArray::number(QCoreApplication::applicationPid()) + '}');
    record.close();
    LabClient lab({u"article"_s, {}});
    bool isFirst = false;
    bool isSecond = false;
    connectAgain(&lab, &isFirst);
    QTest::qWait(50); // they look every 100 ms, at different times
    connectAgain(&lab, &isSecond);
    testing::FakeEngine engine(labFolder());
    engine.handle(u"lab.status"_s, [](const QJsonObject &) { return testing::FakeEngine::noAnswer(); });
    QTRY_VERIFY(isFirst || isSecond);
    std::optional<ErrorCode> failure;
    askStatus(&lab, &failure);

    QTRY_VERIFY(isFirst && isSecond);
    QTest::qWait(0);
    QVERIFY(!failure);
    engine.drop();
    QTRY_VERIFY(failure);
}

void tst_LabClient::calls_outliveTheirClient()
{
    testing::FakeEngine engine(labFolder());
    engine.handle(u"process.start"_s,
                  [](const QJsonObject &) { return testing::FakeEngine::noAnswer(); });
    auto lab = std::make_unique<LabClient>(LabAddress{u"article"_s, {}});
    testing::await(lab->connectToLab());
    ProcessRequest request;
    request.place = u"compute-0"_s;
    auto task = lab->startProcess(request);

    lab.reset();

    QVERIFY_EXCEPTION_THROWN(testing::await(std::move(task)), Error);
}

void tst_LabClient::destroy_finishesWithTheConnection()
{
    testing::FakeEngine engine(labFolder());
    engine.handle(u"lab.destroy"_s, [&engine](const QJsonObject &) {
        engine.stop();
        return testing::FakeEngine::noAnswer();
    });
    LabClient lab({u"article"_s, {}});
    testing::await(lab.connectToLab());

    testing::await(lab.destroy());

    QVERIFY(!lab.isConnected());
}

void tst_LabClient::destroyIfUnused_leavesAUsedLab()
{
    testing::FakeEngine engine(labFolder());
    engine.answer(u"lab.destroy"_s, {{u"ended"_s, false}});
    LabClient lab({u"article"_s, {}});
    testing::await(lab.connectToLab());

    QVERIFY(!testing::await(lab.destroyIfUnused()));
    QVERIFY(engine.params(u"lab.destroy"_s).value(u"ifUnused").toBool());
    QVERIFY(lab.isConnected());
}

void tst_LabClient::endIfUnused_bearsALabThatIsGone()
{
    testing::await(endIfUnused({u"article"_s, {}}));
    QVERIFY(!QFileInfo::exists(labFolder()));
}

void tst_LabClient::process_passesBytesBothWays()
{
    testing::FakeEngine engine(labFolder());
    engine.answer(u"process.start"_s, {{u"session"_s, 4}});
    engine.answer(u"process.input"_s, {});
    engine.answer(u"process.signal"_s, {});
    LabClient lab({u"article"_s, {}});
    testing::await(lab.connectToLab());
    ProcessRequest request;
    request.place = u"red/vm-1"_s;
    request.command = QStringList{u"cat"_s};
    const auto session = testing::await(lab.startProcess(request));
    QSignalSpy output(session.get(), &ProcessSession::output);
    QSignalSpy exited(session.get(), &ProcessSession::exited);
    session->resume();

    const QByteArray bytes("\0\xff\n", 3);
    testing::await(session->write(bytes));
    engine.notify(u"process.output"_s, {{u"session"_s, 4},
                                        {u"stream"_s, u"err"_s},
                                        {u"data"_s, QString::fromLatin1(bytes.toBase64())}});
    engine.notify(u"process.exited"_s, {{u"session"_s, 4}, {u"status"_s, 7}});

    QTRY_COMPARE(exited.count(), 1);
    QCOMPARE(QByteArray::fromBase64(
                 engine.params(u"process.input"_s).value(u"data").toString().toLatin1()),
             bytes);
    QCOMPARE(output.at(0).at(0).value<ProcessSession::Stream>(), ProcessSession::Stream::Errors);
    QCOMPARE(output.at(0).at(1).toByteArray(), bytes);
    QCOMPARE(session->exitStatus(), 7);
}

void tst_LabClient::process_keepsOutputThatOvertakesItsStart()
{
    testing::FakeEngine engine(labFolder());
    engine.handle(u"process.start"_s, [&engine](const QJsonObject &) {
        engine.notify(u"process.output"_s,
                      {{u"session"_s, 4}, {u"stream"_s, u"out"_s}, {u"data"_s, u"aGk="_s}});
        engine.notify(u"process.exited"_s, {{u"session"_s, 4}, {u"status"_s, 0}});
        return QJsonObject{{u"session"_s, 4}};
    });
    LabClient lab({u"article"_s, {}});
    testing::await(lab.connectToLab());
    const ProcessRequest request;
    const auto session = testing::await(lab.startProcess(request));
    QSignalSpy output(session.get(), &ProcessSession::output);
    QSignalSpy exited(session.get(), &ProcessSession::exited);

    session->resume();

    QCOMPARE(output.count(), 1);
    QCOMPARE(output.at(0).at(1).toByteArray(), QByteArray("hi"));
    QCOMPARE(exited.count(), 1);
}

void tst_LabClient::process_isToldThatTheConnectionWent()
{
    testing::FakeEngine engine(labFolder());
    engine.answer(u"process.start"_s, {{u"session"_s, 4}});
    LabClient lab({u"article"_s, {}});
    testing::await(lab.connectToLab());
    const ProcessRequest request;
    const auto session = testing::await(lab.startProcess(request));
    QSignalSpy lost(session.get(), &ProcessSession::lost);

    engine.drop();

    QTRY_COMPARE(lost.count(), 1);
}

void tst_LabClient::process_isHungUpWhenDropped()
{
    testing::FakeEngine engine(labFolder());
    engine.answer(u"process.start"_s, {{u"session"_s, 4}});
    engine.answer(u"process.signal"_s, {});
    LabClient lab({u"article"_s, {}});
    testing::await(lab.connectToLab());
    const ProcessRequest request;
    auto session = testing::await(lab.startProcess(request));

    session.reset();

    QTRY_VERIFY(engine.calls().contains(u"process.signal"_s));
    QCOMPARE(engine.params(u"process.signal"_s).value(u"signal").toInt(), 1);
}

QTEST_GUILESS_MAIN(tst_LabClient)
#include "tst_labclient.moc"
