// SPDX-License-Identifier: GPL-3.0-or-later
// Which ports of a bridge get what is flooded (broadcasts, unknown destinations): OpenFlow's
// OFPPC_NO_FLOOD, which OVSDB does not know. Spoken over the bridge's management socket, many ports
// in one go. Called by lab/execute on worker threads.
#pragma once

#include <QSet>
#include <QString>

#include <chrono>

namespace overlab::host {

inline constexpr std::chrono::milliseconds floodingLimit{10'000};

/// Flooded packets go to all ports of \a bridge but \a quietPorts; names without a port are passed
/// over. Unicast to a learned address and what a port sends are not concerned. Lasts until the next
/// call or the end of ovs-vswitchd. Returns how many ports changed. Throws HostUnreachable (no such
/// socket), Timeout, BadReply, CommandFailed (the bridge refused).
int floodAllBut(const QSet<QString> &quietPorts, const QString &runDirectory,
                const QString &bridge, std::chrono::milliseconds limit = floodingLimit);

} // namespace overlab::host
