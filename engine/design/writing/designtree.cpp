// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/writing/designtree.h"

#include "engine/design/writing/treebuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

YamlNodePtr settingsTree(const Settings &settings)
{
    MapBuilder map;
    map.addChoice(u"firewall"_s, settings.firewall);
    map.addChoice(u"datapath"_s, settings.datapath);
    map.addChoice(u"tunnel"_s, settings.tunnel);
    map.addText(u"domain"_s, settings.domain);
    return map.take();
}

YamlNodePtr underlayTree(const Underlay &underlay)
{
    MapBuilder map;
    map.addValue(u"cidr"_s, underlay.cidr);
    map.addNumber(u"mtu"_s, underlay.mtuBytes);
    return map.take();
}

YamlNodePtr nodeTree(const Node &node)
{
    MapBuilder map;
    map.addText(u"name"_s, node.name);
    map.addList(u"roles"_s, node.roles, [](NodeRole role) { return textNode(enumName(role)); });
    map.addValue(u"address"_s, node.address);
    return map.take();
}

YamlNodePtr imageTree(const Image &image)
{
    MapBuilder map;
    map.addText(u"name"_s, image.name);
    map.addText(u"file"_s, image.file);
    map.addText(u"user"_s, image.user);
    return map.take();
}

/// Whether the file had the key "type" at this external network; the model has Flat either way.
bool hasWrittenType(const YamlNode *previous, const QString &name)
{
    const YamlEntry *section = previous ? previous->find(u"external") : nullptr;
    if (!section)
        return false;
    const auto &items = section->value->items;
    return std::any_of(items.cbegin(), items.cend(), [&name](const YamlNodePtr &item) {
        const YamlEntry *entry = item->find(u"name");
        return entry && entry->value->text == name && item->find(u"type");
    });
}

YamlNodePtr externalTree(const ExternalNetwork &external, const YamlNode *previous)
{
    MapBuilder map;
    map.addText(u"name"_s, external.name);
    if (external.type != NetworkType::Flat || hasWrittenType(previous, external.name))
        map.addText(u"type"_s, enumName(external.type));
    map.addNumber(u"segment"_s, external.segment);
    map.addText(u"cidr"_s, external.cidr.toString());
    map.addValue(u"gateway"_s, external.gateway);
    map.addValue(u"pool"_s, external.pool);
    return map.take();
}

YamlNodePtr quotaTree(const Quota &quota)
{
    MapBuilder map;
    map.addNumber(u"vms"_s, quota.vms);
    map.addNumber(u"vcpus"_s, quota.vcpus);
    map.addSize(u"memory"_s, quota.memoryBytes);
    map.addNumber(u"networks"_s, quota.networks);
    map.addNumber(u"routers"_s, quota.routers);
    map.addNumber(u"floating-ips"_s, quota.floatingIps);
    return map.take();
}

YamlNodePtr ruleTree(const SecurityRule &rule)
{
    MapBuilder map;
    map.addText(u"direction"_s, enumName(rule.direction));
    map.addChoice(u"protocol"_s, rule.protocol);
    if (rule.port && rule.port->first == rule.port->last)
        map.add(u"port"_s, plainNode(QString::number(rule.port->first)));
    else if (rule.port)
        map.addText(u"port"_s, portsText(*rule.port));
    if (const auto *cidr = std::get_if<Ipv4Subnet>(&rule.remote))
        map.addText(u"remote"_s, cidr->toString());
    else if (const auto *group = std::get_if<RemoteGroup>(&rule.remote))
        map.addText(u"remote"_s, u"group:"_s + group->group);
    else if (const auto *cidr6 = std::get_if<RemoteIpv6>(&rule.remote))
        map.addText(u"remote"_s, cidr6->cidr);
    return map.take();
}

YamlNodePtr securityGroupTree(const SecurityGroup &group)
{
    MapBuilder map;
    map.addText(u"name"_s, group.name);
    map.addList(u"rules"_s, group.rules, ruleTree);
    return map.take();
}

YamlNodePtr checkTree(const Check &check)
{
    MapBuilder map;
    map.addText(u"name"_s, check.name);
    map.addText(u"from"_s, check.from);
    map.addText(u"to"_s, check.to);
    map.addChoice(u"protocol"_s, check.protocol);
    map.addNumber(u"port"_s, check.port);
    map.addChoice(u"expect"_s, check.expect);
    return map.take();
}

YamlNodePtr jsonTree(const QJsonValue &value)
{
    if (value.isObject()) {
        MapBuilder map;
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            map.add(it.key(), jsonTree(it.value()));
        return map.take();
    }
    if (value.isArray()) {
        auto list = std::make_shared<YamlNode>();
        list->kind = YamlNode::Kind::List;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            list->items.push_back(jsonTree(item));
        return list;
    }
    if (value.isString())
        return textNode(value.toString());
    if (value.isBool())
        return booleanNode(value.toBool());
    if (value.isDouble()) // JSON's number forms are YAML's
        return plainNode(QString::fromUtf8(
            QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1)));
    return std::make_shared<YamlNode>();
}

YamlNodePtr canvasTree(const QList<CanvasItem> &items)
{
    MapBuilder map;
    for (const CanvasItem &item : items)
        map.add(item.object, jsonTree(item.values));
    return map.take();
}

} // namespace

YamlNodePtr tenantTree(const Tenant &tenant)
{
    MapBuilder map;
    map.addText(u"name"_s, tenant.name);
    map.addText(u"color"_s, tenant.color);
    if (tenant.quota)
        map.add(u"quota"_s, quotaTree(*tenant.quota));
    map.addList(u"networks"_s, tenant.networks, networkTree);
    map.addList(u"security-groups"_s, tenant.securityGroups, securityGroupTree);
    map.addList(u"routers"_s, tenant.routers, routerTree);
    map.addList(u"vms"_s, tenant.vms, machineTree);
    return map.take();
}

YamlNodePtr designTree(const Design &design, const YamlNode *previous)
{
    MapBuilder map;
    map.add(u"overlab"_s, plainNode(u"1"_s));
    map.addText(u"name"_s, design.name);
    if (!design.description.isEmpty())
        map.addText(u"description"_s, design.description);
    map.addIfFilled(u"settings"_s, settingsTree(design.settings));
    map.addIfFilled(u"underlay"_s, underlayTree(design.underlay));
    map.addList(u"nodes"_s, design.nodes, nodeTree);
    map.addList(u"images"_s, design.images, imageTree);
    map.addList(u"external"_s, design.externals, [previous](const ExternalNetwork &external) {
        return externalTree(external, previous);
    });
    map.addList(u"tenants"_s, design.tenants, tenantTree);
    map.addList(u"checks"_s, design.checks, checkTree);
    map.addIfFilled(u"canvas"_s, canvasTree(design.canvas));
    return map.take();
}

} // namespace overlab::design
