// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/packets/pcapngreader.h"

#include "engine/base/error.h"

#include <QtEndian>

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

// draft-ietf-opsawg-pcapng, 3.1 and 4.3.
constexpr quint32 enhancedPacket = 6;
constexpr qsizetype headBytes = 8;      // type and length
constexpr qsizetype aroundBytes = 12;   // and the length again
constexpr qsizetype packetBytes = 20;   // before a packet's bytes
constexpr quint32 longestBlock = 16 * 1024 * 1024;

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

PacketFrame frameOf(QByteArrayView body)
{
    const quint32 kept = body.size() >= packetBytes ? numberAt(body, 12) : 0;
    if (body.size() < packetBytes + qsizetype(kept))
        throw Error(ErrorCode::BadReply, u"pcapng"_s, u"a packet is longer than its block"_s);
    PacketFrame frame;
    frame.point = int(numberAt(body, 0));
    frame.time = std::chrono::nanoseconds(qint64(quint64(numberAt(body, 4)) << 32 | numberAt(body, 8)));
    frame.lengthBytes = int(numberAt(body, 16));
    frame.bytes = body.sliced(packetBytes, qsizetype(kept)).toByteArray();
    return frame;
}

} // namespace

QList<PacketFrame> PcapngReader::add(const QByteArray &bytes)
{
    m_rest += bytes;
    const QByteArrayView all(m_rest);
    QList<PacketFrame> frames;
    qsizetype at = 0;
    while (at + headBytes <= all.size()) {
        const quint32 type = numberAt(all, at);
        const quint32 length = numberAt(all, at + 4);
        if (length < aroundBytes || length % 4 != 0 || length > longestBlock)
            throw Error(ErrorCode::BadReply, u"pcapng"_s, u"a block of %1 bytes"_s.arg(length));
        if (at + qsizetype(length) > all.size())
            break;
        if (type == enhancedPacket)
            frames.append(frameOf(all.sliced(at + headBytes, qsizetype(length) - aroundBytes)));
        at += length;
    }
    m_position += at;
    m_rest.remove(0, at);
    return frames;
}

} // namespace overlab::client
