// SPDX-License-Identifier: GPL-3.0-or-later
// What happens on one node, from those who tell it by themselves: ovsdb-server, the kernel, libvirtd, lease files, the ends
// of daemons; each said with the object of the design that it is about.
#pragma once

#include "app/daemon/knownlab.h"
#include "app/daemon/programwork.h"
#include "engine/host/libvirt/domainwatch.h"
#include "engine/host/netlink/netlinkwatch.h"
#include "engine/host/ovs/flowmonitor.h"
#include "engine/host/ovs/ovsdbmonitor.h"
#include "engine/host/process/processwatch.h"
#include "engine/observe/events/eventlog.h"
#include "engine/observe/events/leasewatch.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QSet>
#include <QUuid>

#include <map>

namespace overlab {

/// Lives on the thread of LabEvents. Of what the program does itself it says nothing, with few exceptions: that is told of
/// by objects (LabEvents).
class NodeEvents : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    NodeEvents(const QString &node, KnownLabs &known, const ProgramWork &work, observe::EventLog &log);
    ~NodeEvents() override;

    /// Listens to what is there now.
    void follow();
    /// Closes what it holds open in a namespace, "": in all of the node.
    void leave(const QString &nameSpace);

signals:
    /// Something was written down that the lab's status may tell of, too.
    void told();

private:
    struct Daemon
    {
        QString name;
        QString object;
    };

    void followSwitch(const blueprint::NodeBlueprint &blueprint);
    void followNamespace(const QString &nameSpace, const QString &path);
    void followMachines(const blueprint::NodeBlueprint &blueprint);
    void followDaemon(const host::ProcessMark &mark, const QString &object);
    void tellPort(const QString &kind, const host::MonitoredPort &port, const QString &former = {});
    void tellBridge(const QString &kind, const QString &bridge);
    void tellFlood(const QString &bridge, const host::FlowFlood &flood);
    void tellFlows(const QString &bridge, const QList<host::FlowNews> &changes);
    void tellNetwork(const QString &nameSpace, const QList<host::NetlinkChange> &changes);
    void tellMachine(const host::DomainNews &news);
    void tellLease(const QString &kind, const QString &network, const observe::Lease &lease);
    void tellDaemon(qint64 pid);
    void tell(const QString &kind, observe::Actor by, const QString &object, const QJsonObject &arguments);
    QString objectOf(const QString &device) const;
    bool isOfSwitch(const QString &device) const;

    const QString m_node;
    KnownLabs &m_known;
    const ProgramWork &m_work;
    observe::EventLog &m_log;
    std::unique_ptr<host::OvsdbMonitor> m_switch;
    std::map<QString, std::unique_ptr<host::FlowMonitor>> m_flows;     ///< by bridge
    std::map<QString, std::unique_ptr<host::NetlinkWatch>> m_networks; ///< by namespace
    std::map<QString, std::unique_ptr<observe::LeaseWatch>> m_leases;  ///< by file
    std::shared_ptr<host::DomainWatch> m_machines;
    QSet<QUuid> m_paused; ///< machines
    host::ProcessWatch m_processes;
    QHash<qint64, Daemon> m_daemons;        ///< by process
    QStringList m_ended;                    ///< names and objects of daemons
    QHash<QString, QDeadlineTimer> m_lately; ///< devices of ports that the switch was told of just now
};

} // namespace overlab
