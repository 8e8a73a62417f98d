// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/windowmenus.h"

#include "views/theme/toolbarfit.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace overlab::gui {

using namespace Qt::StringLiterals;
using views::CanvasAct;

WindowMenus::WindowMenus(QMainWindow *window, const WindowActions &actions, const views::CanvasActions &drawing)
    : QObject(window), m_window(window), m_actions(actions), m_drawing(drawing)
{
    buildFile();
    buildEdit();
    m_insert = add();
    buildView();
    buildArrange();
    buildLab();
    m_help = add();
    m_help->addActions(m_actions.of({Act::Tour, Act::Doctor, Act::About}));
    buildToolBar();
}

QList<QAction *> WindowMenus::drawing(std::initializer_list<CanvasAct> acts) const
{
    QList<QAction *> actions;
    for (const CanvasAct act : acts)
        actions.append(m_drawing.action(act));
    return actions;
}

void WindowMenus::addMap(QAction *map)
{
    m_view->insertAction(m_map, map);
}

QMenu *WindowMenus::add()
{
    return m_window->menuBar()->addMenu(QString());
}

void WindowMenus::buildFile()
{
    m_file = add();
    m_file->addActions(m_actions.of({Act::NewDesign, Act::Examples, Act::Open}));
    m_recent = m_file->addMenu(QString());
    m_file->addSeparator();
    m_file->addActions(m_actions.of({Act::Save, Act::SaveAs}));
    m_file->addSeparator();
    m_file->addActions(m_actions.of({Act::Export, Act::Print}));
    m_file->addSeparator();
    m_file->addActions(m_actions.of({Act::CloseDesign, Act::Quit}));
}

void WindowMenus::buildEdit()
{
    m_edit = add();
    m_edit->addActions(m_actions.of({Act::Undo, Act::Redo}));
    m_edit->addSeparator();
    m_edit->addActions(drawing({CanvasAct::Cut, CanvasAct::Copy, CanvasAct::Paste, CanvasAct::Duplicate,
                                CanvasAct::Delete, CanvasAct::Rename}));
    m_edit->addSeparator();
    m_edit->addActions(drawing({CanvasAct::SelectAll, CanvasAct::SelectConnected, CanvasAct::SelectSameKind}));
    m_edit->addSeparator();
    m_edit->addActions(m_actions.of({Act::Find, Act::Commands}));
    m_edit->addSeparator();
    m_edit->addAction(m_actions[Act::Settings]);
}

void WindowMenus::buildView()
{
    m_view = add();
    m_view->addActions(drawing({CanvasAct::ZoomIn, CanvasAct::ZoomOut, CanvasAct::ZoomActual, CanvasAct::Fit,
                                CanvasAct::ZoomSelection}));
    m_view->addSeparator();
    m_view->addActions(m_actions.of({Act::Inside, Act::Live, Act::Traffic}));
    m_view->addSeparator();
    m_layers = m_view->addMenu(QString());
    m_docks = m_view->addMenu(QString());
    m_map = m_view->addSeparator();
    m_language = m_view->addMenu(QString());
    m_appearance = m_view->addMenu(QString());
    m_view->addActions(m_actions.of({Act::Presenter, Act::FullScreen, Act::MaximiseDocks, Act::ResetLayout}));
}

void WindowMenus::buildArrange()
{
    m_arrange = add();
    m_arrange->addActions(drawing({CanvasAct::LayOut, CanvasAct::LayOutSelection}));
    m_arrange->addSeparator();
    m_align = m_arrange->addMenu(QString());
    m_align->addActions(drawing({CanvasAct::AlignLeft, CanvasAct::AlignCentre, CanvasAct::AlignRight}));
    m_align->addSeparator();
    m_align->addActions(drawing({CanvasAct::AlignTop, CanvasAct::AlignMiddle, CanvasAct::AlignBottom}));
    m_align->addSeparator();
    m_align->addActions(drawing({CanvasAct::DistributeHorizontally, CanvasAct::DistributeVertically}));
    m_arrange->addSeparator();
    m_arrange->addActions(
        drawing({CanvasAct::Join, CanvasAct::Group, CanvasAct::Ungroup, CanvasAct::Fold, CanvasAct::Lock}));
}

void WindowMenus::buildLab()
{
    m_lab = add();
    m_lab->addActions(m_actions.of({Act::Plan, Act::Apply, Act::Cancel, Act::End}));
    m_lab->addSeparator();
    m_lab->addActions(m_actions.of({Act::Path, Act::Checks, Act::Reachability, Act::Captures, Act::Terminal, Act::Screen}));
    m_lab->addSeparator();
    m_lab->addActions(m_actions.of({Act::Uplink, Act::Refresh, Act::Host, Act::Doctor}));
}

void WindowMenus::buildToolBar()
{
    m_toolBar = m_window->addToolBar(QString());
    m_toolBar->setObjectName(u"main"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addActions(m_actions.of({Act::NewDesign, Act::Open, Act::Save}));
    m_toolBar->addSeparator();
    m_toolBar->addActions(m_actions.of({Act::Undo, Act::Redo}));
    m_toolBar->addSeparator();
    m_toolBar->addActions(drawing({CanvasAct::SelectTool, CanvasAct::LinkTool, CanvasAct::NoteTool}));
    m_toolBar->addSeparator();
    m_toolBar->addActions(m_actions.of({Act::Plan, Act::Apply, Act::Cancel, Act::End}));
    m_toolBar->addSeparator();
    m_toolBar->addActions(m_actions.of({Act::Path, Act::Captures}));
    auto *const space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addActions(m_actions.of({Act::Find, Act::Commands}));
    // Everybody knows these by their icons; the room is for the others.
    for (const Act act : {Act::NewDesign, Act::Open, Act::Save, Act::Undo, Act::Redo, Act::Find, Act::Commands}) {
        if (auto *const button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(m_actions[act])))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    new views::ToolBarFit(m_toolBar, m_actions.of({Act::Cancel, Act::Captures})
                                         + drawing({CanvasAct::NoteTool, CanvasAct::SelectTool, CanvasAct::LinkTool})
                                         + m_actions.of({Act::End, Act::Plan, Act::Path, Act::Apply}));
    m_toolBar->widgetForAction(m_actions[Act::Apply])->setObjectName(u"apply-button"_s);
    m_toolBar->widgetForAction(m_actions[Act::Commands])->setObjectName(u"commands-button"_s);
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_insert->setTitle(tr("&Insert"));
    m_view->setTitle(tr("&View"));
    m_layers->setTitle(tr("&Show in the drawing"));
    m_docks->setTitle(tr("&Docks"));
    m_language->setTitle(tr("&Language"));
    m_appearance->setTitle(tr("&Appearance"));
    m_arrange->setTitle(tr("A&rrange"));
    m_align->setTitle(tr("&Align and distribute"));
    m_lab->setTitle(tr("&Lab"));
    m_help->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
}

} // namespace overlab::gui
