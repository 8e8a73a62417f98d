// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes: roles that are asked of them, and their addresses on the underlay.
#include "engine/design/validation/rules.h"

#include "engine/design/enumnames.h"

#include <algorithm>

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

bool anyNodeHas(const ValidationContext &context, NodeRole role)
{
    return std::any_of(context.nodes.cbegin(), context.nodes.cend(),
                       [role](const Node &node) { return node.hasRole(role); });
}

/// The node \a name, when something names it, must have \a role.
void requireRole(ValidationContext &context, const std::optional<QString> &name, NodeRole role,
                 const QString &path, const QString &object)
{
    const Node *node = name ? context.node(*name) : nullptr;
    if (node && !node->hasRole(role))
        context.report(u"node-role-missing"_s, {*name, enumName(role)}, path, object);
}

/// Says once for each role that no node has it, at the first thing that needs one.
void requireAnyNode(ValidationContext &context, NodeRole role, const QString &path,
                    const QString &object, bool &said)
{
    if (said || anyNodeHas(context, role))
        return;
    context.report(u"no-node-with-role"_s, {enumName(role)}, path, object);
    said = true;
}

void checkRoles(ValidationContext &context)
{
    const bool nodesUnread = context.namesDamaged(u"nodes"_s, context.design.nodes.size());
    bool saidNetwork = nodesUnread;
    bool saidCompute = nodesUnread;
    for (const IndexedNetwork &network : std::as_const(context.networks)) {
        const QList<Subnet> &subnets = network.drawn->subnets;
        if (std::any_of(subnets.cbegin(), subnets.cend(), hasDhcp))
            requireAnyNode(context, NodeRole::Network, network.path, network.object, saidNetwork);
    }
    for (qsizetype t = 0; t < context.design.tenants.size(); ++t) {
        const Tenant &tenant = context.design.tenants.at(t);
        const QString tenantPath = itemPath(u"tenants"_s, t);
        for (qsizetype i = 0; i < tenant.routers.size(); ++i) {
            const Router &router = tenant.routers.at(i);
            const QString path = itemPath(tenantPath + u".routers"_s, i);
            const QString object = fullName(tenant.name, router.name);
            requireRole(context, router.node, NodeRole::Network, path + u".node"_s, object);
            requireAnyNode(context, NodeRole::Network, path, object, saidNetwork);
        }
        for (qsizetype i = 0; i < tenant.vms.size(); ++i) {
            const Machine &machine = tenant.vms.at(i);
            const QString path = itemPath(tenantPath + u".vms"_s, i);
            const QString object = fullName(tenant.name, machine.name);
            requireRole(context, machine.node, NodeRole::Compute, path + u".node"_s, object);
            requireAnyNode(context, NodeRole::Compute, path, object, saidCompute);
        }
    }
}

void checkUnderlay(ValidationContext &context)
{
    const Ipv4Subnet underlay =
        context.design.underlay.cidr.value_or(Ipv4Subnet(Ipv4Address(0xc0a8ff00), 24));
    QHash<quint32, QString> owners;
    for (qsizetype i = 0; i < context.design.nodes.size(); ++i) {
        const Node &node = context.design.nodes.at(i);
        const QString path = itemPath(u"nodes"_s, i) + u".address"_s;
        if (!node.address)
            continue;
        const QString text = node.address->toString();
        const auto owner = owners.constFind(node.address->value());
        if (!underlay.isHost(*node.address))
            context.report(u"node-address-outside-underlay"_s, {text, underlay.toString()}, path,
                           node.name);
        if (owner != owners.cend())
            context.report(u"node-address-taken"_s, {text, *owner}, path, node.name);
        else
            owners.insert(node.address->value(), node.name);
    }
    const quint64 hosts = quint64(underlay.lastHost().value()) - underlay.firstHost().value() + 1;
    if (quint64(context.nodes.size()) > hosts) {
        context.report(
            u"underlay-too-small"_s,
            {underlay.toString(), QString::number(hosts), QString::number(context.nodes.size())},
            u"underlay.cidr"_s);
    }
}

} // namespace

void checkNodes(ValidationContext &context)
{
    checkRoles(context);
    if (!context.isDamaged(u"underlay.cidr"_s) && !context.isDamaged(u"underlay"_s))
        checkUnderlay(context);
}

} // namespace overlab::design
