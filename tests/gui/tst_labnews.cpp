// SPDX-License-Identifier: GPL-3.0-or-later
// What an engine tells unasked, or by its end, as the session of the window passes it on.
#include "app/gui/labsession.h"
#include "tests/support/fakeengine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace overlab;
using namespace overlab::gui;
using namespace Qt::StringLiterals;
using testing::FakeEngine;

class tst_LabNews : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void lostEngine_isToldAndItsSuccessor();
    void stirredLab_isLookedAtAgain();
    void endedDaemons_areTold();

private:
    void connectToFirst();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<LabSession> m_session;
};

void tst_LabNews::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("OVERLAB_STATE_DIR", QFile::encodeName(m_folder->path()));
    qputenv("PATH", QFile::encodeName(m_folder->path()) + ":/usr/bin:/bin");
    QFile program(m_folder->filePath(u"overlabd"_s)); // that lists the labs: what cannot be asked is asked again and again
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\necho '[{\"name\": \"first\", \"state\": \"running\", \"pid\": 17}]'\n");
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    program.close();
    m_engine = std::make_unique<FakeEngine>(m_folder->filePath(u"first"_s));
    m_engine->answer(u"lab.status"_s, {{u"lab"_s, u"first"_s}, {u"state"_s, u"running"_s}});
    m_engine->answer(u"lab.design"_s, {});
    m_session = std::make_unique<LabSession>();
}

void tst_LabNews::cleanup()
{
    m_session.reset();
    m_engine.reset();
}

void tst_LabNews::connectToFirst()
{
    QSignalSpy status(m_session.get(), &LabSession::statusChanged);
    m_session->choose(u"first"_s);
    QVERIFY(status.wait());
}

void tst_LabNews::lostEngine_isToldAndItsSuccessor()
{
    connectToFirst();
    QSignalSpy lost(m_session.get(), &LabSession::engineLost);
    QSignalSpy returned(m_session.get(), &LabSession::engineReturned);
    QSignalSpy status(m_session.get(), &LabSession::statusChanged);
    m_engine->drop(); // the connection alone
    QTRY_COMPARE(lost.count(), 1);
    QTRY_VERIFY(!status.isEmpty()); // it may have been quicker than the look at the other
    QCOMPARE(returned.count(), 0);

    m_engine->answer(u"lab.hello"_s, {{u"lab"_s, u"first"_s}, {u"pid"_s, 77}});
    m_engine->drop();
    QTRY_COMPARE(lost.count(), 2);
    QTRY_COMPARE(returned.count(), 1);
}

void tst_LabNews::stirredLab_isLookedAtAgain()
{
    connectToFirst();
    QSignalSpy status(m_session.get(), &LabSession::statusChanged);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 20; ++i)
        m_engine->notify(u"lab.stirred"_s, {});
    QVERIFY(status.wait());
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!status.wait(500)); // once for all
    QTest::qWait(600);          // a second after that look
    m_engine->notify(u"lab.stirred"_s, {});
    QVERIFY(status.wait(400));
}

void tst_LabNews::endedDaemons_areTold()
{
    connectToFirst();
    QSignalSpy told(m_session.get(), &LabSession::daemonsChanged);
    const QJsonObject daemon{{u"node"_s, u"compute-0"_s}, {u"daemon"_s, u"ovs-vswitchd"_s}, {u"stopsTraffic"_s, true}};
    m_engine->notify(u"lab.daemons"_s, {{u"ended"_s, QJsonArray{daemon}}});
    QTRY_COMPARE(told.count(), 1);
    const client::EndedDaemon expected{u"compute-0"_s, u"ovs-vswitchd"_s, {}, true, false, {}};
    QCOMPARE(told.first().first().value<QList<client::EndedDaemon>>(), QList<client::EndedDaemon>{expected});
}

QTEST_GUILESS_MAIN(tst_LabNews)
#include "tst_labnews.moc"
