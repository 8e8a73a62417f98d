// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/labtreerows.h"

#include "views/lab/labstates.h"

namespace overlab::views {

using namespace Qt::StringLiterals;
using design::ObjectId;
using design::ObjectKind;

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

ObjectId idOf(const client::NodeStatus &node)
{
    return {ObjectKind::Node, {}, node.name};
}

ObjectId idOf(const client::MachineStatus &machine)
{
    return {ObjectKind::Machine, machine.tenant, machine.name};
}

ObjectId idOf(const client::RouterStatus &router)
{
    return {ObjectKind::Router, router.tenant, router.name};
}

ObjectId idOf(const client::NetworkStatus &network)
{
    return {network.tenant.isEmpty() ? ObjectKind::External : ObjectKind::Network, network.tenant, network.name};
}

template<typename T>
QList<LabRow> rowsOf(const QList<T> &objects, const QHash<ObjectId, LiveObject> &states)
{
    QList<LabRow> rows;
    rows.reserve(objects.size());
    for (const T &object : objects) {
        LabRow row = rowOf(object);
        const LiveObject state = states.value(idOf(object));
        if (state.state >= LiveState::Drifted) // a daemon that has ended says more than that a node cannot be read
            row.reason = state.reason;
        if (state.state >= LiveState::Drifted && row.state != u"failed")
            row.mark = state.state == LiveState::Drifted ? u"drifted"_s : u"failed"_s;
        rows << row;
    }
    return rows;
}

} // namespace

LabRows labRows(const client::LabStatus &status)
{
    const QHash<ObjectId, LiveObject> states = statesInLab(status);
    return {rowsOf(status.nodes, states), rowsOf(status.machines, states), rowsOf(status.routers, states), rowsOf(status.networks, states)};
}

} // namespace overlab::views
