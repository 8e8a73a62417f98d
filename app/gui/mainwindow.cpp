// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when something happens. How it is put together is in mainwindowbuild.cpp and
// mainwindowconnect.cpp, its language and looks in mainwindowlooks.cpp.
#include "app/gui/mainwindow.h"

#include "app/gui/capturecommands.h"
#include "app/gui/checkcommands.h"
#include "app/gui/insidefollow.h"
#include "app/gui/livecommands.h"
#include "app/gui/pathcommands.h"
#include "app/gui/reachcommands.h"
#include "app/gui/statusline.h"
#include "app/gui/terminalcommands.h"
#include "app/gui/textsync.h"
#include "app/gui/trafficcommands.h"
#include "views/commands/editcommand.h"
#include "views/explorer/explorer.h"
#include "views/find/commandpalette.h"
#include "views/inspector/inspector.h"
#include "views/lab/labview.h"
#include "views/palette/objectpalette.h"
#include "views/problems/problemboard.h"
#include "views/start/startpage.h"
#include "views/theme/plainwords.h"
#include "views/wording/errorwording.h"
#include "views/wording/statewording.h"
#include "views/yaml/yamlview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace overlab::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pollPause = 5s; // notifications tell the rest
const QString lastDesignKey = u"lastDesign"_s;

/// The one file that \a data brings; empty: none.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent), m_parts(parts), m_open(parts.open), m_session(parts.session), m_scene(m_open.document()),
      m_canvas(new views::CanvasView(m_scene, m_open.document(), m_open.undo())), m_actions(this),
      m_menus(this, m_actions, m_canvas->acts()), m_docks(this), m_files(m_open, this),
      m_labCommands(m_session, m_open, parts.settings, this), m_index(m_open.document()),
      m_tour(*this, views::applicationTour)
{
    setAcceptDrops(true);
    buildBody();
    buildDocks();
    buildStatusBar();
    buildChoiceMenus();
    connectFiles();
    connectStart();
    connectEdits();
    connectSelection();
    connectView();
    connectLab();
    connectFeedback();
    connectInside();
    connectLive();
    applySettings();
    if (const QString usual = parts.settings.values().host; !usual.isEmpty()) // for new windows
        useHost(usual);
    adaptPalette();
    retranslate();
    restoreWindow();
    followOpen();
}

MainWindow::~MainWindow()
{
    // They use members, which go before the window's children do.
    m_scene.disconnect(this);
    m_open.undo().disconnect(this);
    delete m_insideFollow;
    delete m_liveCommands;
    delete m_traffic;
    delete m_commands;
    delete m_pages;
}

void MainWindow::begin(const QString &path)
{
    const QString last = QSettings().value(lastDesignKey).toString();
    if (!path.isEmpty())
        m_files.open(path);
    else if (QFileInfo::exists(last))
        m_files.open(last);
    m_files.offerRecoveries(m_open.recoveryFolder());
}

void MainWindow::followOpen()
{
    const bool isOpen = !m_open.isEmpty();
    m_pages->setCurrentWidget(isOpen ? m_workspace : static_cast<QWidget *>(m_start));
    if (isOpen) {
        m_session.choose(m_open.document().design().name);
        showPage(m_open.typed() ? Workspace::Page::Text : Workspace::Page::Design);
        m_canvas->fit();
        m_canvas->setFocus();
    } else {
        m_recent.refresh();
        readDoctor();
        m_start->setFocus(); // Return begins
    }
    m_docks.setHidden(!isOpen || m_actions[Act::Presenter]->isChecked());
    m_inspector->setSelection({});
    if (!m_open.path().isEmpty())
        m_recent.add(m_open.path());
    refreshTitle();
    refreshActions();
    refreshStatus();
}

void MainWindow::showPage(Workspace::Page page)
{
    m_docks.giveWayToPage();
    m_workspace->setPage(page);
}

void MainWindow::makeRoomForPage(Workspace::Page page)
{
    m_docks.makeRoomForPage(page != Workspace::Page::Design && page != Workspace::Page::Inside);
}

void MainWindow::revealForTour(const views::TourStep &step)
{
    if (m_actions[Act::Presenter]->isChecked())
        return;
    showPage(Workspace::Page::Design);
    const auto isPointedAt = [names = step.widget.split(u' ')](const QString &name) { return names.contains(name); };
    if (isPointedAt(u"palette"_s))
        m_docks.reveal(Dock::Palette);
    else if (isPointedAt(u"inspector"_s))
        m_docks.reveal(Dock::Inspector);
    else if (isPointedAt(u"problems-dock"_s))
        m_docks.reveal(Dock::Problems);
}

void MainWindow::takeSelection()
{
    const QSet<design::ObjectId> selected = m_scene.selectedObjects();
    m_explorer->select(selected);
    m_inspector->setSelection(selected, m_scene.selectedLinks());
    if (selected.size() == 1 && !m_yaml->isAncestorOf(focusWidget()))
        m_yaml->showObject(*selected.cbegin());
}

void MainWindow::jumpTo(const design::ObjectId &id)
{
    m_docks.giveWayToPage();
    m_docks.reveal(Dock::Inspector);
    m_scene.select({id});
    m_canvas->showObject(id);
}

void MainWindow::jumpTo(const QString &object)
{
    const auto meanings = design::canvasMeanings(m_open.document().design());
    if (meanings.contains(object))
        jumpTo(meanings.value(object));
}

void MainWindow::refreshTitle()
{
    setWindowModified(m_open.isModified());
    setWindowFilePath(m_open.path());
    //: %1: a design; [*] is the mark of unsaved changes
    setWindowTitle(m_open.isEmpty() ? tr("Overlab") : tr("%1[*] - Overlab").arg(m_open.title()));
    if (m_open.isEmpty())
        m_saved->clear();
    else
        m_saved->setText(m_open.isModified()      ? tr("Not saved")
                         : m_open.path().isEmpty() ? tr("In no file yet")
                                                   : tr("Saved"));
    m_status->setWanted(m_saved, !m_open.isEmpty());
}

void MainWindow::refreshUndo()
{
    const QUndoStack &undo = m_open.undo();
    //: %1: what was done, as "Move vm-1"
    m_actions[Act::Undo]->setText(undo.canUndo() ? tr("&Undo: %1").arg(views::undoWords(undo)) : tr("&Undo"));
    m_actions[Act::Redo]->setText(undo.canRedo() ? tr("&Redo: %1").arg(views::redoWords(undo)) : tr("&Redo"));
    for (const Act act : {Act::Undo, Act::Redo})
        m_actions[act]->setToolTip(views::plainWords(m_actions[act]->text()));
    m_actions[Act::Undo]->setEnabled(undo.canUndo());
    m_actions[Act::Redo]->setEnabled(undo.canRedo());
}

void MainWindow::refreshActions()
{
    const bool isOpen = !m_open.isEmpty();
    const bool isBusy = m_session.isBusy();
    m_actions.setEnabled({Act::Save, Act::SaveAs, Act::Export, Act::Print, Act::CloseDesign, Act::Find, Act::Inside, Act::Live, Act::Traffic, Act::MaximiseDocks},
                         isOpen);
    m_canvas->acts().setUsable(isOpen);
    for (QAction *const action : m_palette->placeActions())
        action->setEnabled(isOpen);
    m_actions.setEnabled({Act::Plan, Act::Apply}, isOpen && !isBusy);
    m_actions.setEnabled({Act::Cancel}, m_session.isApplying() && !m_session.isCancelling());
    m_actions.setEnabled({Act::End}, isLabRunning() && !isBusy);
    m_actions.setEnabled({Act::Path, Act::Checks, Act::Reachability}, isOpen);
    m_pathCommands->setLabRunning(isOpen && isLabRunning());
    m_checkCommands->setLabRunning(isOpen && isLabRunning());
    m_reachCommands->setLabRunning(isOpen && isLabRunning());
    m_terminalCommands->setLabRunning(isOpen && isLabRunning());
    m_liveCommands->setLabRunning(isOpen && isLabRunning());
    m_traffic->setLabRunning(isOpen && isLabRunning());
    m_actions.setEnabled({Act::Terminal, Act::Screen}, isOpen && isLabRunning());
    m_actions.setEnabled({Act::Captures}, isOpen);
    m_captureCommands->setLabRunning(isOpen && isLabRunning());
    m_start->setBusy(isBusy);
}

bool MainWindow::isLabRunning() const
{
    const int row = m_labs.rowOf(m_session.currentLab());
    return row >= 0 && m_labs.index(row).data(views::LabListModel::IsRunningRole).toBool();
}

void MainWindow::refreshStatus()
{
    const client::LabStatus *const status = m_feedback->status();
    const bool isKnown = status && !m_open.isEmpty() && !status->state.isEmpty();
    m_status->setWanted(m_labState, isKnown || (!m_open.isEmpty() && !isLabRunning() && !m_session.isBusy())); // else known soon
    m_status->setWanted(m_changes, isKnown && m_feedback->changesNotApplied() > 0);
    if (!isKnown) {
        const bool isMade = m_labs.rowOf(m_session.currentLab()) >= 0;
        m_labState->setText(isMade ? tr("Lab: %1").arg(views::stateName(u"stopped"_s)) : tr("Lab: not made yet"));
        return;
    }
    const QString nodes = tr("%n node(s)", nullptr, int(status->nodes.size()));
    const QString machines = tr("%n machine(s)", nullptr, int(status->machines.size()));
    //: the lab's state, its nodes, its machines
    m_labState->setText(tr("Lab: %1, %2, %3").arg(views::stateName(m_session.isApplying() ? u"building"_s : status->state), nodes, machines));
    m_changes->setText(tr("%n change(s) not applied", nullptr, m_feedback->changesNotApplied()));
}

void MainWindow::showHost()
{
    const client::Host &host = m_session.host();
    QString words = host.isLocal() ? tr("This computer") : tr("Host: %1").arg(host.destination);
    const Reach reach = m_session.reconnection().reach();
    if (reach == Reach::Lost)
        words = tr("%1: no answer").arg(words);
    m_host->setText(words);
    const std::optional<Error> trouble = m_session.trouble();
    m_host->setToolTip(trouble ? views::errorSentence(*trouble) : QString());
}

void MainWindow::showLabs(const QList<client::LabEntry> &labs)
{
    m_labs.show(labs);
    m_start->showLabs(labs);
    const int row = m_labs.rowOf(m_session.currentLab());
    m_labList->setCurrentIndex(row < 0 ? QModelIndex() : m_labs.index(row));
    if (!isLabRunning() && !m_session.isBusy())
        m_lab->setLab(m_session.currentLab(), row < 0 ? views::LabView::Known::NotMade : views::LabView::Known::Stopped);
    refreshActions();
    refreshStatus();
}

void MainWindow::showUnreadable(const QString &path, const QByteArray &text,
                                const QList<design::Diagnostic> &findings)
{
    if (!text.isEmpty()) { // it can be mended where it stands
        m_files.whenSafe([this, path, text] { m_open.startFromBroken(path, text); });
        return;
    }
    QList<views::ProblemItem> items;
    for (const design::Diagnostic &finding : findings)
        items << finding;
    m_problems->ofLab().show([file = QFileInfo(path).fileName()] { return tr("%1 cannot be opened").arg(file); }, items);
    if (!m_actions[Act::Presenter]->isChecked())
        m_docks.setHidden(false);
    m_docks.reveal(Dock::Problems);
}

void MainWindow::say(const QString &sentence)
{
    statusBar()->showMessage(sentence);
}

void MainWindow::setPolling()
{
    if (isVisible() && !isMinimized())
        m_poll.start(pollPause);
    else
        m_poll.stop();
    m_insideFollow->setSeen(m_poll.isActive() && m_workspace->page() == Workspace::Page::Inside);
    using Page = Workspace::Page;
    const Page page = m_workspace->page();
    m_traffic->setSeen(m_poll.isActive() && (page == Page::Design || page == Page::Split || page == Page::Inside));
    m_liveCommands->setSeen(m_poll.isActive() && m_workspace->page() == Workspace::Page::Live);
}

bool MainWindow::mayClose()
{
    if (m_mayClose)
        return true;
    m_isAskedToClose = false;
    m_inspector->commit();
    m_files.whenSafe([this] {
        m_labCommands.whenDecided([this] {
            m_mayClose = true;
            if (m_isAskedToClose)
                close();
        });
    });
    m_isAskedToClose = true; // an answer that comes from here on closes the window
    return m_mayClose;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_open.forgetRecovery(); // what was not saved is not wanted: the person was asked
    QSettings settings;
    settings.setValue(u"geometry"_s, saveGeometry());
    m_docks.setMaximised(false); // what was opened meanwhile is remembered
    m_docks.makeRoomForPage(false);
    settings.setValue(u"docks"_s, m_docks.saveState());
    settings.setValue(u"halves"_s, m_workspace->saveState());
    settings.setValue(u"layers"_s, m_scene.layers().hidden());
    settings.setValue(lastDesignKey, m_open.path());
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    setPolling();
    m_session.refresh();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    setPolling();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_files.open(fileOf(event->mimeData()));
}

} // namespace overlab::gui
