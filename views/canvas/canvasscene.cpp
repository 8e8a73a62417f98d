// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasscene.h"

#include "engine/design/editing/linking.h"
#include "views/canvas/objectwords.h"
#include "views/canvas/textcache.h"

#include <QApplication>
#include <QGraphicsSceneHelpEvent>
#include <QGraphicsView>
#include <QPainter>
#include <QToolTip>

namespace overlab::views {

using namespace design;

CanvasScene::CanvasScene(Document &document, QObject *parent)
    : QGraphicsScene(parent), m_document(document), m_colours(canvasColours(QApplication::palette())), m_groups(*this, m_colours)
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
    m_colours.stroke *= m_stroke;
    update();
}

void CanvasScene::setStroke(double factor)
{
    m_colours.stroke *= factor / m_stroke;
    m_stroke = factor;
    update();
}

void CanvasScene::retranslate()
{
    forgetCachedTexts();
    rebuild();
}

void CanvasScene::setStates(const QHash<ObjectId, ObjectState> &states)
{
    if (states == m_states)
        return;
    m_states = states;
    for (ObjectItem *const item : std::as_const(m_objects))
        item->setState(stateOf(item->id()));
}

std::optional<ObjectState> CanvasScene::stateOf(const ObjectId &id) const
{
    const auto state = m_states.constFind(id);
    return state == m_states.cend() ? std::nullopt : std::optional(*state);
}

void CanvasScene::setLayers(const CanvasLayers &layers)
{
    if (layers == m_layers)
        return;
    m_layers = layers;
    refreshShown();
    emit selectionChanged(); // what is hidden is not selected
}

QSet<ObjectId> CanvasScene::selectedObjects() const
{
    QSet<ObjectId> ids;
    const QList<QGraphicsItem *> items = selectedItems();
    for (const QGraphicsItem *const item : items) {
        if (const auto *object = qgraphicsitem_cast<const ObjectItem *>(item)) {
            ids.insert(object->id());
        } else if (const auto *zone = qgraphicsitem_cast<const ZoneItem *>(item)) {
            ids.insert(zone->id());
        } else if (const auto *group = qgraphicsitem_cast<const GroupItem *>(item)) {
            for (const ObjectId &member : group->group().members)
                ids.insert(member);
        }
    }
    return ids;
}

QSet<LinkId> CanvasScene::selectedLinks() const
{
    QSet<LinkId> ids;
    const QList<QGraphicsItem *> items = selectedItems();
    for (const QGraphicsItem *const item : items) {
        if (const auto *link = qgraphicsitem_cast<const LinkItem *>(item))
            ids.insert(link->id());
    }
    return ids;
}

void CanvasScene::select(const QSet<ObjectId> &objects, const QSet<LinkId> &links)
{
    QSet<QGraphicsItem *> wanted;
    for (const ObjectId &id : objects) {
        if (GroupItem *const card = m_groups.cardOf(id))
            wanted.insert(card);
        else if (ObjectItem *const item = m_objects.value(id))
            wanted.insert(item);
        else if (ZoneItem *const zone = id.kind == ObjectKind::Tenant ? m_zones.value(id.name) : nullptr)
            wanted.insert(zone);
    }
    for (const LinkId &id : links) {
        if (LinkItem *const item = m_links.value(id))
            wanted.insert(item);
    }
    {
        const QSignalBlocker quiet(this); // one signal for all
        update(); // of thousands each for itself would be looked for on the screen
        const QList<QGraphicsItem *> before = selectedItems();
        for (QGraphicsItem *const item : before) {
            if (!wanted.contains(item))
                item->setSelected(false);
        }
        for (QGraphicsItem *const item : std::as_const(wanted))
            item->setSelected(true);
    }
    emit selectionChanged();
}

QRectF CanvasScene::areaOf(const ObjectId &id) const
{
    if (const GroupItem *const card = m_groups.cardOf(id))
        return card->area();
    if (!m_layers.shows(id))
        return {};
    if (const ObjectItem *const item = m_objects.value(id))
        return item->area();
    const ZoneItem *const zone = id.kind == ObjectKind::Tenant ? m_zones.value(id.name) : nullptr;
    return zone ? zone->area() : QRectF();
}

bool CanvasScene::isShown(const ObjectId &id) const
{
    return m_layers.shows(id) && !m_groups.cardOf(id);
}

std::optional<ObjectId> CanvasScene::objectAt(QPointF point) const
{
    const QList<QGraphicsItem *> found = items(point);
    for (const QGraphicsItem *const item : found) {
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

QString CanvasScene::toolTipAt(QPointF point) const
{
    const QList<QGraphicsItem *> found = items(point);
    for (const QGraphicsItem *const item : found) {
        if (const auto *object = qgraphicsitem_cast<const ObjectItem *>(item))
            return toolTipOf(m_document.design(), object->id(), stateOf(object->id()));
        if (const auto *link = qgraphicsitem_cast<const LinkItem *>(item))
            return linkToolTip(m_document.design(), link->id(), trafficOf(link->id()));
        if (const auto *group = qgraphicsitem_cast<const GroupItem *>(item))
            return group->title() + u'\n' + group->counts();
        if (const auto *zone = qgraphicsitem_cast<const ZoneItem *>(item))
            return toolTipOf(m_document.design(), zone->id(), {});
    }
    return {};
}

void CanvasScene::helpEvent(QGraphicsSceneHelpEvent *event)
{
    const QString text = toolTipAt(event->scenePos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->screenPos(), text, event->widget());
    event->setAccepted(!text.isEmpty());
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
}

} // namespace overlab::views
