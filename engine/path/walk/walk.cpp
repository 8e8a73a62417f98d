// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/walk/walk.h"

#include <QUuid>

namespace overlab::path {

using namespace Qt::StringLiterals;

Way Way::before(const Hop &hop) &&
{
    hops.prepend(hop);
    return std::move(*this);
}

Walk::Walk(const LabIndex &index, LabTables &tables, const PathQuestion &question)
    : moment(question.moment), m_index(index), m_tables(tables), m_question(question)
{
}

Way Walk::lostTowards(const QString &node, const Hop &hop) const
{
    const auto isFrames = m_index.isHardwareOn(node, hop.before.ethDst);
    return {{hop}, isFrames.value_or(node == targetNode) ? Way::End::Lost : Way::End::LostElsewhere, 0};
}

Way Walk::notForIt(const Hop &hop)
{
    return {{hop}, Way::End::NotForIt, 0};
}

Way Walk::ofReceiver(Way way, const Packet &packet)
{
    if ((way.end == Way::End::LostElsewhere || way.end == Way::End::Lost) && packet.ethDst.isUnicast())
        way.end = Way::End::LostByReceiver;
    return way;
}

Way Walk::unknown(const Hop &hop)
{
    return {{hop}, Way::End::Unknown, 0};
}

Way Walk::delivered(const Hop &hop, const std::variant<int, Stack> &where)
{
    m_arrivedAt = where;
    m_arrivedBy = hop.device;
    return {{hop}, Way::End::Delivered, 0};
}

Way Walk::begin()
{
    Packet packet;
    packet.ipDst = m_question.to;
    packet.protocol = m_question.protocol;
    packet.lengthBytes = m_question.lengthBytes;
    if (packet.protocol == Protocol::Tcp || packet.protocol == Protocol::Udp) {
        packet.srcPort = m_question.sourcePort;
        packet.dstPort = m_question.destinationPort;
    }
    const int *const machine = std::get_if<int>(&m_question.from);
    if (machine && m_question.asksDhcp)
        return sendDiscover(*machine, packet);
    return machine ? sendFromMachine(*machine, packet) : sendFromStack(std::get<Stack>(m_question.from), packet);
}

bool Walk::isAnswered(const Packet &arrived) const
{
    const bool isToOne = arrived.ethDst.isUnicast() || arrived.ethDst.isNull(); // to itself
    return isToOne || arrived.protocol == Protocol::Arp || m_question.asksDhcp;
}

Way Walk::answer(const Packet &arrived) const
{
    Packet packet = arrived;
    std::swap(packet.ipSrc, packet.ipDst);
    std::swap(packet.srcPort, packet.dstPort);
    packet.ttl = Packet().ttl;
    packet.vlan = 0;
    if (packet.protocol == Protocol::Icmp)
        packet.icmpType = 0; // echo reply (RFC 792)
    Walk walk(m_index, m_tables, m_question);
    // To connection tracking a DHCPOFFER answers nothing: the question went to everybody.
    walk.moment = m_question.asksDhcp ? Moment::First : Moment::Established;
    walk.isReply = !m_question.asksDhcp;
    walk.connections = connections;
    if (const int *const machine = std::get_if<int>(&m_question.from))
        walk.targetNode = m_index.topology().nodes.at(m_index.topology().machines.at(*machine).node).name;
    else
        walk.targetNode = std::get<Stack>(m_question.from).node;
    if (packet.protocol == Protocol::Arp || m_question.asksDhcp)
        return answerOnLink(walk, packet);
    packet.ethSrc = packet.ethDst = {}; // a route gives it its own
    if (const int *const machine = std::get_if<int>(&*m_arrivedAt))
        return walk.sendFromMachine(*machine, packet);
    return walk.sendFromStack(std::get<Stack>(*m_arrivedAt), packet);
}

} // namespace overlab::path
