// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/firewall/verdict.h"

#include <algorithm>

#include <netinet/in.h>

namespace overlab::blueprint {

namespace {

bool fitsProtocol(const AllowedTraffic &allowed, const ConnectionAttempt &attempt)
{
    switch (allowed.protocol) {
    case design::RuleProtocol::Any:
        return true;
    case design::RuleProtocol::Icmp:
        return attempt.protocol == IPPROTO_ICMP;
    case design::RuleProtocol::Tcp:
        if (attempt.protocol != IPPROTO_TCP)
            return false;
        break;
    case design::RuleProtocol::Udp:
        if (attempt.protocol != IPPROTO_UDP)
            return false;
        break;
    }
    return !allowed.ports
        || (attempt.destinationPort >= allowed.ports->first
            && attempt.destinationPort <= allowed.ports->last);
}

bool fitsRemote(const AllowedTraffic &allowed, const ConnectionAttempt &attempt,
                const AddressSetsByName &sets)
{
    if (allowed.remote)
        return allowed.remote->contains(attempt.remote);
    if (allowed.remoteSet.isEmpty())
        return true;
    const QList<Ipv4Subnet> members = sets.value(allowed.remoteSet);
    return std::any_of(members.cbegin(), members.cend(), [&attempt](const Ipv4Subnet &member) {
        return member.contains(attempt.remote);
    });
}

} // namespace

bool isAllowed(const FilteredPort &port, const ConnectionAttempt &attempt,
               const AddressSetsByName &sets)
{
    return std::any_of(port.allowed.cbegin(), port.allowed.cend(), [&](const auto &allowed) {
        return allowed.direction == attempt.direction && fitsProtocol(allowed, attempt)
            && fitsRemote(allowed, attempt, sets);
    });
}

} // namespace overlab::blueprint
