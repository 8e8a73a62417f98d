// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as RFB has them: what is on a key (a keysym of X11), and which key it is (a scan code of a PC keyboard). Pure.
#pragma once

#include <QKeyEvent>
#include <QList>
#include <QString>

namespace overlab::views {

struct GuestKey
{
    quint32 keysym = 0;   ///< 0: no key that a guest knows
    quint32 scanCode = 0; ///< set 1, with 0x80 for those that begin with 0xe0; 0: not known

    friend bool operator==(const GuestKey &, const GuestKey &) = default;
};

GuestKey guestKey(const QKeyEvent &event);

/// The scan code of a key of Linux (linux/input-event-codes.h); 0: a PC has no such key.
quint32 scanCodeOf(quint32 linuxKey);

/// What types a character on a keyboard of the United States, by which QEMU understands keysyms: all but the last are held.
/// Empty: it is not there.
QList<quint32> keysymsTyping(QChar character);

/// In the order in which they are pressed.
QList<GuestKey> controlAltDelete();

} // namespace overlab::views
