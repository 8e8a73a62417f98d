// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/execute/devices.h"

#include "engine/base/error.h"
#include "engine/host/netlink/ethernet.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "engine/lab/paths.h"

#include <QSet>

#include <map>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using blueprint::Device;
using blueprint::InterfaceAddress;

/// Which devices are in \a socket's namespace already.
QHash<QString, int> presentLinks(host::NetlinkSocket &socket)
{
    QHash<QString, int> links;
    for (const host::LinkState &link : socket.readLinks())
        links.insert(link.name, link.index);
    return links;
}

/// Adds what \a device lacks and removes what it has too much.
void fitAddresses(const Device &device, const QList<host::AddressState> &present,
                  host::NetlinkBatch &batch)
{
    for (const host::AddressState &address : present) {
        const InterfaceAddress known{address.address, address.prefixLength};
        if (!device.addresses.contains(known))
            batch.removeAddress(device.origin, device.name, {known.address, known.prefixLength});
    }
    for (const InterfaceAddress &address : device.addresses) {
        host::AddressSpec spec;
        spec.address = address.address;
        spec.prefixLength = address.prefixLength;
        batch.ensureAddress(device.origin, device.name, spec);
    }
}

void ensureNamespaceDevices(const NodeJob &job, const QString &nameSpace,
                            const QList<Device> &devices)
{
    host::NetlinkSocket &target = job.access.netlink(nameSpace);
    const QHash<QString, int> here = presentLinks(job.access.netlink());
    QHash<QString, int> there = presentLinks(target);
    host::NetlinkBatch moves(job.access.netlink());
    host::NetlinkBatch stale(target);
    host::NetlinkBatch settings(target);
    for (const Device &device : devices) {
        // The one that ovs-vswitchd knows is where it was made; see readNamespaces().
        if (!nameSpace.isEmpty() && here.contains(device.name) && there.remove(device.name))
            stale.removeLink(device.origin, device.name);
    }
    QList<host::NetlinkFailure> failures = stale.commit();
    const QList<host::AddressState> addresses = target.readAddresses();
    for (const Device &device : devices) {
        host::LinkChange change;
        change.mtu = device.mtuBytes;
        change.up = true;
        const auto index = there.constFind(device.name);
        QList<host::AddressState> own;
        if (index == there.cend()) {
            change.moveTo = &target;
            moves.setLink(device.origin, device.name, change);
        } else {
            settings.setLink(device.origin, device.name, change);
            for (const host::AddressState &address : addresses) {
                if (address.linkIndex == *index)
                    own.append(address);
            }
        }
        fitAddresses(device, own, settings);
    }
    failures += moves.commit();
    failures += settings.commit();
    for (const host::NetlinkFailure &failure : std::as_const(failures))
        job.fail(failure.label, u"device-failed"_s, failure.text);
}

std::map<QString, QList<Device>> wantedByNamespace(const NodeJob &job)
{
    std::map<QString, QList<Device>> byNamespace;
    for (const Device &device : job.changes.devices.wanted())
        byNamespace[device.nameSpace].append(device);
    return byNamespace;
}

} // namespace

void ensureDevices(const NodeJob &job)
{
    for (const auto &[nameSpace, devices] : wantedByNamespace(job))
        ensureNamespaceDevices(job, nameSpace, devices);
}

void announceDevices(const NodeJob &job)
{
    for (const auto &[nameSpace, devices] : wantedByNamespace(job)) {
        QList<host::GratuitousArp> announcements;
        for (const Device &device : devices) {
            for (const InterfaceAddress &address : device.addresses) {
                if (device.announces)
                    announcements.append({device.name, address.address});
            }
        }
        if (announcements.isEmpty())
            continue;
        try {
            host::sendGratuitousArp(paths::namedNamespace(job.node(), nameSpace), announcements);
        } catch (const Error &error) {
            job.fail(devices.first().origin, u"device-failed"_s, QString::fromUtf8(error.what()));
        }
    }
}

void ensureRoutes(const NodeJob &job)
{
    std::map<QString, QList<blueprint::NamespaceRoute>> byNamespace;
    // The kernel takes routes away with a device's last address, and with the device.
    QSet<QString> touched;
    for (const Device &device : job.changes.devices.wanted())
        touched.insert(device.nameSpace);
    const QList<blueprint::NamespaceRoute> changed = job.changes.routes.wanted();
    for (const blueprint::NamespaceRoute &route : job.changes.wanted.routes) {
        if (touched.contains(route.nameSpace) || changed.contains(route))
            byNamespace[route.nameSpace].append(route);
    }
    for (const auto &[nameSpace, routes] : byNamespace) {
        host::NetlinkBatch batch(job.access.netlink(nameSpace));
        for (const blueprint::NamespaceRoute &route : routes) {
            host::RouteSpec spec;
            spec.destination = route.to;
            spec.via = route.via;
            batch.ensureRoute(route.origin, spec);
        }
        for (const host::NetlinkFailure &failure : batch.commit())
            job.fail(failure.label, u"route-failed"_s, failure.text);
    }
}

} // namespace overlab::lab
