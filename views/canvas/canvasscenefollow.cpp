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
        arrange();
        const QList<ObjectId> ids = allObjects(m_document.design());
        for (const ObjectId &id : ids)
            addObject(id);
        for (const ObjectId &id : ids)
            refreshLinks(id);
        for (const Tenant &tenant : m_document.design().tenants)
            refreshZone(tenant.name);
    }
    select(selected);
    setSceneRect(itemsBoundingRect().adjusted(-margin, -margin, margin, margin));
    emit extentChanged();
}

void CanvasScene::follow(const DesignDifference &difference)
{
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
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
        if (before.value(place.key(), *place) != *place) {
            move(place.key(), *place);
            touch(place.key());
        }
    }
    for (const ObjectId &id : difference.moved) {
        refreshObject(id); // a note's text is with its place
        touch(id);
    }
    for (const ObjectId &id : difference.added + difference.changed + waitingFor(difference.added))
        refreshLinks(id);
    for (const QString &tenant : std::as_const(tenants)) {
        refreshZone(tenant);
        if (!difference.changed.contains({ObjectKind::Tenant, {}, tenant}))
            continue;
        for (const ObjectId &id : m_owned.value(tenant)) { // they show its colour
            refreshObject(id);
            refreshLinks(id);
        }
    }
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
    item->setState(stateOf(id));
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
        item->setLook(lookOf(m_document.design(), id), m_document.placements().value(id).text);
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
    const ObjectId target = m_targets.value(id);
    if (LinkItem *const item = m_links.value(id))
        item->setWay(linkPath(id.owner.kind, drawnAt(id.owner), target.kind, drawnAt(target)));
}

void CanvasScene::move(const ObjectId &id, QPointF place)
{
    ObjectItem *const item = m_objects.value(id);
    if (!item)
        return;
    item->setPos(place);
    for (const LinkId &link : m_touching.value(id))
        placeLink(link);
}

QRectF CanvasScene::zoneArea(const QString &tenant) const
{
    QRectF area;
    for (const ObjectId &id : m_owned.value(tenant))
        area |= boxOf(id.kind).translated(drawnAt(id));
    if (!area.isNull())
        return area + zonePadding;
    return {m_places.value({ObjectKind::Tenant, {}, tenant}), emptyZone};
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
