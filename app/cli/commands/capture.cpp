// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl capture: packets as they pass devices of a lab, as lines or as a pcapng.
#include "app/cli/capturing.h"
#include "app/cli/commands/commands.h"
#include "app/cli/labselection.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "views/wording/capturewording.h"

#include <QCoroFuture>
#include <QFileInfo>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

QString pairsWanted()
{
    return Cli::tr("Places and devices come in pairs: overlabctl capture a eth0 compute-0 eth0.");
}

client::CaptureRequest requestOf(const Invocation &invocation)
{
    const QStringList &words = invocation.arguments;
    if (words.size() % 2 != 0)
        throw Refusal(WrongUsage, pairsWanted());
    client::CaptureRequest request;
    for (qsizetype i = 0; i < words.size(); i += 2)
        request.points.append({words.at(i), words.at(i + 1)});
    request.filter = invocation.value(u"filter"_s);
    request.count = numberOption(invocation, u"count"_s, 0, 1);
    request.snapLengthBytes = numberOption(invocation, u"snap"_s, 0, 14);
    return request;
}

CaptureTarget targetOf(const Context &context)
{
    const QString path = context.invocation.value(u"write"_s);
    if (path.isEmpty())
        return {};
    if (path == u"-") {
        if (context.output.isJson())
            throw Refusal(WrongUsage, Cli::tr("“--write -” and --json both want standard output."));
        return {CaptureTarget::Kind::Stream, path};
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return {context.host.isLocal() ? CaptureTarget::Kind::EngineFile : CaptureTarget::Kind::File, absolute};
}

QCoro::Task<int> run(Context &context)
{
    client::CaptureRequest request = requestOf(context.invocation);
    const CaptureTarget target = targetOf(context);
    const int seconds = numberOption(context.invocation, u"seconds"_s, 0, 1);
    request.toFile = target.kind == CaptureTarget::Kind::EngineFile;
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    client::CaptureSession session(*lab, request);
    Capturing capturing(session, context.output, target, client::stateFolder(lab->address().name));
    const QFuture<int> ended = capturing.run();
    std::optional<Error> failure;
    try {
        co_await session.begin();
    } catch (const Error &error) {
        failure = error;
    }
    if (failure && failure->code() == ErrorCode::NotSupported)
        throw Refusal(Failed, views::captureErrorText(*failure, request));
    if (failure)
        throw Error(*failure);
    capturing.begun(seconds);
    const int status = co_await ended;
    co_return status;
}

} // namespace

Command captureCommand()
{
    Command command;
    command.name = u"capture"_s;
    command.synopsis = u"PLACE DEVICE [PLACE DEVICE…] [--write FILE] [--count N]"_s;
    command.summary = Cli::tr("packets as they pass devices of the lab, decoded or as a pcapng file");
    command.options = {{u"filter"_s, u"EXPR"_s, Cli::tr("only what fits, as tcpdump spells it: \"icmp or arp\"")},
                       {u"write"_s, u"FILE"_s, Cli::tr("writes a pcapng; “-” is standard output, for “wireshark -k -i -”")},
                       {u"count"_s, u"N"_s, Cli::tr("ends after N packets")},
                       {u"seconds"_s, u"S"_s, Cli::tr("ends after S seconds")},
                       {u"snap"_s, u"BYTES"_s, Cli::tr("keeps the first BYTES of each packet only")}};
    command.fewestArguments = 2;
    command.mostArguments = -1;
    command.run = run;
    return command;
}

} // namespace overlab::cli
