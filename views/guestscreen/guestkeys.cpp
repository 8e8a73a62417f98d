// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guestscreen/guestkeys.h"

#include <QGuiApplication>

#include <utility>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 shiftKeysym = 0xffe1;
constexpr quint32 controlKeysym = 0xffe3;
constexpr quint32 altKeysym = 0xffe9;
constexpr quint32 deleteKeysym = 0xffff;
constexpr quint32 returnKeysym = 0xff0d;
constexpr quint32 tabKeysym = 0xff09;
constexpr quint32 firstFunctionKeysym = 0xffbe;
constexpr quint32 unicodeKeysyms = 0x01000000;

constexpr std::pair<int, quint32> namedKeys[] = {
    {Qt::Key_Escape, 0xff1b},   {Qt::Key_Tab, tabKeysym},       {Qt::Key_Backtab, tabKeysym},  {Qt::Key_Backspace, 0xff08},
    {Qt::Key_Return, returnKeysym}, {Qt::Key_Enter, 0xff8d},    {Qt::Key_Insert, 0xff63},      {Qt::Key_Delete, deleteKeysym},
    {Qt::Key_Pause, 0xff13},    {Qt::Key_Print, 0xff61},        {Qt::Key_SysReq, 0xff15},      {Qt::Key_Home, 0xff50},
    {Qt::Key_End, 0xff57},      {Qt::Key_Left, 0xff51},         {Qt::Key_Up, 0xff52},          {Qt::Key_Right, 0xff53},
    {Qt::Key_Down, 0xff54},     {Qt::Key_PageUp, 0xff55},       {Qt::Key_PageDown, 0xff56},    {Qt::Key_Shift, shiftKeysym},
    {Qt::Key_Control, controlKeysym}, {Qt::Key_Meta, 0xffeb},   {Qt::Key_Alt, altKeysym},      {Qt::Key_AltGr, 0xfe03},
    {Qt::Key_CapsLock, 0xffe5}, {Qt::Key_NumLock, 0xff7f},      {Qt::Key_ScrollLock, 0xff14},  {Qt::Key_Menu, 0xff67},
    {Qt::Key_Super_L, 0xffeb},  {Qt::Key_Super_R, 0xffec},
};

/// Keys of Linux whose codes are not those of a PC's first scan code set.
constexpr std::pair<quint32, quint32> extendedKeys[] = {
    {96, 0x9c}, // Enter of the keypad
    {97, 0x9d}, // right Ctrl
    {98, 0xb5}, // division of the keypad
    {99, 0xb7}, // Print
    {100, 0xb8}, // AltGr
    {102, 0xc7}, {103, 0xc8}, {104, 0xc9}, {105, 0xcb}, {106, 0xcd}, {107, 0xcf}, // Home, Up, Page Up, Left, Right, End
    {108, 0xd0}, {109, 0xd1}, {110, 0xd2}, {111, 0xd3}, // Down, Page Down, Insert, Delete
    {119, 0xc6}, // Pause
    {125, 0xdb}, {126, 0xdc}, {127, 0xdd}, // left and right Super, Menu
};

constexpr quint32 lastPlainKey = 88; ///< up to F12 both number alike

quint32 keysymOf(char32_t character)
{
    const bool isLatin1 = (character >= 0x20 && character < 0x7f) || (character >= 0xa0 && character <= 0xff);
    return isLatin1 ? quint32(character) : unicodeKeysyms | quint32(character);
}

/// Of X11 and Wayland: the scan code is Linux's code and eight, the virtual key a keysym.
bool hasNativeKeys()
{
    const QString platform = QGuiApplication::platformName();
    return platform == u"xcb" || platform.startsWith(u"wayland");
}

quint32 keysymByMeaning(const QKeyEvent &event)
{
    const int key = event.key();
    for (const auto &[named, keysym] : namedKeys) {
        if (named == key)
            return keysym;
    }
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12)
        return firstFunctionKeysym + quint32(key - Qt::Key_F1);
    const QList<uint> text = event.text().toUcs4();
    if (!text.isEmpty() && text.constFirst() >= 0x20 && text.constFirst() != 0x7f)
        return keysymOf(char32_t(text.constFirst()));
    if (key < 0x20 || key >= Qt::Key_Escape) // nothing that is on a key
        return 0;
    // With Ctrl the text is a control character: what is on the key counts.
    return keysymOf(event.modifiers().testFlag(Qt::ShiftModifier) ? char32_t(key) : QChar::toLower(char32_t(key)));
}

} // namespace

quint32 scanCodeOf(quint32 linuxKey)
{
    if (linuxKey >= 1 && linuxKey <= lastPlainKey)
        return linuxKey;
    for (const auto &[key, code] : extendedKeys) {
        if (key == linuxKey)
            return code;
    }
    return 0;
}

GuestKey guestKey(const QKeyEvent &event)
{
    if (event.nativeScanCode() > 8 && event.nativeVirtualKey() != 0 && hasNativeKeys())
        return {event.nativeVirtualKey(), scanCodeOf(event.nativeScanCode() - 8)};
    return {keysymByMeaning(event), 0};
}

QList<quint32> keysymsTyping(QChar character)
{
    static const QString shifted = u"~!@#$%^&*()_+{}|:\"<>?"_s;
    if (character == u'\n')
        return {returnKeysym};
    if (character == u'\t')
        return {tabKeysym};
    const char16_t code = character.unicode();
    if (code < 0x20 || code >= 0x7f)
        return {};
    if (shifted.contains(character) || (code >= u'A' && code <= u'Z'))
        return {shiftKeysym, code};
    return {code};
}

QList<GuestKey> controlAltDelete()
{
    return {{controlKeysym, 0x1d}, {altKeysym, 0x38}, {deleteKeysym, 0xd3}};
}

} // namespace overlab::views
