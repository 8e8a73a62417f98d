// SPDX-License-Identifier: GPL-3.0-or-later
// The ground follows the hand: middle button, or Space and the left one.
#pragma once

#include "views/canvas/canvasdrag.h"

namespace overlab::views {

class PanDrag : public CanvasDrag
{
public:
    /// \a from is in the view: what is scrolled has no fixed place in it.
    PanDrag(CanvasView &view, QPoint from);

    void move(QPointF to, const QMouseEvent &event) override;
    void drop(QPointF at, const QMouseEvent &event) override;
    void cancel() override;

private:
    QPoint m_last;
};

} // namespace overlab::views
