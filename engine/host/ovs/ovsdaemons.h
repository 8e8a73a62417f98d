// SPDX-License-Identifier: GPL-3.0-or-later
// How the two daemons of a node's Open vSwitch are started: command lines and the first database
// rows. Pure knowledge; lab/node runs the commands in the node's namespaces, in this order:
// createDatabase (when the file is absent), databaseServer, then — as soon as socketPath() accepts
// — initialise() and switchDaemon, then waitUntilReady(). No command puts itself into the
// background.
#pragma once

#include "engine/host/ovs/ovsdbclient.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

namespace overlab::host {

struct OvsCommand
{
    QString program;
    QStringList arguments;
};

/// Where the daemons keep their things, as seen by the daemons.
struct OvsPaths
{
    QString runDirectory = QStringLiteral("/run/openvswitch");
    QString databaseFile = QStringLiteral("/etc/openvswitch/conf.db");
    QString logDirectory = QStringLiteral("/var/log/openvswitch");
    QString schemaFile = QStringLiteral("/usr/share/openvswitch/vswitch.ovsschema");

    QString socketPath() const { return runDirectory + QStringLiteral("/db.sock"); }
};

namespace ovsdaemons {

OvsCommand createDatabase(const OvsPaths &paths);
OvsCommand databaseServer(const OvsPaths &paths);
OvsCommand switchDaemon(const OvsPaths &paths);

/// What the daemons need in their environment so that ovs-appctl and they agree on the folders;
/// empty for the standard paths.
QMap<QString, QString> environment(const OvsPaths &paths);

/// Returns when ovsdb-server answers; until then its socket may be missing or refuse.
void waitForServer(OvsdbClient &client,
                   std::chrono::milliseconds limit = OvsdbClient::defaultLimit);

/// The program's version, for example 3.1.0, from the ovsdb-server that runs in \a runDirectory.
/// Waits for its control socket, which comes after the database's.
QString version(const QString &runDirectory,
                std::chrono::milliseconds limit = OvsdbClient::defaultLimit);

/// What "ovs-vsctl --no-wait init" and the boot script write: the Open_vSwitch row with the
/// schema's version, \a systemId and \a hostName, and one handler and one revalidator thread (a
/// node of a lab needs no more). Rows that are there already are kept and completed.
void initialise(OvsdbClient &client, const QString &systemId, const QString &hostName,
                const QString &ovsVersion = {},
                std::chrono::milliseconds limit = OvsdbClient::defaultLimit);

/// Returns when ovs-vswitchd has read its database and applied it.
void waitUntilReady(OvsdbClient &client,
                    std::chrono::milliseconds limit = OvsdbClient::defaultLimit);

} // namespace ovsdaemons

} // namespace overlab::host
