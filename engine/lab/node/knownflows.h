// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of a bridge as they were read last, or as the program made them since, so that a bridge
// nobody else touched is not dumped again.
#pragma once

#include "engine/blueprint/ovsobjects.h"
#include "engine/host/ovs/flowfingerprint.h"

#include <QList>
#include <QString>

#include <future>
#include <optional>

namespace overlab::lab {

/// \a flows of a bridge with the fingerprint \a before, when \a added are new or took the place of others and
/// \a removed are gone; nullopt when \a now shows other differences than these.
std::optional<QList<blueprint::Flow>> flowsAfter(const QList<blueprint::Flow> &flows, const host::FlowFingerprint &before,
                                                 const host::FlowFingerprint &now,
                                                 const QList<blueprint::Flow> &added,
                                                 const QList<blueprint::Flow> &removed);

/// One bridge of one node. Not thread-safe.
class KnownFlows
{
public:
    /// The flows of \a bridge on \a node that are ours; none when there is no such bridge (yet).
    /// Throws as host::readFlows() does.
    QList<blueprint::Flow> read(const QString &node, const QString &bridge);

    /// What read() last gave has become this by the program's own work: \a added are new or took the place of
    /// others, \a removed are gone. To be called at once: looks in the background whether the bridge differs by so many
    /// flows of these tables, priorities and cookies and by nothing else; where it does not, read() dumps it again.
    void note(const QString &node, const QString &bridge, const QList<blueprint::Flow> &added,
              const QList<blueprint::Flow> &removed);

private:
    /// Of the bridge when it had m_flows; a new one has nothing. nullopt: m_flows is not what it has.
    std::optional<host::FlowFingerprint> m_known = host::FlowFingerprint();
    QList<blueprint::Flow> m_flows;
    std::future<void> m_noting; ///< the last member: its end is waited for before the others go
};

} // namespace overlab::lab
