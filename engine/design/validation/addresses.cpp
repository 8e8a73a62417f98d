// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and MACs that a design gives on the tenants' networks: each inside a subnet, each once.
#include "engine/design/validation/rules.h"

#include <QSet>

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

class AddressRules
{
public:
    explicit AddressRules(ValidationContext &context) : m_context(context)
    {
        for (const IndexedNetwork &network : std::as_const(context.networks)) {
            for (const qsizetype index : network.ipv4Subnets) {
                const Subnet &subnet = network.drawn->subnets.at(index);
                if (const auto gateway = effectiveGateway(subnet))
                    m_gateways.insert({&network, gateway->value()});
                if (subnet.dhcp && subnet.dhcp->enabled && subnet.dhcp->address)
                    m_dhcp.insert({&network, subnet.dhcp->address->value()});
            }
        }
    }

    void addRouter(const QString &tenant, const Router &router, const QString &path)
    {
        const QString object = fullName(tenant, router.name);
        for (qsizetype i = 0; i < router.interfaces.size(); ++i) {
            const RouterInterface &port = router.interfaces.at(i);
            const QString item = itemPath(path + u".interfaces"_s, i);
            const IndexedNetwork *network = m_context.network(tenant, port.network);
            if (!network || m_context.isDamaged(item + u".address"_s))
                continue;
            if (port.address) {
                if (checkPlace(*network, *port.address, item + u".address"_s, object))
                    claim(*network, *port.address, item + u".address"_s, object, true);
                continue;
            }
            for (const qsizetype index : network->ipv4Subnets) {
                if (const auto gateway = effectiveGateway(network->drawn->subnets.at(index)))
                    claim(*network, *gateway, item, object, true);
            }
        }
    }

    void addMachine(const QString &tenant, const Machine &machine, const QString &path)
    {
        const QString object = fullName(tenant, machine.name);
        for (qsizetype i = 0; i < machine.interfaces.size(); ++i) {
            const MachineInterface &port = machine.interfaces.at(i);
            const QString item = itemPath(path + u".interfaces"_s, i);
            const IndexedNetwork *network = m_context.network(tenant, port.network);
            if (port.mac)
                addMac(network, *port.mac, item + u".mac"_s, object);
            if (!network || !port.address)
                continue;
            if (checkPlace(*network, *port.address, item + u".address"_s, object))
                claim(*network, *port.address, item + u".address"_s, object, false);
        }
    }

private:
    using Key = std::pair<const IndexedNetwork *, quint32>;

    /// Whether a host of \a network may have \a address.
    bool checkPlace(const IndexedNetwork &network, Ipv4Address address, const QString &path,
                    const QString &object)
    {
        QStringList cidrs;
        for (const qsizetype index : network.ipv4Subnets) {
            const Ipv4Subnet &cidr = *network.drawn->subnets.at(index).cidr;
            if (cidr.isHost(address))
                return true;
            if (cidr.contains(address)) {
                m_context.report(u"address-not-usable"_s, {address.toString(), cidr.toString()},
                                 path, object);
                return false;
            }
            cidrs.append(cidr.toString());
        }
        if (network.isComplete)
            m_context.report(u"address-outside-subnet"_s, {address.toString(), cidrs.join(u", ")},
                             path, object);
        return false;
    }

    /// A router may be its network's gateway; nothing else may.
    void claim(const IndexedNetwork &network, Ipv4Address address, const QString &path,
               const QString &object, bool isRouter)
    {
        const Key key(&network, address.value());
        const QString text = address.toString();
        const auto owner = m_owners.constFind(key);
        if (m_dhcp.contains(key)) {
            const bool saidAlready = isRouter && m_gateways.contains(key);
            if (!saidAlready)
                m_context.report(u"address-is-dhcp"_s, {text}, path, object);
        } else if (!isRouter && m_gateways.contains(key)) {
            m_context.report(u"address-is-gateway"_s, {text}, path, object);
        } else if (owner == m_owners.cend()) {
            m_owners.insert(key, object);
        } else if (!isRouter || *owner != object) { // else router-network-twice says it
            m_context.report(u"address-taken"_s, {text, *owner}, path, object);
        }
    }

    void addMac(const IndexedNetwork *network, const MacAddress &mac, const QString &path,
                const QString &object)
    {
        if (!mac.isUnicast())
            m_context.report(u"mac-not-unicast"_s, {mac.toString()}, path, object);
        if (!network)
            return;
        const auto key = std::pair(network, mac.toString());
        const auto owner = m_macOwners.constFind(key);
        if (owner != m_macOwners.cend())
            m_context.report(u"mac-taken"_s, {mac.toString(), *owner}, path, object);
        else
            m_macOwners.insert(key, object);
    }

    ValidationContext &m_context;
    QSet<Key> m_gateways;
    QSet<Key> m_dhcp;
    QHash<Key, QString> m_owners;
    QHash<std::pair<const IndexedNetwork *, QString>, QString> m_macOwners;
};

} // namespace

void checkAddresses(ValidationContext &context)
{
    AddressRules rules(context);
    const QList<Tenant> &tenants = context.design.tenants;
    // Routers of all tenants first: what a machine takes from a router is the machine's fault.
    for (qsizetype t = 0; t < tenants.size(); ++t) {
        const QString list = itemPath(u"tenants"_s, t) + u".routers"_s;
        for (qsizetype i = 0; i < tenants.at(t).routers.size(); ++i)
            rules.addRouter(tenants.at(t).name, tenants.at(t).routers.at(i), itemPath(list, i));
    }
    for (qsizetype t = 0; t < tenants.size(); ++t) {
        const QString list = itemPath(u"tenants"_s, t) + u".vms"_s;
        for (qsizetype i = 0; i < tenants.at(t).vms.size(); ++i)
            rules.addMachine(tenants.at(t).name, tenants.at(t).vms.at(i), itemPath(list, i));
    }
}

} // namespace overlab::design
