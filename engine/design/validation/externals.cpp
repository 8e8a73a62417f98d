// SPDX-License-Identifier: GPL-3.0-or-later
// External networks and the floating addresses on them.
#include "engine/design/validation/overlap.h"
#include "engine/design/validation/rules.h"

#include <QMap>
#include <iterator>
#include <set>
#include <tuple>

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

Ipv4Address gatewayOf(const ExternalNetwork &external)
{
    return external.gateway.value_or(external.cidr.firstHost());
}

/// Whether the values of the external network at \a path can be judged.
bool isReadable(const ValidationContext &context, const QString &path)
{
    return !context.isDamaged(path) && !context.isDamaged(path + u".cidr"_s);
}

/// A router's own address on its external network.
void checkRouterAddress(ValidationContext &context, const RouterExternal &port,
                        const ExternalNetwork &external, const QString &path, const QString &object)
{
    const Ipv4Address address = *port.address;
    const QString text = address.toString();
    if (!external.cidr.contains(address))
        context.report(u"address-outside-subnet"_s, {text, external.cidr.toString()}, path, object);
    else if (!external.cidr.isHost(address))
        context.report(u"address-not-usable"_s, {text, external.cidr.toString()}, path, object);
    else if (address == gatewayOf(external))
        context.report(u"address-is-gateway"_s, {text}, path, object);
}

class FloatingRules
{
public:
    explicit FloatingRules(ValidationContext &context) : m_context(context)
    {
        for (qsizetype i = 0; i < context.design.externals.size(); ++i) {
            const QString path = itemPath(u"external"_s, i);
            m_externalsComplete = m_externalsComplete && isReadable(context, path) &&
                                  !context.isDamaged(path + u".pool"_s);
        }
        m_externalsComplete = m_externalsComplete && !context.isDamaged(u"external"_s);
        for (const ExternalNetwork &external : context.design.externals)
            m_externals.insert(external.cidr.network(), &external);
    }

    void addRouter(const QString &tenant, const Router &router, const QString &path)
    {
        if (!router.external)
            return;
        const QString object = fullName(tenant, router.name);
        for (qsizetype i = 0; i < router.interfaces.size(); ++i) {
            const RouterInterface &port = router.interfaces.at(i);
            const bool isRead = !m_context.isDamaged(itemPath(path + u".interfaces"_s, i) + u".address"_s);
            if (const IndexedNetwork *network = m_context.network(tenant, port.network))
                join(*network, port, isRead, router.external->network);
        }
        if (router.external->address)
            claim(*router.external->address, u"address-taken"_s, path + u".external.address"_s,
                  object);
    }

    void addPort(const QString &tenant, const MachineInterface &port, const QString &path,
                 const QString &object)
    {
        const Ipv4Address address = *port.floatingIp;
        claim(address, u"floating-ip-taken"_s, path, object);
        if (!m_externalsComplete)
            return;
        const ExternalNetwork *external = findExternal(address);
        if (!external) {
            m_context.report(u"floating-ip-no-external"_s, {address.toString()}, path, object);
            return;
        }
        const Ipv4Range pool = external->pool.value_or(
            Ipv4Range{external->cidr.firstHost(), external->cidr.lastHost()});
        if (!pool.contains(address) || address == gatewayOf(*external))
            m_context.report(u"floating-ip-outside-pool"_s,
                             {address.toString(), pool.toString(), external->name}, path, object);
        const IndexedNetwork *network = m_context.network(tenant, port.network);
        if (!network)
            return;
        const bool isRead =
            !m_context.isDamaged(path.chopped(QStringView(u".floating-ip").size()) + u".address"_s);
        const qsizetype subnet = isRead ? subnetOf(*network, port) : someSubnet;
        if (!m_joined.contains({network->object, external->name, someSubnet}))
            m_context.report(u"floating-ip-unreachable"_s,
                             {address.toString(), network->object, external->name}, path, object);
        else if (!m_joined.contains({network->object, external->name, subnet}))
            m_context.report(u"floating-ip-unreachable"_s,
                             {address.toString(),
                              u"%1 (%2)"_s.arg(network->object,
                                               network->drawn->subnets.at(subnet).cidr->toString()),
                              external->name},
                             path, object);
    }

private:
    static constexpr qsizetype someSubnet = -1;

    /// The router's address, when it \a isRead, may be on some of the network's subnets only.
    void join(const IndexedNetwork &network, const RouterInterface &port, bool isRead,
              const QString &external)
    {
        m_joined.insert({network.object, external, someSubnet});
        for (const qsizetype index : network.ipv4Subnets) {
            const Subnet &subnet = network.drawn->subnets.at(index);
            const auto address = port.address ? port.address : effectiveGateway(subnet);
            if (!isRead || (address && subnet.cidr->contains(*address)))
                m_joined.insert({network.object, external, index});
        }
    }

    /// Where the address of \a port lies: without one it gets one of the first; someSubnet when
    /// that cannot be judged.
    static qsizetype subnetOf(const IndexedNetwork &network, const MachineInterface &port)
    {
        if (!network.isComplete || network.ipv4Subnets.isEmpty())
            return someSubnet;
        if (!port.address)
            return network.ipv4Subnets.first();
        for (const qsizetype index : network.ipv4Subnets) {
            if (network.drawn->subnets.at(index).cidr->contains(*port.address))
                return index;
        }
        return someSubnet;
    }

    /// The external network that has \a address; they do not overlap, or validation says so.
    const ExternalNetwork *findExternal(Ipv4Address address) const
    {
        auto next = m_externals.upperBound(address);
        if (next == m_externals.cbegin())
            return nullptr;
        const ExternalNetwork *external = std::prev(next).value();
        return external->cidr.contains(address) ? external : nullptr;
    }

    void claim(Ipv4Address address, const QString &code, const QString &path, const QString &object)
    {
        const auto owner = m_owners.constFind(address.value());
        if (owner != m_owners.cend())
            m_context.report(code, {address.toString(), *owner}, path, object);
        else
            m_owners.insert(address.value(), object);
    }

    ValidationContext &m_context;
    bool m_externalsComplete = true;
    QMap<Ipv4Address, const ExternalNetwork *> m_externals; ///< by network address
    /// Network's object, external network, subnet of the network.
    std::set<std::tuple<QString, QString, qsizetype>> m_joined;
    QHash<quint32, QString> m_owners;
};

} // namespace

void checkExternals(ValidationContext &context)
{
    QList<Ipv4Subnet> cidrs;
    QList<qsizetype> indexes;
    for (qsizetype i = 0; i < context.design.externals.size(); ++i) {
        const ExternalNetwork &external = context.design.externals.at(i);
        const QString path = itemPath(u"external"_s, i);
        if (!isReadable(context, path))
            continue;
        if (!isUnicast(external.cidr)) {
            context.report(u"subnet-not-unicast"_s, {external.cidr.toString()}, path + u".cidr"_s,
                           external.name);
            continue;
        }
        cidrs.append(external.cidr);
        indexes.append(i);
        if (external.gateway && !external.cidr.isHost(*external.gateway))
            context.report(u"gateway-outside-subnet"_s,
                           {external.gateway->toString(), external.cidr.toString()},
                           path + u".gateway"_s, external.name);
    }
    const auto key = [](const Ipv4Subnet &cidr) {
        return std::pair(cidr.network(), cidr.prefixLength());
    };
    for (const auto &[later, earlier] : findOverlaps(cidrs, key)) {
        const ExternalNetwork &external = context.design.externals.at(indexes.at(later));
        const ExternalNetwork &other = context.design.externals.at(indexes.at(earlier));
        context.report(u"external-subnet-overlap"_s,
                       {external.cidr.toString(), other.cidr.toString(), other.name},
                       itemPath(u"external"_s, indexes.at(later)) + u".cidr"_s, external.name);
    }
    for (qsizetype t = 0; t < context.design.tenants.size(); ++t) {
        const Tenant &tenant = context.design.tenants.at(t);
        for (qsizetype i = 0; i < tenant.routers.size(); ++i) {
            const Router &router = tenant.routers.at(i);
            const ExternalNetwork *external =
                router.external ? context.external(router.external->network) : nullptr;
            const qsizetype index = external ? external - context.design.externals.constData() : 0;
            if (!external || !router.external->address ||
                !isReadable(context, itemPath(u"external"_s, index)))
                continue;
            const QString path = itemPath(itemPath(u"tenants"_s, t) + u".routers"_s, i);
            checkRouterAddress(context, *router.external, *external, path + u".external.address"_s,
                               fullName(tenant.name, router.name));
        }
    }
}

void checkFloatingIps(ValidationContext &context)
{
    FloatingRules rules(context);
    const QList<Tenant> &tenants = context.design.tenants;
    for (qsizetype t = 0; t < tenants.size(); ++t) {
        const QString list = itemPath(u"tenants"_s, t) + u".routers"_s;
        for (qsizetype i = 0; i < tenants.at(t).routers.size(); ++i)
            rules.addRouter(tenants.at(t).name, tenants.at(t).routers.at(i), itemPath(list, i));
    }
    for (qsizetype t = 0; t < tenants.size(); ++t) {
        const QString list = itemPath(u"tenants"_s, t) + u".vms"_s;
        for (qsizetype i = 0; i < tenants.at(t).vms.size(); ++i) {
            const Machine &machine = tenants.at(t).vms.at(i);
            const QString object = fullName(tenants.at(t).name, machine.name);
            for (qsizetype p = 0; p < machine.interfaces.size(); ++p) {
                const QString item = itemPath(itemPath(list, i) + u".interfaces"_s, p);
                if (machine.interfaces.at(p).floatingIp)
                    rules.addPort(tenants.at(t).name, machine.interfaces.at(p),
                                  item + u".floating-ip"_s, object);
            }
        }
    }
}

} // namespace overlab::design
