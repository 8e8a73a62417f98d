// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/diff.h"

#include "engine/base/error.h"
#include "engine/lab/digest.h"
#include "engine/lab/flowkey.h"
#include "engine/lab/judgedports.h"

#include <algorithm>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using blueprint::Device;
using blueprint::Flow;
using blueprint::VethPair;

template<typename T, typename Same>
Changes<T> compare(const QList<T> &wanted, const QList<T> &present, Same same)
{
    Changes<T> changes;
    QHash<QString, const T *> byKey;
    for (const T &object : present)
        byKey.insert(object.key(), &object);
    for (const T &object : wanted) {
        const T *const found = byKey.take(object.key());
        if (!found)
            changes.created.append(object);
        else if (same(object, *found))
            ++changes.unchanged;
        else
            changes.changed.append(object);
    }
    for (const T &object : present) {
        if (byKey.contains(object.key()))
            changes.removed.append(object);
    }
    return changes;
}

template<typename T>
Changes<T> compare(const QList<T> &wanted, const QList<T> &present)
{
    return compare(wanted, present, std::equal_to<T>());
}

/// Of a veth into a guest only the node's end can be seen.
bool sameVeth(const VethPair &wanted, const VethPair &present)
{
    if (wanted.peerGuest.isNull())
        return wanted == present;
    return wanted.mac == present.mac && wanted.master == present.master
        && wanted.mtuBytes == present.mtuBytes && wanted.origin == present.origin
        && present.peer.isEmpty();
}

bool sameFlow(const Flow &wanted, const Flow &present)
{
    return wanted.actions == present.actions && wanted.cookie == present.cookie;
}

/// As compare(), for tens of thousands.
Changes<Flow> compareFlows(const QList<Flow> &wanted, const QList<Flow> &present)
{
    Changes<Flow> changes;
    QHash<FlowKey, const Flow *> left;
    left.reserve(present.size());
    for (const Flow &flow : present)
        left.insert(FlowKey(flow), &flow);
    for (const Flow &flow : wanted) {
        const auto found = left.constFind(FlowKey(flow));
        if (found == left.cend()) {
            changes.created.append(flow);
            continue;
        }
        if (sameFlow(flow, **found))
            ++changes.unchanged;
        else
            changes.changed.append(flow);
        left.erase(found);
    }
    for (const Flow &flow : present) {
        if (!left.isEmpty() && left.contains(FlowKey(flow)))
            changes.removed.append(flow);
    }
    return changes;
}

bool sameDevice(const Device &wanted, const Device &present)
{
    const auto texts = [](const Device &device) {
        QStringList list;
        for (const blueprint::InterfaceAddress &address : device.addresses)
            list.append(address.toString());
        list.sort();
        return list;
    };
    return wanted.nameSpace == present.nameSpace && wanted.mtuBytes == present.mtuBytes
        && texts(wanted) == texts(present);
}

bool sameContent(const blueprint::ConfigFile &wanted, const blueprint::ConfigFile &present)
{
    return wanted.content == present.content;
}

bool sameRoute(const blueprint::NamespaceRoute &wanted, const blueprint::NamespaceRoute &present)
{
    return wanted.via == present.via;
}

/// For kinds that are known by marks: \a make builds a stand-in for an object that is to be removed.
template<typename T, typename Make>
Changes<T> compareMarks(const QList<T> &wanted, const QHash<QString, Mark> &present, Make make)
{
    Changes<T> changes;
    QHash<QString, Mark> left = present;
    for (const T &object : wanted) {
        const auto found = left.constFind(object.key());
        if (found == left.cend()) {
            changes.created.append(object);
            continue;
        }
        if (found->digest == digestOf(object))
            ++changes.unchanged;
        else
            changes.changed.append(object);
        left.erase(found);
    }
    QStringList names = left.keys();
    names.sort();
    for (const QString &name : std::as_const(names))
        changes.removed.append(make(name, left.value(name)));
    return changes;
}

blueprint::NamedNamespace namespaceStandIn(const QString &name, const Mark &mark)
{
    blueprint::NamedNamespace space;
    space.name = name;
    space.origin = mark.origin;
    return space;
}

/// The addresses that namespaces translated and shall not any more, or not for the same.
QMap<QString, QList<Ipv4Address>> goneTranslations(const QList<blueprint::NamedNamespace> &changed,
                                                   const QHash<QString, Mark> &present)
{
    QMap<QString, QList<Ipv4Address>> gone;
    for (const blueprint::NamedNamespace &space : changed) {
        const QString before = present.value(space.name).extra;
        for (const QString &translation : before.split(u' ', Qt::SkipEmptyParts)) {
            const QString address = translation.section(u'=', 0, 0);
            if (space.translations.value(address) == translation.section(u'=', 1))
                continue;
            if (const auto parsed = Ipv4Address::parse(address))
                gone[space.name].append(*parsed);
        }
    }
    return gone;
}

blueprint::Service serviceStandIn(const QString &name, const Mark &mark)
{
    blueprint::Service service;
    service.name = name;
    service.pidFile = mark.extra;
    service.origin = mark.origin;
    return service;
}

/// What runs in a namespace that was removed by hand would run on in a place that nothing leads to.
Changes<blueprint::Service> compareServices(const blueprint::NodeBlueprint &wanted,
                                            const NodeSnapshot &snapshot)
{
    QHash<QString, Mark> present = snapshot.services;
    for (const blueprint::Service &service : wanted.services) {
        const auto running = present.find(service.name);
        if (running != present.end() && !snapshot.namespaces.contains(service.nameSpace))
            running->digest = QByteArrayLiteral("elsewhere");
    }
    return compareMarks(wanted.services, present, serviceStandIn);
}

blueprint::PacketFilter filterStandIn(const QString &name, const Mark &mark)
{
    return {name, {}, mark.origin};
}

/// Of a set only its members can be seen.
bool sameSet(const blueprint::AddressSet &wanted, const blueprint::AddressSet &present)
{
    return wanted.members == present.members;
}

/// The native driver has the members in its flows.
QList<blueprint::AddressSet> wantedSets(const blueprint::NodeBlueprint &wanted)
{
    return wanted.firewall == design::FirewallDriver::Hybrid ? wanted.addressSets
                                                             : QList<blueprint::AddressSet>();
}

blueprint::NamespaceGuest guestStandIn(const QString &name, const Mark &mark)
{
    blueprint::NamespaceGuest guest;
    guest.uuid = QUuid::fromString(name);
    guest.object = mark.origin;
    return guest;
}

Changes<blueprint::NamespaceGuest> compareGuests(const blueprint::NodeBlueprint &wanted,
                                                 const NodeSnapshot &snapshot)
{
    QHash<QString, Mark> present = snapshot.guests;
    // A guest of which a part is missing is made anew: its digest cannot be right.
    for (auto it = snapshot.brokenGuests.cbegin(); it != snapshot.brokenGuests.cend(); ++it)
        present.insert(it.key(), {QByteArrayLiteral("broken"), it.value().origin, {}});
    return compareMarks(wanted.guests, present, guestStandIn);
}

Changes<blueprint::Domain> compareDomains(const blueprint::NodeBlueprint &wanted,
                                          const NodeSnapshot &snapshot,
                                          const DomainSurroundings &surroundings)
{
    Changes<blueprint::Domain> changes;
    QHash<QUuid, host::DomainState> left = snapshot.domains;
    for (const blueprint::Domain &domain : wanted.domains) {
        const auto found = left.constFind(domain.uuid);
        if (found == left.cend()) {
            changes.created.append(domain);
            continue;
        }
        QString digest;
        try {
            digest = host::domainDigest(domainSpec(domain, surroundings));
        } catch (const Error &) {
            digest.clear(); // the executor meets the same error and reports it
        }
        const bool isUp = found->run == host::DomainState::Run::Running;
        if (digest == found->digest && isUp == domain.powered)
            ++changes.unchanged;
        else
            changes.changed.append(domain);
        left.erase(found);
    }
    for (const host::DomainState &state : std::as_const(left)) {
        blueprint::Domain domain;
        domain.uuid = state.uuid;
        domain.name = state.name;
        domain.object = state.origin ? state.origin->object : QString();
        changes.removed.append(domain);
    }
    return changes;
}

/// A guest and the links into it are made together: a veth pair cannot change its guest, and a
/// guest with a missing link is made anew. So a change of either is a change of both.
void joinGuestsAndLinks(NodeChanges &changes)
{
    QSet<QUuid> remade;
    for (const blueprint::NamespaceGuest &guest : changes.guests.wanted())
        remade.insert(guest.uuid);
    QSet<QString> listed;
    for (const VethPair &pair : changes.vethPairs.wanted()) {
        listed.insert(pair.name);
        if (pair.peerGuest.isNull() || remade.contains(pair.peerGuest))
            continue;
        const auto isGuest = [&](const blueprint::NamespaceGuest &guest) {
            return guest.uuid == pair.peerGuest;
        };
        const auto &guests = changes.wanted.guests;
        const auto guest = std::find_if(guests.cbegin(), guests.cend(), isGuest);
        if (guest == guests.cend())
            continue;
        changes.guests.changed.append(*guest);
        --changes.guests.unchanged;
        remade.insert(guest->uuid);
    }
    for (const VethPair &wanted : std::as_const(changes.wanted.vethPairs)) {
        if (!remade.contains(wanted.peerGuest) || listed.contains(wanted.name))
            continue;
        changes.vethPairs.changed.append(wanted);
        --changes.vethPairs.unchanged;
    }
}

/// Names that are derived from UUIDs of the design are nobody else's.
QStringList halfMade(const NodeChanges &changes, const QSet<QString> &unnamed)
{
    QStringList names;
    const auto add = [&](const QString &name) {
        if (unnamed.contains(name))
            names.append(name);
    };
    for (const blueprint::LinuxBridge &bridge : changes.linuxBridges.created)
        add(bridge.name);
    for (const blueprint::TapDevice &tap : changes.taps.created)
        add(tap.name);
    for (const VethPair &pair : changes.vethPairs.created) {
        add(pair.name);
        if (pair.peerGuest.isNull())
            add(pair.peer);
    }
    return names;
}

} // namespace

bool NodeChanges::isEmpty() const
{
    bool empty = !create && !remove && !startOpenVSwitch && !forwarding && !underlayPort
        && !connections;
    forEachKind([&empty](const auto &changes) { empty = empty && changes.isEmpty(); });
    return empty;
}

NodeChanges diffNode(const blueprint::NodeBlueprint &wanted, const NodeSnapshot &snapshot,
                     const DomainSurroundings &surroundings)
{
    const blueprint::NodeBlueprint &present = snapshot.present;
    NodeChanges changes;
    changes.node = wanted.name;
    changes.wanted = wanted;
    changes.create = !snapshot.exists;
    changes.startOpenVSwitch = snapshot.exists && !snapshot.openVSwitchRuns;
    changes.forwarding = snapshot.exists && wanted.forwards && !present.forwards;
    changes.underlayPort = !snapshot.underlayPort;
    changes.linuxBridges = compare(wanted.linuxBridges, present.linuxBridges);
    changes.vethPairs = compare(wanted.vethPairs, present.vethPairs, sameVeth);
    changes.taps = compare(wanted.taps, present.taps);
    changes.ovsBridges = compare(wanted.ovsBridges, present.ovsBridges);
    changes.lostDevices = snapshot.lostDevices;
    changes.ovsPorts = compare(wanted.ovsPorts, present.ovsPorts, [&](const auto &one, const auto &other) {
        return one == other && !snapshot.lostDevices.contains(one.name);
    });
    changes.flows = compareFlows(wanted.flows, present.flows);
    changes.namespaces = compareMarks(wanted.namespaces, snapshot.namespaces, namespaceStandIn);
    changes.goneTranslations = goneTranslations(changes.namespaces.changed, snapshot.namespaces);
    changes.devices = compare(wanted.devices, present.devices, sameDevice);
    changes.routes = compare(wanted.routes, present.routes, sameRoute);
    changes.files = compare(wanted.files, present.files, sameContent);
    changes.services = compareServices(wanted, snapshot);
    changes.guests = compareGuests(wanted, snapshot);
    changes.domains = compareDomains(wanted, snapshot, surroundings);
    changes.addressSets = compare(wantedSets(wanted), present.addressSets, sameSet);
    changes.packetFilters =
        compareMarks(wanted.packetFilters, snapshot.packetFilters, filterStandIn);
    changes.judgedPorts = judgedPorts(wanted);
    changes.connections = changes.judgedPorts != snapshot.judgedPorts;
    joinGuestsAndLinks(changes);
    changes.halfMadeLinks = halfMade(changes, snapshot.unnamedLinks);
    return changes;
}

NodeChanges removalOf(const NodeSnapshot &snapshot)
{
    blueprint::NodeBlueprint nothing;
    nothing.name = snapshot.node;
    NodeChanges changes = diffNode(nothing, snapshot, {});
    changes.create = false;
    changes.startOpenVSwitch = false;
    changes.underlayPort = false;
    changes.connections = false;
    changes.remove = true;
    return changes;
}

} // namespace overlab::lab
