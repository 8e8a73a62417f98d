// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/transaction.h"

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;
using namespace ovsdb;

QJsonArray optionalText(const QString &text)
{
    return setValue(text.isEmpty() ? QJsonArray{} : QJsonArray{text});
}

/// Zero stands for "not asked for".
QJsonArray optionalNumber(int number)
{
    return setValue(number == 0 ? QJsonArray{} : QJsonArray{number});
}

QJsonArray optionalMac(const MacAddress &mac)
{
    return optionalText(mac.isNull() ? QString() : mac.toString());
}

QJsonArray numbers(const QList<int> &list)
{
    QJsonArray elements;
    for (const int number : list)
        elements.append(number);
    return setValue(elements);
}

QJsonObject bridgeColumns(const BridgeConfig &bridge)
{
    QMap<QString, QString> otherConfig = bridge.otherConfig;
    if (!bridge.hwaddr.isNull())
        otherConfig.insert(u"hwaddr"_s, bridge.hwaddr.toString());
    return {{u"datapath_type"_s, bridge.datapathType},
            {u"fail_mode"_s, optionalText(bridge.failMode)},
            {u"protocols"_s, setValue(QJsonArray::fromStringList(bridge.protocols))},
            {u"other_config"_s, mapValue(otherConfig)},
            {u"external_ids"_s, mapValue(bridge.externalIds)}};
}

QJsonObject localColumns(const BridgeConfig &bridge)
{
    return {{u"mtu_request"_s, optionalNumber(bridge.mtuRequest)}};
}

QJsonObject portColumns(const PortConfig &port)
{
    return {{u"tag"_s, setValue(port.tag ? QJsonArray{*port.tag} : QJsonArray{})},
            {u"vlan_mode"_s, optionalText(port.vlanMode)},
            {u"trunks"_s, numbers(port.trunks)},
            {u"other_config"_s, mapValue(port.otherConfig)},
            {u"external_ids"_s, mapValue(port.portExternalIds)}};
}

QJsonObject interfaceColumns(const PortConfig &port)
{
    return {{u"options"_s, mapValue(port.options)},
            {u"external_ids"_s, mapValue(port.interfaceExternalIds)},
            {u"mac"_s, optionalMac(port.mac)},
            {u"mtu_request"_s, optionalNumber(port.mtuRequest)},
            {u"ofport_request"_s, optionalNumber(port.ofportRequest)}};
}

/// The columns of \a wanted that \a present does not have already.
QJsonObject difference(const QJsonObject &present, const QJsonObject &wanted)
{
    QJsonObject columns;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (present.value(it.key()) != it.value())
            columns.insert(it.key(), it.value());
    }
    return columns;
}

QJsonObject mutation(const QString &table, const QJsonArray &where, const QString &column,
                     const QJsonArray &removed, const QJsonArray &inserted)
{
    QJsonArray mutations;
    if (!removed.isEmpty())
        mutations.append(QJsonArray{column, u"delete"_s, setValue(removed)});
    if (!inserted.isEmpty())
        mutations.append(QJsonArray{column, u"insert"_s, setValue(inserted)});
    return {{u"op"_s, u"mutate"_s},
            {u"table"_s, table},
            {u"where"_s, where},
            {u"mutations"_s, mutations}};
}

QJsonArray whereUuid(const QString &uuid)
{
    return listOf(condition(u"_uuid"_s, u"=="_s, uuidValue(uuid)));
}

} // namespace

QJsonValue Transaction::addBridge(const BridgeConfig &bridge)
{
    const QString interfaceName = newName(u"interface"_s);
    QJsonObject interface = localColumns(bridge);
    interface.insert(u"name"_s, bridge.name);
    interface.insert(u"type"_s, u"internal"_s);
    insert(u"Interface"_s, interfaceName, interface);

    const QString portName = newName(u"port"_s);
    insert(u"Port"_s, portName,
           {{u"name"_s, bridge.name}, {u"interfaces"_s, namedUuid(interfaceName)}});

    const QString bridgeName = newName(u"bridge"_s);
    QJsonObject row = bridgeColumns(bridge);
    row.insert(u"name"_s, bridge.name);
    m_newBridges.insert(bridgeName, row);
    m_portsOfNewBridges[bridgeName].append(namedUuid(portName));
    m_bridges.inserted.append(namedUuid(bridgeName));
    return namedUuid(bridgeName);
}

void Transaction::changeBridge(const QString &uuid, const QString &localInterfaceUuid,
                               const BridgeConfig &present, const BridgeConfig &wanted)
{
    update(u"Bridge"_s, uuid, difference(bridgeColumns(present), bridgeColumns(wanted)));
    update(u"Interface"_s, localInterfaceUuid,
           difference(localColumns(present), localColumns(wanted)));
}

void Transaction::removeBridge(const QString &uuid)
{
    m_bridges.removed.append(uuidValue(uuid));
}

void Transaction::addPort(const QJsonValue &bridge, const PortConfig &port)
{
    const QString interfaceName = newName(u"interface"_s);
    QJsonObject interface = interfaceColumns(port);
    interface.insert(u"name"_s, port.name);
    interface.insert(u"type"_s, port.type);
    insert(u"Interface"_s, interfaceName, interface);

    const QString portName = newName(u"port"_s);
    QJsonObject row = portColumns(port);
    row.insert(u"name"_s, port.name);
    row.insert(u"interfaces"_s, namedUuid(interfaceName));
    insert(u"Port"_s, portName, row);

    const QString bridgeId = bridge.toArray().at(1).toString();
    if (m_newBridges.contains(bridgeId))
        m_portsOfNewBridges[bridgeId].append(namedUuid(portName));
    else
        m_ports[bridgeId].inserted.append(namedUuid(portName));
}

void Transaction::changePort(const QString &uuid, const QString &interfaceUuid,
                             const PortConfig &present, const PortConfig &wanted)
{
    update(u"Port"_s, uuid, difference(portColumns(present), portColumns(wanted)));
    update(u"Interface"_s, interfaceUuid,
           difference(interfaceColumns(present), interfaceColumns(wanted)));
}

void Transaction::detachPort(const QString &bridgeUuid, const QString &portUuid)
{
    m_ports[bridgeUuid].removed.append(uuidValue(portUuid));
}

QJsonArray Transaction::operations() const
{
    QJsonArray operations = m_operations;
    for (auto it = m_newBridges.begin(); it != m_newBridges.end(); ++it) {
        QJsonObject row = it.value();
        row.insert(u"ports"_s, setValue(m_portsOfNewBridges.value(it.key())));
        operations.append(QJsonObject{{u"op"_s, u"insert"_s},
                                      {u"table"_s, u"Bridge"_s},
                                      {u"uuid-name"_s, it.key()},
                                      {u"row"_s, row}});
    }
    for (auto it = m_ports.begin(); it != m_ports.end(); ++it)
        operations.append(mutation(u"Bridge"_s, whereUuid(it.key()), u"ports"_s, it.value().removed,
                                   it.value().inserted));
    if (!m_bridges.inserted.isEmpty() || !m_bridges.removed.isEmpty())
        operations.append(
            mutation(u"Open_vSwitch"_s, {}, u"bridges"_s, m_bridges.removed, m_bridges.inserted));
    return operations;
}

/// A name for a row that has no UUID yet; RFC 7047 allows letters, digits and underscores.
QString Transaction::newName(const QString &kind)
{
    return u"%1_%2"_s.arg(kind).arg(++m_lastName);
}

void Transaction::insert(const QString &table, const QString &name, const QJsonObject &row)
{
    m_operations.append(QJsonObject{
        {u"op"_s, u"insert"_s}, {u"table"_s, table}, {u"uuid-name"_s, name}, {u"row"_s, row}});
}

void Transaction::update(const QString &table, const QString &uuid, const QJsonObject &columns)
{
    if (columns.isEmpty())
        return;
    m_operations.append(QJsonObject{{u"op"_s, u"update"_s},
                                    {u"table"_s, table},
                                    {u"where"_s, whereUuid(uuid)},
                                    {u"row"_s, columns}});
}

} // namespace overlab::host
