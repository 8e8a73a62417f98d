// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/validation/context.h"

#include "engine/design/diagnosticcodes.h"
#include "engine/design/suggestion.h"

namespace overlab::design {

using namespace Qt::StringLiterals;

std::optional<Ipv4Address> effectiveGateway(const Subnet &subnet)
{
    if (const auto *given = std::get_if<Ipv4Address>(&subnet.gateway))
        return *given;
    if (std::holds_alternative<NoGateway>(subnet.gateway) || !subnet.cidr)
        return std::nullopt;
    return subnet.cidr->firstHost();
}

bool hasDhcp(const Subnet &subnet)
{
    return !subnet.dhcp || subnet.dhcp->enabled;
}

int encapsulationBytes(NetworkType type)
{
    // Outer IPv4 20, inner Ethernet 14; VXLAN and Geneve: UDP 8 + header 8; GRE: 4 + key 4.
    switch (type) {
    case NetworkType::Vxlan:
    case NetworkType::Geneve:
        return 50;
    case NetworkType::Gre:
        return 42;
    case NetworkType::Vlan:
    case NetworkType::Flat:
    case NetworkType::Local:
        break;
    }
    return 0;
}

bool isUnicast(const Ipv4Subnet &cidr)
{
    static const Ipv4Subnet thisNetwork(Ipv4Address(0), 8);
    static const Ipv4Subnet loopback(Ipv4Address(0x7f000000), 8);
    static const Ipv4Subnet multicast(Ipv4Address(0xe0000000), 4);
    return cidr.prefixLength() > 0 && !cidr.overlaps(thisNetwork) && !cidr.overlaps(loopback) &&
           !cidr.overlaps(multicast);
}

QString itemPath(const QString &list, qsizetype index)
{
    return list + u'[' + QString::number(index) + u']';
}

QString fullName(const QString &tenant, const QString &reference)
{
    return reference.contains(u'/') ? reference : tenant + u'/' + reference;
}

ValidationContext::ValidationContext(const Design &checkedDesign, const Places &knownPlaces)
    : design(checkedDesign), places(knownPlaces), nodes(checkedDesign.effectiveNodes())
{
    for (const ExternalNetwork &external : design.externals) {
        if (!m_externalsByName.contains(external.name))
            m_externalsByName.insert(external.name, &external);
    }
    for (qsizetype i = 0; i < nodes.size(); ++i)
        m_nodesByName.insert(nodes.at(i).name, i);
    const NetworkType tunnel = design.settings.tunnel.value_or(NetworkType::Vxlan);
    for (qsizetype t = 0; t < design.tenants.size(); ++t) {
        const Tenant &tenant = design.tenants.at(t);
        const QString list = itemPath(u"tenants"_s, t) + u".networks"_s;
        for (qsizetype n = 0; n < tenant.networks.size(); ++n) {
            IndexedNetwork indexed;
            indexed.drawn = &tenant.networks.at(n);
            indexed.path = itemPath(list, n);
            indexed.object = fullName(tenant.name, indexed.drawn->name);
            indexed.type = indexed.drawn->type.value_or(tunnel);
            indexed.mtuBytes = indexed.drawn->mtuBytes.value_or(underlayMtuBytes() -
                                                                encapsulationBytes(indexed.type));
            indexed.isComplete = !isDamaged(indexed.path + u".subnets"_s);
            for (qsizetype s = 0; s < indexed.drawn->subnets.size(); ++s) {
                const Subnet &subnet = indexed.drawn->subnets.at(s);
                if (subnet.cidr)
                    indexed.ipv4Subnets.append(s);
                else if (subnet.cidr6.isEmpty())
                    indexed.isComplete = false;
            }
            if (!m_networksByName.contains(indexed.object))
                m_networksByName.insert(indexed.object, networks.size());
            networks.append(indexed);
        }
    }
}

void ValidationContext::report(const QString &code, const QStringList &arguments,
                               const QString &path, const QString &object)
{
    diagnostics.append(makeDiagnostic(code, arguments, places.at(path), object, path));
}

bool ValidationContext::namesDamaged(const QString &path, qsizetype count)
{
    const auto known = m_namesDamaged.constFind(path);
    if (known != m_namesDamaged.cend())
        return known.value();
    const bool damaged = places.namesDamaged(path, count);
    m_namesDamaged.insert(path, damaged);
    return damaged;
}

QString ValidationContext::lineOf(const QString &path) const
{
    const int line = places.at(path).line;
    return line > 0 ? QString::number(line) : QString();
}

QString ValidationContext::suggest(const QString &word, const QStringList &candidates)
{
    constexpr qsizetype mostCandidates = 5000;
    if (candidates.size() > mostCandidates || m_suggestionsLeft <= 0)
        return {};
    --m_suggestionsLeft;
    return nearestWord(word, candidates);
}

const IndexedNetwork *ValidationContext::network(const QString &tenant,
                                                 const QString &reference) const
{
    const auto found = m_networksByName.constFind(fullName(tenant, reference));
    return found == m_networksByName.cend() ? nullptr : &networks.at(*found);
}

const ExternalNetwork *ValidationContext::external(const QString &name) const
{
    return m_externalsByName.value(name, nullptr);
}

const Node *ValidationContext::node(const QString &name) const
{
    const auto found = m_nodesByName.constFind(name);
    return found == m_nodesByName.cend() ? nullptr : &nodes.at(*found);
}

} // namespace overlab::design
