// SPDX-License-Identifier: GPL-3.0-or-later
// Machines and how they are plugged in: tap → qbr → qvb/qvo → br-int with the hybrid firewall
// (os-vif's hybrid plug, neutron-facts 3.2), tap → br-int otherwise.
#include "engine/blueprint/parts.h"

#include "engine/blueprint/naming.h"

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

/// libvirt's and os-vif's habit: the host's end of a guest's link has its MAC with fe first.
constexpr quint8 tapFirstOctet = 0xfe;

MacAddress derivedMac(const ResolvedPort &port, const QString &end)
{
    return portMac(objectUuid(uuidText(port.uuid) + u'/' + end)).withFirstOctet(0x2e);
}

OvsPort boundPort(const ResolvedMachine &machine, const ResolvedPort &port,
                  const ResolvedNetwork &network, int tag, int number, const QString &name)
{
    OvsPort bound;
    bound.name = name;
    bound.bridge = u"br-int"_s;
    bound.tag = tag;
    bound.ofport = number;
    bound.otherConfig = portOtherConfig(network, tag);
    bound.interfaceIds = interfaceIds(port.uuid, port.mac);
    bound.interfaceIds.insert(u"vm-uuid"_s, uuidText(machine.uuid));
    bound.origin = machine.object();
    return bound;
}

GuestInterface guestInterface(const PartContext &context, const ResolvedPort &port, int number)
{
    const ResolvedNetwork &network = context.network(port.network);
    GuestInterface interface;
    interface.device = u"eth%1"_s.arg(number);
    interface.tap = deviceName(u"tap"_s, port.uuid);
    interface.mac = port.mac;
    interface.mtuBytes = network.mtuBytes;
    interface.dhcp = false;
    for (const ResolvedAddress &address : port.addresses) {
        const ResolvedSubnet &subnet = network.subnets.at(address.subnet);
        interface.dhcp = interface.dhcp || subnet.dhcp;
        interface.addresses.append({address.address, subnet.cidr.prefixLength()});
        if (!interface.gateway)
            interface.gateway = subnet.gateway;
        interface.dns += subnet.dns;
        interface.routes += subnet.routes;
    }
    return interface;
}

class MachinePlug
{
public:
    MachinePlug(const PartContext &context, const ResolvedMachine &machine, NodeBlueprint &into)
        : m_context(context), m_machine(machine), m_into(into),
          m_hybrid(context.topology.firewall == design::FirewallDriver::Hybrid),
          m_isVm(machine.type == design::MachineType::Vm)
    {
    }

    GuestInterface plug(const ResolvedPort &port, int number)
    {
        GuestInterface interface = guestInterface(m_context, port, number);
        const ResolvedNetwork &network = m_context.network(port.network);
        if (m_hybrid)
            interface.tapBridge = addHybridBridge(port, network);
        QString plugged = interface.tap;
        if (m_hybrid)
            plugged = deviceName(u"qvo"_s, port.uuid);
        addTap(port, interface);
        m_into.ovsPorts.append(
            boundPort(m_machine, port, network, m_context.tag(port.network),
                      m_context.portNumber(port.uuid), plugged));
        return interface;
    }

private:
    QString addHybridBridge(const ResolvedPort &port, const ResolvedNetwork &network)
    {
        const QString name = deviceName(u"qbr"_s, port.uuid);
        m_into.linuxBridges.append({name, network.mtuBytes, m_machine.object()});
        VethPair veth;
        veth.name = deviceName(u"qvb"_s, port.uuid);
        veth.mac = derivedMac(port, u"qvb"_s);
        veth.master = name;
        veth.peer = deviceName(u"qvo"_s, port.uuid);
        veth.peerMac = derivedMac(port, u"qvo"_s);
        veth.mtuBytes = network.mtuBytes;
        veth.origin = m_machine.object();
        m_into.vethPairs.append(veth);
        return name;
    }

    void addTap(const ResolvedPort &port, const GuestInterface &interface)
    {
        const MacAddress mac = port.mac.withFirstOctet(tapFirstOctet);
        if (!m_isVm) {
            VethPair veth;
            veth.name = interface.tap;
            veth.mac = mac;
            veth.master = interface.tapBridge;
            veth.peer = interface.device;
            veth.peerMac = port.mac;
            veth.peerGuest = m_machine.uuid;
            veth.mtuBytes = interface.mtuBytes;
            veth.origin = m_machine.object();
            m_into.vethPairs.append(veth);
        } else if (!m_hybrid) {
            m_into.taps.append({interface.tap, mac, interface.mtuBytes, m_machine.object()});
        } // libvirt makes the tap of a hybrid port itself, in qbr
    }

    const PartContext &m_context;
    const ResolvedMachine &m_machine;
    NodeBlueprint &m_into;
    bool m_hybrid;
    bool m_isVm;
};

} // namespace

void addMachines(const PartContext &context, NodeBlueprint &into)
{
    for (const ResolvedMachine &machine : context.topology.machines) {
        if (machine.node != context.node)
            continue;
        MachinePlug plug(context, machine, into);
        QList<GuestInterface> interfaces;
        for (int i = 0; i < machine.ports.size(); ++i)
            interfaces.append(plug.plug(machine.ports.at(i), i));
        if (machine.type == design::MachineType::Namespace) {
            into.guests.append(
                {machine.uuid, machine.object(), guestHostName(machine.name), interfaces});
            continue;
        }
        Domain domain;
        domain.uuid = machine.uuid;
        domain.name = machine.instance;
        domain.object = machine.object();
        domain.hostName = guestHostName(machine.name);
        domain.image = machine.image;
        domain.imageFile = context.topology.imageFiles.value(machine.image);
        domain.vcpus = machine.vcpus;
        domain.memoryBytes = machine.memoryBytes;
        domain.diskBytes = machine.diskBytes;
        domain.hasScreen = machine.graphics == design::Graphics::Vnc;
        domain.interfaces = interfaces;
        into.domains.append(domain);
    }
}

} // namespace overlab::blueprint
