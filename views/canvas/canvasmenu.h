// SPDX-License-Identifier: GPL-3.0-or-later
// The context menus of the drawing, built in one place: for an object, a line, a zone, several of them, and the ground.
#pragma once

#include "views/canvas/canvasactions.h"
#include "views/canvas/objectlook.h"

#include <QCoreApplication>
#include <QMenu>

namespace overlab::views {

class CanvasMenu
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::CanvasMenu)

public:
    /// All must outlive the menus.
    CanvasMenu(CanvasView &view, CanvasActions &actions) : m_view(view), m_actions(actions) {}

    /// For what is selected; \a place is where new things go. The caller owns it.
    QMenu *build(QPointF place, const QList<QAction *> &others) const;

private:
    void addCopies(QMenu &menu) const;
    void addArranging(QMenu &menu) const;
    void addGround(QMenu &menu, QPointF place) const;
    void add(QMenu &menu, std::initializer_list<CanvasAct> acts) const;

    CanvasView &m_view;
    CanvasActions &m_actions;
};

} // namespace overlab::views
