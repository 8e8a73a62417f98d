// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can do besides drawing (views/canvas/canvasactions.h), as named actions with their keys, icons and
// words. What they do is connected elsewhere.
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

class QWidget;

namespace overlab::gui {

enum class Act {
    NewDesign, Open, Examples, Save, SaveAs, Export, Print, CloseDesign, Quit,
    Undo, Redo, Find, Commands, Settings,
    Inside, Live, Traffic, Presenter, FullScreen, MaximiseDocks, ResetLayout, Plan, Apply, Cancel, End, Path, Checks,
    Reachability, Captures, Terminal, Screen, Uplink, Refresh, Host, Doctor,
    Tour, About,
};

class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// \a window owns the actions' keys.
    explicit WindowActions(QWidget *window);

    QAction *operator[](Act act) const { return m_actions.value(act); }
    QList<QAction *> of(std::initializer_list<Act> acts) const;
    void setEnabled(std::initializer_list<Act> acts, bool isEnabled);
    void retranslate();

private:
    QHash<Act, QAction *> m_actions;
};

} // namespace overlab::gui
