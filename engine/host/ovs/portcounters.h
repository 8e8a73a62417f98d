// SPDX-License-Identifier: GPL-3.0-or-later
// Counters of a bridge's ports, tunnels and patch ports too, which are none of the kernel's devices. A question of
// OpenFlow over a conversation that is kept: OVSDB's own statistics are as old as five seconds.
#pragma once

#include "engine/host/netlink/linkstate.h"
#include "engine/host/ovs/openflow.h"

#include <QHash>

namespace overlab::host {

/// Names of the bridge's ports by their OpenFlow numbers. Throws as openflow::Conversation.
QHash<quint32, QString> readPortNames(openflow::Conversation &bridge);

/// By the ports' names, the bridge's own (LOCAL) among them. A counter that the datapath does not keep is 0;
/// what a tunnel sends, the userspace datapath of Open vSwitch 3.1 counts twice. The
/// conversation is one of OpenFlow 1.4. Throws as openflow::Conversation.
QHash<QString, LinkCounters> readPortCounters(openflow::Conversation &bridge);

} // namespace overlab::host
