// SPDX-License-Identifier: GPL-3.0-or-later
// biglab_bench FILE ENGINE SECONDS: what the window costs while it watches the running lab of FILE, whose engine's folder in
// /proc is ENGINE; a JSON object a line on standard output: what, value, unit, note and, where there is one, limit.
#include "tests/bench/window/openwindow.h"
#include "views/counters/countersview.h"
#include "views/events/eventsview.h"
#include "views/flows/flowsview.h"
#include "views/inside/insidepage.h"
#include "views/inside/insidescene.h"
#include "views/inside/insideview.h"
#include "views/live/livepage.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>

#include <unistd.h>

using namespace overlab;
using namespace Qt::StringLiterals;

namespace {

constexpr double blockLimit = 10; // ms: nothing keeps the thread of the window longer
constexpr int insidePage = 1;
constexpr int livePage = 5;
constexpr int rounds = 9;

void add(const QString &what, double value, const QString &unit, const QString &note = {}, std::optional<double> limit = {})
{
    QJsonObject line{{u"what"_s, what}, {u"value"_s, value}, {u"unit"_s, unit}, {u"note"_s, note}};
    if (limit)
        line.insert(u"limit"_s, *limit);
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double processSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Processor time of the process whose folder in /proc is \a folder.
double secondsOf(const QString &folder)
{
    QFile file(folder + u"/stat"_s);
    const QByteArray stat = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(); // proc(5): 14 and 15 behind the name
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

class Bench
{
public:
    Bench(bench::EventClock &clock, bench::OpenWindow &window, const QString &engine, int seconds)
        : m_clock(clock), m_window(window), m_engine(engine), m_restMs(seconds * 1000)
    {
    }

    /// \a act, until \a isDone, and what it costs to have it so for a while.
    void measure(const QString &what, const std::function<void()> &act, const std::function<bool()> &isDone = {})
    {
        QElapsedTimer clock;
        double doneMs = -1;
        const double own = processSeconds();
        const double engine = secondsOf(m_engine);
        const auto begin = [&] {
            clock.start();
            act();
        };
        const auto isOver = [&] {
            if (doneMs < 0 && (!isDone || isDone()))
                doneMs = double(clock.nsecsElapsed()) / 1e6;
            return doneMs >= 0;
        };
        bench::EventCosts costs = m_clock.costsFor(begin, isOver, m_restMs);
        const double seconds = double(clock.nsecsElapsed()) / 1e9;
        if (isDone)
            add(what + u", until it is so"_s, doneMs, u"ms"_s, doneMs < 0 ? u"never"_s : QString());
        add(what + u", its longest event"_s, costs.longest, u"ms"_s, costs.culprit, blockLimit);
        std::sort(costs.late.begin(), costs.late.end());
        const auto late = [&costs](double part) { return costs.late.isEmpty() ? 0 : costs.late.at(qsizetype(part * double(costs.late.size() - 1))); };
        add(what + u", a timer is late, 95 %"_s, late(0.95), u"ms"_s, u"at most %1 ms, with whatever else runs on the machine"_s.arg(late(1), 0, 'f', 1));
        add(what + u", window"_s, (processSeconds() - own) / seconds * 100, u"% of one processor"_s);
        add(what + u", overlabd"_s, (secondsOf(m_engine) - engine) / seconds * 100, u"% of one processor"_s);
    }
    void measureRounds(const QString &what, const std::function<void()> &act)
    {
        const bench::EventCosts costs = m_clock.inSuccession(act, rounds);
        add(what + u", its longest event"_s, costs.longest, u"ms"_s, costs.culprit, blockLimit);
    }

    void open(const QString &file);
    void drawing();
    void inside();
    void live();
    void path();
    void edit();

private:
    template<typename T>
    T *find(const QString &name = {})
    {
        return m_window.window().findChild<T *>(name);
    }
    void trigger(const QString &action) { find<QAction>(action)->trigger(); }
    void showPage(int page) { find<QTabBar>(u"pages"_s)->setCurrentIndex(page); }
    /// \a act until \a signal of \a sender comes.
    template<typename Sender, typename Signal>
    void measureUntil(const QString &what, const std::function<void()> &act, Sender *sender, Signal signal)
    {
        bool hasCome = false;
        QObject guard;
        QObject::connect(sender, signal, &guard, [&hasCome] { hasCome = true; });
        measure(what, act, [&hasCome] { return hasCome; });
    }

    bench::EventClock &m_clock;
    bench::OpenWindow &m_window;
    const QString m_engine;
    const int m_restMs;
};

void Bench::open(const QString &file)
{
    views::CanvasScene &scene = find<views::CanvasView>()->canvas();
    const auto allRun = [&] {
        const QSet<design::ObjectId> machines = m_window.firstMachines(100'000);
        return !machines.isEmpty() && std::all_of(machines.cbegin(), machines.cend(), [&scene](const design::ObjectId &id) {
            return scene.stateOf(id).value_or(views::ObjectState()).kind == views::StateKind::Running;
        });
    };
    bench::EventCosts costs;
    measure(u"opened, and all machines marked as they are"_s, [&] { m_window.open(file, costs); }, allRun);
}

void Bench::drawing()
{
    measure(u"the drawing is seen"_s, [] {});
    measure(u"traffic on the links"_s, [this] { trigger(u"live-traffic"_s); });
    const QSet<design::ObjectId> one = m_window.firstMachines(1);
    measureRounds(u"select a machine"_s, [&] { m_window.toggle(one); });
    auto *const canvas = find<views::CanvasView>();
    bool isIn = false;
    measureRounds(u"zoom"_s, [&] {
        isIn = !isIn;
        isIn ? canvas->zoomIn() : canvas->zoomOut();
    });
    measureRounds(u"pan"_s, [&] { canvas->centerOn(canvas->mapToScene(canvas->viewport()->rect().center()) + QPointF(40, 20)); });
}

void Bench::inside()
{
    measureUntil(u"Inside is opened"_s, [this] { showPage(insidePage); }, &find<views::InsidePage>()->view().inside(), &views::InsideScene::figureChanged);
    measure(u"Inside is seen"_s, [] {});
    trigger(u"live-traffic"_s);
}

void Bench::live()
{
    auto *const page = find<views::LivePage>();
    showPage(livePage);
    const auto show = [&](const QString &what, views::LiveView *view) {
        measureUntil(what + u" of the page Live is opened"_s, [=] { page->setCurrent(view); }, page, &views::LivePage::sampled);
        measure(what + u" is seen"_s, [] {});
    };
    show(u"Counters"_s, find<views::CountersView>());
    show(u"Events"_s, find<views::EventsView>());
    show(u"Flows"_s, find<views::FlowsView>());
    showPage(0);
}

void Bench::path()
{
    const QSet<design::ObjectId> two = m_window.firstMachines(2);
    m_window.toggle(two);
    measureUntil(u"the path between two guests"_s, [this] { trigger(u"path"_s); }, &m_window.session(), &gui::LabSession::pathReady);
    m_window.toggle(two);
}

void Bench::edit()
{
    views::SettingValues values = m_window.settings().values();
    values.plansFirst = false;
    m_window.settings().set(values);
    m_window.renameOne();
    measureUntil(u"a machine is renamed and applied"_s, [this] { trigger(u"apply"_s); }, &m_window.session(), &gui::LabSession::applied);
}

} // namespace

int main(int argc, char *argv[])
{
    bench::EventClock application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4) {
        std::fprintf(stderr, "usage: biglab_bench FILE ENGINE SECONDS\n");
        return 2;
    }
    const QTemporaryDir folder;
    bench::OpenWindow window(application, folder.path());
    Bench bench(application, window, arguments.at(2), arguments.at(3).toInt());
    bench.open(arguments.at(1));
    bench.drawing();
    bench.inside();
    bench.live();
    bench.path();
    bench.edit();
    return 0;
}
