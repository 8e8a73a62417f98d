// SPDX-License-Identifier: GPL-3.0-or-later
// An application that knows how long each event keeps the thread of the window: of the core, and by the wall clock.
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QList>

#include <functional>

namespace overlab::bench {

/// What this thread has used of a core: other programs do not count.
double threadMilliseconds();

struct EventCosts
{
    double total = 0;   ///< ms of the core, all events
    double longest = 0; ///< ms of the core, one event
    QString culprit;    ///< who received that one
    QList<double> late{}; ///< ms by the wall clock that a timer came too late, asked for every 10 ms; only of costsFor()
};

class EventClock : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// What \a act costs, and all that happens because of it until \a isDone, and then until nothing has for a while.
    EventCosts costsOf(const std::function<void()> &act, const std::function<bool()> &isDone = {});
    /// What \a act costs and all else that happens until \a isDone, and then in \a milliseconds.
    EventCosts costsFor(const std::function<void()> &act, const std::function<bool()> &isDone, int milliseconds);
    /// As costsOf(), for many rounds with a breath between them: the round whose longest event is in the middle. What a
    /// person does comes like this; after a rest of a second a processor's caches may be cold, and any program is slow.
    EventCosts inSuccession(const std::function<void()> &act, int rounds);
    /// As an event loop does, until \a isDone or too long.
    void spin(const std::function<bool()> &isDone);

private:
    void count(double milliseconds, const QString &receiver);

    EventCosts costsUntilQuiet(const std::function<void()> &act, const std::function<bool()> &isDone, qint64 quiet);

    const QObject *m_look = nullptr; ///< the timer of spin()
    const QObject *m_probe = nullptr; ///< the timer of costsFor()
    int m_lookPause = 100; ///< ms
    int m_depth = 0;
    EventCosts m_costs;
    QElapsedTimer m_quiet; ///< since an event took a noticeable time
};

} // namespace overlab::bench
