// SPDX-License-Identifier: GPL-3.0-or-later
// What was captured, in memory up to a limit: then the oldest goes. Pure.
#pragma once

#include "engine/client/packets/pcapngreader.h"

#include <QByteArray>
#include <QList>

#include <deque>

namespace overlab::views {

class CaptureLog
{
public:
    static constexpr qint64 mostFrames = 200'000;

    /// What is kept at most.
    void setMostBytes(qint64 bytes) { m_mostBytes = bytes; }
    void clear();
    /// Whole blocks of pcapng, as the engine sends them; one that begins a section begins the numbering of points anew.
    /// The frames in it, whose numbers go on from endNumber(). Throws Error(BadReply).
    QList<client::PacketFrame> add(const QByteArray &pcapng);

    /// Numbers of the frames that are kept: from, and behind the last.
    qint64 firstNumber() const { return m_pieces.empty() ? m_end : m_pieces.front().first; }
    qint64 endNumber() const { return m_end; }
    bool isEmpty() const { return firstNumber() == m_end; }
    /// nullopt: it is not kept any more.
    std::optional<client::PacketFrame> frame(qint64 number) const;
    /// The section in which the frame stands, and the frame alone: a capture of one packet.
    QByteArray alone(qint64 number) const;
    /// All that is kept.
    QByteArray content() const;

    /// A piece of what is kept, for who reads all of it in turn: each has a number that stays the same.
    struct Piece
    {
        QByteArray header; ///< of its section, with the interfaces
        QByteArray bytes;
        qint64 first = 0; ///< number of its first frame
        qint64 count = 0;
    };
    qint64 firstPiece() const { return m_dropped; }
    qint64 endPiece() const { return m_dropped + qint64(m_pieces.size()); }
    const Piece &piece(qint64 number) const { return m_pieces.at(size_t(number - m_dropped)); }

private:
    void shrink();

    std::deque<Piece> m_pieces;
    QByteArray m_header; ///< of the section that is written now
    qint64 m_dropped = 0;
    qint64 m_bytes = 0;
    qint64 m_end = 0;
    qint64 m_mostBytes = 64 * 1024 * 1024;
};

} // namespace overlab::views
