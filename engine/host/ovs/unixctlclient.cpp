// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/unixctlclient.h"

#include "engine/base/error.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(log, "overlab.engine.ovs", QtInfoMsg)

} // namespace

UnixctlClient::UnixctlClient(QString socketPath) : m_socket(std::move(socketPath))
{
}

QString UnixctlClient::call(const QString &command, const QStringList &arguments,
                            std::chrono::milliseconds limit)
{
    QElapsedTimer timer;
    timer.start();
    const QJsonObject answer =
        m_socket.call(command, QJsonArray::fromStringList(arguments), QDeadlineTimer(limit));
    qCDebug(log).noquote() << "ovs-appctl" << command << arguments.join(u' ') << timer.elapsed()
                           << "ms";

    const QJsonValue error = answer.value(u"error"_s);
    if (!error.isNull() && !error.isUndefined())
        throw Error(ErrorCode::CommandFailed, command, error.toString().trimmed());
    return answer.value(u"result"_s).toString();
}

QString unixctlSocketPath(const QString &runDirectory, const QString &program)
{
    const QString pidPath = u"%1/%2.pid"_s.arg(runDirectory, program);
    QFile pidFile(pidPath);
    if (!pidFile.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::HostUnreachable, pidPath, pidFile.errorString());
    bool isNumber = false;
    const qint64 pid = pidFile.read(32).trimmed().toLongLong(&isNumber);
    if (!isNumber)
        throw Error(ErrorCode::HostUnreachable, pidPath, u"no process id in it"_s);

    const QString path = u"%1/%2.%3.ctl"_s.arg(runDirectory, program).arg(pid);
    if (!QFileInfo::exists(path))
        throw Error(ErrorCode::HostUnreachable, path, u"no such socket"_s);
    return path;
}

} // namespace overlab::host
