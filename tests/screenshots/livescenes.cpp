// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Live": what is watched of a lab that is as its design says, with some traffic.
#include "tests/screenshots/labwords.h"
#include "tests/screenshots/scenes.h"

#include "engine/base/error.h"
#include "engine/design/designreader.h"
#include "tests/support/insideofdesign.h"
#include "views/flows/flowsview.h"
#include "views/live/livepage.h"
#include "views/events/eventsview.h"
#include "views/tables/tablesview.h"

#include <QComboBox>
#include <QDateTime>
#include <QDockWidget>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;

namespace {

constexpr int livePage = 5;

QByteArray example(const QString &name)
{
    QFile file(u":/examples/%1.yaml"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no example %s", qPrintable(name));
    return file.readAll();
}

void send(Stage &stage, const QJsonObject &sample)
{
    const QJsonValue number = stage.engine().params(u"observe.begin"_s).value(u"observation"_s);
    stage.engine().notify(u"observe.sample"_s, {{u"observation"_s, number}, {u"sample"_s, sample}});
}

void open(Stage &stage, const QString &name, const design::ObjectId &chosen)
{
    const QByteArray text = example(name);
    stage.runLab(name, labStatus(design::readDesign(text, name).design, {}));
    stage.engine().answer(u"lab.inside"_s, testing::insideOfDesign(text));
    stage.engine().answer(u"observe.begin"_s, {});
    stage.engine().answer(u"observe.end"_s, {});
    stage.open(name);
    stage.canvas().canvas().select({chosen});
    stage.showPage(livePage);
}

/// \a bridge of \a node with flows that packets take, and one that somebody added by hand.
void showFlows(Stage &stage, const QString &node, const QString &bridge)
{
    open(stage, u"article"_s, {design::ObjectKind::Node, {}, node});
    stage.waitFor("a bridge", [&stage] { return stage.engine().params(u"observe.begin"_s).contains(u"node"_s); });
    stage.find<views::FlowsView>()->choose(node, bridge);
    stage.waitFor("the bridge", [&] { return stage.engine().params(u"observe.begin"_s).value(u"bridge"_s).toString() == bridge; });
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QJsonArray flows = testing::flowsOfDesign(example(u"article"_s), node, bridge);
    flows.append(QJsonObject{{u"table"_s, 0}, {u"priority"_s, 8}, {u"match"_s, u"icmp,in_port=\"qvo7cff66c1-d6\""_s}, {u"actions"_s, u"drop"_s}});
    QJsonArray added;
    QJsonArray counted;
    for (int i = 0; i < flows.size(); ++i) {
        QJsonObject flow = flows.at(i).toObject();
        const bool isUsed = flow.value(u"actions"_s).toString() != u"drop" && i % 3 != 1;
        flow.insert(u"id"_s, i + 1);
        flow.insert(u"since"_s, now - 754'000);
        flow.insert(u"packets"_s, isUsed ? 40 + 17 * i : 0);
        flow.insert(u"bytes"_s, isUsed ? 98 * (40 + 17 * i) : 0);
        added.append(flow);
        if (isUsed && i % 2 == 0)
            counted.append(QJsonArray{i + 1, 52 + 17 * i, 98 * (52 + 17 * i)});
    }
    send(stage, {{u"at"_s, now}, {u"whole"_s, true}, {u"added"_s, added}});
    send(stage, {{u"at"_s, now + 1000}, {u"counted"_s, counted}});
    auto &model = stage.find<views::FlowsView>()->model();
    stage.waitFor("flows", [&] { return model.hits() > 0; });
    stage.find<QTableView>(u"flows-table"_s)->selectRow(1);
    stage.settle();
}

void showTable(Stage &stage, const QString &kind, const QString &place, const QJsonObject &table)
{
    open(stage, u"article"_s, {design::ObjectKind::Router, u"red"_s, u"router-1"_s});
    auto *const view = stage.find<views::TablesView>();
    stage.find<views::LivePage>()->setCurrent(view);
    stage.waitFor("a place", [view] { return view->topic().has_value(); });
    view->choose(kind, place);
    stage.waitFor("the table", [&] { return stage.engine().params(u"observe.begin"_s).value(u"kind"_s).toString() == kind; });
    QJsonObject sample = table;
    sample.insert(u"at"_s, QDateTime::currentMSecsSinceEpoch());
    send(stage, sample);
    stage.waitFor("rows", [view] { return view->model().rowCount() > 0; });
}

void showConnections(Stage &stage)
{
    const auto row = [](const char *protocol, const char *source, const char *destination, const char *state, const char *packets, const char *left) {
        QJsonArray cells;
        for (const char *const cell : {protocol, source, destination, state, packets, left})
            cells.append(QString::fromUtf8(cell));
        return cells;
    };
    QJsonObject table{{u"command"_s, u"conntrack -L"_s},
                      {u"columns"_s, QJsonArray{u"protocol"_s, u"source"_s, u"destination"_s, u"state"_s, u"packets"_s, u"secondsLeft"_s}},
                      {u"origins"_s, QJsonArray{u"red/vm-1"_s, u"red/vm-4"_s, u"red/vm-2"_s, QString()}}};
    table.insert(u"rows"_s, QJsonArray{row("tcp", "10.0.1.85:43120", "10.0.2.8:22", "ESTABLISHED", "118", "431997"), row("icmp", "10.0.2.8:8", "10.0.1.85:8", "", "12", "29"),
                                       row("udp", "10.0.1.88:68", "10.0.1.2:67", "", "2", "11"), row("tcp", "10.0.1.90:51002", "203.0.113.7:80", "SYN_SENT", "1", "118")});
    showTable(stage, u"connections"_s, u"red/router-1"_s, table);
    table.insert(u"rows"_s, QJsonArray{row("tcp", "10.0.1.85:43120", "10.0.2.8:22", "ESTABLISHED", "131", "431999"), row("icmp", "10.0.2.8:8", "10.0.1.85:8", "", "12", "28"),
                                       row("udp", "10.0.1.88:68", "10.0.1.2:67", "", "2", "10"), row("tcp", "10.0.1.90:51002", "203.0.113.7:80", "ESTABLISHED", "9", "431999")});
    table.insert(u"at"_s, QDateTime::currentMSecsSinceEpoch());
    send(stage, table);
    stage.waitFor("a change", [&stage] { return stage.find<views::TablesView>()->model().isChanged(0, 4); });
}

/// An afternoon in the lab.
void showEvents(Stage &stage)
{
    open(stage, u"article"_s, {design::ObjectKind::Machine, u"red"_s, u"vm-1"_s});
    auto *const view = stage.find<views::EventsView>();
    stage.find<views::LivePage>()->setCurrent(view);
    stage.waitFor("the events", [&] { return stage.engine().params(u"observe.begin"_s).value(u"topic"_s).toString() == u"events"; });
    qint64 at = QDateTime(QDate::currentDate(), QTime(10, 12, 3, 120)).toMSecsSinceEpoch();
    QJsonArray events;
    const auto add = [&](const QString &kind, const QString &by, const QString &node, const QString &object, const QJsonObject &arguments) {
        at += 1730 + 211 * events.size();
        events.append(QJsonObject{{u"sequence"_s, events.size() + 1}, {u"at"_s, at}, {u"kind"_s, kind}, {u"by"_s, by}, {u"node"_s, node}, {u"object"_s, object}, {u"arguments"_s, arguments}});
    };
    add(u"apply-begun"_s, u"program"_s, {}, {}, {});
    add(u"object-running"_s, u"program"_s, {}, u"red/net-1"_s, {});
    add(u"object-running"_s, u"program"_s, {}, u"red/vm-1"_s, {});
    add(u"apply-done"_s, u"program"_s, {}, {}, {{u"created"_s, u"214"_s}, {u"changed"_s, u"0"_s}, {u"removed"_s, u"0"_s}});
    const QString tap = u"qvo7cff66c1-d6"_s;
    add(u"flow-added"_s, u"person"_s, u"compute-0"_s, {},
        {{u"bridge"_s, u"br-int"_s}, {u"table"_s, u"0"_s}, {u"priority"_s, u"8"_s}, {u"match"_s, u"icmp,in_port=4"_s}, {u"actions"_s, u"drop"_s}});
    add(u"port-retagged"_s, u"person"_s, u"compute-0"_s, u"red/vm-1"_s, {{u"device"_s, tap}, {u"bridge"_s, u"br-int"_s}, {u"former"_s, u"1"_s}, {u"tag"_s, u"2"_s}});
    add(u"link-down"_s, u"person"_s, u"control-0"_s, u"red/router-1"_s, {{u"device"_s, u"qr-2ae1f50c-3b"_s}, {u"place"_s, u"qrouter-26f0b1c6"_s}});
    add(u"daemon-ended"_s, u"nobody"_s, u"control-0"_s, u"red/net-1"_s, {{u"daemon"_s, u"dnsmasq"_s}});
    add(u"daemon-returned"_s, u"program"_s, u"control-0"_s, u"red/net-1"_s, {{u"daemon"_s, u"dnsmasq"_s}});
    add(u"lease-renewed"_s, u"guest"_s, u"control-0"_s, u"red/vm-2"_s, {{u"network"_s, u"red/net-1"_s}, {u"address"_s, u"10.0.1.88"_s}});
    add(u"machine-crashed"_s, u"nobody"_s, u"compute-1"_s, u"red/vm-4"_s, {});
    add(u"machine-started"_s, u"program"_s, {}, u"red/vm-4"_s, {});
    send(stage, {{u"events"_s, events}});
    stage.waitFor("rows", [view] { return view->model().rowCount() > 0; });
    auto *const table = stage.find<QTreeView>(u"events-table"_s);
    table->setCurrentIndex(table->model()->index(5, 0));
    stage.settle(100);
}

} // namespace

QList<Scene> liveScenes()
{
    return {
        {u"live-empty"_s,
         [](Stage &stage) {
             stage.open(u"article"_s);
             stage.showPage(livePage);
         }},
        {u"live-flows"_s, [](Stage &stage) { showFlows(stage, u"compute-0"_s, u"br-int"_s); }},
        {u"live-flows-pipeline"_s,
         [](Stage &stage) {
             showFlows(stage, u"compute-0"_s, u"br-int"_s);
             stage.find<QDockWidget>(u"problems-dock"_s)->close();
             stage.find<QToolButton>(u"flows-pipeline-shown"_s)->click();
             stage.settle(100);
         }},
        {u"live-flows-words"_s,
         [](Stage &stage) {
             showFlows(stage, u"compute-0"_s, u"br-tun"_s);
             stage.find<QToolButton>(u"flows-words"_s)->click();
         }},
        {u"live-flows-filter"_s,
         [](Stage &stage) {
             showFlows(stage, u"compute-0"_s, u"br-int"_s);
             stage.find<QLineEdit>(u"flows-filter"_s)->setText(u"in_port=qvo7cff66c1-d6 nw_srcc=10.0.1.0/24"_s);
             stage.settle(300);
         }},
        {u"live-flows-compared"_s,
         [](Stage &stage) {
             showFlows(stage, u"compute-0"_s, u"br-int"_s);
             stage.find<QToolButton>(u"flows-compare"_s)->click();
             send(stage, {{u"at"_s, QDateTime::currentMSecsSinceEpoch()}, {u"counted"_s, QJsonArray{QJsonArray{3, 400, 40'000}, QJsonArray{9, 800, 90'000}}}, {u"removed"_s, QJsonArray{5}},
                          {u"added"_s, QJsonArray{QJsonObject{{u"id"_s, 900}, {u"table"_s, 0}, {u"priority"_s, 7}, {u"match"_s, u"udp,in_port=\"qvo7cff66c1-d6\",tp_dst=53"_s}, {u"actions"_s, u"drop"_s}}}}});
             stage.settle(200);
         }},
        {u"live-tables"_s, showConnections},
        {u"live-events"_s, showEvents},
        {u"live-flows-lost"_s,
         [](Stage &stage) {
             showFlows(stage, u"compute-0"_s, u"br-int"_s);
             const QJsonValue number = stage.engine().params(u"observe.begin"_s).value(u"observation"_s);
             const Error error(ErrorCode::HostUnreachable, u"compute-0"_s, u"Open vSwitch does not run"_s);
             stage.engine().notify(u"observe.sample"_s, {{u"observation"_s, number}, {u"failure"_s, error.toJson()}});
             stage.settle(100);
         }},
    };
}

} // namespace overlab::screenshots
