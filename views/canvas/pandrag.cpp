// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/pandrag.h"

#include "views/canvas/canvasview.h"

namespace overlab::views {

PanDrag::PanDrag(CanvasView &view, QPoint from) : CanvasDrag(view, {}), m_last(from)
{
    view.viewport()->setCursor(Qt::ClosedHandCursor);
}

void PanDrag::move(QPointF, const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    view().pan(at - m_last);
    m_last = at;
}

void PanDrag::drop(QPointF, const QMouseEvent &)
{
    view().adaptCursor();
}

void PanDrag::cancel()
{
    view().adaptCursor();
}

} // namespace overlab::views
