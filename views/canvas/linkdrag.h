// SPDX-License-Identifier: GPL-3.0-or-later
// A line that is being drawn from an object: where it can end glows, and where it cannot, a sentence says why.
#pragma once

#include "engine/design/editing/linking.h"
#include "views/canvas/canvasdrag.h"

namespace overlab::views {

QString refusalText(design::LinkRefusal refusal);

class LinkDrag : public CanvasDrag
{
public:
    LinkDrag(CanvasView &view, QPointF from, design::ObjectId source);

    void move(QPointF to, const QMouseEvent &event) override;
    void drop(QPointF at, const QMouseEvent &event) override;
    void cancel() override;
    void paint(QPainter &painter) const override;

private:
    /// Neither the ground nor a tenant's zone nor where it began.
    std::optional<design::ObjectId> targetAt(QPointF place) const;
    void end();

    const design::ObjectId m_source;
    QPointF m_end;
};

} // namespace overlab::views
