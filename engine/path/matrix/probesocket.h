// SPDX-License-Identifier: GPL-3.0-or-later
// One light guest's side of a measurement: sends a packet to each of many addresses by one socket inside the guest's
// namespace, and hears who answers. Thread: any, one at a time; only the constructor enters the namespace.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/host/process/filedescriptor.h"
#include "engine/path/packet.h"

#include <QList>
#include <QString>

namespace overlab::path {

class ProbeSocket
{
public:
    /// For icmp (an echo request), tcp (a SYN to \a port) or udp (a datagram to \a port). Throws Error where the
    /// namespace cannot be entered.
    ProbeSocket(const QString &namespacePath, Protocol protocol, int port);

    int descriptor() const { return m_socket.get(); }
    /// Never blocks. 0, or the errno with which the namespace's own stack refused it.
    int send(Ipv4Address to);
    /// Who has answered since the last call: by an echo reply, a SYN-ACK or a reset, a datagram or a port unreachable.
    QList<Ipv4Address> receive();

private:
    int sendOnce(Ipv4Address to);
    /// The address that the namespace would send from; errno in \a refusal.
    Ipv4Address sourceFor(Ipv4Address to, int &refusal);
    void receiveRaw(QList<Ipv4Address> &answers);
    void receiveDatagrams(QList<Ipv4Address> &answers);
    void receiveErrors(QList<Ipv4Address> &answers);
    bool isAnswer(const QByteArray &packet) const;

    Protocol m_protocol;
    quint16 m_port;
    quint16 m_identifier; ///< of echo requests; tcp: the own port
    quint32 m_sequence;   ///< tcp
    host::FileDescriptor m_socket;
    host::FileDescriptor m_router; ///< tcp: asks the kernel for source addresses
};

} // namespace overlab::path
