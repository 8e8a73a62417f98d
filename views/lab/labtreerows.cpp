// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/labtreerows.h"

#include "views/wording/daemonwording.h"

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

QStringList addressesOf(const QList<client::InterfaceStatus> &interfaces)
{
    QStringList texts;
    for (const client::InterfaceStatus &interface : interfaces) {
        if (!interface.address.isEmpty())
            texts << interface.address;
        if (!interface.floatingIp.isEmpty())
            texts << interface.floatingIp;
    }
    return texts;
}

QStringList devicesOf(const QList<client::InterfaceStatus> &interfaces)
{
    QStringList texts;
    for (const client::InterfaceStatus &interface : interfaces) {
        QStringList words{interface.network, interface.address, interface.mac, interface.device};
        words.removeAll(QString());
        texts << words.join(u"  "_s);
    }
    return texts;
}

LabRow rowOf(const client::NodeStatus &node)
{
    return {node.name, node.state, node.roles.join(u' '), {node.address}, {}, {}, node.reason};
}

/// A daemon of a node that has ended says more than that the node can not be read.
QList<LabRow> nodeRows(const client::LabStatus &status)
{
    QList<LabRow> rows;
    for (const client::NodeStatus &node : status.nodes) {
        rows << rowOf(node);
        if (const QString ended = endedSentences(status, node.name); !ended.isEmpty())
            rows.last().reason = ended;
    }
    return rows;
}

LabRow rowOf(const client::MachineStatus &machine)
{
    return {machine.path(), machine.state,
            machine.type,   addressesOf(machine.interfaces),
            machine.node,   devicesOf(machine.interfaces),
            machine.reason};
}

LabRow rowOf(const client::RouterStatus &router)
{
    return {router.path(),
            router.state,
            router.external,
            addressesOf(router.interfaces),
            router.node,
            devicesOf(router.interfaces),
            {}};
}

LabRow rowOf(const client::NetworkStatus &network)
{
    QString kind = network.type;
    if (network.segment >= 0)
        kind += u' ' + QString::number(network.segment);
    QStringList tags;
    for (auto tag = network.localVlan.cbegin(); tag != network.localVlan.cend(); ++tag)
        tags << u"%1: VLAN %2"_s.arg(tag.key()).arg(tag.value());
    tags.sort();
    return {network.path(), network.state, kind, network.cidrs, {}, tags, {}};
}

template<typename T>
QList<LabRow> rowsOf(const QList<T> &objects)
{
    QList<LabRow> rows;
    rows.reserve(objects.size());
    for (const T &object : objects)
        rows << rowOf(object);
    return rows;
}

} // namespace

QList<LabRow> labRows(const client::LabStatus &status, LabGroup group)
{
    switch (group) {
    case LabGroup::Nodes:
        return nodeRows(status);
    case LabGroup::Machines:
        return rowsOf(status.machines);
    case LabGroup::Routers:
        return rowsOf(status.routers);
    case LabGroup::Networks:
        break;
    }
    return rowsOf(status.networks);
}

} // namespace overlab::views
