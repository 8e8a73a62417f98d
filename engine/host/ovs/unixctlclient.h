// SPDX-License-Identifier: GPL-3.0-or-later
// What ovs-appctl does, without a process: commands over a daemon's control socket. For worker
// threads of the engine (path tracing, tunnel neighbours, MAC tables, counters).
#pragma once

#include "engine/host/ovs/jsonsocket.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace overlab::host {

/// One connection to one daemon; many calls may follow each other. Thread: any one at a time.
/// Errors: HostUnreachable, Timeout, CommandFailed (detail: the daemon's words), BadReply.
class UnixctlClient
{
public:
    static constexpr std::chrono::milliseconds defaultLimit{5'000};

    explicit UnixctlClient(QString socketPath);

    /// The command's output, for example call(u"fdb/show"_s, {u"br-int"_s}).
    QString call(const QString &command, const QStringList &arguments = {},
                 std::chrono::milliseconds limit = defaultLimit);

private:
    JsonSocket m_socket;
};

/// RUNDIR/PROGRAM.PID.ctl of the running \a program, by its pid file in \a runDirectory.
/// Throws HostUnreachable when there is no pid file or no socket.
QString unixctlSocketPath(const QString &runDirectory,
                          const QString &program = QStringLiteral("ovs-vswitchd"));

} // namespace overlab::host
