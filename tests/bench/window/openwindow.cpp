// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/openwindow.h"

#include "engine/design/editing/renaming.h"
#include "views/commands/editcommand.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace overlab::bench {

using namespace Qt::StringLiterals;

namespace {

/// Tells when the drawing has been painted.
class PaintWatch : public QObject
{
public:
    bool isPainted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, [this] { isPainted = true; }, Qt::QueuedConnection);
        return false;
    }
};

double processMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

OpenWindow::OpenWindow(EventClock &clock, const QString &recovery)
    : m_clock(clock), m_open(recovery), m_window({m_open, m_session, m_settings, m_language, m_look})
{
    m_language.use(u"en"_s);
    m_window.resize(1366, 768);
    m_window.show();
    m_clock.costsOf([] {});
}

double OpenWindow::open(const QString &file, EventCosts &costs)
{
    PaintWatch watch;
    auto *const canvas = m_window.findChild<views::CanvasView *>();
    QElapsedTimer clock;
    double seconds = 0;
    costs = m_clock.costsOf([&] {
        canvas->viewport()->installEventFilter(&watch);
        clock.start();
        QObject::connect(&m_open, &gui::OpenDesign::opened, &watch, [&] {
            watch.isPainted = false;
            auto *const poll = new QTimer(&watch);
            QObject::connect(poll, &QTimer::timeout, &watch, [&, poll] {
                if (!watch.isPainted)
                    return;
                seconds = double(clock.nsecsElapsed()) / 1e9;
                poll->stop();
            });
            poll->start(0);
        });
        m_open.open(file);
    }, [&] { return seconds > 0; });
    return seconds;
}

double OpenWindow::idleMilliseconds(int seconds)
{
    QElapsedTimer clock;
    clock.start();
    const double begin = processMilliseconds();
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(seconds), &loop, &QEventLoop::quit); // not the clock's spin(), which wakes to look
    loop.exec();
    return (processMilliseconds() - begin) * 1000 / double(clock.elapsed());
}

design::ObjectId OpenWindow::machine(int index)
{
    const design::Tenant &tenant = m_open.document().design().tenants.last();
    return {design::ObjectKind::Machine, tenant.name, tenant.vms.at(index).name};
}

void OpenWindow::push(const QString &text, const design::Design &after)
{
    m_open.undo().push(new views::EditCommand(m_open.document(), [text] { return text; }, after));
}

void OpenWindow::renameOne()
{
    const design::ObjectId id = machine(3);
    push(u"Rename"_s, design::renamed(m_open.document().design(), id, id.name + u'x'));
}

void OpenWindow::moveOne()
{
    views::CanvasView &canvas = *m_window.findChild<views::CanvasView *>();
    const QPointF place = canvas.canvas().places().value(machine(4));
    push(u"Move"_s, canvas.edits().withPlaces({{machine(4), place + QPointF(24, 16)}}));
}

EventCosts OpenWindow::close()
{
    return m_clock.costsOf([this] { m_open.close(); });
}

QSet<design::ObjectId> OpenWindow::firstMachines(int count)
{
    QSet<design::ObjectId> ids;
    for (const design::ObjectId &id : design::allObjects(m_open.document().design())) {
        if (id.kind == design::ObjectKind::Machine && ids.size() < count)
            ids.insert(id);
    }
    return ids;
}

void OpenWindow::toggle(const QSet<design::ObjectId> &ids)
{
    views::CanvasScene &canvas = m_window.findChild<views::CanvasView *>()->canvas();
    canvas.select(canvas.selectedObjects() == ids ? QSet<design::ObjectId>() : ids);
}

} // namespace overlab::bench
