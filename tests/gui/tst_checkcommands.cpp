// SPDX-License-Identifier: GPL-3.0-or-later
// Checks in the whole window, with a scripted engine that says what became of their packets.
#include "tests/gui/application.h"
#include "tests/gui/listedlab.h"
#include "tests/support/fakeengine.h"
#include "views/checks/checksview.h"
#include "views/lab/activityview.h"
#include "views/path/pathform.h"
#include "views/path/pathview.h"

#include <QJsonArray>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>

using namespace overlab;
using namespace overlab::testing;

namespace {

constexpr auto text = R"(overlab: 1
name: article
tenants:
  - name: red
    networks: [{name: net, subnets: [{cidr: 10.0.0.0/24}]}]
    vms:
      - {name: a, type: namespace, interfaces: [{network: net}]}
      - {name: b, type: namespace, interfaces: [{network: net}]}
checks:
  - {name: there, from: red/a, to: red/b}
  - {name: back, from: red/b, to: red/a}
)";

QJsonObject proven(const QJsonObject &params, bool isArrived)
{
    const QJsonObject hop{{u"place"_s, params.value(u"from")}, {u"kind"_s, u"machine"_s}, {u"code"_s, u"sends"_s},
                          {u"packet"_s, QJsonObject{{u"protocol"_s, u"icmp"_s}}}};
    const QJsonObject way{{u"outcome"_s, isArrived ? u"delivered"_s : u"dropped"_s}, {u"hops"_s, QJsonArray{hop}}};
    return {{u"from"_s, params.value(u"from")}, {u"to"_s, params.value(u"to")}, {u"there"_s, way},
            {u"proof"_s, QJsonObject{{u"sent"_s, true}, {u"arrived"_s, isArrived}, {u"answered"_s, isArrived}}}};
}

} // namespace

class tst_CheckCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void action_runsAllAndShowsThem();
    void apply_runsThem();
    void applyThatFailed_runsNone();
    void applyMeanwhile_stopsThem();
    void stop_endsTheRun();
    void otherLab_takesTheResultsAway();
    void power_makesThemOld();
    void lostConnection_isSaid();
    void result_showsItsPath();
    void path_isSavedAsACheck();

private:
    views::ChecksView &view() const { return *m_app->window->findChild<views::ChecksView *>(); }
    QString result(int row) const { return view().model().index(row, views::ChecksModel::ResultColumn).data().toString(); }
    QString status() const { return m_app->window->statusBar()->currentMessage(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<Application> m_app;
};

void tst_CheckCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    keepIn(m_folder->path());
    QSettings().clear();
    QVERIFY(listRunningArticle(m_folder->path()));
    m_engine = std::make_unique<FakeEngine>(m_folder->filePath(u"article"_s));
    m_engine->answer(u"lab.status"_s, {{u"lab"_s, u"article"_s}, {u"state"_s, u"running"_s}});
    m_engine->answer(u"lab.design"_s, {});
    m_engine->answer(u"lab.plan"_s, {});
    m_engine->answer(u"lab.apply"_s, {{u"lab"_s, u"article"_s}, {u"created"_s, 1}, {u"seconds"_s, 1.0}});
    m_engine->handle(u"lab.path"_s, [](const QJsonObject &params) { return proven(params, params.value(u"to") == u"red/b"_s); });
    QFile file(m_folder->filePath(u"article.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    m_app = std::make_unique<Application>(m_folder->path());
    m_app->window->begin(file.fileName());
    QTRY_COMPARE(view().model().rowCount(), 2);
    QTRY_VERIFY(m_app->action("runAllChecks")->isEnabled());
}

void tst_CheckCommands::cleanup()
{
    m_app.reset();
    m_engine.reset();
}

void tst_CheckCommands::action_runsAllAndShowsThem()
{
    m_app->key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(m_app->find<QTableView>(u"checks"_s)); // the dock came to the front
    QTRY_COMPARE(result(0), u"It arrived, and the answer came back."_s);
    QTRY_VERIFY(result(1).startsWith(u"It did not arrive."));
    QTRY_VERIFY2(status().startsWith(u"1 of 2 check"), qPrintable(status()));
    const auto *const activity = m_app->window->findChild<views::ActivityView *>();
    const views::ActivityEntry entry = const_cast<views::ActivityView *>(activity)->history().entry(0);
    QCOMPARE(entry.kind, views::WorkKind::Check);
    QCOMPARE(entry.outcome, views::WorkOutcome::DoneWithProblems);
    QVERIFY(views::activityDetails(entry).contains(u"back: It did not arrive."));
    QVERIFY(m_app->action("runAllChecks")->isEnabled());
}

void tst_CheckCommands::apply_runsThem()
{
    m_app->session.apply({text, m_app->open.path(), m_folder->path(), false});

    QTRY_COMPARE(result(0), u"It arrived, and the answer came back."_s);
    QTRY_VERIFY2(status().startsWith(u"1 of 2 check"), qPrintable(status()));
}

void tst_CheckCommands::applyThatFailed_runsNone()
{
    const QJsonObject problem{{u"severity"_s, u"error"_s}, {u"object"_s, u"red/a"_s}, {u"code"_s, u"machine-failed"_s}};
    m_engine->answer(u"lab.apply"_s, {{u"lab"_s, u"article"_s}, {u"problems"_s, QJsonArray{problem}}});

    m_app->session.apply({text, m_app->open.path(), m_folder->path(), false});

    QTRY_VERIFY(m_engine->calls().contains(u"lab.apply"_s));
    QTRY_VERIFY(!m_app->session.isBusy());
    QTRY_VERIFY(m_engine->calls().last() == u"lab.status"_s);
    QVERIFY(!m_engine->calls().contains(u"lab.path"_s));
}

void tst_CheckCommands::applyMeanwhile_stopsThem()
{
    m_engine->handle(u"lab.path"_s, [](const QJsonObject &) { return FakeEngine::noAnswer(); });
    m_app->action("runAllChecks")->trigger();
    QTRY_COMPARE(result(0), u"Its packet is on its way…"_s);
    m_engine->handle(u"lab.apply"_s, [](const QJsonObject &) { return FakeEngine::noAnswer(); });

    m_app->session.apply({text, m_app->open.path(), m_folder->path(), false});

    QTRY_COMPARE(result(0), u"Not run yet."_s);
    QVERIFY(!m_app->action("stopChecks")->isEnabled());
}

void tst_CheckCommands::stop_endsTheRun()
{
    m_engine->handle(u"lab.path"_s, [](const QJsonObject &) { return FakeEngine::noAnswer(); });
    m_app->action("runAllChecks")->trigger();
    QTRY_VERIFY(m_app->action("stopChecks")->isEnabled());
    QVERIFY(!m_app->action("runAllChecks")->isEnabled());

    m_app->action("stopChecks")->trigger();

    QVERIFY(!m_app->action("stopChecks")->isEnabled());
    QVERIFY(m_app->action("runAllChecks")->isEnabled());
    QCOMPARE(result(0), u"Not run yet."_s);
}

void tst_CheckCommands::otherLab_takesTheResultsAway()
{
    m_app->action("runAllChecks")->trigger();
    QTRY_VERIFY2(status().startsWith(u"1 of 2 check"), qPrintable(status()));

    m_app->session.choose(u"other"_s);

    QVERIFY(!view().model().result(0));
    QVERIFY2(!status().startsWith(u"1 of 2 check"), qPrintable(status()));
}

void tst_CheckCommands::power_makesThemOld()
{
    m_engine->answer(u"machine.stop"_s, {{u"state"_s, u"stopped"_s}});
    m_app->action("runAllChecks")->trigger();
    QTRY_VERIFY2(status().startsWith(u"1 of 2 check"), qPrintable(status()));

    m_app->session.setPower(u"red/b"_s, client::Power::Stop);

    QTRY_VERIFY(view().model().isOutdated(0));
    QVERIFY2(!status().startsWith(u"1 of 2 check"), qPrintable(status())); // it is true no more
}

void tst_CheckCommands::lostConnection_isSaid()
{
    m_engine->handle(u"lab.path"_s, [this](const QJsonObject &) {
        QMetaObject::invokeMethod(m_engine.get(), &FakeEngine::drop, Qt::QueuedConnection);
        return FakeEngine::noAnswer();
    });
    m_app->action("runAllChecks")->trigger();

    QTRY_VERIFY(view().model().result(1));
    QVERIFY(view().model().result(0)->error);
    QTRY_VERIFY2(status().endsWith(u"undecided."), qPrintable(status()));
}

void tst_CheckCommands::result_showsItsPath()
{
    m_app->action("run-checks")->trigger();
    QTRY_VERIFY(view().model().result(1));
    auto *const table = m_app->find<QTableView>(u"checks"_s);
    table->setCurrentIndex(view().model().index(1, views::ChecksModel::ResultColumn));
    table->setFocus();

    m_app->key(Qt::Key_Return);

    auto *const path = m_app->find<views::PathView>();
    QVERIFY(path); // it is seen now
    QCOMPARE(path->report()->from, u"red/b"_s);
    QVERIFY(path->proof());
    QCOMPARE(path->form().request().from, u"red/b"_s); // so that it can be asked again
}

void tst_CheckCommands::path_isSavedAsACheck()
{
    m_app->action("path")->trigger();
    auto *const path = m_app->find<views::PathView>();
    QVERIFY(path);
    auto *const button = path->findChild<QToolButton *>(u"pathSaveCheck"_s);
    QVERIFY(!button->isEnabled());
    path->form().setEnds(u"red/a"_s, u"red/b"_s);
    path->ask();
    QTRY_VERIFY(button->isEnabled());

    QTest::mouseClick(button, Qt::LeftButton);

    QTRY_COMPARE(m_app->drawing().checks.size(), 3);
    QCOMPARE(m_app->drawing().checks.last().name, u"a → b, icmp"_s);
    QVERIFY(m_app->find<QTableView>(u"checks"_s));
    m_app->open.undo().undo();
    QCOMPARE(m_app->drawing().checks.size(), 2);
    // A router's namespace sends, too, but no check begins there.
    m_engine->handle(u"lab.path"_s, [](const QJsonObject &params) {
        QJsonObject report = proven(params, true);
        report.insert(u"from"_s, u"compute-0"_s);
        return report;
    });
    path->ask();
    QTRY_VERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(u"compute-0"));
}

QTEST_MAIN(tst_CheckCommands)
#include "tst_checkcommands.moc"
