// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of several points as packets: one that is seen at several is one, with the time at each, so that one sees where
// it was and where it was not. A packet is known again by its mark, whatever routers, address translation and
// tunnels do to it on the way. Pure.
#pragma once

#include "engine/client/packets/packetdecoder.h"

#include <QHash>

#include <chrono>
#include <deque>

namespace overlab::views {

/// At one point.
struct PacketSight
{
    qint64 number = -1; ///< of its frame; -1: it was not seen there
    std::chrono::nanoseconds time{};
    bool isTunnelled = false;
    size_t content = 0; ///< a hash of the frame
    /// It came by once more, as another frame: through a router behind the same card, say.
    qint64 againNumber = -1;
    std::chrono::nanoseconds againTime{};

    friend bool operator==(const PacketSight &, const PacketSight &) = default;
};

struct PacketRow
{
    qint64 id = 0;
    QList<PacketSight> sights; ///< one for each point that there was when it came
    client::PacketLine line;   ///< plain until it is decoded
    bool isDecoded = false;
    bool isLineTunnelled = false; ///< the line is of a frame in a tunnel: one without is better
    QString tunnel;            ///< "192.168.255.2 → 192.168.255.3, 22", where it was seen in one

    PacketSight sight(int point) const { return sights.value(point); }
    /// The earliest of its frames.
    PacketSight first() const;
};

class PacketRows
{
public:
    /// So far apart a packet's frames may be. More than what is queued in emulated machines, less than ARP's pace.
    static constexpr std::chrono::milliseconds window{900};

    void clear();
    void setPoints(int count);

    /// The row of the frame: a new one at the end, or one that was there. By time, as the engine sends them.
    qint64 add(qint64 number, const client::PacketFrame &frame);
    /// The decoder's line of a frame. The row; -1: it is not there any more.
    qint64 decode(qint64 number, const client::PacketLine &line);
    /// How many rows at the beginning have only frames older than \a number.
    qsizetype countBefore(qint64 number) const;
    /// They go.
    void dropBefore(qint64 number);

    qsizetype size() const { return qsizetype(m_rows.size()); }
    const PacketRow &at(qsizetype index) const { return m_rows.at(size_t(index)); }
    qint64 firstId() const { return m_firstId; }
    /// -1: there is none.
    qint64 rowOf(qint64 frame) const;

private:
    /// A row that the same packet may still be added to.
    struct Open
    {
        qint64 row = 0;
        std::chrono::nanoseconds last{};
        QString source; ///< where it was seen last
        QString destination;
    };

    Open *find(const client::FrameFields &fields, const client::PacketFrame &frame, size_t content);
    void forget(std::chrono::nanoseconds now);
    PacketRow &row(qint64 id) { return m_rows.at(size_t(id - m_firstId)); }

    std::deque<PacketRow> m_rows;
    qint64 m_firstId = 0;
    int m_points = 1;
    std::deque<qint64> m_rowOfFrame; ///< from m_firstFrame on
    qint64 m_firstFrame = 0;
    QHash<QByteArray, QList<Open>> m_open;
    std::deque<std::pair<std::chrono::nanoseconds, QByteArray>> m_opened; ///< by time
};

} // namespace overlab::views
