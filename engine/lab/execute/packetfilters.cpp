// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/execute/packetfilters.h"

#include "engine/blueprint/outside.h"
#include "engine/host/netfilter/ipsets.h"
#include "engine/host/netfilter/rulesetdifference.h"
#include "engine/host/netlink/sysctl.h"
#include "engine/host/process/process.h"
#include "engine/lab/node/firewallstate.h"
#include "engine/lab/node/nodeplace.h"
#include "engine/lab/paths.h"

#include <QSet>

#include <algorithm>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

/// A thousand ports with twenty rules each take some seconds.
constexpr std::chrono::seconds restoreLimit{60};

/// Flushes the tables that the hybrid firewall uses.
const QString nothing = u"*raw\nCOMMIT\n*filter\nCOMMIT\n"_s;
/// Those of the uplink.
const QString nothingOfUplink = u"*nat\nCOMMIT\n*filter\nCOMMIT\n"_s;

QStringList memberTexts(const blueprint::AddressSet &set)
{
    QStringList texts;
    for (const Ipv4Subnet &member : set.members)
        texts.append(member.toShortString());
    return texts;
}

/// What has to be said to ipset before and after the rules change.
struct SetCommands
{
    QStringList before;
    QStringList after;
    QStringList names; ///< of all sets that stand then
};

SetCommands setCommands(const NodeJob &job)
{
    SetCommands commands;
    commands.names = markedAddressSets(job.node());
    const QHash<QString, QStringList> present = commands.names.isEmpty()
        ? QHash<QString, QStringList>()
        : host::readIpsets(nodePlace(job.node()));
    for (const blueprint::AddressSet &set : job.changes.addressSets.wanted()) {
        const QStringList wanted = memberTexts(set);
        const QStringList before = present.value(set.name);
        // No rule that stands names a new set: it can be filled before.
        const bool isNew = !present.contains(set.name);
        if (isNew) {
            commands.before.append(u"create %1 hash:net family %2"_s.arg(
                set.name, set.ipv6 ? u"inet6"_s : u"inet"_s));
        }
        if (!commands.names.contains(set.name))
            commands.names.append(set.name);
        const QSet<QString> stay(wanted.cbegin(), wanted.cend());
        for (const QString &member : before) {
            if (!stay.contains(member))
                commands.before.append(u"del %1 %2"_s.arg(set.name, member));
        }
        const QSet<QString> known(before.cbegin(), before.cend());
        for (const QString &member : wanted) {
            if (!known.contains(member))
                (isNew ? commands.before : commands.after).append(u"add %1 %2"_s.arg(set.name, member));
        }
    }
    for (const blueprint::AddressSet &set : job.changes.addressSets.removed) {
        commands.after.append(u"destroy "_s + set.name);
        commands.names.removeAll(set.name);
    }
    return commands;
}

void restore(const NodeJob &job, const QString &program, const QString &rules,
             const QStringList &options = {})
{
    host::ProcessSpec spec;
    spec.program = program + u"-restore"_s;
    spec.arguments = options;
    spec.place = nodePlace(job.node());
    spec.input = rules.toUtf8();
    spec.timeLimit = restoreLimit;
    host::runChecked(spec);
}

/// Where what stands is known, only what differs is said.
void change(const NodeJob &job, const blueprint::PacketFilter &filter, const QString &standing)
{
    if (standing.isEmpty()) {
        restore(job, filter.program, filter.rules);
        return;
    }
    const QString difference = host::rulesetDifference(standing, filter.rules);
    if (!difference.isEmpty())
        restore(job, filter.program, difference, {u"--noflush"_s});
}

} // namespace

void ensurePacketFilters(const NodeJob &job)
{
    const auto &filters = job.changes.packetFilters;
    if (filters.isEmpty() && job.changes.addressSets.isEmpty())
        return;
    const SetCommands sets = setCommands(job);
    QStringList known = markedAddressSets(job.node());
    for (const QString &name : sets.names) {
        if (!known.contains(name))
            known.append(name);
    }
    markAddressSets(job.node(), known); // an apply that ends half way knows its sets again
    host::changeIpsets(nodePlace(job.node()), sets.before);
    QHash<QString, QString> standing; // read before the first change, which each of them counts
    for (const blueprint::PacketFilter &filter : filters.wanted())
        standing.insert(filter.program, standingRules(job.node(), filter.program));
    for (const blueprint::PacketFilter &filter : filters.wanted())
        change(job, filter, standing.value(filter.program));
    for (const blueprint::PacketFilter &filter : filters.removed) {
        restore(job, filter.program,
                filter.origin == blueprint::uplinkOrigin ? nothingOfUplink : nothing);
        removePacketFilterMark(job.node(), filter.program);
    }
    const auto wanted = filters.wanted();
    const bool filtersBridges =
        std::any_of(wanted.cbegin(), wanted.cend(), [](const blueprint::PacketFilter &filter) {
            return filter.origin != blueprint::uplinkOrigin;
        });
    if (filtersBridges) // after the rules, whose matches load what has these settings
        host::writeSysctls(paths::nodeNamespace(job.node(), u"net"_s), filterSysctls());
    host::changeIpsets(nodePlace(job.node()), sets.after);
    markAddressSets(job.node(), sets.names);
    if (!filters.isEmpty())
        markPacketFilters(job.node(), filters.wanted());
}

} // namespace overlab::lab
