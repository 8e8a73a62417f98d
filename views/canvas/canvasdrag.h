// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on between the press of a button and its release. CanvasView begins one according to its tool and to what
// lies under the pointer; each ends in one undo command, or after cancel() in nothing.
#pragma once

#include <QMouseEvent>
#include <QPainter>
#include <QPointF>

namespace overlab::views {

class CanvasView;

class CanvasDrag
{
public:
    /// \a view must outlive it; \a from is where it began, in the scene.
    CanvasDrag(CanvasView &view, QPointF from) : m_view(view), m_from(from) {}
    virtual ~CanvasDrag() = default;
    CanvasDrag(const CanvasDrag &) = delete;
    CanvasDrag &operator=(const CanvasDrag &) = delete;

    virtual void move(QPointF to, const QMouseEvent &event) = 0;
    virtual void drop(QPointF at, const QMouseEvent &event) = 0;
    /// All is as it was before.
    virtual void cancel() {}
    /// Above everything, in scene coordinates.
    virtual void paint(QPainter &) const {}

protected:
    CanvasView &view() const { return m_view; }
    QPointF from() const { return m_from; }

private:
    CanvasView &m_view;
    const QPointF m_from;
};

} // namespace overlab::views
