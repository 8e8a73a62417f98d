// SPDX-License-Identifier: GPL-3.0-or-later
// Terminals of the window in a real lab: shells in a node and in a light machine, full-screen programs, sizes, Ctrl+C also
// in a flood, ends and returns, a command in several places; and the screen of a virtual machine.
#include "app/gui/broadcastrun.h"
#include "app/gui/guestscreensession.h"
#include "app/gui/terminalsession.h"
#include "tests/support/labfixture.h"
#include "views/terminal/broadcastview.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimer>

using namespace overlab;
using namespace Qt::StringLiterals;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;
using State = overlab::views::TerminalCondition::State;

namespace {

constexpr int patience = 30'000;
constexpr int guestPatience = 90'000; ///< it is emulated

} // namespace

class tst_Terminals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void shell_runsInItsPlace();
    void fullScreenProgram_hasTheScreen();
    void size_isTheShellsOwn();
    void controlC_endsASleep();
    void controlC_stopsAFloodAtOnce();
    void flood_leavesTheWindowAlive();
    void killedShell_isSaidAndBeginsAgain();
    void closedTerminal_takesItsShell();
    void lightMachine_hasAShell();
    void command_runsInSeveralPlaces();
    void screen_showsTheLoginAndTakesKeys();
    void screen_isRefusedWhereThereIsNone();
    void console_comesBackWithItsMachine();
    void endedLab_isSaid();

private:
    struct Terminal
    {
        Terminal(const QString &lab, const QString &place) : page(place, lab)
        {
            page.resize(800, 400);
            session = std::make_unique<gui::TerminalSession>(client::LabAddress{lab, {}}, page);
            page.show();
            session->open();
        }
        void type(const QByteArray &bytes) { emit page.input(bytes); }
        QString shown() { return page.text(); }

        views::TerminalPage page;
        std::unique_ptr<gui::TerminalSession> session;
    };
    struct Screen
    {
        Screen(const QString &lab, const QString &machine) : page(machine, lab)
        {
            page.resize(800, 500);
            session = std::make_unique<gui::GuestScreenSession>(client::LabAddress{lab, {}}, page);
            page.show();
            session->open();
        }
        /// As letters have it, of 288,000.
        int dotsLit()
        {
            const QImage &picture = page.screen().picture();
            int count = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    count += (picture.pixel(x, y) & 0xffffff) != 0 ? 1 : 0;
            }
            return count;
        }
        void type(const QString &text)
        {
            QTest::keyClicks(&page.view(), text);
            QTest::keyClick(&page.view(), Qt::Key_Return);
        }

        views::GuestScreenPage page;
        std::unique_ptr<gui::GuestScreenSession> session;
    };
    void open(const QString &place)
    {
        m_terminal = std::make_unique<Terminal>(m_lab.name(), place);
        QTRY_COMPARE_WITH_TIMEOUT(m_terminal->page.condition().state, State::Running, patience);
        m_terminal->type("PS1='> '\r");
        QTRY_VERIFY_WITH_TIMEOUT(m_terminal->shown().endsWith(u"\n> \n"_s) || m_terminal->shown().endsWith(u"\n>\n"_s), patience);
    }
    /// Runs it, and waits for \a answer on a line of its own.
    void expect(const QByteArray &command, const QString &answer)
    {
        m_terminal->type(command + '\r');
        QTRY_VERIFY2_WITH_TIMEOUT(m_terminal->shown().split(u'\n').contains(answer), qPrintable(m_terminal->shown()), patience);
    }

    LabFixture m_lab{u"terminals"_s};
    std::unique_ptr<Terminal> m_terminal;
};

void tst_Terminals::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    const QString programs = QFileInfo(LabFixture::program()).absolutePath();
    qputenv("PATH", QFile::encodeName(programs) + ':' + qgetenv("PATH"));
    VERIFY_DONE(m_lab.apply("overlab: 1\nname: " + m_lab.name().toUtf8() + R"(
settings: {firewall: none}
nodes: [{name: node-0, roles: [network, compute]}]
tenants:
  - name: red
    networks: [{name: lan, subnets: [{cidr: 10.0.0.0/24}]}]
    vms:
      - {name: a, type: namespace, interfaces: [{network: lan}]}
      - {name: b, type: namespace, interfaces: [{network: lan}]}
      - {name: full, type: vm, memory: 96MiB, graphics: vnc, interfaces: [{network: lan}]}
)"));
}

void tst_Terminals::init()
{
    if (m_lab.initPid() > 0 && qstrcmp(QTest::currentTestFunction(), "initTestCase") != 0)
        open(u"node-0"_s);
}

void tst_Terminals::shell_runsInItsPlace()
{
    expect("echo $((6 * 7)) $TERM", u"42 xterm-256color"_s);
    expect("ip -br link | grep -c br-int", u"1"_s);
}

void tst_Terminals::fullScreenProgram_hasTheScreen()
{
    expect("echo before", u"before"_s);
    m_terminal->type("python3 -c 'import curses; s = curses.initscr(); s.addstr(3, 5, str(s.getmaxyx())); s.getch(); curses.endwin()'\r");
    QTRY_VERIFY_WITH_TIMEOUT(m_terminal->page.screen().isAlternate(), patience);
    const QString size = u"(%1, %2)"_s.arg(m_terminal->page.screen().rows()).arg(m_terminal->page.screen().columns());
    const qint64 top = m_terminal->page.screen().topLine();
    QTRY_COMPARE_WITH_TIMEOUT(m_terminal->page.screen().text(top + 3), u"     "_s + size, patience);
    m_terminal->type("q");
    QTRY_VERIFY_WITH_TIMEOUT(!m_terminal->page.screen().isAlternate(), patience);
    QVERIFY(m_terminal->shown().contains(u"before"));
    QVERIFY(!m_terminal->shown().contains(u"     "_s + size));
}

void tst_Terminals::size_isTheShellsOwn()
{
    // Asked until it is so: a window that has just been shown is laid out once more, and the shell hears of it later.
    const auto isTold = [this] {
        const QString size = u"%1 %2"_s.arg(m_terminal->page.screen().rows()).arg(m_terminal->page.screen().columns());
        m_terminal->type("stty size\r");
        QTest::qWait(200);
        return m_terminal->shown().split(u'\n').contains(size);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isTold(), qPrintable(m_terminal->shown()), patience);
    const int columns = m_terminal->page.screen().columns();
    m_terminal->page.resize(600, 300);
    QTRY_VERIFY(m_terminal->page.screen().columns() < columns);
    QTRY_VERIFY2_WITH_TIMEOUT(isTold(), qPrintable(m_terminal->shown()), patience);
}

void tst_Terminals::controlC_endsASleep()
{
    m_terminal->type("sleep 1000; echo status $?\r");
    QTest::qWait(200);
    m_terminal->type("\x03");
    QTRY_VERIFY_WITH_TIMEOUT(m_terminal->shown().contains(u"^C"), patience);
    expect("echo on $((1 + 1))", u"on 2"_s);
}

void tst_Terminals::controlC_stopsAFloodAtOnce()
{
    qint64 worst = 0;
    for (int i = 0; i < 5; ++i) {
        const qint64 before = m_terminal->page.screen().firstLine();
        m_terminal->type("yes this goes on and on and on until somebody stops it\r");
        QTRY_VERIFY_WITH_TIMEOUT(m_terminal->page.screen().firstLine() > before + 20'000, patience);
        QElapsedTimer since;
        since.start();
        m_terminal->type("\x03");
        QTRY_VERIFY_WITH_TIMEOUT(m_terminal->page.view().visibleText().trimmed().endsWith(u'>'), patience);
        worst = std::max(worst, since.elapsed());
    }
    qInfo("Ctrl+C stopped the flood after %lld ms at most", worst);
    QVERIFY2(worst < 300, qPrintable(QString::number(worst))); // 55 where nothing else goes on
}

void tst_Terminals::flood_leavesTheWindowAlive()
{
    qint64 worst = 0;
    QElapsedTimer since;
    QTimer pulse;
    connect(&pulse, &QTimer::timeout, this, [&] { worst = std::max(worst, since.restart()); });
    QElapsedTimer whole;
    whole.start();
    since.start();
    pulse.start(5);
    m_terminal->type("yes 'a line of text as long as most of them are, with some words' | head -c 100000000; echo en''ded\r");
    QTRY_VERIFY_WITH_TIMEOUT(m_terminal->page.view().visibleText().contains(u"ended"), 150'000);
    qInfo("100 MB in %lld ms; the window waited %lld ms at most", whole.elapsed(), worst);
    QVERIFY2(worst < 500, qPrintable(QString::number(worst)));
}

void tst_Terminals::killedShell_isSaidAndBeginsAgain()
{
    expect("echo my pid is not for you", u"my pid is not for you"_s);
    m_terminal->type("kill -9 $$\r");
    QTRY_COMPARE_WITH_TIMEOUT(m_terminal->page.condition().state, State::Ended, patience);
    QCOMPARE(m_terminal->page.condition().status, 137);

    emit m_terminal->page.reconnectRequested();

    QTRY_COMPARE_WITH_TIMEOUT(m_terminal->page.condition().state, State::Running, patience);
    expect("echo again $((2 + 2))", u"again 4"_s);
    QVERIFY(m_terminal->shown().contains(u"my pid is not for you"));
}

void tst_Terminals::closedTerminal_takesItsShell()
{
    m_terminal->type("exec -a shell-of-this-test bash -c 'sleep 5000; true'\r");
    const auto runs = [this] { return m_lab.shell(u"node-0"_s, u"pgrep -fc '^shell-of-this-tes[t]'"_s).output.trimmed() == "1"; };
    QTRY_VERIFY_WITH_TIMEOUT(runs(), patience);
    m_terminal.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!runs(), patience);
}

void tst_Terminals::lightMachine_hasAShell()
{
    open(u"red/a"_s);
    expect("hostname", u"a"_s);
}

void tst_Terminals::command_runsInSeveralPlaces()
{
    gui::LabSession session;
    session.choose(m_lab.name());
    views::BroadcastView view;
    gui::BroadcastRun run(session, view);
    run.run(u"echo hello; exit 3"_s, {u"node-0"_s, u"red/a"_s, u"red/b"_s, u"red/lan"_s, u"nowhere"_s}, 20);
    views::BroadcastModel &model = view.model();
    for (int row = 0; row < 5; ++row)
        QTRY_VERIFY_WITH_TIMEOUT(model.result(row).isOver(), patience);
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(model.result(row).status, 3);
        QCOMPARE(model.result(row).output, u"hello\n"_s);
    }
    QCOMPARE(model.alike(0).size(), 4);
    QCOMPARE(model.result(4).state, views::BroadcastResult::State::Failed);

    run.run(u"sleep 100"_s, {u"red/a"_s}, 1);
    QTRY_VERIFY_WITH_TIMEOUT(model.result(0).isOver(), patience);
    QVERIFY(model.result(0).isTimedOut);
}

void tst_Terminals::screen_showsTheLoginAndTakesKeys()
{
    Screen screen(m_lab.name(), u"red/full"_s);
    const auto runs = [this](const QString &pattern) { return m_lab.shell(u"full"_s, u"ps | grep -q '%1'"_s.arg(pattern)).status == 0; };
    QTRY_COMPARE_WITH_TIMEOUT(screen.page.condition().state, State::Running, patience);
    QTRY_COMPARE_WITH_TIMEOUT(screen.page.screen().picture().size(), QSize(720, 400), patience);
    QTRY_VERIFY_WITH_TIMEOUT(screen.dotsLit() > 2000, guestPatience); // about 12 to a letter
    const int before = screen.dotsLit();

    screen.type(u"root"_s);
    QTRY_VERIFY_WITH_TIMEOUT(screen.dotsLit() > before, patience);
    QTRY_VERIFY_WITH_TIMEOUT(runs(u"[l]ogin -- root"_s) || runs(u"[-]sh"_s), patience);
    // login drops what came before it began to listen, as a person would not be so quick.
    QTRY_VERIFY_WITH_TIMEOUT((screen.type(u"tiny"_s), runs(u"[-]sh"_s)), patience);
    screen.type(u"touch /tmp/typed"_s);

    QTRY_COMPARE_WITH_TIMEOUT(m_lab.shell(u"full"_s, u"test -e /tmp/typed"_s).status, 0, patience);
    // Nobody listens for it but who comes through libvirt.
    QVERIFY(m_lab.shell(u"node-0"_s, u"ss -ltn | grep :59"_s).output.isEmpty());
}

void tst_Terminals::screen_isRefusedWhereThereIsNone()
{
    Screen screen(m_lab.name(), u"red/a"_s);
    QTRY_COMPARE_WITH_TIMEOUT(screen.page.condition().state, State::Failed, patience);
    QCOMPARE(screen.page.condition().error->code(), ErrorCode::NotSupported);
}

void tst_Terminals::console_comesBackWithItsMachine()
{
    Screen screen(m_lab.name(), u"red/full"_s);
    const auto terminal = std::make_unique<Terminal>(m_lab.name(), u"red/full"_s);
    views::TerminalPage &page = terminal->page;
    const auto isAsking = [&] { return page.view().visibleText().contains(u"full login:"); };
    QTRY_COMPARE_WITH_TIMEOUT(page.condition().state, State::Running, patience);
    QVERIFY(page.condition().isConsole);
    QTimer enter; // what it said before anyone looked is not said again
    connect(&enter, &QTimer::timeout, this, [&] { terminal->type("\r"); });
    enter.start(1000);
    QTRY_VERIFY_WITH_TIMEOUT(isAsking(), guestPatience);

    VERIFY_DONE(m_lab.run({u"stop"_s, u"full"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(page.condition().state, State::Waiting, patience);
    QTRY_COMPARE_WITH_TIMEOUT(screen.page.condition().state, State::Waiting, patience);
    VERIFY_DONE(m_lab.run({u"start"_s, u"full"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(page.condition().state, State::Running, patience);
    QTRY_COMPARE_WITH_TIMEOUT(screen.page.condition().state, State::Running, patience);
    page.screen().clearHistory();
    page.screen().feed("\x1b[2J\x1b[H");
    QTRY_VERIFY_WITH_TIMEOUT(isAsking(), guestPatience);

    page.screen().feed("\x1b[2J\x1b[H");
    enter.stop();
    VERIFY_DONE(m_lab.run({u"reboot"_s, u"full"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(page.condition().state, State::Running, patience);
    enter.start(1000);
    QTRY_VERIFY_WITH_TIMEOUT(isAsking(), guestPatience);
    QVERIFY(screen.page.isRunning()); // QEMU was not started anew
    QTRY_VERIFY_WITH_TIMEOUT(screen.dotsLit() > 2000, guestPatience);
}

void tst_Terminals::endedLab_isSaid()
{
    QCOMPARE(m_lab.end(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_terminal->page.condition().state, State::Lost, patience);
}

QTEST_MAIN(tst_Terminals)
#include "tst_terminals.moc"
