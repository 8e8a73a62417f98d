// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observe/insidejson.h"

#include <QJsonArray>

namespace overlab::observe {

namespace {

using namespace Qt::StringLiterals;

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void put(QJsonObject &json, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        json.insert(key, QJsonArray::fromStringList(texts));
}

void put(QJsonObject &json, const QString &key, const MacAddress &mac)
{
    if (!mac.isNull())
        json.insert(key, mac.toString());
}

/// A number of which \a none means that there is none.
void put(QJsonObject &json, const QString &key, qint64 number, qint64 none)
{
    if (number != none)
        json.insert(key, number);
}

void putTrue(QJsonObject &json, const QString &key, bool value)
{
    if (value)
        json.insert(key, true);
}

template<typename T, typename Write>
QJsonArray arrayOf(const QList<T> &values, Write write)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(write(value));
    return array;
}

QJsonObject interfaceObject(const InsideInterface &interface)
{
    QJsonObject json{{u"name"_s, interface.name}};
    put(json, u"namespace"_s, interface.nameSpace);
    put(json, u"kind"_s, interface.kind);
    put(json, u"bridge"_s, interface.bridge);
    put(json, u"peer"_s, interface.peer);
    put(json, u"guest"_s, interface.guest);
    put(json, u"number"_s, interface.number, 0);
    put(json, u"tag"_s, interface.tag, 0);
    put(json, u"network"_s, interface.network);
    put(json, u"segment"_s, interface.segment, -1);
    put(json, u"remote"_s, interface.remote);
    put(json, u"local"_s, interface.local);
    put(json, u"mac"_s, interface.mac);
    put(json, u"mtu"_s, interface.mtuBytes, 0);
    put(json, u"addresses"_s, interface.addresses);
    putTrue(json, u"up"_s, interface.isUp);
    putTrue(json, u"missing"_s, interface.isMissing);
    put(json, u"error"_s, interface.error);
    put(json, u"origin"_s, interface.origin);
    return json;
}

QJsonObject bridgeObject(const InsideBridge &bridge)
{
    QJsonObject json{{u"name"_s, bridge.name}};
    putTrue(json, u"openVSwitch"_s, bridge.isOpenVSwitch);
    put(json, u"datapath"_s, bridge.datapath);
    put(json, u"mac"_s, bridge.mac);
    put(json, u"mtu"_s, bridge.mtuBytes, 0);
    put(json, u"addresses"_s, bridge.addresses);
    putTrue(json, u"up"_s, bridge.isUp);
    put(json, u"origin"_s, bridge.origin);
    return json;
}

QJsonObject namespaceObject(const InsideNamespace &nameSpace)
{
    QJsonObject json{{u"name"_s, nameSpace.name}};
    put(json, u"origin"_s, nameSpace.origin);
    return json;
}

QString runName(InsideGuest::Run run)
{
    switch (run) {
    case InsideGuest::Run::Missing:
        return u"missing"_s;
    case InsideGuest::Run::Off:
        return u"off"_s;
    case InsideGuest::Run::Paused:
        return u"paused"_s;
    case InsideGuest::Run::Running:
        break;
    }
    return u"running"_s;
}

QJsonObject guestObject(const InsideGuest &guest)
{
    const auto cardObject = [](const InsideCard &card) {
        QJsonObject json{{u"tap"_s, card.tap}};
        put(json, u"device"_s, card.device);
        put(json, u"mac"_s, card.mac);
        put(json, u"addresses"_s, card.addresses);
        putTrue(json, u"up"_s, card.isUp);
        return json;
    };
    return {{u"object"_s, guest.object},
            {u"type"_s, guest.isVirtual ? u"vm"_s : u"namespace"_s},
            {u"run"_s, runName(guest.run)},
            {u"cards"_s, arrayOf(guest.cards, cardObject)}};
}

} // namespace

QJsonObject toJson(const InsideNode &node)
{
    QJsonObject json{{u"name"_s, node.name},
                     {u"openVSwitch"_s, node.isOpenVSwitchUp},
                     {u"bridges"_s, arrayOf(node.bridges, bridgeObject)},
                     {u"namespaces"_s, arrayOf(node.namespaces, namespaceObject)},
                     {u"interfaces"_s, arrayOf(node.interfaces, interfaceObject)},
                     {u"guests"_s, arrayOf(node.guests, guestObject)}};
    put(json, u"failure"_s, node.failure);
    return json;
}

} // namespace overlab::observe
