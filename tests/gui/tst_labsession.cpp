// SPDX-License-Identifier: GPL-3.0-or-later
// The session of the window against a scripted engine and scripted programs.
#include "app/gui/labsession.h"
#include "tests/support/fakeengine.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace overlab;
using namespace overlab::gui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::FakeEngine;

namespace {

const QByteArray text = R"(overlab: 1
name: first
tenants:
  - {name: red, networks: [{name: lan, subnets: [{cidr: 10.0.0.0/24}]}],
     vms: [{name: a, type: namespace, interfaces: [{network: lan}]}]}
)";

client::DesignText drawing(const QByteArray &yaml = text)
{
    return {yaml, u"first.yaml"_s, u"/somewhere"_s, false};
}

QJsonObject runningStatus(bool isApplying = false)
{
    return {{u"lab"_s, u"first"_s}, {u"state"_s, u"running"_s}, {u"applying"_s, isApplying}};
}

} // namespace

class tst_LabSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void apply_takesTheTextOnTheScreen();
    void apply_refusesABadTextWithoutAnEngine();
    void cancel_stopsTheApply();
    void cancel_beforeTheEngineHasTheDesign();
    void cancelWithoutApply_asksNobody();
    void appliedDesign_isKnownAndFollowed();
    void olderEngine_knowsNoDesign();
    void foreignApply_isShownAndCanBeCancelled();
    void plan_ofARunningLab();
    void plan_failureIsNotTheSessionsFailure();
    void power_isToldAndRefreshes();
    void lostConnection_isTriedAgain();
    void host_isReachedThroughSsh();
    void host_thatDoesNotAnswerIsTriedEverMoreSeldom();
    void reconnection_doublesItsPause();
    void doctor_isAsked();
    void poll_readsTheListOnlyWhenFoldersChanged();

private:
    void write(const QString &name, const QByteArray &script) const;
    void setRunning(bool isRunning) const;
    void connectToFirst();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<LabSession> m_session;
};

void tst_LabSession::write(const QString &name, const QByteArray &script) const
{
    QFile program(m_folder->filePath(name));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\nhere='" + QFile::encodeName(m_folder->path()) + "'\n" + script);
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void tst_LabSession::setRunning(bool isRunning) const
{
    QFile file(m_folder->filePath(u"list.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(isRunning ? R"([{"name": "first", "state": "running", "pid": 17, "folder": ")" + QFile::encodeName(m_folder->filePath(u"first"_s)) + R"("}])" : QByteArray("[]"));
}

void tst_LabSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("OVERLAB_STATE_DIR", QFile::encodeName(m_folder->path()));
    qputenv("PATH", QFile::encodeName(m_folder->path()) + ":/usr/bin:/bin");
    setRunning(true);
    write(u"overlabd"_s, "case \"$1\" in\n--list) cat \"$here/list.json\" ;;\n"
                         "--doctor) echo '{\"findings\": [{\"key\": \"kvm\", \"state\": \"ok\"}]}' ;;\nesac\n");
    m_engine = std::make_unique<FakeEngine>(m_folder->filePath(u"first"_s));
    m_engine->answer(u"lab.status"_s, runningStatus());
    m_engine->answer(u"lab.design"_s, {{u"text"_s, QString::fromUtf8(text)}, {u"phase"_s, u"applied"_s}});
    m_session = std::make_unique<LabSession>();
}

void tst_LabSession::cleanup()
{
    m_session.reset();
    m_engine.reset();
}

void tst_LabSession::connectToFirst()
{
    QSignalSpy status(m_session.get(), &LabSession::statusChanged);
    m_session->choose(u"first"_s);
    QVERIFY(status.wait());
}

void tst_LabSession::apply_takesTheTextOnTheScreen()
{
    m_engine->answer(u"lab.apply"_s, {{u"lab"_s, u"first"_s}, {u"created"_s, 41}});
    QSignalSpy began(m_session.get(), &LabSession::applyBegan);
    QSignalSpy applied(m_session.get(), &LabSession::applied);

    client::DesignText onScreen = drawing();
    m_session->apply(onScreen);
    QVERIFY(m_session->isBusy());
    QTRY_COMPARE(applied.count(), 1);

    QCOMPARE(began.first().first().toString(), u"first"_s);
    QCOMPARE(m_engine->params(u"lab.apply"_s).value(u"text").toString().toUtf8(), text);
    QCOMPARE(m_engine->params(u"lab.apply"_s).value(u"directory").toString(), u"/somewhere"_s);
    QTRY_VERIFY(!m_session->isBusy());
    QVERIFY(!m_session->isApplying());
}

void tst_LabSession::apply_refusesABadTextWithoutAnEngine()
{
    QSignalSpy refused(m_session.get(), &LabSession::designRefused);
    m_session->apply(drawing("overlab: 1\nname: first\ntenant: []\n"));

    QTRY_COMPARE(refused.count(), 1);
    QTRY_VERIFY(!m_session->isBusy());
    QVERIFY(!m_engine->calls().contains(u"lab.apply"_s));
}

void tst_LabSession::cancel_stopsTheApply()
{
    bool isCancelled = false;
    m_engine->handle(u"lab.apply"_s, [](const QJsonObject &) { return FakeEngine::noAnswer(); });
    m_engine->handle(u"lab.cancel"_s, [&](const QJsonObject &) {
        isCancelled = true;
        return QJsonObject{{u"cancelled"_s, 1}};
    });
    QSignalSpy cancelling(m_session.get(), &LabSession::cancelling);
    m_session->apply(drawing());
    QTRY_VERIFY(m_engine->calls().contains(u"lab.apply"_s));

    m_session->cancelApply();
    m_session->cancelApply(); // once is enough

    QTRY_VERIFY(isCancelled);
    QCOMPARE(cancelling.count(), 1);
    QCOMPARE(m_engine->calls().count(u"lab.cancel"_s), 1);
}

void tst_LabSession::cancel_beforeTheEngineHasTheDesign()
{
    m_engine->handle(u"lab.hello"_s, [this](const QJsonObject &) {
        m_session->cancelApply();
        return QJsonObject{{u"lab"_s, u"first"_s}};
    });
    m_engine->answer(u"lab.apply"_s, {});
    m_engine->answer(u"lab.cancel"_s, {{u"cancelled"_s, 0}});
    QSignalSpy applied(m_session.get(), &LabSession::applied);

    m_session->apply(drawing());

    QTRY_COMPARE(applied.count(), 1);
    const auto report = applied.first().first().value<client::ApplyReport>();
    QVERIFY(report.isCancelled);
    QCOMPARE(report.problems.value(0).code, u"cancelled"_s);
    QVERIFY(!m_engine->calls().contains(u"lab.apply"_s));
}

void tst_LabSession::cancelWithoutApply_asksNobody()
{
    connectToFirst();
    QSignalSpy cancelling(m_session.get(), &LabSession::cancelling);
    m_session->cancelApply();
    QCOMPARE(cancelling.count(), 0);
}

void tst_LabSession::appliedDesign_isKnownAndFollowed()
{
    QSignalSpy known(m_session.get(), &LabSession::appliedDesignChanged);
    connectToFirst();
    QCOMPARE(m_session->appliedDesign().text, text);
    QCOMPARE(known.count(), 1);

    m_engine->answer(u"lab.design"_s, {{u"text"_s, u"other"_s}});
    m_engine->notify(u"lab.changed"_s, {}); // another client applied
    QTRY_COMPARE(m_session->appliedDesign().text, QByteArray("other"));

    m_session->choose({});
    QCOMPARE(m_session->appliedDesign(), client::AppliedDesign());
}

void tst_LabSession::olderEngine_knowsNoDesign()
{
    m_engine->refuse(u"lab.design"_s, Error(ErrorCode::NotSupported, u"lab.design"_s, {}));
    QSignalSpy failed(m_session.get(), &LabSession::failed);
    connectToFirst();
    QCOMPARE(m_session->appliedDesign(), client::AppliedDesign());
    QCOMPARE(failed.count(), 0);
}

void tst_LabSession::foreignApply_isShownAndCanBeCancelled()
{
    m_engine->answer(u"lab.status"_s, runningStatus(true));
    m_engine->answer(u"lab.cancel"_s, {{u"cancelled"_s, 1}});
    QSignalSpy began(m_session.get(), &LabSession::applyBegan);
    QSignalSpy ended(m_session.get(), &LabSession::applyEndedElsewhere);
    connectToFirst();
    QCOMPARE(began.count(), 1);
    QVERIFY(m_session->isBusy() && m_session->isApplying());

    m_session->cancelApply();
    QTRY_VERIFY(m_engine->calls().contains(u"lab.cancel"_s));
    m_engine->answer(u"lab.status"_s, runningStatus(false));
    m_engine->notify(u"lab.changed"_s, {});

    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(!m_session->isBusy());
}

void tst_LabSession::plan_ofARunningLab()
{
    m_engine->answer(u"lab.plan"_s, {{u"created"_s, 3}, {u"steps"_s, QJsonArray{QJsonObject{}}}});
    QSignalSpy ready(m_session.get(), &LabSession::planReady);
    m_session->plan(drawing());

    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(ready.first().first().value<client::PlanReport>().created, 3);
    QCOMPARE(m_engine->params(u"lab.plan"_s).value(u"text").toString().toUtf8(), text);
    QVERIFY(!m_engine->calls().contains(u"lab.destroy"_s)); // it ran before
    QTRY_VERIFY(!m_session->isBusy());
}

void tst_LabSession::plan_failureIsNotTheSessionsFailure()
{
    m_engine->refuse(u"lab.plan"_s, Error(ErrorCode::Busy, u"first"_s, {}));
    QSignalSpy planFailed(m_session.get(), &LabSession::planFailed);
    QSignalSpy failed(m_session.get(), &LabSession::failed);
    m_session->plan(drawing());

    QTRY_COMPARE(planFailed.count(), 1);
    QCOMPARE(failed.count(), 0);
}

void tst_LabSession::power_isToldAndRefreshes()
{
    connectToFirst();
    m_engine->answer(u"machine.reboot"_s, {{u"state"_s, u"running"_s}});
    QSignalSpy began(m_session.get(), &LabSession::powerBegan);
    QSignalSpy done(m_session.get(), &LabSession::powerSet);
    QSignalSpy status(m_session.get(), &LabSession::statusChanged);
    m_session->setPower(u"red/a"_s, client::Power::Reboot);

    QCOMPARE(began.count(), 1);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(m_engine->params(u"machine.reboot"_s).value(u"machine").toString(), u"red/a"_s);
    QTRY_VERIFY(status.count() > 0);
}

void tst_LabSession::lostConnection_isTriedAgain()
{
    connectToFirst();
    QTRY_COMPARE(m_session->reconnection().reach(), Reach::Connected);
    QSignalSpy reach(m_session.get(), &LabSession::reachChanged);
    m_engine->refuse(u"lab.hello"_s, Error(ErrorCode::HostUnreachable, u"first"_s, {}));
    m_engine->drop();

    QTRY_COMPARE(m_session->reconnection().reach(), Reach::Lost);
    QVERIFY(reach.last().at(1).toString().contains(u"first"_s)); // a sentence
    m_engine->answer(u"lab.hello"_s, {{u"lab"_s, u"first"_s}});
    QTRY_COMPARE(m_session->reconnection().reach(), Reach::Connected); // by itself
}

void tst_LabSession::host_isReachedThroughSsh()
{
    // What ssh is asked for runs here, with the lab's name as its place.
    write(u"ssh"_s, "echo \"$@\" >> \"$here/asked\"\nwhile [ \"$1\" != overlabd ]; do shift; done\n"
                    "shift\nexec \"$here/overlabd\" \"$@\"\n");
    QSignalSpy hosts(m_session.get(), &LabSession::hostChanged);
    QSignalSpy labs(m_session.get(), &LabSession::labsChanged);
    m_session->setHost({u"me@server"_s});

    QTRY_VERIFY(labs.count() >= 2); // none, then those of the server
    QCOMPARE(hosts.count(), 1);
    QCOMPARE(labs.last().first().value<QList<client::LabEntry>>().size(), 1);
    QFile asked(m_folder->filePath(u"asked"_s));
    QVERIFY(asked.open(QIODevice::ReadOnly));
    QVERIFY(asked.readAll().contains("me@server overlabd --list"));
    QTRY_COMPARE(m_session->reconnection().reach(), Reach::Connected);
}

void tst_LabSession::host_thatDoesNotAnswerIsTriedEverMoreSeldom()
{
    write(u"ssh"_s, "echo x >> \"$here/asked\"\necho 'no route' >&2\nexit 255\n");
    QSignalSpy failed(m_session.get(), &LabSession::failed);
    m_session->setHost({u"me@server"_s});

    QTRY_COMPARE(m_session->reconnection().reach(), Reach::Lost);
    QVERIFY(m_session->reconnection().reason().contains(u"me@server"_s));
    m_session->poll(); // the timer of the window asks nobody now
    QTRY_COMPARE_WITH_TIMEOUT(m_session->reconnection().pause(), 2000ms, 5000);
    QCOMPARE(failed.count(), 1); // said once
    write(u"ssh"_s, "echo '[]'\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_session->reconnection().reach(), Reach::Connected, 8000);
}

void tst_LabSession::reconnection_doublesItsPause()
{
    Reconnection reconnection(1ms);
    QSignalSpy due(&reconnection, &Reconnection::due);
    QSignalSpy changed(&reconnection, &Reconnection::changed);
    for (int i = 0; i < 5; ++i) {
        reconnection.fail(u"no route"_s);
        reconnection.fail(u"no route"_s); // of the same try
        QCOMPARE(reconnection.pause(), std::chrono::milliseconds(1 << i));
        QVERIFY(due.wait());
    }
    QCOMPARE(changed.count(), 1);
    reconnection.succeed();
    QCOMPARE(reconnection.pause(), 0ms);
    reconnection.fail(u"again"_s);
    QCOMPARE(reconnection.pause(), 1ms);
}

void tst_LabSession::doctor_isAsked()
{
    QSignalSpy ready(m_session.get(), &LabSession::doctorReady);
    m_session->askDoctor({});
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(ready.first().at(1).value<client::DoctorReport>().findings.size(), 1);

    write(u"ssh"_s, "exit 255\n");
    QSignalSpy failed(m_session.get(), &LabSession::doctorFailed);
    m_session->askDoctor({u"me@server"_s});
    QTRY_COMPARE(failed.count(), 1);
}

void tst_LabSession::poll_readsTheListOnlyWhenFoldersChanged()
{
    QSignalSpy labs(m_session.get(), &LabSession::labsChanged);
    QSignalSpy ready(m_session.get(), &LabSession::doctorReady);
    m_session->refresh();
    QTRY_COMPARE(labs.count(), 1);
    m_session->poll();
    m_session->askDoctor({}); // a run that begins later than one for the list would
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(labs.count(), 1);

    QVERIFY(QDir(m_folder->path()).mkdir(u"second"_s));
    QTRY_VERIFY((m_session->poll(), labs.count() == 2));
    QVERIFY(QDir(m_folder->filePath(u"first"_s)).mkdir(u"inside"_s));
    QTRY_VERIFY((m_session->poll(), labs.count() == 3));
}

QTEST_MAIN(tst_LabSession)
#include "tst_labsession.moc"
