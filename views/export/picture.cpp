// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/picture.h"

#include "views/canvas/canvasscene.h"
#include "views/theme/palettes.h"

#include <QGraphicsItem>
#include <QPainter>
#include <QPicture>
#include <QScopeGuard>
#include <QStyleOptionGraphicsItem>

namespace overlab::views {

using namespace design;

namespace {

constexpr double margin = 24; ///< around what is drawn, in scene units

/// What is in the picture: of a selection what is selected, what a selected tenant owns, and lines with both
/// ends in it.
class Chosen
{
public:
    Chosen(const CanvasScene &scene, const Design &design, bool isSelectionOnly)
        : m_design(design), m_isAll(!isSelectionOnly), m_objects(scene.selectedObjects()), m_links(scene.selectedLinks())
    {
        for (const ObjectId &id : scene.selectedObjects()) {
            if (id.kind == ObjectKind::Tenant)
                m_tenants.insert(id.name);
        }
    }

    bool has(const QGraphicsItem *item) const
    {
        if (m_isAll)
            return true;
        if (const auto *object = qgraphicsitem_cast<const ObjectItem *>(item))
            return hasObject(object->id());
        if (const auto *zone = qgraphicsitem_cast<const ZoneItem *>(item))
            return m_objects.contains(zone->id());
        if (const auto *link = qgraphicsitem_cast<const LinkItem *>(item)) {
            const auto target = targetOf(m_design, link->id());
            return m_links.contains(link->id()) || (hasObject(link->id().owner) && target && hasObject(*target));
        }
        return item->isSelected(); // a group
    }

private:
    bool hasObject(const ObjectId &id) const { return m_objects.contains(id) || m_tenants.contains(id.tenant); }

    const Design &m_design;
    const bool m_isAll;
    const QSet<ObjectId> m_objects;
    const QSet<LinkId> m_links;
    QSet<QString> m_tenants;
};

/// Without the marks of selection, and with all details.
void paintItem(QPainter &painter, QGraphicsItem &item)
{
    QStyleOptionGraphicsItem option;
    option.exposedRect = item.boundingRect();
    option.rect = item.boundingRect().toAlignedRect();
    painter.save();
    painter.setTransform(item.sceneTransform(), true);
    painter.setOpacity(item.effectiveOpacity());
    item.paint(&painter, &option, nullptr);
    painter.restore();
}

} // namespace

Picture pictureOf(CanvasScene &scene, const Design &design, const PictureChoice &choice)
{
    const CanvasColours before = scene.colours();
    const bool isAsOnScreen = choice.ground == PictureGround::AsOnScreen;
    Picture picture;
    if (isAsOnScreen)
        picture.ground = before.ground;
    else if (choice.ground == PictureGround::White)
        picture.ground = Qt::white;
    QList<QGraphicsItem *> items;
    const Chosen chosen(scene, design, choice.isSelectionOnly);
    for (QGraphicsItem *const item : scene.items(Qt::AscendingOrder)) {
        if (!item->isVisible() || !chosen.has(item))
            continue;
        items.append(item);
        picture.area |= item->sceneBoundingRect();
    }
    if (items.isEmpty())
        return picture;
    picture.area.adjust(-margin, -margin, margin, margin);
    scene.setColours(isAsOnScreen ? before : canvasColours(paletteFor(Appearance::Light, QPalette())));
    const auto restored = qScopeGuard([&] { scene.setColours(before); });
    QPicture drawing;
    QPainter painter(&drawing);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (QGraphicsItem *const item : std::as_const(items))
        paintItem(painter, *item);
    painter.end();
    picture.recording = QByteArray(drawing.data(), drawing.size());
    return picture;
}

void paintPicture(QPainter &painter, const Picture &picture, const QRectF &target)
{
    QPicture drawing;
    drawing.setData(picture.recording.constData(), uint(picture.recording.size()));
    const QSizeF fitted = picture.area.size().scaled(target.size(), Qt::KeepAspectRatio);
    const double scale = fitted.width() / picture.area.width();
    painter.save();
    painter.translate(target.center());
    painter.scale(scale, scale);
    painter.translate(-picture.area.center());
    if (picture.ground.isValid())
        painter.fillRect(picture.area, picture.ground);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    // A recording is played in its own inches, whatever the painter was told.
    const QPaintDevice &device = *painter.device();
    painter.scale(double(drawing.logicalDpiX()) / device.logicalDpiX(), double(drawing.logicalDpiY()) / device.logicalDpiY());
    drawing.play(&painter);
    painter.restore();
}

} // namespace overlab::views
