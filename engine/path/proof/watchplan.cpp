// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/proof/watchplan.h"

#include "engine/blueprint/naming.h"
#include "engine/path/hopcodes.h"
#include "engine/path/proof/pathends.h"

#include <array>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

using Prediction = ExpectedSight::Prediction;

const QString nodeCard = u"eth0"_s;
constexpr qsizetype mostDevices = 600; // the kernel's filters have room for some 2000 in a namespace

class Planner
{
public:
    Planner(const LabIndex &index, const LabPlaces &places) : m_index(index), m_places(places) {}

    WayPlan way(const Path &path);
    WatchedEnd end(const std::optional<PathEnd> &end);
    /// Where nothing should be seen.
    void addOthers();

    WatchPlan plan;

private:
    int add(WatchedDevice device);
    void addOther(const WatchedDevice &device);
    /// -1: it is none of the kernel's that can be watched.
    int deviceAt(const Hop &hop, const QString &name);
    int machineDevice(const Hop &hop, const QString &name);
    WatchedDevice cardDevice(MachineEnd end, const QString &node) const;
    WatchedEnd machineEnd(int machine);
    WatchedEnd stackEnd(const Stack &stack);
    WatchedDevice nodeDevice(const QString &node, const QString &name) const;
    int sight(WayPlan &way, int device, const Packet &packet, Prediction prediction) const;
    void addHop(WayPlan &way, const Path &path, int number);

    const LabIndex &m_index;
    const LabPlaces &m_places;
};

bool isLinkFault(const Hop &hop)
{
    const std::array codes{hop::linkMissing, hop::linkDown, hop::portMissing, hop::noNamespace, hop::machineStopped};
    return std::find(codes.cbegin(), codes.cend(), hop.code) != codes.cend();
}

int Planner::add(WatchedDevice device)
{
    for (int i = 0; i < plan.devices.size(); ++i) {
        WatchedDevice &known = plan.devices[i];
        if (known.namespacePath == device.namespacePath && known.device == device.device) {
            known.isPredicted |= device.isPredicted;
            return i;
        }
    }
    plan.devices.append(std::move(device));
    return int(plan.devices.size()) - 1;
}

void Planner::addOther(const WatchedDevice &device)
{
    if (plan.devices.size() < mostDevices)
        add(device);
    else
        ++plan.leftOut;
}

WatchedDevice Planner::nodeDevice(const QString &node, const QString &name) const
{
    WatchedDevice device{node, node, {}, {}, name, false, false, {}};
    if (name == nodeCard && m_index.node(node))
        device.tunnelAddress = m_index.node(node)->address;
    if (const auto end = m_index.endOf(name))
        device.place = m_index.machine(*end).object();
    if (const auto stack = m_index.stackOf(node, name)) {
        device.place = stack->object;
        device.nameSpace = stack->nameSpace;
    }
    device.namespacePath = device.nameSpace.isEmpty() ? m_places.nodeNamespace(node)
                                                      : m_places.namedNamespace(node, device.nameSpace);
    return device;
}

/// A virtual machine's card is seen at its tap.
WatchedDevice Planner::cardDevice(MachineEnd end, const QString &node) const
{
    const blueprint::ResolvedMachine &machine = m_index.machine(end);
    const blueprint::GuestInterface *const interface = m_index.card(end);
    if (machine.type == design::MachineType::Namespace)
        return {machine.object(), node, {}, m_places.guestNamespace(machine.uuid), interface->device, false, true, {}};
    return nodeDevice(node, interface->tap);
}

WatchedEnd Planner::machineEnd(int machine)
{
    WatchedEnd end;
    for (int card = 0; card < m_index.topology().machines.at(machine).ports.size(); ++card) {
        const MachineEnd at{machine, card};
        if (!m_index.card(at))
            continue;
        const WatchedDevice device = cardDevice(at, m_index.nodeOf(at));
        end.entrances.append(Entrance{add(device), device.isInMachine ? MacAddress() : m_index.port(at).mac});
        for (const blueprint::ResolvedAddress &address : m_index.port(at).addresses)
            end.addresses.append(address.address);
    }
    return end;
}

WatchedEnd Planner::stackEnd(const Stack &stack)
{
    WatchedEnd end;
    const blueprint::NodeBlueprint *const node = m_index.node(stack.node);
    if (!node)
        return end;
    for (const blueprint::Device &device : node->devices) {
        if (device.nameSpace != stack.nameSpace || device.addresses.isEmpty())
            continue;
        end.entrances.append(Entrance{add(nodeDevice(stack.node, device.name)), {}});
        for (const blueprint::InterfaceAddress &address : device.addresses)
            end.addresses.append(address.address);
    }
    if (stack.nameSpace.isEmpty() && !node->address.isNull()) {
        end.entrances.append(Entrance{add(nodeDevice(stack.node, nodeCard)), {}});
        end.addresses.append(node->address);
    }
    return end;
}

WatchedEnd Planner::end(const std::optional<PathEnd> &end)
{
    if (!end)
        return {};
    const int *const machine = std::get_if<int>(&*end);
    return machine ? machineEnd(*machine) : stackEnd(std::get<Stack>(*end));
}

int Planner::machineDevice(const Hop &hop, const QString &name)
{
    const QList<blueprint::ResolvedMachine> &machines = m_index.topology().machines;
    for (int machine = 0; machine < machines.size(); ++machine) {
        if (machines.at(machine).object() != hop.place)
            continue;
        for (int card = 0; card < machines.at(machine).ports.size(); ++card) {
            const blueprint::GuestInterface *const interface = m_index.card({machine, card});
            if (!interface || interface->device != name)
                continue;
            WatchedDevice device = cardDevice({machine, card}, hop.node);
            device.isPredicted = true;
            return add(device);
        }
    }
    return -1;
}

int Planner::deviceAt(const Hop &hop, const QString &name)
{
    if (name.isEmpty())
        return -1;
    if (hop.kind == HopKind::Machine)
        return machineDevice(hop, name);
    const blueprint::NodeBlueprint *const node = m_index.node(hop.node);
    if (!node)
        return -1;
    for (const blueprint::OvsPort &port : node->ovsPorts) {
        if (port.name == name && !port.type.isEmpty() && port.type != u"internal")
            return -1; // patch ports and tunnels are Open vSwitch's own
    }
    WatchedDevice device = nodeDevice(hop.node, name);
    device.isPredicted = true;
    return add(device);
}

/// Neighbours on the path tell of the same sight: the end of one hop is the beginning of the next.
int Planner::sight(WayPlan &way, int device, const Packet &packet, Prediction prediction) const
{
    if (device < 0)
        return -1;
    if (!way.sights.isEmpty() && way.sights.last().device == device && way.sights.last().packet == packet) {
        ExpectedSight &last = way.sights.last();
        last.prediction = last.prediction == Prediction::Open ? Prediction::Open : prediction;
    } else {
        way.sights.append({device, prediction, packet});
    }
    return int(way.sights.size()) - 1;
}

void Planner::addHop(WayPlan &way, const Path &path, int number)
{
    const Hop &hop = path.hops.at(number);
    const bool isLast = number + 1 == path.hops.size();
    const bool isEnd = isLast && path.outcome != Outcome::Delivered;
    const bool endsNext = number + 2 == path.hops.size() && path.outcome != Outcome::Delivered;
    const Hop *const next = isLast ? nullptr : &path.hops.at(number + 1);
    Prediction in = Prediction::Seen;
    Prediction out = Prediction::Seen;
    if (isEnd) {
        out = path.outcome == Outcome::Dropped ? Prediction::NotSeen : Prediction::Open;
        // What does not fit through a link does not get onto it; one that is down may show it or not.
        in = isLinkFault(hop) ? Prediction::Open : hop.kind == HopKind::Underlay && hop.code == hop::tooLong ? Prediction::NotSeen
                                                                                                          : in;
    } else if (endsNext && (isLinkFault(*next) || (next->kind == HopKind::Underlay && next->code == hop::tooLong))) {
        out = isLinkFault(*next) ? Prediction::Open : Prediction::NotSeen;
    }

    Hop at = hop;
    QString inDevice = hop.device;
    QString outDevice = hop.outDevice;
    int from = -1;
    if (hop.kind == HopKind::Underlay) { // the physical network is seen at the nodes' cards
        at.node = hop.node.isEmpty() ? hop.arguments.value(u"from").toString() : hop.node;
        from = deviceAt(at, inDevice);
        at.node = hop.arguments.value(u"to").toString();
        outDevice = at.node.isEmpty() ? QString() : nodeCard;
    } else {
        const bool isFromTunnel = hop.before.tunnel.has_value();
        from = deviceAt(hop, isFromTunnel ? nodeCard : inDevice);
        if (hop.after.tunnel && !hop.before.tunnel)
            outDevice = nodeCard; // a tunnel's port is none of the kernel's: its packets are seen there
    }
    HopSights sights;
    sights.in = sight(way, from, hop.before, in);
    sights.out = sight(way, deviceAt(at, outDevice), hop.after, out);
    way.hops.append(sights);
}

WayPlan Planner::way(const Path &path)
{
    WayPlan way;
    for (int i = 0; i < path.hops.size(); ++i)
        addHop(way, path, i);
    way.isFlooded = path.copies > 0
        || std::any_of(path.hops.cbegin(), path.hops.cend(), [](const Hop &hop) { return hop.code == hop::floods; });
    way.isBare = std::any_of(path.hops.cbegin(), path.hops.cend(), [](const Hop &hop) {
        return hop.kind == HopKind::Underlay && !hop.before.tunnel;
    });
    return way;
}

void Planner::addOthers()
{
    for (const blueprint::NodeBlueprint &node : m_index.blueprint().nodes) {
        addOther(nodeDevice(node.name, nodeCard));
        for (const blueprint::Device &device : node.devices) {
            const bool isStack = !device.nameSpace.isEmpty();
            if (isStack)
                addOther(nodeDevice(node.name, device.name));
        }
    }
    const QList<blueprint::ResolvedMachine> &machines = m_index.topology().machines;
    for (int machine = 0; machine < machines.size(); ++machine) {
        for (int card = 0; card < machines.at(machine).ports.size(); ++card) {
            const MachineEnd end{machine, card};
            const blueprint::GuestInterface *const interface = m_index.card(end);
            if (!interface)
                continue;
            addOther(nodeDevice(m_index.nodeOf(end), interface->tap));
            if (!interface->tapBridge.isEmpty())
                addOther(nodeDevice(m_index.nodeOf(end), blueprint::deviceName(u"qvo"_s, m_index.port(end).uuid)));
        }
    }
}

} // namespace

WatchPlan planWatch(const LabIndex &index, const LabPlaces &places, const PathQuestion &question, const PathAnswer &predicted)
{
    Planner planner(index, places);
    planner.plan.there = planner.way(predicted.there);
    if (predicted.back)
        planner.plan.back = planner.way(*predicted.back);
    planner.plan.sender = planner.end(question.from);
    planner.plan.destination = planner.end(destinationOf(index, question, predicted.there));
    planner.addOthers();
    return planner.plan;
}

} // namespace overlab::path
