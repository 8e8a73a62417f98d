// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/livefacts.h"

#include "views/wording/counterwording.h"
#include "views/wording/daemonwording.h"
#include "views/wording/driftwording.h"
#include "views/wording/statewording.h"

#include <QCoreApplication>

namespace overlab::views {

using design::ObjectKind;
using namespace Qt::StringLiterals;

namespace {

struct LiveFacts
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::LiveFacts)
};

void add(QList<Fact> &facts, const QString &label, const QString &value, bool isMono = false)
{
    if (!value.isEmpty())
        facts.append({label, value, isMono, {}});
}

void addState(QList<Fact> &facts, const QString &state, const QString &reason)
{
    facts.append({LiveFacts::tr("State"), stateName(state), false, state});
    add(facts, LiveFacts::tr("Reason"), reason);
}

void addInterfaces(QList<Fact> &facts, const QList<client::InterfaceStatus> &interfaces)
{
    for (const client::InterfaceStatus &interface : interfaces) {
        add(facts, interface.network, interface.address, true);
        add(facts, LiveFacts::tr("Floating IP"), interface.floatingIp, true);
        add(facts, LiveFacts::tr("MAC"), interface.mac, true);
        add(facts, LiveFacts::tr("Device"), interface.device, true);
    }
}

template<typename Item>
const Item *withPath(const QList<Item> &items, const QString &path)
{
    for (const Item &item : items) {
        if (item.path() == path)
            return &item;
    }
    return nullptr;
}

void addNode(QList<Fact> &facts, const client::LabStatus &status, const QString &name)
{
    for (const client::NodeStatus &node : status.nodes) {
        if (node.name != name)
            continue;
        const QString ended = endedSentences(status, name);
        addState(facts, node.state, ended.isEmpty() ? node.reason : ended);
        add(facts, LiveFacts::tr("Address"), node.address, true);
    }
}

void addNetwork(QList<Fact> &facts, const client::NetworkStatus &network)
{
    addState(facts, network.state, {});
    add(facts, LiveFacts::tr("Type"), network.type);
    if (network.segment >= 0)
        add(facts, LiveFacts::tr("Segment"), QString::number(network.segment), true);
    QStringList nodes = network.localVlan.keys();
    nodes.sort();
    for (const QString &node : std::as_const(nodes))
        add(facts, LiveFacts::tr("VLAN on %1").arg(node), QString::number(network.localVlan.value(node)), true);
}

void addTenant(QList<Fact> &facts, const client::LabStatus &status, const QString &name)
{
    for (const client::TenantStatus &tenant : status.tenants) {
        if (tenant.name != name)
            continue;
        add(facts, LiveFacts::tr("Sent"), dataSize(tenant.sentBytes));
        add(facts, LiveFacts::tr("Received"), dataSize(tenant.receivedBytes));
    }
}

} // namespace

QList<Fact> liveFacts(const client::LabStatus &status, const design::ObjectId &object)
{
    QList<Fact> facts;
    if (object.kind == ObjectKind::Node) {
        addNode(facts, status, object.name);
    } else if (object.kind == ObjectKind::Tenant) {
        addTenant(facts, status, object.name);
    } else if (const auto *machine = object.kind == ObjectKind::Machine ? withPath(status.machines, object.object())
                                                                         : nullptr) {
        addState(facts, machine->state, machine->reason);
        add(facts, LiveFacts::tr("Node"), machine->node);
        addInterfaces(facts, machine->interfaces);
    } else if (const auto *router = object.kind == ObjectKind::Router ? withPath(status.routers, object.object())
                                                                       : nullptr) {
        addState(facts, router->state, {});
        add(facts, LiveFacts::tr("Node"), router->node);
        add(facts, LiveFacts::tr("Way out"), router->external, true);
        addInterfaces(facts, router->interfaces);
    } else if (object.kind == ObjectKind::Network || object.kind == ObjectKind::External) {
        if (const auto *network = withPath(status.networks, object.object()))
            addNetwork(facts, *network);
    }
    for (const client::Drift &drift : facts.isEmpty() ? QList<client::Drift>() : status.drift) {
        if (drift.object == object.object())
            add(facts, LiveFacts::tr("Drift"), driftSentence({drift.place, drift.kind, drift.subject, drift.object, drift.is}));
    }
    return facts;
}

} // namespace overlab::views
