// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dockbutton.h"

#include <QDockWidget>
#include <QEvent>

namespace overlab::gui {

using namespace Qt::StringLiterals;

DockButton::DockButton(QDockWidget *box, const QIcon &icon)
    : QToolButton(box), m_box(box), m_neighbour(box->findChild<QWidget *>(u"qt_dockwidget_floatbutton"_s))
{
    setIcon(icon);
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus); // as its neighbours
    m_neighbour->installEventFilter(this);
    QObject::connect(box, &QDockWidget::topLevelChanged, this, &DockButton::follow);
}

bool DockButton::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        follow();
        break;
    default:
        break;
    }
    return QToolButton::eventFilter(object, event);
}

void DockButton::follow()
{
    setVisible(!m_neighbour->isHidden() && !m_box->isFloating());
    setGeometry(m_neighbour->geometry().translated(-m_neighbour->width(), 0));
    setIconSize(size() - QSize(2, 2));
}

} // namespace overlab::gui
