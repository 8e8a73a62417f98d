// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minimap/mappainter.h"

#include "views/canvas/canvasscene.h"
#include "views/canvas/objectshape.h"

#include <QPainter>

#include <algorithm>

namespace overlab::views {

using design::ObjectKind;

namespace {

constexpr double smallest = 1.5; ///< pixels: what is smaller would not be seen

QColor colourOf(const ObjectItem &item, const CanvasColours &colours)
{
    switch (item.id().kind) {
    case ObjectKind::Note:
        return colours.note;
    case ObjectKind::Node:
    case ObjectKind::External:
        return colours.link;
    case ObjectKind::Network:
    case ObjectKind::Router:
    case ObjectKind::Machine:
    case ObjectKind::Tenant:
        break;
    }
    return tenantLine(item.look().tenant, colours);
}

/// At least a dot.
QRectF seen(QRectF area)
{
    const QPointF middle = area.center();
    area.setSize({std::max(area.width(), smallest), std::max(area.height(), smallest)});
    area.moveCenter(middle);
    return area;
}

} // namespace

QRectF drawnArea(const CanvasScene &scene)
{
    QRectF area;
    const auto zones = scene.zoneAreas();
    for (const QRectF &zone : zones)
        area |= zone;
    const auto &places = scene.places();
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (place.key().kind != ObjectKind::Tenant)
            area |= boxOf(place.key().kind).translated(*place);
    }
    return area;
}

QTransform mapTransform(const QRectF &area, const QSizeF &size, double margin)
{
    const QSizeF room(size.width() - 2 * margin, size.height() - 2 * margin);
    constexpr double largest = 0.25; ///< a small drawing is not blown up
    const double scale = std::min({room.width() / std::max(area.width(), 1.0), room.height() / std::max(area.height(), 1.0), largest});
    QTransform transform;
    transform.translate(size.width() / 2, size.height() / 2);
    transform.scale(scale, scale);
    transform.translate(-area.center().x(), -area.center().y());
    return transform;
}

QPixmap paintedMap(const CanvasScene &scene, const design::Design &design, const QTransform &toMap, const QSize &size,
                   double pixelRatio)
{
    QPixmap map((QSizeF(size) * pixelRatio).toSize());
    map.setDevicePixelRatio(pixelRatio);
    const CanvasColours &colours = scene.colours();
    map.fill(colours.ground);
    QPainter painter(&map);
    const auto zones = scene.zoneAreas();
    for (auto zone = zones.cbegin(); zone != zones.cend(); ++zone) {
        const QColor tenant = lookOf(design, {ObjectKind::Tenant, {}, zone.key()}).tenant;
        painter.setPen(QPen(tenantLine(tenant, colours), 0));
        painter.setBrush(tenantFill(tenant, colours, true));
        painter.drawRect(toMap.mapRect(*zone));
    }
    const auto &places = scene.places();
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const ObjectItem *const item = scene.itemOf(place.key());
        if (!item || !item->isVisible())
            continue;
        const QColor colour = item->isSelected() ? colours.accent : colourOf(*item, colours);
        painter.fillRect(seen(toMap.mapRect(boxOf(place.key().kind).translated(item->pos()))), colour);
    }
    return map;
}

} // namespace overlab::views
