// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/guestmetadata.h"

#include "engine/lab/paths.h"

namespace overlab {

using namespace Qt::StringLiterals;

QList<blueprint::Problem> GuestMetadata::serve(std::shared_ptr<const lab::Intent> intent)
{
    QList<metadata::Place> places;
    for (const blueprint::NodeBlueprint &node : intent->blueprint.nodes) {
        for (const blueprint::MetadataListener &listener : node.metadataListeners) {
            const QString path = lab::paths::namedNamespace(node.name, listener.nameSpace);
            places.append({node.name, listener.nameSpace, path, listener.address, listener.port,
                           listener.networks, listener.origin});
        }
    }
    // A part of the intent, which lives as long as that.
    const std::shared_ptr<const blueprint::Topology> topology(intent, &intent->topology);
    QList<blueprint::Problem> problems;
    for (const metadata::Failure &failure : m_service.serve(topology, places)) {
        problems.append({blueprint::Problem::Severity::Warning, failure.place.origin,
                         u"metadata-failed"_s, {failure.place.node},
                         QString::fromUtf8(failure.error.what())});
    }
    return problems;
}

void GuestMetadata::leave(const QString &node, const QString &nameSpace)
{
    m_service.leave(node, nameSpace);
    if (m_leaving)
        m_leaving(node, nameSpace);
}

} // namespace overlab
