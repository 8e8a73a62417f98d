// SPDX-License-Identifier: GPL-3.0-or-later
// The window: places views and docks, and connects what people do with who does it.
#pragma once

#include "app/gui/docks.h"
#include "app/gui/filecommands.h"
#include "app/gui/labcommands.h"
#include "app/gui/labfeedback.h"
#include "app/gui/windowactions.h"
#include "app/gui/windowmenus.h"
#include "app/gui/workspace.h"
#include "views/canvas/canvasview.h"
#include "views/find/findindex.h"
#include "views/lab/lablistmodel.h"
#include "views/settings/settings.h"
#include "views/start/recentfiles.h"
#include "views/start/tour.h"
#include "views/theme/look.h"
#include "views/wording/language.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QListView;
class QStackedWidget;

namespace overlab::views {
class ActivityView;
class CaptureView;
class ChecksView;
class CommandPalette;
class DesignFindBar;
class FlowsView;
struct FigurePart;
class InsidePage;
class Inspector;
class LabView;
class LivePage;
class LiveView;
class ObjectPalette;
class PathView;
class ProblemBoard;
class ReachView;
class StartPage;
class TerminalsView;
class TablesView;
class YamlView;
} // namespace overlab::views

namespace overlab::gui {

class CaptureCommands;
class CheckCommands;
class GuestScreenCommands;
class InsideFollow;
class LiveCommands;
class PathCommands;
class ReachCommands;
class StatusLine;
class TerminalCommands;
class TextSync;
class TrafficCommands;

/// What a window works with. Everything outlives it.
struct WindowParts
{
    OpenDesign &open;
    LabSession &session;
    views::Settings &settings;
    views::Language &language;
    views::Look &look;
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What the person wants at the start: the file \a path, or what was open before.
    void begin(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildBody();
    void buildDocks();
    void buildStatusBar();
    void buildChoiceMenus();
    void connectFiles();
    void connectStart();
    void connectEdits();
    void connectSelection();
    void connectView();
    void connectLab();
    void connectInside();
    void connectLive();
    void connectFeedback();
    void connectTerminals();
    void applySettings();
    void retranslate();
    void adaptPalette();
    void restoreWindow();
    void setPolling();
    void present(bool isPresenting);
    void useHost(const QString &destination);
    void fillRecent();
    void fillLayers();

    bool mayClose();
    void followOpen();
    void showPage(Workspace::Page page);
    void makeRoomForPage(Workspace::Page page);
    void revealForTour(const views::TourStep &step);
    void takeSelection();
    void jumpTo(const design::ObjectId &id);
    void jumpTo(const QString &object);
    QList<QAction *> menuExtras(const QSet<design::ObjectId> &objects);
    QList<QAction *> powerExtras(const design::ObjectId &id, const client::LabStatus &status);
    QList<QAction *> driftExtras(const design::ObjectId &id, const client::LabStatus &status);
    void adoptLoss(const design::ObjectId &id);
    QList<QAction *> pathExtras(const design::ObjectId &id);
    QList<QAction *> terminalExtras(const design::ObjectId &id);
    QList<QAction *> liveExtras(const design::ObjectId &id);
    void showLive(views::LiveView *view, const QString &object);
    QList<QAction *> insideExtras(const QString &object);
    QList<QAction *> bridgeExtras(const views::FigurePart &part);
    void refreshTitle();
    void refreshActions();
    void refreshUndo();
    void refreshStatus();
    void showHost();
    void showLabs(const QList<client::LabEntry> &labs);
    void showUnreadable(const QString &path, const QByteArray &text, const QList<design::Diagnostic> &findings);
    void readDoctor();
    void say(const QString &sentence);
    bool isLabRunning() const;

    WindowParts m_parts;
    OpenDesign &m_open;
    LabSession &m_session;
    views::CanvasScene m_scene;
    views::CanvasView *const m_canvas;
    WindowActions m_actions;
    WindowMenus m_menus;
    Docks m_docks;
    FileCommands m_files;
    LabCommands m_labCommands;
    views::FindIndex m_index;
    views::RecentFiles m_recent;
    views::LabListModel m_labs;
    views::Tour m_tour;
    QTimer m_poll;
    std::unique_ptr<QObject> m_extras; ///< owns what the last context menu had of the lab
    bool m_mayClose = false; ///< the person has answered all questions
    bool m_isAskedToClose = false;

    TextSync *m_texts = nullptr;
    LabFeedback *m_feedback = nullptr;
    InsideFollow *m_insideFollow = nullptr;
    QStackedWidget *m_pages = nullptr;
    Workspace *m_workspace = nullptr;
    views::StartPage *m_start = nullptr;
    views::InsidePage *m_inside = nullptr;
    views::YamlView *m_yaml = nullptr;
    views::LabView *m_lab = nullptr;
    views::ObjectPalette *m_palette = nullptr;
    views::Explorer *m_explorer = nullptr;
    views::Inspector *m_inspector = nullptr;
    views::ProblemBoard *m_problems = nullptr;
    views::ActivityView *m_activity = nullptr;
    views::PathView *m_path = nullptr;
    PathCommands *m_pathCommands = nullptr;
    views::ChecksView *m_checks = nullptr;
    CheckCommands *m_checkCommands = nullptr;
    views::ReachView *m_reach = nullptr;
    ReachCommands *m_reachCommands = nullptr;
    views::TerminalsView *m_terminals = nullptr;
    TerminalCommands *m_terminalCommands = nullptr;
    GuestScreenCommands *m_guestScreenCommands = nullptr;
    views::LivePage *m_live = nullptr;
    views::FlowsView *m_flows = nullptr;
    views::TablesView *m_tables = nullptr;
    LiveCommands *m_liveCommands = nullptr;
    TrafficCommands *m_traffic = nullptr;
    views::CaptureView *m_captures = nullptr;
    CaptureCommands *m_captureCommands = nullptr;
    views::DesignFindBar *m_find = nullptr;
    views::CommandPalette *m_commands = nullptr;
    QListView *m_labList = nullptr;
    StatusLine *m_status = nullptr;
    QLabel *m_host = nullptr;
    QLabel *m_labState = nullptr;
    QLabel *m_changes = nullptr;
    QLabel *m_saved = nullptr;
};

} // namespace overlab::gui
