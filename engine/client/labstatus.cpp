// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/labstatus.h"

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &json, QStringView key)
{
    return json.value(key).toString();
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list << entry.toString();
    return list;
}

template<typename T, typename Read>
QList<T> listOf(const QJsonValue &value, Read read)
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    list.reserve(array.size());
    for (const QJsonValue &entry : array)
        list << read(entry.toObject());
    return list;
}

InterfaceStatus readInterface(const QJsonObject &json)
{
    return {text(json, u"network"), text(json, u"device"), text(json, u"mac"),
            text(json, u"address"), text(json, u"floatingIp")};
}

NodeStatus readNode(const QJsonObject &json)
{
    return {text(json, u"name"), texts(json.value(u"roles")), text(json, u"address"),
            text(json, u"state"), text(json, u"reason")};
}

MachineStatus readMachine(const QJsonObject &json)
{
    return {
        text(json, u"tenant"), text(json, u"name"),
        text(json, u"type"),   text(json, u"node"),
        text(json, u"state"),  listOf<InterfaceStatus>(json.value(u"interfaces"), readInterface),
        text(json, u"reason")};
}

RouterStatus readRouter(const QJsonObject &json)
{
    const QJsonObject external = json.value(u"external").toObject();
    QString gateway;
    if (!external.isEmpty())
        gateway = u"%1 (%2)"_s.arg(text(external, u"address"), text(external, u"network"));
    return {text(json, u"tenant"),
            text(json, u"name"),
            text(json, u"node"),
            text(json, u"state"),
            gateway,
            listOf<InterfaceStatus>(json.value(u"interfaces"), readInterface)};
}

NetworkStatus readNetwork(const QJsonObject &json)
{
    NetworkStatus network{text(json, u"tenant"),
                          text(json, u"name"),
                          text(json, u"type"),
                          text(json, u"state"),
                          json.value(u"segment").toInteger(-1),
                          texts(json.value(u"cidrs")),
                          {}};
    const QJsonArray subnets = json.value(u"subnets").toArray();
    for (const QJsonValue &subnet : subnets)
        network.cidrs << (subnet.isString() ? subnet.toString() : text(subnet.toObject(), u"cidr"));
    const QJsonObject tags = json.value(u"localVlan").toObject();
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        network.localVlan.insert(tag.key(), tag.value().toInt());
    return network;
}

QHash<QString, qint64> numbers(const QJsonObject &json)
{
    QHash<QString, qint64> values;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.value().isDouble())
            values.insert(it.key(), it.value().toInteger());
    }
    return values;
}

TenantStatus readTenant(const QJsonObject &json)
{
    const QJsonObject sent = json.value(u"sent").toObject();
    const QJsonObject received = json.value(u"received").toObject();
    return {text(json, u"name"),
            numbers(json.value(u"used").toObject()),
            numbers(json.value(u"quota").toObject()),
            sent.value(u"bytes").toInteger(),
            sent.value(u"packets").toInteger(),
            received.value(u"bytes").toInteger(),
            received.value(u"packets").toInteger()};
}

UplinkStatus readUplink(const QJsonObject &json)
{
    UplinkStatus uplink;
    if (json.contains(u"state"))
        uplink = {text(json, u"state"), text(json, u"address"), text(json, u"resolver"),
                  text(json, u"reason")};
    return uplink;
}

Drift readDrift(const QJsonObject &json)
{
    return {text(json, u"place"), text(json, u"kind"), text(json, u"subject"),
            text(json, u"object"), text(json, u"is")};
}

EndedDaemon readEndedDaemon(const QJsonObject &json)
{
    return {text(json, u"node"),
            text(json, u"daemon"),
            text(json, u"object"),
            json.value(u"stopsTraffic").toBool(),
            json.value(u"forgetsConnections").toBool(),
            text(json, u"reason")};
}

} // namespace

QList<EndedDaemon> EndedDaemon::fromJson(const QJsonArray &json)
{
    return listOf<EndedDaemon>(json, readEndedDaemon);
}

LabStatus LabStatus::fromJson(const QJsonObject &json)
{
    LabStatus status;
    status.lab = text(json, u"lab");
    status.state = text(json, u"state");
    status.nodes = listOf<NodeStatus>(json.value(u"nodes"), readNode);
    status.outside = text(json.value(u"outside").toObject(), u"state");
    status.machines = listOf<MachineStatus>(json.value(u"vms"), readMachine);
    status.routers = listOf<RouterStatus>(json.value(u"routers"), readRouter);
    status.networks = listOf<NetworkStatus>(json.value(u"networks"), readNetwork);
    status.tenants = listOf<TenantStatus>(json.value(u"tenants"), readTenant);
    status.uplink = readUplink(json.value(u"uplink").toObject());
    status.drift = listOf<Drift>(json.value(u"drift"), readDrift);
    status.endedDaemons = EndedDaemon::fromJson(json.value(u"endedDaemons").toArray());
    status.isApplying = json.value(u"applying").toBool();
    return status;
}

} // namespace overlab::client
