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

Way Walk::lost(const Hop &hop) const
{
    return {{hop}, hop.node == targetNode ? Way::End::Lost : Way::End::LostElsewhere, 0};
}

Way Walk::notForIt(const Hop &hop)
{
    return {{hop}, Way::End::NotForIt, 0};
}

Way Walk::unknown(const Hop &hop)
{
    return {{hop}, Way::End::Unknown, 0};
}

Way Walk::delivered(const Hop &hop, const std::variant<int, Stack> &where)
{
    m_arrivedAt = where;
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
    if (const int *const machine = std::get_if<int>(&m_question.from))
        return sendFromMachine(*machine, packet);
    return sendFromStack(std::get<Stack>(m_question.from), packet);
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
    walk.moment = Moment::Established;
    walk.isReply = true;
    walk.connections = connections;
    if (const int *const machine = std::get_if<int>(&m_question.from))
        walk.targetNode = m_index.topology().nodes.at(m_index.topology().machines.at(*machine).node).name;
    else
        walk.targetNode = std::get<Stack>(m_question.from).node;
    if (const int *const machine = std::get_if<int>(&*m_arrivedAt))
        return walk.sendFromMachine(*machine, packet);
    return walk.sendFromStack(std::get<Stack>(*m_arrivedAt), packet);
}

} // namespace overlab::path
