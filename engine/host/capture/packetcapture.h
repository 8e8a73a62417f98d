// SPDX-License-Identifier: GPL-3.0-or-later
// Captures at several devices at once, each in a network namespace of its own, by libpcap: every protocol, a filter as
// tcpdump knows it, a ring in the kernel for each, and a count of what was lost there. For people who look at traffic;
// proofs of a path use FrameCapture.
#pragma once

#include "engine/base/error.h"
#include "engine/host/capture/capturedframe.h"

#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace overlab::host {

struct CapturePoint
{
    QString namespacePath; ///< a file that pins its network namespace; empty: the thread's
    QString device;
    QString filter; ///< pcap-filter(7); empty: all
};

/// What the kernel counted at a point. What passed the filter is received; dropped of it is what the ring had no room for.
struct CaptureCounts
{
    quint64 received = 0;
    quint64 dropped = 0;
};

/// One thread at a time. Looks only: no device becomes promiscuous. Keeps the namespaces alive.
class PacketCapture
{
public:
    static constexpr int mostBytesOfFrame = 262144;
    /// How long the kernel keeps frames together before it shows them: time enough for a whole block of them under load,
    /// and short for who looks on.
    static constexpr std::chrono::milliseconds holdingTime{50};

    /// Capturing when it returns. \a ringBytes is divided among the points. Throws NotFound (a device or namespace that is not there),
    /// NotSupported (a filter that libpcap does not understand, with its words as detail; a device that has no Ethernet
    /// frames), NotPermitted, CommandFailed.
    PacketCapture(const QList<CapturePoint> &points, int snapLengthBytes, qint64 ringBytes);
    ~PacketCapture();

    /// Throws NotSupported with libpcap's words for a filter that it does not understand.
    static void requireFilter(const QString &filter);

    /// The frame's bytes are valid during the call only. Its direction is not known.
    using Take = std::function<void(const CapturedFrame &frame)>;
    /// Waits for frames up to \a limit and hands out those that are there: of each point in its order. How many.
    int read(std::chrono::milliseconds limit, const Take &take);

    CaptureCounts counts(int point);
    /// Why nothing more comes from \a point (its device has gone, say); nullopt: something may.
    std::optional<Error> failure(int point) const;

private:
    class Point;

    std::vector<std::unique_ptr<Point>> m_points;
};

} // namespace overlab::host
