// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/canvas/canvasbench.h"

#include "views/canvas/canvasview.h"

#include <QApplication>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>

namespace overlab::bench {

using namespace design;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize window(1366, 768);
constexpr int frames = 200;
constexpr int dragged = 200; ///< machines at once
constexpr int flowing = 300; ///< machines, at each sample other rates

/// What this thread has used of a core: other programs do not count.
double coreMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

Design designOf(int machines, int tenants)
{
    const int networks = std::max(1, machines / 10 / tenants);
    Design design;
    design.name = u"bench"_s;
    ExternalNetwork external;
    external.name = u"public"_s;
    external.cidr = Ipv4Subnet::parse(u"203.0.113.0/24"_s).value_or(Ipv4Subnet());
    design.externals.append(external);
    for (int t = 0; t < tenants; ++t) {
        Tenant tenant;
        tenant.name = u"tenant-%1"_s.arg(t);
        tenant.color = QColor::fromHsv(360 * t / tenants, 200, 180).name();
        Router router;
        router.name = u"router-1"_s;
        router.external = RouterExternal{u"public"_s, {}, {}};
        for (int n = 0; n < networks; ++n) {
            Network network;
            network.name = u"net-%1"_s.arg(n);
            Subnet subnet;
            subnet.cidr = Ipv4Subnet::parse(u"10.0.%1.0/24"_s.arg(n));
            network.subnets.append(subnet);
            tenant.networks.append(network);
            router.interfaces.append({network.name, {}});
            for (int m = 0; m < machines / tenants / networks; ++m) {
                Machine machine;
                machine.name = u"vm-%1-%2"_s.arg(n).arg(m);
                MachineInterface interface;
                interface.network = network.name;
                interface.address = Ipv4Address::parse(u"10.0.%1.%2"_s.arg(n).arg(m + 10));
                machine.interfaces.append(interface);
                tenant.vms.append(machine);
            }
        }
        tenant.routers.append(router);
        design.tenants.append(tenant);
    }
    return design;
}

/// One window and its frames.
class Stage
{
public:
    Stage(int machines, int tenants) : m_scene(m_document), m_view(m_scene, m_document, m_undo)
    {
        m_document.load(designOf(machines, tenants));
        QHash<ObjectId, views::ObjectState> states;
        for (const ObjectId &id : allObjects(m_document.design())) {
            if (id.kind == ObjectKind::Machine)
                states.insert(id, {views::StateKind::Running, {}});
        }
        m_scene.setStates(states);
        m_view.resize(window);
        m_view.show();
        m_view.fit();
        QCoreApplication::sendPostedEvents();
        m_view.viewport()->repaint();
    }

    /// Each frame does \a act and paints what that has changed, as the event loop would.
    FrameTimes measure(const QString &what, const std::function<void(int)> &act)
    {
        FrameTimes times{what, {}};
        for (int frame = 0; frame < frames; ++frame) {
            const double begin = coreMilliseconds();
            act(frame);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
            times.milliseconds.append(coreMilliseconds() - begin);
        }
        std::sort(times.milliseconds.begin(), times.milliseconds.end());
        return times;
    }

    FrameTimes panning(double zoom)
    {
        m_view.setZoom(zoom);
        m_view.centerOn(m_scene.itemsBoundingRect().center());
        return measure(u"pan at %1 %"_s.arg(qRound(zoom * 100)), [this](int frame) {
            m_view.pan(frame / 50 % 2 ? QPoint(-23, -11) : QPoint(23, 11));
        });
    }

    FrameTimes fitted()
    {
        m_view.fit();
        return measure(u"everything anew at %1 %"_s.arg(qRound(m_view.zoom() * 100)), [this](int) { m_view.viewport()->update(); });
    }

    FrameTimes zooming()
    {
        m_view.fit();
        const double least = m_view.zoom();
        return measure(u"zoom from %1 % to 200 % and back"_s.arg(qRound(least * 100)), [this, least](int frame) {
            const double part = 1 - std::abs(frame - frames / 2) / (frames / 2.0);
            m_view.zoomAt({700, 300}, least * std::pow(2 / least, part));
        });
    }

    FrameTimes dragging(double zoom)
    {
        zoom > 0 ? m_view.setZoom(zoom) : m_view.fit();
        QList<ObjectId> machines;
        for (const ObjectId &id : allObjects(m_document.design())) {
            if (id.kind == ObjectKind::Machine)
                machines.append(id);
        }
        m_scene.select(QSet<ObjectId>(machines.cbegin(), machines.cbegin() + std::min<qsizetype>(dragged, machines.size())));
        const QPointF grabbed = m_scene.places().value(machines.first());
        m_view.centerOn(grabbed);
        const QPoint at = m_view.mapFromScene(grabbed);
        QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, at);
        FrameTimes times = measure(u"drag %1 machines at %2 %"_s.arg(dragged).arg(qRound(m_view.zoom() * 100)), [this, at](int frame) {
            QTest::mouseMove(m_view.viewport(), at + QPoint(frame % 60, 20 + frame % 40));
        });
        QTest::keyClick(&m_view, Qt::Key_Escape);
        QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, at);
        m_scene.select({});
        return times;
    }

    /// A sample of counters, which comes once a second.
    FrameTimes traffic(double zoom)
    {
        zoom > 0 ? m_view.setZoom(zoom) : m_view.fit();
        m_view.centerOn(m_scene.itemsBoundingRect().center());
        QList<LinkId> links;
        for (const ObjectId &id : allObjects(m_document.design())) {
            if (id.kind == ObjectKind::Machine && links.size() < flowing)
                links += linksOf(m_document.design(), id);
        }
        FrameTimes times = measure(u"other rates of %1 lines at %2 %"_s.arg(links.size()).arg(qRound(m_view.zoom() * 100)), [&](int frame) {
            QHash<LinkId, client::LinkRate> rates;
            for (qsizetype i = 0; i < links.size(); ++i)
                rates.insert(links.at(i), {.bytesFromOwner = std::pow(10, 2 + (i + frame) % 6) + frame, .bytesToOwner = 100});
            m_scene.setTraffic(rates);
        });
        m_scene.setTraffic({});
        return times;
    }

private:
    Document m_document;
    QUndoStack m_undo;
    views::CanvasScene m_scene;
    views::CanvasView m_view;
};

} // namespace

double FrameTimes::at(double part) const
{
    return milliseconds.isEmpty() ? 0 : milliseconds.at(std::min(milliseconds.size() - 1, qsizetype(part * double(milliseconds.size()))));
}

QList<FrameTimes> canvasFrames(int machines, int tenants)
{
    Stage stage(machines, tenants);
    return {stage.fitted(),    stage.panning(0.2), stage.panning(0.37), stage.panning(0.56),
            stage.panning(1),  stage.zooming(),    stage.dragging(0),   stage.dragging(0.37),
            stage.dragging(1), stage.traffic(0),   stage.traffic(1)};
}

} // namespace overlab::bench
