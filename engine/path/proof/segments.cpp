// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/proof/segments.h"

#include <QtEndian>

#include <netinet/in.h>

namespace overlab::path {

namespace {

template<typename Number>
void put(QByteArray &to, Number number)
{
    const Number big = qToBigEndian(number);
    to.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// RFC 1071.
quint16 internetChecksum(const QByteArray &bytes)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const quint32 low = i + 1 < bytes.size() ? quint8(bytes.at(i + 1)) : 0;
        sum += quint32(quint8(bytes.at(i))) << 8 | low;
    }
    while (sum >> 16 != 0)
        sum = (sum & 0xffff) + (sum >> 16);
    return quint16(~sum);
}

void setNumber(QByteArray &in, qsizetype at, quint16 number)
{
    qToBigEndian(number, in.data() + at);
}

} // namespace

QByteArray echoRequest(quint16 identifier, quint16 sequence, const QByteArray &payload)
{
    constexpr quint16 type = 8 << 8; // echo request, code 0
    QByteArray message;
    put(message, type);
    put(message, quint16(0));
    put(message, identifier);
    put(message, sequence);
    message += payload;
    setNumber(message, 2, internetChecksum(message));
    return message;
}

QByteArray synSegment(const SynFields &fields)
{
    constexpr quint16 sixWordsSyn = 6 << 12 | 0x02;
    constexpr quint16 window = 64240;
    constexpr quint32 segmentSizeOption = 0x02040000 | 1200; // fits through every tunnel here
    QByteArray segment;
    put(segment, fields.sourcePort);
    put(segment, fields.destinationPort);
    put(segment, fields.sequence);
    put(segment, quint32(0));
    put(segment, sixWordsSyn);
    put(segment, window);
    put(segment, quint16(0)); // checksum
    put(segment, quint16(0));
    put(segment, segmentSizeOption);
    QByteArray pseudo;
    put(pseudo, fields.source.value());
    put(pseudo, fields.destination.value());
    put(pseudo, quint16(IPPROTO_TCP));
    put(pseudo, quint16(segment.size()));
    setNumber(segment, 16, internetChecksum(pseudo + segment));
    return segment;
}

} // namespace overlab::path
