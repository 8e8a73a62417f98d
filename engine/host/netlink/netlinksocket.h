// SPDX-License-Identifier: GPL-3.0-or-later
// A route netlink socket of one network namespace, and what can be read through it. It is opened
// inside the namespace and stays there: later calls need no setns, from whatever thread. One thread
// at a time. Blocking. Reading throws NotPermitted, NotFound, BadReply or Timeout.
#pragma once

#include "engine/base/error.h"
#include "engine/host/netlink/linkstate.h"
#include "engine/host/process/filedescriptor.h"

#include <functional>

struct nlmsghdr;

namespace overlab::host {

class NetlinkMessage;

class NetlinkSocket
{
public:
    /// Not open; for containers.
    NetlinkSocket() = default;
    /// In the namespace pinned at \a namespacePath; empty is the calling thread's.
    explicit NetlinkSocket(const QString &namespacePath);

    bool isOpen() const { return m_descriptor.isOpen(); }
    /// For messages: the path it was opened with.
    const QString &place() const { return m_place; }
    void setPlace(const QString &path) { m_place = path; }
    /// A new descriptor of the network namespace that this socket is in.
    FileDescriptor openNamespace() const;

    QList<LinkState> readLinks();
    /// By link name.
    QHash<QString, LinkCounters> readLinkCounters();
    /// nullopt when there is no such link.
    std::optional<LinkState> readLink(const QString &name);
    QList<AddressState> readAddresses();
    /// The main table's IPv4 unicast routes; one with several next hops comes once for each.
    QList<RouteState> readRoutes();
    /// ARP entries that hold a hardware address.
    QList<NeighbourState> readNeighbours();
    /// The id by which LinkState::peerNamespaceId of this namespace names \a other; nullopt when
    /// the kernel has given none (no link crosses).
    std::optional<int> readNamespaceId(const NetlinkSocket &other);

    /// For the other files of this folder: the kernel answers a sent message before send() returns.
    /// receive() hands over messages until \a each returns false.
    int descriptor() const { return m_descriptor.get(); }
    quint32 nextSequence() { return ++m_sequence; }
    void send(const void *bytes, size_t length);
    void receive(const std::function<bool(nlmsghdr *)> &each);
    /// Each message of the answer; \a again is called before a repetition: something changed while the kernel was telling.
    void dump(const NetlinkMessage &request, const std::function<void(nlmsghdr *)> &each,
              const std::function<void()> &again);

private:
    FileDescriptor m_descriptor;
    QString m_place;
    quint32 m_sequence = 0;
};

} // namespace overlab::host
