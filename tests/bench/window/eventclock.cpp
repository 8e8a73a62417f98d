// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/eventclock.h"

#include <QEventLoop>
#include <QMetaEnum>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace overlab::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double noticeable = 1;      // ms of the core
constexpr qint64 quietFor = 900;      // ms: longer than the pauses after which the window's parts do their work
constexpr qint64 atMost = 60'000;     // ms
constexpr int breath = 50;         // ms
constexpr int probePause = 10;     // ms

} // namespace

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

bool EventClock::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || receiver == m_look || receiver == m_probe) // its own look is no event of the window
        return QApplication::notify(receiver, event);
    const QString name = u"%1 %2, %3"_s.arg(QLatin1StringView(receiver->metaObject()->className()), receiver->objectName(),
                                            QLatin1StringView(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())));
    ++m_depth;
    const double begin = threadMilliseconds();
    const bool isTaken = QApplication::notify(receiver, event);
    --m_depth;
    count(threadMilliseconds() - begin, name);
    return isTaken;
}

void EventClock::count(double milliseconds, const QString &receiver)
{
    m_costs.total += milliseconds;
    if (milliseconds > m_costs.longest) {
        m_costs.longest = milliseconds;
        m_costs.culprit = receiver.simplified();
    }
    if (milliseconds > noticeable)
        m_quiet.start();
    if (milliseconds > 3 && qEnvironmentVariableIsSet("BENCH_EVENTS"))
        std::fprintf(stderr, "  %8.2f ms  %s\n", milliseconds, qPrintable(receiver.simplified()));
}

EventCosts EventClock::costsOf(const std::function<void()> &act, const std::function<bool()> &isDone)
{
    return costsUntilQuiet(act, isDone, quietFor);
}

EventCosts EventClock::inSuccession(const std::function<void()> &act, int rounds)
{
    QList<EventCosts> costs;
    const QScopedValueRollback<int> often(m_lookPause, breath / 5);
    for (int i = 0; i < rounds; ++i)
        costs.append(costsUntilQuiet(act, {}, breath));
    const auto middle = costs.begin() + rounds / 2;
    std::nth_element(costs.begin(), middle, costs.end(),
                     [](const EventCosts &a, const EventCosts &b) { return a.longest < b.longest; });
    return *middle;
}

EventCosts EventClock::costsUntilQuiet(const std::function<void()> &act, const std::function<bool()> &isDone, qint64 quiet)
{
    m_costs = {};
    m_quiet.start();
    QMetaObject::invokeMethod(this, act, Qt::QueuedConnection);
    spin([&] {
        if (isDone && !isDone())
            m_quiet.start();
        return m_quiet.elapsed() > quiet;
    });
    return m_costs;
}

EventCosts EventClock::costsFor(const std::function<void()> &act, const std::function<bool()> &isDone, int milliseconds)
{
    m_costs = {};
    QList<double> late;
    QTimer probe;
    probe.setTimerType(Qt::PreciseTimer);
    const QScopedValueRollback<const QObject *> own(m_probe, &probe);
    QElapsedTimer since;
    connect(&probe, &QTimer::timeout, this, [&] {
        if (since.isValid())
            late.append(std::max(0.0, double(since.nsecsElapsed()) / 1e6 - probePause));
        since.start();
    });
    probe.start(probePause);
    QMetaObject::invokeMethod(this, act, Qt::QueuedConnection);
    QElapsedTimer rest;
    spin([&] {
        if (!rest.isValid() && isDone())
            rest.start();
        return rest.isValid() && rest.elapsed() > milliseconds;
    });
    EventCosts costs = m_costs;
    costs.late = late;
    return costs;
}

void EventClock::spin(const std::function<bool()> &isDone)
{
    QEventLoop loop;
    QElapsedTimer clock;
    clock.start();
    QTimer look;
    const QScopedValueRollback<const QObject *> own(m_look, &look);
    connect(&look, &QTimer::timeout, &loop, [&] {
        if (isDone() || clock.elapsed() > atMost)
            loop.quit();
    });
    look.start(m_lookPause);
    loop.exec();
}

} // namespace overlab::bench
