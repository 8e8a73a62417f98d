// SPDX-License-Identifier: GPL-3.0-or-later
// Puts frames of several devices into the order of their times: each device's come in order, but one device's may be
// handed out after younger ones of another. Pure.
#pragma once

#include "engine/host/capture/capturedframe.h"

#include <QList>

#include <chrono>

namespace overlab::host {

class TimeOrder
{
public:
    /// Frames up to so many bytes are held; beyond, the oldest come out before their time.
    explicit TimeOrder(qsizetype mostBytes) : m_mostBytes(mostBytes) {}

    /// Keeps a copy of the frame's bytes.
    void add(const CapturedFrame &frame);
    /// Those that are not younger than \a until, the oldest first.
    QList<CapturedFrame> take(std::chrono::nanoseconds until);
    /// All.
    QList<CapturedFrame> takeRest() { return take(std::chrono::nanoseconds::max()); }

private:
    const qsizetype m_mostBytes;
    qsizetype m_bytes = 0;
    QList<CapturedFrame> m_frames; ///< in no order
};

} // namespace overlab::host
