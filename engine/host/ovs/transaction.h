// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the OVSDB operations of one change: knows columns and their notation, not whether a
// change is allowed (ovschanges decides that). Private to this folder.
#pragma once

#include "engine/host/ovs/ovsstate.h"

#include <QJsonArray>
#include <QMap>

namespace overlab::host {

class Transaction
{
public:
    /// Adds bridge, local port and its interface; returns the reference to the new row.
    QJsonValue addBridge(const BridgeConfig &bridge);
    /// Writes the columns in which \a wanted differs from \a present.
    void changeBridge(const QString &uuid, const QString &localInterfaceUuid,
                      const BridgeConfig &present, const BridgeConfig &wanted);
    void removeBridge(const QString &uuid);

    /// \a bridge is what addBridge() returned, or a UUID in OVSDB's notation.
    void addPort(const QJsonValue &bridge, const PortConfig &port);
    void changePort(const QString &uuid, const QString &interfaceUuid, const PortConfig &present,
                    const PortConfig &wanted);
    /// Takes the port off its bridge; ovsdb-server deletes rows that nothing refers to.
    void detachPort(const QString &bridgeUuid, const QString &portUuid);

    /// Everything so far, one mutation a bridge; empty when nothing has to be written.
    QJsonArray operations() const;

private:
    /// What enters and leaves the column "ports" (or "bridges") of a row that exists.
    struct Members
    {
        QJsonArray inserted;
        QJsonArray removed;
    };

    QString newName(const QString &kind);
    void insert(const QString &table, const QString &name, const QJsonObject &row);
    void update(const QString &table, const QString &uuid, const QJsonObject &columns);

    QJsonArray m_operations;
    QMap<QString, Members> m_ports;                ///< by the bridge's UUID
    QMap<QString, QJsonArray> m_portsOfNewBridges; ///< by the bridge's name in the transaction
    QMap<QString, QJsonObject> m_newBridges;       ///< likewise: their rows
    Members m_bridges;
    int m_lastName = 0;
};

} // namespace overlab::host
