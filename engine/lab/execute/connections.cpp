// SPDX-License-Identifier: GPL-3.0-or-later
// A connection that was allowed goes on by itself, whatever the rules say by now: both firewalls let
// pass what belongs to a known one. So after a change of rules each is judged anew.
#include "engine/lab/execute/packetfilters.h"

#include "engine/base/error.h"
#include "engine/blueprint/firewall/verdict.h"
#include "engine/host/netfilter/conntracktable.h"
#include "engine/host/ovs/trackedconnections.h"
#include "engine/host/ovs/unixctlclient.h"
#include "engine/lab/judgedports.h"
#include "engine/lab/node/firewallstate.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/paths.h"

#include <QSet>

#include <algorithm>

#include <netinet/in.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using blueprint::FilteredPort;
using host::TrackedConnection;

/// The ports whose connections have to be looked at.
struct Judgement
{
    QHash<int, QList<const FilteredPort *>> changed; ///< by zone
    QHash<int, QList<Ipv4Subnet>> gone; ///< by zone: what ports had that are gone from it
    blueprint::AddressSetsByName sets;
    QStringList judged; ///< what is to be noted afterwards

    QSet<int> zones() const
    {
        QSet<int> all(changed.keyBegin(), changed.keyEnd());
        for (auto it = gone.keyBegin(); it != gone.keyEnd(); ++it)
            all.insert(*it);
        return all;
    }
};

Judgement judgementOf(const NodeJob &job)
{
    const blueprint::NodeBlueprint &wanted = job.changes.wanted;
    Judgement judgement;
    for (const blueprint::AddressSet &set : wanted.addressSets)
        judgement.sets.insert(set.name, set.members);
    judgement.judged = job.changes.judgedPorts;
    const QStringList marked = markedConnections(job.node());
    const QSet<QString> before(marked.cbegin(), marked.cend());
    QHash<QString, int> zones;
    for (qsizetype i = 0; i < wanted.filteredPorts.size(); ++i) {
        const FilteredPort &port = wanted.filteredPorts.at(i);
        zones.insert(port.name, port.zone);
        if (!before.contains(judgement.judged.at(i)))
            judgement.changed[port.zone].append(&port);
    }
    for (const QString &text : marked) {
        const JudgedPort port = JudgedPort::parse(text);
        if (zones.value(port.name) != port.zone)
            judgement.gone[port.zone] += port.sources;
    }
    return judgement;
}

/// Whether a port that is gone was an end of \a connection: another one may have its address now.
bool isOfGonePort(const TrackedConnection &connection, int zone, const Judgement &judgement)
{
    const QList<Ipv4Subnet> gone = judgement.gone.value(zone);
    return !connection.isIpv6
        && std::any_of(gone.cbegin(), gone.cend(), [&connection](const Ipv4Subnet &subnet) {
               return subnet.contains(connection.source) || subnet.contains(connection.destination);
           });
}

bool isAllowedAt(const FilteredPort &port, const TrackedConnection &connection,
                 const Judgement &judgement)
{
    blueprint::ConnectionAttempt attempt{connection.protocol, connection.source, connection.destination,
                                         connection.destinationPort};
    if (connection.isIpv6) {
        attempt.source = connection.ipv6Source;
        attempt.destination = connection.ipv6Destination;
    }
    return blueprint::isAllowed(port, attempt, judgement.sets);
}

bool concerns(const FilteredPort &port, const TrackedConnection &connection)
{
    if (connection.isIpv6) {
        return port.ipv6Sources.contains(connection.ipv6Source)
            || port.ipv6Sources.contains(connection.ipv6Destination);
    }
    return std::any_of(port.sources.cbegin(), port.sources.cend(), [&](const Ipv4Subnet &source) {
        return source.contains(connection.source) || source.contains(connection.destination);
    });
}

/// In the kernel each port has a zone of its own.
void cutInKernel(const NodeJob &job, const Judgement &judgement)
{
    host::forgetConnections(
        paths::nodeNamespace(job.node(), u"net"_s), [&judgement](const TrackedConnection &connection) {
            const QList<const FilteredPort *> ports = judgement.changed.value(connection.zone);
            return isOfGonePort(connection, connection.zone, judgement)
                || (!ports.isEmpty() && !isAllowedAt(*ports.first(), connection, judgement));
        });
}

/// In Open vSwitch the ports of a network share a zone. What no rule allows any more, the flows of
/// tables 72 and 82 mark with its next packet and drop from then on; without the mark a TCP server's
/// next segment would begin it anew. What has no such segments is forgotten at once. A marked one that
/// is allowed again begins anew.
void cutInOpenVSwitch(const NodeJob &job, const Judgement &judgement)
{
    host::UnixctlClient control(host::unixctlSocketPath(ovsRunDirectory(job.node())));
    for (const int zone : judgement.zones()) {
        const QList<const FilteredPort *> ports = judgement.changed.value(zone);
        host::forgetOvsConnections(control, zone, [&](const host::OvsConnection &found) {
            const TrackedConnection &connection = found.connection;
            if (isOfGonePort(connection, zone, judgement))
                return true;
            const bool isMarked = found.mark != 0;
            bool isConcerned = false;
            for (const FilteredPort *const port : ports) {
                if (!concerns(*port, connection))
                    continue;
                isConcerned = true;
                if (!isAllowedAt(*port, connection, judgement))
                    return !isMarked && connection.protocol != IPPROTO_TCP;
            }
            return isMarked && isConcerned;
        });
    }
}

} // namespace

void cutForbiddenConnections(const NodeJob &job)
{
    if (!job.changes.connections)
        return;
    try {
        const Judgement judgement = judgementOf(job);
        switch (job.changes.wanted.firewall) {
        case design::FirewallDriver::Native:
            cutInOpenVSwitch(job, judgement);
            break;
        case design::FirewallDriver::Hybrid:
            cutInKernel(job, judgement);
            break;
        case design::FirewallDriver::None:
            break; // nothing is forbidden
        }
        markConnections(job.node(), judgement.judged);
    } catch (const Error &error) {
        job.fail(job.node(), u"node-failed"_s, QString::fromUtf8(error.what()));
    }
}

} // namespace overlab::lab
