// SPDX-License-Identifier: GPL-3.0-or-later
// Counters of all ports, devices and virtual machines of a lab.
#pragma once

#include "engine/host/libvirt/hypervisor.h"
#include "engine/observe/counters/nodecounters.h"
#include "engine/observe/observer.h"

#include <QHash>
#include <QUuid>

#include <functional>
#include <map>

namespace overlab::observe {

/// What a device is, as the design has it.
struct DeviceMeaning
{
    QString object;  ///< of the design, or a node's name: "red/vm-1", "red/router-1"; empty: not made by the program
    QString kind;    ///< machine, router, dhcp, tunnel, patch, uplink, bridge, filter; empty: unknown
    QString network; ///< of the design; empty: none, or several
    QString remote;  ///< of a tunnel: the other node
    int card = -1;   ///< of a machine: which of its interfaces, as the design counts them from 0

    friend bool operator==(const DeviceMeaning &, const DeviceMeaning &) = default;
};

struct CounterPlace
{
    QString node;
    QString nameSpace; ///< pinned there
    QStringList innerNameSpaces{}; ///< of routers and DHCP servers, the same
    QString openVSwitchFolder;
    QHash<QString, DeviceMeaning> devices;
    QHash<QUuid, QString> machines; ///< objects of the design, those with a libvirt domain
    std::function<QList<host::DomainUsage>()> readUsage; ///< empty: no libvirtd runs
};

/// look(): {"at": milliseconds since 1970, "times": {NODE: when it was read, as at}, "ports": [PORT…], "gonePorts":
/// [{"node", "device"}…], "machines": [MACHINE…], "goneMachines": [OBJECT…], "failures": {NODE: text}}. Ports and machines
/// are those of which something is new, each in full. PORT: {"node", "device", "bridge", "object", "kind", "network",
/// "remote", "card", "received": [packets, bytes, dropped, errors], "sent": the same}. MACHINE: {"object", "cpu": nanoseconds of
/// processor time, "vcpus", "memory": bytes that its process holds}. whole() has "whole": true, and nothing gone.
class CounterObserver : public Observer
{
public:
    /// \a places says what there is now; it is asked at each look.
    using Places = std::function<QList<CounterPlace>()>;
    explicit CounterObserver(Places places);
    ~CounterObserver() override;

    QJsonObject look() override;
    QJsonObject whole() const override;

private:
    struct Seen
    {
        qint64 at = 0;
        QMap<std::pair<QString, QString>, std::pair<DeviceCounters, DeviceMeaning>> ports; ///< by node and device
        QHash<QString, qint64> nodeTimes;
        QMap<QString, host::DomainUsage> machines;
        QHash<QString, QString> failures;
    };
    Seen readAll();
    QJsonObject headJson() const;
    static QJsonObject portJson(const QString &node, const DeviceCounters &device, const DeviceMeaning &meaning);
    static QJsonObject machineJson(const QString &object, const host::DomainUsage &usage);

    Places m_places;
    std::map<QString, std::unique_ptr<NodeCounters>> m_nodes;
    Seen m_seen;
};

} // namespace overlab::observe
