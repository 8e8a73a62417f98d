// SPDX-License-Identifier: GPL-3.0-or-later
// The packet filters of namespaces as they are now, read again only when somebody changed them.
// Reading changes nothing there: no table, no counter.
#pragma once

#include "engine/host/process/place.h"
#include "engine/path/netfilter/savedrules.h"

#include <mutex>

namespace overlab::path {

/// Blocking, for worker threads. Several may read at once: different namespaces beside each other,
/// the same one once for all who wait.
class RulesCache
{
public:
    /// What iptables and ipset of \a place say now; \a namespacePath is where its network namespace
    /// is pinned. Throws as host::runChecked() and parseRuleset() do; nothing is kept then.
    SavedRules read(const host::Place &place, const QString &namespacePath);
    /// Forgets all: for when a lab ends.
    void clear();

private:
    struct Entry;

    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<Entry>> m_entries;
};

} // namespace overlab::path
