// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what stands inside the nodes: netlink in their namespaces, one OVSDB transaction, one list of
// libvirt's. It changes nothing, keeps nothing open and does not wait for who changes the lab. What it
// cannot know (where a node's sockets are, whose a namespace is) its caller says.
#pragma once

#include "engine/host/libvirt/hypervisor.h"
#include "engine/observe/insidestate.h"

#include <QHash>
#include <QUuid>

#include <functional>

namespace overlab::observe {

struct GuestPlace
{
    QString object;
    QUuid uuid;
    QString nameSpace; ///< where it is pinned; empty: a libvirt domain
    QList<InsideCard> cards; ///< as the design gives them
    bool isStopped = false;  ///< by a person: a light guest that is not there is not missed
};

struct NodePlace
{
    QString name;
    QString nameSpace;       ///< where its network namespace is pinned
    QString namedNamespaces; ///< the folder of those that `ip netns` shows
    QString ovsdbSocket;     ///< empty: Open vSwitch does not run
    QHash<QString, QString> origins;  ///< of named namespaces
    QHash<QString, QString> networks; ///< network's UUID → object of the design
    QList<GuestPlace> guests;
    std::function<QHash<QUuid, host::DomainState::Run>()> readRuns; ///< of its virtual machines; empty: it has none
};

/// Blocking. Does not throw: what cannot be read is in the node's failure.
InsideNode readInside(const NodePlace &place);
/// All at the same time, in their order.
QList<InsideNode> readInside(const QList<NodePlace> &places);

} // namespace overlab::observe
