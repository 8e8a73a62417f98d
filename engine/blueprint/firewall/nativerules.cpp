// SPDX-License-Identifier: GPL-3.0-or-later
// Neutron, agent/linux/openvswitch_firewall/rules.py and firewall.py (neutron-facts 3.1).
#include "engine/blueprint/firewall/nativerules.h"

#include "engine/blueprint/firewall/portmasks.h"
#include "engine/blueprint/firewall/portrules.h"
#include "engine/blueprint/naming.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;
using design::RuleDirection;
using design::RuleProtocol;

const QString bridge = u"br-int"_s;

const QString established = u"ct_state=+est-rel-rpl,"_s;
const QString fresh = u"ct_state=+new-est,"_s;

enum class Family { Ipv4, Ipv6 };

QString protocolWord(RuleProtocol protocol, Family family)
{
    const bool v6 = family == Family::Ipv6;
    switch (protocol) {
    case RuleProtocol::Any:
        return v6 ? u"ipv6"_s : u"ip"_s;
    case RuleProtocol::Icmp:
        return v6 ? u"icmp6"_s : u"icmp"_s;
    case RuleProtocol::Tcp:
        return v6 ? u"tcp6"_s : u"tcp"_s;
    case RuleProtocol::Udp:
        return v6 ? u"udp6"_s : u"udp"_s;
    }
    return {};
}

/// More exact rules come first, as far as Neutron goes with it.
int offsetOf(RuleProtocol protocol)
{
    switch (protocol) {
    case RuleProtocol::Any:
        return 0;
    case RuleProtocol::Icmp:
        return 1;
    case RuleProtocol::Tcp:
    case RuleProtocol::Udp:
        return 3;
    }
    return 0;
}

constexpr int groupPriority = 70;
constexpr int directPriority = 74;

/// Neutron's scheme: even for established connections, the next odd number for new ones.
int conjunctionOf(const ResolvedSecurityGroup &group, int table, int priority)
{
    return group.number * 16 + (table == 72 ? 8 : 0) + 2 * (priority - groupPriority);
}

QString conjunction(int id, int dimension)
{
    return u"conjunction(%1,%2/2)"_s.arg(id).arg(dimension);
}

/// Only a datagram's first fragment has ports. In the kernel the others are put together with it before
/// they are matched; Open vSwitch's userspace datapath matches each by itself, with the state of the whole, and
/// every "ct" then waits for all of them (lib/ipf.c). So where a rule names ports the others take the same way as
/// the first, and those whose first was dropped wait in vain.
const QString otherFragments = u",nw_frag=later"_s;

/// What a rule says of ports, as ends of matches; an empty one where it says nothing.
QStringList portEnds(const std::optional<design::PortRange> &ports)
{
    if (!ports)
        return {QString()};
    QStringList texts;
    for (const QString &match : portMatches(*ports))
        texts.append(u",tp_dst="_s + match);
    return texts;
}

} // namespace

QString hex(int number)
{
    return u"0x"_s + QString::number(number, 16);
}

/// One direction of one port.
class NativeRules::Port
{
public:
    Port(NativeRules &rules, const ResolvedMachine &machine, const ResolvedPort &port,
         RuleDirection direction)
        : m_all(rules), m_origin(machine.object()), m_tag(rules.m_context.tag(port.network)),
          m_table(direction == RuleDirection::Egress ? 72 : 82),
          m_reg5(u"reg5="_s + hex(rules.m_context.portNumber(port.uuid)))
    {
        const QString output = u"output:\"%1\""_s.arg(deviceName(u"tap"_s, port.uuid));
        if (direction == RuleDirection::Egress) {
            m_acceptEstablished = m_acceptNew = u"resubmit(,73)"_s;
        } else {
            m_acceptEstablished = output;
            m_acceptNew = u"ct(commit,zone=NXM_NX_REG6[0..15]),%1,resubmit(,92)"_s.arg(output);
        }
    }

    void addDirect(const ResolvedRule &rule)
    {
        const QString side = m_table == 72 ? u"dst="_s : u"src="_s;
        if (const auto *cidr = std::get_if<Ipv4Subnet>(&rule.remote)) {
            addDirect(rule, Family::Ipv4, cidr->prefixLength() == 0 ? QString()
                                                                    : u",nw_"_s + side + cidr->toShortString());
        } else if (const auto *cidr6 = std::get_if<design::Ipv6Subnet>(&rule.remote)) {
            addDirect(rule, Family::Ipv6, cidr6->prefixLength == 0 ? QString()
                                                                   : u",ipv6_"_s + side + textOf(*cidr6));
        } else {
            addDirect(rule, Family::Ipv4, {});
            addDirect(rule, Family::Ipv6, {});
        }
    }

    void addGroup(const ResolvedRule &rule)
    {
        m_groupRules[rule.protocol].append(rule);
    }

    /// Rules with remote groups: where their destination ports overlap, one flow names all groups.
    void finish()
    {
        QSet<int> accepted;
        for (auto it = m_groupRules.cbegin(); it != m_groupRules.cend(); ++it) {
            const int priority = groupPriority + offsetOf(it.key());
            QList<design::PortRange> ranges;
            for (const ResolvedRule &rule : it.value())
                ranges.append(rule.ports.value_or(everyPort));
            QList<int> all;
            for (const design::PortRange &piece : disjointPieces(ranges)) {
                QList<int> groups;
                for (const ResolvedRule &rule : it.value()) {
                    const design::PortRange range = rule.ports.value_or(everyPort);
                    const int group = std::get<int>(rule.remote);
                    if (range.first <= piece.first && piece.last <= range.last
                        && !groups.contains(group))
                        groups.append(group);
                }
                addPiece(it.key(), priority, groups, portEnds(piece == everyPort ? std::nullopt : std::optional(piece)));
                for (const int group : std::as_const(groups)) {
                    accept(group, priority, accepted);
                    if (piece != everyPort && !all.contains(group))
                        all.append(group);
                }
            }
            if (!all.isEmpty())
                addPiece(it.key(), priority, all, {otherFragments});
        }
    }

private:
    /// Port 0 too: a rule without ports allows whatever the protocol has.
    static constexpr design::PortRange everyPort{0, 65535};

    static QString textOf(const design::Ipv6Subnet &subnet)
    {
        return subnet.prefixLength == 128 ? design::ipv6Text(subnet.network) : subnet.toString();
    }

    /// Two rules may come to the same match, which then means the same: 0.0.0.0/0 and no remote, ranges
    /// that share a block.
    void add(int priority, const QString &match, const QString &actions)
    {
        const qsizetype before = m_written.size();
        m_written.insert({priority, match});
        if (m_written.size() == before)
            return;
        addFlow(m_all.m_into, bridge, m_table, priority, match, actions, m_origin);
    }

    void addDirect(const ResolvedRule &rule, Family family, const QString &remote)
    {
        const int priority = directPriority + offsetOf(rule.protocol);
        const QString word = protocolWord(rule.protocol, family);
        // In IPv6 a later fragment says nothing of its protocol (nw_proto is 44 then).
        const bool hasFragments = rule.ports && family == Family::Ipv4;
        const QStringList ends = portEnds(rule.ports) + (hasFragments ? QStringList(otherFragments) : QStringList());
        for (const QString &end : ends) {
            const QString match = u"%1,%2%3%4"_s.arg(word, m_reg5, remote, end);
            add(priority, established + match, m_acceptEstablished);
            add(priority, fresh + match, m_acceptNew);
        }
    }

    /// \a ends: what the match says of ports.
    void addPiece(RuleProtocol protocol, int priority, const QList<int> &groups, const QStringList &ends)
    {
        QStringList establishedIds;
        QStringList newIds;
        for (const int group : groups) {
            const int id = conjunctionOf(m_all.m_context.topology.securityGroups.at(group), m_table,
                                         priority);
            establishedIds.append(conjunction(id, 2));
            newIds.append(conjunction(id + 1, 2));
        }
        for (const QString &end : ends) {
            const QString match = u"%1,%2%3"_s.arg(protocolWord(protocol, Family::Ipv4), m_reg5, end);
            add(priority, established + match, establishedIds.join(u','));
            add(priority, fresh + match, newIds.join(u','));
        }
    }

    /// What happens when both parts of a conjunction are met, once for each.
    void accept(int group, int priority, QSet<int> &accepted)
    {
        const int id = conjunctionOf(m_all.m_context.topology.securityGroups.at(group), m_table, priority);
        if (accepted.contains(id))
            return;
        accepted.insert(id);
        add(priority, u"conj_id=%1,ip,%2"_s.arg(id).arg(m_reg5), m_acceptEstablished);
        add(priority, u"conj_id=%1,ip,%2"_s.arg(id + 1).arg(m_reg5), m_acceptNew);
        m_all.m_members.insert({m_table, priority, m_tag, group});
    }

    NativeRules &m_all;
    const QString m_origin;
    const int m_tag;
    const int m_table;
    const QString m_reg5;
    QString m_acceptEstablished;
    QString m_acceptNew;
    QMap<RuleProtocol, QList<ResolvedRule>> m_groupRules;
    QSet<std::pair<int, QString>> m_written; ///< priorities and matches
};

void NativeRules::addPort(const ResolvedMachine &machine, const ResolvedPort &port)
{
    for (const RuleDirection direction : {RuleDirection::Egress, RuleDirection::Ingress}) {
        Port one(*this, machine, port, direction);
        for (const ResolvedRule &rule : groupRules(port, direction)) {
            if (std::holds_alternative<int>(rule.remote))
                one.addGroup(rule);
            else
                one.addDirect(rule);
        }
        one.finish();
    }
}

const QList<ResolvedRule> &NativeRules::groupRules(const ResolvedPort &port, RuleDirection direction)
{
    const std::pair groups(int(direction), port.securityGroups);
    const auto known = m_groupRules.constFind(groups);
    return known != m_groupRules.cend()
        ? *known
        : *m_groupRules.insert(groups, rulesOf(m_context.topology, port, direction));
}

void NativeRules::addMembers(int table, int priority, int tag, const QList<int> &groups)
{
    // Of two flows that an address fits, either may be looked at: the narrower one names the groups of
    // the wider one too.
    const QList<ResolvedSecurityGroup> &all = m_context.topology.securityGroups;
    QMap<QString, Ipv4Subnet> addresses;
    QList<QSet<quint32>> hosts(groups.size());
    QList<QList<Ipv4Subnet>> wide(groups.size());
    for (qsizetype g = 0; g < groups.size(); ++g) {
        for (const Ipv4Subnet &member : all.at(groups.at(g)).members) {
            addresses.insert(member.toString(), member);
            if (member.prefixLength() == 32)
                hosts[g].insert(member.network().value());
            else
                wide[g].append(member);
        }
    }
    const auto isMember = [&](qsizetype g, const Ipv4Subnet &address) {
        return (address.prefixLength() == 32 && hosts.at(g).contains(address.network().value()))
            || std::any_of(wide.at(g).cbegin(), wide.at(g).cend(), [&address](const auto &member) {
                   return member.prefixLength() <= address.prefixLength()
                       && member.contains(address.network());
               });
    };
    for (const Ipv4Subnet &address : std::as_const(addresses)) {
        QStringList actions;
        QString origin;
        for (qsizetype g = 0; g < groups.size(); ++g) {
            if (!isMember(g, address))
                continue;
            const ResolvedSecurityGroup &group = all.at(groups.at(g));
            if (origin.isEmpty())
                origin = group.object();
            const int id = conjunctionOf(group, table, priority);
            actions += {conjunction(id, 1), conjunction(id + 1, 1)};
        }
        QString match = u"ip,reg6=%1"_s.arg(hex(tag));
        if (address.prefixLength() > 0) {
            match += (table == 72 ? u",nw_dst="_s : u",nw_src="_s) + address.toShortString();
        }
        addFlow(m_into, bridge, table, priority, match, actions.join(u','), origin);
    }
}

void NativeRules::finish()
{
    QList<int> groups;
    for (auto it = m_members.cbegin(); it != m_members.cend(); ++it) {
        groups.append(it->group);
        const auto next = std::next(it);
        const bool isLast = next == m_members.cend() || next->table != it->table
            || next->priority != it->priority || next->tag != it->tag;
        if (isLast) {
            addMembers(it->table, it->priority, it->tag, groups);
            groups.clear();
        }
    }
}

} // namespace overlab::blueprint
