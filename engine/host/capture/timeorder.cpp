// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/capture/timeorder.h"

#include <algorithm>
#include <utility>

namespace overlab::host {

void TimeOrder::add(const CapturedFrame &frame)
{
    m_frames.append(frame);
    QByteArray &bytes = m_frames.last().bytes;
    bytes = QByteArray(bytes.constData(), bytes.size());
    m_bytes += bytes.size();
}

QList<CapturedFrame> TimeOrder::take(std::chrono::nanoseconds until)
{
    const bool isSetBack = until < std::exchange(m_until, until);
    return isSetBack ? takeRest() : takeUntil(until);
}

QList<CapturedFrame> TimeOrder::takeUntil(std::chrono::nanoseconds until)
{
    const auto isOlder = [](const CapturedFrame &a, const CapturedFrame &b) { return a.time < b.time; };
    std::stable_sort(m_frames.begin(), m_frames.end(), isOlder);
    qsizetype count = 0;
    while (count < m_frames.size() && (m_frames.at(count).time <= until || m_bytes > m_mostBytes)) {
        m_bytes -= m_frames.at(count).bytes.size();
        ++count;
    }
    QList<CapturedFrame> taken(m_frames.cbegin(), m_frames.cbegin() + count);
    m_frames.remove(0, count);
    return taken;
}

} // namespace overlab::host
