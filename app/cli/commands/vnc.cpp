// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl vnc: the screen of a machine for a VNC viewer of the person's own, on a Unix socket.
#include "app/cli/commands/commands.h"
#include "app/cli/labselection.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "app/cli/screenbridge.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

/// Throws what the engine says of a machine that has no screen now.
QCoro::Task<> requireScreen(client::LabClient *lab, QString machine)
{
    std::optional<Error> failure;
    client::ScreenSession session(*lab, machine);
    try {
        co_await session.begin();
    } catch (const Error &error) {
        failure = error;
    }
    if (!failure)
        co_return;
    if (failure->code() == ErrorCode::NotSupported)
        throw Refusal(Failed, Cli::tr("“%1” has no graphical console; “graphics: vnc” in the design, and an apply, give a virtual machine one.").arg(machine));
    throw Error(*failure);
}

/// In the person's own folder for such things.
QString socketTemplate()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return (runtime.isEmpty() ? QDir::tempPath() : runtime) + u"/overlab-vnc-XXXXXX"_s;
}

QCoro::Task<int> run(Context &context)
{
    const QString machine = context.arguments().constFirst();
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    co_await requireScreen(lab.get(), machine);
    std::optional<QTemporaryDir> folder;
    QString path = context.invocation.value(u"socket"_s);
    if (path.isEmpty()) {
        folder.emplace(socketTemplate());
        if (!folder->isValid())
            throw Error(ErrorCode::NotPermitted, socketTemplate(), folder->errorString());
        path = folder->filePath(QString(machine).replace(u'/', u'-'));
    }
    path = QFileInfo(path).absoluteFilePath();
    ScreenBridge bridge(*lab, machine, context.output);
    bridge.listen(path);
    context.output.json(QJsonObject{{u"machine"_s, machine}, {u"socket"_s, path}});
    context.output.result(path);
    context.output.message(Cli::tr("A VNC viewer shows it: vncviewer %1 (TigerVNC). Ctrl-C ends.").arg(path));
    const QFuture<int> end = bridge.run();
    const int status = co_await end;
    co_return status;
}

} // namespace

Command vncCommand()
{
    Command command;
    command.name = u"vnc"_s;
    command.synopsis = u"VM [--socket PATH]"_s;
    command.summary = Cli::tr("the screen of a machine, on a Unix socket for a VNC viewer");
    command.options = {{u"socket"_s, u"PATH"_s, Cli::tr("where; a name of its own when it is not given")}};
    command.fewestArguments = 1;
    command.mostArguments = 1;
    command.run = run;
    return command;
}

} // namespace overlab::cli
