// SPDX-License-Identifier: GPL-3.0-or-later
// A real ovsdb-server and ovs-vswitchd (userspace datapath) in a network namespace and a temporary
// folder of the test's own. Ends both daemons when it goes, and the kernel does when the test dies.
#pragma once

#include "engine/base/error.h"
#include "engine/host/ovs/ovsdaemons.h"
#include "engine/host/ovs/ovsstate.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>

#include <sched.h>
#include <sys/prctl.h>

namespace overlab::testing {

class OvsFixture
{
public:
    /// Moves the calling thread, and with it every child, into a new network namespace.
    /// The reason why not, or an empty text.
    static QString enterNetworkNamespace()
    {
        return ::unshare(CLONE_NEWNET) == 0 ? QString() : errnoText(errno);
    }

    OvsFixture()
    {
        m_paths.runDirectory = m_folder.path();
        m_paths.logDirectory = m_folder.path();
        m_paths.databaseFile = m_folder.filePath(QStringLiteral("conf.db"));
    }

    ~OvsFixture()
    {
        for (QProcess *const daemon : {&m_switch, &m_server}) {
            daemon->kill();
            daemon->waitForFinished();
        }
    }

    /// Milliseconds until both daemons were ready.
    qint64 start()
    {
        QElapsedTimer timer;
        timer.start();
        QProcess create;
        launch(create, host::ovsdaemons::createDatabase(m_paths));
        create.waitForFinished();
        launch(m_server, host::ovsdaemons::databaseServer(m_paths));
        host::OvsdbClient client = newClient();
        host::ovsdaemons::waitForServer(client);
        launch(m_switch, host::ovsdaemons::switchDaemon(m_paths));
        host::ovsdaemons::initialise(client, QStringLiteral("test"), QStringLiteral("node-0"),
                                     host::ovsdaemons::version(m_paths.runDirectory));
        host::ovsdaemons::waitUntilReady(client);
        return timer.elapsed();
    }

    host::OvsdbClient newClient() const { return host::OvsdbClient(m_paths.socketPath()); }
    QString runDirectory() const { return m_paths.runDirectory; }
    QProcess &server() { return m_server; }
    QProcess &switchDaemon() { return m_switch; }

    static host::BridgeConfig bridge(const QString &name)
    {
        return {.name = name,
                .datapathType = QStringLiteral("netdev"),
                .failMode = QStringLiteral("secure"),
                .protocols = {QStringLiteral("OpenFlow10"), QStringLiteral("OpenFlow13"),
                              QStringLiteral("OpenFlow14")},
                .externalIds = {{host::ovsOriginKey, QStringLiteral("test")}}};
    }

    static host::PortConfig port(const QString &name, const QString &bridge, const QString &type)
    {
        return {.name = name,
                .bridge = bridge,
                .type = type,
                .portExternalIds = {{host::ovsOriginKey, QStringLiteral("test")}}};
    }

private:
    void launch(QProcess &process, const host::OvsCommand &command)
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        const QMap<QString, QString> own = host::ovsdaemons::environment(m_paths);
        for (auto it = own.begin(); it != own.end(); ++it)
            variables.insert(it.key(), it.value());
        process.setProcessEnvironment(variables);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        process.start(command.program, command.arguments);
        if (!process.waitForStarted())
            throw Error(ErrorCode::NotFound, command.program, process.errorString());
    }

    QTemporaryDir m_folder;
    host::OvsPaths m_paths;
    QProcess m_server;
    QProcess m_switch;
};

} // namespace overlab::testing
