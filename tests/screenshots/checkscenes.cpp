// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of a design, before and after their packets were sent.
#include "tests/screenshots/labwords.h"
#include "tests/screenshots/scenes.h"

#include "engine/design/designreader.h"
#include "views/checks/checksview.h"

#include <QFile>
#include <QJsonArray>
#include <QTableView>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;

namespace {

constexpr auto checks = R"(
checks:
  - {name: same network, from: red/vm-1, to: red/vm-2}
  - {name: web, from: red/vm-1, to: red/vm-4, protocol: tcp, port: 80}
  - {name: "vm-3 → vm-4, udp 53", from: red/vm-3, to: red/vm-4, protocol: udp, port: 53, expect: drop}
  - {name: gateway, from: red/vm-2, to: 10.0.2.254}
  - {name: one that hangs, from: red/vm-4, to: red/vm-3, protocol: tcp, port: 22}
)";

/// Dropped by the packet filter of vm-4, or delivered.
QJsonObject proven(const QJsonObject &params)
{
    const QString to = params.value(u"to").toString();
    if (to == u"red/vm-3")
        throw Error(ErrorCode::Timeout, to, {});
    const bool isArrived = params.value(u"protocol") == u"icmp"_s;
    const QJsonObject rule{{u"kind"_s, u"iptables"_s}, {u"origin"_s, u"red/vm-4"_s}, {u"chain"_s, u"neutron-openvswi-sg-fallback"_s}};
    const QJsonObject packet{{u"protocol"_s, params.value(u"protocol")}, {u"ipSrc"_s, u"10.0.1.85"_s}, {u"ipDst"_s, u"10.0.2.8"_s},
                             {u"dstPort"_s, params.value(u"port")}, {u"ttl"_s, 63}};
    const QJsonObject hop{{u"place"_s, u"compute-1"_s}, {u"node"_s, u"compute-1"_s}, {u"kind"_s, u"filter"_s}, {u"bridge"_s, u"qbr703538a4-f1"_s},
                          {u"code"_s, u"filtered"_s}, {u"rule"_s, rule}, {u"before"_s, packet}, {u"packet"_s, packet}};
    const QJsonObject way{{u"outcome"_s, isArrived ? u"delivered"_s : u"dropped"_s}, {u"hops"_s, QJsonArray{hop}}};
    return {{u"from"_s, params.value(u"from")}, {u"to"_s, to}, {u"there"_s, way},
            {u"proof"_s, QJsonObject{{u"sent"_s, true}, {u"arrived"_s, isArrived}, {u"answered"_s, isArrived}}}};
}

void open(Stage &stage)
{
    QFile file(u":/examples/article.yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no example");
    QByteArray text = file.readAll() + checks;
    text.replace("    vms:\n", "    security-groups: [{name: ping, rules: [{direction: ingress, protocol: icmp}, {direction: egress}]}]\n    vms:\n");
    text.replace("address: 10.0.2.8,", "address: 10.0.2.8, security-groups: [ping],");
    stage.runLab(u"article"_s, labStatus(design::readDesign(text, u"article"_s).design), text);
    stage.engine().handle(u"lab.path"_s, proven);
    stage.openText(text, u"article"_s);
    stage.waitFor("the lab", [&stage] { return stage.action(u"runAllChecks"_s)->isEnabled(); });
    stage.raiseDock(u"checks-dock"_s);
}

void run(Stage &stage)
{
    open(stage);
    stage.action(u"runAllChecks"_s)->trigger();
    auto *const view = stage.find<views::ChecksView>();
    stage.waitFor("the checks", [view] { return view->model().results().size() == 5; });
    stage.settle(100);
    stage.find<QTableView>(u"checks"_s)->selectRow(1);
    stage.settle();
}

} // namespace

QList<Scene> checkScenes()
{
    return {
        {u"checks-none"_s,
         [](Stage &stage) {
             stage.open(u"article"_s);
             stage.raiseDock(u"checks-dock"_s);
         }},
        {u"checks-new"_s, open},
        {u"checks-run"_s, run},
        {u"checks-outdated"_s,
         [](Stage &stage) {
             run(stage);
             stage.find<views::ChecksView>()->model().setOutdated();
         }},
        {u"checks-editing"_s,
         [](Stage &stage) {
             run(stage);
             auto *const table = stage.find<QTableView>(u"checks"_s);
             table->setCurrentIndex(table->model()->index(1, views::ChecksModel::ToColumn));
             table->setFocus();
             table->edit(table->currentIndex());
         }},
        {u"checks-path"_s,
         [](Stage &stage) {
             run(stage);
             auto *const table = stage.find<QTableView>(u"checks"_s);
             emit table->activated(table->model()->index(1, views::ChecksModel::ResultColumn));
             stage.settle(100);
         }},
    };
}

} // namespace overlab::screenshots
