// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/netfilter/addressset.h"

#include "engine/base/error.h"

namespace overlab::path {

namespace {

using namespace Qt::StringLiterals;

constexpr int setsInSets = 8; ///< ipset lets no list:set be a member of another, one would do

/// "create NAME hash:ip,port family inet … netmask 24"; the length is that of an address without
/// one.
AddressSet readHead(const QStringList &words, int &prefixLength)
{
    AddressSet set;
    set.kinds = words.value(2).section(u':', 1).split(u',');
    const auto option = [&words](const QString &name) {
        const qsizetype at = words.indexOf(name, 3);
        return at < 0 ? QString() : words.value(at + 1);
    };
    set.isIpv6 = option(u"family"_s) == "inet6"_L1;
    const QString netmask = option(u"netmask"_s);
    prefixLength = netmask.isEmpty() ? 32 : netmask.toInt();
    return set;
}

AddressSet::Member readMember(const QStringList &words, int prefixLength)
{
    AddressSet::Member member;
    member.fields = words.value(2).split(u',');
    member.isExcluded = words.contains("nomatch"_L1);
    for (const QString &field : std::as_const(member.fields)) {
        const auto address = Ipv4Address::parse(field);
        member.subnets.append(address ? Ipv4Subnet(*address, prefixLength)
                                      : Ipv4Subnet::parse(field).value_or(Ipv4Subnet()));
    }
    return member;
}

/// "tcp:80", or in a set of ports alone "80"
std::optional<bool> hasPort(const QString &field, End end, const Packet &packet)
{
    if (packet.protocol != Protocol::Tcp && packet.protocol != Protocol::Udp) {
        if (field.startsWith("icmp"_L1))
            return std::nullopt;
        return false;
    }
    const int port = end == End::Source ? packet.srcPort : packet.dstPort;
    const qsizetype colon = field.indexOf(u':');
    return (colon < 0 || field.left(colon) == protocolName(packet.protocol)) &&
           field.mid(colon + 1).toInt() == port;
}

std::optional<bool> fieldFits(const QString &kind, const AddressSet::Member &member,
                              qsizetype index, End end, const Packet &packet)
{
    const QString &field = member.fields.at(index);
    if (kind == "ip"_L1 || kind == "net"_L1)
        return member.subnets.at(index).contains(end == End::Source ? packet.ipSrc : packet.ipDst);
    if (kind == "port"_L1)
        return hasPort(field, end, packet);
    if (kind == "mac"_L1 && end == End::Source)
        return MacAddress::parse(field) == packet.ethSrc;
    return std::nullopt;
}

std::optional<bool> memberFits(const AddressSet &set, const AddressSet::Member &member,
                               const QList<End> &ends, const Packet &packet)
{
    bool isKnown = true;
    for (qsizetype i = 0; i < set.kinds.size(); ++i) {
        const auto fits = i < ends.size() && i < member.fields.size()
                              ? fieldFits(set.kinds.at(i), member, i, ends.at(i), packet)
                              : std::nullopt;
        if (fits == false)
            return false;
        isKnown = isKnown && fits;
    }
    return isKnown ? std::optional(true) : std::nullopt;
}

std::optional<bool> isMember(const AddressSets &sets, const SetMatch &match, const Packet &packet,
                             int depth)
{
    const auto set = sets.constFind(match.name);
    if (set == sets.cend() || depth == 0)
        return std::nullopt;
    if (set->isIpv6)
        return false;
    std::optional<bool> answer = false;
    int bestLength = -1;
    for (const AddressSet::Member &member : set->members) {
        std::optional<bool> fits;
        if (set->kinds == QStringList{u"set"_s})
            fits = isMember(sets, {member.fields.first(), match.ends}, packet, depth - 1);
        else
            fits = memberFits(*set, member, match.ends, packet);
        if (fits == false)
            continue;
        if (!fits)
            return std::nullopt;
        // Of nested subnets the narrowest counts: it may be one that is left out.
        const int length = member.subnets.first().prefixLength();
        if (length > bestLength) {
            bestLength = length;
            answer = !member.isExcluded;
        }
    }
    return answer;
}

} // namespace

AddressSets parseAddressSets(const QByteArray &text)
{
    AddressSets sets;
    QHash<QString, int> prefixLengths;
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        const QStringList words = QString::fromUtf8(line.trimmed()).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        if (words.size() >= 3 && words.first() == "create"_L1)
            sets.insert(words[1], readHead(words, prefixLengths[words[1]]));
        else if (words.size() >= 3 && words.first() == "add"_L1 && sets.contains(words[1]))
            sets[words[1]].members.append(readMember(words, prefixLengths.value(words[1])));
        else
            throw Error(ErrorCode::BadReply, u"ipset save: line %1"_s.arg(number),
                        QString::fromUtf8(line));
    }
    return sets;
}

std::optional<bool> isMember(const AddressSets &sets, const SetMatch &match, const Packet &packet)
{
    return isMember(sets, match, packet, setsInSets);
}

} // namespace overlab::path
