// SPDX-License-Identifier: GPL-3.0-or-later
// How CanvasScene follows its document: items come, go and move as the document's signals say.
#include "views/canvas/canvasscene.h"

#include "engine/design/editing/arranging.h"
#include "views/canvas/objectshape.h"

#include <algorithm>

namespace overlab::views {

using namespace design;

namespace {

constexpr double margin = 400; ///< around what is drawn, to scroll into
constexpr QMarginsF zonePadding(28, 44, 28, 28);
const QSizeF emptyZone(280, 180);

QSet<QString> allGroups(const CanvasGroups &groups)
{
    QSet<QString> numbers;
    for (const Group &group : groups.groups())
        numbers.insert(group.number);
    return numbers;
}

} // namespace

void CanvasScene::arrange()
{
    const Design &design = m_document.design();
    m_places = arranged(design, m_document.placements());
    const auto &given = m_document.placements();
    for (auto placement = given.cbegin(); placement != given.cend(); ++placement)
        m_places.insert(placement.key(), placement->at);
}

void CanvasScene::rebuild()
{
    endGlide();
    const QSet<ObjectId> selected = selectedObjects();
    {
        const QSignalBlocker quiet(this);
        clear();
        m_objects.clear();
        m_zones.clear();
        m_owned.clear();
        m_links.clear();
        m_targets.clear();
        m_touching.clear();
        m_previewed.clear();
        m_groups.forget();
        arrange();
        const QList<ObjectId> ids = allObjects(m_document.design());
        for (const ObjectId &id : ids)
            addObject(id);
        for (const ObjectId &id : ids)
            refreshLinks(id);
        m_groups.follow(m_document.design());
        refreshGroups(allGroups(m_groups));
        if (m_groups.hasFolded()) {
            for (auto link = m_links.cbegin(); link != m_links.cend(); ++link)
                placeLink(link.key());
        }
        refreshShown();
        for (const Tenant &tenant : m_document.design().tenants)
            refreshZone(tenant.name);
    }
    applyStates();
    select(selected);
    setSceneRect(itemsBoundingRect().adjusted(-margin, -margin, margin, margin));
    emit extentChanged();
}

void CanvasScene::follow(const DesignDifference &difference)
{
    endGlide();
    const QSet<ObjectId> selected = selectedObjects();
    // A drawing whose things are arranged makes room for what is new.
    const auto before = m_places;
    arrange();
    QSet<QString> tenants;
    const auto touch = [&tenants](const ObjectId &id) {
        tenants.insert(id.kind == ObjectKind::Tenant ? id.name : id.tenant);
    };
    for (const ObjectId &id : difference.removed) {
        removeObject(id);
        touch(id);
    }
    for (const ObjectId &id : difference.added) {
        addObject(id);
        touch(id);
    }
    for (const ObjectId &id : difference.changed) {
        refreshObject(id);
        touch(id);
    }
    QList<ObjectId> moved;
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
        if (before.value(place.key(), *place) != *place)
            moved.append(place.key());
    }
    for (const ObjectId &id : difference.moved) {
        refreshObject(id); // a note's text is with its place
        touch(id);
    }
    for (const ObjectId &id : difference.added + difference.changed + waitingFor(difference.added))
        refreshLinks(id);
    const bool hasOthers = !difference.added.isEmpty() || !difference.removed.isEmpty();
    const bool isRegrouped = (difference.groups || hasOthers) && m_groups.follow(m_document.design());
    place(moved);
    refreshGroups(allGroups(m_groups));
    if (isRegrouped) {
        for (auto link = m_links.cbegin(); link != m_links.cend(); ++link)
            placeLink(link.key());
        for (const Tenant &tenant : m_document.design().tenants)
            tenants.insert(tenant.name);
    }
    refreshShown();
    for (const QString &tenant : std::as_const(tenants)) {
        refreshZone(tenant);
        if (!difference.changed.contains({ObjectKind::Tenant, {}, tenant}))
            continue;
        for (const ObjectId &id : m_owned.value(tenant)) { // they show its colour
            refreshObject(id);
            refreshLinks(id);
        }
    }
    if (hasOthers)
        applyStates();
    if (isRegrouped)
        select(selected); // what is folded now is selected as its card
    setSceneRect(sceneRect() | itemsBoundingRect().adjusted(-margin, -margin, margin, margin));
    emit extentChanged();
}

/// Machines and routers that named one of \a networks before it was drawn.
QList<ObjectId> CanvasScene::waitingFor(const QList<ObjectId> &networks) const
{
    const auto isEnd = [](const ObjectId &id) { return id.kind == ObjectKind::Network || id.kind == ObjectKind::External; };
    QList<ObjectId> waiting;
    if (std::none_of(networks.cbegin(), networks.cend(), isEnd))
        return waiting;
    for (const ObjectItem *const item : m_objects) {
        for (const LinkId &link : linksOf(m_document.design(), item->id())) {
            const std::optional<ObjectId> target = targetOf(m_document.design(), link);
            if (target && networks.contains(*target) && !m_links.contains(link)) {
                waiting.append(item->id());
                break;
            }
        }
    }
    return waiting;
}

void CanvasScene::addObject(const ObjectId &id)
{
    if (id.kind == ObjectKind::Tenant) {
        auto *const zone = new ZoneItem(id, m_colours);
        addItem(zone);
        m_zones.insert(id.name, zone);
        return;
    }
    auto *const item = new ObjectItem(id, m_colours);
    item->setPos(m_places.value(id));
    addItem(item);
    m_objects.insert(id, item);
    if (!id.tenant.isEmpty())
        m_owned[id.tenant].insert(id);
    refreshObject(id);
}

void CanvasScene::removeObject(const ObjectId &id)
{
    if (id.kind == ObjectKind::Tenant) {
        delete m_zones.take(id.name);
        m_owned.remove(id.name);
        return;
    }
    if (id.kind == ObjectKind::Machine || id.kind == ObjectKind::Router)
        removeLinks(id);
    const QSet<LinkId> left = m_touching.take(id); // it is their other end
    for (const LinkId &link : left) {
        delete m_links.take(link);
        m_targets.remove(link);
        m_touching[link.owner].remove(link);
    }
    delete m_objects.take(id);
    if (!id.tenant.isEmpty())
        m_owned[id.tenant].remove(id);
}

void CanvasScene::refreshObject(const ObjectId &id)
{
    if (ObjectItem *const item = m_objects.value(id))
        item->setLook(lookOf(m_document.design(), id), m_document.placements().value(id));
}

void CanvasScene::removeLinks(const ObjectId &owner)
{
    const QSet<LinkId> links = m_touching.take(owner); // a machine or router is no line's other end
    for (const LinkId &link : links) {
        m_touching[m_targets.take(link)].remove(link);
        delete m_links.take(link);
    }
}

void CanvasScene::refreshLinks(const ObjectId &owner)
{
    if (owner.kind != ObjectKind::Machine && owner.kind != ObjectKind::Router)
        return;
    const Design &design = m_document.design();
    const QList<LinkId> links = linksOf(design, owner);
    removeLinks(owner);
    for (const LinkId &id : links) {
        const std::optional<ObjectId> target = targetOf(design, id);
        if (!target || !m_objects.contains(*target))
            continue; // a network that is not drawn is a finding, not a line
        auto *const item = new LinkItem(id, m_colours);
        const ObjectLook look = lookOf(design, target->kind == ObjectKind::External ? owner : *target);
        item->setLook(look.tenant, linkText(design, id));
        addItem(item);
        m_links.insert(id, item);
        m_targets.insert(id, *target);
        m_touching[owner].insert(id);
        m_touching[*target].insert(id);
        placeLink(id);
    }
}

QPointF CanvasScene::drawnAt(const ObjectId &id) const
{
    return m_previewed.value(id, m_places.value(id));
}

void CanvasScene::placeLink(const LinkId &id)
{
    if (LinkItem *const item = m_links.value(id))
        item->setWay(linkPath(endOf(id.owner), endOf(m_targets.value(id))));
}

LinkEnd CanvasScene::endOf(const ObjectId &id) const
{
    if (const GroupItem *const card = m_groups.cardOf(id))
        return {card->area().center(), groupCard.width() / 2, groupCard.height() / 2};
    return linkEndOf(id.kind, drawnAt(id));
}

void CanvasScene::refreshGroups(const QSet<QString> &numbers)
{
    for (const QString &number : numbers) {
        GroupItem *const item = m_groups.item(number);
        QRectF area;
        for (const ObjectId &member : item->group().members)
            area |= boxOf(member.kind, m_document.placements().value(member).size).translated(drawnAt(member));
        item->setMembersArea(area);
    }
}

/// Who is seen: layers and folded groups hide, and of lines between a card and the same end one stands for all.
void CanvasScene::refreshShown()
{
    for (ObjectItem *const item : std::as_const(m_objects)) {
        item->setVisible(isShown(item->id()));
        item->setHasDetail(m_layers.addresses);
    }
    for (ZoneItem *const zone : std::as_const(m_zones))
        zone->setVisible(m_layers.zones);
    const auto stands = [this](const ObjectId &id) { return m_layers.shows(id) || m_groups.cardOf(id); };
    QHash<std::pair<const void *, const void *>, LinkItem *> bundles;
    QList<LinkId> ids = m_links.keys();
    if (m_groups.hasFolded()) // which one stands for all is always the same
        std::sort(ids.begin(), ids.end(), [](const LinkId &a, const LinkId &b) {
            return a.owner == b.owner ? a.index < b.index : a.owner < b.owner;
        });
    for (const LinkId &id : std::as_const(ids)) {
        LinkItem *const item = m_links.value(id);
        const ObjectId target = m_targets.value(id);
        const GroupItem *const from = m_groups.cardOf(id.owner);
        const GroupItem *const to = m_groups.cardOf(target);
        bool isSeen = m_layers.shows(id) && stands(id.owner) && stands(target) && (!from || from != to);
        item->setHasText(m_layers.addresses);
        item->setCount(1);
        if (isSeen && (from || to)) {
            const std::pair<const void *, const void *> ends(from ? static_cast<const void *>(from) : m_objects.value(id.owner),
                                                             to ? static_cast<const void *>(to) : m_objects.value(target));
            LinkItem *&first = bundles[ends];
            if (first) {
                first->setCount(first->count() + 1);
                isSeen = false;
            } else {
                first = item;
            }
        }
        item->setVisible(isSeen);
    }
}

QRectF CanvasScene::zoneArea(const QString &tenant) const
{
    QRectF area;
    const QSet<ObjectId> owned = m_owned.value(tenant);
    for (const ObjectId &id : owned) {
        const GroupItem *const card = m_groups.cardOf(id);
        area |= card ? card->area() : boxOf(id.kind).translated(drawnAt(id));
    }
    const ObjectId id{ObjectKind::Tenant, {}, tenant};
    const std::optional<QSizeF> size = m_document.placements().value(id).size; // at least so large
    if (area.isNull())
        return {drawnAt(id), size.value_or(emptyZone)};
    area += zonePadding;
    return size ? area | QRectF(drawnAt(id), *size) : area;
}

void CanvasScene::refreshZone(const QString &tenant)
{
    ZoneItem *const zone = m_zones.value(tenant);
    if (!zone)
        return;
    zone->setArea(zoneArea(tenant));
    zone->setColor(lookOf(m_document.design(), zone->id()).tenant);
}

} // namespace overlab::views
