// SPDX-License-Identifier: GPL-3.0-or-later
// A lab node: what would be a physical server in a cloud.
#pragma once

#include "engine/base/ipv4.h"

#include <QList>
#include <QString>

#include <optional>

namespace overlab::design {

enum class NodeRole {
    Network, ///< may hold routers and DHCP servers
    Compute, ///< may hold machines
};

struct Node
{
    QString name;
    QList<NodeRole> roles;              ///< in the order of the file; empty (not given) means both
    std::optional<Ipv4Address> address; ///< on the underlay; the lowest free when not given

    bool hasRole(NodeRole role) const { return roles.isEmpty() || roles.contains(role); }

    friend bool operator==(const Node &, const Node &) = default;
};

} // namespace overlab::design
