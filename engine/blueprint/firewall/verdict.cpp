// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/firewall/verdict.h"

#include <algorithm>

#include <netinet/in.h>

namespace overlab::blueprint {

namespace {

using design::RuleDirection;

bool isOneOf(const IpAddress &address, const QList<Ipv4Subnet> &subnets)
{
    const auto *const ipv4 = std::get_if<Ipv4Address>(&address);
    return ipv4 && std::any_of(subnets.cbegin(), subnets.cend(),
                               [ipv4](const Ipv4Subnet &subnet) { return subnet.contains(*ipv4); });
}

bool isOwn(const FilteredPort &port, const IpAddress &address)
{
    if (const auto *const ipv6 = std::get_if<design::Ipv6Address>(&address))
        return port.ipv6Sources.contains(*ipv6);
    return isOneOf(address, port.sources);
}

bool fitsProtocol(const AllowedTraffic &allowed, const ConnectionAttempt &attempt)
{
    switch (allowed.protocol) {
    case design::RuleProtocol::Any:
        return true;
    case design::RuleProtocol::Icmp:
        return attempt.protocol == IPPROTO_ICMP || attempt.protocol == IPPROTO_ICMPV6;
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

bool fitsRemote(const AllowedTraffic &allowed, const IpAddress &remote, const AddressSetsByName &sets)
{
    if (allowed.remote)
        return isOneOf(remote, {*allowed.remote});
    if (allowed.remoteIpv6) {
        const auto *const ipv6 = std::get_if<design::Ipv6Address>(&remote);
        return ipv6 && allowed.remoteIpv6->contains(*ipv6);
    }
    return allowed.remoteSet.isEmpty() || isOneOf(remote, sets.value(allowed.remoteSet));
}

} // namespace

bool isAllowedIn(RuleDirection direction, const FilteredPort &port,
                 const ConnectionAttempt &attempt, const AddressSetsByName &sets)
{
    const IpAddress &remote =
        direction == RuleDirection::Ingress ? attempt.source : attempt.destination;
    return std::any_of(port.allowed.cbegin(), port.allowed.cend(), [&](const auto &allowed) {
        return allowed.direction == direction && fitsProtocol(allowed, attempt)
            && fitsRemote(allowed, remote, sets);
    });
}

bool isAllowed(const FilteredPort &port, const ConnectionAttempt &attempt,
               const AddressSetsByName &sets)
{
    bool leaves = isOwn(port, attempt.source);
    bool enters = isOwn(port, attempt.destination);
    if (!leaves && !enters) // a port without addresses of its own sends from any
        leaves = enters = true;
    return (leaves && isAllowedIn(RuleDirection::Egress, port, attempt, sets))
        || (enters && isAllowedIn(RuleDirection::Ingress, port, attempt, sets));
}

} // namespace overlab::blueprint
