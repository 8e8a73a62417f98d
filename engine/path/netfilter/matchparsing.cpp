// SPDX-License-Identifier: GPL-3.0-or-later
// The options of iptables that ask something of a packet, by extension.
#include "engine/path/netfilter/ruleparsing.h"

#include <QHash>
#include <QSet>

#include <linux/rtnetlink.h>

namespace overlab::path {

namespace {

using namespace Qt::StringLiterals;
using Parsed = std::optional<MatchKind>;

constexpr int anyNumber = 255;

/// 10.0.0.0/24, 10.0.0.1, 10.0.0.1/255.0.0.255
Parsed parseAddress(End end, const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address =
        Ipv4Address::parse(QStringView(text).left(slash < 0 ? text.size() : slash));
    if (!address)
        return {};
    if (slash < 0)
        return AddressMatch{end, address->value(), ~0U};
    if (const auto subnet = Ipv4Subnet::parse(text))
        return AddressMatch{end, subnet->network().value(), subnet->netmask().value()};
    const auto mask = Ipv4Address::parse(QStringView(text).mid(slash + 1));
    if (!mask)
        return {};
    return AddressMatch{end, address->value() & mask->value(), mask->value()};
}

Parsed parseAddressRange(End end, const QString &text)
{
    const auto range = Ipv4Range::parse(text);
    return range ? Parsed(AddressRangeMatch{end, *range}) : std::nullopt;
}

DeviceMatch parseDevice(End end, bool isBridgePort, const QString &text)
{
    const bool isPrefix = text.endsWith(u'+');
    return {end, isBridgePort, isPrefix ? text.chopped(1) : text, isPrefix};
}

Parsed parseProtocol(const QString &text)
{
    static const QHash<QString, int> numbers{
        {u"all"_s, 0}, {u"icmp"_s, 1}, {u"tcp"_s, 6}, {u"udp"_s, 17}};
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return ProtocolMatch{isNumber ? number : numbers.value(text, -1)};
}

Parsed parsePorts(bool source, bool destination, const QString &text)
{
    PortMatch match{source, destination, {}};
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const auto range = parseRange(part, u':');
        if (!range)
            return {};
        match.ranges.append(*range);
    }
    return match;
}

std::optional<quint8> parseFlags(const QString &text)
{
    static const QHash<QString, int> bits{{u"FIN"_s, 1},  {u"SYN"_s, 2},  {u"RST"_s, 4},
                                          {u"PSH"_s, 8},  {u"ACK"_s, 16}, {u"URG"_s, 32},
                                          {u"ALL"_s, 63}, {u"NONE"_s, 0}};
    quint8 flags = 0;
    const QStringList names = text.split(u',');
    for (const QString &name : names) {
        const auto bit = bits.constFind(name);
        if (bit == bits.cend())
            return {};
        flags |= quint8(*bit);
    }
    return flags;
}

Parsed parseTcpFlags(const QStringList &values)
{
    const auto mask = parseFlags(values.at(0));
    const auto compare = parseFlags(values.at(1));
    return mask && compare ? Parsed(TcpFlagsMatch{*mask, *compare}) : std::nullopt;
}

/// The names that iptables -p icmp -h lists.
const QHash<QString, std::pair<int, int>> &icmpNames()
{
    static const QHash<QString, std::pair<int, int>> names{
        {u"any"_s, {anyNumber, -1}},
        {u"echo-reply"_s, {0, -1}},
        {u"pong"_s, {0, -1}},
        {u"destination-unreachable"_s, {3, -1}},
        {u"network-unreachable"_s, {3, 0}},
        {u"host-unreachable"_s, {3, 1}},
        {u"protocol-unreachable"_s, {3, 2}},
        {u"port-unreachable"_s, {3, 3}},
        {u"fragmentation-needed"_s, {3, 4}},
        {u"source-route-failed"_s, {3, 5}},
        {u"network-unknown"_s, {3, 6}},
        {u"host-unknown"_s, {3, 7}},
        {u"network-prohibited"_s, {3, 9}},
        {u"host-prohibited"_s, {3, 10}},
        {u"TOS-network-unreachable"_s, {3, 11}},
        {u"TOS-host-unreachable"_s, {3, 12}},
        {u"communication-prohibited"_s, {3, 13}},
        {u"host-precedence-violation"_s, {3, 14}},
        {u"precedence-cutoff"_s, {3, 15}},
        {u"source-quench"_s, {4, -1}},
        {u"redirect"_s, {5, -1}},
        {u"network-redirect"_s, {5, 0}},
        {u"host-redirect"_s, {5, 1}},
        {u"TOS-network-redirect"_s, {5, 2}},
        {u"TOS-host-redirect"_s, {5, 3}},
        {u"echo-request"_s, {8, -1}},
        {u"ping"_s, {8, -1}},
        {u"router-advertisement"_s, {9, -1}},
        {u"router-solicitation"_s, {10, -1}},
        {u"time-exceeded"_s, {11, -1}},
        {u"ttl-exceeded"_s, {11, -1}},
        {u"ttl-zero-during-transit"_s, {11, 0}},
        {u"ttl-zero-during-reassembly"_s, {11, 1}},
        {u"parameter-problem"_s, {12, -1}},
        {u"ip-header-bad"_s, {12, 0}},
        {u"required-option-missing"_s, {12, 1}},
        {u"timestamp-request"_s, {13, -1}},
        {u"timestamp-reply"_s, {14, -1}},
        {u"address-mask-request"_s, {17, -1}},
        {u"address-mask-reply"_s, {18, -1}}};
    return names;
}

Parsed parseIcmp(const QString &text)
{
    const NumberRange anyCode{0, anyNumber};
    if (const auto named = icmpNames().constFind(text); named != icmpNames().cend()) {
        if (named->first == anyNumber)
            return IcmpMatch{{0, anyNumber}, anyCode};
        const NumberRange codes =
            named->second < 0 ? anyCode : NumberRange{named->second, named->second};
        return IcmpMatch{{named->first, named->first}, codes};
    }
    const qsizetype slash = text.indexOf(u'/');
    const auto type = parseRange(QStringView(text).left(slash < 0 ? text.size() : slash), u':');
    if (!type)
        return {};
    if (type->first == anyNumber) // ICMP type 255 is "any" to iptables
        return IcmpMatch{{0, anyNumber}, anyCode};
    if (slash < 0)
        return IcmpMatch{*type, anyCode};
    const auto codes = parseRange(QStringView(text).mid(slash + 1), u':');
    return codes ? Parsed(IcmpMatch{*type, *codes}) : std::nullopt;
}

Parsed parseStates(const QString &text)
{
    static const QHash<QString, StateBit> bits{
        {u"NEW"_s, StateBit::New},         {u"ESTABLISHED"_s, StateBit::Established},
        {u"RELATED"_s, StateBit::Related}, {u"INVALID"_s, StateBit::Invalid},
        {u"DNAT"_s, StateBit::Dnat},       {u"UNTRACKED"_s, StateBit::Untracked},
        {u"SNAT"_s, StateBit::Snat}};
    StateMatch match;
    const QStringList names = text.split(u',');
    for (const QString &name : names) {
        const auto bit = bits.constFind(name);
        if (bit == bits.cend())
            return {};
        match.states |= *bit;
    }
    return match;
}

Parsed parseSet(const QStringList &values)
{
    SetMatch match{values.at(0), {}};
    const QStringList ends = values.at(1).split(u',');
    for (const QString &end : ends) {
        if (end != "src"_L1 && end != "dst"_L1)
            return {};
        match.ends.append(end == "src"_L1 ? End::Source : End::Destination);
    }
    return match;
}

Parsed parseMark(bool ofConnection, const QString &text)
{
    const auto masked = parseMasked(text);
    return masked ? Parsed(MarkMatch{ofConnection, masked->value, masked->mask}) : std::nullopt;
}

Parsed parseAddressTypes(End end, const QString &text)
{
    static const QHash<QString, int> numbers{
        {u"UNSPEC"_s, RTN_UNSPEC},       {u"UNICAST"_s, RTN_UNICAST},
        {u"LOCAL"_s, RTN_LOCAL},         {u"BROADCAST"_s, RTN_BROADCAST},
        {u"ANYCAST"_s, RTN_ANYCAST},     {u"MULTICAST"_s, RTN_MULTICAST},
        {u"BLACKHOLE"_s, RTN_BLACKHOLE}, {u"UNREACHABLE"_s, RTN_UNREACHABLE},
        {u"PROHIBIT"_s, RTN_PROHIBIT}};
    AddressTypeMatch match{end, 0};
    const QStringList names = text.split(u',');
    for (const QString &name : names) {
        const auto number = numbers.constFind(name);
        if (number == numbers.cend())
            return {};
        match.types |= 1U << *number;
    }
    return match;
}

Parsed parseFrameType(const QString &text)
{
    if (text == "unicast"_L1 || text == "host"_L1)
        return FrameTypeMatch{FrameTypeMatch::Unicast};
    if (text == "broadcast"_L1 || text == "bcast"_L1)
        return FrameTypeMatch{FrameTypeMatch::Broadcast};
    if (text == "multicast"_L1 || text == "mcast"_L1)
        return FrameTypeMatch{FrameTypeMatch::Multicast};
    return {};
}

Parsed parseTtl(const QString &option, const QString &text)
{
    const auto number = parseRange(text, u':');
    if (!number)
        return {};
    if (option.endsWith("lt"_L1))
        return TtlMatch{{-1, number->first - 1}};
    if (option.endsWith("gt"_L1))
        return TtlMatch{{number->first + 1, anyNumber}};
    return TtlMatch{*number};
}

struct Option
{
    int values;
    Parsed (*parse)(const QString &option, const QStringList &values);
};

/// Those of iptables itself by their letter, the others as "MODULE --OPTION".
const QHash<QString, Option> &options()
{
    using Values = const QStringList &;
    using Name = const QString &;
    static const QHash<QString, Option> known{
        {u"-s"_s, {1, [](Name, Values v) { return parseAddress(End::Source, v[0]); }}},
        {u"-d"_s, {1, [](Name, Values v) { return parseAddress(End::Destination, v[0]); }}},
        {u"-i"_s,
         {1, [](Name, Values v) { return Parsed(parseDevice(End::Source, false, v[0])); }}},
        {u"-o"_s,
         {1, [](Name, Values v) { return Parsed(parseDevice(End::Destination, false, v[0])); }}},
        {u"-p"_s, {1, [](Name, Values v) { return parseProtocol(v[0]); }}},
        {u"-f"_s, {0, [](Name, Values) { return Parsed(FragmentMatch{}); }}},
        {u"tcp --sport"_s, {1, [](Name, Values v) { return parsePorts(true, false, v[0]); }}},
        {u"tcp --dport"_s, {1, [](Name, Values v) { return parsePorts(false, true, v[0]); }}},
        {u"tcp --tcp-flags"_s, {2, [](Name, Values v) { return parseTcpFlags(v); }}},
        {u"tcp --syn"_s,
         {0,
          [](Name, Values) {
              return Parsed(TcpFlagsMatch{0x17, 0x02});
          }}},
        {u"udp --sport"_s, {1, [](Name, Values v) { return parsePorts(true, false, v[0]); }}},
        {u"udp --dport"_s, {1, [](Name, Values v) { return parsePorts(false, true, v[0]); }}},
        {u"multiport --sports"_s,
         {1, [](Name, Values v) { return parsePorts(true, false, v[0]); }}},
        {u"multiport --dports"_s,
         {1, [](Name, Values v) { return parsePorts(false, true, v[0]); }}},
        {u"multiport --ports"_s, {1, [](Name, Values v) { return parsePorts(true, true, v[0]); }}},
        {u"icmp --icmp-type"_s, {1, [](Name, Values v) { return parseIcmp(v[0]); }}},
        {u"physdev --physdev-in"_s,
         {1, [](Name, Values v) { return Parsed(parseDevice(End::Source, true, v[0])); }}},
        {u"physdev --physdev-out"_s,
         {1, [](Name, Values v) { return Parsed(parseDevice(End::Destination, true, v[0])); }}},
        {u"physdev --physdev-is-bridged"_s,
         {0, [](Name, Values) { return Parsed(BridgedMatch{BridgedMatch::IsBridged}); }}},
        {u"physdev --physdev-is-in"_s,
         {0, [](Name, Values) { return Parsed(BridgedMatch{BridgedMatch::IsIn}); }}},
        {u"physdev --physdev-is-out"_s,
         {0, [](Name, Values) { return Parsed(BridgedMatch{BridgedMatch::IsOut}); }}},
        {u"conntrack --ctstate"_s, {1, [](Name, Values v) { return parseStates(v[0]); }}},
        {u"conntrack --ctdir"_s,
         {1, [](Name, Values v) { return Parsed(DirectionMatch{v[0] == "REPLY"_L1}); }}},
        {u"conntrack --ctproto"_s, {1, [](Name, Values v) { return parseProtocol(v[0]); }}},
        {u"state --state"_s, {1, [](Name, Values v) { return parseStates(v[0]); }}},
        {u"set --match-set"_s, {2, [](Name, Values v) { return parseSet(v); }}},
        {u"mac --mac-source"_s,
         {1,
          [](Name, Values v) {
              const auto mac = MacAddress::parse(v[0]);
              return mac ? Parsed(MacMatch{*mac}) : Parsed();
          }}},
        {u"mark --mark"_s, {1, [](Name, Values v) { return parseMark(false, v[0]); }}},
        {u"connmark --mark"_s, {1, [](Name, Values v) { return parseMark(true, v[0]); }}},
        {u"addrtype --src-type"_s,
         {1, [](Name, Values v) { return parseAddressTypes(End::Source, v[0]); }}},
        {u"addrtype --dst-type"_s,
         {1, [](Name, Values v) { return parseAddressTypes(End::Destination, v[0]); }}},
        {u"pkttype --pkt-type"_s, {1, [](Name, Values v) { return parseFrameType(v[0]); }}},
        {u"iprange --src-range"_s,
         {1, [](Name, Values v) { return parseAddressRange(End::Source, v[0]); }}},
        {u"iprange --dst-range"_s,
         {1, [](Name, Values v) { return parseAddressRange(End::Destination, v[0]); }}},
        {u"ttl --ttl-eq"_s, {1, [](Name n, Values v) { return parseTtl(n, v[0]); }}},
        {u"ttl --ttl-lt"_s, {1, [](Name n, Values v) { return parseTtl(n, v[0]); }}},
        {u"ttl --ttl-gt"_s, {1, [](Name n, Values v) { return parseTtl(n, v[0]); }}},
        {u"length --length"_s,
         {1,
          [](Name, Values v) {
              const auto range = parseRange(v[0], u':');
              return range ? Parsed(LengthMatch{*range}) : Parsed();
          }}},
    };
    return known;
}

} // namespace

std::optional<MatchKind> parseMatch(const QString &option, const QStringList &values)
{
    return options().value(option).parse(option, values);
}

std::optional<int> matchValues(const QString &option)
{
    const auto known = options().constFind(option);
    return known == options().cend() ? std::optional<int>() : known->values;
}

bool isKnownModule(const QString &module)
{
    static const QSet<QString> modules = [] {
        QSet<QString> names{u"comment"_s};
        for (auto option = options().cbegin(); option != options().cend(); ++option)
            names.insert(option.key().section(u' ', 0, 0));
        return names;
    }();
    return modules.contains(module);
}

} // namespace overlab::path
