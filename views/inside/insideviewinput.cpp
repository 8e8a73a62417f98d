// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel, fingers and keys of the view.
#include "views/inside/insideview.h"
#include "views/inside/partwords.h"
#include "views/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPointingDevice>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace overlab::views {

void InsideView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    event->accept();
    m_pressed = event->pos();
    m_dragged = event->pos();
    m_isPanning = true;
    m_hasMoved = false;
}

void InsideView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPanning) {
        m_scene.setHovered(keyUnder(event->pos()));
        viewport()->setCursor(m_scene.figure().frames.isEmpty() ? Qt::ArrowCursor : Qt::OpenHandCursor);
        return;
    }
    if (!m_hasMoved && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_hasMoved = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    pan(event->pos() - m_dragged);
    m_dragged = event->pos();
}

void InsideView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = m_isPanning && !m_hasMoved && event->button() == Qt::LeftButton;
    m_isPanning = false;
    viewport()->setCursor(Qt::OpenHandCursor);
    if (isClick && event->modifiers().testFlag(Qt::ControlModifier))
        toggle(keyUnder(event->pos()));
    else if (isClick)
        choose(keyUnder(event->pos()));
}

void InsideView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const FigurePart *const part = m_scene.part(keyUnder(event->pos()));
    if (part && !part->object().isEmpty())
        emit activated(part->object());
}

void InsideView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QString key = isByKey ? m_scene.current() : keyUnder(event->pos());
    const FigurePart *const part = m_scene.part(key);
    if (!part)
        return;
    choose(key);
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QString object = part->object(); !object.isEmpty()) {
        QAction *const action = menu->addAction(themedIcon(IconName::Design), tr("Show %1 in the drawing").arg(object));
        connect(action, &QAction::triggered, this, [this, object] { emit activated(object); });
        menu->addSeparator();
    }
    if (const QList<QAction *> extras = m_menuExtras ? m_menuExtras(*part) : QList<QAction *>(); !extras.isEmpty()) {
        menu->addActions(extras);
        menu->addSeparator();
    }
    QStringList texts{part->name, part->mac};
    for (const QString &address : part->addresses)
        texts << address.section(u'/', 0, 0);
    texts << part->local << part->remote;
    texts.removeAll(QString());
    texts.removeDuplicates();
    for (const QString &text : std::as_const(texts)) {
        QAction *const action = menu->addAction(themedIcon(IconName::Copy), tr("Copy %1").arg(text));
        connect(action, &QAction::triggered, this, [text] { QGuiApplication::clipboard()->setText(text); });
    }
    menu->popup(isByKey ? viewport()->mapToGlobal(mapFromScene(part->area.center())) : event->globalPos());
}

void InsideView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint degrees = event->angleDelta();
    const bool isTouchpad = event->phase() != Qt::NoScrollPhase
        || event->pointingDevice()->type() == QInputDevice::DeviceType::TouchPad;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        pan({degrees.x() + degrees.y(), 0});
    else if (isTouchpad && !event->modifiers().testFlag(Qt::ControlModifier))
        pan(event->pixelDelta().isNull() ? degrees / 2 : event->pixelDelta());
    else
        zoomAt(event->position(), zoom() * std::pow(zoomStep, degrees.y() / 120.0));
}

bool InsideView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::NativeGesture: {
        const auto *const gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            break;
        zoomAt(gesture->position(), zoom() * (1 + gesture->value()));
        return true;
    }
    case QEvent::Gesture: {
        const auto *const gestures = static_cast<QGestureEvent *>(event);
        const auto *const pinch = static_cast<const QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
        if (!pinch)
            break;
        m_isPanning = false;
        zoomAt(viewport()->mapFromGlobal(pinch->centerPoint()), zoom() * pinch->scaleFactor());
        return true;
    }
    case QEvent::ToolTip: {
        const auto *const help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    case QEvent::Leave:
        m_scene.setHovered({});
        break;
    default:
        break;
    }
    return QGraphicsView::viewportEvent(event);
}

void InsideView::showToolTip(QPoint at, QPoint global)
{
    const QString key = keyUnder(at);
    const FigurePart *const part = m_scene.part(key);
    if (!part) {
        QToolTip::hideText();
        return;
    }
    const FigureTunnel *const tunnel = m_scene.tunnel(key);
    auto facts = tunnel ? PartWords::facts(*tunnel) : PartWords::facts(*part);
    if (const double bytes = m_scene.trafficOf(key); bytes > 0)
        facts.append(PartWords::trafficFact(bytes));
    QToolTip::showText(global, PartWords::toolTip(*part, facts), viewport(), viewport()->rect());
}

void InsideView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo({-1, 0});
        return;
    case Qt::Key_Right:
        moveTo({1, 0});
        return;
    case Qt::Key_Up:
        moveTo({0, -1});
        return;
    case Qt::Key_Down:
        moveTo({0, 1});
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
    case Qt::Key_Home:
        fit();
        return;
    case Qt::Key_Escape:
        choose({});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const FigurePart *const part = m_scene.part(m_scene.current()); part && !part->object().isEmpty())
            emit activated(part->object());
        return;
    default:
        event->ignore();
        QGraphicsView::keyPressEvent(event);
    }
}

bool InsideView::focusNextPrevChild(bool next)
{
    return moveToNode(next) || QGraphicsView::focusNextPrevChild(next);
}

} // namespace overlab::views
