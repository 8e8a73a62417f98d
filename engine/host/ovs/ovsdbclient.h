// SPDX-License-Identifier: GPL-3.0-or-later
// A blocking client of ovsdb-server (RFC 7047) over its Unix socket, for the engine's worker
// threads. It knows the protocol and the wait for ovs-vswitchd; what rows mean is ovsstate's and
// ovschanges' knowledge.
#pragma once

#include "engine/host/ovs/jsonsocket.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

namespace overlab::host {

/// One connection to one ovsdb-server; connects at the first call, and again at the call after a
/// failure. Thread: any one thread at a time, never one with an event loop to keep alive.
/// Errors: HostUnreachable (no server, or it went away), Timeout, BadReply, CommandFailed (the
/// database refused; detail holds its "error: details" and the operation).
class OvsdbClient
{
public:
    static constexpr std::chrono::milliseconds defaultLimit{10'000};

    explicit OvsdbClient(QString socketPath);

    /// Performs \a operations on the database Open_vSwitch as one transaction and returns one
    /// result an operation. Throws CommandFailed when any operation or the commit failed.
    QJsonArray transact(const QJsonArray &operations,
                        std::chrono::milliseconds limit = defaultLimit);

    /// Performs \a operations, increments Open_vSwitch.next_cfg in the same transaction and waits
    /// until ovs-vswitchd has applied it, as ovs-vsctl does. Returns the operations' results.
    QJsonArray transactAndWait(QJsonArray operations,
                               std::chrono::milliseconds limit = defaultLimit);

    /// Returns when ovs-vswitchd has applied configuration \a nextCfg or a later one.
    void waitForVswitchd(qint64 nextCfg, std::chrono::milliseconds limit = defaultLimit);

    /// The rows of \a table with the given columns; \a where is a list of RFC 7047 conditions.
    QList<QJsonObject> select(const QString &table, const QStringList &columns,
                              const QJsonArray &where = {},
                              std::chrono::milliseconds limit = defaultLimit);

private:
    JsonSocket m_socket;
};

namespace ovsdb {

/// Operations and values in RFC 7047's notation (section 5).
QJsonObject selectOperation(const QString &table, const QStringList &columns,
                            const QJsonArray &where = {});
QJsonArray uuidValue(const QString &uuid);
QJsonArray namedUuid(const QString &name);
QJsonArray setValue(const QJsonArray &elements);
QJsonArray mapValue(const QMap<QString, QString> &map);
QJsonArray condition(const QString &column, const QString &function, const QJsonValue &value);

/// The elements of a set; a single value is a set of one.
QJsonArray elementsOf(const QJsonValue &value);
QMap<QString, QString> mapOf(const QJsonValue &value);
/// The text or UUID of an atom, or of a set's first element; empty when the set is empty.
QString textOf(const QJsonValue &value);

} // namespace ovsdb

} // namespace overlab::host
