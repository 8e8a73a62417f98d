// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Live": what is watched of a lab that is as its design says, with some traffic.
#include "tests/screenshots/labwords.h"
#include "tests/screenshots/scenes.h"

#include "engine/base/error.h"
#include "engine/blueprint/naming.h"
#include "engine/design/designreader.h"
#include "tests/support/designs.h"
#include "tests/support/insideofdesign.h"
#include "views/flows/datapathpane.h"
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

const blueprint::Topology &article()
{
    static const blueprint::Topology topology = testing::resolveText(example(u"article"_s)).topology;
    return topology;
}

/// Of router-1 in net-1.
QString routerMac()
{
    return article().routers.first().interfaces.first().mac.toString();
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

struct Count
{
    qint64 packets = 0;
    qint64 bytes = 0;

    Count operator+(const Count &other) const { return {packets + other.packets, bytes + other.bytes}; }
};

/// By table and match: what the flows of compute-0 have counted \a seconds after the first look. vm-1 pings vm-2, vm-3 has
/// spoken to the router.
QHash<QString, Count> countsOf(const QString &bridge, int seconds)
{
    const auto count = [](qint64 packets, int length) { return Count{packets, packets * length}; };
    const Count pings = count(329 + 12 * seconds, 98); // and as many answers
    const Count others = count(431, 98);
    const Count requests = count(6, 42); // ARP of vm-1, and of vm-3
    const Count otherRequests = count(9, 42);
    const Count neighbours = count(2, 86); // each says once who it is, and once more
    const Count back = pings + others + requests + otherRequests;
    const Count many = requests + otherRequests + neighbours + neighbours;
    const QString first = u"in_port=\"qvo7cff66c1-d6\""_s;
    const QString third = u"in_port=\"qvoc4125039-7e\""_s;
    if (bridge == u"br-int") {
        const Count all = back + back + neighbours + neighbours;
        return {{u"0 "_s, back}, {u"0 arp,"_s + first, requests}, {u"0 arp,"_s + third, otherRequests}, {u"0 "_s + first, pings}, {u"0 "_s + third, others},
                {u"0 icmp6,"_s + first + u",icmp_type=136"_s, neighbours}, {u"0 icmp6,"_s + third + u",icmp_type=136"_s, neighbours},
                {u"24 arp,"_s + first + u",arp_spa=10.0.1.85"_s, requests}, {u"24 arp,"_s + third + u",arp_spa=10.0.1.90"_s, otherRequests},
                {u"24 icmp6,"_s + first + u",icmp_type=136,nd_target=fe80::f816:3eff:fe44:9820"_s, neighbours},
                {u"24 icmp6,"_s + third + u",icmp_type=136,nd_target=fe80::f816:3eff:fe83:ada4"_s, neighbours},
                {u"25 "_s + first + u",dl_src=fa:16:3e:44:98:20"_s, pings + requests}, {u"25 "_s + third + u",dl_src=fa:16:3e:83:ad:a4"_s, others + otherRequests},
                {u"30 "_s, back}, {u"58 "_s, all}, {u"59 "_s, all}, {u"60 "_s, all}};
    }
    return {{u"0 in_port=\"patch-int\""_s, pings + others + many}, {u"2 dl_dst=00:00:00:00:00:00/01:00:00:00:00:00"_s, pings + others},
            {u"2 dl_dst=01:00:00:00:00:00/01:00:00:00:00:00"_s, many}, {u"22 dl_vlan=1"_s, many}, {u"0 in_port=\"vxlan-c0a8ff0f\""_s, others + otherRequests},
            {u"0 in_port=\"vxlan-c0a8ff1a\""_s, pings + requests}, {u"4 tun_id=0x16"_s, back}, {u"10 "_s, back},
            {u"20 vlan_tci=0x0001/0x0fff,dl_dst=fa:16:3e:72:ad:53"_s, pings}, {u"20 vlan_tci=0x0001/0x0fff,dl_dst="_s + routerMac(), others}};
}

/// Those of the design, those that were learnt, and one that somebody added by hand.
QJsonArray flowsOf(const QString &node, const QString &bridge)
{
    QJsonArray flows = testing::flowsOfDesign(example(u"article"_s), node, bridge);
    const auto learn = [&flows](const QString &mac, const QString &tunnel) {
        flows.append(QJsonObject{{u"table"_s, 20}, {u"priority"_s, 1}, {u"match"_s, u"vlan_tci=0x0001/0x0fff,dl_dst="_s + mac}, {u"origin"_s, u"node"_s},
                                 {u"actions"_s, u"load:0->NXM_OF_VLAN_TCI[],load:0x16->NXM_NX_TUN_ID[],output:\"%1\""_s.arg(tunnel)}});
    };
    const bool isTunnels = bridge == u"br-tun";
    if (isTunnels) {
        learn(u"fa:16:3e:72:ad:53"_s, u"vxlan-c0a8ff1a"_s);
        learn(routerMac(), u"vxlan-c0a8ff0f"_s);
    }
    const QString match = isTunnels ? u"udp,in_port=\"patch-int\",tp_dst=53"_s : u"icmp,in_port=\"qvo7cff66c1-d6\""_s;
    flows.append(QJsonObject{{u"table"_s, 0}, {u"priority"_s, 8}, {u"match"_s, match}, {u"actions"_s, u"drop"_s}});
    return flows;
}

/// \a flows have the ids 1 and up.
QJsonArray countedOf(const QJsonArray &flows, const QString &bridge, int seconds)
{
    const QHash<QString, Count> counts = countsOf(bridge, seconds);
    const QHash<QString, Count> before = countsOf(bridge, seconds - 1);
    QJsonArray counted;
    for (int i = 0; i < flows.size(); ++i) {
        const QString key = u"%1 %2"_s.arg(flows.at(i)[u"table"_s].toInt()).arg(flows.at(i)[u"match"_s].toString());
        const bool isWanted = flows.at(i)[u"actions"_s].toString() != u"drop";
        const Count count = counts.value(key);
        if (isWanted && count.packets != before.value(key).packets)
            counted.append(QJsonArray{i + 1, count.packets, count.bytes});
    }
    return counted;
}

/// \a bridge of \a node with flows that packets take, and one that somebody added by hand.
void showFlows(Stage &stage, const QString &node, const QString &bridge)
{
    open(stage, u"article"_s, {design::ObjectKind::Node, {}, node});
    stage.waitFor("a bridge", [&stage] { return stage.engine().params(u"observe.begin"_s).contains(u"node"_s); });
    stage.find<views::FlowsView>()->choose(node, bridge);
    stage.waitFor("the bridge", [&] { return stage.engine().params(u"observe.begin"_s).value(u"bridge"_s).toString() == bridge; });
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QJsonArray flows = flowsOf(node, bridge);
    const QHash<QString, Count> counts = countsOf(bridge, 0);
    QJsonArray added;
    for (int i = 0; i < flows.size(); ++i) {
        QJsonObject flow = flows.at(i).toObject();
        const bool isDropping = flow.value(u"actions"_s).toString() == u"drop";
        const Count count = isDropping ? Count() : counts.value(u"%1 %2"_s.arg(flow.value(u"table"_s).toInt()).arg(flow.value(u"match"_s).toString()));
        const QString origin = flow.value(u"origin"_s).toString();
        flow.insert(u"id"_s, i + 1);
        flow.insert(u"cookie"_s, u"0x%1"_s.arg(origin.isEmpty() ? 0 : blueprint::flowCookie(origin), 0, 16));
        flow.insert(u"since"_s, now - 754'000);
        flow.insert(u"packets"_s, count.packets);
        flow.insert(u"bytes"_s, count.bytes);
        added.append(flow);
    }
    send(stage, {{u"at"_s, now}, {u"whole"_s, true}, {u"added"_s, added}});
    send(stage, {{u"at"_s, now + 1000}, {u"counted"_s, countedOf(flows, bridge, 1)}});
    auto &model = stage.find<views::FlowsView>()->model();
    stage.waitFor("flows", [&] { return model.hits() > 0; });
    stage.find<QTableView>(u"flows-table"_s)->selectRow(1);
    stage.settle();
}

/// The datapath of compute-0 while vm-1 pings vm-2 through the tunnel; \a isBusy: else nobody has sent anything for a while.
void showDatapath(Stage &stage, bool isBusy)
{
    open(stage, u"article"_s, {design::ObjectKind::Node, {}, u"compute-0"_s});
    stage.waitFor("a bridge", [&stage] { return stage.engine().params(u"observe.begin"_s).contains(u"node"_s); });
    const auto rule = [](const char *bridge, int table, int priority, const char *match, const QJsonArray &actions, const char *origin) {
        return QJsonObject{{u"bridge"_s, QString::fromLatin1(bridge)}, {u"table"_s, table}, {u"priority"_s, priority}, {u"match"_s, QString::fromLatin1(match)},
                           {u"actions"_s, actions}, {u"cookie"_s, u"0x1"_s}, {u"origin"_s, QString::fromLatin1(origin)}};
    };
    const QJsonArray rules{rule("br-int", 0, 9, "in_port=\"qvo7cff66c1-d6\"", {u"goto_table:25"_s}, "red/vm-1"),
                           rule("br-int", 25, 2, "in_port=\"qvo7cff66c1-d6\",dl_src=fa:16:3e:44:98:20", {u"goto_table:30"_s}, "red/vm-1"),
                           rule("br-int", 30, 0, "", {u"goto_table:58"_s}, "node"),
                           rule("br-int", 58, 0, "", {u"goto_table:59"_s}, "node"),
                           rule("br-int", 59, 0, "", {u"goto_table:60"_s}, "node"),
                           rule("br-int", 60, 1, "", {u"NORMAL"_s}, "node"),
                           rule("br-tun", 0, 1, "in_port=\"patch-int\"", {u"goto_table:2"_s}, "node"),
                           rule("br-tun", 2, 0, "dl_dst=00:00:00:00:00:00/01:00:00:00:00:00", {u"goto_table:20"_s}, "node"),
                           rule("br-tun", 20, 1, "vlan_tci=0x0001/0x0fff,dl_dst=fa:16:3e:72:ad:53", {u"load:0->NXM_OF_VLAN_TCI[]"_s, u"load:0x16->NXM_NX_TUN_ID[]"_s, u"output:3"_s}, "")};
    const QJsonObject origin{{u"ufid"_s, u"f1"_s}, {u"rules"_s, rules}, {u"isCurrent"_s, true}, {u"command"_s, u"ovs-appctl ofproto/trace"_s}};
    stage.engine().answer(u"lab.datapathOrigins"_s, {{u"origins"_s, QJsonArray{origin}}});
    stage.find<views::FlowsView>()->chooseDatapath(u"compute-0"_s);
    stage.waitFor("the datapath", [&] { return stage.engine().params(u"observe.begin"_s).value(u"topic"_s).toString() == u"datapath"; });
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QJsonArray added;
    const auto add = [&](const char *port, const QByteArray &match, const QByteArray &actions, int packets, int bytes) {
        const int id = int(added.size()) + 1;
        QJsonObject flow{{u"id"_s, id}, {u"ufid"_s, u"f%1"_s.arg(id)}, {u"datapath"_s, u"netdev@ovs-netdev"_s}, {u"port"_s, QString::fromLatin1(port)}, {u"recirculation"_s, 0},
                         {u"match"_s, QString::fromLatin1(match)}, {u"actions"_s, QString::fromLatin1(actions)}, {u"packets"_s, packets}, {u"bytes"_s, bytes}, {u"layer"_s, u"ovs"_s}};
        if (packets > 0)
            flow.insert(u"used"_s, now - 700 * id);
        added.append(flow);
    };
    const blueprint::Blueprint blueprint = blueprint::compile(article(), {});
    const QByteArray own = blueprint.nodes.at(1).externalMac.toString().toLatin1();
    const QByteArray other = blueprint.nodes.at(2).externalMac.toString().toLatin1();
    const QByteArray push = "tnl_push(tnl_port(vxlan_sys_4789),header(size=50,type=4,eth(dst=" + other + ",src=" + own + ",dl_type=0x0800),ipv4(src=192.168.255.19,dst=192.168.255.26,"
                            "proto=17,tos=0,ttl=64,frag=0x4000),udp(src=0,dst=4789,csum=0x0),vxlan(flags=0x8000000,vni=0x16)),out_port(br-ex)),eth0";
    const QByteArray outer = "udp,dl_src=" + other + ",dl_dst=" + own + ",nw_dst=192.168.255.19,tp_dst=4789";
    add("qvo7cff66c1-d6", "ip,dl_src=fa:16:3e:44:98:20,dl_dst=fa:16:3e:72:ad:53", push, 119, 119 * 98);
    add("vxlan_sys_4789", "ip,tun_id=0x16,tun_src=192.168.255.26,tun_dst=192.168.255.19,tun_flags=-df-csum+key,dl_src=fa:16:3e:72:ad:53,dl_dst=fa:16:3e:44:98:20", "qvo7cff66c1-d6", 119, 119 * 98);
    add("eth0", outer, "tnl_pop(vxlan_sys_4789)", 120, 119 * 148 + 92);
    add("qvo7cff66c1-d6", "arp,dl_src=fa:16:3e:44:98:20,dl_dst=fa:16:3e:72:ad:53,arp_spa=10.0.1.85", push, 1, 42);
    add("vxlan_sys_4789", "arp,tun_id=0x16,tun_src=192.168.255.26,tun_dst=192.168.255.19,tun_flags=-df-csum+key,dl_src=fa:16:3e:72:ad:53,dl_dst=fa:16:3e:44:98:20", "qvo7cff66c1-d6", 1, 42);
    add("qvoc4125039-7e", "arp,dl_src=fa:16:3e:83:ad:a4,dl_dst=ff:ff:ff:ff:ff:ff,arp_spa=10.0.1.99", "drop", 0, 0);
    send(stage, {{u"at"_s, now}, {u"whole"_s, true}, {u"added"_s, isBusy ? added : QJsonArray()}});
    views::DatapathPane &pane = stage.find<views::FlowsView>()->datapath();
    stage.waitFor("the sample", [&] { return !pane.model().board().isEmpty(); });
    if (isBusy) {
        send(stage, {{u"at"_s, now + 1000}, {u"counted"_s, QJsonArray{QJsonArray{1, 129, 129 * 98, now + 950}, QJsonArray{2, 129, 129 * 98, now + 951}, QJsonArray{3, 130, 129 * 148 + 92, now + 951}}}});
        pane.choose(u"f1"_s);
        stage.waitFor("rates", [&] { return pane.model().board().flows().value(1).packets == 129; });
    }
    stage.settle(200);
}

/// Closes what stands below: the page gets the room.
void closeBottom(Stage &stage)
{
    for (QDockWidget *const dock : stage.window().findChildren<QDockWidget *>()) {
        if (stage.window().dockWidgetArea(dock) == Qt::BottomDockWidgetArea)
            dock->close();
    }
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
                      {u"origins"_s, QJsonArray{u"red/vm-1"_s, u"red/vm-4"_s, u"red/vm-2"_s, u"red/vm-3"_s}}};
    table.insert(u"rows"_s, QJsonArray{row("tcp", "10.0.1.85:43120", "10.0.2.8:22", "ESTABLISHED", "118", "431997"), row("icmp", "10.0.2.8", "10.0.1.85", "", "12", "29"),
                                       row("udp", "10.0.1.88:47012", "10.0.2.8:53", "", "2", "11"), row("tcp", "10.0.1.90:51002", "10.0.2.8:80", "SYN_SENT", "1", "118")});
    showTable(stage, u"connections"_s, u"red/router-1"_s, table);
    table.insert(u"rows"_s, QJsonArray{row("tcp", "10.0.1.85:43120", "10.0.2.8:22", "ESTABLISHED", "131", "431999"), row("icmp", "10.0.2.8", "10.0.1.85", "", "12", "28"),
                                       row("udp", "10.0.1.88:47012", "10.0.2.8:53", "", "2", "10"), row("tcp", "10.0.1.90:51002", "10.0.2.8:80", "ESTABLISHED", "9", "431999")});
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
    add(u"apply-done"_s, u"program"_s, {}, {}, {{u"created"_s, u"207"_s}, {u"changed"_s, u"0"_s}, {u"removed"_s, u"0"_s}});
    const QString tap = u"qvo7cff66c1-d6"_s;
    add(u"flow-added"_s, u"person"_s, u"compute-0"_s, {},
        {{u"bridge"_s, u"br-int"_s}, {u"table"_s, u"0"_s}, {u"priority"_s, u"8"_s}, {u"match"_s, u"icmp,in_port=3"_s}, {u"actions"_s, u"drop"_s}});
    add(u"port-retagged"_s, u"person"_s, u"compute-0"_s, u"red/vm-1"_s, {{u"device"_s, tap}, {u"bridge"_s, u"br-int"_s}, {u"former"_s, u"1"_s}, {u"tag"_s, u"2"_s}});
    const blueprint::ResolvedRouter &router = article().routers.first();
    add(u"link-down"_s, u"person"_s, u"control-0"_s, u"red/router-1"_s, {{u"device"_s, blueprint::deviceName(u"qr-"_s, router.interfaces.first().uuid)}, {u"place"_s, blueprint::routerNamespace(router.uuid)}});
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
             closeBottom(stage);
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
             send(stage, {{u"at"_s, QDateTime::currentMSecsSinceEpoch()}, {u"counted"_s, countedOf(flowsOf(u"compute-0"_s, u"br-int"_s), u"br-int"_s, 14)}, {u"removed"_s, QJsonArray{5}},
                          {u"added"_s, QJsonArray{QJsonObject{{u"id"_s, 900}, {u"table"_s, 0}, {u"priority"_s, 7}, {u"match"_s, u"udp,in_port=\"qvo7cff66c1-d6\",tp_dst=53"_s}, {u"actions"_s, u"drop"_s}}}}});
             stage.settle(200);
         }},
        {u"live-datapath"_s,
         [](Stage &stage) {
             showDatapath(stage, true);
             closeBottom(stage);
             stage.settle(100);
         }},
        {u"live-datapath-empty"_s, [](Stage &stage) { showDatapath(stage, false); }},
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
