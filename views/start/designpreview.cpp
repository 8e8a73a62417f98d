// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/designpreview.h"

#include "engine/design/document.h"
#include "views/canvas/canvasscene.h"

#include <QPainter>

namespace overlab::views {

QImage framedPicture(const PictureForm &form, const CanvasColours &colours, QRectF area, const PaintPart &paint)
{
    constexpr double margin = 24;  // scene units
    constexpr double largest = 0.8; // two machines are not blown up
    QImage image((QSizeF(form.size) * form.ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(form.ratio);
    image.fill(colours.ground);
    if (area.isEmpty())
        return image;
    area.adjust(-margin, -margin, margin, margin);
    const QSizeF fitting = QSizeF(form.size) / largest;
    if (area.width() < fitting.width() && area.height() < fitting.height())
        area = QRectF(area.center() - QPointF(fitting.width() / 2, fitting.height() / 2), fitting);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = std::min(form.size.width() / area.width(), form.size.height() / area.height());
    QRectF target(QPointF(), area.size() * scale);
    target.moveCenter(QRectF(QPointF(), form.size).center());
    paint(painter, target, area);
    return image;
}

QImage designPicture(const design::Design &design, const PictureForm &form)
{
    const CanvasColours colours = canvasColours(form.palette);
    design::Document document;
    document.load(design);
    CanvasScene scene(document);
    scene.setColours(colours);
    CanvasLayers layers;
    layers.zoneNames = false; // no room
    scene.setLayers(layers);
    return framedPicture(form, colours, scene.itemsBoundingRect(), [&scene](QPainter &painter, const QRectF &target, const QRectF &source) {
        scene.render(&painter, target, source);
    });
}

} // namespace overlab::views
