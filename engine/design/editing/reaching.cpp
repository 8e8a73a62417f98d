// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/reaching.h"

#include "engine/design/editing/linking.h"
#include "engine/design/validation/context.h"

#include <algorithm>

namespace overlab::design {

namespace {

bool has(const Network &network, Ipv4Address address)
{
    return std::any_of(network.subnets.cbegin(), network.subnets.cend(),
                       [address](const Subnet &subnet) { return subnet.cidr && subnet.cidr->contains(address); });
}

bool isGatewayIn(const Network &network, Ipv4Address address)
{
    return std::any_of(network.subnets.cbegin(), network.subnets.cend(),
                       [address](const Subnet &subnet) { return effectiveGateway(subnet) == address; });
}

std::optional<MissingLine> unlessRefused(const Design &design, const MissingLine &line)
{
    return refusalOf(design, line.router, line.target) ? std::nullopt : std::optional(line);
}

bool isOfAnyNetwork(const Design &design, Ipv4Address address)
{
    return std::any_of(design.tenants.cbegin(), design.tenants.cend(), [address](const Tenant &tenant) {
        return std::any_of(tenant.networks.cbegin(), tenant.networks.cend(),
                           [address](const Network &network) { return has(network, address); });
    });
}

} // namespace

std::optional<MissingLine> lineTowards(const Design &design, const ObjectId &router, Ipv4Address address)
{
    const Tenant *const tenant = findTenant(design, router.tenant);
    if (!tenant)
        return std::nullopt;
    for (const Network &network : tenant->networks) {
        if (has(network, address))
            return unlessRefused(design, {router, {ObjectKind::Network, tenant->name, network.name}});
    }
    if (isOfAnyNetwork(design, address) || design.externals.size() != 1) // another tenant's cannot be reached by its own address
        return std::nullopt;
    return unlessRefused(design, {router, {ObjectKind::External, {}, design.externals.first().name}});
}

std::optional<MissingLine> lineToGateway(const Design &design, const ObjectId &machine, Ipv4Address gateway)
{
    const Tenant *const tenant = findTenant(design, machine.tenant);
    if (!tenant || tenant->routers.size() != 1)
        return std::nullopt;
    const ObjectId router{ObjectKind::Router, tenant->name, tenant->routers.first().name};
    for (const LinkId &link : linksOf(design, machine)) {
        const std::optional<ObjectId> target = targetOf(design, link);
        const Network *const network = target ? findNetwork(design, *target) : nullptr;
        if (network && isGatewayIn(*network, gateway))
            return unlessRefused(design, {router, *target});
    }
    return std::nullopt;
}

} // namespace overlab::design
