// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a lab as a walk needs them: read from the kernel and Open vSwitch when first asked for, and kept for
// the length of the walk. Nothing is changed by reading. One thread at a time; not for longer than a walk, since an
// open netlink socket keeps its namespace alive.
#pragma once

#include "engine/host/netlink/linkstate.h"
#include "engine/host/netlink/netlinksocket.h"
#include "engine/host/netlink/routequery.h"
#include "engine/host/ovs/ovsstate.h"
#include "engine/host/ovs/unixctlclient.h"
#include "engine/path/labplaces.h"
#include "engine/path/netfilter/savedrules.h"
#include "engine/path/trace/ovstrace.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>
#include <unordered_map>

namespace overlab::path {

class RulesCache;

/// Of one network namespace.
class NamespaceTables
{
public:
    explicit NamespaceTables(QString pinnedAt) : m_path(std::move(pinnedAt)) {}

    const QString &path() const { return m_path; }
    bool exists() const;
    const QList<host::LinkState> &links();
    /// nullptr: there is none.
    const host::LinkState *link(const QString &name);
    const host::LinkState *link(int index);
    /// What \a link is called; empty: there is none.
    QString nameOf(int index);
    /// Whether the namespace takes packets to \a address as its own.
    bool isLocal(Ipv4Address address);
    /// The first address of a link; null: it has none.
    Ipv4Address addressOf(int linkIndex);
    /// Whether link \a linkIndex itself carries \a address.
    bool hasAddress(int linkIndex, Ipv4Address address);
    std::optional<MacAddress> neighbour(int linkIndex, Ipv4Address address);
    /// arp_ignore of ip-sysctl: devices answer for their own addresses alone.
    bool ignoresForeignArp();
    /// Whether a process takes UDP datagrams to \a port.
    bool isListening(int port) const;
    host::RouteAnswer route(const host::RouteQuestion &question);

private:
    host::NetlinkSocket &socket();

    QString m_path;
    std::optional<host::NetlinkSocket> m_socket;
    std::optional<QList<host::LinkState>> m_links;
    std::optional<QList<host::AddressState>> m_addresses;
    std::optional<QList<host::NeighbourState>> m_neighbours;
    std::optional<bool> m_ignoresForeignArp;
};

/// Of one node.
class NodeTables
{
public:
    NodeTables(QString node, const LabPlaces &places);

    NamespaceTables &own() { return named({}); }
    NamespaceTables &named(const QString &name);
    const host::OvsState &openVSwitch();
    /// nullopt: Open vSwitch has no such port.
    std::optional<host::PortState> port(const QString &name);
    /// The OpenFlow number of a port or of a bridge's own; 0: there is none.
    int portNumber(const QString &bridge, const QString &name);
    /// Whether a flow of any bridge looks at, or changes, the address that an ARP packet asks for. The switch of a bridge
    /// without such a flow treats all broadcast requests of a sender alike (ofproto-dpif-xlate.c looks at it besides
    /// for whether the sender asks for itself).
    bool looksAtAskedAddress();
    /// The words of an ofproto/trace, without "ovs-appctl".
    QString call(const QStringList &command);

private:
    QString m_node;
    const LabPlaces &m_places;
    std::unordered_map<std::string, NamespaceTables> m_namespaces;
    std::optional<host::OvsState> m_state;
    std::optional<bool> m_looksAtAskedAddress;
    std::unique_ptr<host::UnixctlClient> m_control;
};

class LabTables
{
public:
    /// Both must outlive it.
    LabTables(const LabPlaces &places, RulesCache &cache) : m_places(places), m_cache(cache) {}

    NodeTables &node(const QString &name);
    NamespaceTables &guest(const QUuid &machine);
    /// The packet filter of a node's namespace; "" is the node's own.
    const SavedRules &rules(const QString &node, const QString &nameSpace);
    /// The same of a light guest, which is the place \a object.
    const SavedRules &guestRules(const QUuid &machine, const QString &object);
    const LabPlaces &places() const { return m_places; }

    /// What ARP requests came to in walks before, by who asked for what: many walks through the same tables ask the
    /// same. Only of those that were answered.
    QHash<QString, MacAddress> answeredRequests;
    /// True: ARP requests that switches treat alike are traced once for all that is asked for, which is worth it where
    /// everybody asks for everybody.
    bool sharesRequests = false;
    /// Their traces without text, by node, bridge and request.
    QHash<QString, OvsTrace> requestTraces;
    /// Nodes whose Open vSwitch waited in vain for a tunnel's other end: once is enough.
    QSet<QString> silentTunnels;

private:
    const LabPlaces &m_places;
    std::unordered_map<std::string, NodeTables> m_nodes;
    std::unordered_map<std::string, NamespaceTables> m_guests;
    RulesCache &m_cache;
    QHash<QString, SavedRules> m_rules; ///< by the file that pins the namespace
};

} // namespace overlab::path
