// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's menus whose entries follow what is drawn and what runs.
#include "app/gui/mainwindow.h"

#include "app/gui/guestscreencommands.h"
#include "app/gui/labfeedback.h"
#include "app/gui/livecommands.h"
#include "app/gui/pathcommands.h"
#include "app/gui/terminalcommands.h"
#include "engine/design/editing/placement.h"
#include "engine/design/editing/removing.h"
#include "views/commands/editcommand.h"
#include "views/flows/flowsview.h"
#include "views/inside/figure.h"
#include "views/lab/driftchoice.h"
#include "views/live/livepage.h"
#include "views/tables/tablesview.h"
#include "views/theme/icons.h"

#include <QMenu>

namespace overlab::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int terminalHeight = 272; ///< a dozen lines
constexpr int screenHeight = 400; ///< of a PC in text mode, but for the rows around it

} // namespace

void MainWindow::connectTerminals()
{
    connect(m_actions[Act::Terminal], &QAction::triggered, this, [this] { m_terminalCommands->begin(m_scene.selectedObjects()); });
    connect(m_terminalCommands, &TerminalCommands::wanted, this, [this] { m_docks.reveal(Dock::Terminals, terminalHeight); });
    connect(m_terminalCommands, &TerminalCommands::saved, this, [this](const QString &path) { say(tr("Saved: %1").arg(path)); });
    connect(m_terminalCommands, &TerminalCommands::failed, m_feedback, &LabFeedback::showFailure);
    connect(m_actions[Act::Screen], &QAction::triggered, this, [this] { m_guestScreenCommands->begin(m_scene.selectedObjects()); });
    connect(m_guestScreenCommands, &GuestScreenCommands::wanted, this, [this] { m_docks.reveal(Dock::Terminals, screenHeight); });
    connect(m_guestScreenCommands, &GuestScreenCommands::saved, this, [this](const QString &path) { say(tr("Saved: %1").arg(path)); });
    connect(m_guestScreenCommands, &GuestScreenCommands::failed, m_feedback, &LabFeedback::showFailure);
}

void MainWindow::fillLayers()
{
    QMenu *const menu = m_menus.layersMenu();
    menu->clear();
    const auto add = [this, menu](const QString &text, bool views::CanvasLayers::*layer) {
        QAction *const action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_scene.layers().*layer);
        connect(action, &QAction::toggled, this, [this, layer](bool isShown) {
            views::CanvasLayers layers = m_scene.layers();
            layers.*layer = isShown;
            m_scene.setLayers(layers);
        });
    };
    add(tr("&Addresses"), &views::CanvasLayers::addresses);
    add(tr("Interfaces of &machines"), &views::CanvasLayers::machineLinks);
    add(tr("Interfaces of &routers"), &views::CanvasLayers::routerLinks);
    add(tr("&Ways out"), &views::CanvasLayers::externalLinks);
    add(tr("N&otes"), &views::CanvasLayers::notes);
    add(tr("&Nodes"), &views::CanvasLayers::nodes);
    add(tr("&Tenants' zones"), &views::CanvasLayers::zones);
    menu->addSeparator();
    for (const design::Tenant &tenant : m_open.document().design().tenants) {
        QAction *const action = menu->addAction(tr("Machines of %1").arg(tenant.name));
        action->setCheckable(true);
        action->setChecked(!m_scene.layers().hiddenTenants.contains(tenant.name));
        connect(action, &QAction::toggled, this, [this, name = tenant.name](bool isShown) {
            views::CanvasLayers layers = m_scene.layers();
            if (isShown)
                layers.hiddenTenants.remove(name);
            else
                layers.hiddenTenants.insert(name);
            m_scene.setLayers(layers);
        });
    }
}

QList<QAction *> MainWindow::menuExtras(const QSet<design::ObjectId> &objects)
{
    const client::LabStatus *const status = m_feedback->status();
    if (!status || objects.size() != 1)
        return {};
    m_extras = std::make_unique<QObject>();
    const design::ObjectId &object = *objects.cbegin();
    return driftExtras(object, *status) + powerExtras(object, *status) + pathExtras(object) + terminalExtras(object) + liveExtras(object);
}

QList<QAction *> MainWindow::driftExtras(const design::ObjectId &id, const client::LabStatus &status)
{
    const views::DriftChoice choice = views::driftChoice(status, id);
    if (choice.own == 0 || !isLabRunning())
        return {};
    const QString name = id.object();
    auto *const repair = new QAction(views::themedIcon(views::IconName::Apply),
                                     choice.others == 0 ? tr("Repair %1").arg(name) : tr("Repair %1 and all else that differs").arg(name), m_extras.get());
    repair->setObjectName(u"repair"_s);
    repair->setEnabled(!m_session.isBusy());
    connect(repair, &QAction::triggered, &m_labCommands, &LabCommands::repair);
    if (!choice.isGone || !contains(m_open.document().design(), id))
        return {repair};
    auto *const adopt = new QAction(views::themedIcon(views::IconName::Design), tr("Adopt that %1 is gone").arg(name), m_extras.get());
    adopt->setObjectName(u"adopt"_s);
    connect(adopt, &QAction::triggered, this, [this, id] { adoptLoss(id); });
    return {repair, adopt};
}

void MainWindow::adoptLoss(const design::ObjectId &id)
{
    const auto words = [name = id.object()] { return tr("Adopt that %1 is gone").arg(name); };
    m_open.undo().push(new views::EditCommand(m_open.document(), words, without(m_open.document().design(), {id})));
    say(tr("%1 is no longer in the design. The next apply clears away what is left of it.").arg(id.object()));
}

QList<QAction *> MainWindow::powerExtras(const design::ObjectId &id, const client::LabStatus &status)
{
    const QString machine = id.object();
    const auto found = std::find_if(status.machines.cbegin(), status.machines.cend(),
                                    [&](const client::MachineStatus &one) { return one.path() == machine; });
    if (id.kind != design::ObjectKind::Machine || found == status.machines.cend())
        return {};
    QList<QAction *> actions;
    const auto add = [&](const QString &text, views::IconName icon, client::Power power) {
        auto *const action = new QAction(views::themedIcon(icon), text, m_extras.get());
        connect(action, &QAction::triggered, this, [this, machine, power] { m_session.setPower(machine, power); });
        actions.append(action);
    };
    if (found->state == u"running") {
        add(tr("Stop %1").arg(machine), views::IconName::PowerStop, client::Power::Stop);
        add(tr("Reboot %1").arg(machine), views::IconName::PowerReboot, client::Power::Reboot);
    } else {
        add(tr("Start %1").arg(machine), views::IconName::PowerStart, client::Power::Start);
    }
    return actions;
}

QList<QAction *> MainWindow::terminalExtras(const design::ObjectId &id)
{
    const QString place = terminalPlace(m_open.document().design(), id);
    if (place.isEmpty() || !isLabRunning())
        return {};
    auto *const open = new QAction(views::themedIcon(views::IconName::Terminal), tr("Open terminal in %1").arg(place), m_extras.get());
    connect(open, &QAction::triggered, this, [this, place] { m_terminalCommands->open(place); });
    const QString machine = screenPlace(m_open.document().design(), id);
    if (machine.isEmpty())
        return {open};
    auto *const screen = new QAction(views::themedIcon(views::IconName::Screen), tr("Open screen of %1").arg(machine), m_extras.get());
    connect(screen, &QAction::triggered, this, [this, machine] { m_guestScreenCommands->open(machine); });
    return {open, screen};
}

QList<QAction *> MainWindow::insideExtras(const QString &object)
{
    const auto meanings = design::canvasMeanings(m_open.document().design());
    const auto found = meanings.constFind(object);
    return found == meanings.cend() ? QList<QAction *>() : menuExtras({*found});
}

QList<QAction *> MainWindow::pathExtras(const design::ObjectId &id)
{
    const QString place = PathCommands::placeOf(id);
    if (place.isEmpty())
        return {};
    auto *const from = new QAction(views::themedIcon(views::IconName::Path), tr("Path from %1").arg(place), m_extras.get());
    auto *const to = new QAction(views::themedIcon(views::IconName::Path), tr("Path to %1").arg(place), m_extras.get());
    connect(from, &QAction::triggered, this, [this, place] { m_pathCommands->beginAt(place); });
    connect(to, &QAction::triggered, this, [this, place] { m_pathCommands->endAt(place); });
    return {from, to};
}

QList<QAction *> MainWindow::liveExtras(const design::ObjectId &id)
{
    using Kind = design::ObjectKind;
    if (id.kind != Kind::Node && id.kind != Kind::Machine && id.kind != Kind::Router && id.kind != Kind::Network)
        return {};
    auto *const flows = new QAction(views::themedIcon(views::IconName::Activity), tr("Show flows"), m_extras.get());
    connect(flows, &QAction::triggered, this, [this, object = id.object()] { showLive(m_flows, object); });
    auto *const tables = new QAction(views::themedIcon(views::IconName::Activity), tr("Show tables"), m_extras.get());
    connect(tables, &QAction::triggered, this, [this, object = id.object()] { showLive(m_tables, object); });
    return {flows, tables};
}

QList<QAction *> MainWindow::bridgeExtras(const views::FigurePart &part)
{
    if (part.kind != views::PartKind::OvsBridge || !isLabRunning())
        return {};
    if (!m_extras)
        m_extras = std::make_unique<QObject>();
    auto *const flows = new QAction(views::themedIcon(views::IconName::Activity), tr("Show flows of %1", "a bridge").arg(part.name), m_extras.get());
    connect(flows, &QAction::triggered, this, [this, node = part.node, bridge = part.name] {
        showLive(m_flows, node);
        m_flows->choose(node, bridge);
    });
    return {flows};
}

void MainWindow::showLive(views::LiveView *view, const QString &object)
{
    m_live->setCurrent(view);
    showPage(Workspace::Page::Live);
    view->setFocus();
    m_liveCommands->follow(object);
}

} // namespace overlab::gui
