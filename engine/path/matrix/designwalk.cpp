// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/matrix/designwalk.h"

#include "engine/blueprint/firewall/portrules.h"
#include "engine/blueprint/outside.h"
#include "engine/path/matrix/expectedcodes.h"

#include <algorithm>

namespace overlab::path {

using namespace Qt::StringLiterals;
using design::RuleDirection;

namespace {

constexpr int mostRouters = 16; ///< in a row; a way through more goes in a circle

/// The most specific of what is offered; of equals the first.
template<typename Step>
class BestRoute
{
public:
    explicit BestRoute(Ipv4Address destination) : m_destination(destination) {}

    void offer(const Ipv4Subnet &to, const Step &step)
    {
        if (!to.contains(m_destination) || to.prefixLength() <= m_longest)
            return;
        m_longest = to.prefixLength();
        m_best = step;
    }
    const std::optional<Step> &best() const { return m_best; }

private:
    Ipv4Address m_destination;
    int m_longest = -1;
    std::optional<Step> m_best;
};

/// The subnet of \a address on its network.
const blueprint::ResolvedSubnet &subnetOf(const blueprint::Topology &topology, const blueprint::ResolvedPort &port,
                                          const blueprint::ResolvedAddress &address)
{
    return topology.networks.at(port.network).subnets.at(address.subnet);
}

} // namespace

DesignEnd DesignWalk::send(int machine, const DesignPacket &packet)
{
    m_packet = packet;
    return leaveMachine(machine);
}

DesignEnd DesignWalk::answer(MachineEnd reached)
{
    m_isAnswer = true;
    m_depth = 0;
    std::swap(m_packet.source, m_packet.destination);
    return leaveMachine(reached.machine);
}

std::optional<DesignWalk::Step> DesignWalk::stepOfMachine(int machine) const
{
    const blueprint::Topology &topology = m_map.topology();
    BestRoute<Step> route(m_packet.destination);
    const QList<blueprint::ResolvedPort> &ports = topology.machines.at(machine).ports;
    for (int card = 0; card < ports.size(); ++card) {
        const blueprint::ResolvedPort &port = ports.at(card);
        bool hasGateway = false; // the first of a card's subnets that has one gives it
        for (const blueprint::ResolvedAddress &address : port.addresses) {
            const blueprint::ResolvedSubnet &subnet = subnetOf(topology, port, address);
            route.offer(subnet.cidr, {port.network, card, m_packet.destination, false});
            for (const design::Route &more : subnet.routes)
                route.offer(more.to, {port.network, card, more.via, false});
            if (subnet.gateway && !std::exchange(hasGateway, true))
                route.offer(Ipv4Subnet(), {port.network, card, *subnet.gateway, false});
        }
    }
    return route.best();
}

DesignEnd DesignWalk::leaveMachine(int machine)
{
    const blueprint::ResolvedMachine &sender = m_map.topology().machines.at(machine);
    if (m_stopped.contains(machine))
        return end(expected::stopped, {sender.object()});
    const std::optional<Step> step = stepOfMachine(machine);
    if (!step)
        return end(expected::noRoute, {sender.object(), m_packet.destination.toString()});
    const MachineEnd card{machine, step->card};
    const blueprint::ResolvedPort &port = sender.ports.at(step->card);
    if (m_packet.source.isNull()) {
        m_packet.source = port.addresses.first().address;
        for (const blueprint::ResolvedAddress &address : port.addresses) {
            if (subnetOf(m_map.topology(), port, address).cidr.contains(step->next)) {
                m_packet.source = address.address;
                break;
            }
        }
    }
    const QList<blueprint::AllowedSource> sources = blueprint::allowedSources(port);
    const bool isItsOwn = !port.portSecurity || blueprint::mayUseAnyAddress(port)
        || std::any_of(sources.cbegin(), sources.cend(),
                       [this](const auto &source) { return source.address.contains(m_packet.source); });
    if (!isItsOwn)
        return end(expected::notItsOwn, {sender.object(), m_packet.source.toString()});
    if (!(m_isAnswer && m_takenBy == card) && !isAllowed(RuleDirection::Egress, card))
        return end(expected::egress, QStringList{sender.object()} + groupsOf(card));
    if (!m_isAnswer)
        m_sentBy = card;
    return onLink(*step, sender.object(), sender.node);
}

QString DesignWalk::nameOf(const AddressOwner &owner) const
{
    switch (owner.kind) {
    case AddressOwner::Kind::Machine:
        return m_map.topology().machines.at(owner.index).object();
    case AddressOwner::Kind::Router:
        return m_map.topology().routers.at(owner.index).object();
    case AddressOwner::Kind::Dhcp:
        return m_map.topology().networks.at(owner.index).object();
    case AddressOwner::Kind::Outside:
        break;
    }
    return blueprint::outsideName.toString();
}

DesignEnd DesignWalk::onLink(const Step &step, const QString &place, int node)
{
    const blueprint::ResolvedNetwork &network = m_map.topology().networks.at(step.network);
    const std::optional<AddressOwner> owner = m_map.ownerOf(step.network, step.next);
    if (!owner && step.next == m_packet.destination)
        return end(expected::nobody, {step.next.toString(), network.object()});
    if (!owner)
        return end(expected::noGateway, {place, step.next.toString(), network.object()});
    const bool endsAtNode = network.type == design::NetworkType::Local && !network.isExternal;
    if (endsAtNode && node != m_map.nodeOf(*owner))
        return end(expected::otherNode, {network.object(), nameOf(*owner)});
    switch (owner->kind) {
    case AddressOwner::Kind::Machine:
        if (step.next != m_packet.destination)
            return end(expected::noRouter, {nameOf(*owner), m_packet.destination.toString()});
        return arrive({owner->index, owner->card});
    case AddressOwner::Kind::Router:
        return passRouter(owner->index, step.network);
    case AddressOwner::Kind::Dhcp:
        if (step.next != m_packet.destination)
            return end(expected::noRouter, {nameOf(*owner), m_packet.destination.toString()});
        return end(expected::serverTakes, {m_packet.destination.toString(), nameOf(*owner)});
    case AddressOwner::Kind::Outside:
        break;
    }
    if (step.next == m_packet.destination)
        return end(expected::routerTakes, {m_packet.destination.toString(), nameOf(*owner)});
    return passOutside();
}

bool DesignWalk::isOfRouter(int router, Ipv4Address address) const
{
    const blueprint::ResolvedRouter &at = m_map.topology().routers.at(router);
    QList<blueprint::ResolvedPort> ports = at.interfaces;
    if (at.gateway)
        ports.append(at.gateway->port);
    return std::any_of(ports.cbegin(), ports.cend(), [address](const blueprint::ResolvedPort &port) { return port.hasAddress(address); });
}

std::optional<DesignWalk::Step> DesignWalk::stepOfRouter(int router) const
{
    const blueprint::Topology &topology = m_map.topology();
    const blueprint::ResolvedRouter &at = topology.routers.at(router);
    const Ipv4Address destination = m_packet.destination;
    BestRoute<Step> route(destination);
    QList<std::pair<Ipv4Subnet, Step>> connected;
    const auto connect = [&](const blueprint::ResolvedPort &port, bool isExternal) {
        for (const blueprint::ResolvedAddress &address : port.addresses) {
            const Ipv4Subnet &subnet = subnetOf(topology, port, address).cidr;
            connected.append({subnet, {port.network, 0, {}, isExternal}});
            route.offer(subnet, {port.network, 0, destination, isExternal});
        }
    };
    for (const blueprint::ResolvedPort &port : at.interfaces)
        connect(port, false);
    if (at.gateway)
        connect(at.gateway->port, true);
    const auto offerVia = [&](const Ipv4Subnet &to, Ipv4Address via) {
        for (const auto &[subnet, link] : std::as_const(connected)) {
            if (subnet.contains(via))
                return route.offer(to, {link.network, 0, via, link.isExternal});
        }
    };
    for (const design::Route &drawn : at.routes) // a drawn default route wins over the gateway's
        offerVia(drawn.to, drawn.via);
    if (at.gateway) {
        if (const auto via = topology.networks.at(at.gateway->port.network).subnets.first().gateway)
            offerVia(Ipv4Subnet(), *via);
    }
    return route.best();
}

DesignEnd DesignWalk::passRouter(int router, int network)
{
    const blueprint::ResolvedRouter &at = m_map.topology().routers.at(router);
    if (++m_depth > mostRouters)
        return end(expected::round, {at.object()});
    const DesignPacket before = m_packet;
    const auto known = m_translations.constFind(router);
    const bool isKnown = known != m_translations.cend() && m_isAnswer && known->after.destination == m_packet.source
        && known->after.source == m_packet.destination;
    if (isKnown) {
        m_packet.destination = known->before.source;
    } else if (at.gateway) {
        for (const blueprint::ResolvedFloatingIp &address : at.gateway->floatingIps) {
            if (address.floating == before.destination)
                m_packet.destination = address.fixed;
        }
    }
    if (isOfRouter(router, m_packet.destination))
        return end(expected::routerTakes, {m_packet.destination.toString(), at.object()});
    const std::optional<Step> step = stepOfRouter(router);
    if (!step)
        return end(expected::noRoute, {at.object(), m_packet.destination.toString()});
    if (isKnown)
        m_packet.source = known->before.destination;
    else
        translate(router, network, *step, before);
    return onLink(*step, at.object(), at.node);
}

/// As the router's own rules do (blueprint/routerchains.cpp).
void DesignWalk::translate(int router, int network, const Step &step, const DesignPacket &before)
{
    const blueprint::ResolvedRouter &at = m_map.topology().routers.at(router);
    if (!at.gateway)
        return;
    const bool isToFloating = m_packet.destination != before.destination;
    if (step.isExternal || isToFloating) {
        const QList<blueprint::ResolvedFloatingIp> &all = at.gateway->floatingIps;
        const auto own = std::find_if(all.cbegin(), all.cend(), [this](const auto &address) { return address.fixed == m_packet.source; });
        const bool hidesSender = (step.isExternal && at.gateway->snat) || (isToFloating && network != at.gateway->port.network);
        if (own != all.cend())
            m_packet.source = own->floating;
        else if (hidesSender && !at.gateway->port.addresses.isEmpty())
            m_packet.source = at.gateway->port.addresses.first().address;
    }
    if (!m_isAnswer && (m_packet.source != before.source || isToFloating))
        m_translations.insert(router, {before, m_packet});
}

DesignEnd DesignWalk::passOutside()
{
    if (++m_depth > mostRouters)
        return end(expected::round, {blueprint::outsideName.toString()});
    const QList<blueprint::ResolvedNetwork> &networks = m_map.topology().networks;
    for (int network = 0; network < networks.size(); ++network) {
        if (networks.at(network).isExternal && networks.at(network).subnets.first().cidr.contains(m_packet.destination))
            return onLink({network, 0, m_packet.destination, true}, blueprint::outsideName.toString(), -1);
    }
    return end(expected::noRoute, {blueprint::outsideName.toString(), m_packet.destination.toString()});
}

DesignEnd DesignWalk::arrive(MachineEnd card)
{
    const blueprint::ResolvedMachine &machine = m_map.topology().machines.at(card.machine);
    if (m_stopped.contains(card.machine))
        return end(expected::stopped, {machine.object()});
    if (!(m_isAnswer && m_sentBy == card) && !isAllowed(RuleDirection::Ingress, card))
        return end(expected::ingress, QStringList{machine.object()} + groupsOf(card));
    if (!m_isAnswer)
        m_takenBy = card;
    return {card, {}, {}};
}

bool DesignWalk::isAllowed(RuleDirection direction, MachineEnd end) const
{
    const blueprint::FilteredPort *const filter = m_map.filterOf(end);
    const blueprint::ConnectionAttempt attempt{m_packet.protocol, m_packet.source, m_packet.destination, m_packet.destinationPort};
    return !filter || blueprint::isAllowedIn(direction, *filter, attempt, m_map.addressSets());
}

QStringList DesignWalk::groupsOf(MachineEnd end) const
{
    QStringList groups;
    for (const int group : m_map.topology().machines.at(end.machine).ports.at(end.card).securityGroups)
        groups.append(m_map.topology().securityGroups.at(group).name);
    return groups;
}

} // namespace overlab::path
