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
    /// Those that are not younger than \a until, the oldest first. When \a until goes back, as by a clock that is set, all
    /// come out: those from before would wait until it is as late again.
    QList<CapturedFrame> take(std::chrono::nanoseconds until);
    /// All.
    QList<CapturedFrame> takeRest() { return takeUntil(std::chrono::nanoseconds::max()); }

private:
    QList<CapturedFrame> takeUntil(std::chrono::nanoseconds until);

    const qsizetype m_mostBytes;
    qsizetype m_bytes = 0;
    std::chrono::nanoseconds m_until{}; ///< of the last take()
    QList<CapturedFrame> m_frames; ///< in no order
};

} // namespace overlab::host
