// SPDX-License-Identifier: GPL-3.0-or-later
// What CanvasScene shows for a while only: things under the hand, and things on their way to a new place.
#include "views/canvas/canvasscene.h"

#include "views/canvas/objectshape.h"

#include <QVariantAnimation>

#include <chrono>

namespace overlab::views {

using namespace design;
using namespace std::chrono_literals;

namespace {

constexpr auto glideTime = 220ms;
constexpr qsizetype mostGliding = 1500; ///< more are there at once: a slow motion is worse than none

} // namespace

void CanvasScene::preview(const QHash<ObjectId, QPointF> &places)
{
    m_previewed = places;
    place(places.keys());
}

void CanvasScene::previewArea(const ObjectId &id, const QRectF &area)
{
    m_resized = id;
    if (ZoneItem *const zone = id.kind == ObjectKind::Tenant ? m_zones.value(id.name) : nullptr)
        zone->setArea(area);
    ObjectItem *const item = m_objects.value(id);
    if (!item)
        return;
    Placement placement = m_document.placements().value(id);
    placement.size = area.size();
    item->setPlacement(placement);
    item->setPos(area.center());
}

void CanvasScene::endPreview()
{
    const QList<ObjectId> moved = std::exchange(m_previewed, {}).keys();
    place(moved);
    if (const auto resized = std::exchange(m_resized, std::nullopt)) {
        refreshObject(*resized);
        place({*resized});
        refreshZone(resized->name);
    }
    markZone({});
}

/// The items of \a ids at their places, and what follows them: lines, groups, zones.
void CanvasScene::place(const QList<ObjectId> &ids)
{
    QSet<QString> tenants;
    QSet<QString> groups;
    QSet<LinkId> links;
    for (const ObjectId &id : ids) {
        tenants.insert(id.kind == ObjectKind::Tenant ? id.name : id.tenant);
        ObjectItem *const item = m_objects.value(id);
        if (!item)
            continue;
        item->setPos(drawnAt(id));
        links.unite(m_touching.value(id));
        if (const QString group = m_groups.groupOf(id); !group.isEmpty())
            groups.insert(group);
    }
    refreshGroups(groups);
    for (const QString &number : std::as_const(groups)) {
        const GroupItem *const group = m_groups.item(number);
        if (!group->group().collapsed)
            continue;
        for (const ObjectId &member : group->group().members) { // the card is elsewhere, for those too that stay
            links.unite(m_touching.value(member));
            tenants.insert(member.tenant);
        }
    }
    for (const LinkId &link : std::as_const(links))
        placeLink(link);
    for (const QString &tenant : std::as_const(tenants))
        refreshZone(tenant);
}

void CanvasScene::glideFrom(const QHash<ObjectId, QPointF> &places)
{
    endGlide();
    QHash<ObjectId, QPointF> from;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (m_objects.contains(place.key()) && m_places.value(place.key(), *place) != *place)
            from.insert(place.key(), *place);
    }
    if (!m_isAnimated || from.isEmpty() || from.size() > mostGliding)
        return;
    preview(from);
    m_glide = new QVariantAnimation(this);
    m_glide->setStartValue(0.0);
    m_glide->setEndValue(1.0);
    m_glide->setDuration(int(std::chrono::milliseconds(glideTime).count()));
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_glide, &QVariantAnimation::valueChanged, this, [this, from](const QVariant &value) {
        QHash<ObjectId, QPointF> now = from;
        for (auto place = now.begin(); place != now.end(); ++place)
            *place += (m_places.value(place.key(), *place) - *place) * value.toDouble();
        preview(now);
    });
    connect(m_glide, &QVariantAnimation::finished, this, &CanvasScene::endGlide);
    m_glide->start();
}

void CanvasScene::endGlide()
{
    QVariantAnimation *const glide = std::exchange(m_glide, nullptr);
    if (!glide)
        return;
    glide->disconnect(this);
    glide->deleteLater();
    endPreview();
}

} // namespace overlab::views
