// SPDX-License-Identifier: GPL-3.0-or-later
// Changes bridges and ports of one Open vSwitch: many in one transaction, then one wait. The only
// writer of the Bridge, Port and Interface tables. Rows without our external_ids key belong to
// someone else and are never touched.
#pragma once

#include "engine/host/ovs/ovsstate.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace overlab::host {

/// What shall be after applyChanges(). Bridges and ports are made when absent and made to fit when
/// present; a port of another type, or on another bridge, is made anew.
struct OvsChanges
{
    QList<BridgeConfig> bridges{};
    QList<PortConfig> ports{};
    QStringList removedBridges{}; ///< with all their ports; absent ones are fine
    QStringList removedPorts{};   ///< absent ones are fine

    bool isEmpty() const
    {
        return bridges.isEmpty() && ports.isEmpty() && removedBridges.isEmpty() &&
               removedPorts.isEmpty();
    }
};

/// A port that ovs-vswitchd could not make; its rows stay, so that the next apply or removal finds
/// them.
struct OvsPortFailure
{
    QString port;
    QString origin; ///< of our external_ids key
    QString text;   ///< the interface's error column
};

/// Performs \a changes in one transaction and returns when ovs-vswitchd has applied them and each
/// new interface has an OpenFlow port. Rows that fit already are not written; when nothing is left
/// to write, nothing is sent and nothing is waited for.
/// Errors: NameTaken (a row that is not ours; nothing was changed), NotFound (a port's bridge),
/// CommandFailed (subject: a bridge that was not made), Timeout, HostUnreachable. Ports without an
/// OpenFlow port are returned; the others are as wanted.
QList<OvsPortFailure> applyChanges(OvsdbClient &client, const OvsChanges &changes,
                                   std::chrono::milliseconds limit);
/// The same with limitFor(changes).
QList<OvsPortFailure> applyChanges(OvsdbClient &client, const OvsChanges &changes);

/// Ten seconds, and more for many ports: closing the tap device of an internal port of the
/// userspace datapath costs the kernel more than 20 ms, one after the other.
std::chrono::milliseconds limitFor(const OvsChanges &changes);

} // namespace overlab::host
