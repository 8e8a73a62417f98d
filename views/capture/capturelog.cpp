// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/capturelog.h"

#include <QtEndian>

#include <algorithm>

namespace overlab::views {

namespace {

// draft-ietf-opsawg-pcapng, 3.1, 4.1 and 4.2.
constexpr quint32 sectionHeader = 0x0A0D0D0A;
constexpr quint32 interfaceDescription = 1;
constexpr quint32 enhancedPacket = 6;

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
}

/// The blocks at the beginning that say where frames come from; empty: \a pcapng begins with others.
QByteArray headerOf(const QByteArray &pcapng)
{
    if (numberAt(pcapng, 0) != sectionHeader)
        return {};
    qsizetype at = numberAt(pcapng, 4);
    while (at < pcapng.size() && numberAt(pcapng, at) == interfaceDescription)
        at += std::max<quint32>(numberAt(pcapng, at + 4), 12);
    return pcapng.first(std::min(at, pcapng.size()));
}

} // namespace

void CaptureLog::clear()
{
    m_dropped = endPiece();
    m_pieces.clear();
    m_header.clear();
    m_bytes = 0;
}

QList<client::PacketFrame> CaptureLog::add(const QByteArray &pcapng)
{
    client::PcapngReader reader;
    QList<client::PacketFrame> frames = reader.add(pcapng);
    QByteArray rest = pcapng;
    if (const QByteArray header = headerOf(pcapng); !header.isEmpty()) {
        m_header = header;
        rest = pcapng.sliced(header.size());
    }
    if (frames.isEmpty())
        return frames;
    m_pieces.push_back({m_header, rest, m_end, frames.size()});
    m_end += frames.size();
    m_bytes += rest.size();
    shrink();
    return frames;
}

void CaptureLog::shrink()
{
    while (m_pieces.size() > 1 && (m_bytes > m_mostBytes || m_end - m_pieces.front().first > mostFrames)) {
        m_bytes -= m_pieces.front().bytes.size();
        m_pieces.pop_front();
        ++m_dropped;
    }
}

std::optional<client::PacketFrame> CaptureLog::frame(qint64 number) const
{
    const auto after = std::upper_bound(m_pieces.cbegin(), m_pieces.cend(), number, [](qint64 value, const Piece &piece) { return value < piece.first; });
    if (after == m_pieces.cbegin() || number >= m_end)
        return std::nullopt;
    const Piece &piece = *std::prev(after);
    client::PcapngReader reader;
    const QList<client::PacketFrame> frames = reader.add(piece.bytes);
    return frames.at(number - piece.first);
}

QByteArray CaptureLog::alone(qint64 number) const
{
    const auto after = std::upper_bound(m_pieces.cbegin(), m_pieces.cend(), number, [](qint64 value, const Piece &piece) { return value < piece.first; });
    if (after == m_pieces.cbegin() || number >= m_end)
        return {};
    const Piece &piece = *std::prev(after);
    qint64 left = number - piece.first;
    for (qsizetype at = 0; at < piece.bytes.size();) {
        const auto length = qsizetype(numberAt(piece.bytes, at + 4));
        if (numberAt(piece.bytes, at) == enhancedPacket && left-- == 0)
            return piece.header + piece.bytes.sliced(at, length);
        at += length;
    }
    return {};
}

QByteArray CaptureLog::content() const
{
    QByteArray all;
    all.reserve(m_bytes);
    QByteArray header;
    for (const Piece &piece : m_pieces) {
        if (header != piece.header)
            all += piece.header;
        header = piece.header;
        all += piece.bytes;
    }
    return all;
}

} // namespace overlab::views
