// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says of a node is what its clients read, member by member.
#include "engine/client/insidestate.h"
#include "engine/observe/insidejson.h"

#include <QJsonArray>
#include <QTest>

using namespace overlab;
using namespace Qt::StringLiterals;

class tst_InsideState : public QObject
{
    Q_OBJECT

private slots:
    void interface_comesThroughWhole();
    void bridgeNamespaceAndGuest_comeThroughWhole();
    void nothingAtAll_isAnEmptyState();
    void whatIsUnknown_isSkipped();
};

namespace {

client::InsideNode sent(const observe::InsideNode &node)
{
    const QJsonObject json{{u"nodes"_s, QJsonArray{observe::toJson(node)}}};
    return client::InsideState::fromJson(json).nodes.value(0);
}

const QString macText = u"fa:16:3e:44:98:20"_s;
const MacAddress mac = *MacAddress::parse(macText);

} // namespace

void tst_InsideState::interface_comesThroughWhole()
{
    observe::InsideInterface tunnel;
    tunnel.name = u"vxlan-c0a8ff13"_s;
    tunnel.nameSpace = u"qrouter-1"_s;
    tunnel.kind = u"vxlan"_s;
    tunnel.bridge = u"br-tun"_s;
    tunnel.peer = u"other"_s;
    tunnel.guest = u"red/vm-1"_s;
    tunnel.number = 2;
    tunnel.tag = 7;
    tunnel.network = u"red/net-1"_s;
    tunnel.segment = 22;
    tunnel.remote = u"192.168.255.19"_s;
    tunnel.local = u"192.168.255.15"_s;
    tunnel.mac = mac;
    tunnel.mtuBytes = 1450;
    tunnel.addresses = QStringList{u"10.0.1.1/24"_s};
    tunnel.isUp = true;
    tunnel.isMissing = true;
    tunnel.error = u"could not open network device"_s;
    tunnel.origin = u"node"_s;
    observe::InsideNode node;
    node.interfaces = {tunnel, {}};

    const client::InsideNode read = sent(node);

    const client::InsideInterface expected{
        tunnel.name,   tunnel.nameSpace, tunnel.kind,   tunnel.bridge, tunnel.peer,
        tunnel.guest,  2,                7,             tunnel.network, 22,
        tunnel.remote, tunnel.local,     macText,       1450,          tunnel.addresses,
        true,          true,             tunnel.error,  tunnel.origin};
    QCOMPARE(read.interfaces.size(), 2);
    QVERIFY(read.interfaces.at(0) == expected);
    QVERIFY(read.interfaces.at(1) == client::InsideInterface());
}

void tst_InsideState::bridgeNamespaceAndGuest_comeThroughWhole()
{
    observe::InsideNode node;
    node.name = u"compute-0"_s;
    node.isOpenVSwitchUp = true;
    node.failure = u"why"_s;
    node.bridges = {{u"br-ex"_s, true, u"netdev"_s, mac, 1500, {u"192.168.255.19/24"_s}, true, u"node"_s}};
    node.namespaces = {{u"qdhcp-1"_s, u"red/net-1"_s}};
    node.guests = {{u"red/vm-1"_s, true, observe::InsideGuest::Run::Paused, {{u"tap1"_s, u"eth0"_s, mac, {u"10.0.1.85/24"_s}, true}}},
                   {u"red/vm-2"_s, false, observe::InsideGuest::Run::Off, {}}};

    const client::InsideNode read = sent(node);

    QCOMPARE(read.name, u"compute-0"_s);
    QVERIFY(read.isOpenVSwitchUp);
    QCOMPARE(read.failure, u"why"_s);
    const client::InsideBridge bridge{u"br-ex"_s, true, u"netdev"_s, macText, 1500, {u"192.168.255.19/24"_s}, true, u"node"_s};
    QVERIFY(read.bridges == QList<client::InsideBridge>{bridge});
    QVERIFY((read.namespaces == QList<client::InsideNamespace>{{u"qdhcp-1"_s, u"red/net-1"_s}}));
    const client::InsideCard card{u"tap1"_s, u"eth0"_s, macText, {u"10.0.1.85/24"_s}, true};
    QVERIFY((read.guests == QList<client::InsideGuest>{{u"red/vm-1"_s, true, u"paused"_s, {card}},
                                                       {u"red/vm-2"_s, false, u"off"_s, {}}}));
}

void tst_InsideState::nothingAtAll_isAnEmptyState()
{
    QVERIFY(client::InsideState::fromJson({}) == client::InsideState());
}

void tst_InsideState::whatIsUnknown_isSkipped()
{
    const QJsonObject interface{{u"name"_s, u"tap1"_s}, {u"colour"_s, 7}, {u"tag"_s, u"seven"_s}};
    const QJsonObject node{{u"interfaces"_s, QJsonArray{interface, 5}}, {u"guests"_s, u"many"_s}};
    const auto state = client::InsideState::fromJson({{u"nodes"_s, QJsonArray{node, QJsonValue::Null}}});

    QCOMPARE(state.nodes.size(), 2);
    QCOMPARE(state.nodes.at(0).interfaces.value(0).name, u"tap1"_s);
    QCOMPARE(state.nodes.at(0).interfaces.value(0).tag, 0);
    QVERIFY(state.nodes.at(0).guests.isEmpty());
}

QTEST_APPLESS_MAIN(tst_InsideState)

#include "tst_insidestate.moc"
