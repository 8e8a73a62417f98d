// SPDX-License-Identifier: GPL-3.0-or-later
// The sections settings, underlay, nodes, images and external.
#include "engine/design/reading/readers.h"

namespace overlab::design {

using namespace Qt::StringLiterals;

QString peekName(const ValueReader &value)
{
    const YamlEntry *entry = value.isMap() ? value.node().find(u"name") : nullptr;
    return entry ? entry->value->text : QString();
}

QString objectPath(const QString &tenant, const QString &name)
{
    return tenant.isEmpty() || name.isEmpty() ? tenant + name : tenant + u'/' + name;
}

Settings readSettings(const ValueReader &value)
{
    const MapReader map = value.map(u"settings");
    Settings settings;
    settings.firewall = map.get<&ValueReader::choice<FirewallDriver>>(u"firewall"_s);
    settings.datapath = map.get<&ValueReader::choice<DatapathChoice>>(u"datapath"_s);
    settings.domain = map.get<&ValueReader::domain>(u"domain"_s);
    if (const auto tunnel = map.value(u"tunnel"_s)) {
        settings.tunnel = tunnel->choice<NetworkType>();
        if (settings.tunnel > NetworkType::Geneve) { // the types that are no tunnels
            tunnel->fail(u"unknown-value"_s,
                         {u"tunnel"_s, enumName(*settings.tunnel), u"vxlan, gre, geneve"_s});
            settings.tunnel.reset();
        }
    }
    return settings;
}

Underlay readUnderlay(const ValueReader &value)
{
    const MapReader map = value.map(u"underlay");
    Underlay underlay;
    underlay.cidr = map.get<&ValueReader::cidr>(u"cidr"_s);
    // Below 576 bytes not even a DHCP message passes (RFC 2131); veth and tun end at 65535.
    underlay.mtuBytes = map.get<&ValueReader::integer>(u"mtu"_s, 576, 65535);
    return underlay;
}

Node readNode(ValueReader value)
{
    value.setObject(peekName(value));
    const MapReader map = value.map(u"node");
    Node node;
    node.name = map.get<&ValueReader::name>(u"name"_s).value_or(QString());
    node.address = map.get<&ValueReader::address>(u"address"_s);
    const auto roles = map.value(u"roles"_s);
    if (roles && roles->isList() && roles->items().empty())
        roles->fail(u"empty-list"_s, {u"roles"_s});
    for (const ValueReader &item : map.list(u"roles"_s)) {
        const auto role = item.choice<NodeRole>();
        if (role && node.roles.contains(*role))
            item.fail(u"duplicate-value"_s, {enumName(*role)});
        else if (role)
            node.roles.append(*role);
    }
    return node;
}

Image readImage(ValueReader value)
{
    value.setObject(peekName(value));
    const MapReader map = value.map(u"image");
    Image image;
    image.name = map.get<&ValueReader::name>(u"name"_s).value_or(QString());
    image.file = map.get<&ValueReader::filledText>(u"file"_s).value_or(QString());
    image.user = map.get<&ValueReader::filledText>(u"user"_s);
    return image;
}

ExternalNetwork readExternal(ValueReader value)
{
    value.setObject(peekName(value));
    const MapReader map = value.map(u"external");
    ExternalNetwork external;
    external.name = map.get<&ValueReader::name>(u"name"_s).value_or(QString());
    if (const auto type = map.value(u"type"_s)) {
        const auto chosen = type->choice<NetworkType>();
        if (chosen && *chosen != NetworkType::Flat && *chosen != NetworkType::Vlan)
            type->fail(u"unknown-value"_s, {u"type"_s, enumName(*chosen), u"flat, vlan"_s});
        else
            external.type = chosen.value_or(NetworkType::Flat);
    }
    external.segment = map.get<&ValueReader::integer>(u"segment"_s, 0, 0xffffffff);
    external.cidr = map.get<&ValueReader::cidr>(u"cidr"_s).value_or(Ipv4Subnet());
    external.gateway = map.get<&ValueReader::address>(u"gateway"_s);
    external.pool = map.get<&ValueReader::range>(u"pool"_s);
    return external;
}

} // namespace overlab::design
