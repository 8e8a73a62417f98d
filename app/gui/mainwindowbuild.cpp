// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's parts and where they are.
#include "app/gui/mainwindow.h"

#include "app/gui/capturecommands.h"
#include "app/gui/checkcommands.h"
#include "app/gui/countercommands.h"
#include "app/gui/guestscreencommands.h"
#include "app/gui/datapathcommands.h"
#include "app/gui/livecommands.h"
#include "app/gui/pathcommands.h"
#include "app/gui/reachcommands.h"
#include "app/gui/statusline.h"
#include "app/gui/terminalcommands.h"
#include "app/gui/textsync.h"
#include "app/gui/trafficcommands.h"
#include "views/canvas/trafficlegend.h"
#include "views/capture/captureview.h"
#include "views/checks/checksview.h"
#include "views/counters/countersview.h"
#include "views/events/eventsview.h"
#include "views/explorer/explorer.h"
#include "views/find/commandpalette.h"
#include "views/find/designfindbar.h"
#include "views/flows/flowsview.h"
#include "views/inside/insidepage.h"
#include "views/inspector/inspector.h"
#include "views/lab/activityview.h"
#include "views/lab/lablistview.h"
#include "views/lab/labview.h"
#include "views/live/livepage.h"
#include "views/minimap/minimap.h"
#include "views/palette/objectpalette.h"
#include "views/path/pathview.h"
#include "views/problems/problemboard.h"
#include "views/reach/reachview.h"
#include "views/start/startpage.h"
#include "views/terminal/terminalsview.h"
#include "views/tables/tablesview.h"
#include "views/yaml/yamlview.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace overlab::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr QSize firstSize{1280, 760};
constexpr QSize leastPage{200, 120};

} // namespace

void MainWindow::buildBody()
{
    m_canvas->setObjectName(u"canvas"_s);
    m_find = new views::DesignFindBar(m_index);
    auto *const picture = new QWidget;
    auto *const column = new QVBoxLayout(picture);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_canvas, 1);
    picture->setFocusProxy(m_canvas);
    m_yaml = new views::YamlView(m_open.document(), m_open.undo());
    m_lab = new views::LabView;
    m_inside = new views::InsidePage;
    m_live = new views::LivePage;
    m_flows = new views::FlowsView;
    m_live->addPage(m_flows);
    m_tables = new views::TablesView;
    m_live->addPage(m_tables);
    auto *const counters = new views::CountersView;
    m_live->addPage(counters);
    auto *const counterCommands = new CounterCommands(m_session, *counters, this);
    connect(counterCommands, &CounterCommands::said, this, &MainWindow::say);
    m_live->addPage(new views::EventsView);
    m_liveCommands = new LiveCommands({m_session, m_scene, *m_live}, this);
    new DatapathCommands(m_session, *m_flows, this);
    m_traffic = new TrafficCommands({m_session, m_open, m_scene, m_inside->view().inside(), *new views::TrafficLegend(*m_canvas)}, this);
    m_workspace = new Workspace({picture, m_inside, m_yaml, m_lab, m_live});
    m_start = new views::StartPage(m_recent);
    m_pages = new QStackedWidget;
    m_pages->setMinimumSize(leastPage); // no page makes the window larger than the screen
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_workspace);
    setCentralWidget(m_pages);
    m_menus.addMap((new views::MiniMap(*m_canvas, m_scene, m_open.document()))->toggleAction());
    m_commands = new views::CommandPalette(m_index, *this);
    m_texts = new TextSync(m_open, *m_yaml, this);
}

void MainWindow::buildDocks()
{
    m_palette = new views::ObjectPalette;
    m_palette->setObjectName(u"palette"_s);
    m_docks.add(Dock::Palette, m_palette);
    m_menus.insertMenu()->addActions(m_palette->placeActions());
    m_canvas->addActions(m_palette->placeActions());
    m_explorer = new views::Explorer(m_open.document(), m_open.undo());
    m_docks.add(Dock::Explorer, m_explorer);
    m_labList = new views::LabListView;
    m_labList->setModel(&m_labs);
    m_docks.add(Dock::Labs, m_labList);
    m_inspector = new views::Inspector(m_open.document(), m_open.undo());
    m_inspector->setObjectName(u"inspector"_s);
    m_docks.add(Dock::Inspector, m_inspector);
    m_problems = new views::ProblemBoard(m_open.document(), m_open.undo());
    m_docks.add(Dock::Problems, m_problems);
    m_activity = new views::ActivityView;
    m_activity->setObjectName(u"activity"_s);
    m_docks.add(Dock::Activity, m_activity);
    m_path = new views::PathView;
    m_path->setObjectName(u"path"_s);
    m_docks.add(Dock::Path, m_path);
    m_pathCommands = new PathCommands({m_session, m_open, *m_path, *m_canvas, m_inside->view()}, this);
    m_checks = new views::ChecksView(m_open.document(), m_open.undo());
    m_checks->setObjectName(u"checks"_s);
    m_docks.add(Dock::Checks, m_checks);
    m_checkCommands = new CheckCommands({m_session, m_open, *m_checks, *m_path, *m_activity}, this);
    m_reach = new views::ReachView;
    m_reach->setObjectName(u"reach"_s);
    m_docks.add(Dock::Reachability, m_reach);
    m_reachCommands = new ReachCommands(m_session, *m_reach, *m_path, this);
    connect(m_reach, &views::ReachView::said, this, &MainWindow::say);
    m_terminals = new views::TerminalsView;
    m_terminals->setObjectName(u"terminals"_s);
    m_docks.add(Dock::Terminals, m_terminals);
    m_terminalCommands = new TerminalCommands(m_session, m_open, *m_terminals, this);
    m_guestScreenCommands = new GuestScreenCommands(m_session, m_open, *m_terminals, this);
    m_captures = new views::CaptureView;
    m_captures->setObjectName(u"captures"_s);
    m_docks.add(Dock::Captures, m_captures);
    m_captureCommands = new CaptureCommands({m_session, m_open, *m_captures, this}, this);
    m_docks.fill(m_menus.docksMenu());
    QAction *const maximise = m_actions[Act::MaximiseDocks];
    connect(maximise, &QAction::triggered, this, [this, maximise](bool isOn) {
        if (!m_docks.setMaximised(isOn))
            say(tr("No dock is open below."));
        maximise->setChecked(m_docks.isMaximised());
    });
    connect(&m_docks, &Docks::maximisedChanged, maximise, &QAction::setChecked);
}

void MainWindow::buildStatusBar()
{
    setStatusBar(new StatusBar);
    m_status = new StatusLine(statusBar());
    m_host = m_status->add(3);
    m_labState = m_status->add(1);
    m_changes = m_status->add(0);
    m_saved = m_status->add(2);
}

void MainWindow::buildChoiceMenus()
{
    const auto choose = [this](QMenu *menu, const QStringList &keys, const auto &take) {
        auto *const group = new QActionGroup(this);
        for (const QString &key : keys) {
            QAction *const action = menu->addAction(QString());
            action->setData(key);
            action->setCheckable(true);
            action->setActionGroup(group);
            connect(action, &QAction::triggered, this, [this, key, take] {
                views::SettingValues values = m_parts.settings.values();
                take(values, key);
                m_parts.settings.set(values);
            });
        }
    };
    choose(m_menus.languageMenu(), views::languageCodes(),
           [](views::SettingValues &values, const QString &code) { values.language = code; });
    QStringList looks;
    for (const views::Appearance appearance : views::appearances())
        looks.append(views::appearanceKey(appearance));
    choose(m_menus.appearanceMenu(), looks, [](views::SettingValues &values, const QString &key) {
        values.look.appearance = views::appearanceOf(key);
    });
}

void MainWindow::restoreWindow()
{
    const QSize room = screen()->availableSize() - QSize(2 * rhythm, 8 * rhythm); // frame and title bar
    resize(firstSize.boundedTo(room));
    const QSettings settings;
    restoreGeometry(settings.value(u"geometry"_s).toByteArray());
    m_docks.restoreState(settings.value(u"docks"_s).toByteArray());
    m_workspace->restoreState(settings.value(u"halves"_s).toByteArray());
    m_scene.setLayers(views::CanvasLayers::without(settings.value(u"layers"_s).toStringList()));
    m_actions[Act::Traffic]->setChecked(settings.value(u"liveTraffic"_s).toBool());
    m_commands->setRecent(settings.value(u"recentCommands"_s).toStringList());
}

} // namespace overlab::gui
