// SPDX-License-Identifier: GPL-3.0-or-later
// The difference between a wanted and a present node, kind by kind. Values only.
#pragma once

#include "engine/blueprint/blueprint.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace overlab::lab {

/// What has to be done with the objects of one kind. \a changed and \a created hold the wanted
/// state, \a removed the present one.
template<typename T>
struct Changes
{
    QList<T> created;
    QList<T> changed;
    QList<T> removed;
    qsizetype unchanged = 0;

    bool isEmpty() const { return created.isEmpty() && changed.isEmpty() && removed.isEmpty(); }
    /// What shall be there afterwards and is not yet, or not so.
    QList<T> wanted() const { return created + changed; }
};

struct NodeChanges
{
    QString node;
    blueprint::NodeBlueprint wanted; ///< empty but for the name when the node shall go
    bool create = false;             ///< its namespaces and Open vSwitch do not exist
    bool remove = false;
    bool startOpenVSwitch = false; ///< a daemon of it has ended
    QString failure; ///< why the node could not be read; empty: it could. Nothing is to be done then

    Changes<blueprint::LinuxBridge> linuxBridges;
    Changes<blueprint::VethPair> vethPairs;
    Changes<blueprint::TapDevice> taps;
    Changes<blueprint::OvsBridge> ovsBridges;
    Changes<blueprint::OvsPort> ovsPorts;
    Changes<blueprint::Flow> flows;
    Changes<blueprint::NamedNamespace> namespaces;
    /// Of those that change, by name: the addresses that their iptables translate no more, or for
    /// somebody else. The kernel would go on with what it tracks through them.
    QMap<QString, QList<Ipv4Address>> goneTranslations;
    Changes<blueprint::Device> devices;
    Changes<blueprint::NamespaceRoute> routes;
    Changes<blueprint::ConfigFile> files;
    Changes<blueprint::Service> services;
    Changes<blueprint::NamespaceGuest> guests;
    Changes<blueprint::Domain> domains;
    Changes<blueprint::AddressSet> addressSets;
    Changes<blueprint::PacketFilter> packetFilters;
    QSet<QString> lostDevices; ///< of ports that Open vSwitch has to make again (node/nodesnapshot.h)
    QStringList halfMadeLinks; ///< have names of links that are to be made, and go first
    bool connections = false;  ///< the tracked ones have to be judged by other rules
    QStringList judgedPorts;   ///< these (lab/judgedports.h)
    bool forwarding = false;   ///< it has to pass on packets again
    bool underlayPort = false; ///< the veth to the underlay has to be made, or made to fit

    bool isEmpty() const;
    /// Calls \a visit with each member's Changes in turn.
    template<typename Visit>
    void forEachKind(Visit visit) const
    {
        visit(namespaces);
        visit(linuxBridges);
        visit(vethPairs);
        visit(taps);
        visit(ovsBridges);
        visit(ovsPorts);
        visit(flows);
        visit(devices);
        visit(routes);
        visit(files);
        visit(services);
        visit(guests);
        visit(domains);
        visit(addressSets);
        visit(packetFilters);
    }
};

} // namespace overlab::lab
