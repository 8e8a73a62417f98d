// SPDX-License-Identifier: GPL-3.0-or-later
// Ports of Open vSwitch whose device is about to be made anew. ovs-vswitchd holds the device of
// before open and would not notice another one of that name: no packet would pass, and nothing
// would look wrong. So such a port is given up before and plugged in again behind.
#pragma once

#include "engine/host/ovs/ovschanges.h"
#include "engine/lab/execute/nodejob.h"

#include <QList>

namespace overlab::lab {

/// Removes the ports that hold a device which \a job makes anew; returns what reattachPorts()
/// needs.
QList<host::PortState> releaseHeldPorts(const NodeJob &job);

/// Makes the ports again under the OpenFlow numbers they had: flows name ports by number. Returns
/// those that could not be made.
QList<host::OvsPortFailure> reattachPorts(const NodeJob &job, const QList<host::PortState> &released);

} // namespace overlab::lab
