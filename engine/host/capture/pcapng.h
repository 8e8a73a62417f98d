// SPDX-License-Identifier: GPL-3.0-or-later
// Captured frames as a file that Wireshark opens (pcapng, draft-ietf-opsawg-pcapng): one section, an interface for
// each device, nanoseconds. Pure. libpcap writes the older format only, which knows one interface.
#pragma once

#include "engine/host/capture/capturedframe.h"

#include <QList>
#include <QString>

namespace overlab::host {

struct PcapngInterface
{
    QString name;
    QString description; ///< empty: none
};

/// Frames in the order in which they shall stand; CapturedFrame::device is the index in \a interfaces.
class PcapngWriter
{
public:
    /// \a application goes into the section's header.
    PcapngWriter(const QString &application, const QList<PcapngInterface> &interfaces);

    void add(const CapturedFrame &frame, const QString &comment = {});
    const QByteArray &content() const { return m_content; }

private:
    void addBlock(quint32 type, const QByteArray &body);

    QByteArray m_content;
};

} // namespace overlab::host
