// SPDX-License-Identifier: GPL-3.0-or-later
// The packet that is walked through a lab, as one place sees it. A plain value.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace overlab::path {

enum class Protocol { Icmp, Tcp, Udp, Arp };

/// icmp, tcp, udp, arp.
QString protocolName(Protocol protocol);
/// nullopt for another word.
std::optional<Protocol> protocolFromName(const QString &name);

/// What a tunnel puts around a frame: VXLAN (RFC 7348), GRE (RFC 2890) or Geneve (RFC 8926).
struct TunnelHeader
{
    QString type; ///< vxlan, gre, geneve
    quint32 key = 0;
    Ipv4Address local;
    Ipv4Address remote;

    friend bool operator==(const TunnelHeader &, const TunnelHeader &) = default;
};

struct Packet
{
    MacAddress ethSrc;
    MacAddress ethDst;
    int vlan = 0; ///< tag that the frame carries; 0: none
    std::optional<TunnelHeader> tunnel;
    Protocol protocol = Protocol::Icmp;
    Ipv4Address ipSrc; ///< ARP: the sender's protocol address
    Ipv4Address ipDst; ///< ARP: the target's
    int ttl = 64;      ///< no meaning with ARP
    int srcPort = 0;   ///< tcp, udp
    int dstPort = 0;
    int icmpType = 8; ///< echo request; 0 is its reply
    int icmpCode = 0;
    int arpOperation = 1; ///< 1 request, 2 reply
    int lengthBytes = 84; ///< of the IP packet; what ping sends

    QJsonObject toJson() const;

    friend bool operator==(const Packet &, const Packet &) = default;
};

} // namespace overlab::path
