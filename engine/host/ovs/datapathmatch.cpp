// SPDX-License-Identifier: GPL-3.0-or-later
// From the datapath's spelling of a key (Open vSwitch, lib/odp-util.c, odp_flow_format()) to that of ovs-ofctl.
#include "engine/host/ovs/datapathflow.h"

#include "engine/host/ovs/flowtext.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

constexpr int vlanType = 0x8100; // 802.1Q; 0x88a8 is 802.1ad
constexpr int outerVlanType = 0x88a8;

/// A value and which of its bits are looked at.
struct Masked
{
    QStringView value;
    QStringView mask; ///< null: all of them

    bool isLookedAt() const
    {
        const auto isZero = [](QChar sign) { return u"0x:."_s.contains(sign); };
        return mask.isNull() || !std::all_of(mask.cbegin(), mask.cend(), isZero);
    }
    QString text() const { return mask.isNull() ? value.toString() : value.toString() + u'/' + mask.toString(); }
};

Masked masked(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    return slash < 0 ? Masked{text, {}} : Masked{text.first(slash), text.sliced(slash + 1)};
}

/// Names of the fields in ovs-ofctl by those in a group of the datapath: "ipv4" has "src" …
const QHash<QString, QHash<QString, QString>> &groups()
{
    const QHash<QString, QString> ports{{u"src"_s, u"tp_src"_s}, {u"dst"_s, u"tp_dst"_s}};
    const QHash<QString, QString> messages{{u"type"_s, u"icmp_type"_s}, {u"code"_s, u"icmp_code"_s}};
    static const QHash<QString, QHash<QString, QString>> all{
        {u"eth"_s, {{u"src"_s, u"dl_src"_s}, {u"dst"_s, u"dl_dst"_s}}},
        {u"ipv4"_s, {{u"src"_s, u"nw_src"_s}, {u"dst"_s, u"nw_dst"_s}, {u"proto"_s, u"nw_proto"_s}, {u"ttl"_s, u"nw_ttl"_s}}},
        {u"ipv6"_s, {{u"src"_s, u"ipv6_src"_s}, {u"dst"_s, u"ipv6_dst"_s}, {u"label"_s, u"ipv6_label"_s}, {u"proto"_s, u"nw_proto"_s}, {u"hlimit"_s, u"nw_ttl"_s}}},
        {u"arp"_s, {{u"sip"_s, u"arp_spa"_s}, {u"tip"_s, u"arp_tpa"_s}, {u"op"_s, u"arp_op"_s}, {u"sha"_s, u"arp_sha"_s}, {u"tha"_s, u"arp_tha"_s}}},
        {u"nd"_s, {{u"target"_s, u"nd_target"_s}, {u"sll"_s, u"nd_sll"_s}, {u"tll"_s, u"nd_tll"_s}}},
        {u"tcp"_s, ports}, {u"udp"_s, ports}, {u"sctp"_s, ports}, {u"icmp"_s, messages}, {u"icmpv6"_s, messages},
        {u"vlan"_s, {{u"vid"_s, u"dl_vlan"_s}, {u"pcp"_s, u"dl_vlan_pcp"_s}}},
        {u"tunnel"_s, {{u"tun_id"_s, u"tun_id"_s}, {u"src"_s, u"tun_src"_s}, {u"dst"_s, u"tun_dst"_s}, {u"ipv6_src"_s, u"tun_ipv6_src"_s},
                       {u"ipv6_dst"_s, u"tun_ipv6_dst"_s}, {u"tos"_s, u"tun_tos"_s}, {u"ttl"_s, u"tun_ttl"_s}}},
        {u"ct_tuple4"_s, {{u"src"_s, u"ct_nw_src"_s}, {u"dst"_s, u"ct_nw_dst"_s}, {u"proto"_s, u"ct_nw_proto"_s}, {u"tp_src"_s, u"ct_tp_src"_s}, {u"tp_dst"_s, u"ct_tp_dst"_s}}},
        {u"ct_tuple6"_s, {{u"src"_s, u"ct_ipv6_src"_s}, {u"dst"_s, u"ct_ipv6_dst"_s}, {u"proto"_s, u"ct_nw_proto"_s}, {u"tp_src"_s, u"ct_tp_src"_s}, {u"tp_dst"_s, u"ct_tp_dst"_s}}},
    };
    return all;
}

/// "0x2a/0x23" → "-new+est+trk"; what has other bits stays a number.
QString trackedState(const Masked &state)
{
    static constexpr std::array flags{"new", "est", "rel", "rpl", "inv", "trk", "snat", "dnat"};
    const auto value = flowtext::numberOf(state.value);
    const auto mask = state.mask.isNull() ? std::optional<quint64>(0xff) : flowtext::numberOf(state.mask);
    if (!value || !mask || *mask >> flags.size() != 0)
        return state.text();
    QString text;
    for (size_t i = 0; i < flags.size(); ++i) {
        if (*mask >> i & 1)
            text += (*value >> i & 1 ? u"+"_s : u"-"_s) + QLatin1StringView(flags[i]);
    }
    return text;
}

class KeyReader
{
public:
    QString match() const { return flowtext::canonicalMatch(m_pieces.join(u',')); }

    void read(QStringView key)
    {
        for (const QStringView part : flowtext::split(key)) {
            const qsizetype open = part.indexOf(u'(');
            if (open > 0 && part.endsWith(u')'))
                readPart(part.first(open).toString(), part.sliced(open + 1).chopped(1));
        }
    }

private:
    void add(const QString &name, const Masked &value)
    {
        if (value.isLookedAt())
            m_pieces << name + u'=' + value.text();
    }

    void readPart(const QString &name, QStringView inner)
    {
        static const QHash<QString, QString> single{{u"skb_mark"_s, u"pkt_mark"_s}, {u"skb_priority"_s, u"skb_priority"_s}, {u"ct_mark"_s, u"ct_mark"_s},
                                                    {u"ct_label"_s, u"ct_label"_s}, {u"dp_hash"_s, u"dp_hash"_s}};
        if (const auto known = single.constFind(name); known != single.cend()) {
            add(*known, masked(inner));
        } else if (name == u"ct_state") {
            if (const Masked state = masked(inner); state.isLookedAt())
                m_pieces << u"ct_state="_s + trackedState(state);
        } else if (name == u"ct_zone") {
            if (const Masked zone = masked(inner); zone.isLookedAt())
                m_pieces << u"ct_zone="_s + QString::number(flowtext::numberOf(zone.value).value_or(0));
        } else if (name == u"eth_type") {
            const int type = int(flowtext::numberOf(masked(inner).value).value_or(0));
            if (masked(inner).isLookedAt() && type != vlanType && type != outerVlanType) // those are told by vlan()
                m_pieces << u"dl_type=0x%1"_s.arg(type, 4, 16, QChar(u'0'));
        } else if (name == u"tcp_flags") {
            add(name, masked(inner));
        } else if (name == u"encap") {
            read(inner);
        } else if (const auto group = groups().constFind(name); group != groups().cend()) {
            readGroup(*group, inner);
        }
    }

    void readGroup(const QHash<QString, QString> &names, QStringView inner)
    {
        for (const QStringView part : flowtext::split(inner)) {
            if (part.startsWith(u"flags(") && part.endsWith(u')')) {
                add(u"tun_flags"_s, masked(part.sliced(6).chopped(1)));
                continue;
            }
            const QString name = part.first(std::max<qsizetype>(0, part.indexOf(u'='))).toString();
            const Masked value = masked(part.sliced(part.indexOf(u'=') + 1));
            if (name == u"frag" && value.value != u"no")
                add(u"nw_frag"_s, value);
            else if ((name == u"tos" || name == u"tclass") && !names.contains(name))
                addService(value);
            else if (names.contains(name))
                add(names.value(name), value);
        }
    }

    /// ovs-ofctl has the two parts of the byte as fields of their own.
    void addService(const Masked &service)
    {
        constexpr quint64 congestion = 0x03; // RFC 3168
        const quint64 value = flowtext::numberOf(service.value).value_or(0);
        const quint64 mask = service.mask.isNull() ? 0xff : flowtext::numberOf(service.mask).value_or(0);
        if (mask & ~congestion)
            m_pieces << u"nw_tos=%1"_s.arg(value & ~congestion);
        if (mask & congestion)
            m_pieces << u"nw_ecn=%1"_s.arg(value & congestion);
    }

    QStringList m_pieces;
};

} // namespace

QString datapathMatch(QStringView key)
{
    KeyReader reader;
    reader.read(key);
    return reader.match();
}

} // namespace overlab::host
