// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/guestpacket.h"

#include "engine/base/error.h"

namespace overlab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto agentPatience = 8s;
constexpr auto programLimit = 6s;

/// Options that busybox, iputils and the BSD nc share. A second is the shortest patience that all know.
QStringList commandFor(const path::GuestOrder &order)
{
    const path::MarkedPacket &packet = order.packet;
    const QString to = packet.destination.toString();
    const QString port = QString::number(packet.destinationPort);
    const QStringList ownPort{u"-w"_s, u"1"_s, u"-p"_s, QString::number(packet.sourcePort)};
    if (packet.mark.protocol == path::Protocol::Tcp)
        return QStringList{u"nc"_s} + ownPort + QStringList{to, port};
    if (packet.mark.protocol == path::Protocol::Udp)
        return QStringList{u"nc"_s, u"-u"_s} + ownPort + QStringList{to, port};
    return {u"ping"_s, u"-c"_s, u"1"_s, u"-W"_s, u"1"_s, u"-s"_s, QString::number(order.payloadBytes), to};
}

/// The nc of Debian's busybox knows no datagrams. Its traceroute sends exactly one, with these options, to the port
/// behind the one that it is told.
QStringList commandOfBusybox(const path::GuestOrder &order)
{
    const path::MarkedPacket &packet = order.packet;
    const QString ttl = QString::number(path::Packet().ttl);
    return {u"traceroute"_s, u"-n"_s, u"-q"_s, u"1"_s, u"-w"_s, u"1"_s, u"-f"_s, ttl, u"-m"_s, ttl, u"-p"_s,
            QString::number(packet.destinationPort - 1), packet.destination.toString(), QString::number(packet.lengthBytes)};
}

bool isUnknownOption(const host::GuestExecResult &result)
{
    return result.status != 0 && result.errorOutput.contains("invalid option");
}

} // namespace

QString sendInGuest(lab::Lab &lab, const lab::Intent &intent, const path::GuestOrder &order, const std::stop_token &stop)
{
    const blueprint::ResolvedMachine &machine = intent.topology.machines.at(order.machine);
    intent.requireStarted(order.machine);
    host::Hypervisor &hypervisor = lab.hypervisor(intent.topology.nodes.at(machine.node).name);
    hypervisor.waitForGuestAgent(machine.uuid, agentPatience, stop); // when it is not there, guestExec() says so
    const bool isUdp = order.packet.mark.protocol == path::Protocol::Udp;
    const QByteArray input = isUdp ? order.packet.mark.payload : QByteArray();
    host::GuestExecResult result = hypervisor.guestExec(machine.uuid, commandFor(order), input, programLimit, stop);
    if (isUdp && isUnknownOption(result))
        result = hypervisor.guestExec(machine.uuid, commandOfBusybox(order), {}, programLimit, stop);
    if (isUnknownOption(result)) // nothing was sent
        throw Error(ErrorCode::NotSupported, machine.object(), QString::fromUtf8(result.errorOutput).trimmed());
    return result.status == 0 || result.isTimedOut ? QString() : QString::fromUtf8(result.errorOutput).trimmed();
}

} // namespace overlab
