// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/node/firewallstate.h"

#include "engine/base/error.h"
#include "engine/blueprint/outside.h"
#include "engine/host/netfilter/ipsets.h"
#include "engine/host/netfilter/rulesetgeneration.h"
#include "engine/lab/digest.h"
#include "engine/lab/node/nodeplace.h"
#include "engine/lab/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

/// The marks of our sets and of what connections were judged by, beside those of iptables and
/// ip6tables.
const QString setsMark = u"ipset"_s;
const QString connectionsMark = u"conntrack"_s;

QStringList words(const Mark &mark)
{
    return mark.extra.split(u' ', Qt::SkipEmptyParts);
}

QString generation(const QString &node)
{
    const auto number = host::readRulesetGeneration(paths::nodeNamespace(node, u"net"_s));
    return number ? QString::number(*number) : QString();
}

/// Beside the marks: what the program's next change is worked out from.
QString rulesFile(const QString &node, const QString &program)
{
    return paths::nodeMarks(node) + u"/rules/"_s + program;
}

bool hasFilterSysctls(const QString &node)
{
    const QString place = paths::nodeNamespace(node, u"net"_s);
    const QList<host::Sysctl> &wanted = filterSysctls();
    return std::all_of(wanted.cbegin(), wanted.cend(), [&place](const host::Sysctl &sysctl) {
        return host::readSysctl(place, sysctl.key) == sysctl.value;
    });
}

blueprint::AddressSet addressSet(const QString &name, const QStringList &members)
{
    blueprint::AddressSet set;
    set.name = name;
    set.ipv6 = name.startsWith(u"NIPv6"_s);
    for (const QString &text : members) {
        const auto subnet = Ipv4Subnet::parse(text.contains(u'/') ? text : text + u"/32"_s);
        if (subnet)
            set.members.append(*subnet);
    }
    std::sort(set.members.begin(), set.members.end(), [](const Ipv4Subnet &a, const Ipv4Subnet &b) {
        return std::pair(a.network().value(), a.prefixLength())
            < std::pair(b.network().value(), b.prefixLength());
    });
    return set;
}

} // namespace

const QList<host::Sysctl> &filterSysctls()
{
    static const QList<host::Sysctl> sysctls{
        {u"net.bridge.bridge-nf-call-iptables"_s, u"1"_s},
        {u"net.bridge.bridge-nf-call-ip6tables"_s, u"1"_s},
        {u"net.bridge.bridge-nf-filter-vlan-tagged"_s, u"1"_s},
        {u"net.netfilter.nf_conntrack_tcp_loose"_s, u"0"_s},
    };
    return sysctls;
}

bool hasFirewall(const QString &node)
{
    return QFileInfo::exists(paths::nodeMarks(node) + u"/firewall"_s);
}

FirewallState readFirewall(const QString &node)
{
    FirewallState state;
    state.packetFilters = readMarks(node, MarkKind::Firewall);
    const QStringList ours = words(state.packetFilters.take(setsMark));
    state.judgedPorts = words(state.packetFilters.take(connectionsMark));
    const QString now = generation(node);
    const auto filtersBridges = [](const Mark &mark) {
        return mark.origin != blueprint::uplinkOrigin;
    };
    const bool isKernelSet = std::none_of(state.packetFilters.cbegin(), state.packetFilters.cend(),
                                          filtersBridges)
        || hasFilterSysctls(node);
    for (Mark &mark : state.packetFilters) {
        if (mark.extra != now || !isKernelSet)
            mark.digest.clear();
    }
    if (ours.isEmpty())
        return state;
    const QHash<QString, QStringList> present = host::readIpsets(nodePlace(node));
    for (const QString &name : ours) {
        const auto found = present.constFind(name);
        if (found != present.cend())
            state.addressSets.append(addressSet(name, *found));
    }
    return state;
}

QString standingRules(const QString &node, const QString &program)
{
    const Mark mark = readMarks(node, MarkKind::Firewall).value(program);
    QFile file(rulesFile(node, program));
    if (mark.extra.isEmpty() || mark.extra != generation(node) || !file.open(QIODevice::ReadOnly))
        return {};
    blueprint::PacketFilter noted{program, QString::fromUtf8(file.readAll()), {}};
    return digestOf(noted) == mark.digest ? noted.rules : QString();
}

void markPacketFilters(const QString &node, const QList<blueprint::PacketFilter> &changed)
{
    QHash<QString, Mark> marks = readMarks(node, MarkKind::Firewall);
    marks.removeIf([](const std::pair<const QString &, Mark &> &mark) {
        return mark.first == setsMark || mark.first == connectionsMark;
    });
    for (const blueprint::PacketFilter &filter : changed) {
        QFile file(rulesFile(node, filter.program));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(filter.rules.toUtf8()) < 0)
            throw Error(ErrorCode::CommandFailed, node, file.fileName() + u": "_s + file.errorString());
        marks.insert(filter.program, {digestOf(filter), filter.origin, {}});
    }
    const QString now = generation(node);
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark)
        writeMark(node, MarkKind::Firewall, mark.key(), {mark->digest, mark->origin, now});
}

void removePacketFilterMark(const QString &node, const QString &program)
{
    removeMark(node, MarkKind::Firewall, program);
    QFile::remove(rulesFile(node, program));
}

void markAddressSets(const QString &node, const QStringList &names)
{
    writeMark(node, MarkKind::Firewall, setsMark, {{}, {}, names.join(u' ')});
}

QStringList markedAddressSets(const QString &node)
{
    return words(readMarks(node, MarkKind::Firewall).value(setsMark));
}

void markConnections(const QString &node, const QStringList &ports)
{
    writeMark(node, MarkKind::Firewall, connectionsMark, {{}, {}, ports.join(u' ')});
}

QStringList markedConnections(const QString &node)
{
    return words(readMarks(node, MarkKind::Firewall).value(connectionsMark));
}

} // namespace overlab::lab
