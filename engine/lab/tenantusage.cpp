// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/tenantusage.h"

#include "engine/base/error.h"
#include "engine/blueprint/naming.h"
#include "engine/host/netlink/netlinksocket.h"
#include "engine/lab/paths.h"

#include <QJsonObject>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using Counters = QHash<QString, host::LinkCounters>;

QList<Counters> readNodes(const blueprint::Topology &topology)
{
    QList<Counters> nodes;
    for (const blueprint::ResolvedNode &node : topology.nodes) {
        try {
            nodes.append(host::NetlinkSocket(paths::nodeNamespace(node.name, u"net"_s))
                             .readLinkCounters());
        } catch (const Error &) {
            nodes.append(Counters());
        }
    }
    return nodes;
}

QJsonObject ownedObject(const design::Usage &used)
{
    return {{u"vms"_s, used.vms},           {u"vcpus"_s, used.vcpus},
            {u"memory"_s, used.memoryBytes}, {u"networks"_s, used.networks},
            {u"routers"_s, used.routers},   {u"floatingIps"_s, used.floatingIps}};
}

template<typename T>
QJsonValue limit(const std::optional<T> &value)
{
    return value ? QJsonValue(qint64(*value)) : QJsonValue();
}

QJsonObject quotaObject(const design::Quota &quota)
{
    return {{u"vms"_s, limit(quota.vms)},
            {u"vcpus"_s, limit(quota.vcpus)},
            {u"memory"_s, limit(quota.memoryBytes)},
            {u"networks"_s, limit(quota.networks)},
            {u"routers"_s, limit(quota.routers)},
            {u"floatingIps"_s, limit(quota.floatingIps)}};
}

QJsonObject trafficObject(quint64 bytes, quint64 packets)
{
    return {{u"bytes"_s, qint64(bytes)}, {u"packets"_s, qint64(packets)}};
}

} // namespace

QJsonArray tenantUsage(const blueprint::Topology &topology)
{
    const QList<Counters> nodes = readNodes(topology);
    QHash<QString, host::LinkCounters> sums;
    for (const blueprint::ResolvedMachine &machine : topology.machines) {
        host::LinkCounters &sum = sums[machine.tenant];
        for (const blueprint::ResolvedPort &port : machine.ports) {
            const host::LinkCounters tap =
                nodes.at(machine.node).value(blueprint::deviceName(u"tap"_s, port.uuid));
            sum.receivedBytes += tap.receivedBytes;
            sum.receivedPackets += tap.receivedPackets;
            sum.sentBytes += tap.sentBytes;
            sum.sentPackets += tap.sentPackets;
        }
    }
    QJsonArray tenants;
    for (const blueprint::ResolvedTenant &tenant : topology.tenants) {
        const host::LinkCounters sum = sums.value(tenant.name);
        // What comes out of a tap is what its machine sent.
        tenants.append(QJsonObject{
            {u"name"_s, tenant.name},
            {u"used"_s, ownedObject(tenant.used)},
            {u"quota"_s, quotaObject(tenant.quota)},
            {u"sent"_s, trafficObject(sum.receivedBytes, sum.receivedPackets)},
            {u"received"_s, trafficObject(sum.sentBytes, sum.sentPackets)}});
    }
    return tenants;
}

} // namespace overlab::lab
