// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/ovschanges.h"

#include "engine/base/error.h"
#include "engine/host/ovs/ovsrows.h"
#include "engine/host/ovs/transaction.h"

#include <QDeadlineTimer>
#include <QSet>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;
using namespace ovsdb;

/// The OpenFlow number of a bridge's local port (OFPP_LOCAL of OpenFlow 1.0).
constexpr int localOfport = 65534;

Error notOurs(const QString &name)
{
    return Error(ErrorCode::NameTaken, name, u"it does not carry "_s + ovsOriginKey);
}

/// Decides what has to be written, one object after the other; nothing is sent before all of it has
/// been found to be allowed.
class Writer
{
public:
    Writer(const OvsRows &rows, const OvsChanges &changes) : m_rows(rows), m_changes(changes) {}

    Transaction build()
    {
        for (const QString &name : m_changes.removedBridges)
            removeBridge(name);
        for (const QString &name : m_changes.removedPorts)
            removePort(name);
        for (const BridgeConfig &bridge : m_changes.bridges)
            ensureBridge(bridge);
        for (const PortConfig &port : m_changes.ports)
            ensurePort(port);
        return m_transaction;
    }

private:
    void removeBridge(const QString &name)
    {
        const auto present = m_rows.state.bridges.constFind(name);
        if (present == m_rows.state.bridges.constEnd())
            return;
        if (!present->isOurs())
            throw notOurs(name);
        m_transaction.removeBridge(m_rows.bridges.value(name).uuid);
        m_removedBridges.insert(name);
    }

    void removePort(const QString &name)
    {
        const auto present = m_rows.ports.constFind(name);
        if (present == m_rows.ports.constEnd() || m_removedBridges.contains(present->bridge))
            return;
        if (!present->isOurs)
            throw notOurs(name);
        m_transaction.detachPort(m_rows.bridges.value(present->bridge).uuid, present->uuid);
        m_removedPorts.insert(name);
    }

    void ensureBridge(const BridgeConfig &wanted)
    {
        Q_ASSERT(wanted.externalIds.contains(ovsOriginKey));
        const auto present = m_rows.state.bridges.constFind(wanted.name);
        const bool exists = present != m_rows.state.bridges.constEnd();
        if (!exists && m_rows.ports.contains(wanted.name))
            throw notOurs(wanted.name);
        if (!exists || m_removedBridges.contains(wanted.name)) {
            m_newBridges.insert(wanted.name, m_transaction.addBridge(wanted));
            return;
        }
        if (!present->isOurs())
            throw notOurs(wanted.name);
        const BridgeRow row = m_rows.bridges.value(wanted.name);
        m_transaction.changeBridge(row.uuid, row.localInterfaceUuid, present->config, wanted);
    }

    void ensurePort(const PortConfig &wanted)
    {
        Q_ASSERT(wanted.portExternalIds.contains(ovsOriginKey));
        const QJsonValue bridge = bridgeReference(wanted);
        const auto row = m_rows.ports.constFind(wanted.name);
        if (row == m_rows.ports.constEnd() || m_removedPorts.contains(wanted.name) ||
            m_removedBridges.contains(row->bridge)) {
            m_transaction.addPort(bridge, wanted);
            return;
        }
        if (!row->isOurs)
            throw notOurs(wanted.name);
        const PortConfig present = m_rows.state.ports.value(wanted.name).config;
        if (present.type == wanted.type && present.bridge == wanted.bridge) {
            m_transaction.changePort(row->uuid, row->interfaceUuid, present, wanted);
        } else {
            m_transaction.detachPort(m_rows.bridges.value(row->bridge).uuid, row->uuid);
            m_transaction.addPort(bridge, wanted);
        }
    }

    /// The bridge as operations name it: a new one by its name in this transaction.
    QJsonValue bridgeReference(const PortConfig &port) const
    {
        if (m_newBridges.contains(port.bridge))
            return m_newBridges.value(port.bridge);
        const auto present = m_rows.state.bridges.constFind(port.bridge);
        if (present == m_rows.state.bridges.constEnd() || m_removedBridges.contains(port.bridge))
            throw Error(ErrorCode::NotFound, port.name, u"there is no bridge "_s + port.bridge);
        if (!present->isOurs())
            throw notOurs(port.bridge);
        return uuidValue(m_rows.bridges.value(port.bridge).uuid);
    }

    const OvsRows &m_rows;
    const OvsChanges &m_changes;
    Transaction m_transaction;
    QHash<QString, QJsonValue> m_newBridges;
    QSet<QString> m_removedBridges;
    QSet<QString> m_removedPorts;
};

/// The wanted ports without an OpenFlow port; throws for the first bridge that has none.
QList<OvsPortFailure> verify(const OvsRows &rows, const OvsChanges &changes)
{
    for (const BridgeConfig &bridge : changes.bridges) {
        const BridgeRow row = rows.bridges.value(bridge.name);
        if (row.localOfport != localOfport) {
            throw Error(ErrorCode::CommandFailed, bridge.name,
                        row.localError.isEmpty()
                            ? u"ovs-vswitchd did not make the bridge; ovs-vswitchd.log tells why"_s
                            : row.localError);
        }
    }
    QList<OvsPortFailure> failures;
    for (const PortConfig &port : changes.ports) {
        const PortState state = rows.state.ports.value(port.name);
        if (state.ofport < 1) {
            failures.append({port.name, port.portExternalIds.value(ovsOriginKey),
                             state.error.isEmpty() ? u"ovs-vswitchd gave it no OpenFlow port"_s
                                                   : state.error});
        }
    }
    return failures;
}

bool isVerified(const OvsRows &rows, const OvsChanges &changes)
{
    const auto hasBridge = [&](const BridgeConfig &bridge) {
        return rows.bridges.value(bridge.name).localOfport == localOfport;
    };
    const auto hasPort = [&](const PortConfig &port) {
        return rows.state.ports.value(port.name).ofport >= 1;
    };
    return std::all_of(changes.bridges.begin(), changes.bridges.end(), hasBridge) &&
           std::all_of(changes.ports.begin(), changes.ports.end(), hasPort);
}

/// The ports that matter to \a changes; nullopt when all together are cheaper to ask for.
std::optional<QStringList> concernedPorts(const OvsChanges &changes)
{
    constexpr qsizetype few = 40;
    QStringList names = changes.removedPorts;
    for (const BridgeConfig &bridge : changes.bridges)
        names.append(bridge.name); // its local port
    for (const PortConfig &port : changes.ports)
        names.append(port.name);
    names.removeDuplicates();
    return names.size() <= few ? std::optional(names) : std::nullopt;
}

} // namespace

QList<OvsPortFailure> applyChanges(OvsdbClient &client, const OvsChanges &changes,
                                   std::chrono::milliseconds limit)
{
    if (changes.isEmpty())
        return {};
    const QDeadlineTimer deadline(limit);
    const auto left = [&] { return std::chrono::milliseconds(deadline.remainingTime()); };

    const std::optional<QStringList> ports = concernedPorts(changes);
    const OvsRows before = readRows(client, limit, ports);
    const QJsonArray operations = Writer(before, changes).build().operations();
    // A port that failed earlier gets another chance, although its rows fit: a new next_cfg makes
    // ovs-vswitchd try again.
    if (operations.isEmpty() && isVerified(before, changes))
        return {};
    client.transactAndWait(operations, left());
    return verify(readRows(client, left(), ports), changes);
}

QList<OvsPortFailure> applyChanges(OvsdbClient &client, const OvsChanges &changes)
{
    return applyChanges(client, changes, limitFor(changes));
}

std::chrono::milliseconds limitFor(const OvsChanges &changes)
{
    constexpr std::chrono::milliseconds perPort(50);
    // A removed bridge takes an unknown number of ports with it; a node's usually has fewer.
    constexpr qsizetype portsOfABridge = 100;
    const qsizetype ports = changes.ports.size() + changes.removedPorts.size() +
                            changes.removedBridges.size() * portsOfABridge;
    return OvsdbClient::defaultLimit + perPort * ports;
}

} // namespace overlab::host
