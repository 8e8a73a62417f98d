// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasscene.h"

#include "engine/design/editing/linking.h"

#include <QApplication>
#include <QPainter>

#include <cmath>

namespace overlab::views {

using namespace design;

namespace {

constexpr double gridStep = 24;

} // namespace

CanvasScene::CanvasScene(Document &document, QObject *parent)
    : QGraphicsScene(parent), m_document(document), m_colours(canvasColours(QApplication::palette()))
{
    connect(&document, &Document::loaded, this, &CanvasScene::rebuild);
    connect(&document, &Document::changed, this, &CanvasScene::follow);
    rebuild();
}

CanvasScene::~CanvasScene()
{
    clear(); // while the colours that items paint with are still there
}

void CanvasScene::setColours(const CanvasColours &colours)
{
    m_colours = colours;
    update();
}

void CanvasScene::setStates(const QHash<QString, StateKind> &states)
{
    m_states = states;
    for (ObjectItem *const item : std::as_const(m_objects))
        item->setState(stateOf(item->id()));
}

std::optional<StateKind> CanvasScene::stateOf(const ObjectId &id) const
{
    const auto state = m_states.constFind(id.object());
    const bool hasOne = id.kind == ObjectKind::Machine || id.kind == ObjectKind::Router || id.kind == ObjectKind::Node;
    return hasOne && state != m_states.cend() ? std::optional(*state) : std::nullopt;
}

QSet<ObjectId> CanvasScene::selectedObjects() const
{
    QSet<ObjectId> ids;
    for (const QGraphicsItem *const item : selectedItems()) {
        if (const auto *object = qgraphicsitem_cast<const ObjectItem *>(item))
            ids.insert(object->id());
        else if (const auto *zone = qgraphicsitem_cast<const ZoneItem *>(item))
            ids.insert(zone->id());
    }
    return ids;
}

QSet<LinkId> CanvasScene::selectedLinks() const
{
    QSet<LinkId> ids;
    for (const QGraphicsItem *const item : selectedItems()) {
        if (const auto *link = qgraphicsitem_cast<const LinkItem *>(item))
            ids.insert(link->id());
    }
    return ids;
}

void CanvasScene::select(const QSet<ObjectId> &objects, const QSet<LinkId> &links)
{
    {
        const QSignalBlocker quiet(this); // one signal for all
        clearSelection();
        for (const ObjectId &id : objects) {
            if (ObjectItem *const item = m_objects.value(id))
                item->setSelected(true);
            else if (ZoneItem *const zone = id.kind == ObjectKind::Tenant ? m_zones.value(id.name) : nullptr)
                zone->setSelected(true);
        }
        for (const LinkId &id : links) {
            if (LinkItem *const item = m_links.value(id))
                item->setSelected(true);
        }
    }
    emit selectionChanged();
}

std::optional<ObjectId> CanvasScene::objectAt(QPointF point) const
{
    for (const QGraphicsItem *const item : items(point)) {
        if (const auto *object = qgraphicsitem_cast<const ObjectItem *>(item))
            return object->id();
    }
    const QString tenant = tenantAt(point);
    return tenant.isEmpty() ? std::nullopt : std::optional(ObjectId{ObjectKind::Tenant, {}, tenant});
}

QString CanvasScene::tenantAt(QPointF point) const
{
    for (const ZoneItem *const zone : m_zones) {
        if (zone->area().contains(point))
            return zone->id().name;
    }
    return {};
}

QHash<QString, QRectF> CanvasScene::zoneAreas() const
{
    QHash<QString, QRectF> areas;
    for (const ZoneItem *const zone : m_zones)
        areas.insert(zone->id().name, zone->area());
    return areas;
}

void CanvasScene::preview(const QHash<ObjectId, QPointF> &places)
{
    m_previewed = places;
    QSet<QString> tenants;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        move(place.key(), *place);
        if (!place.key().tenant.isEmpty())
            tenants.insert(place.key().tenant);
    }
    for (const QString &tenant : std::as_const(tenants))
        refreshZone(tenant);
}

void CanvasScene::endPreview()
{
    const auto places = std::exchange(m_previewed, {});
    QSet<QString> tenants;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (m_places.contains(place.key()))
            move(place.key(), m_places.value(place.key()));
        tenants.insert(place.key().tenant);
    }
    for (const QString &tenant : std::as_const(tenants))
        refreshZone(tenant);
    markZone({});
}

void CanvasScene::markZone(const QString &tenant)
{
    for (ZoneItem *const zone : std::as_const(m_zones))
        zone->setAsTarget(zone->id().name == tenant);
}

void CanvasScene::markTargets(const std::optional<ObjectId> &from)
{
    for (ObjectItem *const item : std::as_const(m_objects)) {
        // Only what can be an end says no: a node is none for any line.
        std::optional<bool> fits;
        if (from && item->id() != *from) {
            const auto refusal = refusalOf(m_document.design(), *from, item->id());
            if (!refusal)
                fits = true;
            else if (*refusal == LinkRefusal::AlreadyThere || *refusal == LinkRefusal::AlreadyOut)
                fits = false;
        }
        item->setAsTarget(fits);
    }
}

void CanvasScene::drawBackground(QPainter *painter, const QRectF &area)
{
    painter->fillRect(area, m_colours.ground);
    const double scale = painter->worldTransform().m11();
    if (scale < 0.5)
        return;
    painter->setPen(QPen(m_colours.grid, 2 / scale, Qt::SolidLine, Qt::RoundCap));
    QList<QPointF> points;
    for (double x = std::floor(area.left() / gridStep) * gridStep; x < area.right(); x += gridStep) {
        for (double y = std::floor(area.top() / gridStep) * gridStep; y < area.bottom(); y += gridStep)
            points.append({x, y});
    }
    painter->drawPoints(points.constData(), int(points.size()));
}

} // namespace overlab::views
