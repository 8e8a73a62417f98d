// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/nodeevents.h"

#include "app/daemon/lostdaemons.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/node/nodeworld.h"
#include "engine/lab/paths.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QPointer>
#include <QThreadPool>

namespace overlab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using observe::Actor;

namespace {

Q_LOGGING_CATEGORY(log, "overlab.daemon.events", QtInfoMsg)

/// So long after the switch was told of a port, its device comes or goes.
constexpr auto follows = 2s;

} // namespace

NodeEvents::NodeEvents(const QString &node, KnownLabs &known, const ProgramWork &work, observe::EventLog &log)
    : m_node(node), m_known(known), m_work(work), m_log(log)
{
    connect(&m_processes, &host::ProcessWatch::exited, this, &NodeEvents::tellDaemon);
}

NodeEvents::~NodeEvents() = default;

void NodeEvents::follow()
{
    const auto known = m_known.current();
    const blueprint::NodeBlueprint *const blueprint = known->index.node(m_node);
    if (!blueprint || !lab::nodeWorldExists(m_node))
        return;
    followSwitch(*blueprint);
    followNamespace({}, lab::paths::nodeNamespace(m_node, u"net"_s));
    for (const blueprint::NamedNamespace &space : blueprint->namespaces)
        followNamespace(space.name, lab::paths::namedNamespace(m_node, space.name));
    followMachines(*blueprint);
    for (const host::ProcessMark &mark : lab::runningNodeDaemons(m_node))
        followDaemon(mark, {});
    for (const blueprint::Service &service : blueprint->services) {
        if (const auto mark = host::readPidFile(lab::paths::nodeFile(m_node, service.pidFile), service.pidFile))
            followDaemon(*mark, service.origin);
        if (service.leaseFile.isEmpty())
            continue;
        auto &watch = m_leases[lab::paths::nodeFile(m_node, service.leaseFile)];
        if (watch) {
            watch->resume();
            continue;
        }
        watch = std::make_unique<observe::LeaseWatch>(lab::paths::nodeFile(m_node, service.leaseFile));
        const auto teller = [this, network = service.origin](const QString &kind) {
            return [this, network, kind](const observe::Lease &lease) { tellLease(kind, network, lease); };
        };
        connect(watch.get(), &observe::LeaseWatch::given, this, teller(u"lease-given"_s));
        connect(watch.get(), &observe::LeaseWatch::renewed, this, teller(u"lease-renewed"_s));
        connect(watch.get(), &observe::LeaseWatch::released, this, teller(u"lease-released"_s));
    }
}

void NodeEvents::followSwitch(const blueprint::NodeBlueprint &blueprint)
{
    const auto isQuiet = [this] { return m_work.isUnderWay(); };
    for (const blueprint::OvsBridge &bridge : blueprint.ovsBridges) {
        auto &flows = m_flows[bridge.name];
        if (flows)
            continue;
        flows = std::make_unique<host::FlowMonitor>(lab::ovsRunDirectory(m_node), bridge.name, isQuiet);
        connect(flows.get(), &host::FlowMonitor::changed, this,
                [this, name = bridge.name](const QList<host::FlowNews> &news) { tellFlows(name, news); });
        connect(flows.get(), &host::FlowMonitor::flooded, this, [this, name = bridge.name](const host::FlowFlood &flood) { tellFlood(name, flood); });
    }
    if (m_switch)
        return;
    m_switch = std::make_unique<host::OvsdbMonitor>(lab::ovsdbSocket(m_node));
    connect(m_switch.get(), &host::OvsdbMonitor::bridgeAdded, this, [this](const QString &bridge) { tellBridge(u"bridge-added"_s, bridge); });
    connect(m_switch.get(), &host::OvsdbMonitor::bridgeRemoved, this, [this](const QString &bridge) { tellBridge(u"bridge-removed"_s, bridge); });
    connect(m_switch.get(), &host::OvsdbMonitor::portAdded, this, [this](const host::MonitoredPort &port) { tellPort(u"port-added"_s, port); });
    connect(m_switch.get(), &host::OvsdbMonitor::portRemoved, this, [this](const host::MonitoredPort &port) { tellPort(u"port-removed"_s, port); });
    connect(m_switch.get(), &host::OvsdbMonitor::portChanged, this, [this](const host::MonitoredPort &before, const host::MonitoredPort &after) {
        if (before.tag != after.tag)
            tellPort(u"port-retagged"_s, after, before.tag ? QString::number(*before.tag) : QString());
    });
}

void NodeEvents::followNamespace(const QString &nameSpace, const QString &path)
{
    if (m_networks.contains(nameSpace) || !host::readNamespaceInode(path))
        return;
    try {
        auto watch = std::make_unique<host::NetlinkWatch>(path);
        connect(watch.get(), &host::NetlinkWatch::changed, this,
                [this, nameSpace](const QList<host::NetlinkChange> &changes) { tellNetwork(nameSpace, changes); });
        m_networks.emplace(nameSpace, std::move(watch));
    } catch (const Error &error) {
        qCWarning(log) << error.what();
    }
}

void NodeEvents::followMachines(const blueprint::NodeBlueprint &blueprint)
{
    if (blueprint.domains.isEmpty() || !lab::isLibvirtRunning(m_node))
        return;
    if (!m_machines) {
        const auto tell = [self = QPointer<NodeEvents>(this), receiver = this](const host::DomainNews &news) {
            QMetaObject::invokeMethod(receiver, [self, news] {
                if (self)
                    self->tellMachine(news);
            });
        };
        m_machines = std::make_shared<host::DomainWatch>(lab::libvirtSocket(m_node), tell);
    }
    QThreadPool::globalInstance()->start([machines = m_machines] { // libvirtd may let it wait
        try {
            machines->listen();
        } catch (const Error &error) {
            qCWarning(log) << error.what();
        }
    });
}

void NodeEvents::followDaemon(const host::ProcessMark &mark, const QString &object)
{
    if (m_daemons.contains(mark.pid))
        return;
    const Daemon daemon{host::readProgramName(mark.pid), object};
    m_daemons.insert(mark.pid, daemon);
    m_processes.watch(mark);
    if (m_ended.removeOne(daemon.name + u' ' + object))
        tell(u"daemon-returned"_s, Actor::Program, object, {{u"daemon"_s, daemon.name}});
}

void NodeEvents::leave(const QString &nameSpace)
{
    if (nameSpace.isEmpty())
        m_networks.clear();
    else
        m_networks.erase(nameSpace);
}

QString NodeEvents::objectOf(const QString &device) const
{
    const auto known = m_known.current();
    if (const auto end = known->index.endOf(device))
        return known->index.machine(*end).object();
    if (const auto stack = known->index.stackOf(m_node, device))
        return stack->object;
    return {};
}

bool NodeEvents::isOfSwitch(const QString &device) const
{
    static const QStringList own{u"ovs-"_s, u"vxlan_sys"_s, u"genev_sys"_s, u"gre_sys"_s};
    const auto isOwn = [&device](const QString &start) { return device.startsWith(start); };
    return !m_lately.value(device, QDeadlineTimer(0)).hasExpired() || std::any_of(own.cbegin(), own.cend(), isOwn)
        || (m_switch && m_switch->ports().value(device).type == u"internal");
}

void NodeEvents::tellPort(const QString &kind, const host::MonitoredPort &port, const QString &former)
{
    m_lately.insert(port.name, QDeadlineTimer(follows));
    const bool isForeign = kind == u"port-added" && !port.isOurs; // whatever the program does meanwhile
    if (m_work.isUnderWay() && !isForeign)
        return;
    const QString tag = port.tag ? QString::number(*port.tag) : QString();
    QJsonObject arguments{{u"device"_s, port.name}, {u"bridge"_s, port.bridge}, {u"tag"_s, tag}};
    if (kind == u"port-retagged")
        arguments.insert(u"former"_s, former);
    tell(kind, Actor::Person, objectOf(port.name), arguments);
}

void NodeEvents::tellBridge(const QString &kind, const QString &bridge)
{
    m_lately.insert(bridge, QDeadlineTimer(follows));
    if (!m_work.isUnderWay())
        tell(kind, Actor::Person, {}, {{u"bridge"_s, bridge}});
}

void NodeEvents::tellFlood(const QString &bridge, const host::FlowFlood &flood)
{
    tell(u"flows-changed"_s, Actor::Person, {},
         {{u"bridge"_s, bridge},
          {u"added"_s, QString::number(flood.added)},
          {u"removed"_s, QString::number(flood.removed)},
          {u"changed"_s, QString::number(flood.changed)}});
}

void NodeEvents::tellFlows(const QString &bridge, const QList<host::FlowNews> &changes)
{
    using What = host::FlowNews::What;
    const auto known = m_known.current();
    for (const host::FlowNews &change : changes) {
        const QString kind = change.what == What::Added ? u"flow-added"_s : change.what == What::Removed ? u"flow-removed"_s : u"flow-changed"_s;
        tell(kind, Actor::Person, known->index.originOf(change.flow.cookie),
             {{u"bridge"_s, bridge},
              {u"table"_s, QString::number(change.flow.table)},
              {u"priority"_s, QString::number(change.flow.priority)},
              {u"match"_s, change.flow.match},
              {u"actions"_s, change.flow.actions},
              {u"cookie"_s, u"0x"_s + QString::number(change.flow.cookie, 16)}});
    }
}

void NodeEvents::tellNetwork(const QString &nameSpace, const QList<host::NetlinkChange> &changes)
{
    using What = host::NetlinkChange::What;
    static const QHash<What, QString> kinds{{What::LinkAdded, u"link-added"_s},       {What::LinkRemoved, u"link-removed"_s},
                                            {What::LinkUp, u"link-up"_s},             {What::LinkDown, u"link-down"_s},
                                            {What::AddressAdded, u"address-added"_s}, {What::AddressRemoved, u"address-removed"_s},
                                            {What::RouteAdded, u"route-added"_s},     {What::RouteRemoved, u"route-removed"_s}};
    if (m_work.isUnderWay())
        return;
    QSet<int> told; // one end of a veth pair says it for both
    for (const host::NetlinkChange &change : changes) {
        const bool isLifetime = change.what == What::LinkAdded || change.what == What::LinkRemoved;
        if (isLifetime && (isOfSwitch(change.link.name) || (!change.link.peerNamespaceId && told.contains(change.link.peerIndex))))
            continue;
        told.insert(change.link.index);
        QJsonObject arguments{{u"device"_s, change.link.name}, {u"place"_s, nameSpace}};
        if (change.what == What::AddressAdded || change.what == What::AddressRemoved)
            arguments.insert(u"address"_s, u"%1/%2"_s.arg(change.address.address.toString()).arg(change.address.prefixLength));
        if (change.what == What::RouteAdded || change.what == What::RouteRemoved) {
            arguments.insert(u"destination"_s, change.route.destination.toString());
            arguments.insert(u"via"_s, change.route.via.isNull() ? QString() : change.route.via.toString());
        }
        const QString object = nameSpace.isEmpty() ? objectOf(change.link.name) : m_known.current()->index.stackOfNamespace(m_node, nameSpace).object;
        tell(kinds.value(change.what), Actor::Person, object, arguments);
    }
}

void NodeEvents::tellMachine(const host::DomainNews &news)
{
    using What = host::DomainNews::What;
    static const QHash<What, QString> kinds{{What::Started, u"machine-started"_s},   {What::ShutDown, u"machine-stopped"_s},
                                            {What::Destroyed, u"machine-stopped"_s}, {What::Failed, u"machine-crashed"_s},
                                            {What::Rebooted, u"machine-rebooted"_s}, {What::Paused, u"machine-paused"_s},
                                            {What::Resumed, u"machine-resumed"_s}};
    if (news.what == What::Paused)
        m_paused.insert(news.domain);
    const bool wasPaused = news.what != What::Paused && m_paused.remove(news.domain);
    if (news.what == What::Resumed && !wasPaused)
        return; // libvirt says so of one that starts, too
    if (m_work.isUnderWay() && news.what != What::Failed)
        return; // LabEvents tells it
    Actor by = Actor::Person;
    if (news.what == What::Failed)
        by = Actor::Nobody;
    else if (news.what == What::ShutDown || news.what == What::Rebooted)
        by = Actor::Guest;
    const auto known = m_known.current();
    const blueprint::NodeBlueprint *const blueprint = known->index.node(m_node);
    for (const blueprint::Domain &domain : blueprint ? blueprint->domains : QList<blueprint::Domain>()) {
        if (domain.uuid == news.domain)
            tell(kinds.value(news.what), by, domain.object, {});
    }
}

void NodeEvents::tellLease(const QString &kind, const QString &network, const observe::Lease &lease)
{
    const auto known = m_known.current();
    QString object;
    for (const blueprint::ResolvedMachine &machine : known->index.topology().machines) {
        for (const blueprint::ResolvedPort &port : machine.ports) {
            if (port.mac.toString() == lease.mac && known->index.topology().networks.at(port.network).object() == network)
                object = machine.object();
        }
    }
    const bool isGivenBack = kind == u"lease-released" && m_work.isUnderWay();
    tell(kind, isGivenBack ? Actor::Program : Actor::Guest, object,
         {{u"network"_s, network}, {u"address"_s, lease.address}, {u"mac"_s, lease.mac}});
}

void NodeEvents::tellDaemon(qint64 pid)
{
    const Daemon daemon = m_daemons.take(pid);
    const auto known = m_known.current();
    const blueprint::NodeBlueprint *const blueprint = known->index.node(m_node);
    const bool isOfService = !daemon.object.isEmpty();
    if (!blueprint || (isOfService && m_work.isUnderWay())) // the program ends those itself, with their node or their network
        return;
    m_ended.append(daemon.name + u' ' + daemon.object);
    QJsonObject arguments{{u"daemon"_s, daemon.name}};
    if (forgetsConnections(*blueprint, daemon.name))
        arguments.insert(u"forgets"_s, u"connections"_s);
    tell(u"daemon-ended"_s, Actor::Nobody, daemon.object, arguments);
}

void NodeEvents::tell(const QString &kind, Actor by, const QString &object, const QJsonObject &arguments)
{
    m_log.append({QDateTime::currentMSecsSinceEpoch(), m_node, object, kind, by, arguments});
    if (!kind.startsWith(u"lease-")) // of which no status tells
        emit told();
}

} // namespace overlab
