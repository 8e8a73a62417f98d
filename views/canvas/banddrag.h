// SPDX-License-Identifier: GPL-3.0-or-later
// The rubber band. It selects the objects that it touches, or the lines where it touches no object; with Shift it adds
// to what is selected, with Ctrl it takes out what was.
#pragma once

#include "views/canvas/canvasscene.h"
#include "views/canvas/canvasdrag.h"

namespace overlab::views {

class BandDrag : public CanvasDrag
{
public:
    BandDrag(CanvasView &view, QPointF from, Qt::KeyboardModifiers modifiers);

    void move(QPointF to, const QMouseEvent &event) override;
    void drop(QPointF at, const QMouseEvent &event) override;
    void cancel() override;
    void paint(QPainter &painter) const override;

private:
    void selectTouched();

    const Qt::KeyboardModifiers m_modifiers;
    const QSet<design::ObjectId> m_before;
    const QSet<design::LinkId> m_linksBefore;
    QRectF m_band;
    bool m_isMoving = false;
};

} // namespace overlab::views
