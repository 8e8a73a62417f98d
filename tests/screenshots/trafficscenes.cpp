// SPDX-License-Identifier: GPL-3.0-or-later
// Traffic on the lines of a drawing: a rate of each size, and one that stands still.
#include "tests/screenshots/labwords.h"
#include "tests/screenshots/scenes.h"

#include "engine/blueprint/allocation.h"
#include "engine/blueprint/naming.h"
#include "engine/design/designreader.h"
#include "tests/support/insideofdesign.h"
#include "views/inside/insideview.h"

#include <QFile>
#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <array>
#include <tuple>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;
using blueprint::ResolvedPort;

namespace {

QByteArray example(const QString &name)
{
    QFile file(u":/examples/%1.yaml"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no example %s", qPrintable(name));
    return file.readAll();
}

/// What one machine sends another, or "outside", in a second. A thirtieth of it comes back.
struct Stream
{
    QString from;
    QString to;
    qint64 bytes = 0;
};

QList<Stream> streamsOf(const blueprint::Topology &topology)
{
    if (topology.name == u"article")
        return {{u"red/vm-1"_s, u"red/vm-2"_s, 9'400'000}, {u"red/vm-3"_s, u"red/vm-4"_s, 61'000}, {u"red/vm-2"_s, u"red/vm-4"_s, 850}};
    if (topology.name == u"floating-ips")
        return {{u"shop/web"_s, u"outside"_s, 9'400'000}, {u"shop/worker"_s, u"shop/db"_s, 61'000}, {u"shop/db"_s, u"outside"_s, 850}};
    constexpr std::array<qint64, 7> rates{850, 8'200, 61'000, 0, 940'000, 9'400'000, 121'000'000};
    QList<Stream> streams;
    const QList<blueprint::ResolvedMachine> &machines = topology.machines;
    for (qsizetype i = 0; i + 1 < machines.size(); i += 2) {
        const bool isSameTenant = machines.at(i).tenant == machines.at(i + 1).tenant;
        streams.append({machines.at(i).object(), isSameTenant ? machines.at(i + 1).object() : u"outside"_s, rates.at(size_t(i / 2) % rates.size())});
        if (i % 8 == 0)
            streams.append({machines.at(i).object(), u"outside"_s, rates.at(size_t(i / 8) % 3)});
    }
    return streams;
}

/// Counts streams at every port that they pass: what goes in at one end of a line comes out at the other.
class Counters
{
public:
    Counters(const blueprint::Topology &topology, int seconds) : m_topology(topology), m_seconds(seconds)
    {
        for (const blueprint::ResolvedMachine &machine : topology.machines) {
            for (int card = 0; card < machine.ports.size(); ++card)
                announce(machine.node, u"tap"_s, machine.ports.at(card), machine.object(), u"machine"_s, card);
        }
        for (const blueprint::ResolvedRouter &router : topology.routers) {
            for (const ResolvedPort &port : router.interfaces)
                announce(router.node, u"qr-"_s, port, router.object(), u"router"_s, -1);
            if (router.gateway)
                announce(router.node, u"qg-"_s, router.gateway->port, router.object(), u"router"_s, -1);
        }
        for (const Stream &stream : streamsOf(topology))
            pass(stream);
    }

    QJsonArray ports() const
    {
        QJsonArray ports;
        for (const QJsonObject &port : m_ports)
            ports.append(port);
        return ports;
    }

private:
    QJsonObject &portOf(int node, const QString &device)
    {
        const QString name = m_topology.nodes.at(node).name;
        QJsonObject &port = m_ports[name + u' ' + device];
        if (port.isEmpty())
            port = {{u"node"_s, name}, {u"device"_s, device}, {u"received"_s, QJsonArray{0, 0, 0, 0}}, {u"sent"_s, QJsonArray{0, 0, 0, 0}}};
        return port;
    }

    void announce(int node, const QString &prefix, const ResolvedPort &port, const QString &object, const QString &kind, int card)
    {
        QJsonObject &told = portOf(node, blueprint::deviceName(prefix, port.uuid));
        told.insert(u"object"_s, object);
        told.insert(u"kind"_s, kind);
        told.insert(u"network"_s, m_topology.networks.at(port.network).object());
        if (card >= 0)
            told.insert(u"card"_s, card);
    }

    /// \a received comes from the other end of the port's link.
    void count(int node, const QString &device, qint64 received, qint64 sent)
    {
        QJsonObject &port = portOf(node, device);
        for (const auto &[key, bytes] : {std::pair(u"received"_s, received), std::pair(u"sent"_s, sent)}) {
            const QJsonArray before = port.value(key).toArray();
            port.insert(key, QJsonArray{before.at(0).toInteger() + m_seconds * bytes / 900, before.at(1).toInteger() + m_seconds * bytes, 0, 0});
        }
    }

    /// \a out leaves the machine by \a port, \a in comes.
    void passCard(int node, const ResolvedPort &port, qint64 out, qint64 in)
    {
        count(node, blueprint::deviceName(u"tap"_s, port.uuid), out, in);
        count(node, blueprint::deviceName(u"qvb"_s, port.uuid), in, out);
        count(node, blueprint::deviceName(u"qvo"_s, port.uuid), out, in);
    }

    void passTunnel(int from, int to, qint64 there, qint64 back)
    {
        if (from == to)
            return;
        for (const auto &[node, other, sent, received] : {std::tuple(from, to, there, back), std::tuple(to, from, back, there)}) {
            count(node, u"patch-tun"_s, received, sent);
            count(node, u"patch-int"_s, sent, received);
            const QString tunnel = blueprint::tunnelPortName(u"vxlan"_s, m_topology.nodes.at(other).address);
            count(node, tunnel, received, sent);
            portOf(node, tunnel).insert(u"remote"_s, m_topology.nodes.at(other).name);
            count(node, u"eth0"_s, received + received / 18, sent + sent / 18); // 50 bytes more a packet
        }
    }

    const blueprint::ResolvedMachine &machine(const QString &object) const
    {
        return *std::find_if(m_topology.machines.cbegin(), m_topology.machines.cend(), [&object](const auto &one) { return one.object() == object; });
    }

    static const ResolvedPort *portIn(const QList<ResolvedPort> &ports, int network)
    {
        const auto found = std::find_if(ports.cbegin(), ports.cend(), [network](const ResolvedPort &port) { return port.network == network; });
        return found == ports.cend() ? nullptr : &*found;
    }

    void pass(const Stream &stream)
    {
        const qint64 there = stream.bytes;
        const qint64 back = there / 30;
        const blueprint::ResolvedMachine &from = machine(stream.from);
        const ResolvedPort &first = from.ports.first();
        passCard(from.node, first, there, back);
        const bool isOut = stream.to == u"outside";
        if (!isOut && machine(stream.to).ports.first().network == first.network) {
            passTunnel(from.node, machine(stream.to).node, there, back);
            passCard(machine(stream.to).node, machine(stream.to).ports.first(), back, there);
            return;
        }
        for (const blueprint::ResolvedRouter &router : m_topology.routers) {
            if (isOut && !router.gateway)
                continue;
            const ResolvedPort *const near = portIn(router.interfaces, first.network);
            const ResolvedPort *const far = isOut ? &router.gateway->port : portIn(router.interfaces, machine(stream.to).ports.first().network);
            if (!near || !far)
                continue;
            passTunnel(from.node, router.node, there, back);
            count(router.node, blueprint::deviceName(u"qr-"_s, near->uuid), back, there);
            count(router.node, blueprint::deviceName(isOut ? u"qg-"_s : u"qr-"_s, far->uuid), there, back);
            if (isOut)
                return;
            passTunnel(router.node, machine(stream.to).node, there, back);
            passCard(machine(stream.to).node, machine(stream.to).ports.first(), back, there);
            return;
        }
    }

    const blueprint::Topology &m_topology;
    const int m_seconds;
    QMap<QString, QJsonObject> m_ports;
};

void send(Stage &stage, const blueprint::Topology &topology, int seconds)
{
    const QJsonValue number = stage.engine().params(u"observe.begin"_s).value(u"observation"_s);
    const qint64 at = 1'764'400'000'000 + 1000 * seconds;
    QJsonObject times;
    for (const blueprint::ResolvedNode &node : topology.nodes)
        times.insert(node.name, at);
    const QJsonObject sample{{u"at"_s, at}, {u"times"_s, times}, {u"whole"_s, seconds == 0}, {u"ports"_s, Counters(topology, seconds).ports()}};
    stage.engine().notify(u"observe.sample"_s, {{u"observation"_s, number}, {u"sample"_s, sample}});
}

void showTraffic(Stage &stage, const QString &name)
{
    const design::Design design = design::readDesign(example(name), name).design;
    stage.runLab(name, labStatus(design, {}));
    stage.engine().answer(u"lab.inside"_s, testing::insideOfDesign(example(name)));
    stage.engine().answer(u"observe.begin"_s, {});
    stage.engine().answer(u"observe.end"_s, {});
    stage.open(name);
    stage.trigger(u"live-traffic"_s);
    stage.waitFor("the counters", [&stage] { return stage.engine().params(u"observe.begin"_s).contains(u"observation"_s); });
    const blueprint::Topology topology = blueprint::resolveDesign(design, {}).topology;
    send(stage, topology, 0);
    send(stage, topology, 1);
    const views::CanvasScene &scene = stage.canvas().canvas();
    stage.waitFor("traffic", [&] {
        const QList<QGraphicsItem *> items = scene.items();
        return std::any_of(items.cbegin(), items.cend(), [](const QGraphicsItem *item) {
            const auto *const link = qgraphicsitem_cast<const views::LinkItem *>(item);
            return link && link->heat() > 0;
        });
    });
    stage.settle();
}

void showInside(Stage &stage)
{
    showTraffic(stage, u"article"_s);
    stage.showPage(1);
    const views::InsideScene &inside = stage.find<views::InsideView>()->inside();
    stage.waitFor("tunnels", [&inside] { return !inside.figure().tunnels.isEmpty(); });
    stage.waitFor("traffic", [&inside] { return inside.trafficOf(inside.figure().tunnels.first().part.key) > 0; });
    stage.settle();
}

} // namespace

QList<Scene> trafficScenes()
{
    return {
        {u"traffic-article"_s, [](Stage &stage) { showTraffic(stage, u"article"_s); }},
        {u"traffic-way-out"_s,
         [](Stage &stage) {
             showTraffic(stage, u"floating-ips"_s);
             stage.canvas().setZoom(1);
             stage.settle();
         }},
        {u"traffic-inside"_s, showInside},
        {u"traffic-inside-near"_s,
         [](Stage &stage) {
             showInside(stage);
             auto *const view = stage.find<views::InsideView>();
             view->setZoom(1.2);
             view->centerOn(view->inside().part(u"compute-0/port/qvo7cff66c1-d6"_s)->area.center());
             stage.settle();
         }},
        {u"traffic-far"_s, [](Stage &stage) { showTraffic(stage, u"six-nodes"_s); }},
    };
}

} // namespace overlab::screenshots
