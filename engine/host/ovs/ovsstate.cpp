// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/ovsstate.h"

#include "engine/base/error.h"
#include "engine/host/ovs/ovsrows.h"

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;
using namespace ovsdb;

using RowsByUuid = QHash<QString, QJsonObject>;

/// The rows of \a count results from \a first on.
RowsByUuid byUuid(const QJsonArray &results, qsizetype first, qsizetype count)
{
    RowsByUuid rows;
    for (qsizetype i = first; i < first + count; ++i) {
        for (const QJsonValue &value : results.at(i).toObject().value(u"rows"_s).toArray()) {
            const QJsonObject row = value.toObject();
            rows.insert(textOf(row.value(u"_uuid"_s)), row);
        }
    }
    return rows;
}

/// Reads \a columns of \a table: one operation, or one for each of \a names.
QJsonArray selectOperations(const QString &table, const QStringList &columns,
                            const std::optional<QStringList> &names)
{
    const QJsonObject all = selectOperation(table, columns);
    if (!names)
        return {all};
    QJsonArray operations;
    for (const QString &name : *names) {
        QJsonObject one = all;
        one.insert(u"where"_s, listOf(QJsonArray{u"name"_s, u"=="_s, name}));
        operations.append(one);
    }
    return operations;
}

/// The number in an optional integer column; nullopt when it is empty.
std::optional<int> numberOf(const QJsonValue &value)
{
    const QJsonArray elements = elementsOf(value);
    if (elements.isEmpty())
        return std::nullopt;
    return elements.at(0).toInt();
}

QStringList uuidsOf(const QJsonValue &value)
{
    QStringList uuids;
    for (const QJsonValue &element : elementsOf(value))
        uuids.append(element.toArray().at(1).toString());
    return uuids;
}

MacAddress macOf(const QJsonValue &value)
{
    return MacAddress::parse(textOf(value)).value_or(MacAddress());
}

BridgeConfig bridgeConfig(const QJsonObject &bridge, const QJsonObject &localInterface)
{
    BridgeConfig config;
    config.name = bridge.value(u"name"_s).toString();
    config.datapathType = bridge.value(u"datapath_type"_s).toString();
    config.failMode = textOf(bridge.value(u"fail_mode"_s));
    for (const QJsonValue &protocol : elementsOf(bridge.value(u"protocols"_s)))
        config.protocols.append(protocol.toString());
    config.protocols.sort();
    config.otherConfig = mapOf(bridge.value(u"other_config"_s));
    config.hwaddr = MacAddress::parse(config.otherConfig.take(u"hwaddr"_s)).value_or(MacAddress());
    config.externalIds = mapOf(bridge.value(u"external_ids"_s));
    config.mtuRequest = numberOf(localInterface.value(u"mtu_request"_s)).value_or(0);
    return config;
}

PortConfig portConfig(const QString &bridge, const QJsonObject &port, const QJsonObject &interface)
{
    PortConfig config;
    config.name = port.value(u"name"_s).toString();
    config.bridge = bridge;
    config.type = interface.value(u"type"_s).toString();
    config.options = mapOf(interface.value(u"options"_s));
    config.tag = numberOf(port.value(u"tag"_s));
    config.vlanMode = textOf(port.value(u"vlan_mode"_s));
    for (const QJsonValue &vlan : elementsOf(port.value(u"trunks"_s)))
        config.trunks.append(vlan.toInt());
    std::sort(config.trunks.begin(), config.trunks.end());
    config.otherConfig = mapOf(port.value(u"other_config"_s));
    config.portExternalIds = mapOf(port.value(u"external_ids"_s));
    config.interfaceExternalIds = mapOf(interface.value(u"external_ids"_s));
    config.mac = macOf(interface.value(u"mac"_s));
    config.mtuRequest = numberOf(interface.value(u"mtu_request"_s)).value_or(0);
    config.ofportRequest = numberOf(interface.value(u"ofport_request"_s)).value_or(0);
    return config;
}

PortState portState(const QString &bridge, const QJsonObject &port, const QJsonObject &interface)
{
    PortState state;
    state.config = portConfig(bridge, port, interface);
    state.ofport = numberOf(interface.value(u"ofport"_s)).value_or(0);
    state.error = textOf(interface.value(u"error"_s));
    state.macInUse = macOf(interface.value(u"mac_in_use"_s));
    state.mtu = numberOf(interface.value(u"mtu"_s)).value_or(0);
    state.linkUp = textOf(interface.value(u"link_state"_s)) == u"up"_s;
    return state;
}

void addBridge(OvsRows &rows, const QJsonObject &bridge, const RowsByUuid &ports,
               const RowsByUuid &interfaces)
{
    const QString name = bridge.value(u"name"_s).toString();
    BridgeRow bridgeRow{textOf(bridge.value(u"_uuid"_s)), QString(), 0, QString()};
    QJsonObject local;
    for (const QString &portUuid : uuidsOf(bridge.value(u"ports"_s))) {
        if (!ports.contains(portUuid))
            continue; // it was not asked for
        const QJsonObject port = ports.value(portUuid);
        const QString portName = port.value(u"name"_s).toString();
        const QStringList interfaceUuids = uuidsOf(port.value(u"interfaces"_s));
        const QJsonObject interface = interfaces.value(interfaceUuids.value(0));
        const bool isOurs = mapOf(port.value(u"external_ids"_s)).contains(ovsOriginKey);
        rows.ports.insert(portName, {portUuid, interfaceUuids.value(0), name, isOurs});
        if (portName == name) {
            local = interface;
            bridgeRow.localInterfaceUuid = interfaceUuids.value(0);
            bridgeRow.localOfport = numberOf(interface.value(u"ofport"_s)).value_or(0);
            bridgeRow.localError = textOf(interface.value(u"error"_s));
        } else if (interfaceUuids.size() == 1) {
            rows.state.ports.insert(portName, portState(name, port, interface));
        }
    }
    rows.state.bridges.insert(name,
                              {bridgeConfig(bridge, local), textOf(bridge.value(u"datapath_id"_s)),
                               macOf(local.value(u"mac_in_use"_s))});
    rows.bridges.insert(name, bridgeRow);
}

} // namespace

OvsRows readRows(OvsdbClient &client, std::chrono::milliseconds limit,
                 const std::optional<QStringList> &names)
{
    QJsonArray operations{
        selectOperation(u"Open_vSwitch"_s,
                        {u"bridges"_s, u"next_cfg"_s, u"cur_cfg"_s, u"ovs_version"_s}),
        selectOperation(u"Bridge"_s,
                        {u"_uuid"_s, u"name"_s, u"ports"_s, u"datapath_type"_s, u"fail_mode"_s,
                         u"protocols"_s, u"other_config"_s, u"external_ids"_s, u"datapath_id"_s})};
    const qsizetype each = names ? names->size() : 1;
    const QStringList portColumns{u"_uuid"_s,     u"name"_s,   u"interfaces"_s,   u"tag"_s,
                                  u"vlan_mode"_s, u"trunks"_s, u"other_config"_s, u"external_ids"_s};
    const QStringList interfaceColumns{
        u"_uuid"_s,          u"type"_s,   u"options"_s, u"external_ids"_s, u"mac"_s, u"mtu_request"_s,
        u"ofport_request"_s, u"ofport"_s, u"error"_s,   u"mac_in_use"_s,   u"mtu"_s, u"link_state"_s};
    for (const QJsonValue &operation : selectOperations(u"Port"_s, portColumns, names))
        operations.append(operation);
    for (const QJsonValue &operation : selectOperations(u"Interface"_s, interfaceColumns, names))
        operations.append(operation);
    const QJsonArray results = client.transact(operations, limit);

    OvsRows rows;
    const QJsonObject root = results.at(0).toObject().value(u"rows"_s).toArray().at(0).toObject();
    rows.state.nextCfg = root.value(u"next_cfg"_s).toInteger();
    rows.state.curCfg = root.value(u"cur_cfg"_s).toInteger();
    rows.state.ovsVersion = textOf(root.value(u"ovs_version"_s));
    const RowsByUuid bridges = byUuid(results, 1, 1);
    const RowsByUuid ports = byUuid(results, 2, each);
    const RowsByUuid interfaces = byUuid(results, 2 + each, each);
    for (const QJsonObject &bridge : bridges)
        addBridge(rows, bridge, ports, interfaces);
    return rows;
}

OvsState readState(OvsdbClient &client, std::chrono::milliseconds limit)
{
    return readRows(client, limit).state;
}

} // namespace overlab::host
