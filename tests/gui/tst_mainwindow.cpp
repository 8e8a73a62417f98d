// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with a lab: a scripted engine and a scripted overlabd say what a real one would.
#include "engine/design/designreader.h"
#include "tests/gui/application.h"
#include "tests/support/fakeengine.h"
#include "tests/support/filecontent.h"
#include "views/lab/activityview.h"
#include "views/lab/endorkeepdialog.h"
#include "views/lab/plandialog.h"
#include "views/lab/problemview.h"
#include "views/problems/designproblems.h"
#include "views/start/startpage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTreeView>

using namespace overlab;
using namespace overlab::testing;
using design::ObjectId;
using design::ObjectKind;
using views::StateKind;

namespace {

QByteArray article()
{
    return contentOf(u"" OVERLAB_EXAMPLES "/article.yaml"_s);
}

ObjectId machine(int number)
{
    return {ObjectKind::Machine, u"red"_s, u"vm-%1"_s.arg(number)};
}

QJsonObject machineStatus(const QString &name, const QString &state)
{
    QJsonObject status{{u"tenant"_s, u"red"_s}, {u"name"_s, name}, {u"type"_s, u"vm"_s}, {u"node"_s, u"compute-0"_s}, {u"state"_s, state}};
    if (state == u"failed")
        status.insert(u"reason"_s, u"no memory for the guest"_s);
    return status;
}

QJsonObject labStatus(const QStringList &states)
{
    QJsonArray nodes;
    for (const QString &name : {u"control-0"_s, u"compute-0"_s, u"compute-1"_s})
        nodes.append(QJsonObject{{u"name"_s, name}, {u"roles"_s, QJsonArray{u"compute"_s}}, {u"state"_s, u"running"_s}});
    QJsonArray machines;
    for (qsizetype i = 0; i < states.size(); ++i)
        machines.append(machineStatus(u"vm-%1"_s.arg(i + 1), states.at(i)));
    return {{u"lab"_s, u"article"_s}, {u"state"_s, u"partial"_s}, {u"nodes"_s, nodes}, {u"vms"_s, machines}};
}

QJsonObject someStates()
{
    return labStatus({u"running"_s, u"building"_s, u"failed"_s, u"stopped"_s});
}

QJsonObject applyResult()
{
    const QJsonObject problem{{u"severity"_s, u"error"_s}, {u"object"_s, u"red/vm-3"_s}, {u"code"_s, u"machine-failed"_s},
                              {u"arguments"_s, QJsonArray{u"compute-0"_s}},
                              {u"detail"_s, u"qemu-system-x86_64: cannot set up guest memory"_s}};
    return {{u"lab"_s, u"article"_s}, {u"created"_s, 41}, {u"seconds"_s, 6.4}, {u"problems"_s, QJsonArray{problem}}};
}

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void start_saysWhatToDo();
    void example_isOpenedAndCanBeApplied();
    void runningLab_isReattached();
    void lab_isOpenedFromItsDock();
    void lab_thatDoesNotAnswerStaysVisible();
    void host_thatIsNotThereIsSaidSo();
    void drift_isMarkedAndListed();
    void apply_showsProgressAndProblems();
    void refusedDesign_listsItsFindings();
    void wrongDrawing_isMarkedOnItsObjects();
    void failure_keepsItsEvidence();
    void secondApply_showsThePlanFirst();
    void end_asksFirst();
    void end_isNoDrift();
    void power_isInTheContextMenu();
    void close_keepsTheLab();
    void close_endsTheLab();
    void close_asksWhileTheLabIsMade();
    void anotherLab_hasNoStatesYet();
    void language_changesAtRunTime();
    void window_isRemembered();

private:
    void write(const QString &name, const QByteArray &script) const;
    void setRunning(bool isRunning) const;
    void start();
    /// The window with the drawing of the lab that runs.
    void attach();
    void openExample();
    QString stateOf(int machineNumber) const;
    QStringList statusWords() const;
    QTreeView *problems() const { return m_app->window->findChild<views::ProblemView *>(u"problems"_s)->findChild<QTreeView *>(); }
    bool isSaid(const QWidget *widget, const QString &words) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<Application> m_app;
};

void tst_MainWindow::write(const QString &name, const QByteArray &script) const
{
    QFile program(m_folder->filePath(name));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\nhere='" + QFile::encodeName(m_folder->path()) + "'\n" + script);
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void tst_MainWindow::setRunning(bool isRunning) const
{
    QFile file(m_folder->filePath(u"list.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(isRunning ? R"([{"name": "article", "state": "running", "pid": 17}])" : "[]");
}

void tst_MainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    keepIn(m_folder->path());
    qputenv("PATH", QFile::encodeName(m_folder->path()) + ":/usr/bin:/bin");
    setRunning(false);
    write(u"overlabd"_s, "case \"$1\" in\n--list) cat \"$here/list.json\" ;;\n--verify-gone) echo '{\"gone\":true}' ;;\n"
                         "--doctor) echo '{\"findings\": [{\"key\": \"kvm\", \"state\": \"ok\"}]}' ;;\nesac\n");
    m_engine = std::make_unique<FakeEngine>(m_folder->filePath(u"article"_s));
    m_engine->answer(u"lab.status"_s, someStates());
    m_engine->answer(u"lab.design"_s, {{u"text"_s, QString::fromUtf8(article())}, {u"fileName"_s, u"mine.yaml"_s}, {u"phase"_s, u"applied"_s}});
}

void tst_MainWindow::cleanup()
{
    m_app.reset();
    m_engine.reset();
}

void tst_MainWindow::start()
{
    m_app = std::make_unique<Application>(m_folder->path());
}

void tst_MainWindow::attach()
{
    setRunning(true);
    start();
    QTRY_VERIFY(m_app->find<QPushButton>(u"lab:article"_s));
    QTest::mouseClick(m_app->find<QPushButton>(u"lab:article"_s), Qt::LeftButton);
    QTRY_COMPARE(stateOf(1), u"running"_s);
}

void tst_MainWindow::openExample()
{
    start();
    QTest::mouseClick(m_app->find<QPushButton>(u"openExample"_s), Qt::LeftButton);
    QTRY_VERIFY(m_app->canvas->isVisible());
}

QString tst_MainWindow::stateOf(int number) const
{
    const QHash<StateKind, QString> words{{StateKind::Running, u"running"_s}, {StateKind::Building, u"building"_s},
                                          {StateKind::Fault, u"failed"_s}, {StateKind::Stopped, u"stopped"_s},
                                          {StateKind::Drifted, u"drifted"_s}, {StateKind::Changed, u"changed"_s}};
    const auto state = m_app->canvas->canvas().stateOf(machine(number));
    return state ? words.value(state->kind, u"another"_s) : QString();
}

QStringList tst_MainWindow::statusWords() const
{
    QStringList words;
    for (const QLabel *const label : m_app->window->statusBar()->findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words;
}

bool tst_MainWindow::isSaid(const QWidget *widget, const QString &words) const
{
    const QList<QLabel *> labels = widget->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
}

void tst_MainWindow::start_saysWhatToDo()
{
    start();

    QVERIFY(m_app->find<views::StartPage>());
    QVERIFY(m_app->find<QPushButton>(u"openExample"_s));
    for (const auto &dock : {u"palette-dock"_s, u"inspector-dock"_s, u"problems-dock"_s})
        QVERIFY(!m_app->dock(dock)->isVisible());
    for (const char *const act : {"apply", "plan", "end", "save", "export"})
        QVERIFY2(!m_app->action(act)->isEnabled(), act);
    QVERIFY(!m_app->window->findChild<views::ObjectPalette *>()->placeActions().first()->isEnabled());
    QTRY_COMPARE(statusWords(), QStringList{u"This computer"_s});
}

void tst_MainWindow::example_isOpenedAndCanBeApplied()
{
    openExample();

    QCOMPARE(m_app->drawing(), design::readDesign(article(), {}).design);
    QVERIFY(m_app->dock(u"inspector-dock"_s)->isVisible());
    QVERIFY(m_app->action("apply")->isEnabled() && !m_app->action("end")->isEnabled());
    QVERIFY(m_app->canvas->acts().action(views::CanvasAct::LinkTool)->isEnabled());
}

void tst_MainWindow::runningLab_isReattached()
{
    attach();

    QCOMPARE(m_app->drawing(), design::readDesign(article(), {}).design);
    QTRY_COMPARE(statusWords().size(), 3);
    QVERIFY2(statusWords().at(1).startsWith(u"Lab: partly running, 3 node"_s), qPrintable(statusWords().at(1)));
    QCOMPARE(statusWords().constLast(), u"In no file yet"_s);
    QCOMPARE((QStringList{stateOf(1), stateOf(2), stateOf(3), stateOf(4)}),
             (QStringList{u"running"_s, u"building"_s, u"failed"_s, u"stopped"_s}));
    QVERIFY(m_app->canvas->canvas().stateOf(machine(3))->reason.contains(u"no memory for the guest"_s));
    QVERIFY(m_app->action("end")->isEnabled());
    m_app->canvas->add(ObjectKind::Machine);
    QTRY_COMPARE(statusWords().size(), 4);
    QVERIFY2(statusWords().at(2).startsWith(u"1 change"_s), qPrintable(statusWords().at(2)));
    QCOMPARE(statusWords().constLast(), u"Not saved"_s);
    QCOMPARE(stateOf(5), u"changed"_s);
}

void tst_MainWindow::lab_isOpenedFromItsDock()
{
    setRunning(true);
    start();
    m_app->action("new")->trigger();
    m_app->dock(u"labs-dock"_s)->raise();
    auto *const list = m_app->dock(u"labs-dock"_s)->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 1);

    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    m_app->key(Qt::Key_Return);

    QTRY_COMPARE(m_app->drawing().name, u"article"_s);
    QTRY_COMPARE(stateOf(4), u"stopped"_s);
}

void tst_MainWindow::lab_thatDoesNotAnswerStaysVisible()
{
    attach();
    m_engine->refuse(u"lab.status"_s, Error(ErrorCode::Timeout, u"article"_s, QString()));

    m_app->session.refresh();

    QTRY_VERIFY(statusWords().contains(u"This computer: no answer"_s));
    QCOMPARE(stateOf(3), u"failed"_s);
    m_engine->answer(u"lab.status"_s, someStates());
    m_app->session.refresh();
    QTRY_VERIFY(statusWords().contains(u"This computer"_s));
}

void tst_MainWindow::host_thatIsNotThereIsSaidSo()
{
    write(u"ssh"_s, "echo 'ssh: connect to host lab-1 port 22: No route to host' >&2\nexit 255\n");
    openExample();

    m_app->session.setHost(client::Host::fromText(u"teacher@lab-1"_s));

    QTRY_VERIFY(statusWords().contains(u"Host: teacher@lab-1: no answer"_s));
}

void tst_MainWindow::drift_isMarkedAndListed()
{
    attach();
    QJsonObject drifted = someStates();
    drifted[u"drift"_s] = QJsonArray{QJsonObject{{u"place"_s, u"compute-0"_s}, {u"kind"_s, u"port"_s},
                                                 {u"subject"_s, u"qvo8a6a0c35-5b"_s}, {u"object"_s, u"red/vm-1"_s},
                                                 {u"is"_s, u"missing"_s}}};
    m_engine->answer(u"lab.status"_s, drifted);
    m_app->session.refresh();

    QTRY_COMPARE(stateOf(1), u"drifted"_s);
    m_app->find<QTabBar>(u"pages"_s)->setCurrentIndex(4);
    auto *const drift = m_app->find<views::ProblemView>(u"drift"_s);
    QVERIFY(drift);
    QCOMPARE(drift->findChild<QTreeView *>()->model()->index(0, 0).data().toString(),
             u"compute-0: the switch port “qvo8a6a0c35-5b” is missing. It belongs to red/vm-1."_s);
    m_engine->answer(u"lab.status"_s, someStates());
    m_app->session.refresh();
    QTRY_COMPARE(stateOf(1), u"running"_s);
}

void tst_MainWindow::apply_showsProgressAndProblems()
{
    setRunning(true);
    bool isAnswering = false;
    m_engine->answer(u"lab.design"_s, {});
    m_engine->handle(u"lab.apply"_s, [this, &isAnswering](const QJsonObject &) {
        m_engine->notify(u"lab.progress"_s, {{u"done"_s, 12}, {u"total"_s, 38}, {u"object"_s, u"red/vm-1"_s}, {u"state"_s, u"building"_s}});
        return isAnswering ? applyResult() : FakeEngine::noAnswer();
    });
    openExample();
    QTRY_COMPARE(stateOf(1), u"running"_s);

    m_app->key(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stateOf(1), u"building"_s);
    auto *const activity = m_app->find<views::ActivityView>();
    QVERIFY(activity);
    QCOMPARE(activity->work().index(0, 0).data().toString(), u"red/vm-1"_s);
    QVERIFY(m_app->action("cancel")->isEnabled() && !m_app->action("apply")->isEnabled());
    QVERIFY2(statusWords().join(u' ').contains(u"Lab: building"_s), qPrintable(statusWords().join(u' ')));
    m_engine->answer(u"lab.cancel"_s, {});
    m_app->action("cancel")->trigger();
    QVERIFY(!m_app->action("cancel")->isEnabled()); // once is enough
    m_engine->drop(); // this apply ends with a failure …
    QTRY_VERIFY(!m_app->session.isBusy());
    QTRY_VERIFY(m_app->find<views::ProblemView>(u"problems"_s));
    isAnswering = true; // … and the next one with problems
    m_app->action("apply")->trigger();
    QTRY_COMPARE(problems()->model()->rowCount(), 1);
    QVERIFY(problems()->isVisible());
    QVERIFY(problems()->model()->index(0, 1).data().toString().contains(u"red/vm-3"_s));
    QVERIFY(m_app->window->statusBar()->currentMessage().contains(u"41 created"_s));
}

void tst_MainWindow::refusedDesign_listsItsFindings()
{
    QFile file(m_folder->filePath(u"bad.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("overlab: 1\nname: article\ntenants: [{name: red, vms: [{name: a, node: nowhere}]}]\n");
    file.close();
    start();
    m_app->window->begin(file.fileName());
    QTRY_VERIFY(m_app->find<views::DesignProblems>()); // known while it is drawn

    m_app->action("apply")->trigger();

    QTRY_VERIFY(m_app->find<views::ProblemView>(u"problems"_s));
    QVERIFY(problems()->model()->rowCount() > 0);
    QVERIFY(!m_engine->calls().contains(u"lab.apply"_s));
    QCOMPARE(problems()->model()->index(0, 1).data().toString(), u"red/a, bad.yaml:3"_s);
}

void tst_MainWindow::wrongDrawing_isMarkedOnItsObjects()
{
    const QString path = m_folder->filePath(u"bad.yaml"_s);
    const auto write = [&path](const QByteArray &machine) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly)
            && file.write("overlab: 1\nname: article\ntenants: [{name: red, security-groups: [{name: b, rules: [{direction: ingress, protocol: tcp, port: 80, remote: group:nobody}]}], vms: [" + machine + "]}]\n") > 0;
    };
    QVERIFY(write("{name: a, node: nowhere}, {name: b}"));
    start();
    m_app->window->begin(path);
    const auto stateOf = [this](const QString &name) {
        return m_app->canvas->canvas().stateOf({ObjectKind::Machine, u"red"_s, name}).value_or(views::ObjectState());
    };
    QTRY_COMPARE(stateOf(u"a"_s).kind, StateKind::Wrong);
    QVERIFY2(stateOf(u"a"_s).reason.contains(u"nowhere"), qPrintable(stateOf(u"a"_s).reason));
    QVERIFY(stateOf(u"b"_s).kind != StateKind::Wrong); // a machine without an interface is only warned of, a group is none

    QVERIFY(write("{name: a}, {name: b}"));
    QTRY_VERIFY(stateOf(u"a"_s).kind != StateKind::Wrong);
}

void tst_MainWindow::failure_keepsItsEvidence()
{
    m_engine->refuse(u"lab.apply"_s, Error(ErrorCode::CommandFailed, u"compute-0"_s, u"dnsmasq: bad option"_s));
    openExample();

    m_app->action("apply")->trigger();

    QTRY_VERIFY(m_app->find<views::ProblemView>(u"problems"_s));
    auto *const view = m_app->find<views::ProblemView>(u"problems"_s);
    QTRY_VERIFY(isSaid(view, u"compute-0: a command failed."_s));
    QVERIFY(view->findChild<QPlainTextEdit *>()->toPlainText().contains(u"dnsmasq: bad option"_s));
}

void tst_MainWindow::secondApply_showsThePlanFirst()
{
    const QJsonObject step{{u"action"_s, u"create"_s}, {u"kind"_s, u"port"_s}, {u"place"_s, u"compute-0"_s},
                           {u"subject"_s, u"tap1"_s}, {u"object"_s, u"red/vm-5"_s}};
    m_engine->answer(u"lab.plan"_s, {{u"created"_s, 1}, {u"steps"_s, QJsonArray{step}}});
    m_engine->answer(u"lab.apply"_s, {{u"lab"_s, u"article"_s}, {u"created"_s, 1}});
    attach();
    m_app->canvas->add(ObjectKind::Machine);

    m_app->action("apply")->trigger();

    QTRY_VERIFY(m_app->find<QPushButton>(u"applyPlan"_s));
    QTRY_VERIFY(m_app->find<QPushButton>(u"applyPlan"_s)->isEnabled());
    QVERIFY(!m_engine->calls().contains(u"lab.apply"_s));
    QTest::mouseClick(m_app->find<QPushButton>(u"applyPlan"_s), Qt::LeftButton);
    QTRY_VERIFY(m_engine->calls().contains(u"lab.apply"_s));
    const QByteArray text = m_engine->params(u"lab.apply"_s).value(u"text").toString().toUtf8();
    QCOMPARE(design::readDesign(text, {}).design, m_app->drawing());
    QTRY_VERIFY(!m_app->find<views::PlanDialog>());
}

void tst_MainWindow::end_asksFirst()
{
    m_engine->handle(u"lab.destroy"_s, [this](const QJsonObject &) {
        setRunning(false);
        m_engine->stop();
        return FakeEngine::noAnswer();
    });
    attach();

    m_app->action("end")->trigger();
    QVERIFY(m_app->box());
    QVERIFY(!m_engine->calls().contains(u"lab.destroy"_s));
    m_app->answer(QMessageBox::DestructiveRole);

    QTRY_VERIFY(m_engine->calls().contains(u"lab.destroy"_s));
    QTRY_COMPARE(stateOf(1), QString());
    QTRY_VERIFY(!m_app->action("end")->isEnabled());
    QCOMPARE(m_app->drawing().name, u"article"_s); // the drawing stays
    QTRY_VERIFY(m_app->window->statusBar()->currentMessage().contains(u"has ended"_s));
}

void tst_MainWindow::end_isNoDrift()
{
    m_engine->handle(u"lab.destroy"_s, [](const QJsonObject &) { return FakeEngine::noAnswer(); });
    attach();
    QSignalSpy told(&m_app->session, &gui::LabSession::statusChanged);
    m_app->session.endLab(u"article"_s);
    QTRY_VERIFY(m_engine->calls().contains(u"lab.destroy"_s));
    told.clear();
    const qsizetype asked = m_engine->calls().count(u"lab.status"_s);

    m_app->session.refresh(); // when half of it is gone

    QTRY_VERIFY(m_engine->calls().count(u"lab.status"_s) > asked);
    QVERIFY(!QTest::qWaitFor([&] { return !told.isEmpty(); }, 200));
    QCOMPARE(stateOf(1), u"running"_s);
}

void tst_MainWindow::power_isInTheContextMenu()
{
    m_engine->handle(u"machine.stop"_s, [](const QJsonObject &) { return FakeEngine::noAnswer(); });
    attach();

    m_app->openMenu(machine(1));
    auto *const menu = m_app->canvas->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    const QList<QAction *> entries = menu->actions();
    const auto stop = std::find_if(entries.cbegin(), entries.cend(), [](const QAction *each) { return each->text() == u"Stop red/vm-1"; });
    QVERIFY(stop != entries.cend());
    menu->setActiveAction(*stop);
    QTest::keyClick(menu, Qt::Key_Return);

    QTRY_COMPARE(m_engine->params(u"machine.stop"_s).value(u"machine").toString(), u"red/vm-1"_s);
    QTRY_COMPARE(stateOf(1), u"building"_s);
    m_engine->drop(); // however it ends
    QTRY_COMPARE(stateOf(1), u"running"_s);
}

void tst_MainWindow::close_keepsTheLab()
{
    attach();

    m_app->window->close();
    QVERIFY(m_app->window->isVisible() && m_app->find<views::EndOrKeepDialog>());
    QTest::keyClick(m_app->find<views::EndOrKeepDialog>(), Qt::Key_Escape); // the window stays
    QVERIFY(m_app->window->isVisible() && !m_app->find<views::EndOrKeepDialog>());
    m_app->window->close();
    QTest::mouseClick(m_app->find<QPushButton>(u"keepLab"_s), Qt::LeftButton);

    QTRY_VERIFY(!m_app->window->isVisible());
    QVERIFY(!m_engine->calls().contains(u"lab.destroy"_s));
}

void tst_MainWindow::close_endsTheLab()
{
    m_engine->handle(u"lab.destroy"_s, [this](const QJsonObject &) {
        setRunning(false);
        m_engine->stop();
        return FakeEngine::noAnswer();
    });
    attach();

    m_app->window->close();
    QTest::mouseClick(m_app->find<QPushButton>(u"endLab"_s), Qt::LeftButton);

    QTRY_VERIFY(m_engine->calls().contains(u"lab.destroy"_s));
    QTRY_VERIFY(!m_app->window->isVisible());
}

void tst_MainWindow::close_asksWhileTheLabIsMade()
{
    setRunning(true);
    m_engine->answer(u"lab.design"_s, {});
    m_engine->answer(u"lab.status"_s, labStatus({}));
    m_engine->handle(u"lab.apply"_s, [](const QJsonObject &) { return FakeEngine::noAnswer(); });
    openExample();
    m_app->action("apply")->trigger();
    QTRY_VERIFY(m_app->action("cancel")->isEnabled());

    m_app->window->close();

    QVERIFY(m_app->window->isVisible() && m_app->find<views::EndOrKeepDialog>());
    QTest::mouseClick(m_app->find<QPushButton>(u"keepLab"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_app->window->isVisible());
    QVERIFY(!m_engine->calls().contains(u"lab.cancel"_s));
}

void tst_MainWindow::anotherLab_hasNoStatesYet()
{
    m_engine->answer(u"lab.design"_s, {}); // nothing that would tell the labs apart
    setRunning(true);
    openExample();
    QTRY_COMPARE(stateOf(1), u"running"_s);

    m_app->session.choose(u"another"_s);

    QCOMPARE(stateOf(1), QString());
}

void tst_MainWindow::language_changesAtRunTime()
{
    attach();
    const auto menu = [this] { return m_app->window->menuBar()->actions().constFirst()->text(); };
    const QStringList codes{u"ru"_s, u"zh_CN"_s, u"en"_s};
    const QStringList files{u"&Файл"_s, u"文件(&F)"_s, u"&File"_s};
    for (qsizetype i = 0; i < codes.size(); ++i) {
        m_app->language.use(codes.at(i));
        QTRY_COMPARE(menu(), files.at(i));
        QCOMPARE(statusWords().contains(u"This computer"_s), codes.at(i) == u"en");
        QCOMPARE(m_app->dock(u"inspector-dock"_s)->windowTitle() == u"Inspector"_s, codes.at(i) == u"en");
        QCOMPARE(m_app->find<QTabBar>(u"pages"_s)->tabText(0) == u"Design"_s, codes.at(i) == u"en");
    }
}

void tst_MainWindow::window_isRemembered()
{
    start();
    m_app->action("new")->trigger();
    m_app->window->resize(1100, 700);
    m_app->dock(u"palette-dock"_s)->close();
    m_app->dock(u"labs-dock"_s)->setFloating(true);
    m_app->window->close();

    m_app = std::make_unique<Application>(m_folder->path(), QSize());
    QCOMPARE(m_app->window->size(), QSize(1100, 700));
    m_app->action("new")->trigger();
    QVERIFY(!m_app->dock(u"palette-dock"_s)->isVisible());
    QVERIFY(m_app->dock(u"inspector-dock"_s)->isVisible());
    QVERIFY(m_app->dock(u"labs-dock"_s)->isFloating());
    m_app->action("reset-layout")->trigger();
    QVERIFY(m_app->dock(u"palette-dock"_s)->isVisible() && !m_app->dock(u"labs-dock"_s)->isFloating());
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
