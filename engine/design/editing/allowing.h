// SPDX-License-Identifier: GPL-3.0-or-later
// Lets traffic through a machine's security groups that they keep out.
#pragma once

#include "engine/design/objectid.h"

namespace overlab::design {

struct Traffic
{
    RuleDirection direction = RuleDirection::Ingress; ///< seen from the machine
    RuleProtocol protocol = RuleProtocol::Any;
    int port = 0;      ///< of the destination: tcp, udp; 0: any
    Ipv4Address other; ///< the other end; null: anyone
};

struct Allowed
{
    Design design;
    QString group; ///< that has the rule
};

/// \a design with a security group that allows just \a traffic and is one of those of the machine's interface of that
/// index; a group of the tenant that has just such a rule is used, else one is made. nullopt: there is no such
/// interface, or it has no port security.
std::optional<Allowed> allowed(Design design, const ObjectId &machine, int interface, const Traffic &traffic);

} // namespace overlab::design
