// SPDX-License-Identifier: GPL-3.0-or-later
// The applies that run in the lab or wait for their turn, whoever asked for them: a window that was
// closed and opened again cancels what the one before began.
#pragma once

#include <list>
#include <memory>
#include <mutex>
#include <stop_token>

namespace overlab {

/// May be called from any thread; outlives every apply.
class RunningApplies
{
public:
    /// One apply, until it ends.
    class Entry
    {
    public:
        explicit Entry(RunningApplies &all);
        ~Entry();
        Entry(const Entry &) = delete;
        Entry &operator=(const Entry &) = delete;
        std::stop_token token() const { return m_stop.get_token(); }
        void end();

    private:
        friend class RunningApplies;
        RunningApplies &m_all;
        std::stop_source m_stop;
    };

    std::shared_ptr<Entry> begin() { return std::make_shared<Entry>(*this); }
    int count() const;
    /// Asks all of them to stop at their next step; returns how many there are.
    int cancel();

private:
    mutable std::mutex m_mutex;
    std::list<Entry *> m_entries;
};

} // namespace overlab
