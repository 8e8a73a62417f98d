// SPDX-License-Identifier: GPL-3.0-or-later
// Watches many devices in many network namespaces at once, by packet sockets (packet(7)): one a namespace, which takes
// the frames of the devices that are asked for and of no others. Only looks: no device becomes promiscuous, since every
// frame that crosses a veth pair, a tap or a switch's port is shown anyway.
#pragma once

#include "engine/base/error.h"
#include "engine/host/capture/capturedframe.h"
#include "engine/host/process/filedescriptor.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace overlab::host {

struct CaptureDevice
{
    QString namespacePath; ///< a file that pins its network namespace
    QString device;

    friend bool operator==(const CaptureDevice &, const CaptureDevice &) = default;
};

/// One thread at a time. IPv4 and ARP only, tagged or not. Keeps the namespaces alive.
class FrameCapture
{
public:
    /// Frames are cut to this: more than any underlay here carries.
    static constexpr int snapLengthBytes = 2048;

    /// Listening when it returns. A device that is not there is no error: failure() tells.
    explicit FrameCapture(const QList<CaptureDevice> &devices);
    ~FrameCapture();

    /// Why \a device is not watched; nullopt: it is.
    std::optional<Error> failure(int device) const { return m_failures.value(device); }

    /// Waits for frames up to \a limit, and returns those that are there; empty at the limit.
    QList<CapturedFrame> read(std::chrono::milliseconds limit);

    /// Frames that came faster than they were read, and are not known.
    quint64 lostFrames();

private:
    struct Watch
    {
        FileDescriptor socket;
        QHash<int, int> devices; ///< the kernel's index → ours
    };

    void open(const QString &path, const QList<CaptureDevice> &devices);
    static bool readOne(const Watch &watch, CapturedFrame &frame);

    std::vector<Watch> m_watches;
    QList<std::optional<Error>> m_failures;
    quint64 m_lost = 0;
};

} // namespace overlab::host
