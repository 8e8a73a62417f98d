// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/toolbarfit.h"

#include <QEvent>
#include <QLayout>
#include <QToolBar>
#include <QToolButton>

namespace overlab::views {

QAction *addToolBarAction(QToolBar *bar, const QString &name, IconName icon)
{
    QAction *const action = bar->addAction(themedIcon(icon), QString());
    action->setObjectName(name);
    bar->widgetForAction(action)->setObjectName(name + QStringLiteral("Button"));
    return action;
}

QToolButton *flatButton(const QString &name, IconName icon, QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    return button;
}

ToolBarFit::ToolBarFit(QToolBar *bar, QList<QAction *> spoken) : QObject(bar), m_bar(bar), m_spoken(std::move(spoken))
{
    bar->installEventFilter(this);
}

/// All that decides how much room there is and how much is needed.
QStringList ToolBarFit::circumstances() const
{
    QStringList all{QString::number(m_bar->width()), QString::number(m_bar->iconSize().width()), m_bar->font().toString()};
    for (const QAction *const action : m_spoken)
        all.append(action->isVisible() ? action->iconText() : QString());
    return all;
}

void ToolBarFit::fit()
{
    m_isDue = false;
    if (std::exchange(m_fitted, circumstances()) == circumstances())
        return; // it was our own change
    QList<QToolButton *> buttons;
    int wanted = 0;
    for (QAction *const action : m_spoken) {
        auto *const button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action));
        if (!button || !action->isVisible())
            continue;
        wanted -= button->sizeHint().width();
        const Qt::ToolButtonStyle now = button->toolButtonStyle();
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        wanted += button->sizeHint().width();
        button->setToolButtonStyle(now);
        buttons.append(button);
    }
    wanted += m_bar->sizeHint().width();
    for (QToolButton *const button : std::as_const(buttons)) {
        const bool isTooWide = wanted > m_bar->width();
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        wanted -= isTooWide ? button->sizeHint().width() : 0;
        if (isTooWide)
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        wanted += isTooWide ? button->sizeHint().width() : 0;
    }
    m_bar->layout()->update(); // a button that had no room is hidden, and does not ask for it
}

bool ToolBarFit::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::LayoutRequest: // other words, other letters
        if (!std::exchange(m_isDue, true))
            QMetaObject::invokeMethod(this, &ToolBarFit::fit, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace overlab::views
