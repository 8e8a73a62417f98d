// SPDX-License-Identifier: GPL-3.0-or-later
// Which line of the drawing is missing for a packet to get on. Pure.
#pragma once

#include "engine/design/objectid.h"

#include <optional>

namespace overlab::design {

/// Of a router to a network or an external network, which linked() draws.
struct MissingLine
{
    ObjectId router;
    ObjectId target;

    friend bool operator==(const MissingLine &, const MissingLine &) = default;
};

/// For \a router, which has no route to \a address: to the network of its tenant that has the address, else, for an
/// address of no network at all, out to the external network. nullopt: no line helps, or which one is not plain.
std::optional<MissingLine> lineTowards(const Design &design, const ObjectId &router, Ipv4Address address);
/// For \a machine, nobody of whose networks answers as \a gateway: from the one router of its tenant. nullopt: the
/// address is no gateway, a router has it already, or there is no router or several.
std::optional<MissingLine> lineToGateway(const Design &design, const ObjectId &machine, Ipv4Address gateway);

} // namespace overlab::design
