// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes the flows of one bridge through ovs-ofctl and the bridge's management socket.
// lab/snapshot reads, lab/executor writes; both on worker threads.
#pragma once

#include "engine/host/ovs/flow.h"

#include <QList>
#include <QString>

#include <chrono>

namespace overlab::host {

inline constexpr std::chrono::milliseconds flowLimit{10'000};

/// All flows of \a bridge in canonical spelling, sorted by table, falling priority and match.
/// \a runDirectory holds BRIDGE.mgmt (/run/openvswitch of the node). Learned flows are included:
/// see Flow::isLearned(). Throws HostUnreachable (no such socket), Timeout, CommandFailed,
/// BadReply.
QList<Flow> readFlows(const QString &runDirectory, const QString &bridge,
                      std::chrono::milliseconds limit = flowLimit);

/// What `ovs-ofctl --names dump-flows` prints, a line a flow with its counters, in the order of the switch's answer.
/// Throws as readFlows.
QList<QByteArray> readFlowLines(const QString &runDirectory, const QString &bridge,
                                std::chrono::milliseconds limit = flowLimit);

/// Performs all \a changes or none, in one OpenFlow bundle: no packet sees half of them. Ports that
/// matches and actions name must exist. Throws as readFlows; CommandFailed holds the refused line.
void applyFlows(const QString &runDirectory, const QString &bridge,
                const QList<FlowChange> &changes, std::chrono::milliseconds limit = flowLimit);

} // namespace overlab::host
