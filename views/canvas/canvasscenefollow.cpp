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
constexpr qsizetype fewItems = 1000; ///< more that moved, and all are looked at
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
    const auto &given = m_document.placements();
    m_places = arranged(design, given);
    for (auto placement = given.cbegin(); placement != given.cend(); ++placement)
        m_places.insert(placement.key(), placement->at);
    const QList<ObjectId> ids = allObjects(design);
    m_isAllGiven = std::all_of(ids.cbegin(), ids.cend(),
                               [&given](const ObjectId &id) { return id.kind == ObjectKind::Tenant || given.contains(id); });
}

/// The places that an edit leads to; returns what stands elsewhere now.
QList<ObjectId> CanvasScene::rearrange(const DesignDifference &difference)
{
    const auto &given = m_document.placements();
    const auto hasPlace = [&given](const ObjectId &id) { return id.kind == ObjectKind::Tenant || given.contains(id); };
    const QList<ObjectId> touched = difference.added + difference.moved;
    QList<ObjectId> moved;
    if (!m_isAllGiven || !std::all_of(touched.cbegin(), touched.cend(), hasPlace)) {
        // A drawing whose things are arranged makes room for what is new.
        const auto before = std::exchange(m_places, {});
        arrange();
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
            if (before.value(place.key(), *place) != *place)
                moved.append(place.key());
        }
        return moved;
    }
    for (const ObjectId &id : difference.removed)
        m_places.remove(id);
    for (const ObjectId &id : touched) {
        const auto placement = given.constFind(id);
        if (placement == given.cend()) { // a tenant
            m_places.remove(id);
            continue;
        }
        const auto place = m_places.constFind(id);
        if (place != m_places.cend() && *place != placement->at)
            moved.append(id);
        m_places.insert(id, placement->at);
    }
    return moved;
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
    select(selected);
    setSceneRect(itemsBoundingRect().adjusted(-margin, -margin, margin, margin));
    emit extentChanged();
}

void CanvasScene::follow(const DesignDifference &difference)
{
    endGlide();
    const QSet<ObjectId> selected = selectedObjects();
    const QList<ObjectId> moved = rearrange(difference);
    for (const ObjectId &id : difference.removed)
        removeObject(id);
    for (const ObjectId &id : difference.added)
        addObject(id);
    for (const ObjectId &id : difference.changed)
        refreshObject(id);
    for (const ObjectId &id : difference.moved) {
        if (ObjectItem *const item = m_objects.value(id)) // a note's text is with its place
            item->setPlacement(m_document.placements().value(id));
    }
    const QList<ObjectId> linked = difference.added + difference.changed + waitingFor(difference.added);
    for (const ObjectId &id : linked)
        refreshLinks(id);
    const bool hasOthers = !difference.added.isEmpty() || !difference.removed.isEmpty();
    const bool isRegrouped = (difference.groups || hasOthers) && m_groups.follow(m_document.design());
    place(moved);
    const bool areCardsElsewhere = refreshGroups(allGroups(m_groups));
    QSet<QString> tenants;
    for (const ObjectId &id : difference.removed + difference.added + difference.changed + difference.moved)
        tenants.insert(id.kind == ObjectKind::Tenant ? id.name : id.tenant);
    if (areCardsElsewhere || isRegrouped) {
        for (auto link = m_links.cbegin(); link != m_links.cend(); ++link)
            placeLink(link.key());
        for (const Tenant &tenant : m_document.design().tenants)
            tenants.insert(tenant.name);
    }
    QList<ObjectId> redrawn = linked;
    for (const QString &tenant : std::as_const(tenants)) {
        refreshZone(tenant);
        if (!difference.changed.contains({ObjectKind::Tenant, {}, tenant}))
            continue;
        QSet<ObjectId> owners;
        for (const ObjectId &id : m_owned.value(tenant)) { // they show its colour
            refreshObject(id);
            redrawn.append(id);
            owners.insert(id);
            const QSet<LinkId> links = m_touching.value(id);
            for (const LinkId &link : links) // also those of other tenants
                owners.insert(link.owner);
        }
        for (const ObjectId &owner : std::as_const(owners)) {
            refreshLinks(owner);
            redrawn.append(owner);
        }
    }
    if (isRegrouped || m_groups.hasFolded())
        refreshShown();
    else
        refreshShown(redrawn);
    if (isRegrouped)
        select(selected); // what is folded now is selected as its card
    const QList<ObjectId> touched = moved + redrawn + difference.moved;
    growExtent(isRegrouped || touched.size() > fewItems ? m_objects.keys() : touched);
    emit extentChanged();
}

/// The room to scroll in, after \a ids came, went elsewhere or changed.
void CanvasScene::growExtent(const QList<ObjectId> &ids)
{
    QRectF area;
    const auto take = [&area](const QGraphicsItem *item) {
        if (item)
            area |= item->sceneBoundingRect();
    };
    QSet<QString> tenants;
    for (const ObjectId &id : ids) {
        tenants.insert(id.kind == ObjectKind::Tenant ? id.name : id.tenant);
        take(m_objects.value(id));
        const QSet<LinkId> links = m_touching.value(id);
        for (const LinkId &link : links)
            take(m_links.value(link));
    }
    for (const QString &tenant : std::as_const(tenants))
        take(m_zones.value(tenant));
    for (const Group &group : m_groups.groups())
        take(m_groups.item(group.number));
    if (!area.isNull())
        setSceneRect(sceneRect() | area.adjusted(-margin, -margin, margin, margin));
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
    item->setState(stateOf(id));
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
        item->setTraffic(m_traffic.value(id));
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

bool CanvasScene::refreshGroups(const QSet<QString> &numbers)
{
    bool isElsewhere = false;
    for (const QString &number : numbers) {
        GroupItem *const item = m_groups.item(number);
        QRectF area;
        for (const ObjectId &member : item->group().members)
            area |= boxOf(member.kind, m_document.placements().value(member).size).translated(drawnAt(member));
        const QRectF before = item->area();
        item->setMembersArea(item->group().collapsed ? cardPlace(item->group(), area) : area);
        isElsewhere |= item->group().collapsed && item->area() != before;
    }
    return isElsewhere;
}

/// In the middle of \a members, or where one of them is when the card would hide others there.
QRectF CanvasScene::cardPlace(const Group &group, const QRectF &members) const
{
    const auto hidesOthers = [&](const QRectF &place) {
        QRectF card(QPointF(), groupCard);
        card.moveCenter(place.center());
        return std::any_of(m_objects.cbegin(), m_objects.cend(), [&](const ObjectItem *item) {
            const ObjectId &id = item->id();
            return !group.members.contains(id) && !m_groups.cardOf(id) && boxOf(id.kind).translated(drawnAt(id)).intersects(card);
        });
    };
    if (!hidesOthers(members))
        return members;
    for (const ObjectId &member : group.members) {
        if (const QRectF place = boxOf(member.kind).translated(drawnAt(member)); !hidesOthers(place))
            return place;
    }
    return members;
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
