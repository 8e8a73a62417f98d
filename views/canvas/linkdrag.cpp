// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/linkdrag.h"

#include "views/canvas/canvasview.h"

namespace overlab::views {

using namespace design;

QString refusalText(LinkRefusal refusal)
{
    switch (refusal) {
    case LinkRefusal::Same:
        return CanvasView::tr("A line needs two ends.");
    case LinkRefusal::NoEnds:
        return CanvasView::tr("A line joins a machine or a router with a network, or a router with an external network.");
    case LinkRefusal::AlreadyThere:
        return CanvasView::tr("The router is in this network already.");
    case LinkRefusal::AlreadyOut:
        return CanvasView::tr("The router has a way out already.");
    case LinkRefusal::NeedsRouter:
        return CanvasView::tr("Machines and networks get out through a router.");
    }
    return {};
}

LinkDrag::LinkDrag(CanvasView &view, QPointF from, ObjectId source)
    : CanvasDrag(view, from), m_source(std::move(source)), m_end(from)
{
    view.canvas().markTargets(m_source);
}

std::optional<ObjectId> LinkDrag::targetAt(QPointF place) const
{
    const std::optional<ObjectId> target = view().canvas().objectAt(place);
    return target && target->kind != ObjectKind::Tenant && *target != m_source ? target : std::nullopt;
}

void LinkDrag::move(QPointF to, const QMouseEvent &)
{
    view().updateArea(QRectF(from(), m_end).normalized());
    m_end = to;
    const std::optional<ObjectId> target = targetAt(to);
    const auto refusal = target ? refusalOf(view().document().design(), m_source, *target) : std::nullopt;
    emit view().hinted(refusal ? refusalText(*refusal) : QString());
    view().updateArea(QRectF(from(), m_end).normalized());
}

void LinkDrag::drop(QPointF at, const QMouseEvent &)
{
    end();
    if (const std::optional<ObjectId> target = targetAt(at))
        view().edits().join(m_source, *target);
}

void LinkDrag::cancel()
{
    end();
}

void LinkDrag::end()
{
    view().canvas().markTargets({});
    view().updateArea(QRectF(from(), m_end).normalized());
}

void LinkDrag::paint(QPainter &painter) const
{
    painter.setPen(QPen(view().canvas().colours().accent, 2, Qt::DashLine));
    painter.drawLine(from(), m_end);
}

} // namespace overlab::views
