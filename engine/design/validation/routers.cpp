// SPDX-License-Identifier: GPL-3.0-or-later
// Routers: what they join, and whether their routes lead anywhere.
#include "engine/design/validation/overlap.h"
#include "engine/design/validation/rules.h"

#include <QSet>

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

/// A subnet that the router is on, through one of its interfaces or its external network.
struct Joined
{
    Ipv4Subnet cidr;
    QString network;
    QString path; ///< of the interface
};

class RouterRules
{
public:
    RouterRules(ValidationContext &context, const Tenant &tenant, const Router &router,
                QString path)
        : m_context(context), m_tenant(tenant), m_router(router), m_path(std::move(path)),
          m_object(fullName(tenant.name, router.name))
    {
    }

    void check()
    {
        const QString list = m_path + u".interfaces"_s;
        m_isComplete = !m_context.isDamaged(list);
        for (qsizetype i = 0; i < m_router.interfaces.size(); ++i)
            join(m_router.interfaces.at(i), itemPath(list, i));
        joinExternal();
        checkOverlaps();
        checkRoutes();
        if (m_router.interfaces.isEmpty() && !m_router.external && m_isComplete)
            report(u"router-without-network"_s, {}, m_path);
    }

private:
    void report(const QString &code, const QStringList &arguments, const QString &path)
    {
        m_context.report(code, arguments, path, m_object);
    }

    void join(const RouterInterface &port, const QString &path)
    {
        const IndexedNetwork *network = m_context.network(m_tenant.name, port.network);
        if (!network || !network->isComplete || m_context.isDamaged(path + u".address"_s)) {
            m_isComplete = false;
            return;
        }
        if (network->drawn->subnets.isEmpty()) {
            report(u"router-network-without-subnet"_s, {port.network}, path);
            return;
        }
        bool hasAddress = network->ipv4Subnets.isEmpty(); // IPv6 alone needs none here
        for (const qsizetype index : network->ipv4Subnets) {
            const Subnet &subnet = network->drawn->subnets.at(index);
            const auto address = port.address ? port.address : effectiveGateway(subnet);
            if (!address || !subnet.cidr->contains(*address))
                continue;
            hasAddress = true;
            m_own.insert(address->value());
            m_joined.append({*subnet.cidr, network->object, path});
        }
        if (!hasAddress && !port.address)
            report(u"router-interface-needs-address"_s, {port.network}, path);
    }

    void joinExternal()
    {
        if (!m_router.external)
            return;
        const QString &name = m_router.external->network;
        const ExternalNetwork *external = m_context.external(name);
        const qsizetype index = external ? external - m_context.design.externals.constData() : 0;
        if (!external || m_context.isDamaged(itemPath(u"external"_s, index) + u".cidr"_s)) {
            m_isComplete = false;
            return;
        }
        m_joined.append({external->cidr, name, m_path + u".external"_s});
        if (m_router.external->address)
            m_own.insert(m_router.external->address->value());
    }

    void checkOverlaps()
    {
        QList<Ipv4Subnet> cidrs;
        for (const Joined &joined : std::as_const(m_joined))
            cidrs.append(joined.cidr);
        const auto key = [](const Ipv4Subnet &cidr) {
            return std::pair(cidr.network(), cidr.prefixLength());
        };
        for (const auto &[later, earlier] : findOverlaps(cidrs, key)) {
            const Joined &one = m_joined.at(later);
            const Joined &other = m_joined.at(earlier);
            if (one.path == other.path)
                continue; // two subnets of one network: subnet-overlap says it
            if (one.network == other.network)
                report(u"router-network-twice"_s, {one.network}, one.path);
            else
                report(u"router-subnet-overlap"_s,
                       {one.cidr.toString(), one.network, other.cidr.toString(), other.network},
                       one.path);
        }
    }

    void checkRoutes()
    {
        for (qsizetype i = 0; i < m_router.routes.size(); ++i) {
            const QString path = itemPath(m_path + u".routes"_s, i) + u".via"_s;
            const Ipv4Address via = m_router.routes.at(i).via;
            if (m_context.isDamaged(path) ||
                m_context.isDamaged(itemPath(m_path + u".routes"_s, i)))
                continue;
            const bool isOnLink =
                std::any_of(m_joined.cbegin(), m_joined.cend(),
                            [via](const Joined &joined) { return joined.cidr.isHost(via); });
            if (m_own.contains(via.value()))
                report(u"route-via-own-address"_s, {via.toString()}, path);
            else if (!isOnLink && m_isComplete)
                report(u"route-via-not-on-link"_s, {via.toString()}, path);
        }
    }

    ValidationContext &m_context;
    const Tenant &m_tenant;
    const Router &m_router;
    const QString m_path;
    const QString m_object;
    QList<Joined> m_joined;
    QSet<quint32> m_own;
    bool m_isComplete = true; ///< false when something it joins is not known
};

} // namespace

void checkRouters(ValidationContext &context)
{
    for (qsizetype t = 0; t < context.design.tenants.size(); ++t) {
        const Tenant &tenant = context.design.tenants.at(t);
        const QString list = itemPath(u"tenants"_s, t) + u".routers"_s;
        for (qsizetype i = 0; i < tenant.routers.size(); ++i)
            RouterRules(context, tenant, tenant.routers.at(i), itemPath(list, i)).check();
    }
}

} // namespace overlab::design
