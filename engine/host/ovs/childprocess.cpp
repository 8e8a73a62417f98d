// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/childprocess.h"

#include "engine/base/error.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QProcess>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(log, "overlab.engine.ovs", QtInfoMsg)

} // namespace

ChildResult runChild(const QString &program, const QStringList &arguments, const QByteArray &input,
                     std::chrono::milliseconds limit)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(int(limit.count())))
        throw Error(ErrorCode::NotFound, program, process.errorString());
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(int(std::max<qint64>(0, limit.count() - timer.elapsed())));
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        throw Error(ErrorCode::Timeout, program, arguments.join(u' '));
    }
    qCDebug(log).noquote() << program << arguments.join(u' ') << timer.elapsed() << "ms";
    const bool killed = process.exitStatus() == QProcess::CrashExit;
    return {killed ? 128 + process.exitCode() : process.exitCode(), process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace overlab::host
