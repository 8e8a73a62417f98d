// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/packet.h"

#include <QJsonValue>

#include <array>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Protocol, QLatin1StringView>, 4> names{{
    {Protocol::Icmp, "icmp"_L1}, {Protocol::Tcp, "tcp"_L1}, {Protocol::Udp, "udp"_L1}, {Protocol::Arp, "arp"_L1}}};

} // namespace

QString protocolName(Protocol protocol)
{
    for (const auto &[value, name] : names) {
        if (value == protocol)
            return name;
    }
    return {};
}

std::optional<Protocol> protocolFromName(const QString &word)
{
    for (const auto &[value, name] : names) {
        if (name == word)
            return value;
    }
    return std::nullopt;
}

QJsonObject Packet::toJson() const
{
    QJsonObject json{{u"ethSrc"_s, ethSrc.toString()}, {u"ethDst"_s, ethDst.toString()},
                     {u"vlan"_s, vlan == 0 ? QJsonValue() : QJsonValue(vlan)},
                     {u"ipSrc"_s, ipSrc.toString()}, {u"ipDst"_s, ipDst.toString()},
                     {u"protocol"_s, protocolName(protocol)}, {u"tunnel"_s, QJsonValue()},
                     {u"ttl"_s, QJsonValue()}, {u"srcPort"_s, QJsonValue()}, {u"dstPort"_s, QJsonValue()}};
    if (tunnel) {
        json.insert(u"tunnel"_s, QJsonObject{{u"type"_s, tunnel->type}, {u"key"_s, qint64(tunnel->key)},
                                             {u"local"_s, tunnel->local.toString()},
                                             {u"remote"_s, tunnel->remote.toString()}});
    }
    switch (protocol) {
    case Protocol::Arp:
        json.insert(u"arpOperation"_s, arpOperation);
        return json;
    case Protocol::Icmp:
        json.insert(u"icmpType"_s, icmpType);
        json.insert(u"icmpCode"_s, icmpCode);
        break;
    case Protocol::Tcp:
    case Protocol::Udp:
        json.insert(u"srcPort"_s, srcPort);
        json.insert(u"dstPort"_s, dstPort);
        break;
    }
    json.insert(u"ttl"_s, ttl);
    return json;
}

} // namespace overlab::path
