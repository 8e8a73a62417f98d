// SPDX-License-Identifier: GPL-3.0-or-later
// The view of the inside of a lab's nodes. Nothing is changed here: it is looked at.
//
// Wheel: zoom at the pointer; dragging the ground, or with the middle button: pan; two fingers pan, and zoom
// with Ctrl or when they spread. Arrows go to the next thing in that direction, Tab and Shift+Tab from node to
// node and out at the ends, Return shows the drawn object, + and - zoom, 0 shows everything, Escape lets go.
#pragma once

#include "views/inside/insidescene.h"

#include <QGraphicsView>

#include <functional>

namespace overlab::views {

class InsideView : public QGraphicsView
{
    Q_OBJECT

public:
    /// More for a part's context menu; the menu does not own them.
    using MenuExtras = std::function<QList<QAction *>(const FigurePart &)>;

    explicit InsideView(QWidget *parent = nullptr);
    void setMenuExtras(MenuExtras extras) { m_menuExtras = std::move(extras); }

    InsideScene &inside() { return m_scene; }
    const InsideScene &inside() const { return m_scene; }
    /// The first one is seen whole.
    void showFigure(const Figure &figure);
    /// Instead of a picture: what is the case, and what can be done.
    void showEmpty(const QString &headline, const QString &advice);

    double zoom() const { return transform().m11(); }
    void setZoom(double zoom);
    void zoomAt(QPointF point, double zoom);
    void zoomIn() { setZoom(zoom() * zoomStep); }
    void zoomOut() { setZoom(zoom() / zoomStep); }
    void fit();
    void pan(QPoint by);

    /// The parts of these drawn objects are marked, and the first is brought into sight.
    void selectObjects(const QSet<QString> &objects);
    /// Goes to a part as a click on it would.
    void choose(const QString &key);
    /// The same with Ctrl: the objects that are chosen stay so.
    void toggle(const QString &key);
    /// See InsideScene::showSteps(); the current one comes into sight, also when the view is shown later.
    void showSteps(const QList<InsideStep> &steps, int current = -1);

signals:
    /// A person has chosen a part; \a object: the drawn one behind it, empty: none.
    void chosen(const QString &key, const QString &object);
    /// The drawn object is wanted (Return, double click).
    void activated(const QString &object);
    /// What is said of the current part is another; empty: none is.
    void currentChanged(const QString &key);
    /// A person has chosen the drawn object behind a part besides those that are, or leaves it out (Ctrl).
    void toggled(const QString &object);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &area) override;

private:
    static constexpr double zoomStep = 1.2;

    QString keyUnder(QPoint point) const;
    bool moveTo(QPointF direction);
    bool moveToNode(bool next);
    void bringIntoSight(const QRectF &area);
    void bringStepIntoSight();
    void adaptGround();
    void showToolTip(QPoint at, QPoint global);
    void announce();

    InsideScene m_scene;
    MenuExtras m_menuExtras;
    QString m_headline;
    QString m_advice;
    QPoint m_pressed;
    QPoint m_dragged;
    bool m_isPanning = false;
    bool m_hasMoved = false;
    bool m_isFitted = true; ///< everything is seen, and stays so
    InsideStep m_step; ///< the current one
    bool m_hasStep = false;
};

} // namespace overlab::views
