// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the standing daemons of a node: Open vSwitch always, libvirtd where a domain is placed.
// They become children of PID 1 and outlive the engine.
#pragma once

#include "engine/blueprint/blueprint.h"
#include "engine/host/process/processmark.h"

#include <QList>
#include <QString>

#include <optional>

namespace overlab::lab {

/// Makes ovsdb-server and ovs-vswitchd of \a node run and answer. Returns whether anything had to
/// be started. Throws what the process or OVSDB driver met, with the end of the daemon's log.
bool ensureOpenVSwitch(const QString &node);

/// Makes libvirtd of \a node run and answer. Returns whether it had to be started.
bool ensureLibvirt(const QString &node);

bool isOpenVSwitchRunning(const QString &node);
/// ovs-vswitchd of \a node; nullopt: it does not run.
std::optional<host::ProcessMark> runningSwitch(const QString &node);
/// libvirtd of \a node; nullopt: it does not run.
std::optional<host::ProcessMark> runningLibvirt(const QString &node);
bool isLibvirtRunning(const QString &node);
/// Whether there was one that has ended by itself.
bool hasLostLibvirt(const QString &node);
/// Whether a daemon has ended that objects of the node live in: what it held cannot be seen then, or is gone until the
/// node is made as it was.
bool isHurt(const blueprint::NodeBlueprint &node);
/// ovsdb-server, ovs-vswitchd and libvirtd, those that run.
QList<host::ProcessMark> runningNodeDaemons(const QString &node);

/// Ends every process in the node's network namespace and in its named ones. Used when a node leaves
/// the design; its namespace guests are removed before.
void endNodeProcesses(const QString &node);

/// db.sock of the node, as the engine reaches it.
QString ovsdbSocket(const QString &node);
/// The node's /run/openvswitch, as the engine reaches it.
QString ovsRunDirectory(const QString &node);
QString libvirtSocket(const QString &node);

} // namespace overlab::lab
