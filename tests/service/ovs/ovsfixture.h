// SPDX-License-Identifier: GPL-3.0-or-later
// A real ovsdb-server and ovs-vswitchd (userspace datapath) with a temporary folder, in the private
// world of the test (privateworld.h). Ends both daemons when it goes, and the kernel does when the
// test dies.
#pragma once

#include "engine/base/error.h"
#include "engine/host/ovs/ovsdaemons.h"
#include "engine/host/ovs/ovsstate.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace overlab::testing {

class OvsFixture
{
public:
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

    /// What this host does not give to the caller; empty when there is nothing to miss.
    static QByteArray missing()
    {
        constexpr const char *tun = "/dev/net/tun"; // internal ports are tap devices
        return ::access(tun, R_OK | W_OK) == 0 ? QByteArray()
                                               : QByteArray("no right to open ") + tun;
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

/// After OVERLAB_SKIP_WITHOUT_WORLD().
#define OVERLAB_SKIP_WITHOUT_OVS()                                                                 \
    if (const QByteArray reason = overlab::testing::OvsFixture::missing(); !reason.isEmpty())      \
    QSKIP(reason.constData())
