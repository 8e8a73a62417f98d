// SPDX-License-Identifier: GPL-3.0-or-later
// A lab's counters as they are now, with rates: what the samples of the topic "counters" add up to. Values.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <tuple>

namespace overlab::client {

struct PortKey
{
    QString node;
    QString device;

    friend bool operator==(const PortKey &, const PortKey &) = default;
    friend bool operator<(const PortKey &a, const PortKey &b) { return std::tie(a.node, a.device) < std::tie(b.node, b.device); }
};

/// Of one direction of a port: since it was made, and a second between the last two looks.
struct Counted
{
    qint64 packets = 0;
    qint64 bytes = 0;
    qint64 dropped = 0;
    qint64 errors = 0;
    double packetsPerSecond = 0;
    double bytesPerSecond = 0;
    double droppedPerSecond = 0;

    friend bool operator==(const Counted &, const Counted &) = default;
};

/// A port of Open vSwitch, or another device of a node. Received is what came from the other end of its link: from the
/// machine at its tap, from the physical network at eth0.
struct PortCounters
{
    PortKey key;
    QString bridge;  ///< of Open vSwitch; empty: none's
    QString object;  ///< of the design, or the node's name; empty: not made by the program
    QString kind;    ///< machine, router, dhcp, tunnel, patch, uplink, bridge, filter; empty: unknown
    QString network; ///< of the design
    QString remote;  ///< of a tunnel: the other node
    int card = -1;   ///< of a machine: which of its interfaces, as the design that was applied counts them from 0
    Counted received;
    Counted sent;

    friend bool operator==(const PortCounters &, const PortCounters &) = default;
};

/// A virtual machine's use of the host.
struct MachineUse
{
    QString object;
    int vcpus = 0;
    qint64 processorNanoseconds = 0;
    qint64 memoryBytes = 0;
    double processors = 0; ///< at work on average between the last two looks; more than vcpus: the emulator's, too

    friend bool operator==(const MachineUse &, const MachineUse &) = default;
};

class CounterBoard
{
public:
    void take(const QJsonObject &sample);
    void clear() { *this = {}; }

    bool isEmpty() const { return m_at == 0; }
    /// Of the last sample: milliseconds since 1970, by the lab host's clock.
    qint64 at() const { return m_at; }
    const QMap<PortKey, PortCounters> &ports() const { return m_ports; }
    const QMap<QString, MachineUse> &machines() const { return m_machines; }
    /// By node: why (a part of) it could not be read.
    const QMap<QString, QString> &failures() const { return m_failures; }

private:
    void takePort(const QJsonObject &json, qint64 now);
    void takeMachine(const QJsonObject &json, qint64 now);

    qint64 m_at = 0;
    QHash<QString, qint64> m_times; ///< when each node was read
    QMap<PortKey, PortCounters> m_ports;
    QMap<QString, MachineUse> m_machines;
    QMap<QString, QString> m_failures;
};

} // namespace overlab::client
