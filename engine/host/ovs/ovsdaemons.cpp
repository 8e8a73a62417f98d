// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/ovsdaemons.h"

#include "engine/base/error.h"
#include "engine/host/ovs/unixctlclient.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

namespace overlab::host::ovsdaemons {

namespace {

using namespace Qt::StringLiterals;
using namespace ovsdb;

const QString table = u"Open_vSwitch"_s;

QStringList commonArguments(const OvsPaths &paths, const QString &program)
{
    // A node has no syslog, and the console is nobody's. In this order: --log-file speaks at once.
    return {u"-vconsole:off"_s, u"-vsyslog:off"_s,
            u"--pidfile=%1/%2.pid"_s.arg(paths.runDirectory, program),
            u"--log-file=%1/%2.log"_s.arg(paths.logDirectory, program)};
}

} // namespace

OvsCommand createDatabase(const OvsPaths &paths)
{
    return {u"ovsdb-tool"_s, {u"create"_s, paths.databaseFile, paths.schemaFile}};
}

OvsCommand databaseServer(const OvsPaths &paths)
{
    // The second remote lets ovs-vsctl set-manager work as in a textbook.
    return {u"ovsdb-server"_s,
            QStringList{paths.databaseFile, u"--remote=punix:"_s + paths.socketPath(),
                        u"--remote=db:Open_vSwitch,Open_vSwitch,manager_options"_s} +
                commonArguments(paths, u"ovsdb-server"_s)};
}

OvsCommand switchDaemon(const OvsPaths &paths)
{
    return {u"ovs-vswitchd"_s, QStringList{u"unix:"_s + paths.socketPath()} +
                                   commonArguments(paths, u"ovs-vswitchd"_s)};
}

QMap<QString, QString> environment(const OvsPaths &paths)
{
    const OvsPaths standard;
    QMap<QString, QString> variables;
    if (paths.runDirectory != standard.runDirectory)
        variables.insert(u"OVS_RUNDIR"_s, paths.runDirectory);
    if (paths.logDirectory != standard.logDirectory)
        variables.insert(u"OVS_LOGDIR"_s, paths.logDirectory);
    if (paths.databaseFile != standard.databaseFile)
        variables.insert(u"OVS_DBDIR"_s, QFileInfo(paths.databaseFile).path());
    return variables;
}

void waitForServer(OvsdbClient &client, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    for (;;) {
        try {
            client.schemaVersion(std::chrono::milliseconds(deadline.remainingTime()));
            return;
        } catch (const Error &error) { // the one error that means "not yet"
            if (error.code() != ErrorCode::HostUnreachable || deadline.hasExpired())
                throw;
        }
        QThread::usleep(1000);
    }
}

QString version(const QString &runDirectory, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    for (;;) {
        try {
            UnixctlClient server(unixctlSocketPath(runDirectory, u"ovsdb-server"_s));
            const std::chrono::milliseconds left(deadline.remainingTime());
            const QString firstLine = server.call(u"version"_s, {}, left).section(u'\n', 0, 0);
            return firstLine.section(u' ', -1); // "ovsdb-server (Open vSwitch) 3.1.0"
        } catch (const Error &error) { // its database socket listens before this one is there
            if (error.code() != ErrorCode::HostUnreachable || deadline.hasExpired())
                throw;
        }
        QThread::usleep(1000);
    }
}

void initialise(OvsdbClient &client, const QString &systemId, const QString &hostName,
                const QString &ovsVersion, std::chrono::milliseconds limit)
{
    const QMap<QString, QString> threads{{u"n-handler-threads"_s, u"1"_s},
                                         {u"n-revalidator-threads"_s, u"1"_s}};
    const QMap<QString, QString> identity{{u"system-id"_s, systemId}, {u"hostname"_s, hostName}};
    QJsonObject row{{u"db_version"_s, client.schemaVersion(limit)},
                    {u"external_ids"_s, mapValue(identity)},
                    {u"other_config"_s, mapValue(threads)},
                    {u"system_type"_s, u"overlab"_s}};
    if (!ovsVersion.isEmpty())
        row.insert(u"ovs_version"_s, ovsVersion);
    const bool exists = !client.select(table, {u"_uuid"_s}, {}, limit).isEmpty();
    if (exists)
        client.transact(listOf(QJsonObject{{u"op"_s, u"update"_s},
                                           {u"table"_s, table},
                                           {u"where"_s, QJsonArray{}},
                                           {u"row"_s, row}}),
                        limit);
    else
        client.transact(
            listOf(QJsonObject{{u"op"_s, u"insert"_s}, {u"table"_s, table}, {u"row"_s, row}}),
            limit);
}

void waitUntilReady(OvsdbClient &client, std::chrono::milliseconds limit)
{
    client.transactAndWait({}, limit);
}

} // namespace overlab::host::ovsdaemons
