// SPDX-License-Identifier: GPL-3.0-or-later
// New items of lists, and what references can name: the functions of fieldvalues.h that look around in the design.
#include "engine/design/editing/adding.h"
#include "engine/design/editing/drawn.h"
#include "engine/design/editing/fieldtree.h"
#include "engine/design/editing/linking.h"
#include "engine/design/writing/treebuilder.h"

#include <QRegularExpression>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

/// All networks as \a tenant refers to them, its own first.
QStringList networkReferences(const Design &design, const QString &tenant)
{
    QStringList own;
    QStringList others;
    for (const Tenant &each : design.tenants) {
        for (const Network &network : each.networks) {
            const ObjectId id{ObjectKind::Network, each.name, network.name};
            (each.name == tenant ? own : others).append(referenceTo(id, tenant));
        }
    }
    return own + others;
}

QStringList groupReferences(const Design &design, const QString &tenant)
{
    QStringList own{u"default"_s};
    const Tenant *const owner = findTenant(design, tenant);
    for (const SecurityGroup &group : owner ? owner->securityGroups : QList<SecurityGroup>()) {
        if (!own.contains(group.name))
            own.append(group.name);
    }
    return own;
}

QStringList checkEnds(const Design &design)
{
    QStringList ends;
    for (const Tenant &tenant : design.tenants) {
        for (const Machine &machine : tenant.vms)
            ends.append(ObjectId{ObjectKind::Machine, tenant.name, machine.name}.object());
    }
    return ends + QStringList(u"outside"_s);
}

/// The first IPv4 subnet around \a place: its own network's, or of the first network that the object is in.
std::optional<Ipv4Subnet> subnetNear(const Design &design, const FieldPlace &place)
{
    const ObjectId &object = *place.object;
    const Network *network = object.kind == ObjectKind::Network ? findNetwork(design, object) : nullptr;
    qsizetype first = place.steps.size() > 1 ? place.steps.at(1).toLongLong() : 0;
    if (!network) {
        const std::optional<ObjectId> target = targetOf(design, {object, int(first)});
        network = target && target->kind == ObjectKind::Network ? findNetwork(design, *target) : nullptr;
        first = 0;
    }
    if (!network || first >= network->subnets.size())
        return std::nullopt;
    return network->subnets.at(first).cidr;
}

YamlNodePtr map(const QList<std::pair<QString, QString>> &texts)
{
    MapBuilder built;
    for (const auto &[key, text] : texts)
        built.addText(key, text);
    return built.take();
}

QStringList namesAt(const Design &design, const FieldPlace &list)
{
    const FieldValues values(design, list.object);
    QStringList names;
    for (qsizetype i = 0; i < values.count(list.steps); ++i)
        names.append(values.text((list / i / u"name"_s).steps));
    return names;
}

/// nullptr: there can be none.
YamlNodePtr newItem(const Design &design, const FieldPlace &list, const QString &section)
{
    const auto freeNameOf = [&](const QString &base) { return freeName(base, namesAt(design, list)); };
    if (section == u"rule")
        return map({{u"direction"_s, u"ingress"_s}});
    if (section == u"security-group")
        return map({{u"name"_s, freeNameOf(u"group"_s)}});
    if (section == u"image") {
        const QString name = freeNameOf(u"image"_s);
        return map({{u"name"_s, name}, {u"file"_s, name + u".qcow2"_s}});
    }
    if (section == u"check") {
        const QStringList ends = checkEnds(design);
        return map({{u"name"_s, freeNameOf(u"check"_s)},
                    {u"from"_s, ends.first()},
                    {u"to"_s, ends.value(1, ends.first())}});
    }
    if (section == u"subnet") {
        const Added other = added(design, ObjectKind::Network, list.object->tenant, {});
        const Network *const network = findNetwork(other.design, other.id);
        return map({{u"cidr"_s, network->subnets.first().cidr->toString()}});
    }
    const Ipv4Subnet near = subnetNear(design, list).value_or(*Ipv4Subnet::parse(u"10.0.1.0/24"));
    if (section == u"route") {
        const Ipv4Address via(qMin(near.firstHost().value() + 1, near.lastHost().value()));
        return map({{u"to"_s, u"172.16.0.0/16"_s}, {u"via"_s, via.toString()}});
    }
    if (section == u"allowed-address")
        return map({{u"address"_s, near.lastHost().toString()}});
    if (section == u"interface") {
        const QStringList networks = networkReferences(design, list.object->tenant);
        return networks.isEmpty() ? nullptr : map({{u"network"_s, networks.first()}});
    }
    return {};
}

/// A router's interface takes an address that is free, as when it is drawn.
Design withRouterInterface(Design design, const ObjectId &router)
{
    for (const QString &reference : networkReferences(design, router.tenant)) {
        const ObjectId network = networkId(router.tenant, reference);
        if (!refusalOf(design, router, network))
            return linked(std::move(design), router, network);
    }
    return design;
}

} // namespace

Design withItem(Design design, const FieldPlace &list)
{
    const QString section = sectionAt(list);
    if (section == u"router-interface" && list.object)
        return withRouterInterface(std::move(design), *list.object);
    const YamlNodePtr tree = fieldTree(design, list.object);
    const YamlNodePtr item = tree ? newItem(design, list, section) : nullptr;
    if (!item)
        return design;
    const YamlNodePtr before = nodeAt(tree, list.steps);
    auto items = before ? std::make_shared<YamlNode>(*before) : std::make_shared<YamlNode>();
    items->kind = YamlNode::Kind::List;
    items->items.push_back(item);
    setFieldTree(design, list.object, withNode(tree, list.steps, items));
    return design;
}

QStringList referable(const Design &design, const FieldPlace &place)
{
    const Field *const field = fieldAt(place);
    const QString of = field ? field->of : QString();
    const QString tenant = place.object ? place.object->tenant : QString();
    if (of == u"network")
        return networkReferences(design, tenant);
    if (of == u"security-group")
        return groupReferences(design, tenant);
    if (of == u"remote") // a group of the tenant that the rule is in
        return groupReferences(design, place.object->name).replaceInStrings(QRegularExpression(u"^"_s), u"group:"_s);
    if (of == u"gateway")
        return {u"none"_s};
    if (of == u"external")
        return namesIn(design.externals);
    if (of == u"image")
        return QStringList(u"tiny"_s) + namesIn(design.images);
    if (of == u"end")
        return checkEnds(design);
    if (of != u"node")
        return {};
    const NodeRole role = place.object && place.object->kind == ObjectKind::Router ? NodeRole::Network : NodeRole::Compute;
    QStringList nodes;
    for (const Node &node : design.effectiveNodes()) {
        if (node.hasRole(role))
            nodes.append(node.name);
    }
    return nodes;
}

} // namespace overlab::design
