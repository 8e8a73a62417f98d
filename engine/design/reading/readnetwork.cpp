// SPDX-License-Identifier: GPL-3.0-or-later
// A tenant's networks, subnets and routes.
#include "engine/design/reading/readers.h"

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLease = 0xffffffff; // RFC 2131: 32 bits of seconds, all ones for ever

/// Whether the cidr is to be read as IPv6: the format says "a CIDR that contains a colon".
bool isIpv6(const MapReader &map)
{
    const auto cidr = map.value(u"cidr"_s);
    return cidr && cidr->node().text.contains(u':');
}

std::optional<Dhcp> readDhcp(const ValueReader &value, bool ipv6)
{
    if (!value.isMap()) {
        if (value.type() != ScalarType::Boolean) {
            value.failType(u"boolean, map"_s);
            return std::nullopt;
        }
        Dhcp dhcp;
        dhcp.enabled = value.boolean().value_or(true);
        return dhcp;
    }
    const MapReader map = value.map(u"dhcp");
    for (const QString &key : {u"address"_s, u"pool"_s}) {
        const auto unfit = ipv6 ? map.value(key) : std::nullopt;
        if (unfit)
            unfit->fail(u"ipv6-not-supported"_s, {key});
    }
    Dhcp dhcp;
    if (!ipv6) {
        dhcp.address = map.get<&ValueReader::address>(u"address"_s);
        dhcp.pool = map.get<&ValueReader::range>(u"pool"_s);
    }
    dhcp.leaseSeconds = map.get<&ValueReader::integer>(u"lease"_s, 1, longestLease);
    return dhcp;
}

void readIpv4(const MapReader &map, Subnet &subnet)
{
    subnet.cidr = map.get<&ValueReader::cidr>(u"cidr"_s);
    if (const auto gateway = map.value(u"gateway"_s)) {
        if (gateway->isText(u"none"))
            subnet.gateway = NoGateway();
        else if (const auto address = gateway->address())
            subnet.gateway = *address;
    }
    for (const ValueReader &item : map.list(u"dns"_s)) {
        if (const auto address = item.address())
            subnet.dns.append(*address);
    }
    subnet.routes = readRoutes(map.list(u"routes"_s));
}

void readIpv6(const MapReader &map, Subnet &subnet)
{
    subnet.cidr6 = map.get<&ValueReader::ipv6Cidr>(u"cidr"_s).value_or(QString());
    if (const auto gateway = map.value(u"gateway"_s)) {
        if (gateway->isText(u"none"))
            subnet.gateway = NoGateway();
        else
            subnet.gateway6 = gateway->ipv6Address().value_or(QString());
    }
    for (const ValueReader &item : map.list(u"dns"_s)) {
        if (const auto address = item.ipv6Address())
            subnet.dns6.append(*address);
    }
    if (const auto routes = map.value(u"routes"_s))
        routes->fail(u"ipv6-not-supported"_s, {u"routes"_s});
}

Subnet readSubnet(const ValueReader &value)
{
    const MapReader map = value.map(u"subnet");
    Subnet subnet;
    const bool ipv6 = isIpv6(map);
    if (ipv6)
        readIpv6(map, subnet);
    else
        readIpv4(map, subnet);
    if (const auto dhcp = map.value(u"dhcp"_s))
        subnet.dhcp = readDhcp(*dhcp, ipv6);
    return subnet;
}

} // namespace

QList<Route> readRoutes(const std::vector<ValueReader> &items)
{
    QList<Route> routes;
    for (const ValueReader &item : items) {
        const MapReader map = item.map(u"route");
        routes.append({map.get<&ValueReader::cidr>(u"to"_s).value_or(Ipv4Subnet()),
                       map.get<&ValueReader::address>(u"via"_s).value_or(Ipv4Address())});
    }
    return routes;
}

Network readNetwork(ValueReader value, const QString &tenant)
{
    value.setObject(objectPath(tenant, peekName(value)));
    const MapReader map = value.map(u"network");
    Network network;
    network.name = map.get<&ValueReader::name>(u"name"_s).value_or(QString());
    network.type = map.get<&ValueReader::choice<NetworkType>>(u"type"_s);
    network.segment = map.get<&ValueReader::integer>(u"segment"_s, 0, 0xffffffff);
    network.mtuBytes = map.get<&ValueReader::integer>(u"mtu"_s, 0, 0x7fffffff);
    for (const ValueReader &item : map.list(u"subnets"_s))
        network.subnets.append(readSubnet(item));
    return network;
}

} // namespace overlab::design
