// SPDX-License-Identifier: GPL-3.0-or-later
// Captured frames as a file that Wireshark opens (pcapng, draft-ietf-opsawg-pcapng): one section, an interface for
// each device, nanoseconds. Pure. libpcap writes the older format only, which knows one interface.
#pragma once

#include "engine/host/capture/capturedframe.h"

#include <QList>
#include <QString>

#include <utility>

namespace overlab::host {

struct PcapngInterface
{
    QString name;
    QString description; ///< empty: none
    QString filter{};    ///< by which its frames were picked; empty: none
    int snapLengthBytes = 0; ///< to which they were cut; 0: no limit
};

/// What became of an interface's frames.
struct PcapngCounts
{
    quint64 received = 0; ///< that passed the filter
    quint64 dropped = 0;  ///< of them, for lack of room
};

/// Frames in the order in which they shall stand; CapturedFrame::device is the index in \a interfaces.
class PcapngWriter
{
public:
    /// Whether CapturedFrame::isOutgoing means something.
    enum class Directions { Known, Unknown };

    /// \a application goes into the section's header.
    PcapngWriter(const QString &application, const QList<PcapngInterface> &interfaces, Directions directions = Directions::Known);

    void add(const CapturedFrame &frame, const QString &comment = {});
    /// At the end. \a time: since 1970.
    void addCounts(int interface, PcapngCounts counts, std::chrono::nanoseconds time);
    const QByteArray &content() const { return m_content; }
    /// What has been written since the last call.
    QByteArray take() { return std::exchange(m_content, {}); }

private:
    void addBlock(quint32 type, const QByteArray &body);

    const Directions m_directions;
    QByteArray m_content;
};

} // namespace overlab::host
