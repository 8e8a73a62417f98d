// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the pcapng of a capture as it comes, in pieces of any size. Pure.
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

namespace overlab::client {

/// A frame of a capture.
struct PacketFrame
{
    int point = 0; ///< the number of its interface
    std::chrono::nanoseconds time{}; ///< since 1970
    int lengthBytes = 0;             ///< of the whole frame; bytes may be less
    QByteArray bytes;                ///< from the Ethernet header on

    friend bool operator==(const PacketFrame &, const PacketFrame &) = default;
};

/// One section, little-endian, with times in nanoseconds: as the engine writes it.
class PcapngReader
{
public:
    /// The frames that are complete now. Throws Error(BadReply) for what is no pcapng of ours.
    QList<PacketFrame> add(const QByteArray &bytes);
    /// Where the last of them ended, since the beginning.
    qint64 position() const { return m_position; }

private:
    QByteArray m_rest;
    qint64 m_position = 0;
};

} // namespace overlab::client
