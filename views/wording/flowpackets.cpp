// SPDX-License-Identifier: GPL-3.0-or-later
// Which packets a flow takes, in words.
#include "views/wording/flowphrases.h"
#include "views/wording/listwording.h"

#include <QCoreApplication>

namespace overlab::views {

using namespace Qt::StringLiterals;
using client::FlowPiece;

namespace {

/// Of one flow: what is left to say of its match.
class PacketWords
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::FlowPackets)

public:
    PacketWords(const QList<FlowPiece> &match, const FlowNames &names) : m_left(match), m_names(names) {}

    QString all()
    {
        if (m_left.isEmpty())
            return tr("Everything else");
        const QString kind = takeKind();
        const QString port = take(u"in_port"_s);
        const QString first = port.isEmpty() ? kind : tr("%1 from %2", "packets, what is behind a port").arg(kind, m_names.ports.value(port, port));
        QStringList qualities;
        for (const FlowPiece &piece : std::as_const(m_left))
            qualities << quality(piece);
        if (qualities.isEmpty())
            return first;
        //: packets, and more on which of them: "ARP from red/vm-1, which says that it comes from 10.0.1.85,"
        return tr("%1, %2,").arg(first, listed(qualities));
    }

private:
    QString take(const QString &name)
    {
        for (qsizetype i = 0; i < m_left.size(); ++i) {
            if (m_left.at(i).name == name)
                return m_left.takeAt(i).value;
        }
        return {};
    }
    bool takeProtocol(const QString &name)
    {
        return m_left.removeAll(FlowPiece{name, {}}) > 0;
    }
    QString takeAny(const QStringList &names)
    {
        for (const QString &name : names) {
            if (const QString value = take(name); !value.isEmpty())
                return value;
        }
        return {};
    }

    QString takeKind()
    {
        if (takeProtocol(u"arp"_s))
            return arpKind(take(u"arp_op"_s));
        if (takeProtocol(u"rarp"_s) || m_left.removeAll(FlowPiece{u"dl_type"_s, u"0x8035"_s}) > 0)
            return tr("Reverse ARP");
        if (takeProtocol(u"icmp"_s))
            return icmpKind();
        if (takeProtocol(u"icmp6"_s))
            return longIcmpKind();
        for (const auto &[name, words] : {std::pair{u"tcp"_s, tr("TCP")}, {u"udp"_s, tr("UDP")}, {u"sctp"_s, tr("SCTP")}, {u"tcp6"_s, tr("TCP over IPv6")},
                                          {u"udp6"_s, tr("UDP over IPv6")}, {u"sctp6"_s, tr("SCTP over IPv6")}}) {
            if (takeProtocol(name))
                return withPorts(words);
        }
        if (takeProtocol(u"ip"_s))
            return tr("IPv4");
        if (takeProtocol(u"ipv6"_s))
            return tr("IPv6");
        return tr("Everything");
    }

    static QString arpKind(const QString &operation)
    {
        if (operation == u"1")
            return tr("An ARP request");
        if (operation == u"2")
            return tr("An ARP answer");
        return operation.isEmpty() ? tr("ARP") : tr("ARP of kind %1").arg(operation);
    }
    QString icmpKind()
    {
        const QString type = take(u"icmp_type"_s);
        if (type == u"8" || type == u"0")
            take(u"icmp_code"_s);
        if (type == u"8")
            return tr("A ping request");
        if (type == u"0")
            return tr("A ping answer");
        return type.isEmpty() ? tr("ICMP") : tr("ICMP of type %1").arg(type);
    }
    QString longIcmpKind()
    {
        const QString type = take(u"icmp_type"_s);
        if (type == u"133")
            return tr("A search for routers of IPv6");
        if (type == u"134")
            return tr("A router advertisement of IPv6");
        if (type == u"135")
            return tr("A neighbour search of IPv6");
        if (type == u"136")
            return tr("A neighbour advertisement of IPv6");
        return type.isEmpty() ? tr("ICMP of IPv6") : tr("ICMP of IPv6 of type %1").arg(type);
    }
    QString withPorts(const QString &protocol)
    {
        const QString from = takeAny({u"tp_src"_s, u"tcp_src"_s, u"udp_src"_s, u"sctp_src"_s});
        const QString to = takeAny({u"tp_dst"_s, u"tcp_dst"_s, u"udp_dst"_s, u"sctp_dst"_s});
        if ((from == u"68" && to == u"67") || (from == u"546" && to == u"547"))
            return tr("A DHCP request");
        if ((from == u"67" && to == u"68") || (from == u"547" && to == u"546"))
            return tr("A DHCP answer");
        if (!from.isEmpty() && !to.isEmpty())
            return tr("%1 from port %2 to port %3").arg(protocol, from, to);
        if (!to.isEmpty())
            return tr("%1 to port %2").arg(protocol, to);
        return from.isEmpty() ? protocol : tr("%1 from port %2").arg(protocol, from);
    }

    QString quality(const FlowPiece &piece) const
    {
        const auto is = [&](std::initializer_list<const char16_t *> names) {
            return std::any_of(names.begin(), names.end(), [&](const char16_t *name) { return piece.name == QStringView(name); });
        };
        const QString &value = piece.value;
        if (is({u"dl_vlan", u"vlan_tci", u"vlan_vid"}))
            return tagQuality(piece);
        if (is({u"dl_dst", u"eth_dst"}))
            return receiverQuality(value);
        if (is({u"dl_src", u"eth_src"}))
            return tr("from the MAC address %1").arg(value);
        if (is({u"nw_src", u"ip_src", u"ipv6_src"}))
            return tr("from the address %1").arg(value);
        if (is({u"nw_dst", u"ip_dst", u"ipv6_dst"}))
            return tr("to the address %1").arg(value);
        if (piece.name == u"arp_spa")
            return tr("which says that it comes from %1").arg(value);
        if (piece.name == u"arp_tpa")
            return tr("which asks for %1").arg(value);
        if (piece.name == u"nd_target")
            return tr("about %1", "an address").arg(value);
        if (piece.name == u"tun_id")
            return segmentQuality(value);
        if (piece.name == u"ct_state")
            return stateQuality(value);
        return tr("with %1", "a field and its value").arg(value.isEmpty() ? piece.name : piece.name + u'=' + value);
    }
    QString tagQuality(const FlowPiece &piece) const
    {
        bool isNumber = false;
        const QString mask = piece.value.section(u'/', 1);
        const int bits = piece.value.section(u'/', 0, 0).toInt(&isNumber, 0);
        const int tag = bits & 0xfff;
        const bool isWholeTag = piece.name == u"dl_vlan" || mask == u"0x0fff" || mask == u"0x1fff" || mask == u"0xfff";
        if (!isNumber || !isWholeTag)
            return tr("with %1", "a field and its value").arg(piece.name + u'=' + piece.value);
        if (bits == 0 && mask == u"0x1fff")
            return tr("without a VLAN tag");
        if (tag == 0xfff)
            return tr("with VLAN tag 4095, which ports have that are not in use");
        const QString network = m_names.tags.value(tag);
        return network.isEmpty() ? tr("with VLAN tag %1").arg(tag) : tr("with VLAN tag %1 (%2)", "a number, a network").arg(QString::number(tag), network);
    }
    static QString receiverQuality(const QString &value)
    {
        if (value == u"00:00:00:00:00:00/01:00:00:00:00:00")
            return tr("for a single receiver");
        if (value == u"01:00:00:00:00:00/01:00:00:00:00:00")
            return tr("for many receivers at once");
        if (value == u"ff:ff:ff:ff:ff:ff")
            return tr("for all");
        return tr("to the MAC address %1").arg(value);
    }
    QString segmentQuality(const QString &value) const
    {
        bool isNumber = false;
        const qint64 segment = value.toLongLong(&isNumber, 0);
        if (!isNumber)
            return tr("with %1", "a field and its value").arg(u"tun_id="_s + value);
        const QString network = m_names.segments.value(segment);
        return network.isEmpty() ? tr("of segment %1").arg(segment) : tr("of segment %1 (%2)", "a number, a network").arg(QString::number(segment), network);
    }
    static QString stateQuality(const QString &state)
    {
        if (state == u"+new-est")
            return tr("of a new connection");
        if (state == u"+est-rel-rpl")
            return tr("of a connection that is known");
        if (state == u"+est-rel+rpl")
            return tr("which answers in a connection that is known");
        if (state == u"+inv+trk")
            return tr("which fits no connection");
        if (state == u"-trk")
            return tr("not looked up in connection tracking yet");
        if (state == u"+trk")
            return tr("already looked up in connection tracking");
        return tr("in the connection state %1").arg(state);
    }

    QList<FlowPiece> m_left;
    const FlowNames &m_names;
};

} // namespace

QString FlowPhrases::packets(const QList<FlowPiece> &match, const FlowNames &names)
{
    return PacketWords(match, names).all();
}

} // namespace overlab::views
