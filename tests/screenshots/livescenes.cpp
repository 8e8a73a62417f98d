// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Live": what is watched of a lab that is as its design says, with some traffic.
#include "tests/screenshots/labwords.h"
#include "tests/screenshots/scenes.h"

#include "engine/base/error.h"
#include "engine/design/designreader.h"
#include "tests/support/insideofdesign.h"
#include "views/flows/flowsview.h"
#include "views/live/livepage.h"

#include <QComboBox>
#include <QDateTime>
#include <QDockWidget>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

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
