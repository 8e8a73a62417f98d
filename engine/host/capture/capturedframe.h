// SPDX-License-Identifier: GPL-3.0-or-later
// A frame as it passed a device. A plain value.
#pragma once

#include <QByteArray>

#include <chrono>

namespace overlab::host {

struct CapturedFrame
{
    int device = 0; ///< in the list of devices that are watched
    std::chrono::nanoseconds time{}; ///< since 1970
    bool isOutgoing = false;         ///< as the device's own namespace sees it
    int lengthBytes = 0;             ///< of the whole frame; bytes may be less
    QByteArray bytes;                ///< from the Ethernet header on, an 802.1Q tag where it was
    bool isForOthers = false;        ///< came in for other hardware than the device's: its stack ignores it

    friend bool operator==(const CapturedFrame &, const CapturedFrame &) = default;
};

} // namespace overlab::host
