// SPDX-License-Identifier: GPL-3.0-or-later
// Who reaches whom, before and after it was asked.
#include "tests/screenshots/labwords.h"
#include "tests/screenshots/scenes.h"

#include "engine/blueprint/allocation.h"
#include "engine/design/designreader.h"
#include "engine/lab/pingtarget.h"
#include "engine/path/matrix/expectation.h"
#include "tests/support/filecontent.h"
#include "views/reach/reachview.h"

#include <QCheckBox>
#include <QDockWidget>
#include <QJsonArray>
#include <QTableView>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowDock = 224; ///< pixels: no room for the legend
constexpr int lost = 1; ///< a machine that should reach all and does not reach the next

/// As the design means it, by the address that \a from calls \a to by.
path::ExpectedCell expectedCell(const blueprint::Topology &topology, const path::Expectation &expectation, int from, int to)
{
    const lab::PlaceReference source{lab::PlaceReference::Kind::Machine, from};
    const QString address = lab::pingTarget(topology, source, topology.machines.at(to).object());
    return expectation.of(from, to, Ipv4Address::parse(address).value_or(Ipv4Address()), path::Protocol::Icmp, 0);
}

QJsonArray rowsOf(const blueprint::Topology &topology)
{
    const blueprint::Blueprint blueprint = blueprint::compile(topology, {});
    const path::LabIndex index(topology, blueprint);
    const path::Expectation expectation(index, {});
    QJsonArray rows;
    for (int from = 0; from < topology.machines.size(); ++from) {
        QJsonArray row;
        for (int to = 0; to < topology.machines.size(); ++to) {
            const path::ExpectedCell cell = expectedCell(topology, expectation, from, to);
            const bool isDelivered = cell.arrives && !(from == lost && to == lost + 1);
            const QJsonObject expected{{u"arrives"_s, cell.arrives}, {u"answered"_s, cell.isAnswered}, {u"code"_s, cell.code},
                                       {u"arguments"_s, QJsonArray::fromStringList(cell.arguments)}};
            QJsonObject json{{u"outcome"_s, isDelivered ? u"delivered"_s : u"dropped"_s}, {u"expected"_s, expected}};
            if (!isDelivered)
                json.insert(u"place"_s, topology.nodes.at(topology.machines.at(from).node).name);
            row.append(json);
        }
        rows.append(row);
    }
    return rows;
}

QJsonObject matrix(const QJsonObject &asked, const blueprint::Topology &topology)
{
    QStringList machines;
    for (const blueprint::ResolvedMachine &machine : topology.machines)
        machines.append(machine.object());
    return {{u"protocol"_s, asked.value(u"protocol")}, {u"port"_s, asked.value(u"port")}, {u"find"_s, true},
            {u"machines"_s, QJsonArray::fromStringList(machines)}, {u"rows"_s, rowsOf(topology)}};
}

void open(Stage &stage, const QString &example)
{
    const QByteArray text = testing::contentOf(u":/examples/%1.yaml"_s.arg(example));
    const design::Design design = design::readDesign(text, example).design;
    const blueprint::Topology topology = blueprint::resolveDesign(design, {}).topology;
    stage.runLab(example, labStatus(design));
    stage.engine().handle(u"lab.reachability"_s, [topology](const QJsonObject &asked) { return matrix(asked, topology); });
    stage.openText(text, example);
    stage.action(u"reachability"_s)->trigger();
    auto *const view = stage.find<views::ReachView>();
    stage.waitFor("the lab", [view] { return view->findChild<QAction *>(u"reachFind"_s)->isEnabled(); });
}

void ask(Stage &stage, const QString &example)
{
    open(stage, example);
    auto *const view = stage.find<views::ReachView>();
    view->findChild<QAction *>(u"reachFind"_s)->trigger();
    stage.waitFor("the matrix", [view] { return view->model().rowCount() > 0; });
    stage.settle();
}

/// A person drags the dock's edge down.
void lower(Stage &stage)
{
    stage.window().resizeDocks({stage.find<QDockWidget>(u"reachability-dock"_s)}, {lowDock}, Qt::Vertical);
    stage.settle();
}

} // namespace

QList<Scene> reachScenes()
{
    return {
        {u"reach-none"_s,
         [](Stage &stage) {
             stage.open(u"article"_s);
             stage.raiseDock(u"reachability-dock"_s);
         }},
        {u"reach-new"_s, [](Stage &stage) { open(stage, u"article"_s); }},
        {u"reach-asked"_s, [](Stage &stage) { ask(stage, u"article"_s); }},
        {u"reach-many"_s, [](Stage &stage) { ask(stage, u"six-nodes"_s); }},
        {u"reach-low"_s,
         [](Stage &stage) {
             ask(stage, u"article"_s);
             lower(stage);
         }},
        {u"reach-differences"_s,
         [](Stage &stage) {
             ask(stage, u"six-nodes"_s);
             stage.find<QCheckBox>(u"reachOddOnly"_s)->setChecked(true);
             stage.settle();
         }},
    };
}

} // namespace overlab::screenshots
