// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/matrix/expectation.h"

#include "engine/path/matrix/designwalk.h"
#include "engine/path/matrix/expectedcodes.h"

#include <netinet/in.h>

namespace overlab::path {

namespace {

int numberOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Tcp:
        return IPPROTO_TCP;
    case Protocol::Udp:
        return IPPROTO_UDP;
    case Protocol::Icmp:
    case Protocol::Arp:
        break;
    }
    return IPPROTO_ICMP;
}

} // namespace

bool ExpectedCell::isTaken() const
{
    return !arrives && (code == expected::otherMachine || code == expected::routerTakes || code == expected::serverTakes);
}

ExpectedCell Expectation::of(int from, int to, Ipv4Address address, Protocol protocol, int port) const
{
    const QList<blueprint::ResolvedMachine> &machines = m_map.topology().machines;
    if (from == to)
        return {true, true, {}, {}};
    if (address.isNull())
        return {false, false, expected::noAddress, {machines.at(to).object()}};
    for (const blueprint::ResolvedPort &own : machines.at(from).ports) {
        for (const blueprint::ResolvedAddress &taken : own.addresses) {
            if (taken.address == address) // it would speak to itself
                return {false, false, expected::otherMachine, {address.toString(), machines.at(from).object()}};
        }
    }
    DesignWalk walk(m_map, m_stopped);
    const DesignEnd there = walk.send(from, {numberOf(protocol), {}, address, port});
    if (!there.reached)
        return {false, false, there.code, there.arguments};
    if (there.reached->machine != to)
        return {false, false, expected::otherMachine, {address.toString(), machines.at(there.reached->machine).object()}};
    const DesignEnd back = walk.answer(*there.reached);
    if (!back.reached)
        return {true, false, back.code, back.arguments};
    if (back.reached->machine != from)
        return {true, false, expected::otherMachine, {walk.packet().destination.toString(), machines.at(back.reached->machine).object()}};
    if (walk.packet().source != address)
        return {true, false, expected::otherAnswer, {walk.packet().source.toString()}};
    return {true, true, {}, {}};
}

} // namespace overlab::path
