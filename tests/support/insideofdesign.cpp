// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/insideofdesign.h"

#include "engine/blueprint/naming.h"
#include "engine/observe/insidejson.h"
#include "tests/support/designs.h"

#include <QJsonArray>

namespace overlab::testing {

using namespace Qt::StringLiterals;
using observe::InsideInterface;
using observe::InsideNode;

namespace {

class NodeMaker
{
public:
    NodeMaker(const blueprint::NodeBlueprint &node, const blueprint::Topology &topology) : m_blueprint(node), m_topology(topology)
    {
        m_node.name = node.name;
        m_node.isOpenVSwitchUp = true;
    }

    InsideNode make()
    {
        addBridges();
        addLinks();
        addPorts();
        addGuests();
        m_node.interfaces = m_interfaces.values();
        return m_node;
    }

private:
    InsideInterface &interface(const QString &name, const QString &nameSpace = {})
    {
        InsideInterface &known = m_interfaces[{nameSpace, name}];
        known.name = name;
        known.nameSpace = nameSpace;
        known.isUp = true;
        return known;
    }

    void addBridges()
    {
        for (const blueprint::OvsBridge &bridge : m_blueprint.ovsBridges) {
            observe::InsideBridge known{bridge.name, true, u"netdev"_s, bridge.mac.value_or(MacAddress()), 1500, {}, true, bridge.origin};
            if (bridge.name == u"br-ex" && !m_blueprint.address.isNull())
                known.addresses = QStringList{m_blueprint.address.toString() + u"/24"_s};
            m_node.bridges << known;
        }
        for (const blueprint::LinuxBridge &bridge : m_blueprint.linuxBridges)
            m_node.bridges << observe::InsideBridge{bridge.name, false, {}, {}, bridge.mtuBytes, {}, true, bridge.origin};
        for (const blueprint::NamedNamespace &space : m_blueprint.namespaces)
            m_node.namespaces << observe::InsideNamespace{space.name, space.origin};
    }

    void addLinks()
    {
        for (const blueprint::VethPair &pair : m_blueprint.vethPairs) {
            const auto add = [&](const QString &name, const QString &peer, const MacAddress &mac, const QString &master) {
                InsideInterface &known = interface(name);
                known.kind = u"veth"_s;
                known.peer = pair.peerGuest.isNull() ? peer : QString();
                known.mac = mac;
                known.bridge = master;
                known.mtuBytes = pair.mtuBytes;
                known.origin = pair.origin;
            };
            add(pair.name, pair.peer, pair.mac, pair.master);
            if (pair.peerGuest.isNull())
                add(pair.peer, pair.name, pair.peerMac, pair.peerMaster);
        }
        for (const blueprint::TapDevice &tap : m_blueprint.taps) {
            InsideInterface &known = interface(tap.name);
            known.kind = u"tap"_s;
            known.mac = tap.mac;
            known.mtuBytes = tap.mtuBytes;
            known.origin = tap.origin;
        }
    }

    void addPorts()
    {
        QHash<QString, const blueprint::Device *> devices;
        for (const blueprint::Device &device : m_blueprint.devices)
            devices.insert(device.name, &device);
        QHash<QString, int> numbers;
        for (const blueprint::OvsPort &port : m_blueprint.ovsPorts) {
            const blueprint::Device *const device = devices.value(port.name);
            InsideInterface &known = interface(port.name, device ? device->nameSpace : QString());
            if (!port.type.isEmpty())
                known.kind = port.type;
            known.bridge = port.bridge;
            known.number = port.ofport > 0 ? port.ofport : ++numbers[port.bridge];
            known.tag = port.tag;
            known.peer = port.type == u"patch" ? port.options.value(u"peer"_s) : known.peer;
            known.remote = port.options.value(u"remote_ip"_s);
            known.local = port.options.value(u"local_ip"_s);
            known.origin = port.origin;
            if (port.mac)
                known.mac = *port.mac;
            if (device) {
                known.mtuBytes = device->mtuBytes;
                for (const blueprint::InterfaceAddress &address : device->addresses)
                    known.addresses << address.toString();
            }
            addNetwork(port, known);
        }
    }

    void addNetwork(const blueprint::OvsPort &port, InsideInterface &known) const
    {
        for (const blueprint::ResolvedNetwork &network : m_topology.networks) {
            if (blueprint::uuidText(network.uuid) != port.otherConfig.value(u"net_uuid"_s))
                continue;
            known.network = network.object();
            known.segment = network.segment > 0 ? qint64(network.segment) : -1;
        }
    }

    void addGuest(const QString &object, bool isVirtual, const QList<blueprint::GuestInterface> &cards)
    {
        observe::InsideGuest guest{object, isVirtual, observe::InsideGuest::Run::Running, {}};
        for (const blueprint::GuestInterface &card : cards) {
            observe::InsideCard known{card.tap, card.device, card.mac, {}, true};
            for (const blueprint::InterfaceAddress &address : card.addresses)
                known.addresses << address.toString();
            guest.cards << known;
            InsideInterface &tap = interface(card.tap);
            tap.guest = object;
            tap.origin = object;
            if (isVirtual) {
                tap.kind = u"tap"_s;
                tap.mac = card.mac.withFirstOctet(0xfe);
                tap.mtuBytes = card.mtuBytes;
            }
            if (!card.tapBridge.isEmpty())
                tap.bridge = card.tapBridge;
        }
        m_node.guests << guest;
    }

    void addGuests()
    {
        for (const blueprint::NamespaceGuest &guest : m_blueprint.guests)
            addGuest(guest.object, false, guest.interfaces);
        for (const blueprint::Domain &domain : m_blueprint.domains)
            addGuest(domain.object, true, domain.interfaces);
        InsideInterface &card = interface(u"eth0"_s);
        card.kind = u"veth"_s;
        card.mac = m_blueprint.underlayMac;
        card.mtuBytes = m_blueprint.underlayMtuBytes;
    }

    const blueprint::NodeBlueprint &m_blueprint;
    const blueprint::Topology &m_topology;
    InsideNode m_node;
    QMap<std::pair<QString, QString>, InsideInterface> m_interfaces;
};

} // namespace

QJsonObject insideOfDesign(const QByteArray &yaml)
{
    const blueprint::Topology topology = resolveText(yaml).topology;
    const blueprint::Blueprint blueprint = blueprint::compile(topology, {});
    QJsonArray nodes;
    QJsonArray ports;
    for (int i = 0; i < blueprint.nodes.size(); ++i) {
        const blueprint::NodeBlueprint &node = blueprint.nodes.at(i);
        QJsonObject json = observe::toJson(NodeMaker(node, topology).make());
        json.insert(u"exists"_s, true);
        if (i < topology.nodes.size()) {
            json.insert(u"address"_s, node.address.toString());
            json.insert(u"network"_s, topology.nodes.at(i).isNetwork);
            json.insert(u"compute"_s, topology.nodes.at(i).isCompute);
        } else {
            json.insert(u"outside"_s, true);
        }
        nodes.append(json);
        ports.append(QJsonObject{{u"name"_s, node.underlayPort}, {u"node"_s, node.name}, {u"up"_s, true}});
    }
    QJsonArray networks;
    for (const blueprint::ResolvedNetwork &network : topology.networks) {
        networks.append(QJsonObject{{u"object"_s, network.object()},
                                    {u"type"_s, blueprint::networkTypeName(network.type)},
                                    {u"segment"_s, qint64(network.segment)},
                                    {u"tunnelled"_s, network.isTunnelled()}});
    }
    const QJsonObject underlay{{u"subnet"_s, topology.underlay.toString()}, {u"mtu"_s, topology.underlayMtuBytes},
                               {u"up"_s, true}, {u"ports"_s, ports}};
    return {{u"nodes"_s, nodes}, {u"underlay"_s, underlay}, {u"networks"_s, networks}};
}

QJsonArray flowsOfDesign(const QByteArray &yaml, const QString &node, const QString &bridge)
{
    const blueprint::Blueprint blueprint = blueprint::compile(resolveText(yaml).topology, {});
    QJsonArray flows;
    for (const blueprint::NodeBlueprint &one : blueprint.nodes) {
        for (const blueprint::Flow &flow : one.name == node ? one.flows : QList<blueprint::Flow>()) {
            if (flow.bridge == bridge)
                flows.append(QJsonObject{{u"table"_s, flow.table}, {u"priority"_s, flow.priority}, {u"match"_s, flow.match}, {u"actions"_s, flow.actions}, {u"origin"_s, flow.origin}});
        }
    }
    return flows;
}

QByteArray designOfMany(int nodes, int machines, int tenants, const QByteArray &firewall)
{
    const auto number = [](int value) { return QByteArray::number(value); };
    QByteArray text = "overlab: 1\nname: many\nsettings: {firewall: " + firewall + "}\nnodes:\n  - {name: control-0, roles: [network]}\n";
    for (int i = 0; i < nodes - 1; ++i)
        text += "  - {name: compute-" + number(i) + ", roles: [compute]}\n";
    text += "tenants:\n";
    for (int i = 0; i < tenants; ++i) {
        text += "  - name: t" + number(i) + "\n    networks: [{name: lan, subnets: [{cidr: 10." + number(i) + ".0.0/16}]}]\n"
            + "    routers: [{name: gate, interfaces: [lan]}]\n    vms:\n";
        for (int j = 0; j < machines; ++j) {
            if (j % tenants == i)
                text += "      - {name: m" + number(j) + ", type: namespace, node: compute-" + number(j % (nodes - 1)) + ", interfaces: [{network: lan}]}\n";
        }
    }
    return text;
}

} // namespace overlab::testing
