// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/node/knownflows.h"

#include "engine/blueprint/naming.h"
#include "engine/host/ovs/flowdigest.h"
#include "engine/host/ovs/flowtable.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/node/ovsmapping.h"

#include <QFileInfo>

namespace overlab::lab {

using namespace Qt::StringLiterals;

QList<blueprint::Flow> KnownFlows::read(const QString &node, const QString &bridge)
{
    const QString folder = ovsRunDirectory(node);
    if (!QFileInfo::exists(u"%1/%2.mgmt"_s.arg(folder, bridge)))
        return {};
    const QByteArray digest = host::readFlowDigest(folder, bridge, host::flowLimit);
    if (digest == m_digest)
        return m_flows;
    QList<blueprint::Flow> ours;
    for (const host::Flow &flow : host::readFlows(folder, bridge)) {
        if (!flow.isLearned() && blueprint::isOurCookie(flow.cookie))
            ours.append(fromHostFlow(bridge, flow));
    }
    // A flow that changed in between would be remembered wrongly.
    const bool isStill = host::readFlowDigest(folder, bridge, host::flowLimit) == digest;
    m_digest = isStill ? digest : QByteArray();
    m_flows = isStill ? ours : QList<blueprint::Flow>();
    return ours;
}

} // namespace overlab::lab
