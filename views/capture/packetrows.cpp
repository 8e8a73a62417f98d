// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/packetrows.h"

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Within this, equal packets keep their order; beyond, an older one was lost on the way.
constexpr auto transit = 20ms;
constexpr qsizetype openAtOnce = 100'000;

QString tunnelText(const client::PacketLine &line)
{
    return line.segment.isEmpty() ? QString() : u"%1 → %2, %3"_s.arg(line.outerSource, line.outerDestination, line.segment);
}

} // namespace

PacketSight PacketRow::first() const
{
    PacketSight first;
    for (const PacketSight &sight : sights) {
        if (sight.number >= 0 && (first.number < 0 || sight.time < first.time))
            first = sight;
    }
    return first;
}

void PacketRows::clear()
{
    m_firstId += size();
    m_rows.clear();
    m_rowOfFrame.clear();
    m_open.clear();
    m_opened.clear();
}

/// Several points: there is room for what is open in a flood, so that the hash does not grow under it.
void PacketRows::setPoints(int count)
{
    m_points = count;
    if (count > 1)
        m_open.reserve(openAtOnce);
}

qint64 PacketRows::rowOf(qint64 frame) const
{
    const qint64 at = frame - m_firstFrame;
    return at >= 0 && at < qint64(m_rowOfFrame.size()) ? m_rowOfFrame.at(size_t(at)) : -1;
}

PacketRows::Open *PacketRows::find(const client::FrameFields &fields, const client::PacketFrame &frame, size_t content)
{
    const auto known = m_open.find(fields.mark);
    if (fields.mark.isEmpty() || known == m_open.end())
        return nullptr;
    Open *found = nullptr;
    for (Open &open : *known) {
        if (open.row < m_firstId || frame.time - open.last > window)
            continue;
        const PacketSight here = row(open.row).sight(frame.point);
        const bool isAgain = here.number >= 0 && here.againNumber < 0 && here.content != content && frame.time - open.last < transit;
        if (here.number >= 0 && !isAgain)
            continue;
        // An answer may carry the same: at least one of its ends stands where it stood.
        if (open.source != fields.source && open.destination != fields.destination)
            continue;
        if (!found || frame.time - found->last > transit)
            found = &open;
    }
    return found;
}

void PacketRows::forget(std::chrono::nanoseconds now)
{
    if (!m_opened.empty() && m_opened.back().first - now > 2 * window) { // the clock was set back: nothing would ever be old
        m_open.clear();
        m_opened.clear();
    }
    while (!m_opened.empty() && now - m_opened.front().first > 2 * window) {
        const auto known = m_open.find(m_opened.front().second);
        if (known != m_open.end()) {
            known->removeIf([now](const Open &open) { return now - open.last > window; });
            if (known->isEmpty())
                m_open.erase(known);
        }
        m_opened.pop_front();
    }
}

qint64 PacketRows::add(qint64 number, const client::PacketFrame &frame)
{
    const client::FrameFields fields = client::readFields(frame.bytes);
    forget(frame.time);
    if (m_rowOfFrame.empty())
        m_firstFrame = number;
    m_rowOfFrame.resize(size_t(number - m_firstFrame) + 1, -1);
    const PacketSight sight{number, frame.time, fields.tunnel.has_value(), m_points > 1 ? qHash(frame.bytes) : 0, -1, {}};
    if (Open *const open = find(fields, frame, sight.content)) {
        PacketRow &known = row(open->row);
        known.sights.resize(std::max<qsizetype>(m_points, known.sights.size()));
        PacketSight &here = known.sights[frame.point];
        if (here.number < 0) {
            here = sight;
        } else {
            here.againNumber = number;
            here.againTime = frame.time;
        }
        if (sight.isTunnelled && known.tunnel.isEmpty())
            known.tunnel = tunnelText(client::plainLine(number, frame, fields));
        open->last = frame.time;
        open->source = fields.source;
        open->destination = fields.destination;
        m_rowOfFrame.back() = known.id;
        return known.id;
    }
    PacketRow fresh;
    fresh.id = m_firstId + size();
    fresh.sights.resize(std::max(m_points, frame.point + 1));
    fresh.sights[frame.point] = sight;
    fresh.line = client::plainLine(number, frame, fields);
    fresh.isLineTunnelled = sight.isTunnelled;
    fresh.tunnel = tunnelText(fresh.line);
    m_rows.push_back(fresh);
    m_rowOfFrame.back() = fresh.id;
    if (m_points > 1 && !fields.mark.isEmpty()) {
        m_open[fields.mark].append({fresh.id, frame.time, fields.source, fields.destination});
        m_opened.emplace_back(frame.time, fields.mark);
    }
    return fresh.id;
}

qint64 PacketRows::decode(qint64 number, const client::PacketLine &line)
{
    const qint64 id = rowOf(number);
    if (id < m_firstId || id >= m_firstId + size())
        return -1;
    PacketRow &known = row(id);
    const bool isTunnelled = !line.segment.isEmpty();
    if (known.isDecoded && (known.line.number == number ? false : isTunnelled || !known.isLineTunnelled))
        return id; // one of another point says it better, or as well
    known.line = line;
    known.line.number = number;
    known.isDecoded = true;
    known.isLineTunnelled = isTunnelled;
    if (isTunnelled && known.tunnel.isEmpty())
        known.tunnel = tunnelText(line);
    return id;
}

qsizetype PacketRows::countBefore(qint64 number) const
{
    const auto isYoung = [number](const PacketRow &one) {
        return std::any_of(one.sights.cbegin(), one.sights.cend(), [number](const PacketSight &sight) { return std::max(sight.number, sight.againNumber) >= number; });
    };
    return std::find_if(m_rows.cbegin(), m_rows.cend(), isYoung) - m_rows.cbegin();
}

void PacketRows::dropBefore(qint64 number)
{
    const qsizetype count = countBefore(number);
    m_rows.erase(m_rows.begin(), m_rows.begin() + count);
    m_firstId += count;
    for (; m_firstFrame < number && !m_rowOfFrame.empty(); ++m_firstFrame)
        m_rowOfFrame.pop_front();
}

} // namespace overlab::views
