// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/observing.h"

#include "engine/base/error.h"
#include "tests/bench/overlab/aftermath.h"
#include "tests/bench/overlab/designs.h"
#include "tests/bench/overlab/labstream.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <algorithm>
#include <csignal>

namespace overlab::bench {

using namespace Qt::StringLiterals;

namespace {

const QString name = u"observing"_s;
constexpr double flowsLimit = 10;    // % of one processor, engine and window together; the window's part is section "window"
constexpr double countersLimit = 5;  // %
constexpr double throughputLimit = 1.02;
constexpr int leastTurns = 10; ///< streams differ by a tenth from one to the next
constexpr unsigned settleMs = 3'000; // the first look is whole, and a process begins

/// Watches with \a arguments for as long as it lives. Throws Timeout when nothing is told.
class Watching
{
public:
    Watching(LabRun &lab, const QStringList &arguments, const QString &output)
        : m_process(lab.start(arguments + QStringList{u"--watch"_s, u"--interval"_s, u"1"_s, u"--json"_s}, output))
    {
        if (!m_process->waitForStarted())
            throw Error(ErrorCode::CommandFailed, arguments.join(u' '), m_process->errorString());
    }
    ~Watching()
    {
        ::kill(pid_t(m_process->processId()), SIGINT);
        m_process->waitForFinished(10'000);
    }
    Watching(const Watching &) = delete;

private:
    std::unique_ptr<QProcess> m_process;
};

/// Per cent of one processor that the engine uses meanwhile.
double enginePercent(const LabRun &lab, int seconds)
{
    QElapsedTimer clock;
    const double before = lab.engineSeconds();
    clock.start();
    QThread::sleep(static_cast<unsigned long>(seconds));
    return (lab.engineSeconds() - before) / (double(clock.elapsed()) / 1000) * 100;
}

void measureFlows(const Options &options, Table &table)
{
    const int flows = options.isSmoke ? 200 : 10'000;
    LabRun lab;
    lab.apply(pairDesign(u"none"_s));
    const QTemporaryDir folder;
    const Run added = lab.exec(u"one"_s, {u"sh"_s, u"-c"_s,
        u"seq 1 %1 | awk '{printf \"table=200,priority=%d,udp,tp_dst=%d,nw_src=10.%d.%d.0/24,actions=drop\\n\", 1+$1%100, 1+$1%60000, $1/256%256, $1%256}' | ovs-ofctl add-flows br-int -"_s.arg(flows)});
    if (added.status != 0)
        throw Error(ErrorCode::CommandFailed, u"ovs-ofctl add-flows"_s, QString::fromUtf8(added.errors));
    const double idle = enginePercent(lab, options.isSmoke ? 1 : 5);
    const Watching watching(lab, {u"flows"_s, u"one"_s, u"br-int"_s}, folder.filePath(u"flows"_s));
    QThread::msleep(settleMs);
    const double busy = enginePercent(lab, options.isSmoke ? 1 : 10);
    table.add({name, u"%1 flows watched each second: overlabd"_s.arg(flows), busy, u"% of one processor"_s,
               options.isSmoke ? std::nullopt : std::optional(flowsLimit), u"nobody watches: %1 %"_s.arg(idle, 0, 'f', 1)});
}

void measureCounters(const Options &options, Table &table)
{
    const int machines = options.isSmoke ? 10 : 300;
    LabRun lab;
    lab.apply(spreadDesign(machines, options.isSmoke ? 2 : 9));
    const QTemporaryDir folder;
    const Watching watching(lab, {u"counters"_s}, folder.filePath(u"counters"_s));
    QThread::msleep(settleMs);
    const double busy = enginePercent(lab, options.isSmoke ? 1 : 10);
    table.add({name, u"counters of %1 machines watched each second: overlabd"_s.arg(machines), busy, u"% of one processor"_s,
               options.isSmoke ? std::nullopt : std::optional(countersLimit)});
    lab.destroy();
    waitForCleanup();
}

void measureThroughput(const Options &options, Table &table)
{
    LabRun lab;
    lab.apply(pairDesign(u"none"_s));
    const QTemporaryDir folder;
    const double seconds = options.isSmoke ? 0.2 : 4.0;
    streamFromA(lab, u"far"_s, u"10.0.0.12"_s, seconds); // the first one warms up
    const int turns = options.isSmoke ? 1 : std::max(options.repeats, leastTurns);
    double alone = 0;
    double watched = 0;
    for (int i = 0; i < turns; ++i) { // in turn, so that a busy machine slows both
        alone += streamFromA(lab, u"far"_s, u"10.0.0.12"_s, seconds);
        const Watching counters(lab, {u"counters"_s}, folder.filePath(u"counters"_s));
        const Watching flows(lab, {u"flows"_s, u"one"_s, u"br-int"_s}, folder.filePath(u"flows"_s));
        QThread::msleep(options.isSmoke ? 200 : settleMs); // what it costs to begin is no cost of observing
        watched += streamFromA(lab, u"far"_s, u"10.0.0.12"_s, seconds);
    }
    table.add({name, u"TCP through a tunnel, unwatched / watched"_s, alone / watched, u"x"_s,
               options.isSmoke ? std::nullopt : std::optional(throughputLimit), u"%1 Mbit/s"_s.arg(alone / turns, 0, 'f', 0)});
}

} // namespace

void observing(const Options &options, Table &table)
{
    measureFlows(options, table);
    measureCounters(options, table);
    measureThroughput(options, table);
}

} // namespace overlab::bench
