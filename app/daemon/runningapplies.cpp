// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/runningapplies.h"

namespace overlab {

RunningApplies::Entry::Entry(RunningApplies &all) : m_all(all)
{
    const std::lock_guard guard(m_all.m_mutex);
    m_all.m_entries.push_back(this);
}

RunningApplies::Entry::~Entry()
{
    end();
}

void RunningApplies::Entry::end()
{
    const std::lock_guard guard(m_all.m_mutex);
    m_all.m_entries.remove(this);
}

int RunningApplies::count() const
{
    const std::lock_guard guard(m_mutex);
    return int(m_entries.size());
}

int RunningApplies::cancel()
{
    const std::lock_guard guard(m_mutex);
    for (Entry *const entry : m_entries)
        entry->m_stop.request_stop();
    return int(m_entries.size());
}

} // namespace overlab
