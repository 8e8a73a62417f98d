// SPDX-License-Identifier: GPL-3.0-or-later
// A capture as an engine sends it: pings through a tunnel, seen at three points, and one of them lost on the way.
#pragma once

#include "engine/host/capture/pcapng.h"
#include "tests/unit/path/recordedframes.h"

#include <QJsonArray>
#include <QJsonObject>

namespace overlab::testing {

/// 2026-11-29 09:00:00.
inline constexpr std::chrono::nanoseconds captureBegin{1'795'942'800'000'000'000};

/// "red/vm-1: eth0", "compute-0: eth0", "red/vm-2: eth0".
inline QJsonArray capturedPlaces(int count = 3)
{
    const auto place = [](const QString &object, const QString &node) {
        return QJsonObject{{QStringLiteral("place"), object}, {QStringLiteral("node"), node}, {QStringLiteral("namespace"), QString()},
                           {QStringLiteral("device"), QStringLiteral("eth0")}, {QStringLiteral("tunnel"), QString()}};
    };
    QJsonArray places{place(QStringLiteral("red/vm-1"), QStringLiteral("compute-0")), place(QStringLiteral("compute-0"), QStringLiteral("compute-0")),
                      place(QStringLiteral("red/vm-2"), QStringLiteral("compute-1"))};
    while (places.size() > count)
        places.removeLast();
    return places;
}

class CapturedPackets
{
public:
    explicit CapturedPackets(int points = 3) : m_points(points), m_writer(QStringLiteral("test"), interfaces(points), host::PcapngWriter::Directions::Unknown) {}

    void add(int point, std::chrono::microseconds at, const QByteArray &bytes)
    {
        host::CapturedFrame frame;
        frame.device = point;
        frame.time = captureBegin + at;
        frame.lengthBytes = int(bytes.size());
        frame.bytes = bytes;
        if (point < m_points)
            m_writer.add(frame);
    }

    /// The request goes from vm-1 to vm-2 and is answered; \a isLost: it gets no further than the tunnel.
    void addPing(int number, std::chrono::microseconds at, bool isLost = false)
    {
        using namespace std::chrono_literals;
        QByteArray request = echoRequest;
        QByteArray reply = echoReply;
        for (QByteArray *const ping : {&request, &reply})
            (*ping)[41] = char(number);
        add(0, at, request);
        add(1, at + 210us, vxlanHeader + request);
        if (isLost)
            return;
        add(2, at + 405us, request);
        add(2, at + 431us, reply);
        add(1, at + 590us, vxlanHeader + reply);
        add(0, at + 770us, reply);
    }

    QByteArray take() { return m_writer.take(); }
    /// capture.data
    QJsonObject notification(int capture)
    {
        return {{QStringLiteral("capture"), capture}, {QStringLiteral("data"), QString::fromLatin1(take().toBase64())}};
    }

private:
    static QList<host::PcapngInterface> interfaces(int points)
    {
        QList<host::PcapngInterface> all;
        for (int i = 0; i < points; ++i)
            all.append({QStringLiteral("eth0"), {}});
        return all;
    }

    int m_points;
    host::PcapngWriter m_writer;
};

} // namespace overlab::testing
