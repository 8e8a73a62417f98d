// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of this computer as a guest gets them.
#include "views/guestscreen/guestkeys.h"

#include <QTest>

using namespace overlab::views;
using namespace Qt::StringLiterals;

class tst_GuestKeys : public QObject
{
    Q_OBJECT

private slots:
    void key_hasAKeysym_data();
    void key_hasAKeysym();
    void linuxKeys_haveScanCodes_data();
    void linuxKeys_haveScanCodes();
    void character_isTyped_data();
    void character_isTyped();
};

void tst_GuestKeys::key_hasAKeysym_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("keysym");
    QTest::newRow("letter") << int(Qt::Key_A) << 0 << u"a"_s << 0x61u;
    QTest::newRow("capital") << int(Qt::Key_A) << int(Qt::ShiftModifier) << u"A"_s << 0x41u;
    QTest::newRow("letter with Ctrl") << int(Qt::Key_C) << int(Qt::ControlModifier) << u"\x03"_s << 0x63u;
    QTest::newRow("digit") << int(Qt::Key_1) << 0 << u"1"_s << 0x31u;
    QTest::newRow("letter of Latin 1") << int(Qt::Key_Adiaeresis) << 0 << u"ä"_s << 0xe4u;
    QTest::newRow("Cyrillic") << 0x416 << 0 << u"ж"_s << 0x01000436u;
    QTest::newRow("space") << int(Qt::Key_Space) << 0 << u" "_s << 0x20u;
    QTest::newRow("Enter") << int(Qt::Key_Return) << 0 << u"\r"_s << 0xff0du;
    QTest::newRow("Tab back") << int(Qt::Key_Backtab) << int(Qt::ShiftModifier) << QString() << 0xff09u;
    QTest::newRow("Backspace") << int(Qt::Key_Backspace) << 0 << u"\b"_s << 0xff08u;
    QTest::newRow("Delete") << int(Qt::Key_Delete) << 0 << u"\x7f"_s << 0xffffu;
    QTest::newRow("F5") << int(Qt::Key_F5) << 0 << QString() << 0xffc2u;
    QTest::newRow("Ctrl") << int(Qt::Key_Control) << int(Qt::ControlModifier) << QString() << 0xffe3u;
    QTest::newRow("no key of a guest's") << int(Qt::Key_LaunchMail) << 0 << QString() << 0u;
}

void tst_GuestKeys::key_hasAKeysym()
{
    QFETCH(const int, key);
    QFETCH(const int, modifiers);
    QFETCH(const QString, text);
    QFETCH(const quint32, keysym);

    const GuestKey found = guestKey(QKeyEvent(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers), text));

    QCOMPARE(found.keysym, keysym);
    QCOMPARE(found.scanCode, 0u);
}

void tst_GuestKeys::linuxKeys_haveScanCodes_data()
{
    QTest::addColumn<quint32>("key"); // of linux/input-event-codes.h
    QTest::addColumn<quint32>("code");
    QTest::newRow("KEY_ESC") << 1u << 0x01u;
    QTest::newRow("KEY_A") << 30u << 0x1eu;
    QTest::newRow("KEY_102ND") << 86u << 0x56u;
    QTest::newRow("KEY_F12") << 88u << 0x58u;
    QTest::newRow("KEY_RIGHTCTRL") << 97u << 0x9du;
    QTest::newRow("KEY_UP") << 103u << 0xc8u;
    QTest::newRow("KEY_DELETE") << 111u << 0xd3u;
    QTest::newRow("KEY_LEFTMETA") << 125u << 0xdbu;
    QTest::newRow("KEY_MUTE") << 113u << 0u;
}

void tst_GuestKeys::linuxKeys_haveScanCodes()
{
    QFETCH(const quint32, key);
    QFETCH(const quint32, code);
    QCOMPARE(scanCodeOf(key), code);
}

void tst_GuestKeys::character_isTyped_data()
{
    QTest::addColumn<QChar>("character");
    QTest::addColumn<QList<quint32>>("keysyms");
    QTest::newRow("small") << QChar(u'a') << QList<quint32>{'a'};
    QTest::newRow("capital") << QChar(u'A') << QList<quint32>{0xffe1, 'A'};
    QTest::newRow("sign") << QChar(u'|') << QList<quint32>{0xffe1, '|'};
    QTest::newRow("sign without Shift") << QChar(u'/') << QList<quint32>{'/'};
    QTest::newRow("line") << QChar(u'\n') << QList<quint32>{0xff0d};
    QTest::newRow("not there") << QChar(u'ж') << QList<quint32>{};
}

void tst_GuestKeys::character_isTyped()
{
    QFETCH(const QChar, character);
    QFETCH(const QList<quint32>, keysyms);
    QCOMPARE(keysymsTyping(character), keysyms);
}

QTEST_GUILESS_MAIN(tst_GuestKeys)
#include "tst_guestkeys.moc"
