// SPDX-License-Identifier: GPL-3.0-or-later
// A connection that was allowed goes on by itself, whatever the rules say by now: both firewalls let
// pass what belongs to a known one. So after a change of rules each is judged anew.
#include "engine/lab/execute/packetfilters.h"

#include "engine/base/error.h"
#include "engine/blueprint/firewall/verdict.h"
#include "engine/host/netfilter/conntracktable.h"
#include "engine/host/ovs/trackedconnections.h"
#include "engine/host/ovs/unixctlclient.h"
#include "engine/lab/digest.h"
#include "engine/lab/node/firewallstate.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/paths.h"

#include <QSet>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using blueprint::FilteredPort;
using design::RuleDirection;
using host::TrackedConnection;

/// "TAP=ZONE:DIGEST:ADDRESS,ADDRESS"
QString judgedBy(const FilteredPort &port, const QHash<QString, QByteArray> &setDigests)
{
    QStringList addresses;
    for (const Ipv4Address address : port.addresses)
        addresses.append(address.toString());
    return u"%1=%2:%3:%4"_s.arg(port.name).arg(port.zone)
        .arg(QString::fromLatin1(digestOf(port, setDigests).left(16)), addresses.join(u','));
}

int zoneOf(const QString &judged)
{
    return judged.section(u'=', 1).section(u':', 0, 0).toInt();
}

/// The ports whose connections have to be looked at.
struct Judgement
{
    QHash<int, QList<const FilteredPort *>> changed; ///< by zone
    QHash<int, QSet<quint32>> gone; ///< by zone: addresses that no port has any more
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
    QHash<QString, QByteArray> setDigests;
    for (const blueprint::AddressSet &set : wanted.addressSets) {
        if (!set.ipv6) {
            setDigests.insert(set.name, digestOf(set));
            judgement.sets.insert(set.name, set.members);
        }
    }
    const QStringList marked = markedConnections(job.node());
    const QSet<QString> before(marked.cbegin(), marked.cend());
    QSet<QString> after;
    QHash<int, QSet<quint32>> present;
    for (const FilteredPort &port : wanted.filteredPorts) {
        const QString text = judgedBy(port, setDigests);
        after.insert(text);
        judgement.judged.append(text);
        if (!before.contains(text))
            judgement.changed[port.zone].append(&port);
        for (const Ipv4Address address : port.addresses)
            present[port.zone].insert(address.value());
    }
    for (const QString &text : marked) {
        if (after.contains(text))
            continue;
        const int zone = zoneOf(text);
        for (const QString &word : text.section(u':', 2).split(u',', Qt::SkipEmptyParts)) {
            const auto address = Ipv4Address::parse(word);
            if (address && !present.value(zone).contains(address->value()))
                judgement.gone[zone].insert(address->value());
        }
    }
    return judgement;
}

bool isOfGonePort(const TrackedConnection &connection, const Judgement &judgement)
{
    const QSet<quint32> gone = judgement.gone.value(connection.zone);
    return gone.contains(connection.source.value()) || gone.contains(connection.destination.value());
}

/// Whether the rules of \a port allow \a connection, in the direction in which it began.
bool isAllowedAt(const FilteredPort &port, const TrackedConnection &connection,
                 const Judgement &judgement)
{
    blueprint::ConnectionAttempt attempt;
    const bool leaves = port.addresses.contains(connection.source);
    attempt.direction = leaves ? RuleDirection::Egress : RuleDirection::Ingress;
    attempt.protocol = connection.protocol;
    attempt.remote = leaves ? connection.destination : connection.source;
    attempt.destinationPort = connection.destinationPort;
    return blueprint::isAllowed(port, attempt, judgement.sets);
}

/// Each port has a zone of its own.
void cutHybrid(const NodeJob &job, const Judgement &judgement)
{
    host::forgetConnections(
        paths::nodeNamespace(job.node(), u"net"_s), [&judgement](const TrackedConnection &connection) {
            const QList<const FilteredPort *> ports = judgement.changed.value(connection.zone);
            return isOfGonePort(connection, judgement)
                || (!ports.isEmpty() && !isAllowedAt(*ports.first(), connection, judgement));
        });
}

/// The ports of a network share a zone. What no rule allows any more, the flows of tables 72 and 82
/// mark with their next packet and drop from then on; a marked one that is allowed again begins anew.
void allowAgain(const NodeJob &job, const Judgement &judgement)
{
    host::UnixctlClient control(host::unixctlSocketPath(ovsRunDirectory(job.node())));
    for (const int zone : judgement.zones()) {
        const QList<const FilteredPort *> ports = judgement.changed.value(zone);
        host::forgetOvsConnections(control, zone, [&](const host::OvsConnection &found) {
            if (isOfGonePort(found.connection, judgement))
                return true;
            if (found.mark == 0)
                return false;
            for (const FilteredPort *const port : ports) {
                const bool concerns = port->addresses.contains(found.connection.source)
                    || port->addresses.contains(found.connection.destination);
                if (concerns && isAllowedAt(*port, found.connection, judgement))
                    return true;
            }
            return false;
        });
    }
}

} // namespace

void cutForbiddenConnections(const NodeJob &job)
{
    const bool isFirst = !hasFirewall(job.node());
    if (isFirst && job.changes.wanted.filteredPorts.isEmpty())
        return;
    const Judgement judgement = judgementOf(job);
    try {
        if (!judgement.zones().isEmpty() && !isFirst) {
            if (job.changes.wanted.firewall == design::FirewallDriver::Native)
                allowAgain(job, judgement);
            else
                cutHybrid(job, judgement);
        }
        markConnections(job.node(), judgement.judged);
    } catch (const Error &error) {
        job.fail(job.node(), u"node-failed"_s, QString::fromUtf8(error.what()));
    }
}

} // namespace overlab::lab
