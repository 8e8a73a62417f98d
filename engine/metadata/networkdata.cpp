// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metadata/networkdata.h"

#include "engine/blueprint/naming.h"

#include <QJsonArray>

namespace overlab::metadata {

namespace {

using namespace Qt::StringLiterals;
using blueprint::ResolvedNetwork;
using blueprint::ResolvedSubnet;

QJsonObject route(const Ipv4Subnet &to, Ipv4Address via)
{
    return {{u"network"_s, to.network().toString()},
            {u"netmask"_s, to.netmask().toString()},
            {u"gateway"_s, via.toString()}};
}

QJsonArray nameServers(const ResolvedSubnet &subnet)
{
    QJsonArray services;
    for (const Ipv4Address server : subnet.dns)
        services.append(QJsonObject{{u"type"_s, u"dns"_s}, {u"address"_s, server.toString()}});
    return services;
}

/// What a guest would hear from DHCP.
void addAddress(const ResolvedSubnet &subnet, Ipv4Address address, QJsonObject &network)
{
    QJsonArray routes;
    if (subnet.gateway)
        routes.append(route(Ipv4Subnet(), *subnet.gateway));
    for (const design::Route &drawn : subnet.routes)
        routes.append(route(drawn.to, drawn.via));
    network.insert(u"type"_s, u"ipv4"_s);
    network.insert(u"ip_address"_s, address.toString());
    network.insert(u"netmask"_s, subnet.cidr.netmask().toString());
    network.insert(u"routes"_s, routes);
    network.insert(u"services"_s, nameServers(subnet));
}

} // namespace

QJsonObject networkData(const Asker &asker)
{
    QJsonArray links;
    QJsonArray networks;
    QJsonArray services;
    for (const blueprint::ResolvedPort &port : asker.machine.ports) {
        const ResolvedNetwork &network = asker.topology.networks.at(port.network);
        const QString link = blueprint::deviceName(u"tap"_s, port.uuid);
        links.append(QJsonObject{{u"id"_s, link},
                                 {u"vif_id"_s, blueprint::uuidText(port.uuid)},
                                 {u"type"_s, u"ovs"_s},
                                 {u"mtu"_s, network.mtuBytes},
                                 {u"ethernet_mac_address"_s, port.mac.toString()}});
        for (const blueprint::ResolvedAddress &address : port.addresses) {
            const ResolvedSubnet &subnet = network.subnets.at(address.subnet);
            QJsonObject entry{{u"id"_s, u"network%1"_s.arg(networks.size())},
                              {u"type"_s, u"ipv4_dhcp"_s},
                              {u"link"_s, link},
                              {u"network_id"_s, blueprint::uuidText(network.uuid)}};
            if (!subnet.dhcp)
                addAddress(subnet, address.address, entry);
            networks.append(entry);
            for (const QJsonValue &service : nameServers(subnet)) {
                if (!services.contains(service))
                    services.append(service);
            }
        }
    }
    return {{u"links"_s, links}, {u"networks"_s, networks}, {u"services"_s, services}};
}

} // namespace overlab::metadata
