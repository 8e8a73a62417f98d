// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the kernel what it can do, through netlink and without changing anything that lasts. Called
// by the capability probe. Blocking.
#pragma once

#include <QString>

namespace overlab::host {

/// Whether a generic netlink family exists now, for example "ovs_datapath" (the Open vSwitch kernel
/// module). The kernel may load a module to answer.
bool hasGenericNetlinkFamily(const QString &name);

/// Whether links of \a kind ("vxlan", "geneve", "gre", "bridge", "veth", "dummy", "vrf" …) can be
/// made: asks for one with impossible settings, so that nothing is made; the kernel looks the kind
/// up (and may load its module) first. "tun" is never made this way: see /dev/net/tun. Needs
/// CAP_NET_ADMIN over the calling thread's network namespace; without it throws NotPermitted.
bool hasLinkKind(const QString &kind);

/// Whether links can be given delay and loss (sch_netem): asks for a netem without settings on the
/// loopback link, which the kernel refuses once it has looked netem up (and may have loaded its
/// module). Needs and throws what hasLinkKind() does.
bool hasNetem();

} // namespace overlab::host
