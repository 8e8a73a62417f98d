// SPDX-License-Identifier: GPL-3.0-or-later
// Derives what a design leaves out: placement, segments, addresses, MAC addresses, local VLANs.
// A fresh lab always gets the same values. In a running lab what was derived before is kept as long
// as it still fits (Allocation as input), so that an edit moves nothing that it does not name.
#pragma once

#include "engine/blueprint/topology.h"
#include "engine/design/design.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace overlab::blueprint {

/// The derived values of a lab; journalled before an apply begins. Values that the design gave are
/// not in it: taking one out of the design is an edit, and derives it anew.
struct Allocation
{
    QHash<QUuid, QString> placement;              ///< machine, router or network (DHCP) → node
    QHash<QUuid, quint32> segments;               ///< network → VNI, key or VLAN id
    QHash<QUuid, Ipv4Address> addresses;          ///< port (or DHCP port's subnet, node) → address
    QHash<QUuid, MacAddress> macs;                ///< port → MAC address
    QHash<QUuid, int> instances;                  ///< machine → instance number
    QHash<QString, QHash<QUuid, int>> localVlans; ///< node → network → tag
    QHash<QString, QHash<QUuid, int>> conntrackZones; ///< node → port → zone
    QHash<QString, QHash<QUuid, int>> portNumbers;    ///< node → port → OpenFlow port number
    QHash<QUuid, int> groupNumbers; ///< security group → number, of which conjunctions are made

    QJsonObject toJson() const;
    /// Entries that do not parse are left out: a derived value can always be derived again.
    static Allocation fromJson(const QJsonObject &json);

    friend bool operator==(const Allocation &, const Allocation &) = default;
};

struct Resolution
{
    Topology topology;
    Allocation allocation;
};

/// \a design must have passed validation (no free address left is a validation error there).
/// \a previous is the running lab's allocation, empty for a fresh lab.
Resolution resolveDesign(const design::Design &design, const Allocation &previous);

} // namespace overlab::blueprint
