// SPDX-License-Identifier: GPL-3.0-or-later
// Subnets: their CIDR, gateway, DHCP address and routes.
#include "engine/design/validation/overlap.h"
#include "engine/design/validation/rules.h"

#include "engine/design/ipv6.h"

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

struct SubnetRules
{
    ValidationContext &context;
    const IndexedNetwork &network;

    void report(const QString &code, const QStringList &arguments, const QString &path) const
    {
        context.report(code, arguments, path, network.object);
    }

    void checkIpv4(const Subnet &subnet, const QString &path) const
    {
        const Ipv4Subnet &cidr = *subnet.cidr;
        if (!isUnicast(cidr)) {
            report(u"subnet-not-unicast"_s, {cidr.toString()}, path + u".cidr"_s);
            return;
        }
        if (const auto *gateway = std::get_if<Ipv4Address>(&subnet.gateway)) {
            if (!cidr.isHost(*gateway))
                report(u"gateway-outside-subnet"_s, {gateway->toString(), cidr.toString()},
                       path + u".gateway"_s);
        }
        if (subnet.dhcp)
            checkDhcp(subnet, path + u".dhcp"_s);
        for (qsizetype i = 0; i < subnet.routes.size(); ++i) {
            const QString via = itemPath(path + u".routes"_s, i) + u".via"_s;
            const Ipv4Address &hop = subnet.routes.at(i).via;
            if (!cidr.isHost(hop) && !context.isDamaged(via))
                report(u"subnet-route-not-on-link"_s, {hop.toString(), cidr.toString()}, via);
        }
    }

    void checkDhcp(const Subnet &subnet, const QString &path) const
    {
        constexpr qint64 shortestLease = 120; // dnsmasq(8), --dhcp-range
        const Dhcp &dhcp = *subnet.dhcp;
        if (dhcp.leaseSeconds && *dhcp.leaseSeconds < shortestLease)
            report(u"lease-too-short"_s, {QString::number(*dhcp.leaseSeconds)}, path + u".lease"_s);
        if (!dhcp.address)
            return;
        const QString text = dhcp.address->toString();
        if (!subnet.cidr->isHost(*dhcp.address))
            report(u"dhcp-address-outside-subnet"_s, {text, subnet.cidr->toString()},
                   path + u".address"_s);
        else if (effectiveGateway(subnet) == dhcp.address)
            report(u"dhcp-address-is-gateway"_s, {text}, path + u".address"_s);
    }

    void checkIpv6(const Subnet &subnet, const QString &path) const
    {
        const auto cidr = Ipv6Subnet::parse(subnet.cidr6);
        if (!cidr)
            return;
        if (cidr->isMulticast() || cidr->prefixLength == 0)
            report(u"subnet-not-unicast"_s, {subnet.cidr6}, path + u".cidr"_s);
        const auto gateway = parseIpv6(subnet.gateway6);
        if (gateway && !cidr->contains(*gateway))
            report(u"gateway-outside-subnet"_s, {subnet.gateway6, subnet.cidr6},
                   path + u".gateway"_s);
    }

    void checkOverlaps() const
    {
        QList<Ipv4Subnet> cidrs;
        QList<Ipv6Subnet> cidrs6;
        QStringList paths;
        QStringList paths6;
        for (qsizetype i = 0; i < network.drawn->subnets.size(); ++i) {
            const Subnet &subnet = network.drawn->subnets.at(i);
            const QString path = network.subnetPath(i) + u".cidr"_s;
            if (subnet.cidr) {
                cidrs.append(*subnet.cidr);
                paths.append(path);
            } else if (const auto cidr6 = Ipv6Subnet::parse(subnet.cidr6)) {
                cidrs6.append(*cidr6);
                paths6.append(path);
            }
        }
        const auto key = [](const Ipv4Subnet &cidr) {
            return std::pair(cidr.network(), cidr.prefixLength());
        };
        for (const auto &[later, earlier] : findOverlaps(cidrs, key))
            report(u"subnet-overlap"_s, {cidrs.at(later).toString(), cidrs.at(earlier).toString()},
                   paths.at(later));
        const auto key6 = [](const Ipv6Subnet &cidr) {
            return std::pair(cidr.network, cidr.prefixLength);
        };
        for (const auto &[later, earlier] : findOverlaps(cidrs6, key6))
            report(u"subnet-overlap"_s,
                   {cidrs6.at(later).toString(), cidrs6.at(earlier).toString()}, paths6.at(later));
    }
};

} // namespace

void checkSubnets(ValidationContext &context)
{
    for (const IndexedNetwork &network : std::as_const(context.networks)) {
        const SubnetRules rules{context, network};
        for (qsizetype i = 0; i < network.drawn->subnets.size(); ++i) {
            const Subnet &subnet = network.drawn->subnets.at(i);
            if (subnet.cidr)
                rules.checkIpv4(subnet, network.subnetPath(i));
            else
                rules.checkIpv6(subnet, network.subnetPath(i));
        }
        rules.checkOverlaps();
    }
}

} // namespace overlab::design
