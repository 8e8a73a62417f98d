// SPDX-License-Identifier: GPL-3.0-or-later
// Sends one packet with a mark from inside a network namespace of the lab. The only part of engine/path that makes
// traffic. Blocking for microseconds, for worker threads.
#pragma once

#include "engine/host/process/filedescriptor.h"
#include "engine/path/proof/packetmark.h"

#include <QString>

namespace overlab::path {

struct MarkedPacket
{
    PacketMark mark;
    Ipv4Address source; ///< null: the kernel's choice
    Ipv4Address destination;
    int sourcePort = 0;
    int destinationPort = 0;
    int lengthBytes = 84; ///< of the IP packet, as far as the mark leaves a choice

    /// With a random mark. A SYN is as long as it is.
    static MarkedPacket make(Protocol protocol);
};

class MarkedSender
{
public:
    /// Throws Error where the namespace or the address is not there.
    MarkedSender(const QString &namespacePath, const MarkedPacket &packet);

    /// Once. What the namespace's own stack says against it; empty: it was taken.
    QString send();

private:
    QByteArray content() const;

    MarkedPacket m_packet;
    host::FileDescriptor m_socket; ///< open as long as answers may come: nobody refuses them
};

} // namespace overlab::path
