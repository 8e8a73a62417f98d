// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/flowfields.h"

#include <QHash>
#include <QHostAddress>

#include <algorithm>
#include <optional>

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Number, Mac, Address, LongAddress, ConnectionState, Text };

struct Spelling
{
    QString name; ///< the one of FlowField
    Kind kind = Kind::Number;
    int bits = 32;
};

struct Protocol
{
    int type = 0;      ///< of the frame
    int protocol = -1; ///< of the packet; -1: any
};

const QHash<QString, Protocol> &protocols()
{
    static const QHash<QString, Protocol> all{
        {u"ip"_s, {0x0800}},        {u"ipv4"_s, {0x0800}},       {u"arp"_s, {0x0806}},        {u"rarp"_s, {0x8035}},
        {u"ipv6"_s, {0x86dd}},      {u"icmp"_s, {0x0800, 1}},    {u"tcp"_s, {0x0800, 6}},     {u"udp"_s, {0x0800, 17}},
        {u"sctp"_s, {0x0800, 132}}, {u"icmp6"_s, {0x86dd, 58}},  {u"icmpv6"_s, {0x86dd, 58}}, {u"tcp6"_s, {0x86dd, 6}},
        {u"udp6"_s, {0x86dd, 17}},  {u"sctp6"_s, {0x86dd, 132}}, {u"mpls"_s, {0x8847}},       {u"mplsm"_s, {0x8848}},
    };
    return all;
}

QHash<QString, Spelling> makeSpellings()
{
    QHash<QString, Spelling> all{
        {u"in_port"_s, {u"in_port"_s, Kind::Text}},
        {u"dl_type"_s, {u"dl_type"_s, Kind::Number, 16}},
        {u"eth_type"_s, {u"dl_type"_s, Kind::Number, 16}},
        {u"nw_proto"_s, {u"nw_proto"_s, Kind::Number, 8}},
        {u"ip_proto"_s, {u"nw_proto"_s, Kind::Number, 8}},
        {u"arp_op"_s, {u"nw_proto"_s, Kind::Number, 8}},
        {u"vlan_tci"_s, {u"vlan_tci"_s, Kind::Number, 16}},
        {u"vlan_vid"_s, {u"vlan_tci"_s, Kind::Number, 13}},
        {u"tun_id"_s, {u"tun_id"_s, Kind::Number, 64}},
        {u"tunnel_id"_s, {u"tun_id"_s, Kind::Number, 64}},
        {u"metadata"_s, {u"metadata"_s, Kind::Number, 64}},
        {u"icmp_type"_s, {u"tp_src"_s, Kind::Number, 16}},
        {u"icmpv6_type"_s, {u"tp_src"_s, Kind::Number, 16}},
        {u"icmp_code"_s, {u"tp_dst"_s, Kind::Number, 16}},
        {u"icmpv6_code"_s, {u"tp_dst"_s, Kind::Number, 16}},
        {u"nw_ttl"_s, {u"nw_ttl"_s, Kind::Number, 8}},
        {u"nw_ecn"_s, {u"nw_ecn"_s, Kind::Number, 8}},
        {u"nw_tos"_s, {u"nw_tos"_s, Kind::Number, 8}},
        {u"ct_state"_s, {u"ct_state"_s, Kind::ConnectionState}},
        {u"ct_label"_s, {u"ct_label"_s, Kind::Text}},
        {u"conj_id"_s, {u"conj_id"_s}},
        {u"pkt_mark"_s, {u"pkt_mark"_s}},
        {u"ct_mark"_s, {u"ct_mark"_s}},
        {u"ct_zone"_s, {u"ct_zone"_s, Kind::Number, 16}},
        {u"skb_priority"_s, {u"skb_priority"_s}},
        {u"dp_hash"_s, {u"dp_hash"_s}},
        {u"recirc_id"_s, {u"recirc_id"_s}},
        {u"nw_frag"_s, {u"nw_frag"_s, Kind::Text}},
        {u"ip_frag"_s, {u"nw_frag"_s, Kind::Text}},
        {u"tcp_flags"_s, {u"tcp_flags"_s, Kind::Text}},
        {u"actset_output"_s, {u"actset_output"_s, Kind::Text}},
    };
    for (const QString &name : {u"dl_src"_s, u"dl_dst"_s, u"arp_sha"_s, u"arp_tha"_s, u"nd_sll"_s, u"nd_tll"_s})
        all.insert(name, {name, Kind::Mac, 48});
    all.insert(u"eth_src"_s, {u"dl_src"_s, Kind::Mac, 48});
    all.insert(u"eth_dst"_s, {u"dl_dst"_s, Kind::Mac, 48});
    for (const QString &name : {u"nw_src"_s, u"nw_dst"_s, u"tun_src"_s, u"tun_dst"_s, u"ct_nw_src"_s, u"ct_nw_dst"_s})
        all.insert(name, {name, Kind::Address});
    all.insert(u"ip_src"_s, {u"nw_src"_s, Kind::Address});
    all.insert(u"ip_dst"_s, {u"nw_dst"_s, Kind::Address});
    all.insert(u"arp_spa"_s, {u"nw_src"_s, Kind::Address}); // Open vSwitch keeps them in one place
    all.insert(u"arp_tpa"_s, {u"nw_dst"_s, Kind::Address});
    for (const QString &name : {u"ipv6_src"_s, u"ipv6_dst"_s, u"nd_target"_s, u"tun_ipv6_src"_s, u"tun_ipv6_dst"_s})
        all.insert(name, {name, Kind::LongAddress, 128});
    for (const QString &layer : {u"tp"_s, u"tcp"_s, u"udp"_s, u"sctp"_s}) {
        all.insert(layer + u"_src"_s, {u"tp_src"_s, Kind::Number, 16});
        all.insert(layer + u"_dst"_s, {u"tp_dst"_s, Kind::Number, 16});
    }
    for (int i = 0; i < 16; ++i)
        all.insert(u"reg%1"_s.arg(i), {u"reg%1"_s.arg(i)});
    return all;
}

const QHash<QString, Spelling> &spellings()
{
    static const QHash<QString, Spelling> all = makeSpellings();
    return all;
}

FlowBits ones(int bits)
{
    const auto lowest = [](int count) { return count >= 64 ? ~quint64(0) : (quint64(1) << count) - 1; };
    return {bits > 64 ? lowest(bits - 64) : 0, lowest(std::min(bits, 64))};
}

FlowBits both(const FlowBits &first, const FlowBits &second)
{
    return {first.high & second.high, first.low & second.low};
}

std::optional<FlowBits> number(const QString &text)
{
    bool isNumber = false;
    const quint64 value = text.toULongLong(&isNumber, 0);
    return isNumber && !text.startsWith(u'-') ? std::optional(FlowBits{0, value}) : std::nullopt;
}

std::optional<FlowBits> macBits(const QString &text)
{
    const QStringList bytes = text.split(u':');
    quint64 value = 0;
    for (const QString &byte : bytes) {
        bool isByte = false;
        const uint part = byte.toUInt(&isByte, 16);
        if (!isByte || part > 0xff || byte.size() > 2)
            return std::nullopt;
        value = value << 8 | part;
    }
    return bytes.size() == 6 ? std::optional(FlowBits{0, value}) : std::nullopt;
}

std::optional<FlowBits> addressBits(const QString &text, QAbstractSocket::NetworkLayerProtocol protocol)
{
    const QHostAddress address(text);
    if (address.protocol() != protocol)
        return std::nullopt;
    if (protocol == QAbstractSocket::IPv4Protocol)
        return text.count(u'.') == 3 ? std::optional(FlowBits{0, address.toIPv4Address()}) : std::nullopt;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    FlowBits bits;
    for (int i = 0; i < 16; ++i)
        (i < 8 ? bits.high : bits.low) = (i < 8 ? bits.high : bits.low) << 8 | bytes[i];
    return bits;
}

std::optional<FlowBits> bitsOf(Kind kind, const QString &text)
{
    switch (kind) {
    case Kind::Mac:
        return macBits(text);
    case Kind::Address:
        return addressBits(text, QAbstractSocket::IPv4Protocol);
    case Kind::LongAddress:
        return addressBits(text, QAbstractSocket::IPv6Protocol);
    default:
        return number(text);
    }
}

FlowBits prefix(int length, int bits)
{
    const FlowBits all = ones(bits);
    const FlowBits rest = ones(bits - length);
    return {all.high & ~rest.high, all.low & ~rest.low};
}

std::optional<FlowBits> maskOf(const Spelling &spelling, const QString &text)
{
    bool isLength = false;
    const int length = text.toInt(&isLength);
    if ((spelling.kind == Kind::Address || spelling.kind == Kind::LongAddress) && isLength)
        return length >= 0 && length <= spelling.bits ? std::optional(prefix(length, spelling.bits)) : std::nullopt;
    return bitsOf(spelling.kind, text);
}

/// "+new-est", or a number with a mask.
std::optional<FlowField> connectionState(const QString &text)
{
    static const QHash<QString, int> flags{{u"new"_s, 1},  {u"est"_s, 2},  {u"rel"_s, 4},   {u"rpl"_s, 8},
                                           {u"inv"_s, 16}, {u"trk"_s, 32}, {u"snat"_s, 64}, {u"dnat"_s, 128}};
    FlowField field{u"ct_state"_s, {}, {}, {}};
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar sign = text.at(at);
        qsizetype end = at + 1;
        while (end < text.size() && text.at(end).isLetter())
            ++end;
        const int flag = flags.value(text.mid(at + 1, end - at - 1));
        if ((sign != u'+' && sign != u'-') || flag == 0)
            return std::nullopt;
        field.mask.low |= quint64(flag);
        field.value.low |= sign == u'+' ? quint64(flag) : 0;
        at = end;
    }
    return field;
}

/// The tag of a frame is one number with a mark that it is there.
std::optional<FlowField> vlan(const QString &text)
{
    constexpr quint64 isThere = 0x1000;
    constexpr quint64 none = 0xffff;
    const std::optional<FlowBits> tag = number(text);
    if (!tag || (tag->low > 0xfff && tag->low != none))
        return std::nullopt;
    const quint64 value = tag->low == none ? 0 : tag->low | isThere;
    return FlowField{u"vlan_tci"_s, {0, value}, {0, 0x1fff}, {}};
}

std::optional<FlowField> priorityOfFrame(const QString &text)
{
    const std::optional<FlowBits> priority = number(text);
    if (!priority || priority->low > 7)
        return std::nullopt;
    return FlowField{u"vlan_tci"_s, {0, priority->low << 13 | 0x1000}, {0, 0xf000}, {}};
}

std::optional<FlowField> fieldOf(const FlowPiece &piece)
{
    if (piece.name == u"dl_vlan")
        return vlan(piece.value);
    if (piece.name == u"dl_vlan_pcp")
        return priorityOfFrame(piece.value);
    const auto known = spellings().constFind(piece.name);
    if (known == spellings().cend() || piece.value.isEmpty())
        return std::nullopt;
    if (known->kind == Kind::Text)
        return FlowField{known->name, {}, {}, piece.value};
    if (known->kind == Kind::ConnectionState)
        return connectionState(piece.value);
    const std::optional<FlowBits> value = bitsOf(known->kind, piece.value.section(u'/', 0, 0));
    const std::optional<FlowBits> mask = piece.value.contains(u'/') ? maskOf(*known, piece.value.section(u'/', 1)) : ones(known->bits);
    if (!value || !mask)
        return std::nullopt;
    return FlowField{known->name, both(*value, *mask), *mask, {}};
}

void add(FlowMatch &match, const FlowField &field)
{
    const auto same = std::find_if(match.begin(), match.end(), [&](const FlowField &one) { return one.name == field.name && one.text.isEmpty(); });
    if (same == match.end() || !field.text.isEmpty()) {
        match.append(field);
        return;
    }
    same->value = {same->value.high | field.value.high, same->value.low | field.value.low};
    same->mask = {same->mask.high | field.mask.high, same->mask.low | field.mask.low};
}

} // namespace

QStringList flowParts(const QString &text)
{
    QStringList parts;
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar sign = i < text.size() ? text.at(i) : u',';
        depth += sign == u'(' ? 1 : sign == u')' ? -1 : 0;
        if (sign != u',' || (depth > 0 && i < text.size()))
            continue;
        if (const QString part = text.mid(begin, i - begin).trimmed(); !part.isEmpty())
            parts.append(part);
        begin = i + 1;
    }
    return parts;
}

QList<FlowPiece> flowPieces(const QString &match)
{
    QList<FlowPiece> pieces;
    for (const QString &part : flowParts(match)) {
        FlowPiece piece{part.section(u'=', 0, 0).trimmed(), part.section(u'=', 1).trimmed()};
        if (piece.value.size() > 1 && piece.value.startsWith(u'"') && piece.value.endsWith(u'"'))
            piece.value = piece.value.mid(1, piece.value.size() - 2);
        pieces.append(piece);
    }
    return pieces;
}

FlowMatch flowMatch(const QString &match)
{
    FlowMatch fields;
    for (const FlowPiece &piece : flowPieces(match)) {
        if (const auto protocol = protocols().constFind(piece.name); protocol != protocols().cend()) {
            add(fields, {u"dl_type"_s, {0, quint64(protocol->type)}, ones(16), {}});
            if (protocol->protocol >= 0)
                add(fields, {u"nw_proto"_s, {0, quint64(protocol->protocol)}, ones(8), {}});
        } else if (const std::optional<FlowField> field = fieldOf(piece)) {
            add(fields, *field);
        } else {
            add(fields, {piece.name, {}, {}, piece.value.isEmpty() ? piece.name : piece.value});
        }
    }
    return fields;
}

bool covers(const FlowMatch &wide, const FlowMatch &narrow)
{
    return std::all_of(wide.cbegin(), wide.cend(), [&](const FlowField &wanted) {
        return std::any_of(narrow.cbegin(), narrow.cend(), [&](const FlowField &given) {
            return given.name == wanted.name && given.text == wanted.text && both(given.mask, wanted.mask) == wanted.mask
                   && both(given.value, wanted.mask) == wanted.value;
        });
    });
}

bool isSameMatch(const QString &one, const QString &other)
{
    const FlowMatch first = flowMatch(one);
    const FlowMatch second = flowMatch(other);
    return one == other || (covers(first, second) && covers(second, first));
}

bool isFlowProtocol(const QString &name)
{
    return protocols().contains(name);
}

bool isFlowField(const QString &name)
{
    return name == u"dl_vlan" || name == u"dl_vlan_pcp" || spellings().contains(name);
}

bool isFlowPiece(const FlowPiece &piece)
{
    return isFlowProtocol(piece.name) ? piece.value.isEmpty() : fieldOf(piece).has_value();
}

} // namespace overlab::client
