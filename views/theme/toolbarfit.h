// SPDX-License-Identifier: GPL-3.0-or-later
// A tool bar in a window that is too narrow for its words: buttons become icons, one by one, rather than go out of sight.
#pragma once

#include "views/theme/icons.h"

#include <QList>
#include <QObject>
#include <QStringList>

class QAction;
class QToolBar;
class QToolButton;

namespace overlab::views {

/// An action at the end of \a bar: \a name is its object name, that of its button \a name with "Button". Its words are the
/// caller's.
QAction *addToolBarAction(QToolBar *bar, const QString &name, IconName icon);

/// A flat button with an icon, its object name \a name; its words are the caller's.
QToolButton *flatButton(const QString &name, IconName icon, QWidget *parent = nullptr);

class ToolBarFit : public QObject
{
    Q_OBJECT

public:
    /// \a spoken have their words beside their icons; the last ones keep them longest.
    ToolBarFit(QToolBar *bar, QList<QAction *> spoken);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList circumstances() const;
    void fit();

    QToolBar *const m_bar;
    const QList<QAction *> m_spoken;
    QStringList m_fitted; ///< the circumstances of last time
    bool m_isDue = false;
};

} // namespace overlab::views
