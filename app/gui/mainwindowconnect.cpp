// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers to what in the window.
#include "app/gui/mainwindow.h"

#include "app/gui/capturecommands.h"
#include "app/gui/textsync.h"
#include "views/explorer/explorer.h"
#include "views/export/exportdialog.h"
#include "views/export/pictureprinter.h"
#include "views/find/commandpalette.h"
#include "views/find/designfindbar.h"
#include "views/inspector/inspector.h"
#include "views/live/livepage.h"
#include "views/palette/objectpalette.h"
#include "views/problems/problemboard.h"
#include "views/settings/settingsdialog.h"
#include "views/start/aboutdialog.h"
#include "views/start/examples.h"
#include "views/start/startpage.h"
#include "views/wording/errorwording.h"
#include "views/yaml/yamlview.h"

#include <QFile>
#include <QFileInfo>
#include <QListView>
#include <QMenu>
#include <QSettings>

namespace overlab::gui {

using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void MainWindow::connectFiles()
{
    const auto on = [this](Act act, auto slot) { connect(m_actions[act], &QAction::triggered, &m_files, slot); };
    on(Act::NewDesign, &FileCommands::startNew);
    on(Act::Open, &FileCommands::chooseFile);
    on(Act::Examples, &FileCommands::closeDesign);
    on(Act::CloseDesign, &FileCommands::closeDesign);
    connect(m_actions[Act::Save], &QAction::triggered, this, [this] {
        m_inspector->commit();
        m_files.save();
    });
    connect(m_actions[Act::SaveAs], &QAction::triggered, this, [this] {
        m_inspector->commit();
        m_files.saveAs();
    });
    connect(m_actions[Act::Export], &QAction::triggered, this, [this] {
        auto *const dialog = new views::ExportDialog(m_scene, m_open.document().design(), m_open.path(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &views::ExportDialog::saved, this, [this](const QString &path) { say(tr("Saved: %1").arg(path)); });
        dialog->open();
    });
    connect(m_actions[Act::Print], &QAction::triggered, this, [this] {
        const views::PictureChoice choice{views::PictureGround::White, false};
        views::printPicture(views::pictureOf(m_scene, m_open.document().design(), choice), m_open.title(), this);
    });
    connect(m_actions[Act::Quit], &QAction::triggered, this, &MainWindow::close);
    connect(&m_open, &OpenDesign::opened, this, &MainWindow::followOpen);
    connect(&m_open, &OpenDesign::unreadable, this, &MainWindow::showUnreadable);
    connect(&m_open, &OpenDesign::stateChanged, this, &MainWindow::refreshTitle);
    for (const auto &failed : {&OpenDesign::saveFailed, &OpenDesign::keepFailed})
        connect(&m_open, failed, this, [this](const Error &error) { m_feedback->showFailure(error); });
    connect(&m_open, &OpenDesign::saved, this, [this](const QString &path) {
        m_recent.add(path);
        say(tr("Saved: %1").arg(path));
    });
    m_files.setReadiness([this](const std::function<void()> &then) { m_texts->whenRead(then); });
    connect(m_texts, &TextSync::said, this, &MainWindow::say);
    connect(&m_recent, &views::RecentFiles::changed, this, &MainWindow::fillRecent);
    fillRecent();
}

void MainWindow::fillRecent()
{
    QMenu *const menu = m_menus.recentMenu();
    menu->clear();
    for (const views::RecentFile &file : m_recent.files()) {
        QAction *const action = menu->addAction(QFileInfo(file.path).fileName());
        action->setToolTip(file.path);
        action->setEnabled(file.isThere);
        connect(action, &QAction::triggered, this, [this, path = file.path] { m_files.open(path); });
    }
    menu->setToolTipsVisible(true);
    menu->setEnabled(!m_recent.files().isEmpty());
}

void MainWindow::connectStart()
{
    using views::StartPage;
    connect(m_start, &StartPage::openRequested, &m_files, &FileCommands::chooseFile);
    connect(m_start, &StartPage::fileRequested, &m_files, &FileCommands::open);
    const auto begin = [this](const QString &path) {
        if (path.isEmpty())
            m_files.startNew();
        else
            m_files.startFrom(path, textOf(path));
    };
    connect(m_start, &StartPage::exampleRequested, this, begin);
    connect(m_start, &StartPage::templateRequested, this, begin);
    connect(m_start, &StartPage::labRequested, &m_labCommands, &LabCommands::openLab);
    connect(&m_session, &LabSession::doctorReady, m_start,
            [this](const client::Host &host, const client::DoctorReport &report) {
                if (host == m_session.host())
                    m_start->showDoctor(report);
            });
    connect(&m_session, &LabSession::doctorFailed, m_start, [this](const client::Host &host, const Error &error) {
        if (host == m_session.host())
            m_start->showDoctorFailure([error] { return views::errorSentence(error); });
    });
    connect(m_start, &StartPage::doctorRequested, &m_labCommands, &LabCommands::showDoctor);
    const auto tour = [this] {
        if (m_open.isEmpty()) // it points at what is only there with a drawing
            m_files.startFrom(views::firstExample().path, textOf(views::firstExample().path));
        m_tour.start();
    };
    connect(m_start, &StartPage::tourRequested, this, tour);
    connect(m_actions[Act::Tour], &QAction::triggered, this, tour);
    connect(&m_tour, &views::Tour::stepBegins, this, &MainWindow::revealForTour);
    connect(m_actions[Act::About], &QAction::triggered, this, [this] {
        auto *const dialog = new views::AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::readDoctor()
{
    m_start->showDoctorChecking();
    m_session.askDoctor(m_session.host());
}

void MainWindow::connectEdits()
{
    QUndoStack &undo = m_open.undo();
    connect(m_actions[Act::Undo], &QAction::triggered, this, [this] {
        m_inspector->commit();
        m_open.undo().undo();
    });
    connect(m_actions[Act::Redo], &QAction::triggered, &undo, &QUndoStack::redo);
    connect(&undo, &QUndoStack::indexChanged, this, &MainWindow::refreshUndo);
    auto *const next = new QAction(this);
    next->setShortcut(Qt::Key_F3);
    connect(next, &QAction::triggered, m_find, &views::DesignFindBar::next);
    auto *const previous = new QAction(this);
    previous->setShortcut(Qt::SHIFT | Qt::Key_F3);
    connect(previous, &QAction::triggered, m_find, &views::DesignFindBar::previous);
    addActions({next, previous});
    connect(m_actions[Act::Find], &QAction::triggered, this, [this] {
        m_docks.giveWayToPage();
        if (m_workspace->page() == Workspace::Page::Text || m_yaml->isAncestorOf(focusWidget())) {
            m_yaml->find();
        } else if (m_workspace->page() == Workspace::Page::Live && m_live->current()) {
            m_live->current()->find();
        } else {
            showPage(Workspace::Page::Design);
            m_find->open();
        }
    });
    connect(m_actions[Act::Commands], &QAction::triggered, m_commands, &views::CommandPalette::open);
    connect(m_commands, &views::CommandPalette::recentChanged, this,
            [](const QStringList &keys) { QSettings().setValue(u"recentCommands"_s, keys); });
    connect(m_actions[Act::Settings], &QAction::triggered, this, [this] {
        auto *const dialog = new views::SettingsDialog(m_parts.settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    connect(&m_parts.settings, &views::Settings::changed, this, &MainWindow::applySettings);
}

void MainWindow::connectSelection()
{
    using design::ObjectId;
    connect(&m_scene, &QGraphicsScene::selectionChanged, this, [this] {
        takeSelection();
        refreshActions();
    });
    connect(m_explorer, &views::Explorer::selectionChanged, this, [this](const QSet<ObjectId> &ids) {
        m_scene.select(ids);
        if (ids.size() == 1)
            m_canvas->showObject(*ids.cbegin());
    });
    const auto jump = [this](const ObjectId &id) { jumpTo(id); };
    connect(m_explorer, &views::Explorer::jumpRequested, this, jump);
    connect(m_find, &views::DesignFindBar::jumpRequested, this, jump);
    connect(m_commands, &views::CommandPalette::jumpRequested, this, jump);
    connect(m_explorer, &views::Explorer::hinted, this, &MainWindow::say);
    connect(m_explorer, &views::Explorer::contextMenuRequested, this, [this](const QSet<ObjectId> &ids, QPoint at) {
        auto *const menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        using views::CanvasAct;
        for (const CanvasAct act : {CanvasAct::Copy, CanvasAct::Duplicate, CanvasAct::Delete})
            menu->addAction(m_canvas->acts().action(act));
        menu->addSeparator();
        menu->addActions(menuExtras(ids) + m_captureCommands->extras(ids, {}));
        menu->popup(at);
    });
    connect(m_canvas, &views::CanvasView::renameAsked, this, [this](const ObjectId &id) {
        m_scene.select({id});
        m_docks.reveal(Dock::Inspector);
        m_inspector->focusName();
    });
    connect(m_canvas, &views::CanvasView::inspectAsked, this, [this](const ObjectId &id) {
        m_scene.select({id});
        m_docks.reveal(Dock::Inspector);
        m_inspector->setFocus();
    });
    connect(m_inspector, &views::Inspector::renamed, this, [this](const ObjectId &, const ObjectId &now) {
        m_scene.select({now});
    });
    connect(m_yaml, &views::YamlView::objectUnderCursor, this, [this](const ObjectId &id) {
        m_scene.select({id});
        m_canvas->showObject(id);
    });
    connect(m_yaml, &views::YamlView::problemsChanged, this, [this](const QList<design::Diagnostic> &problems) {
        m_problems->showFindings(problems);
        m_inspector->setDiagnostics(problems);
        m_feedback->setErrors(m_yaml->errors());
    });
    connect(&m_problems->ofDesign(), &views::DesignProblems::jumpRequested, this,
            [this](const design::Diagnostic &finding) {
                m_docks.giveWayToPage();
                if (finding.location.line > 0)
                    m_yaml->showLocation(finding.location.line, finding.location.column);
                jumpTo(finding.object);
            });
    m_canvas->setMenuExtras([this](const QSet<ObjectId> &objects, const QSet<design::LinkId> &links) {
        return menuExtras(objects) + m_captureCommands->extras(objects, links);
    });
}

void MainWindow::connectView()
{
    using views::CanvasView;
    connect(m_canvas, &CanvasView::hinted, this, &MainWindow::say);
    connect(m_canvas, &CanvasView::toolChanged, this, [this](CanvasView::Tool tool) {
        if (tool != CanvasView::Tool::Place)
            m_palette->showIdle();
    });
    connect(m_palette, &views::ObjectPalette::placeRequested, this, [this](const views::DrawnKind &kind) {
        showPage(Workspace::Page::Design);
        m_canvas->setPlacing(kind);
        m_canvas->setFocus();
    });
    connect(m_palette, &views::ObjectPalette::addRequested, this, [this](const views::DrawnKind &kind) {
        showPage(Workspace::Page::Design);
        m_canvas->setTool(CanvasView::Tool::Select);
        m_scene.select({m_canvas->add(kind)});
    });
    connect(m_actions[Act::Presenter], &QAction::toggled, this, &MainWindow::present);
    connect(m_actions[Act::FullScreen], &QAction::toggled, this,
            [this](bool isOn) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isOn)); });
    connect(m_actions[Act::ResetLayout], &QAction::triggered, &m_docks, &Docks::reset);
    connect(m_menus.layersMenu(), &QMenu::aboutToShow, this, &MainWindow::fillLayers);
}

} // namespace overlab::gui
