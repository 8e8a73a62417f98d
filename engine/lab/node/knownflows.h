// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of a bridge as they were read last, so that a bridge nobody touched is not dumped again.
#pragma once

#include "engine/blueprint/ovsobjects.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace overlab::lab {

/// One bridge of one node. Not thread-safe.
class KnownFlows
{
public:
    /// The flows of \a bridge on \a node that are ours; none when there is no such bridge (yet).
    /// Throws as host::readFlows() does.
    QList<blueprint::Flow> read(const QString &node, const QString &bridge);

private:
    QByteArray m_digest; ///< host::readFlowDigest() when m_flows was read; empty: nothing is known
    QList<blueprint::Flow> m_flows;
};

} // namespace overlab::lab
