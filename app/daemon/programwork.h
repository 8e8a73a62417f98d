// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the program itself is changing the lab just now: what happens meanwhile behind the scenes is its doing.
#pragma once

#include <QDeadlineTimer>

#include <chrono>
#include <functional>
#include <mutex>
#include <utility>

namespace overlab {

/// Thread: any.
class ProgramWork
{
public:
    /// News of what it did last are still on their way for so long.
    static constexpr std::chrono::milliseconds echo{250};

    /// \a ended is called after each span, on its thread.
    explicit ProgramWork(std::function<void()> ended) : m_ended(std::move(ended)) {}

    class Span
    {
    public:
        explicit Span(ProgramWork &work) : m_work(work)
        {
            const std::lock_guard guard(m_work.m_mutex);
            ++m_work.m_spans;
        }
        ~Span()
        {
            {
                const std::lock_guard guard(m_work.m_mutex);
                --m_work.m_spans;
                m_work.m_echo = QDeadlineTimer(echo);
            }
            m_work.m_ended();
        }
        Span(const Span &) = delete;

    private:
        ProgramWork &m_work;
    };

    bool isUnderWay() const
    {
        const std::lock_guard guard(m_mutex);
        return m_spans > 0 || !m_echo.hasExpired();
    }

private:
    const std::function<void()> m_ended;
    mutable std::mutex m_mutex; ///< guards what is below
    int m_spans = 0;
    QDeadlineTimer m_echo{0};
};

} // namespace overlab
