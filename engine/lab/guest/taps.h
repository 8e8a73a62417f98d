// SPDX-License-Identifier: GPL-3.0-or-later
// Persistent tap devices for QEMU guests that are plugged into Open vSwitch directly; libvirt uses
// them as they are (<target managed='no'/>).
#pragma once

#include "engine/blueprint/kernelobjects.h"
#include "engine/host/netlink/netlinksocket.h"

#include <QString>

namespace overlab::lab {

/// Makes \a tap in the node's network namespace, with its mark, MAC address and MTU, and up.
void ensureTap(const QString &node, const blueprint::TapDevice &tap, host::NetlinkSocket &socket);

} // namespace overlab::lab
