// SPDX-License-Identifier: GPL-3.0-or-later
// Traffic on the lines of a drawing: a rate of each size, and one that stands still.
#include "tests/screenshots/labwords.h"
#include "tests/screenshots/scenes.h"

#include "engine/design/designreader.h"
#include "engine/design/objectid.h"
#include "tests/support/insideofdesign.h"
#include "views/inside/insideview.h"

#include <QFile>
#include <QJsonArray>

#include <array>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<qint64, 7> bytesPerSecond{850, 8'200, 61'000, 0, 940'000, 9'400'000, 121'000'000};

QByteArray example(const QString &name)
{
    QFile file(u":/examples/%1.yaml"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no example %s", qPrintable(name));
    return file.readAll();
}

/// Counters of a port for each line after \a seconds.
QJsonArray portsOf(const design::Design &design, int seconds)
{
    QJsonArray ports;
    for (const design::ObjectId &id : allObjects(design)) {
        for (const design::LinkId &link : linksOf(design, id)) {
            const qint64 bytes = seconds * bytesPerSecond.at(size_t(ports.size()) % bytesPerSecond.size());
            const bool isMachine = id.kind == design::ObjectKind::Machine;
            ports.append(QJsonObject{{u"node"_s, u"compute-0"_s}, {u"device"_s, u"port%1"_s.arg(ports.size())}, {u"object"_s, id.object()},
                                     {u"kind"_s, isMachine ? u"machine"_s : u"router"_s}, {u"network"_s, targetOf(design, link)->object()},
                                     {u"card"_s, link.index}, {u"received"_s, QJsonArray{bytes / 900, bytes, 0, 0}},
                                     {u"sent"_s, QJsonArray{bytes / 1800, bytes / 30, 0, 0}}});
        }
    }
    return ports;
}

void send(Stage &stage, const design::Design &design, int seconds)
{
    const QJsonValue number = stage.engine().params(u"observe.begin"_s).value(u"observation"_s);
    const qint64 at = 1'764'400'000'000 + 1000 * seconds;
    const QJsonObject sample{{u"at"_s, at}, {u"times"_s, QJsonObject{{u"compute-0"_s, at}}}, {u"whole"_s, seconds == 0}, {u"ports"_s, portsOf(design, seconds)}};
    stage.engine().notify(u"observe.sample"_s, {{u"observation"_s, number}, {u"sample"_s, sample}});
}

/// Between each pair of nodes, and at each port, another rate.
void sendInside(Stage &stage, const views::Figure &figure, int seconds)
{
    const QJsonValue number = stage.engine().params(u"observe.begin"_s).value(u"observation"_s);
    const qint64 at = 1'764'400'000'000 + 1000 * seconds;
    QJsonArray ports;
    QJsonObject times;
    for (const views::FigureTunnel &tunnel : figure.tunnels) {
        const qint64 bytes = seconds * bytesPerSecond.at(2 * size_t(ports.size() + 1) % bytesPerSecond.size());
        ports.append(QJsonObject{{u"node"_s, tunnel.part.node}, {u"device"_s, u"vxlan%1"_s.arg(ports.size())}, {u"remote"_s, tunnel.other},
                                 {u"received"_s, QJsonArray{bytes / 900, bytes, 0, 0}}, {u"sent"_s, QJsonArray{0, 0, 0, 0}}});
        times.insert(tunnel.part.node, at);
    }
    for (const views::FigureFrame &frame : figure.frames) {
        for (const views::FigurePart &part : frame.parts) {
            const qint64 bytes = seconds * bytesPerSecond.at(size_t(ports.size()) % bytesPerSecond.size());
            if (part.kind == views::PartKind::Port && part.remote.isEmpty())
                ports.append(QJsonObject{{u"node"_s, part.node}, {u"device"_s, part.name}, {u"received"_s, QJsonArray{bytes / 900, bytes, 0, 0}}, {u"sent"_s, QJsonArray{0, 0, 0, 0}}});
        }
    }
    stage.engine().notify(u"observe.sample"_s, {{u"observation"_s, number}, {u"sample"_s, QJsonObject{{u"at"_s, at}, {u"times"_s, times}, {u"ports"_s, ports}}}});
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
    send(stage, design, 0);
    send(stage, design, 1);
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
    for (const int seconds : {2, 3})
        sendInside(stage, inside.figure(), seconds);
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
