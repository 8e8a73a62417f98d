// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal as a widget: what keys, mouse and clipboard send, what is selected, found and painted.
#include "views/terminal/pastedtext.h"
#include "views/terminal/terminalpage.h"
#include "views/theme/palettes.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;

class tst_TerminalView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keys_goToTheProgram();
    void controlKeys_areTheShellsNotTheWindows();
    void applicationKeys_areNotTheShells();
    void enter_asksForAnEndedProgram();
    void size_followsTheRoom();
    void zoom_changesTheCells();
    void selection_byCharacterWordAndLine();
    void selection_goesWhenItIsOverwritten();
    void selection_staysWhileItScrolls();
    void copy_takesWhatIsSelected();
    void selectAll_takesTheScrollBack();
    void copy_joinsLinesThatWereTooLong();
    void paste_ofOneLineIsTyped();
    void paste_ofManyLinesIsAskedAbout();
    void paste_isNoKey();
    void scroll_staysWhereOneReads();
    void wheel_scrollsOrMovesInFullScreenPrograms();
    void mouse_isTheProgramsWhenItAsks();
    void find_goesBackThroughTheScrollBack();
    void closing_asksOnlyWhileItRuns();
    void painting_hasTheColoursOfThePalette();
    void screenReaders_getTheText();
    void longHistory_isSearchedAndTakenAtOnce();
    void flood_leavesTheWindowAlive();

private:
    TerminalView &view() { return m_page->view(); }
    QPoint at(int line, int column) { return view().cellRect({line, column}).center(); }
    void click(int line, int column, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, at(line, column));
    }
    void doubleClick(int line, int column, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, modifiers, at(line, column));
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, modifiers, at(line, column));
    }
    QColor pixel(int line, int column)
    {
        return view().viewport()->grab().toImage().pixelColor(view().cellRect({line, column}).topLeft() + QPoint(0, 1));
    }

    std::unique_ptr<QWidget> m_window;
    TerminalPage *m_page = nullptr;
    QByteArray m_typed;
};

void tst_TerminalView::init()
{
    QApplication::setPalette(paletteFor(Appearance::Light, {}));
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 400);
    m_page = new TerminalPage(u"red/vm-1"_s, u"article"_s, m_window.get());
    m_page->setGeometry(m_window->rect());
    m_typed.clear();
    connect(m_page, &TerminalPage::input, this, [this](const QByteArray &bytes) { m_typed += bytes; });
    TerminalCondition running;
    running.state = TerminalCondition::State::Running;
    m_page->setCondition(running);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    view().setFocus();
}

void tst_TerminalView::cleanup()
{
    m_window.reset();
}

void tst_TerminalView::keys_goToTheProgram()
{
    QTest::keyClicks(&view(), u"ls "_s);
    QTest::sendKeyEvent(QTest::Click, &view(), Qt::Key_unknown, u"Ж网"_s, Qt::NoModifier);
    QTest::keyClick(&view(), Qt::Key_Return);
    QTest::keyClick(&view(), Qt::Key_Up);
    QTest::keyClick(&view(), Qt::Key_Tab);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_B, Qt::AltModifier);

    QCOMPARE(m_typed, QByteArray("ls Ж网\r\x1b[A\t\x03\x1b" "b"));
    QVERIFY(view().hasFocus());
}

void tst_TerminalView::controlKeys_areTheShellsNotTheWindows()
{
    QShortcut shortcut(Qt::CTRL | Qt::Key_K, m_window.get());
    QSignalSpy activated(&shortcut, &QShortcut::activated);

    QTest::keyClick(&view(), Qt::Key_K, Qt::ControlModifier);

    QCOMPARE(m_typed, "\x0b");
    QCOMPARE(activated.count(), 0);
}

void tst_TerminalView::applicationKeys_areNotTheShells()
{
    QShortcut shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P, m_window.get());
    QSignalSpy activated(&shortcut, &QShortcut::activated);
    QSignalSpy left(&view(), &TerminalView::leaveRequested);

    QTest::keyClick(&view(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_Escape, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(activated.count(), 1);
    QCOMPARE(left.count(), 1);
    QCOMPARE(m_typed, QByteArray());
}

void tst_TerminalView::enter_asksForAnEndedProgram()
{
    QSignalSpy asked(m_page, &TerminalPage::reconnectRequested);
    TerminalCondition ended;
    ended.state = TerminalCondition::State::Ended;
    ended.status = 3;
    m_page->setCondition(ended);

    QTest::keyClick(&view(), Qt::Key_A);
    QTest::keyClick(&view(), Qt::Key_Return);

    QCOMPARE(m_typed, QByteArray());
    QCOMPARE(asked.count(), 1);
    QVERIFY(m_page->title().contains(u"ended"));
    QVERIFY(m_page->description().contains(u"status 3"));
    QVERIFY(m_page->findChild<QPushButton *>(u"terminalReconnect"_s)->isVisible());
}

void tst_TerminalView::size_followsTheRoom()
{
    QSignalSpy resized(m_page, &TerminalPage::resized);
    const QSize before = m_page->screen().size();
    QVERIFY(before.width() > 60);

    m_page->resize(m_page->width() / 2, m_page->height());

    QVERIFY(m_page->screen().columns() < before.width());
    QCOMPARE(resized.last().at(0).toInt(), m_page->screen().rows());
    QCOMPARE(resized.last().at(1).toInt(), m_page->screen().columns());
}

void tst_TerminalView::zoom_changesTheCells()
{
    const QSize before = m_page->screen().size();
    QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_page->screen().columns() < before.width());

    QTest::keyClick(&view(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_page->screen().size(), before);
    QCOMPARE(m_typed, QByteArray());
}

void tst_TerminalView::selection_byCharacterWordAndLine()
{
    m_page->screen().feed("inet 10.0.0.2/24 brd fa:16:3e:00:00:01");
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, at(0, 1));
    QTest::mouseMove(view().viewport(), at(0, 3));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, at(0, 4));
    QCOMPARE(view().selection().text(), u"ne"_s);

    doubleClick(0, 7);
    QCOMPARE(view().selection().text(), u"10.0.0.2/24"_s);
    click(0, 7);
    QCOMPARE(view().selection().text(), u"inet 10.0.0.2/24 brd fa:16:3e:00:00:01"_s);
}

void tst_TerminalView::selection_goesWhenItIsOverwritten()
{
    m_page->screen().feed("one two\r\n");
    doubleClick(0, 1);
    m_page->screen().feed("three");
    QTest::qWait(40);
    QCOMPARE(view().selection().text(), u"one"_s);

    m_page->screen().feed("\x1b[1;1Hother");

    QTRY_VERIFY2(view().selection().isEmpty(), qPrintable(view().visibleText()));
}

void tst_TerminalView::selection_staysWhileItScrolls()
{
    m_page->screen().feed("first line\r\n");
    doubleClick(0, 1);
    for (int i = 0; i < 300; ++i)
        m_page->screen().feed("more " + QByteArray::number(i) + "\r\n");

    QTest::qWait(40);

    QCOMPARE(view().selection().text(), u"first"_s);
}

void tst_TerminalView::copy_takesWhatIsSelected()
{
    m_page->screen().feed("10.0.0.2");
    doubleClick(0, 1);

    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"10.0.0.2"_s);
    QCOMPARE(m_typed, QByteArray());
}

void tst_TerminalView::selectAll_takesTheScrollBack()
{
    for (int i = 0; i < 100; ++i)
        m_page->screen().feed("line " + QByteArray::number(i) + "\r\n");

    view().action(TerminalAct::SelectAll)->trigger();

    const QString text = view().selection().text();
    QVERIFY(text.startsWith(u"line 0\nline 1\n"));
    QVERIFY(text.contains(u"line 99\n"));
    QCOMPARE(m_page->text(), text.trimmed() + u'\n');
}

void tst_TerminalView::copy_joinsLinesThatWereTooLong()
{
    const QByteArray words = QByteArray("0123456789").repeated(30);
    m_page->screen().feed(words + "\r\nnext\r\n");
    view().action(TerminalAct::SelectAll)->trigger();

    QVERIFY(m_page->screen().text(1).startsWith(QString::fromLatin1(words.mid(m_page->screen().columns(), 10))));
    QCOMPARE(view().selection().text().trimmed(), QString::fromLatin1(words + "\nnext"));
    QCOMPARE(m_page->text(), QString::fromLatin1(words + "\nnext\n"));
}

void tst_TerminalView::paste_ofOneLineIsTyped()
{
    QGuiApplication::clipboard()->setText(u"ip addr"_s);
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_typed, "ip addr");
}

void tst_TerminalView::paste_ofManyLinesIsAskedAbout()
{
    QGuiApplication::clipboard()->setText(u"echo one\n  rm two\n"_s);
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_typed, QByteArray());
    auto *const preview = m_page->findChild<QPlainTextEdit *>(u"pastePreview"_s);
    QVERIFY(preview->isVisible());
    QVERIFY(preview->toPlainText().contains(u"rm two"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!preview->isVisible());
    QVERIFY(view().hasFocus());
    QCOMPARE(m_typed, QByteArray());

    view().action(TerminalAct::Paste)->trigger();
    m_page->findChild<QPushButton *>(u"pasteJoined"_s)->click();
    QCOMPARE(m_typed, "echo one rm two");
    m_typed.clear();
    view().action(TerminalAct::Paste)->trigger();
    m_page->findChild<QPushButton *>(u"pasteAll"_s)->click();
    QCOMPARE(m_typed, "echo one\r  rm two\r");
}

void tst_TerminalView::paste_isNoKey()
{
    QCOMPARE(typedBytes(u"a\x1b[201~b\x03" u"c\td\r\ne"_s), QByteArray("a[201~bc\td\re"));
    QVERIFY(isDoubtful(u"a\nb"_s));
    QVERIFY(isDoubtful(u"a\n"_s));
    QVERIFY(!isDoubtful(u"a b"_s));
    QVERIFY(isDoubtful(QString(5000, u'x')));
}

void tst_TerminalView::scroll_staysWhereOneReads()
{
    for (int i = 0; i < 200; ++i)
        m_page->screen().feed("line " + QByteArray::number(i) + "\r\n");
    QTRY_VERIFY(view().visibleText().contains(u"line 199"));
    QTest::keyClick(&view(), Qt::Key_Home, Qt::ShiftModifier);
    QVERIFY(view().visibleText().startsWith(u"line 0\n"));

    m_page->screen().feed("more\r\nmore\r\n");
    QTest::qWait(40);
    QVERIFY(view().visibleText().startsWith(u"line 0\n"));

    QTest::keyClick(&view(), Qt::Key_X);
    QVERIFY(view().visibleText().contains(u"more"));
    QCOMPARE(m_typed, "x");
}

void tst_TerminalView::wheel_scrollsOrMovesInFullScreenPrograms()
{
    const auto turn = [this](int by) {
        QWheelEvent event(QPointF(20, 20), view().viewport()->mapToGlobal(QPointF(20, 20)), {}, {0, by}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view().viewport(), &event);
    };
    for (int i = 0; i < 100; ++i)
        m_page->screen().feed("line " + QByteArray::number(i) + "\r\n");
    QTRY_VERIFY(view().verticalScrollBar()->maximum() > 50);
    const int before = view().verticalScrollBar()->value();
    turn(120);
    QCOMPARE(view().verticalScrollBar()->value(), before - 3);
    QCOMPARE(m_typed, QByteArray());

    m_page->screen().feed("\x1b[?1049h");
    turn(120);
    QCOMPARE(m_typed, "\x1b[A\x1b[A\x1b[A");
}

void tst_TerminalView::mouse_isTheProgramsWhenItAsks()
{
    m_page->screen().feed("word\x1b[?1000h\x1b[?1006h");
    click(0, 2);
    QCOMPARE(m_typed, "\x1b[<0;3;1M\x1b[<0;3;1m");
    m_typed.clear();

    doubleClick(0, 2, Qt::ShiftModifier);
    QCOMPARE(view().selection().text(), u"word"_s);
    QCOMPARE(m_typed, QByteArray());
}

void tst_TerminalView::find_goesBackThroughTheScrollBack()
{
    for (int i = 0; i < 300; ++i)
        m_page->screen().feed((i % 100 == 50 ? "Needle " : "hay ") + QByteArray::number(i) + "\r\n");
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const words = m_page->findChild<QLineEdit *>(u"terminalWords"_s);
    QVERIFY(words->hasFocus());

    QTest::keyClicks(words, u"needle"_s);
    QCOMPARE(view().selection().from().line, 250);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(view().selection().from().line, 150);
    QVERIFY(view().visibleText().contains(u"Needle 150"));
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(view().selection().from().line, 250);

    QTest::keyClicks(words, u"xyz"_s);
    QVERIFY(view().selection().isEmpty());
    QVERIFY(!m_page->findChild<QLabel *>(u"terminalFindResult"_s)->text().isEmpty());
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(view().hasFocus());
}

void tst_TerminalView::closing_asksOnlyWhileItRuns()
{
    QSignalSpy closed(m_page, &TerminalPage::closed);
    m_page->beginClosing();
    QCOMPARE(closed.count(), 0);
    QVERIFY(m_page->findChild<QPushButton *>(u"terminalClose"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(view().hasFocus());

    m_page->beginClosing();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(closed.count(), 1);

    TerminalCondition ended;
    ended.state = TerminalCondition::State::Ended;
    m_page->setCondition(ended);
    m_page->beginClosing();
    QCOMPARE(closed.count(), 2);
}

void tst_TerminalView::painting_hasTheColoursOfThePalette()
{
    m_page->screen().feed("\x1b[41m  \x1b[48;2;1;2;3m  \x1b[0m  \x1b[7m  \x1b[0m");
    QTest::qWait(40);
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const QPalette palette = paletteFor(appearance, {});
        QApplication::setPalette(palette);
        const TerminalColours colours = terminalColours(palette);
        QTRY_COMPARE(pixel(0, 0), colours.named[1]);
        QCOMPARE(pixel(0, 2), QColor(1, 2, 3));
        QCOMPARE(pixel(0, 4), colours.ground);
        QCOMPARE(pixel(0, 6), colours.text);
        // What programs write in colour can be read; black, or white, is near to the ground by its nature.
        for (int i = 1; i < 7; ++i)
            QVERIFY(contrastRatio(colours.named[size_t(i)], colours.ground) > 4.5);
    }
}

void tst_TerminalView::screenReaders_getTheText()
{
    m_page->screen().feed("one\r\ntwo");
    QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Terminal);
    QVERIFY(interface->text(QAccessible::Name).contains(u"red/vm-1"));
    QAccessibleTextInterface *const text = interface->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), u"one\ntwo\n"_s);
    QCOMPARE(text->cursorPosition(), 7);
}

void tst_TerminalView::longHistory_isSearchedAndTakenAtOnce()
{
    for (int i = 0; i < 10'100; ++i)
        m_page->screen().feed(QByteArray::number(i) + " 64 bytes from 10.0.0.2: icmp_seq=1 ttl=64 time=0.061 ms, and some more words\r\n");
    QElapsedTimer since;
    since.start();
    view().setWords({u"nowhere"_s, false});
    QVERIFY(!view().find(TerminalView::Step::Back));
    const qint64 searched = since.restart();
    const QString text = m_page->text();
    const qint64 taken = since.restart();
    qInfo("10,000 lines: searched in %lld ms, taken in %lld ms", searched, taken);
    QVERIFY(text.count(u'\n') > 10'000);
    QVERIFY2(searched < 100 && taken < 100, qPrintable(u"%1 %2"_s.arg(searched).arg(taken)));
}

/// Events are served all the time while output pours in.
void tst_TerminalView::flood_leavesTheWindowAlive()
{
    QByteArray chunk;
    while (chunk.size() < 64 * 1024)
        chunk += "y 0123456789 abcdefghijklmnopqrstuvwxyz\r\n";
    qint64 worst = 0;
    QElapsedTimer since;
    QTimer pulse;
    connect(&pulse, &QTimer::timeout, this, [&] { worst = std::max(worst, since.restart()); });
    int left = 160; // 10 MB
    QTimer source;
    connect(&source, &QTimer::timeout, this, [&] {
        m_page->screen().feed(chunk);
        if (--left == 0)
            source.stop();
    });
    QElapsedTimer whole;
    whole.start();
    since.start();
    pulse.start(5);
    source.start(0);

    QTRY_COMPARE_WITH_TIMEOUT(left, 0, 60'000);

    qInfo("10 MB in %lld ms; the window waited %lld ms at most", whole.elapsed(), worst);
    QVERIFY2(worst < 250, qPrintable(QString::number(worst)));
}

QTEST_MAIN(tst_TerminalView)
#include "tst_terminalview.moc"
