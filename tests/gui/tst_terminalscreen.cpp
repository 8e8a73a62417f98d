// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminalscreen.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace overlab::views;
using namespace Qt::StringLiterals;

class tst_TerminalScreen : public QObject
{
    Q_OBJECT

private slots:
    void text_isKeptWithItsLooks();
    void colours_ofAllThreeKinds();
    void wideCharacters_takeTwoCells();
    void utf8_mayBeCutAnywhere();
    void history_keepsTheNewestLines();
    void history_comesBackWhenTheScreenGrows();
    void history_mayBeCutWithinAWideCharacter();
    void fullScreenPrograms_leaveNoHistory();
    void modes_ofAnEndedProgramAreForgotten();
    void title_isTold();
    void bell_rings();
    void questions_areAnswered();
    void keys_data();
    void keys();
    void typing_data();
    void typing();
    void paste_isBracketedWhenAskedFor();
    void mouse_isToldWhenAskedFor();
    void changes_areOnlyWhatWasWritten();
    void savedCursor_mayBeBelowASmallerScreen();
    void sideMargins_doNotLetTheCursorOut();
    void brokenCharacters_areReplaced();
    void invisibleCharacters_doNotMoveTheCursorOut();
    void randomBytes_harmNothing();
    void output_isTakenFastEnough();
};

void tst_TerminalScreen::text_isKeptWithItsLooks()
{
    TerminalScreen screen({20, 4});
    screen.feed("plain \x1b[1;3;4;7;9mall\x1b[0m");

    const TerminalLine line = screen.line(0);
    QCOMPARE(screen.text(0), u"plain all"_s);
    QCOMPARE(line.size(), size_t(9));
    QCOMPARE(int(line[0].attributes), 0);
    QCOMPARE(int(line[6].attributes), int(TerminalCell::Bold | TerminalCell::Italic | TerminalCell::Underline
                                          | TerminalCell::Strike | TerminalCell::Reverse));
    QCOMPARE(screen.cursor().place, (TerminalPlace{0, 9}));
}

void tst_TerminalScreen::colours_ofAllThreeKinds()
{
    using Kind = TerminalColour::Kind;
    TerminalScreen screen({20, 4});
    screen.feed("\x1b[31ma\x1b[38;5;200mb\x1b[48;2;1;2;3mc\x1b[39;49md");

    const TerminalLine line = screen.line(0);
    QCOMPARE(line[0].text, (TerminalColour{Kind::Indexed, 1, 0, 0}));
    QCOMPARE(line[1].text, (TerminalColour{Kind::Indexed, 200, 0, 0}));
    QCOMPARE(line[2].ground, (TerminalColour{Kind::Direct, 1, 2, 3}));
    QCOMPARE(line[3].text, TerminalColour());
    QCOMPARE(line[3].ground, TerminalColour());
}

void tst_TerminalScreen::wideCharacters_takeTwoCells()
{
    TerminalScreen screen({20, 4});
    screen.feed("网络x e\xcc\x81");

    const TerminalLine line = screen.line(0);
    QCOMPARE(int(line[0].width), 2);
    QCOMPARE(int(line[1].width), 0);
    QCOMPARE(line[4].characters[0], U'x');
    QList<int> columns;
    QCOMPARE(screen.text(0, &columns), u"网络x e\u0301"_s);
    QCOMPARE(columns, (QList<int>{0, 2, 4, 5, 6, 6}));
}

void tst_TerminalScreen::utf8_mayBeCutAnywhere()
{
    TerminalScreen screen({20, 4});
    for (const char byte : QByteArray("ж网"))
        screen.feed(QByteArray(1, byte));

    QCOMPARE(screen.text(0), u"ж网"_s);
}

void tst_TerminalScreen::history_keepsTheNewestLines()
{
    TerminalScreen screen({20, 5});
    const int count = TerminalScreen::scrollBackLines + 50;
    for (int i = 0; i < count; ++i)
        screen.feed(QByteArray::number(i) + "\r\n");

    QCOMPARE(screen.topLine() - screen.firstLine(), qint64(TerminalScreen::scrollBackLines));
    QCOMPARE(screen.endLine(), qint64(count + 1));
    QCOMPARE(screen.text(screen.firstLine()).toLongLong(), screen.firstLine()); // a line's number stays its own
    QCOMPARE(screen.text(count - 1), QString::number(count - 1));
    QVERIFY(screen.line(screen.firstLine() - 1).empty());
    QVERIFY(screen.line(screen.endLine()).empty());

    screen.clearHistory();
    QCOMPARE(screen.topLine(), screen.firstLine());
    QCOMPARE(screen.text(count - 1), QString::number(count - 1));
    screen.feed("last\r\n");
    QCOMPARE(screen.text(screen.firstLine()).toLongLong(), screen.firstLine());
}

void tst_TerminalScreen::history_comesBackWhenTheScreenGrows()
{
    TerminalScreen screen({20, 4});
    screen.feed("one\r\n\x1b[32mtwo\x1b[0m\r\nthree\r\nfour\r\nfive\r\nsix");
    QCOMPARE(screen.topLine(), 2);

    screen.resize({20, 6});

    QCOMPARE(screen.topLine(), 0);
    QCOMPARE(screen.text(0), u"one"_s);
    QCOMPARE(screen.line(1)[0].text, (TerminalColour{TerminalColour::Kind::Indexed, 2, 0, 0}));
    QCOMPARE(screen.text(5), u"six"_s);
    QCOMPARE(screen.cursor().place, (TerminalPlace{5, 3}));
}

void tst_TerminalScreen::history_mayBeCutWithinAWideCharacter()
{
    TerminalScreen screen({4, 2});
    screen.feed("a网b\r\n\r\n");
    QCOMPARE(screen.topLine(), 1);

    screen.resize({2, 4});

    QCOMPARE(screen.topLine(), 0);
    QCOMPARE(screen.text(0), u"a"_s);
}

void tst_TerminalScreen::fullScreenPrograms_leaveNoHistory()
{
    TerminalScreen screen({20, 4});
    screen.feed("before\x1b[?1049h");
    QVERIFY(screen.isAlternate());
    for (int i = 0; i < 20; ++i)
        screen.feed("row\r\n");
    QCOMPARE(screen.topLine(), 0);

    screen.feed("\x1b[?1049l");

    QVERIFY(!screen.isAlternate());
    QCOMPARE(screen.text(0), u"before"_s);
}

void tst_TerminalScreen::modes_ofAnEndedProgramAreForgotten()
{
    TerminalScreen screen({20, 4});
    screen.feed("old\x1b[?1049h\x1b[?1002h\x1b[?25l\x1b[2;3r\x1b[31mfull\x1b]0;unfinished");

    screen.resetModes();
    screen.feed("new");

    QVERIFY(!screen.isAlternate());
    QVERIFY(!screen.wantsMouse());
    QVERIFY(screen.cursor().isVisible);
    QCOMPARE(screen.text(0), u"old"_s);
    QCOMPARE(screen.text(1), u"new"_s);
    QCOMPARE(screen.line(1)[0].text, TerminalColour());
}

void tst_TerminalScreen::title_isTold()
{
    TerminalScreen screen;
    const QSignalSpy titles(&screen, &TerminalScreen::titleChanged);
    screen.feed("\x1b]0;vm-1: tcpdump\x07");

    QCOMPARE(titles.count(), 1);
    QCOMPARE(screen.title(), u"vm-1: tcpdump"_s);
}

void tst_TerminalScreen::bell_rings()
{
    TerminalScreen screen;
    const QSignalSpy bells(&screen, &TerminalScreen::rang);
    screen.feed("\x07");

    QCOMPARE(bells.count(), 1);
}

void tst_TerminalScreen::questions_areAnswered()
{
    TerminalScreen screen;
    QByteArray said;
    connect(&screen, &TerminalScreen::sent, this, [&said](const QByteArray &bytes) { said += bytes; });
    screen.feed("\x1b[3;5H\x1b[6n");

    QCOMPARE(said, QByteArray("\x1b[3;5R"));
}

void tst_TerminalScreen::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QByteArray>("bytes");

    const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers, const QByteArray &bytes) {
        QTest::newRow(name) << int(key) << modifiers << bytes;
    };
    row("enter", Qt::Key_Return, Qt::NoModifier, "\r");
    row("shift enter", Qt::Key_Return, Qt::ShiftModifier, "\r");
    row("keypad", Qt::Key_Enter, Qt::KeypadModifier, "\r");
    row("tab", Qt::Key_Tab, Qt::NoModifier, "\t");
    row("back tab", Qt::Key_Backtab, Qt::ShiftModifier, "\x1b[Z");
    row("backspace", Qt::Key_Backspace, Qt::NoModifier, "\x7f");
    row("ctrl backspace", Qt::Key_Backspace, Qt::ControlModifier, "\x08");
    row("escape", Qt::Key_Escape, Qt::NoModifier, "\x1b");
    row("up", Qt::Key_Up, Qt::NoModifier, "\x1b[A");
    row("ctrl right", Qt::Key_Right, Qt::ControlModifier, "\x1b[1;5C");
    row("delete", Qt::Key_Delete, Qt::NoModifier, "\x1b[3~");
    row("page down", Qt::Key_PageDown, Qt::NoModifier, "\x1b[6~");
    row("F1", Qt::Key_F1, Qt::NoModifier, "\x1bOP");
    row("F10", Qt::Key_F10, Qt::NoModifier, "\x1b[21~");
    row("nothing to programs", Qt::Key_Print, Qt::NoModifier, "");
}

void tst_TerminalScreen::keys()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const QByteArray, bytes);
    TerminalScreen screen;
    QByteArray said;
    connect(&screen, &TerminalScreen::sent, this, [&said](const QByteArray &some) { said += some; });

    screen.pressKey(key, modifiers);

    QCOMPARE(said, bytes);
}

void tst_TerminalScreen::typing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("letter") << u"a"_s << Qt::KeyboardModifiers(Qt::NoModifier) << QByteArray("a");
    QTest::newRow("cyrillic") << u"ж"_s << Qt::KeyboardModifiers(Qt::NoModifier) << QByteArray("ж");
    QTest::newRow("input method") << u"网络"_s << Qt::KeyboardModifiers(Qt::NoModifier) << QByteArray("网络");
    QTest::newRow("interrupt") << u"c"_s << Qt::KeyboardModifiers(Qt::ControlModifier) << QByteArray("\x03");
    QTest::newRow("ctrl m") << u"m"_s << Qt::KeyboardModifiers(Qt::ControlModifier) << QByteArray("\r");
    QTest::newRow("ctrl [") << u"["_s << Qt::KeyboardModifiers(Qt::ControlModifier) << QByteArray("\x1b");
    QTest::newRow("ctrl ]") << u"]"_s << Qt::KeyboardModifiers(Qt::ControlModifier) << QByteArray("\x1d");
    QTest::newRow("ctrl space") << u" "_s << Qt::KeyboardModifiers(Qt::ControlModifier) << QByteArray(1, '\0');
    QTest::newRow("alt f") << u"f"_s << Qt::KeyboardModifiers(Qt::AltModifier) << QByteArray("\x1b"
                                                                                            "f");
}

void tst_TerminalScreen::typing()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const QByteArray, bytes);
    TerminalScreen screen;
    QByteArray said;
    connect(&screen, &TerminalScreen::sent, this, [&said](const QByteArray &some) { said += some; });

    for (const uint character : text.toUcs4())
        screen.pressCharacter(character, modifiers);

    QCOMPARE(said, bytes);
}

void tst_TerminalScreen::paste_isBracketedWhenAskedFor()
{
    TerminalScreen screen;
    QByteArray said;
    connect(&screen, &TerminalScreen::sent, this, [&said](const QByteArray &some) { said += some; });

    screen.paste("a\rb");
    QCOMPARE(std::exchange(said, {}), QByteArray("a\rb"));
    screen.feed("\x1b[?2004h");
    screen.paste("a\rb");
    QCOMPARE(said, QByteArray("\x1b[200~a\rb\x1b[201~"));
}

void tst_TerminalScreen::mouse_isToldWhenAskedFor()
{
    TerminalScreen screen;
    QByteArray said;
    connect(&screen, &TerminalScreen::sent, this, [&said](const QByteArray &some) { said += some; });
    screen.pressMouse(1, true, {});
    screen.pressMouse(1, false, {});
    QCOMPARE(said, QByteArray());
    QVERIFY(!screen.wantsMouse());

    screen.feed("\x1b[?1000h\x1b[?1006h");
    QVERIFY(screen.wantsMouse());
    screen.moveMouse({4, 2}, {});
    screen.pressMouse(1, true, {});

    QCOMPARE(said, QByteArray("\x1b[<0;5;3M"));
}

void tst_TerminalScreen::changes_areOnlyWhatWasWritten()
{
    TerminalScreen screen({20, 10});
    screen.feed("\x1b[4;1H");
    const QSignalSpy changes(&screen, &TerminalScreen::changed);
    const QSignalSpy lines(&screen, &TerminalScreen::linesChanged);

    screen.feed("x\x1b[5;1Hy");

    QVERIFY(!changes.isEmpty());
    for (const QList<QVariant> &change : changes) {
        QVERIFY(change.at(0).toLongLong() >= 3);
        QVERIFY(change.at(1).toLongLong() <= 4);
    }
    QCOMPARE(lines.count(), 0);
    screen.feed("\x1b[10;1H\r\n\r\n");
    QCOMPARE(lines.count(), 1);
}

void tst_TerminalScreen::savedCursor_mayBeBelowASmallerScreen()
{
    TerminalScreen screen({80, 400});
    screen.feed("\x1b[400;1H\x1b" "7");
    screen.resize({20, 2});

    screen.feed("\x1b" "8\x1b#6text\x1b#5\r\n\x1b[1;1Hseen");

    QVERIFY(screen.cursor().place.line < screen.endLine());
    QCOMPARE(screen.text(screen.topLine()), u"seen"_s);
}

void tst_TerminalScreen::sideMargins_doNotLetTheCursorOut()
{
    TerminalScreen screen({20, 4});
    for (const char byte : QByteArray("\x1b[?6;69h\x1b[?6\a9h\x1b[?6h\x1b[21s\x1b[1Kseen")) // in pieces
        screen.feed(QByteArray(1, byte));

    QVERIFY(screen.cursor().place.column < screen.columns());
    QCOMPARE(screen.text(0), u"seen"_s);
}

void tst_TerminalScreen::brokenCharacters_areReplaced()
{
    TerminalScreen screen({20, 4});
    screen.feed("\xe7\xbd");
    screen.feed("a\xff" "b");

    QVERIFY(screen.text(0).startsWith(u'\ufffd'));
    QCOMPARE(screen.text(0).right(3), u"a\ufffdb"_s);
}

void tst_TerminalScreen::invisibleCharacters_doNotMoveTheCursorOut()
{
    TerminalScreen screen({20, 4});
    screen.feed("\x1b[4h\xc2\x85\xc2\x80seen\x1b[1K");

    QCOMPARE(screen.cursor().place, (TerminalPlace{0, 4}));
}

void tst_TerminalScreen::randomBytes_harmNothing()
{
    TerminalScreen screen;
    QRandomGenerator random(6);
    const QByteArrayList starts{"\x1b[", "\x1b]", "\x1bP", "\x1b#", "\x1b[?1049h", "\x1b[?1049l", "\x1b[?69h", "\x1b[?6h", "\x1b" "7", "\x1b" "8", "\x1b[4h", "\xc2\x80", "网", "\x1b[?", "\r\n", "e\xcc\x81"};
    for (int i = 0; i < 4000; ++i) {
        QByteArray bytes;
        for (int k = 0; k < 60; ++k) {
            if (random.bounded(6) == 0)
                bytes += starts.at(random.bounded(int(starts.size())));
            else if (random.bounded(3) == 0)
                bytes += "0123456789;:?hlmHJKLMPSTXr@ABCDG"[random.bounded(32)];
            else
                bytes += char(random.bounded(256));
        }
        screen.feed(bytes);
        if (random.bounded(4) == 0)
            screen.resize({random.bounded(0, 140), random.bounded(0, 60)});
        const TerminalPlace place = screen.cursor().place;
        QVERIFY(place.line >= screen.topLine() && place.line < screen.endLine());
        QVERIFY(place.column >= 0 && place.column < screen.columns());
        for (qint64 line = screen.topLine(); line < screen.endLine(); ++line) {
            QVERIFY(screen.line(line).size() <= size_t(screen.columns()));
            QList<int> columns;
            const QString text = screen.text(line, &columns);
            QCOMPARE(columns.size(), text.size());
        }
    }
}

void tst_TerminalScreen::output_isTakenFastEnough()
{
    TerminalScreen screen({120, 50});
    QByteArray output;
    while (output.size() < 64 * 1024)
        output += "64 bytes from 10.0.0.7: icmp_seq=" + QByteArray::number(output.size()) + " ttl=63 time=0.412 ms\r\n";

    QBENCHMARK {
        screen.feed(output);
    }
}

QTEST_MAIN(tst_TerminalScreen)
#include "tst_terminalscreen.moc"
