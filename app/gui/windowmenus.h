// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar and the tool bar: which action stands where.
#pragma once

#include "app/gui/windowactions.h"
#include "views/canvas/canvasactions.h"

#include <QObject>

class QMainWindow;
class QMenu;
class QToolBar;

namespace overlab::gui {

class WindowMenus : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    WindowMenus(QMainWindow *window, const WindowActions &actions, const views::CanvasActions &drawing);

    /// Places for what is not an action of its own.
    QMenu *recentMenu() const { return m_recent; }
    QMenu *insertMenu() const { return m_insert; }
    /// The map's entry, in the view's menu.
    void addMap(QAction *map);
    QMenu *docksMenu() const { return m_docks; }
    QMenu *layersMenu() const { return m_layers; }
    QMenu *languageMenu() const { return m_language; }
    QMenu *appearanceMenu() const { return m_appearance; }
    void retranslate();

private:
    void buildFile();
    void buildEdit();
    void buildView();
    void buildArrange();
    QList<QAction *> drawing(std::initializer_list<views::CanvasAct> acts) const;
    void buildLab();
    void buildToolBar();
    QMenu *add();

    QMainWindow *const m_window;
    const WindowActions &m_actions;
    const views::CanvasActions &m_drawing;
    QMenu *m_file = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_insert = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_docks = nullptr;
    QAction *m_map = nullptr; ///< what comes behind it
    QMenu *m_layers = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_appearance = nullptr;
    QMenu *m_arrange = nullptr;
    QMenu *m_align = nullptr;
    QMenu *m_lab = nullptr;
    QMenu *m_help = nullptr;
    QToolBar *m_toolBar = nullptr;
};

} // namespace overlab::gui
