// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/capture/pcapng.h"

#include <QtEndian>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

// draft-ietf-opsawg-pcapng, 4.1 to 4.3, 4.6 and 3.5. Numbers are little-endian: the byte-order magic says so.
constexpr quint32 sectionHeader = 0x0A0D0D0A;
constexpr quint32 interfaceDescription = 1;
constexpr quint32 interfaceStatistics = 5;
constexpr quint32 enhancedPacket = 6;
constexpr quint32 byteOrderMagic = 0x1A2B3C4D;
constexpr quint64 unknownLength = ~quint64(0);
constexpr quint16 linkTypeEthernet = 1;

enum Option : quint16 {
    EndOfOptions = 0,
    Comment = 1,
    SectionApplication = 4,
    InterfaceName = 2,
    InterfaceDescription = 3,
    InterfaceResolution = 9,
    InterfaceFilter = 11,
    FramesReceived = 4,
    FramesDropped = 5,
    PacketFlags = 2
};

template<typename Number>
void put(QByteArray &to, Number number)
{
    const Number little = qToLittleEndian(number);
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// To the next 32 bits.
void pad(QByteArray &to)
{
    while (to.size() % 4 != 0)
        to.append('\0');
}

void putOption(QByteArray &to, Option option, QByteArray value)
{
    constexpr qsizetype longest = 0xffff;
    value.truncate(longest);
    put(to, quint16(option));
    put(to, quint16(value.size()));
    to.append(value);
    pad(to);
}

void putText(QByteArray &to, Option option, const QString &text)
{
    if (!text.isEmpty())
        putOption(to, option, text.toUtf8());
}

/// Its high half stands first.
void putTime(QByteArray &to, std::chrono::nanoseconds time)
{
    put(to, quint32(quint64(time.count()) >> 32));
    put(to, quint32(quint64(time.count())));
}

void endOptions(QByteArray &to)
{
    put(to, quint16(EndOfOptions));
    put(to, quint16(0));
}

} // namespace

PcapngWriter::PcapngWriter(const QString &application, const QList<PcapngInterface> &interfaces, Directions directions)
    : m_directions(directions)
{
    QByteArray section;
    put(section, byteOrderMagic);
    put(section, quint16(1)); // version 1.0
    put(section, quint16(0));
    put(section, unknownLength);
    putText(section, SectionApplication, application);
    endOptions(section);
    addBlock(sectionHeader, section);
    for (const PcapngInterface &interface : interfaces) {
        QByteArray body;
        put(body, linkTypeEthernet);
        put(body, quint16(0));
        put(body, quint32(interface.snapLengthBytes));
        putText(body, InterfaceName, interface.name);
        putText(body, InterfaceDescription, interface.description);
        if (!interface.filter.isEmpty())
            putOption(body, InterfaceFilter, '\0' + interface.filter.toUtf8()); // 0: in libpcap's language
        putOption(body, InterfaceResolution, QByteArray(1, 9)); // 10^-9 s
        endOptions(body);
        addBlock(interfaceDescription, body);
    }
}

void PcapngWriter::add(const CapturedFrame &frame, const QString &comment)
{
    constexpr quint32 inbound = 1;
    constexpr quint32 outbound = 2;
    QByteArray body;
    put(body, quint32(frame.device));
    putTime(body, frame.time);
    put(body, quint32(frame.bytes.size()));
    put(body, quint32(frame.lengthBytes));
    body.append(frame.bytes);
    pad(body);
    const bool hasOptions = m_directions == Directions::Known || !comment.isEmpty();
    if (m_directions == Directions::Known) {
        QByteArray flags;
        put(flags, frame.isOutgoing ? outbound : inbound);
        putOption(body, PacketFlags, flags);
    }
    putText(body, Comment, comment);
    if (hasOptions)
        endOptions(body);
    addBlock(enhancedPacket, body);
}

void PcapngWriter::addCounts(int interface, PcapngCounts counts, std::chrono::nanoseconds time)
{
    QByteArray body;
    put(body, quint32(interface));
    putTime(body, time);
    for (const auto &[option, count] : {std::pair{FramesReceived, counts.received}, {FramesDropped, counts.dropped}}) {
        QByteArray number;
        put(number, count);
        putOption(body, option, number);
    }
    endOptions(body);
    addBlock(interfaceStatistics, body);
}

void PcapngWriter::addBlock(quint32 type, const QByteArray &body)
{
    constexpr quint32 around = 12; // the type, and the length twice
    const quint32 length = quint32(body.size()) + around;
    put(m_content, type);
    put(m_content, length);
    m_content.append(body);
    put(m_content, length);
}

} // namespace overlab::host
