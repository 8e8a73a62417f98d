// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/fieldtree.h"

#include "engine/design/editing/arranging.h"
#include "engine/design/editing/drawn.h"
#include "engine/design/editing/placement.h"
#include "engine/design/reading/readers.h"
#include "engine/design/writing/designtree.h"
#include "engine/design/writing/treebuilder.h"

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

/// Items that a file may write as one value.
YamlNodePtr writtenOut(const QString &section, const YamlNodePtr &item)
{
    if (item->kind != YamlNode::Kind::Scalar)
        return item;
    MapBuilder map;
    map.add(section == u"router-interface" ? u"network"_s : u"address"_s, item);
    return map.take();
}

YamlNodePtr writtenOut(const YamlNodePtr &map, const QString &section)
{
    auto copy = std::make_shared<YamlNode>(*map);
    for (YamlEntry &entry : copy->entries) {
        const Field *const field = findField(section, entry.key);
        if (!field || field->isScalar())
            continue;
        if (entry.value->kind == YamlNode::Kind::Map) {
            entry.value = writtenOut(entry.value, field->of);
        } else if (entry.value->kind == YamlNode::Kind::List) {
            auto list = std::make_shared<YamlNode>(*entry.value);
            for (YamlNodePtr &item : list->items)
                item = writtenOut(writtenOut(field->of, item), field->of);
            entry.value = list;
        }
    }
    return copy;
}

/// The design's own sections: all but what is drawn.
Design undrawn(const Design &design)
{
    Design own = design;
    own.nodes.clear();
    own.externals.clear();
    own.tenants.clear();
    own.canvas.clear();
    return own;
}

Tenant bare(const Tenant &tenant)
{
    Tenant own = tenant;
    own.networks.clear();
    own.routers.clear();
    own.vms.clear();
    return own;
}

/// The only item of a list of the file.
YamlNodePtr onlyItem(const Design &design, QStringView list)
{
    const YamlNodePtr tree = designTree(design, nullptr);
    return tree->find(list)->value->items.front();
}

YamlNodePtr placementTree(const Placement &placement, bool isNote)
{
    MapBuilder map;
    if (isNote && !placement.text.isEmpty())
        map.addText(u"text"_s, placement.text);
    if (placement.locked)
        map.add(u"locked"_s, booleanNode(true));
    return map.take();
}

/// Finding out which entry of the section belongs to whom takes a look at all objects; mostly nothing is locked.
bool hasLocked(const Design &design)
{
    return std::any_of(design.canvas.cbegin(), design.canvas.cend(),
                       [](const CanvasItem &item) { return item.values.value(u"locked").toBool(); });
}

YamlNodePtr drawnTree(const Design &design, const ObjectId &id)
{
    Design only;
    switch (id.kind) {
    case ObjectKind::Node:
        only.nodes = {*findNode(design, id.name)};
        return onlyItem(only, u"nodes");
    case ObjectKind::External:
        only.externals = {*findExternal(design, id.name)};
        return onlyItem(only, u"external");
    case ObjectKind::Tenant:
        return tenantTree(bare(*findTenant(design, id.name)));
    case ObjectKind::Network:
        return networkTree(*findNetwork(design, id));
    case ObjectKind::Router:
        return routerTree(*findRouter(design, id));
    case ObjectKind::Machine:
        return machineTree(*findMachine(design, id));
    case ObjectKind::Note:
        break;
    }
    return {};
}

template<typename Item>
void replace(Item *drawn, Item read)
{
    if (drawn)
        *drawn = std::move(read);
}

void replaceTenant(Design &design, const QString &name, Tenant read)
{
    Tenant *const tenant = drawnTenant(design, name);
    if (!tenant)
        return;
    read.networks = tenant->networks;
    read.routers = tenant->routers;
    read.vms = tenant->vms;
    *tenant = std::move(read);
}

void readObject(Design &design, const ObjectId &id, const ValueReader &value)
{
    switch (id.kind) {
    case ObjectKind::Node:
        return replace(itemNamed(design.nodes, id.name), readNode(value));
    case ObjectKind::External:
        return replace(itemNamed(design.externals, id.name), readExternal(value));
    case ObjectKind::Tenant:
        return replaceTenant(design, id.name, readTenant(value));
    case ObjectKind::Network:
        return replace(drawnNetwork(design, id), readNetwork(value, id.tenant));
    case ObjectKind::Router:
        return replace(drawnRouter(design, id), readRouter(value, id.tenant));
    case ObjectKind::Machine:
        return replace(drawnMachine(design, id), readMachine(value, id.tenant));
    case ObjectKind::Note:
        break;
    }
}

void readOwn(Design &design, const MapReader &map)
{
    design.name = map.get<&ValueReader::name>(u"name"_s).value_or(QString());
    design.description = map.get<&ValueReader::text>(u"description"_s).value_or(QString());
    const auto settings = map.value(u"settings"_s);
    design.settings = settings ? readSettings(*settings) : Settings();
    const auto underlay = map.value(u"underlay"_s);
    design.underlay = underlay ? readUnderlay(*underlay) : Underlay();
    design.images.clear();
    for (const ValueReader &item : map.list(u"images"_s))
        design.images.append(readImage(item));
    design.checks.clear();
    for (const ValueReader &item : map.list(u"checks"_s))
        design.checks.append(readCheck(item));
}

/// A note has nothing but its place; what else is drawn gets one, where it was arranged, to keep it there.
void setPlacement(Design &design, const ObjectId &id, const YamlNodePtr &values)
{
    const QHash<ObjectId, Placement> placements = placementsOf(design);
    const bool isPlaced = placements.contains(id);
    Placement placement = placements.value(id);
    const YamlEntry *const locked = values ? values->find(u"locked") : nullptr;
    const YamlEntry *const text = values ? values->find(u"text") : nullptr;
    placement.locked = locked && locked->value->text == u"true";
    placement.text = text ? text->value->text : QString();
    if (placement == placements.value(id))
        return;
    if (!isPlaced)
        placement.at = arranged(design, placements).value(id);
    design = placed(std::move(design), {{id, placement}});
}

} // namespace

YamlNodePtr fieldTree(const Design &design, const std::optional<ObjectId> &object)
{
    const bool hasPlacement = object && (object->kind == ObjectKind::Note || hasLocked(design));
    return fieldTree(design, object, hasPlacement ? placementsOf(design).value(*object) : Placement());
}

YamlNodePtr fieldTree(const Design &design, const std::optional<ObjectId> &object, const Placement &placement)
{
    if (!object)
        return writtenOut(designTree(undrawn(design), nullptr), u"design"_s);
    if (!contains(design, *object))
        return {};
    if (object->kind == ObjectKind::Note)
        return placementTree(placement, true);
    const YamlNodePtr tree = writtenOut(drawnTree(design, *object), sectionAt({object, {}}));
    return placement.locked ? withNode(tree, {u"canvas"_s}, placementTree({{}, {}, true, {}}, false)) : tree;
}

QList<Diagnostic> setFieldTree(Design &design, const std::optional<ObjectId> &object, const YamlNodePtr &tree,
                               TreePart part)
{
    ReadContext context{QString()};
    const YamlNodePtr own = object ? withNode(tree, {u"canvas"_s}, nullptr) : tree;
    const ValueReader value(context, own, {}, {}, object ? object->object() : QString());
    if (!object) {
        readOwn(design, value.map(u"design"));
    } else if (object->kind == ObjectKind::Note) {
        setPlacement(design, *object, tree);
    } else if (part == TreePart::Canvas) {
        setPlacement(design, *object, nodeAt(tree, {u"canvas"_s}));
    } else {
        readObject(design, *object, value);
    }
    context.diagnostics.removeIf([](const Diagnostic &diagnostic) { return diagnostic.severity != Severity::Error; });
    return context.diagnostics;
}

YamlNodePtr nodeAt(const YamlNodePtr &tree, const QStringList &steps)
{
    YamlNodePtr node = tree;
    for (const QString &step : steps) {
        if (!node)
            return {};
        if (node->kind == YamlNode::Kind::List) {
            const qsizetype index = step.toLongLong();
            node = index < qsizetype(node->items.size()) ? node->items[size_t(index)] : nullptr;
        } else {
            const YamlEntry *const entry = node->find(step);
            node = entry ? entry->value : nullptr;
        }
    }
    return node;
}

YamlNodePtr withNode(const YamlNodePtr &tree, const QStringList &steps, const YamlNodePtr &value)
{
    if (steps.isEmpty())
        return value;
    const QStringList rest = steps.mid(1);
    auto copy = tree && tree->kind != YamlNode::Kind::Scalar ? std::make_shared<YamlNode>(*tree)
                                                              : std::make_shared<YamlNode>();
    if (copy->kind == YamlNode::Kind::List) {
        const auto index = size_t(steps.first().toULongLong());
        if (index >= copy->items.size())
            return tree;
        if (const YamlNodePtr item = withNode(copy->items[index], rest, value))
            copy->items[index] = item;
        else
            copy->items.erase(copy->items.begin() + qsizetype(index));
        return copy->items.empty() ? nullptr : copy;
    }
    copy->kind = YamlNode::Kind::Map;
    auto &entries = copy->entries;
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&steps](const YamlEntry &entry) { return entry.key == steps.first(); });
    const bool isMap = found != entries.end();
    const YamlNodePtr child = withNode(isMap ? found->value : nullptr, rest, value);
    // What is left of a map is nothing, and so is the map; the caller decides about its own.
    const bool isGone = !child || (child->kind == YamlNode::Kind::Map && child->entries.empty() && !rest.isEmpty());
    if (isMap && isGone)
        entries.erase(found);
    else if (isMap)
        found->value = child;
    else if (!isGone)
        entries.push_back({steps.first(), {}, child});
    return copy;
}

} // namespace overlab::design
