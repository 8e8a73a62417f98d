// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow and the lab: who answers to what is asked of it, and where its answers go.
#include "app/gui/mainwindow.h"

#include "app/gui/capturecommands.h"
#include "app/gui/checkcommands.h"
#include "app/gui/insidefollow.h"
#include "app/gui/pathcommands.h"
#include "app/gui/pcapngfiles.h"
#include "app/gui/reachcommands.h"
#include "app/gui/trafficcommands.h"
#include "views/explorer/explorer.h"
#include "views/inside/insidepage.h"
#include "views/inspector/inspector.h"
#include "views/lab/activityview.h"
#include "views/lab/labview.h"
#include "views/live/livepage.h"
#include "views/path/pathextras.h"
#include "views/path/pathview.h"
#include "views/problems/problemboard.h"
#include "views/reach/reachview.h"

#include <QSettings>
#include <QStatusBar>

namespace overlab::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pathHeight = 288; ///< pixels: some hops, and one in full
constexpr int reachHeight = 304;  ///< six machines
constexpr int capturesHeight = 304; ///< eight packets, or one in full
constexpr int checksHeight = 208; ///< five of them

} // namespace

void MainWindow::connectLab()
{
    const auto on = [this](Act act, auto slot) { connect(m_actions[act], &QAction::triggered, &m_labCommands, slot); };
    connect(m_actions[Act::Plan], &QAction::triggered, this, [this] {
        m_inspector->commit();
        m_labCommands.plan();
    });
    connect(m_actions[Act::Apply], &QAction::triggered, this, [this] {
        m_inspector->commit();
        m_labCommands.apply();
    });
    on(Act::End, &LabCommands::askToEnd);
    connect(m_lab, &views::LabView::repairRequested, &m_labCommands, &LabCommands::repair);
    on(Act::Host, &LabCommands::chooseHost);
    on(Act::Doctor, &LabCommands::showDoctor);
    connect(m_actions[Act::Uplink], &QAction::toggled, &m_labCommands, &LabCommands::setUplink);
    connect(m_actions[Act::Cancel], &QAction::triggered, &m_session, &LabSession::cancelApply);
    connect(m_actions[Act::Refresh], &QAction::triggered, &m_session, &LabSession::refresh);
    connect(m_actions[Act::Path], &QAction::triggered, m_pathCommands, &PathCommands::begin);
    connect(m_pathCommands, &PathCommands::wanted, this, [this] { m_docks.reveal(Dock::Path, pathHeight); });
    connect(m_pathCommands, &PathCommands::said, this, &MainWindow::say);
    connect(m_actions[Act::Checks], &QAction::triggered, m_checkCommands, &CheckCommands::runAll);
    connect(m_checkCommands, &CheckCommands::wanted, this, [this] { m_docks.reveal(Dock::Checks, checksHeight); });
    connect(m_checkCommands, &CheckCommands::pathWanted, this, [this] { m_docks.reveal(Dock::Path, pathHeight); });
    const auto revealReach = [this] { m_docks.reveal(Dock::Reachability, reachHeight); };
    connect(m_actions[Act::Reachability], &QAction::triggered, this, revealReach);
    connect(m_reach, &views::ReachView::asked, this, revealReach); // docks are low, and a matrix is not
    connect(m_reachCommands, &ReachCommands::pathWanted, this, [this] { m_docks.reveal(Dock::Path, pathHeight); });
    connect(m_checkCommands, &CheckCommands::said, this, &MainWindow::say);
    connect(m_checkCommands, &CheckCommands::verdictOutdated, this, [this](const QString &verdict) {
        if (!verdict.isEmpty() && statusBar()->currentMessage() == verdict)
            say({});
    });
    connect(m_actions[Act::Captures], &QAction::triggered, this, [this] { m_docks.reveal(Dock::Captures, capturesHeight); });
    connect(m_captureCommands, &CaptureCommands::wanted, m_actions[Act::Captures], &QAction::trigger);
    connect(m_captureCommands, &CaptureCommands::saved, this, [this](const QString &path) { say(tr("Saved: %1").arg(path)); });
    connect(m_path, &views::PathView::objectActivated, this, [this](const QString &object) { jumpTo(object); });
    connect(&m_poll, &QTimer::timeout, &m_session, &LabSession::poll);
    connect(&m_labCommands, &LabCommands::designWanted, this,
            [this](const QString &path, const QString &name, const QByteArray &text) {
                if (path.isEmpty())
                    m_files.startFrom(name, text);
                else
                    m_files.open(path);
            });
    connect(&m_labCommands, &LabCommands::objectActivated, this, [this](const QString &object) { jumpTo(object); });
    connect(m_labList, &QListView::activated, this, [this](const QModelIndex &index) {
        m_labCommands.openLab(index.data(views::LabListModel::NameRole).toString());
    });
    connect(&m_session, &LabSession::labsChanged, this, &MainWindow::showLabs);
    connect(&m_session, &LabSession::busyChanged, this, &MainWindow::refreshActions);
    connect(&m_session, &LabSession::busyChanged, this, &MainWindow::refreshStatus);
    connect(&m_session, &LabSession::applyBegan, this, &MainWindow::refreshActions);
    connect(&m_session, &LabSession::cancelling, this, &MainWindow::refreshActions);
    connect(&m_session, &LabSession::failed, this, &MainWindow::refreshActions); // a cancel can be asked again
    connect(&m_session, &LabSession::hostChanged, this, &MainWindow::showHost);
    connect(&m_session, &LabSession::reachChanged, this, &MainWindow::showHost);
    connect(&m_open.document(), &design::Document::changed, this, [this](const design::DesignDifference &difference) {
        if (difference.other && !m_session.isBusy())
            m_session.choose(m_open.document().design().name);
    });
}

void MainWindow::connectInside()
{
    m_insideFollow = new InsideFollow({m_session, m_open, m_scene, *m_inside}, this);
    connect(m_workspace, &Workspace::pageChanged, this, &MainWindow::makeRoomForPage);
    connect(m_workspace, &Workspace::pageChanged, this, &MainWindow::setPolling);
    connect(m_actions[Act::Inside], &QAction::triggered, this, [this] {
        showPage(Workspace::Page::Inside);
        m_inside->setFocus();
    });
    m_inside->view().setMenuExtras([this](const views::FigurePart &part) {
        return insideExtras(part.object()) + bridgeExtras(part) + m_captureCommands->extras(part);
    });
    connect(m_insideFollow, &InsideFollow::jumpRequested, this, [this](const QString &object) {
        showPage(Workspace::Page::Design);
        jumpTo(object);
        m_canvas->setFocus();
    });
}

void MainWindow::connectLive()
{
    connect(m_actions[Act::Live], &QAction::triggered, this, [this] {
        showPage(Workspace::Page::Live);
        m_live->setFocus();
    });
    connect(m_actions[Act::Traffic], &QAction::toggled, m_traffic, &TrafficCommands::setWanted);
    connect(m_actions[Act::Traffic], &QAction::toggled, this, [](bool isOn) { QSettings().setValue(u"liveTraffic"_s, isOn); });
    connect(m_traffic, &TrafficCommands::said, this, &MainWindow::say);
    connect(m_live, &views::LivePage::said, this, &MainWindow::say);
    connect(m_live, &views::LivePage::designRequested, this, [this](const QString &object) {
        showPage(Workspace::Page::Design);
        jumpTo(object);
        m_canvas->setFocus();
    });
}

void MainWindow::connectFeedback()
{
    m_feedback = new LabFeedback(
        m_session, m_open, {m_activity, m_lab, &m_problems->ofLab(), &m_scene, m_explorer, m_inspector}, this);
    connect(m_feedback, &LabFeedback::problemsFound, this, [this] { m_docks.reveal(Dock::Problems); });
    connect(m_feedback, &LabFeedback::workBegan, this, [this] { m_docks.reveal(Dock::Activity); });
    connect(m_feedback, &LabFeedback::said, this, &MainWindow::say);
    connect(m_feedback, &LabFeedback::changed, this, &MainWindow::refreshStatus);
    connect(&m_labCommands, &LabCommands::failed, m_feedback, &LabFeedback::showFailure);
    connect(m_captureCommands, &CaptureCommands::failed, m_feedback, &LabFeedback::showFailure);
    const auto source = [this] { return [frames = m_path->frames()] { return frames; }; };
    auto *const frames = new PcapngFiles({source, u"path"_s, u"saveFrames"_s, this}, this);
    m_path->extras().setWireshark(frames->hasWireshark());
    connect(&m_path->extras(), &views::PathExtras::framesSaveRequested, frames, [frames] { frames->save(tr("Save the captured frames")); });
    connect(&m_path->extras(), &views::PathExtras::framesViewRequested, frames, &PcapngFiles::open);
    connect(frames, &PcapngFiles::saved, this, [this](const QString &path) { say(tr("Saved: %1").arg(path)); });
    connect(frames, &PcapngFiles::failed, m_feedback, &LabFeedback::showFailure);
    connectTerminals();
    connect(m_activity, &views::ActivityView::objectActivated, this,
            [this](const QString &object) { jumpTo(object); });
}

} // namespace overlab::gui
