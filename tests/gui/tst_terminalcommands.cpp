// SPDX-License-Identifier: GPL-3.0-or-later
// Terminals in the whole window, with a scripted engine that has shells, consoles and a power switch.
#include "app/gui/terminalcommands.h"
#include "engine/design/designreader.h"
#include "tests/gui/application.h"
#include "tests/gui/listedlab.h"
#include "tests/support/fakeengine.h"
#include "views/terminal/broadcastview.h"
#include "views/terminal/terminalsview.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace overlab;
using namespace overlab::testing;

namespace {

constexpr auto text = R"(overlab: 1
name: article
nodes:
  - {name: node-0, roles: [network, compute]}
external:
  - {name: public, cidr: 203.0.113.0/24}
tenants:
  - name: red
    networks:
      - {name: net, subnets: [{cidr: 10.0.0.0/24}]}
      - {name: plain, subnets: [{cidr: 10.0.1.0/24, dhcp: false}]}
    routers: [{name: r, interfaces: [net]}]
    vms:
      - {name: a, type: namespace, interfaces: [{network: net}]}
      - {name: b, type: vm, interfaces: [{network: net}]}
)";

QJsonObject status(const QString &stateOfB)
{
    const QJsonArray vms{QJsonObject{{u"tenant"_s, u"red"_s}, {u"name"_s, u"b"_s}, {u"state"_s, stateOfB}}};
    return {{u"lab"_s, u"article"_s}, {u"state"_s, u"running"_s}, {u"vms"_s, vms}};
}

} // namespace

class tst_TerminalCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void places_areThoseOfTheDesign();
    void newMenu_opensAShell();
    void contextMenu_opensAShell();
    void action_opensWhatIsSelected();
    void keys_reachTheShell();
    void size_isToldToTheShell();
    void endedShell_isSaidAndBeginsAgain();
    void refusedShell_saysWhy();
    void lostLab_isSaidAndReconnects();
    void console_comesBackWithItsMachine();
    void console_thatSomebodyTookIsNotTakenBack();
    void closing_endsTheShell();
    void tabs_areGoneThroughByKeys();
    void bell_marksATabThatIsNotSeen();
    void text_isSaved();
    void broadcast_runsInAllPlacesAFewAtATime();
    void broadcast_isStopped();
    void broadcast_losesTheLab();
    void window_takesItsShellsWithIt();

private:
    views::TerminalsView &view() const { return *m_app->window->findChild<views::TerminalsView *>(); }
    views::TerminalPage &page() const { return *qobject_cast<views::TerminalPage *>(view().currentPage()); }
    QTabBar &tabs() const { return *view().findChild<QTabBar *>(u"terminalTabs"_s); }
    gui::TerminalCommands &commands() const { return *m_app->window->findChild<gui::TerminalCommands *>(); }
    QString shown() const { return page().view().visibleText(); }
    QString note() const { return page().isRunning() ? QString() : page().description(); }
    void open(const QString &place)
    {
        commands().open(place);
        QTRY_VERIFY(page().isRunning());
    }
    void say(const QByteArray &bytes)
    {
        m_engine->notify(u"process.output"_s, {{u"session"_s, m_session}, {u"stream"_s, u"out"_s}, {u"data"_s, QString::fromLatin1(bytes.toBase64())}});
    }
    void exit(int code) { m_engine->notify(u"process.exited"_s, {{u"session"_s, m_session}, {u"status"_s, code}}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<Application> m_app;
    int m_session = 0; ///< the newest
    QByteArray m_typed;
};

void tst_TerminalCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = 0;
    m_typed.clear();
    keepIn(m_folder->path());
    QSettings().clear();
    QVERIFY(listRunningArticle(m_folder->path()));
    m_engine = std::make_unique<FakeEngine>(m_folder->filePath(u"article"_s));
    m_engine->answer(u"lab.status"_s, status(u"running"_s));
    m_engine->answer(u"lab.design"_s, {});
    m_engine->answer(u"lab.plan"_s, {});
    m_engine->handle(u"process.start"_s, [this](const QJsonObject &params) {
        return QJsonObject{{u"session"_s, ++m_session}, {u"console"_s, params.value(u"place") == u"red/b"_s}};
    });
    m_engine->handle(u"process.input"_s, [this](const QJsonObject &params) {
        m_typed += QByteArray::fromBase64(params.value(u"data"_s).toString().toLatin1());
        return QJsonObject();
    });
    m_engine->answer(u"process.resize"_s, {});
    m_engine->answer(u"process.signal"_s, {});
    m_engine->answer(u"process.closeInput"_s, {});
    QFile file(m_folder->filePath(u"article.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    m_app = std::make_unique<Application>(m_folder->path());
    m_app->window->begin(file.fileName());
    QTRY_VERIFY(view().findChild<QToolButton *>(u"terminalNew"_s)->isEnabled());
}

void tst_TerminalCommands::cleanup()
{
    m_app.reset();
    m_engine.reset();
}

void tst_TerminalCommands::places_areThoseOfTheDesign()
{
    QStringList places;
    for (const views::TerminalPlaceEntry &entry : view().places())
        places.append(entry.place);
    QCOMPARE(places, (QStringList{u"node-0"_s, u"outside"_s, u"red/net"_s, u"red/r"_s, u"red/a"_s, u"red/b"_s}));
}

void tst_TerminalCommands::newMenu_opensAShell()
{
    m_app->dock(u"terminals-dock"_s)->raise();
    auto *const menu = view().findChild<QMenu *>(u"terminalPlaces"_s);
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 3);
    QMenu *const red = menu->actions().constLast()->menu();
    QCOMPARE(red->title(), u"red"_s);
    red->actions().at(2)->trigger();

    QTRY_VERIFY(page().isRunning());
    QCOMPARE(m_engine->params(u"process.start"_s).value(u"place"), u"red/a"_s);
    QCOMPARE(m_engine->params(u"process.start"_s).value(u"tty"), true);
    QCOMPARE(m_engine->params(u"process.start"_s).value(u"term"), u"xterm-256color"_s);
    QVERIFY(page().view().hasFocus());
    QCOMPARE(tabs().tabText(0), u"red/a"_s);
}

void tst_TerminalCommands::contextMenu_opensAShell()
{
    const design::ObjectId machine{design::ObjectKind::Machine, u"red"_s, u"a"_s};
    m_app->canvas->canvas().select({machine});
    QAction *found = nullptr;
    QTRY_VERIFY2([&] {
        m_app->openMenu(machine);
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        for (QAction *const action : menu->actions()) {
            if (action->text().contains(u"terminal"))
                found = action;
        }
        if (found)
            found->trigger();
        menu->close();
        return found != nullptr;
    }(), "the menu has no terminal");

    QTRY_VERIFY(view().currentPage() && page().isRunning());
    QCOMPARE(page().place(), u"red/a"_s);
    QVERIFY(page().isVisible());
}

void tst_TerminalCommands::action_opensWhatIsSelected()
{
    m_app->canvas->canvas().select({{design::ObjectKind::Router, u"red"_s, u"r"_s}});
    m_app->canvas->setFocus();
    m_app->key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(view().currentPage() && page().isRunning());
    QCOMPARE(page().place(), u"red/r"_s);

    m_app->canvas->canvas().select({});
    m_app->canvas->setFocus();
    m_app->key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->objectName(), u"terminalPlaces"_s);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(view().pages().size(), 2);
    QCOMPARE(page().place(), u"node-0"_s);
}

void tst_TerminalCommands::keys_reachTheShell()
{
    open(u"node-0"_s);
    say("root@node-0:~# ");
    QTRY_VERIFY(shown().startsWith(u"root@node-0"));
    m_app->activate();
    page().setFocus();

    m_app->type(u"ip a"_s);
    m_app->key(Qt::Key_Return);
    m_app->key(Qt::Key_S, Qt::ControlModifier); // not the window's

    QTRY_COMPARE(m_typed, "ip a\r\x13");
}

void tst_TerminalCommands::size_isToldToTheShell()
{
    open(u"node-0"_s);
    QTRY_VERIFY(m_engine->calls().contains(u"process.resize"_s));
    m_app->window->resize(900, 700);
    QTRY_COMPARE(m_engine->params(u"process.resize"_s).value(u"columns").toInt(), page().screen().columns());
    QCOMPARE(m_engine->params(u"process.resize"_s).value(u"rows").toInt(), page().screen().rows());
}

void tst_TerminalCommands::endedShell_isSaidAndBeginsAgain()
{
    open(u"node-0"_s);
    say("before\r\n\x1b[?1000h\x1b[31m");
    exit(137);
    QTRY_COMPARE(tabs().tabText(0), u"node-0 (ended)"_s);
    QVERIFY(note().contains(u"137"));
    QCOMPARE(page().mark(), views::StateKind::Stopped);
    page().setFocus();

    m_app->key(Qt::Key_Return);

    QTRY_VERIFY(page().isRunning());
    QCOMPARE(m_session, 2);
    say("after");
    QTRY_VERIFY(shown().contains(u"after"));
    QVERIFY(shown().contains(u"before")); // what was there is still there
    QVERIFY(!page().screen().wantsMouse());
    QCOMPARE(m_typed, QByteArray());
}

void tst_TerminalCommands::refusedShell_saysWhy()
{
    m_engine->refuse(u"process.start"_s, Error(ErrorCode::NotFound, u"red/a"_s, u"no such place"_s));
    commands().open(u"red/a"_s);

    QTRY_COMPARE(tabs().tabText(0), u"red/a (failed)"_s);
    QVERIFY(note().contains(u"red/a"));
    QVERIFY(page().findChild<QPushButton *>(u"terminalReconnect"_s)->isVisible());
}

void tst_TerminalCommands::lostLab_isSaidAndReconnects()
{
    open(u"node-0"_s);
    m_engine->drop();

    QTRY_COMPARE(tabs().tabText(0), u"node-0 (lost)"_s);
    page().findChild<QPushButton *>(u"terminalReconnect"_s)->click();
    QTRY_VERIFY(page().isRunning());
}

void tst_TerminalCommands::console_comesBackWithItsMachine()
{
    open(u"red/b"_s);
    QVERIFY(page().condition().isConsole);
    say("login: ");
    m_engine->answer(u"lab.status"_s, status(u"stopped"_s));
    exit(0);
    QTRY_COMPARE(tabs().tabText(0), u"red/b (waits)"_s);

    m_engine->answer(u"lab.status"_s, status(u"running"_s));
    m_engine->notify(u"lab.changed"_s, {});

    QTRY_VERIFY(page().isRunning());
    QCOMPARE(m_session, 2);
    QVERIFY(shown().contains(u"login:"));
}

void tst_TerminalCommands::console_thatSomebodyTookIsNotTakenBack()
{
    open(u"red/b"_s);
    exit(0);
    QTRY_COMPARE(tabs().tabText(0), u"red/b (ended)"_s);
    const qsizetype asked = m_engine->calls().count(u"lab.status"_s);
    m_engine->notify(u"lab.changed"_s, {});
    QTRY_VERIFY(m_engine->calls().count(u"lab.status"_s) > asked + 1);

    QVERIFY(!page().isRunning());
    QCOMPARE(m_session, 1);
}

void tst_TerminalCommands::closing_endsTheShell()
{
    open(u"node-0"_s);
    m_app->activate();
    page().setFocus();
    const QPointer<views::TerminalPage> page(&this->page());
    m_app->key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view().pages().size(), 1); // it was asked
    m_app->key(Qt::Key_Return);

    QCOMPARE(view().pages().size(), 0);
    QTRY_VERIFY(!page);
}

void tst_TerminalCommands::tabs_areGoneThroughByKeys()
{
    open(u"node-0"_s);
    open(u"red/r"_s);
    m_app->activate();
    page().setFocus();
    QCOMPARE(page().place(), u"red/r"_s);
    m_app->key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(page().place(), u"node-0"_s);
    QVERIFY(page().view().hasFocus());
    m_app->key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(page().place(), u"red/r"_s);
    m_app->key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(view().pages().size(), 3);
    QCOMPARE(page().place(), u"red/r"_s);
}

void tst_TerminalCommands::bell_marksATabThatIsNotSeen()
{
    open(u"node-0"_s);
    open(u"red/r"_s);
    m_session = 1;
    say("\a");
    QTRY_COMPARE(tabs().tabText(0), u"node-0 (bell)"_s);

    tabs().setCurrentIndex(0);

    QCOMPARE(tabs().tabText(0), u"node-0"_s);
}

void tst_TerminalCommands::text_isSaved()
{
    open(u"node-0"_s);
    say("one\r\ntwo\r\n");
    QTRY_VERIFY(shown().contains(u"two"));
    QSignalSpy saved(&commands(), &gui::TerminalCommands::saved);
    page().view().action(views::TerminalAct::Save)->trigger();
    auto *const dialog = m_app->window->findChild<QFileDialog *>(u"saveTerminal"_s);
    QVERIFY(dialog);
    const QString path = m_folder->filePath(u"out.txt"_s);
    emit dialog->fileSelected(path);
    dialog->close();

    QTRY_COMPARE(saved.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("one\ntwo\n"));
}

void tst_TerminalCommands::broadcast_runsInAllPlacesAFewAtATime()
{
    QStringList places;
    for (int i = 0; i < 12; ++i)
        places.append(u"place-%1"_s.arg(i));
    views::BroadcastView &broadcast = view().broadcast();
    emit broadcast.runRequested(u"hostname"_s, places, 7);
    QTRY_COMPARE(m_session, 8);
    QTRY_COMPARE(m_engine->calls().count(u"process.closeInput"_s), 8);
    QCOMPARE(m_engine->params(u"process.start"_s).value(u"command").toArray(), (QJsonArray{u"sh"_s, u"-c"_s, u"hostname"_s}));
    QCOMPARE(m_engine->params(u"process.start"_s).value(u"timeout").toInt(), 7);
    QCOMPARE(broadcast.model().result(8).state, views::BroadcastResult::State::Waiting);

    for (int i = 0; i < 12; ++i) {
        const int session = i + 1;
        QTRY_VERIFY(m_session >= session);
        QTRY_VERIFY(m_engine->calls().count(u"process.closeInput"_s) >= session);
        m_engine->notify(u"process.output"_s, {{u"session"_s, session}, {u"stream"_s, u"out"_s}, {u"data"_s, u"aGVsbG8K"_s}});
        m_engine->notify(u"process.exited"_s, {{u"session"_s, session}, {u"status"_s, i == 5 ? 3 : 0}});
    }

    QTRY_VERIFY(broadcast.model().result(11).isOver());
    QCOMPARE(broadcast.model().result(5).status, 3);
    QCOMPARE(broadcast.model().result(0).output, u"hello\n"_s);
    QCOMPARE(broadcast.model().alike(0).size(), 11);
    QTRY_COMPARE(broadcast.findChild<QPushButton *>(u"broadcastRun"_s)->text().contains(u"Stop"), false);
}

void tst_TerminalCommands::broadcast_isStopped()
{
    views::BroadcastView &broadcast = view().broadcast();
    emit broadcast.runRequested(u"sleep 100"_s, {u"node-0"_s, u"red/a"_s}, 200);
    QTRY_COMPARE(m_session, 2);

    emit broadcast.stopRequested();

    QCOMPARE(broadcast.model().result(0).state, views::BroadcastResult::State::Stopped);
    emit broadcast.runRequested(u"true"_s, {u"node-0"_s}, 1); // and can be asked anew
    QTRY_COMPARE(m_session, 3);
}

void tst_TerminalCommands::broadcast_losesTheLab()
{
    views::BroadcastView &broadcast = view().broadcast();
    emit broadcast.runRequested(u"sleep 100"_s, {u"node-0"_s, u"red/a"_s}, 200);
    QTRY_COMPARE(m_session, 2);

    m_engine->drop();

    QTRY_COMPARE(broadcast.model().result(0).state, views::BroadcastResult::State::Failed);
    QCOMPARE(broadcast.model().result(1).state, views::BroadcastResult::State::Failed);
}

void tst_TerminalCommands::window_takesItsShellsWithIt()
{
    open(u"node-0"_s);
    m_app.reset();
    QTRY_VERIFY(true); // nothing is left that could answer
    m_engine->notify(u"process.output"_s, {{u"session"_s, m_session}, {u"stream"_s, u"out"_s}, {u"data"_s, u"aGVsbG8="_s}});
    QCoreApplication::sendPostedEvents();
}

QTEST_MAIN(tst_TerminalCommands)
#include "tst_terminalcommands.moc"
