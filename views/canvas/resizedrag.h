// SPDX-License-Identifier: GPL-3.0-or-later
// The handles of a note or of a tenant's zone, and what follows the hand that has one.
#pragma once

#include "engine/design/objectid.h"
#include "views/canvas/canvasdrag.h"

#include <QRectF>

namespace overlab::views {

enum class ResizeHandle { TopLeft, Top, TopRight, Right, BottomRight, Bottom, BottomLeft, Left };

/// Of the one note or zone that is selected; nullopt: nothing that has handles is.
std::optional<design::ObjectId> resizable(const CanvasView &view);
/// \a place in the scene.
std::optional<ResizeHandle> handleAt(const CanvasView &view, QPointF place);
Qt::CursorShape cursorOf(ResizeHandle handle);
void paintHandles(QPainter &painter, const CanvasView &view);

class ResizeDrag : public CanvasDrag
{
public:
    ResizeDrag(CanvasView &view, QPointF from, design::ObjectId id, ResizeHandle handle);

    void move(QPointF to, const QMouseEvent &event) override;
    void drop(QPointF at, const QMouseEvent &event) override;
    void cancel() override;

private:
    const design::ObjectId m_id;
    const ResizeHandle m_handle;
    const QRectF m_before;
    QRectF m_area;
};

} // namespace overlab::views
