// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/programrun.h"

#include "engine/base/error.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QProcess>
#include <QPromise>
#include <QStandardPaths>
#include <QTimer>

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "overlab.engine.client", QtWarningMsg) // standard error is the person's

/// What the callbacks of one run share; lives in the coroutine's frame until the promise is kept.
struct Run
{
    QProcess process;
    QTimer limit;
    QPromise<ProgramOutcome> promise;
    bool isTooLate = false;

    void finish(int status, const QByteArray &errors)
    {
        promise.addResult(ProgramOutcome{status, process.readAllStandardOutput(), errors});
        promise.finish();
    }
    void fail(const Error &error)
    {
        promise.setException(error);
        promise.finish();
    }
};

void watchRun(Run &run, const QString &text)
{
    QObject::connect(&run.process, &QProcess::finished, &run.process,
                     [&run, text](int status, QProcess::ExitStatus how) {
                         const QByteArray errors = run.process.readAllStandardError();
                         if (run.isTooLate)
                             run.fail(Error(ErrorCode::Timeout, text, QString::fromUtf8(errors)));
                         else
                             run.finish(how == QProcess::CrashExit ? 128 + status : status, errors);
                     });
    QObject::connect(&run.process, &QProcess::errorOccurred, &run.process,
                     [&run, text](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart) // the others end in finished()
                             run.fail(
                                 Error(ErrorCode::CommandFailed, text, run.process.errorString()));
                     });
    QObject::connect(&run.limit, &QTimer::timeout, &run.process, [&run] {
        run.isTooLate = true;
        run.process.kill();
    });
}

} // namespace

QString ProgramLine::text() const
{
    return (QStringList{program} + arguments).join(u' ');
}

ProgramLine overlabdLine(const Host &host, const QStringList &arguments)
{
    if (!host.isLocal()) {
        // -T: the protocol is binary-safe only without a terminal; --: no option after here. A host that went silent
        // is noticed after 15 seconds (ssh_config(5)): by itself, TCP would wait for minutes.
        return {u"ssh"_s, QStringList{u"-T"_s, u"-o"_s, u"ConnectTimeout=10"_s, u"-o"_s, u"ServerAliveInterval=5"_s,
                                      u"-o"_s, u"ServerAliveCountMax=3"_s, u"--"_s, host.destination, u"overlabd"_s}
                              + arguments};
    }
    const QString sibling = QCoreApplication::applicationDirPath() + u"/overlabd"_s;
    if (QFileInfo(sibling).isExecutable())
        return {sibling, arguments};
    const QString onPath = QStandardPaths::findExecutable(u"overlabd"_s);
    if (onPath.isEmpty())
        throw Error(ErrorCode::ProgramMissing, u"overlabd"_s,
                    u"neither %1 nor a program on PATH"_s.arg(sibling));
    return {onPath, arguments};
}

QCoro::Task<ProgramOutcome> runProgram(ProgramLine line, std::chrono::milliseconds limit)
{
    if (QStandardPaths::findExecutable(line.program).isEmpty())
        throw Error(ErrorCode::ProgramMissing, line.program, QString());
    Run run;
    watchRun(run, line.text());
    run.promise.start();
    QFuture<ProgramOutcome> outcome = run.promise.future();
    run.limit.setSingleShot(true);
    run.limit.start(limit);
    run.process.start(line.program, line.arguments);
    run.process.closeWriteChannel();

    const ProgramOutcome result = co_await outcome;
    qCDebug(log).noquote() << line.text() << "ended with" << result.status;
    co_return result;
}

} // namespace overlab::client
