// SPDX-License-Identifier: GPL-3.0-or-later
// Writes to the engine's log how long each step of an apply took, for people who wonder about a slow
// one.
#pragma once

#include <QElapsedTimer>
#include <QLoggingCategory>

namespace overlab::lab {

class StepClock
{
public:
    StepClock() { m_timer.start(); }

    /// \a step began when the one before it finished, the first with the clock.
    void finished(const char *step)
    {
        static const QLoggingCategory log("overlab.lab.apply");
        qCInfo(log, "%s: %lld ms", step, static_cast<long long>(m_timer.restart()));
    }

private:
    QElapsedTimer m_timer;
};

} // namespace overlab::lab
