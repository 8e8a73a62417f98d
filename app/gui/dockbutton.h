// SPDX-License-Identifier: GPL-3.0-or-later
// A button of a dock's title bar, beside those that Qt puts there.
#pragma once

#include <QToolButton>

class QDockWidget;

namespace overlab::gui {

class DockButton : public QToolButton
{
public:
    /// \a box owns it. It is seen while the dock is in the window, left of Qt's button that takes it out.
    DockButton(QDockWidget *box, const QIcon &icon);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void follow();

    QDockWidget *const m_box;
    QWidget *const m_neighbour; ///< Qt's
};

} // namespace overlab::gui
