// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/objectid.h"

#include <algorithm>
#include <tuple>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

const QString notePrefix = u"note:"_s;

template<typename Item>
const Item *named(const QList<Item> &items, const QString &name)
{
    const auto found = std::find_if(items.cbegin(), items.cend(),
                                    [&name](const Item &item) { return item.name == name; });
    return found == items.cend() ? nullptr : &*found;
}

} // namespace

QString ObjectId::object() const
{
    if (kind == ObjectKind::Note)
        return notePrefix + name;
    return tenant.isEmpty() ? name : tenant + u'/' + name;
}

bool operator<(const ObjectId &left, const ObjectId &right)
{
    return std::tie(left.kind, left.tenant, left.name) < std::tie(right.kind, right.tenant, right.name);
}

QList<ObjectId> allObjects(const Design &design)
{
    QList<ObjectId> ids;
    for (const Node &node : design.nodes)
        ids.append({ObjectKind::Node, {}, node.name});
    for (const ExternalNetwork &external : design.externals)
        ids.append({ObjectKind::External, {}, external.name});
    for (const Tenant &tenant : design.tenants) {
        ids.append({ObjectKind::Tenant, {}, tenant.name});
        for (const Network &network : tenant.networks)
            ids.append({ObjectKind::Network, tenant.name, network.name});
        for (const Router &router : tenant.routers)
            ids.append({ObjectKind::Router, tenant.name, router.name});
        for (const Machine &machine : tenant.vms)
            ids.append({ObjectKind::Machine, tenant.name, machine.name});
    }
    for (const CanvasItem &item : design.canvas) {
        if (item.object.startsWith(notePrefix))
            ids.append({ObjectKind::Note, {}, item.object.mid(notePrefix.size())});
    }
    return ids;
}

bool contains(const Design &design, const ObjectId &id)
{
    switch (id.kind) {
    case ObjectKind::Node:
        return findNode(design, id.name);
    case ObjectKind::External:
        return findExternal(design, id.name);
    case ObjectKind::Tenant:
        return findTenant(design, id.name);
    case ObjectKind::Network:
        return findNetwork(design, id);
    case ObjectKind::Router:
        return findRouter(design, id);
    case ObjectKind::Machine:
        return findMachine(design, id);
    case ObjectKind::Note:
        return std::any_of(design.canvas.cbegin(), design.canvas.cend(),
                           [&id](const CanvasItem &item) { return item.object == id.object(); });
    }
    return false;
}

const Node *findNode(const Design &design, const QString &name)
{
    return named(design.nodes, name);
}

const ExternalNetwork *findExternal(const Design &design, const QString &name)
{
    return named(design.externals, name);
}

const Tenant *findTenant(const Design &design, const QString &name)
{
    return named(design.tenants, name);
}

const Network *findNetwork(const Design &design, const ObjectId &id)
{
    const Tenant *const tenant = findTenant(design, id.tenant);
    return tenant ? named(tenant->networks, id.name) : nullptr;
}

const Router *findRouter(const Design &design, const ObjectId &id)
{
    const Tenant *const tenant = findTenant(design, id.tenant);
    return tenant ? named(tenant->routers, id.name) : nullptr;
}

const Machine *findMachine(const Design &design, const ObjectId &id)
{
    const Tenant *const tenant = findTenant(design, id.tenant);
    return tenant ? named(tenant->vms, id.name) : nullptr;
}

ObjectId networkId(const QString &tenant, const QString &reference)
{
    const qsizetype slash = reference.indexOf(u'/');
    if (slash < 0)
        return {ObjectKind::Network, tenant, reference};
    return {ObjectKind::Network, reference.left(slash), reference.mid(slash + 1)};
}

std::optional<ObjectId> machineId(const QString &end)
{
    const qsizetype slash = end.indexOf(u'/');
    return slash < 0 ? std::nullopt : std::optional(ObjectId{ObjectKind::Machine, end.left(slash), end.mid(slash + 1)});
}

QString referenceTo(const ObjectId &network, const QString &tenant)
{
    return network.tenant == tenant ? network.name : network.object();
}

QList<LinkId> linksOf(const Design &design, const ObjectId &owner)
{
    qsizetype count = 0;
    QList<LinkId> links;
    if (const Machine *machine = owner.kind == ObjectKind::Machine ? findMachine(design, owner) : nullptr)
        count = machine->interfaces.size();
    if (const Router *router = owner.kind == ObjectKind::Router ? findRouter(design, owner) : nullptr) {
        count = router->interfaces.size();
        if (router->external)
            links.append({owner, LinkId::outward});
    }
    for (qsizetype i = 0; i < count; ++i)
        links.append({owner, int(i)});
    return links;
}

std::optional<ObjectId> targetOf(const Design &design, const LinkId &link)
{
    const ObjectId &owner = link.owner;
    if (owner.kind == ObjectKind::Machine) {
        const Machine *const machine = findMachine(design, owner);
        if (machine && link.index >= 0 && link.index < machine->interfaces.size())
            return networkId(owner.tenant, machine->interfaces.at(link.index).network);
    } else if (owner.kind == ObjectKind::Router) {
        const Router *const router = findRouter(design, owner);
        if (router && link.index == LinkId::outward && router->external)
            return ObjectId{ObjectKind::External, {}, router->external->network};
        if (router && link.index >= 0 && link.index < router->interfaces.size())
            return networkId(owner.tenant, router->interfaces.at(link.index).network);
    }
    return std::nullopt;
}

} // namespace overlab::design
