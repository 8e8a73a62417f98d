// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be done to the drawing, as actions with their names and keys: for the window's menus and tool bars, a
// command palette and the canvas's own context menus. They are enabled where they can do something.
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

namespace overlab::views {

class CanvasView;

enum class CanvasAct {
    Cut, Copy, Paste, Duplicate, Delete, Rename,
    SelectAll, SelectConnected, SelectSameKind,
    Join, Lock, Group, Ungroup, Fold,
    AlignLeft, AlignCentre, AlignRight, AlignTop, AlignMiddle, AlignBottom,
    DistributeHorizontally, DistributeVertically,
    LayOut, LayOutSelection,
    ZoomIn, ZoomOut, ZoomActual, Fit, ZoomSelection,
    SelectTool, LinkTool, NoteTool,
};

class CanvasActions : public QObject
{
    Q_OBJECT

public:
    /// \a view must outlive it; the keys work while it has the focus.
    explicit CanvasActions(CanvasView &view, QObject *parent = nullptr);

    QAction *action(CanvasAct act) const { return m_actions.value(act); }
    /// In the order above.
    QList<QAction *> all() const;
    void retranslate();
    /// To what is selected now; called when that changes.
    void refresh();
    /// Without a drawing nothing can be done to it.
    void setUsable(bool isUsable);

private:
    void add(CanvasAct act, const QKeySequence &key, std::function<void()> run);
    void addEdits();
    void addArranging();
    void addViewing();
    void setTexts();
    void showTool();

    CanvasView &m_view;
    QHash<CanvasAct, QAction *> m_actions;
    bool m_isUsable = true;
};

} // namespace overlab::views
