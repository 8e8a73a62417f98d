// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/walk/flowtext.h"

#include <QRegularExpression>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

constexpr int vlanPresent = 0x1000; // OFPVID_PRESENT (OpenFlow 1.3, 7.2.3.7)
constexpr int vlanIdMask = 0x0fff;
constexpr int trackedRounds = 8; // ct() of one walk through one node, at most

QString protocolFields(const Packet &packet)
{
    const QString addresses = u",nw_src=%1,nw_dst=%2,nw_ttl=%3"_s.arg(packet.ipSrc.toString(), packet.ipDst.toString()).arg(packet.ttl);
    switch (packet.protocol) {
    case Protocol::Icmp:
        return u"icmp"_s + addresses + u",icmp_type=%1,icmp_code=%2"_s.arg(packet.icmpType).arg(packet.icmpCode);
    case Protocol::Tcp:
        return u"tcp"_s + addresses + u",tcp_src=%1,tcp_dst=%2"_s.arg(packet.srcPort).arg(packet.dstPort);
    case Protocol::Udp:
        return u"udp"_s + addresses + u",udp_src=%1,udp_dst=%2"_s.arg(packet.srcPort).arg(packet.dstPort); // tp_src is TCP's here
    case Protocol::Arp:
        return u"arp,arp_op=%1,arp_spa=%2,arp_tpa=%3,arp_sha=%4"_s.arg(packet.arpOperation)
            .arg(packet.ipSrc.toString(), packet.ipDst.toString(), packet.ethSrc.toString());
    }
    return {};
}

} // namespace

QString flowText(const Packet &packet, int port)
{
    QString text = u"in_port=%1,"_s.arg(port);
    if (packet.tunnel) {
        text += u"tun_id=0x%1,tun_src=%2,tun_dst=%3,"_s.arg(QString::number(packet.tunnel->key, 16), packet.tunnel->local.toString(),
                                                            packet.tunnel->remote.toString());
    }
    if (packet.vlan != 0)
        text += u"dl_vlan=%1,"_s.arg(packet.vlan);
    return text + protocolFields(packet) + u",dl_src=%1,dl_dst=%2"_s.arg(packet.ethSrc.toString(), packet.ethDst.toString());
}

QStringList traceCommand(const QString &bridge, const QString &flow, Moment moment, bool isReply)
{
    QStringList command{u"ofproto/trace"_s, u"--names"_s, bridge, flow};
    QString state = u"trk,new"_s;
    if (moment == Moment::Established)
        state = isReply ? u"trk,est,rpl"_s : u"trk,est"_s;
    for (int i = 0; i < trackedRounds; ++i)
        command << u"--ct-next"_s << state;
    return command;
}

int tagAfterAction(const QString &action, int tag, int portTag)
{
    static const QRegularExpression setVlan(u"^set_field:(\\d+)->vlan_vid$"_s);
    static const QRegularExpression oldVlan(u"^mod_vlan_vid:(\\d+)$"_s);
    static const QRegularExpression loaded(u"^load:(0x[0-9a-f]+|\\d+)->NXM_OF_VLAN_TCI\\[(?:0\\.\\.11)?\\]$"_s);
    if (action == u"NORMAL")
        return portTag != 0 ? portTag : tag;
    if (action == u"pop_vlan" || action == u"strip_vlan")
        return 0;
    if (const auto match = setVlan.match(action); match.hasMatch())
        return match.captured(1).toInt() & ~vlanPresent;
    if (const auto match = oldVlan.match(action); match.hasMatch())
        return match.captured(1).toInt();
    if (const auto match = loaded.match(action); match.hasMatch())
        return match.captured(1).toInt(nullptr, 0) & vlanIdMask;
    return tag;
}

QString ruleText(const TracedRule &rule)
{
    if (!rule.isMatch)
        return u"table=%1: no match"_s.arg(rule.table);
    QString text = u"table=%1, priority=%2"_s.arg(rule.table).arg(rule.priority);
    if (!rule.match.isEmpty())
        text += u","_s + rule.match;
    return text + u" actions="_s + rule.actions.join(u',');
}

std::pair<QString, QString> patchBetween(const host::OvsState &state, const QString &bridge, const QString &next)
{
    for (const host::PortState &port : state.ports) {
        if (port.config.bridge != bridge || port.config.type != u"patch")
            continue;
        const QString peer = port.config.options.value(u"peer"_s);
        if (const auto other = state.ports.constFind(peer); other != state.ports.cend() && other->config.bridge == next)
            return {port.config.name, peer};
    }
    return {};
}

QString tunnelPort(const host::OvsState &state, const TunnelHeader &header)
{
    for (const host::PortState &port : state.ports) {
        if (port.config.type == header.type && port.config.options.value(u"remote_ip"_s) == header.remote.toString())
            return port.config.name;
    }
    return {};
}

} // namespace overlab::path
