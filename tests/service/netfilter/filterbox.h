// SPDX-License-Identifier: GPL-3.0-or-later
// A namespace with rules, and links to one that only sends and listens: the kernel's side of the
// comparison with traverse(). What it does to a packet is seen on all links, at its own sockets and
// in its counters.
#pragma once

#include "engine/host/netlink/namespaces.h"
#include "engine/path/netfilter/savedrules.h"
#include "tests/service/netfilter/wirepacket.h"

#include <map>

namespace overlab::testing {

struct Arrival
{
    QString where; ///< a device that it left by; "local"
    WirePacket packet;
};

/// The kernel's chains that iptables has in each table.
const QMap<QString, QStringList> &hooksOfTables();

/// By "TABLE CHAIN NUMBER", number 0 is the policy.
using RuleCounts = QHash<QString, qint64>;

class FilterBox
{
public:
    FilterBox();
    ~FilterBox();

    /// A veth whose other end is listened at; both have their MAC addresses of macOf().
    void addLink(const QString &device);
    static MacAddress macOf(const QString &device, bool ofPeer);
    /// Arguments of ip, in the box.
    void ip(const QString &arguments);
    void setSysctl(const QString &key, const QString &value);
    /// Replaces rules and sets; returns what iptables-save and ipset say of them then. Old
    /// connections are forgotten.
    path::SavedRules load(const QString &rules, const QStringList &sets = {});

    /// As they were read last.
    const RuleCounts &counts() const { return m_counts; }
    const RuleCounts &readCounts();
    /// Comes in at \a device, or when that is empty is made in the box.
    void send(const QString &device, const path::Packet &packet, const TcpPart &tcp);
    /// What came since the last call, within \a patience for the first.
    QList<Arrival> arrivals(int patienceMs);

private:
    host::NetlinkSocket m_box;
    host::NetlinkSocket m_peers;
    std::map<QString, host::FileDescriptor> m_links;
    QList<int> m_local; ///< raw sockets of the three protocols
    host::FileDescriptor m_sender;
    RuleCounts m_counts;
};

} // namespace overlab::testing
