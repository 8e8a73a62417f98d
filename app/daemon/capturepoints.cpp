// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/capturepoints.h"

#include "engine/blueprint/naming.h"
#include "engine/blueprint/outside.h"
#include "engine/lab/paths.h"
#include "engine/lab/placenames.h"

#include <algorithm>

namespace overlab {

using namespace Qt::StringLiterals;

namespace {

const QString nodeCard = u"eth0"_s;

/// What a capture is asked for.
struct Question
{
    const KnownLab &known;
    QString place;
    QString device;

    const blueprint::Topology &topology() const { return known.intent->topology; }
};

QString both(const QString &filter, const QString &other)
{
    return filter.isEmpty() ? other : other.isEmpty() ? filter : u"(%1) and (%2)"_s.arg(filter, other);
}

/// The tunnels' own ports and protocols: RFC 7348, RFC 8926, RFC 2784.
QString tunnelFilter(const blueprint::OvsPort &tunnel)
{
    const QString kind = tunnel.type == u"vxlan" ? u"udp dst port 4789"_s : tunnel.type == u"geneve" ? u"udp dst port 6081"_s : u"ip proto 47"_s;
    return u"%1 and host %2"_s.arg(kind, tunnel.options.value(u"remote_ip"_s));
}

CapturePlace inNamed(const QString &object, const QString &node, const QString &nameSpace, const QString &device)
{
    return {object, node, nameSpace, {}, {lab::paths::namedNamespace(node, nameSpace), device, {}}};
}

/// A device or a port of Open vSwitch on a node.
CapturePlace onNode(const Question &question, const QString &node)
{
    CapturePlace place{node, node, {}, {}, {lab::paths::nodeNamespace(node, u"net"_s), question.device.isEmpty() ? nodeCard : question.device, {}}};
    const QString &device = place.point.device;
    const blueprint::NodeBlueprint *const known = question.known.index.node(node);
    for (const blueprint::OvsPort &port : known ? known->ovsPorts : QList<blueprint::OvsPort>()) {
        if (port.name != device)
            continue;
        if (port.type == u"patch")
            throw Error(ErrorCode::NotSupported, u"%1: %2"_s.arg(node, device), u"patch"_s);
        if (!port.type.isEmpty() && port.type != u"internal") {
            place.tunnel = std::exchange(place.point.device, nodeCard);
            place.point.filter = tunnelFilter(port);
            return place;
        }
    }
    if (const auto end = question.known.index.endOf(device))
        place.place = question.known.index.machine(*end).object();
    if (const auto stack = question.known.index.stackOf(node, device); stack && !stack->nameSpace.isEmpty())
        return inNamed(stack->object, node, stack->nameSpace, device);
    return place;
}

bool isCalled(const blueprint::ResolvedNetwork &network, const QString &name)
{
    return name.contains(u'/') ? network.object() == name : network.name == name;
}

CapturePlace atMachine(const Question &question, int number)
{
    const path::LabIndex &index = question.known.index;
    const blueprint::ResolvedMachine &machine = question.topology().machines.at(number);
    for (int card = 0; card < machine.ports.size(); ++card) {
        const path::MachineEnd end{number, card};
        const blueprint::GuestInterface *const interface = index.card(end);
        if (!interface)
            continue;
        const QString guestName = u"eth%1"_s.arg(card);
        const bool isMeant = question.device.isEmpty() || question.device == guestName || question.device == interface->tap
                             || isCalled(question.topology().networks.at(machine.ports.at(card).network), question.device);
        if (!isMeant)
            continue;
        const QString node = index.nodeOf(end);
        if (machine.type == design::MachineType::Namespace && question.device != interface->tap)
            return {machine.object(), node, {}, {}, {lab::paths::guestNamespace(machine.uuid), interface->device, {}}};
        return {machine.object(), node, {}, {}, {lab::paths::nodeNamespace(node, u"net"_s), interface->tap, {}}};
    }
    const QString node = question.topology().nodes.at(machine.node).name;
    if (machine.type == design::MachineType::Namespace) // lo, or one that a person made
        return {machine.object(), node, {}, {}, {lab::paths::guestNamespace(machine.uuid), question.device, {}}};
    throw Error(ErrorCode::NotFound, u"%1: %2"_s.arg(machine.object(), question.device), u"no card of this machine"_s);
}

CapturePlace atRouter(const Question &question, int number)
{
    const blueprint::ResolvedRouter &router = question.topology().routers.at(number);
    const QString node = question.topology().nodes.at(router.node).name;
    const auto at = [&](const QString &device) { return inNamed(router.object(), node, blueprint::routerNamespace(router.uuid), device); };
    const auto isMeant = [&](int network) { return question.device.isEmpty() || isCalled(question.topology().networks.at(network), question.device); };
    for (const blueprint::ResolvedPort &port : router.interfaces) {
        if (isMeant(port.network))
            return at(blueprint::deviceName(u"qr-"_s, port.uuid));
    }
    if (router.gateway && isMeant(router.gateway->port.network))
        return at(blueprint::deviceName(u"qg-"_s, router.gateway->port.uuid));
    return at(question.device);
}

CapturePlace atNetwork(const Question &question, int number)
{
    const blueprint::ResolvedNetwork &network = question.topology().networks.at(number);
    if (!network.hasDhcp())
        throw Error(ErrorCode::NotFound, network.object(), u"it has no DHCP namespace"_s);
    const QString node = question.topology().nodes.at(network.dhcpNode).name;
    const QString nameSpace = blueprint::dhcpNamespace(network.uuid);
    QString device = question.device;
    const blueprint::NodeBlueprint *const known = question.known.index.node(node);
    for (const blueprint::Device &one : known ? known->devices : QList<blueprint::Device>()) {
        if (device.isEmpty() && one.nameSpace == nameSpace)
            device = one.name;
    }
    return inNamed(network.object(), node, nameSpace, device);
}

/// An external network's own port there.
CapturePlace atOutside(const Question &question)
{
    Question at = question;
    for (const blueprint::ResolvedNetwork &network : question.topology().networks) {
        if (network.isExternal && (question.device.isEmpty() || isCalled(network, question.device))) {
            at.device = blueprint::externalPortName(network.name);
            break;
        }
    }
    return onNode(at, blueprint::outsideName.toString());
}

CapturePlace placeOf(const Question &question)
{
    using Kind = lab::PlaceReference::Kind;
    const lab::PlaceReference reference = lab::resolvePlace(question.topology(), question.place);
    switch (reference.kind) {
    case Kind::Node:
        return onNode(question, question.topology().nodes.at(reference.index).name);
    case Kind::Outside:
        return atOutside(question);
    case Kind::Machine:
        return atMachine(question, reference.index);
    case Kind::Router:
        return atRouter(question, reference.index);
    case Kind::Network:
        return atNetwork(question, reference.index);
    case Kind::Underlay:
        break;
    }
    return {question.place, {}, {}, {}, {{}, question.device, {}}}; // the lab's own
}

} // namespace

QJsonObject CapturePlace::toJson() const
{
    return {{u"place"_s, place}, {u"node"_s, node}, {u"namespace"_s, nameSpace}, {u"device"_s, point.device}, {u"tunnel"_s, tunnel}};
}

CapturePlace capturePlace(const QJsonObject &parameters, const QString &filter, const KnownLab &known)
{
    CapturePlace place = placeOf({known, parameters.value(u"place").toString(), parameters.value(u"device").toString()});
    place.point.filter = both(place.point.filter, filter);
    return place;
}

} // namespace overlab
