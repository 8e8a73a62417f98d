// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/insidestate.h"

#include <QJsonArray>

namespace overlab::client {

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

bool isTrue(const QJsonObject &json, QStringView key)
{
    return json.value(key).toBool();
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

InsideInterface readInterface(const QJsonObject &json)
{
    InsideInterface interface;
    interface.name = text(json, u"name");
    interface.nameSpace = text(json, u"namespace");
    interface.kind = text(json, u"kind");
    interface.bridge = text(json, u"bridge");
    interface.peer = text(json, u"peer");
    interface.guest = text(json, u"guest");
    interface.number = json.value(u"number").toInt();
    interface.tag = json.value(u"tag").toInt();
    interface.network = text(json, u"network");
    interface.segment = json.value(u"segment").toInteger(-1);
    interface.remote = text(json, u"remote");
    interface.local = text(json, u"local");
    interface.mac = text(json, u"mac");
    interface.mtuBytes = json.value(u"mtu").toInt();
    interface.addresses = texts(json.value(u"addresses"));
    interface.isUp = isTrue(json, u"up");
    interface.isMissing = isTrue(json, u"missing");
    interface.error = text(json, u"error");
    interface.origin = text(json, u"origin");
    return interface;
}

InsideBridge readBridge(const QJsonObject &json)
{
    return {text(json, u"name"),       isTrue(json, u"openVSwitch"),   text(json, u"datapath"),
            text(json, u"mac"),        json.value(u"mtu").toInt(),     texts(json.value(u"addresses")),
            isTrue(json, u"up"),       text(json, u"origin")};
}

InsideNamespace readNamespace(const QJsonObject &json)
{
    return {text(json, u"name"), text(json, u"origin")};
}

InsideCard readCard(const QJsonObject &json)
{
    return {text(json, u"tap"), text(json, u"device"), text(json, u"mac"), texts(json.value(u"addresses")),
            isTrue(json, u"up")};
}

InsideGuest readGuest(const QJsonObject &json)
{
    return {text(json, u"object"), text(json, u"type") == u"vm", text(json, u"run"),
            listOf<InsideCard>(json.value(u"cards"), readCard)};
}

InsideNode readNode(const QJsonObject &json)
{
    InsideNode node;
    node.name = text(json, u"name");
    node.address = text(json, u"address");
    node.isNetwork = isTrue(json, u"network");
    node.isCompute = isTrue(json, u"compute");
    node.isOutside = isTrue(json, u"outside");
    node.exists = isTrue(json, u"exists");
    node.isOpenVSwitchUp = isTrue(json, u"openVSwitch");
    node.failure = text(json, u"failure");
    node.bridges = listOf<InsideBridge>(json.value(u"bridges"), readBridge);
    node.namespaces = listOf<InsideNamespace>(json.value(u"namespaces"), readNamespace);
    node.interfaces = listOf<InsideInterface>(json.value(u"interfaces"), readInterface);
    node.guests = listOf<InsideGuest>(json.value(u"guests"), readGuest);
    return node;
}

UnderlayPort readUnderlayPort(const QJsonObject &json)
{
    return {text(json, u"name"), text(json, u"node"), isTrue(json, u"up")};
}

InsideNetwork readNetwork(const QJsonObject &json)
{
    return {text(json, u"object"), text(json, u"type"), json.value(u"segment").toInteger(-1),
            isTrue(json, u"tunnelled")};
}

} // namespace

InsideState InsideState::fromJson(const QJsonObject &json)
{
    const QJsonObject underlay = json.value(u"underlay").toObject();
    InsideState state;
    state.nodes = listOf<InsideNode>(json.value(u"nodes"), readNode);
    state.underlaySubnet = text(underlay, u"subnet");
    state.underlayMtuBytes = underlay.value(u"mtu").toInt();
    state.isUnderlayUp = isTrue(underlay, u"up");
    state.underlayPorts = listOf<UnderlayPort>(underlay.value(u"ports"), readUnderlayPort);
    state.networks = listOf<InsideNetwork>(json.value(u"networks"), readNetwork);
    return state;
}

} // namespace overlab::client
