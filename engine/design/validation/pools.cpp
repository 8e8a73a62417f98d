// SPDX-License-Identifier: GPL-3.0-or-later
// Pools of addresses: of DHCP and of external networks. Each must lie in its subnet, leave the
// gateway out, and have enough for what gets its address from it.
#include "engine/design/validation/rules.h"

#include <QSet>

#include <algorithm>

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

/// A pool, where it is drawn, and what it belongs to.
struct DrawnPool
{
    Ipv4Range pool;
    Ipv4Subnet cidr;
    std::optional<Ipv4Address> gateway;
    QString path;
    QString object;
};

/// Whether the pool can be counted in.
bool checkPool(ValidationContext &context, const DrawnPool &drawn)
{
    const auto &[pool, cidr, gateway, path, object] = drawn;
    if (!pool.isValid()) {
        context.report(u"pool-reversed"_s, {pool.toString()}, path, object);
        return false;
    }
    if (!cidr.isHost(pool.first) || !cidr.isHost(pool.last)) {
        context.report(u"pool-outside-subnet"_s, {pool.toString(), cidr.toString()}, path, object);
        return false;
    }
    if (gateway && pool.contains(*gateway))
        context.report(u"pool-contains-gateway"_s, {pool.toString(), gateway->toString()}, path,
                       object);
    return true;
}

Ipv4Range hostRange(const Ipv4Subnet &cidr)
{
    return {cidr.firstHost(), cidr.lastHost()};
}

/// What is left of one subnet for those who name no address.
class Supply
{
public:
    explicit Supply(const Ipv4Subnet &cidr) : m_hosts(hostRange(cidr)) {}

    void take(Ipv4Address address) { m_taken.insert(address.value()); }

    /// Takes the lowest free host address, as the DHCP port does; false when there is none.
    bool takeLowest()
    {
        quint64 candidate = m_hosts.first.value();
        while (candidate <= m_hosts.last.value() && m_taken.contains(quint32(candidate)))
            ++candidate;
        if (candidate > m_hosts.last.value())
            return false;
        m_taken.insert(quint32(candidate));
        return true;
    }

    quint64 freeIn(const std::optional<Ipv4Range> &pool) const
    {
        const Ipv4Range range = pool.value_or(m_hosts);
        const auto taken = std::count_if(m_taken.cbegin(), m_taken.cend(), [&](quint32 address) {
            return range.contains(Ipv4Address(address));
        });
        return range.size() - quint64(taken);
    }

private:
    Ipv4Range m_hosts;
    QSet<quint32> m_taken;
};

/// What the ports of a network ask for.
struct Demand
{
    QList<Ipv4Address> given;
    qsizetype derived = 0; ///< from the first IPv4 subnet
};

QHash<const IndexedNetwork *, Demand> collectDemand(const ValidationContext &context)
{
    QHash<const IndexedNetwork *, Demand> demands;
    const auto add = [&](const QString &tenant, const QString &reference,
                         const std::optional<Ipv4Address> &address, bool derives) {
        const IndexedNetwork *network = context.network(tenant, reference);
        if (!network)
            return;
        if (address)
            demands[network].given.append(*address);
        else if (derives)
            ++demands[network].derived;
    };
    for (const Tenant &tenant : context.design.tenants) {
        for (const Router &router : tenant.routers) {
            for (const RouterInterface &port : router.interfaces)
                add(tenant.name, port.network, port.address, false);
        }
        for (const Machine &machine : tenant.vms) {
            for (const MachineInterface &port : machine.interfaces)
                add(tenant.name, port.network, port.address, true);
        }
    }
    return demands;
}

void checkSupply(ValidationContext &context, const IndexedNetwork &network, qsizetype index,
                 const Demand &demand, bool isFirst)
{
    const Subnet &subnet = network.drawn->subnets.at(index);
    const QString path = network.subnetPath(index);
    Supply supply(*subnet.cidr);
    for (const Ipv4Address &address : demand.given) {
        if (subnet.cidr->isHost(address))
            supply.take(address);
    }
    if (const auto gateway = effectiveGateway(subnet))
        supply.take(*gateway);
    if (hasDhcp(subnet)) {
        const auto given = subnet.dhcp ? subnet.dhcp->address : std::nullopt;
        if (given)
            supply.take(*given);
        else if (!supply.takeLowest())
            context.report(u"pool-too-small"_s, {u"0"_s, u"1"_s}, path, network.object);
    }
    const auto pool = subnet.dhcp ? subnet.dhcp->pool : std::nullopt;
    const quint64 needed = isFirst ? quint64(demand.derived) : 0;
    const quint64 left = supply.freeIn(pool);
    if (left < needed)
        context.report(u"pool-too-small"_s, {QString::number(left), QString::number(needed)},
                       path + (pool ? u".dhcp.pool"_s : u".cidr"_s), network.object);
}

void checkNetwork(ValidationContext &context, const IndexedNetwork &network, const Demand &demand)
{
    bool isFirst = true;
    for (const qsizetype index : network.ipv4Subnets) {
        const Subnet &subnet = network.drawn->subnets.at(index);
        const QString path = network.subnetPath(index) + u".dhcp"_s;
        const bool isReadable = !context.isDamaged(path) && !context.isDamaged(path + u".pool"_s);
        bool isUsable = isReadable;
        if (subnet.dhcp && subnet.dhcp->pool && isReadable) {
            const Ipv4Range &pool = *subnet.dhcp->pool;
            const auto &address = subnet.dhcp->address;
            isUsable = checkPool(context, {pool, *subnet.cidr, effectiveGateway(subnet),
                                           path + u".pool"_s, network.object});
            if (isUsable && address && pool.contains(*address))
                context.report(u"pool-contains-dhcp-address"_s,
                               {pool.toString(), address->toString()}, path + u".pool"_s,
                               network.object);
        }
        if (isUsable)
            checkSupply(context, network, index, demand, isFirst);
        isFirst = false;
    }
}

/// Addresses on external networks: of routers and floating ones.
void checkExternal(ValidationContext &context, const ExternalNetwork &external, const QString &path,
                   const Demand &demand)
{
    const Ipv4Address gateway = external.gateway.value_or(external.cidr.firstHost());
    if (external.pool && !checkPool(context, {*external.pool, external.cidr, gateway,
                                              path + u".pool"_s, external.name}))
        return;
    Supply supply(external.cidr);
    supply.take(gateway);
    for (const Ipv4Address &address : demand.given) {
        if (external.cidr.isHost(address))
            supply.take(address);
    }
    const quint64 left = supply.freeIn(external.pool);
    if (left < quint64(demand.derived))
        context.report(u"pool-too-small"_s,
                       {QString::number(left), QString::number(demand.derived)},
                       path + (external.pool ? u".pool"_s : u".cidr"_s), external.name);
}

} // namespace

void checkPools(ValidationContext &context)
{
    const auto demands = collectDemand(context);
    for (const IndexedNetwork &network : std::as_const(context.networks))
        checkNetwork(context, network, demands.value(&network));

    QHash<QString, Demand> externalDemands;
    QList<Ipv4Address> floating;
    for (const Tenant &tenant : context.design.tenants) {
        for (const Router &router : tenant.routers) {
            if (!router.external)
                continue;
            Demand &demand = externalDemands[router.external->network];
            if (router.external->address)
                demand.given.append(*router.external->address);
            else
                ++demand.derived;
        }
        for (const Machine &machine : tenant.vms) {
            for (const MachineInterface &port : machine.interfaces) {
                if (port.floatingIp)
                    floating.append(*port.floatingIp);
            }
        }
    }
    std::sort(floating.begin(), floating.end());
    for (qsizetype i = 0; i < context.design.externals.size(); ++i) {
        const ExternalNetwork &external = context.design.externals.at(i);
        const QString path = itemPath(u"external"_s, i);
        if (context.isDamaged(path) || context.isDamaged(path + u".cidr"_s) ||
            context.isDamaged(path + u".pool"_s))
            continue;
        Demand demand = externalDemands.value(external.name);
        auto address =
            std::lower_bound(floating.cbegin(), floating.cend(), external.cidr.network());
        for (; address != floating.cend() && external.cidr.contains(*address); ++address)
            demand.given.append(*address);
        checkExternal(context, external, path, demand);
    }
}

} // namespace overlab::design
