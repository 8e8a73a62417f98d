// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/resizedrag.h"

#include "views/canvas/canvasview.h"

#include <array>
#include <cmath>

namespace overlab::views {

using namespace design;

namespace {

constexpr double handleSize = 8;  ///< pixels
constexpr double handleReach = 7; ///< pixels around a handle's middle that are it
const QSizeF smallest(64, 40);

constexpr std::array handles{ResizeHandle::TopLeft,     ResizeHandle::Top,    ResizeHandle::TopRight,   ResizeHandle::Right,
                             ResizeHandle::BottomRight, ResizeHandle::Bottom, ResizeHandle::BottomLeft, ResizeHandle::Left};

bool isLeft(ResizeHandle handle)
{
    return handle == ResizeHandle::TopLeft || handle == ResizeHandle::Left || handle == ResizeHandle::BottomLeft;
}

bool isRight(ResizeHandle handle)
{
    return handle == ResizeHandle::TopRight || handle == ResizeHandle::Right || handle == ResizeHandle::BottomRight;
}

bool isTop(ResizeHandle handle)
{
    return handle == ResizeHandle::TopLeft || handle == ResizeHandle::Top || handle == ResizeHandle::TopRight;
}

bool isBottom(ResizeHandle handle)
{
    return handle == ResizeHandle::BottomLeft || handle == ResizeHandle::Bottom || handle == ResizeHandle::BottomRight;
}

QPointF placeOf(const QRectF &area, ResizeHandle handle)
{
    return {isLeft(handle) ? area.left() : isRight(handle) ? area.right() : area.center().x(),
            isTop(handle) ? area.top() : isBottom(handle) ? area.bottom() : area.center().y()};
}

} // namespace

std::optional<ObjectId> resizable(const CanvasView &view)
{
    const QSet<ObjectId> ids = view.canvas().selectedObjects();
    if (ids.size() != 1 || view.tool() != CanvasView::Tool::Select)
        return std::nullopt;
    const ObjectId id = *ids.begin();
    const bool hasSize = id.kind == ObjectKind::Note || id.kind == ObjectKind::Tenant;
    return hasSize && !view.document().placements().value(id).locked ? std::optional(id) : std::nullopt;
}

std::optional<ResizeHandle> handleAt(const CanvasView &view, QPointF place)
{
    const std::optional<ObjectId> id = resizable(view);
    if (!id)
        return std::nullopt;
    const QRectF area = view.canvas().areaOf(*id);
    const double reach = handleReach / view.zoom();
    for (const ResizeHandle handle : handles) {
        const QPointF by = placeOf(area, handle) - place;
        if (std::abs(by.x()) <= reach && std::abs(by.y()) <= reach)
            return handle;
    }
    return std::nullopt;
}

Qt::CursorShape cursorOf(ResizeHandle handle)
{
    switch (handle) {
    case ResizeHandle::TopLeft:
    case ResizeHandle::BottomRight:
        return Qt::SizeFDiagCursor;
    case ResizeHandle::TopRight:
    case ResizeHandle::BottomLeft:
        return Qt::SizeBDiagCursor;
    case ResizeHandle::Top:
    case ResizeHandle::Bottom:
        return Qt::SizeVerCursor;
    case ResizeHandle::Left:
    case ResizeHandle::Right:
        break;
    }
    return Qt::SizeHorCursor;
}

void paintHandles(QPainter &painter, const CanvasView &view)
{
    const std::optional<ObjectId> id = resizable(view);
    if (!id)
        return;
    const QRectF area = view.canvas().areaOf(*id);
    if (area.isNull())
        return;
    const double size = handleSize / view.zoom();
    QPen pen(view.canvas().colours().accent, 1.4);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(view.canvas().colours().surface);
    for (const ResizeHandle handle : handles)
        painter.drawRect(QRectF(placeOf(area, handle) - QPointF(size, size) / 2, QSizeF(size, size)));
}

ResizeDrag::ResizeDrag(CanvasView &view, QPointF from, ObjectId id, ResizeHandle handle)
    : CanvasDrag(view, from), m_id(std::move(id)), m_handle(handle), m_before(view.canvas().areaOf(m_id)), m_area(m_before)
{
}

void ResizeDrag::move(QPointF to, const QMouseEvent &event)
{
    const bool isFree = event.modifiers().testFlag(Qt::AltModifier) || !view().habits().snaps;
    const QPointF by = to - from();
    const auto edge = [isFree](double at) { return isFree ? at : std::round(at / snapStep) * snapStep; };
    const QRectF shown = m_area;
    m_area = m_before;
    if (isLeft(m_handle))
        m_area.setLeft(std::min(edge(m_before.left() + by.x()), m_before.right() - smallest.width()));
    if (isRight(m_handle))
        m_area.setRight(std::max(edge(m_before.right() + by.x()), m_before.left() + smallest.width()));
    if (isTop(m_handle))
        m_area.setTop(std::min(edge(m_before.top() + by.y()), m_before.bottom() - smallest.height()));
    if (isBottom(m_handle))
        m_area.setBottom(std::max(edge(m_before.bottom() + by.y()), m_before.top() + smallest.height()));
    view().canvas().previewArea(m_id, m_area);
    view().updateArea(shown | m_area);
}

void ResizeDrag::drop(QPointF, const QMouseEvent &)
{
    view().canvas().endPreview();
    if (m_area != m_before)
        view().edits().resize(m_id, m_area);
    view().updateArea(m_area | m_before);
}

void ResizeDrag::cancel()
{
    view().canvas().endPreview();
    view().updateArea(m_area | m_before);
}

} // namespace overlab::views
