// SPDX-License-Identifier: GPL-3.0-or-later
// Helps a process that closes packet sockets, as ovs-vswitchd with the userspace datapath, which has
// one a port. The kernel lets a grace period of RCU pass for each (packet_release() in
// net/packet/af_packet.c), five to fifteen milliseconds, one after the other: a switch with a thousand
// ports takes many seconds to die, and forwards nothing while it loses a hundred of them. Sockets that
// are closed by many threads share their grace periods.
#pragma once

#include "engine/host/process/filedescriptor.h"
#include "engine/host/process/processmark.h"

#include <QList>

#include <vector>

namespace overlab::host {

/// Other processes' packet sockets, for the while in which those close them: only the last owner has
/// to wait. What the caller may not share (pidfd_getfd(2)) is left out.
class SharedPacketSockets
{
public:
    SharedPacketSockets() = default;
    SharedPacketSockets(const SharedPacketSockets &) = delete;
    SharedPacketSockets &operator=(const SharedPacketSockets &) = delete;
    ~SharedPacketSockets() { close(); }

    /// All that \a process has now.
    void share(const ProcessMark &process);
    /// Returns when those that nobody else has are released.
    void close();

private:
    std::vector<FileDescriptor> m_sockets;
};

/// Kills \a processes (SIGKILL) and returns when they are gone and their packet sockets released, or
/// when that takes longer than a few seconds. Those that are gone already are success.
void killAndRelease(const QList<ProcessMark> &processes);

} // namespace overlab::host
