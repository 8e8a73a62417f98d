// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/distantpicture.h"

#include "engine/design/editing/arranging.h"
#include "views/canvas/objectpainter.h"
#include "views/canvas/objectshape.h"

#include <QPainter>

namespace overlab::views {

using namespace design;

namespace {

constexpr qsizetype fewObjects = 40;
constexpr QMarginsF zonePadding(28, 44, 28, 28);
constexpr double zoneRadius = 14;

/// Looks at each value once: a search for each of thousands would take their square.
class Distant
{
public:
    Distant(const Design &design, const CanvasColours &colours) : m_design(design), m_colours(colours)
    {
        const QHash<ObjectId, Placement> placements = placementsOf(design);
        m_places = arranged(design, placements);
        for (auto placement = placements.cbegin(); placement != placements.cend(); ++placement) {
            m_places.insert(placement.key(), placement->at);
            if (placement->size)
                m_sizes.insert(placement.key(), *placement->size);
        }
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
            if (place.key().kind == ObjectKind::Tenant)
                continue;
            const QRectF box = boxOf(place.key().kind, sizeOf(place.key())).translated(*place);
            m_area |= box;
            if (!place.key().tenant.isEmpty())
                m_zones[place.key().tenant] |= box;
        }
        for (QRectF &zone : m_zones) {
            zone += zonePadding;
            m_area |= zone;
        }
    }

    const QRectF &area() const { return m_area; }

    void paint(QPainter &painter) const
    {
        for (const Tenant &tenant : m_design.tenants)
            paintZone(painter, tenant);
        for (const Tenant &tenant : m_design.tenants)
            paintLinks(painter, tenant);
        ObjectLook plain;
        for (const ObjectId &id : allObjects(m_design)) {
            if (id.tenant.isEmpty() && id.kind != ObjectKind::Tenant)
                paintOne(painter, id, plain);
        }
        for (const Tenant &tenant : m_design.tenants) {
            plain.tenant = colourOf(tenant);
            const auto paintAll = [&](ObjectKind kind, const auto &items) {
                for (const auto &item : items)
                    paintOne(painter, {kind, tenant.name, item.name}, plain);
            };
            paintAll(ObjectKind::Network, tenant.networks);
            paintAll(ObjectKind::Router, tenant.routers);
            paintAll(ObjectKind::Machine, tenant.vms);
        }
    }

private:
    static QColor colourOf(const Tenant &tenant) { return tenant.color ? QColor(*tenant.color) : QColor(); }

    std::optional<QSizeF> sizeOf(const ObjectId &id) const
    {
        const auto size = m_sizes.constFind(id);
        return id.kind == ObjectKind::Note && size != m_sizes.cend() ? std::optional(*size) : std::nullopt;
    }

    void paintZone(QPainter &painter, const Tenant &tenant) const
    {
        const QRectF zone = m_zones.value(tenant.name);
        if (zone.isEmpty())
            return;
        QPen edge(tenantLine(colourOf(tenant), m_colours), m_colours.stroke, m_colours.isHighContrast ? Qt::DashLine : Qt::DotLine);
        edge.setCosmetic(true);
        painter.setPen(edge);
        painter.setBrush(tenantFill(colourOf(tenant), m_colours, false));
        painter.drawRoundedRect(zone, zoneRadius, zoneRadius);
    }

    void paintLink(QPainter &painter, const ObjectId &owner, const ObjectId &target) const
    {
        const auto from = m_places.constFind(owner);
        const auto to = m_places.constFind(target);
        if (from == m_places.cend() || to == m_places.cend())
            return;
        painter.drawPolyline(distantLine(linkPath(owner.kind, *from, target.kind, *to)));
    }

    void paintLinks(QPainter &painter, const Tenant &tenant) const
    {
        QPen pen(tenantLine(colourOf(tenant), m_colours), m_colours.stroke);
        pen.setCosmetic(true);
        painter.setPen(pen);
        const auto paintAll = [&](const ObjectId &owner, const auto &interfaces) {
            for (const auto &interface : interfaces)
                paintLink(painter, owner, networkId(tenant.name, interface.network));
        };
        for (const Machine &machine : tenant.vms)
            paintAll({ObjectKind::Machine, tenant.name, machine.name}, machine.interfaces);
        for (const Router &router : tenant.routers) {
            const ObjectId owner{ObjectKind::Router, tenant.name, router.name};
            paintAll(owner, router.interfaces);
            if (router.external)
                paintLink(painter, owner, {ObjectKind::External, {}, router.external->network});
        }
    }

    void paintOne(QPainter &painter, const ObjectId &id, ObjectLook look) const
    {
        const auto place = m_places.constFind(id);
        if (place == m_places.cend())
            return;
        look.size = sizeOf(id);
        PaintState state;
        state.detail = 0;
        painter.translate(*place);
        paintObject(painter, id.kind, look, m_colours, state);
        painter.translate(-*place);
    }

    const Design &m_design;
    const CanvasColours &m_colours;
    QHash<ObjectId, QPointF> m_places;
    QHash<ObjectId, QSizeF> m_sizes;
    QHash<QString, QRectF> m_zones;
    QRectF m_area;
};

} // namespace

bool isDistant(const Design &design)
{
    return allObjects(design).size() > fewObjects;
}

QImage distantPicture(const Design &design, const PictureForm &form)
{
    const CanvasColours colours = canvasColours(form.palette);
    const Distant distant(design, colours);
    return framedPicture(form, colours, distant.area(), [&distant](QPainter &painter, const QRectF &target, const QRectF &source) {
        painter.translate(target.topLeft());
        painter.scale(target.width() / source.width(), target.height() / source.height());
        painter.translate(-source.topLeft());
        distant.paint(painter);
    });
}

} // namespace overlab::views
