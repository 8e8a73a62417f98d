// SPDX-License-Identifier: GPL-3.0-or-later
// The canonical spelling of matches. Order and names follow match_format() in Open vSwitch's
// lib/match.c, checked against ovs-ofctl 3.1 by tests/service/ovs.
#include "engine/host/ovs/flowtext.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace overlab::host::flowtext {

namespace {

using namespace Qt::StringLiterals;

enum class Kind { Hex, Decimal, TransportPort, Ipv4, Ipv6, Mac, Port, ConnectionState, Tos, Text };

struct Field
{
    const char *name;
    Kind kind;
};

/// In the order in which they are printed. The protocol words (ip, arp, tcp …) stand at "dl_type".
constexpr std::array fields{
    Field{"pkt_mark", Kind::Hex},
    Field{"recirc_id", Kind::Hex},
    Field{"dp_hash", Kind::Hex},
    Field{"conj_id", Kind::Decimal},
    Field{"skb_priority", Kind::Hex},
    Field{"actset_output", Kind::Port},
    Field{"ct_state", Kind::ConnectionState},
    Field{"ct_zone", Kind::Decimal},
    Field{"ct_mark", Kind::Hex},
    Field{"ct_label", Kind::Hex},
    Field{"ct_nw_src", Kind::Ipv4},
    Field{"ct_ipv6_src", Kind::Ipv6},
    Field{"ct_nw_dst", Kind::Ipv4},
    Field{"ct_ipv6_dst", Kind::Ipv6},
    Field{"ct_nw_proto", Kind::Decimal},
    Field{"ct_tp_src", Kind::TransportPort},
    Field{"ct_tp_dst", Kind::TransportPort},
    Field{"packet_type", Kind::Text},
    Field{"dl_type", Kind::Text},
    Field{"reg0", Kind::Hex},
    Field{"reg1", Kind::Hex},
    Field{"reg2", Kind::Hex},
    Field{"reg3", Kind::Hex},
    Field{"reg4", Kind::Hex},
    Field{"reg5", Kind::Hex},
    Field{"reg6", Kind::Hex},
    Field{"reg7", Kind::Hex},
    Field{"reg8", Kind::Hex},
    Field{"reg9", Kind::Hex},
    Field{"reg10", Kind::Hex},
    Field{"reg11", Kind::Hex},
    Field{"reg12", Kind::Hex},
    Field{"reg13", Kind::Hex},
    Field{"reg14", Kind::Hex},
    Field{"reg15", Kind::Hex},
    Field{"tun_id", Kind::Hex},
    Field{"tun_src", Kind::Ipv4},
    Field{"tun_dst", Kind::Ipv4},
    Field{"tun_ipv6_src", Kind::Ipv6},
    Field{"tun_ipv6_dst", Kind::Ipv6},
    Field{"tun_tos", Kind::Hex},
    Field{"tun_ttl", Kind::Decimal},
    Field{"tun_flags", Kind::Text},
    Field{"metadata", Kind::Hex},
    Field{"in_port", Kind::Port},
    Field{"dl_vlan", Kind::Decimal},
    Field{"dl_vlan_pcp", Kind::Decimal},
    Field{"vlan_tci", Kind::Text},
    Field{"dl_src", Kind::Mac},
    Field{"dl_dst", Kind::Mac},
    Field{"other dl_type", Kind::Text}, // a type without a word: dl_type=0x88cc
    Field{"arp_spa", Kind::Ipv4},
    Field{"nw_src", Kind::Ipv4},
    Field{"ipv6_src", Kind::Ipv6},
    Field{"arp_tpa", Kind::Ipv4},
    Field{"nw_dst", Kind::Ipv4},
    Field{"ipv6_dst", Kind::Ipv6},
    Field{"ipv6_label", Kind::Text},
    Field{"nw_proto", Kind::Decimal},
    Field{"arp_op", Kind::Decimal},
    Field{"arp_sha", Kind::Mac},
    Field{"arp_tha", Kind::Mac},
    Field{"nw_tos", Kind::Tos},
    Field{"nw_ecn", Kind::Decimal},
    Field{"nw_ttl", Kind::Decimal},
    Field{"mpls_label", Kind::Decimal},
    Field{"mpls_tc", Kind::Decimal},
    Field{"mpls_ttl", Kind::Decimal},
    Field{"mpls_bos", Kind::Decimal},
    Field{"nw_frag", Kind::Text},
    Field{"icmp_type", Kind::Decimal},
    Field{"icmp_code", Kind::Decimal},
    Field{"nd_target", Kind::Ipv6},
    Field{"nd_sll", Kind::Mac},
    Field{"nd_tll", Kind::Mac},
    Field{"tp_src", Kind::TransportPort},
    Field{"tp_dst", Kind::TransportPort},
    Field{"tcp_flags", Kind::Text},
};

/// Other names of the same fields (ovs-fields(7)).
constexpr std::array aliases{
    std::pair{"eth_src", "dl_src"},        std::pair{"eth_dst", "dl_dst"},
    std::pair{"eth_type", "dl_type"},      std::pair{"tunnel_id", "tun_id"},
    std::pair{"ip_src", "nw_src"},         std::pair{"ip_dst", "nw_dst"},
    std::pair{"ip_proto", "nw_proto"},     std::pair{"ip_tos", "nw_tos"},
    std::pair{"ip_ecn", "nw_ecn"},         std::pair{"ip_frag", "nw_frag"},
    std::pair{"tcp_src", "tp_src"},        std::pair{"tcp_dst", "tp_dst"},
    std::pair{"udp_src", "tp_src"},        std::pair{"udp_dst", "tp_dst"},
    std::pair{"sctp_src", "tp_src"},       std::pair{"sctp_dst", "tp_dst"},
    std::pair{"icmpv6_type", "icmp_type"}, std::pair{"icmpv6_code", "icmp_code"},
    std::pair{"vlan_pcp", "dl_vlan_pcp"},
};

/// A word that stands for an Ethernet type and perhaps an IP protocol.
struct Protocol
{
    const char *word;
    int type;
    int number; ///< -1: any
};
constexpr std::array protocols{
    Protocol{"ip", 0x0800, -1},     Protocol{"icmp", 0x0800, 1},   Protocol{"tcp", 0x0800, 6},
    Protocol{"udp", 0x0800, 17},    Protocol{"sctp", 0x0800, 132}, Protocol{"ipv6", 0x86dd, -1},
    Protocol{"icmp6", 0x86dd, 58},  Protocol{"tcp6", 0x86dd, 6},   Protocol{"udp6", 0x86dd, 17},
    Protocol{"sctp6", 0x86dd, 132}, Protocol{"arp", 0x0806, -1},   Protocol{"rarp", 0x8035, -1},
    Protocol{"mpls", 0x8847, -1},   Protocol{"mplsm", 0x8848, -1},
};

constexpr int tosShift = 2;             ///< the DSCP is the upper six bits of the TOS octet
constexpr quint64 vlanPresent = 0x1000; ///< OFPVID_PRESENT and the CFI bit of a TCI
constexpr quint64 vlanIdMask = 0x0fff;
constexpr quint64 exactTci = 0xffff;

struct Match
{
    QHash<QString, QString> values; ///< by canonical name
    std::optional<Protocol> protocol;
};

QString maskedNumber(QStringView text, QString (*write)(quint64), quint64 fullMask)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto value = numberOf(slash < 0 ? text : text.first(slash));
    if (!value)
        return text.toString();
    if (slash < 0)
        return write(*value);
    const auto mask = numberOf(text.sliced(slash + 1));
    if (!mask)
        return text.toString();
    if (*mask == fullMask)
        return write(*value);
    if (*mask == 0)
        return {};
    return u"%1/%2"_s.arg(hex(*value & *mask), hex(*mask));
}

QString decimal(quint64 number)
{
    return QString::number(number);
}

/// A masked zero port is printed 0x0, unlike all other zeros.
QString transportPort(QStringView text)
{
    const QString port = maskedNumber(text, decimal, 0xffff);
    return port.startsWith(u"0/"_s) ? u"0x"_s + port : port;
}

/// The canonical value of a field; empty when it matches everything.
QString valueOf(const Field &field, QStringView text)
{
    switch (field.kind) {
    case Kind::Hex: {
        const bool is64 = QLatin1StringView(field.name) == "tun_id"_L1 ||
                          QLatin1StringView(field.name) == "metadata"_L1;
        return maskedNumber(text, hex, is64 ? ~quint64(0) : 0xffffffff);
    }
    case Kind::Decimal:
        return maskedNumber(text, decimal, ~quint64(0));
    case Kind::TransportPort:
        return transportPort(text);
    case Kind::Ipv4:
        return ipv4WithMask(text);
    case Kind::Ipv6:
        return ipv6WithMask(text);
    case Kind::Mac:
        return macWithMask(text);
    case Kind::Port:
        return portName(text);
    case Kind::ConnectionState:
        return connectionState(text);
    case Kind::Tos:
        return decimal(numberOf(text).value_or(0));
    case Kind::Text:
        break;
    }
    return text.toString();
}

const Protocol *protocolOf(QStringView word)
{
    const auto found = std::find_if(protocols.begin(), protocols.end(), [&](const Protocol &p) {
        return word == QLatin1StringView(p.word);
    });
    return found == protocols.end() ? nullptr : found;
}

/// dl_vlan, dl_vlan_pcp or vlan_tci, as format_match prints the tag \a tci under \a mask.
void addVlan(Match &match, quint64 tci, quint64 mask)
{
    // Open vSwitch forgets the priority of a frame that has no tag.
    if (mask == exactTci && (tci & vlanPresent) == 0)
        mask = vlanPresent | vlanIdMask;
    const quint64 idMask = mask & (vlanPresent | vlanIdMask);
    const bool hasId = idMask == (vlanPresent | vlanIdMask) && (tci & vlanPresent) != 0;
    const bool hasPriority = (mask & 0xe000) == 0xe000 && (mask & tci & vlanPresent) != 0;
    const bool isPlain = (hasId || idMask == vlanPresent) && (hasPriority || (mask & 0xe000) == 0);
    if (isPlain && (hasId || hasPriority)) {
        if (hasId)
            match.values.insert(u"dl_vlan"_s, decimal(tci & vlanIdMask));
        if (hasPriority)
            match.values.insert(u"dl_vlan_pcp"_s, decimal(tci >> 13));
        return;
    }
    const auto fourDigits = [](quint64 n) { return u"0x%1"_s.arg(n, 4, 16, QChar(u'0')); };
    match.values.insert(u"vlan_tci"_s, u"%1/%2"_s.arg(fourDigits(tci & mask), fourDigits(mask)));
}

/// The fields that name a VLAN tag in other words; false when \a name is none of them.
bool addVlanField(Match &match, QStringView name, QStringView value)
{
    const bool isId = name == u"vlan_vid"_s;
    const bool isNone = name == u"dl_vlan"_s && numberOf(value) == 0xffff; // OFP_VLAN_NONE
    if (!isId && !isNone && name != u"vlan_tci"_s)
        return false;
    const qsizetype slash = value.indexOf(u'/');
    const quint64 number = numberOf(slash < 0 ? value : value.first(slash)).value_or(0);
    const quint64 exact = isId || isNone ? vlanPresent | vlanIdMask : exactTci;
    const quint64 mask = slash < 0 ? exact : numberOf(value.sliced(slash + 1)).value_or(exact);
    addVlan(match, isNone ? 0 : number, mask);
    return true;
}

QString canonicalName(QStringView name)
{
    for (const auto &[other, canonical] : aliases) {
        if (name == QLatin1StringView(other))
            return QString::fromLatin1(canonical);
    }
    return name.toString();
}

void addField(Match &match, QStringView piece)
{
    const qsizetype equals = piece.indexOf(u'=');
    if (equals < 0) {
        if (const Protocol *const protocol = protocolOf(piece))
            match.protocol = *protocol;
        else
            match.values.insert(piece.toString(), {});
        return;
    }
    const QStringView value = piece.sliced(equals + 1).trimmed();
    QString name = canonicalName(piece.first(equals).trimmed());
    if (addVlanField(match, name, value))
        return;
    if (name == u"ip_dscp"_s) {
        match.values.insert(u"nw_tos"_s, decimal(numberOf(value).value_or(0) << tosShift));
        return;
    }
    match.values.insert(name, value.toString());
}

/// Replaces dl_type and nw_proto by the word for them.
void findProtocol(Match &match)
{
    const auto type = numberOf(match.values.value(u"dl_type"_s));
    int typeNumber = match.protocol ? match.protocol->type : -1;
    if (type)
        typeNumber = int(*type);
    const auto number = numberOf(match.values.value(u"nw_proto"_s));
    const int protocolNumber =
        number ? int(*number) : (match.protocol ? match.protocol->number : -1);

    const Protocol *best = nullptr;
    for (const Protocol &candidate : protocols) {
        if (candidate.type == typeNumber &&
            (candidate.number == -1 || candidate.number == protocolNumber))
            best = !best || candidate.number != -1 ? &candidate : best;
    }
    if (!best) {
        if (type)
            match.values.insert(u"other dl_type"_s, u"0x%1"_s.arg(*type, 4, 16, QChar(u'0')));
        match.values.remove(u"dl_type"_s);
        return;
    }
    match.protocol = *best;
    match.values.remove(u"dl_type"_s);
    const bool isArp = best->type == 0x0806 || best->type == 0x8035;
    if (best->number != -1)
        match.values.remove(u"nw_proto"_s);
    if (!isArp)
        return;
    const std::array arpNames{std::pair{u"nw_src"_s, u"arp_spa"_s},
                              std::pair{u"nw_dst"_s, u"arp_tpa"_s},
                              std::pair{u"nw_proto"_s, u"arp_op"_s}};
    for (const auto &[general, arp] : arpNames) {
        if (match.values.contains(general))
            match.values.insert(arp, match.values.take(general));
    }
}

} // namespace

QString canonicalMatch(QStringView text)
{
    Match match;
    for (const QStringView piece : split(text))
        addField(match, piece);
    findProtocol(match);

    QStringList pieces;
    for (const Field &field : fields) {
        const QString name = QString::fromLatin1(field.name);
        if (name == u"dl_type"_s) {
            if (match.protocol)
                pieces.append(QString::fromLatin1(match.protocol->word));
            continue;
        }
        const auto present = match.values.constFind(name);
        if (present == match.values.constEnd())
            continue;
        const QString value = valueOf(field, *present);
        if (!value.isEmpty())
            pieces.append((name == u"other dl_type"_s ? u"dl_type"_s : name) + u'=' + value);
        match.values.erase(present);
    }
    QStringList unknown; // fields that this list does not know stay, at the end, in a fixed order
    for (auto it = match.values.begin(); it != match.values.end(); ++it)
        unknown.append(it.value().isEmpty() ? it.key() : it.key() + u'=' + it.value());
    unknown.sort();
    return (pieces + unknown).join(u',');
}

} // namespace overlab::host::flowtext
