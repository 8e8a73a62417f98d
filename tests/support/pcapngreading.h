// SPDX-License-Identifier: GPL-3.0-or-later
// Reads pcapng as its draft has it (draft-ietf-opsawg-pcapng), for tests of what we write: strictly, and throws a text
// for whatever is not as it should be.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <stdexcept>

namespace overlab::testing {

struct PcapngPacket
{
    int interface = 0;
    quint64 time = 0; ///< in the interface's resolution
    quint32 lengthBytes = 0;
    QByteArray bytes;
    quint32 flags = 0;
    QString comment;
};

struct PcapngCount
{
    int interface = 0;
    quint64 received = 0;
    quint64 dropped = 0;
};

struct PcapngFile
{
    QString application;
    QStringList interfaces; ///< names
    QStringList descriptions;
    QList<int> resolutions; ///< powers of ten, below a second
    QStringList filters;
    QList<PcapngPacket> packets;
    QList<PcapngCount> counts;
};

namespace detail {

/// Little-endian.
inline quint32 number(const QByteArray &bytes, qsizetype at, int size = 4)
{
    quint32 value = 0;
    for (int i = size - 1; i >= 0; --i) {
        if (at < 0 || at + i >= bytes.size())
            throw std::runtime_error("it ends within a number");
        value = value << 8 | quint8(bytes.at(at + i));
    }
    return value;
}

inline void check(bool isRight, const char *what)
{
    if (!isRight)
        throw std::runtime_error(what);
}

inline QMap<int, QByteArray> readOptions(const QByteArray &body, qsizetype at)
{
    QMap<int, QByteArray> options;
    while (true) {
        const int code = int(number(body, at, 2));
        const auto length = qsizetype(number(body, at + 2, 2));
        if (code == 0) {
            check(length == 0 && at + 4 == body.size(), "the options do not end with the block");
            return options;
        }
        options.insert(code, body.mid(at + 4, length));
        at += 4 + (length + 3) / 4 * 4;
    }
}

inline PcapngPacket readPacket(const QByteArray &body)
{
    PcapngPacket packet;
    packet.interface = int(number(body, 0));
    packet.time = quint64(number(body, 4)) << 32 | number(body, 8);
    const auto length = qsizetype(number(body, 12));
    packet.lengthBytes = number(body, 16);
    packet.bytes = body.mid(20, length);
    check(packet.bytes.size() == length, "a packet is cut");
    const qsizetype end = 20 + (length + 3) / 4 * 4;
    const auto options = end == body.size() ? QMap<int, QByteArray>() : readOptions(body, end);
    packet.flags = options.contains(2) ? number(options.value(2), 0) : 0;
    packet.comment = QString::fromUtf8(options.value(1));
    return packet;
}

} // namespace detail

inline PcapngFile readPcapng(const QByteArray &content)
{
    using namespace detail;
    PcapngFile file;
    for (qsizetype at = 0; at < content.size();) {
        const quint32 type = number(content, at);
        const auto length = qsizetype(number(content, at + 4));
        check(length >= 12 && length % 4 == 0 && at + length <= content.size(), "a block's length");
        check(number(content, at + length - 4) == quint32(length), "a block's second length");
        const QByteArray body = content.mid(at + 8, length - 12);
        check((at == 0) == (type == 0x0A0D0D0A), "one section, at the beginning");
        if (type == 0x0A0D0D0A) {
            check(number(body, 0) == 0x1A2B3C4D && number(body, 4, 2) == 1 && number(body, 6, 2) == 0, "the section's header");
            file.application = QString::fromUtf8(readOptions(body, 16).value(4));
        } else if (type == 1) {
            check(number(body, 0, 2) == 1 && number(body, 2, 2) == 0, "the link type");
            const auto options = readOptions(body, 8);
            file.interfaces << QString::fromUtf8(options.value(2));
            file.descriptions << QString::fromUtf8(options.value(3));
            file.filters << QString::fromUtf8(options.value(11).mid(1));
            file.resolutions << (options.contains(9) ? int(options.value(9).at(0)) : 6);
        } else if (type == 5) {
            const auto options = readOptions(body, 12);
            const auto count = [&options](int option) { return quint64(number(options.value(option), 4)) << 32 | number(options.value(option), 0); };
            file.counts.append({int(number(body, 0)), count(4), count(5)});
        } else {
            check(type == 6, "the kind of block");
            file.packets << readPacket(body);
            check(file.packets.last().interface < file.interfaces.size(), "an interface");
        }
        at += length;
    }
    return file;
}

} // namespace overlab::testing
