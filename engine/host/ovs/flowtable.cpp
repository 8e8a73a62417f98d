// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/flowtable.h"

#include "engine/base/error.h"
#include "engine/host/process/process.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

/// About 200,000 flows.
constexpr qsizetype dumpLimitBytes = 64 * 1024 * 1024;

QString managementSocket(const QString &runDirectory, const QString &bridge)
{
    const QString path = u"%1/%2.mgmt"_s.arg(runDirectory, bridge);
    if (!QFileInfo::exists(path)) // ovs-ofctl would look for a bridge of that name elsewhere
        throw Error(ErrorCode::HostUnreachable, bridge, u"no socket "_s + path);
    return u"unix:"_s + path;
}

QByteArray runOfctl(const QString &bridge, const QStringList &arguments, const QByteArray &input,
                    std::chrono::milliseconds limit)
{
    ProcessSpec spec;
    spec.program = u"ovs-ofctl"_s;
    // OpenFlow 1.4 has bundles, and prints what newer versions print.
    spec.arguments = QStringList{u"-O"_s, u"OpenFlow14"_s} + arguments;
    spec.input = input;
    spec.timeLimit = limit;
    spec.outputLimit = dumpLimitBytes;
    const ProcessResult result = run(spec);
    if (result.exitCode != 0) {
        const QString said = QString::fromLocal8Bit(result.errors).trimmed();
        const bool unreachable =
            said.contains(u"failed to connect"_s) || said.contains(u"Connection refused"_s) ||
            said.contains(u"Connection reset"_s) || said.contains(u"Broken pipe"_s);
        throw Error(unreachable ? ErrorCode::HostUnreachable : ErrorCode::CommandFailed, bridge,
                    said);
    }
    return result.output;
}

QList<QByteArray> dumpFlows(const QString &runDirectory, const QString &bridge, const QStringList &options,
                            std::chrono::milliseconds limit)
{
    const QStringList command{u"dump-flows"_s, managementSocket(runDirectory, bridge)};
    QList<QByteArray> lines = runOfctl(bridge, options + command, {}, limit).split('\n');
    lines.removeIf([](const QByteArray &line) { return !line.contains("actions="); });
    return lines;
}

/// What an error message's "-:3:" points at.
QString refusedLine(const QString &detail, const QByteArrayList &lines)
{
    if (!detail.contains(u"-:"_s))
        return {};
    const qsizetype start = detail.indexOf(u"-:"_s) + 2;
    const int number =
        QStringView(detail).sliced(start, detail.indexOf(u':', start) - start).toInt();
    return number >= 1 && number <= lines.size()
               ? u": "_s + QString::fromUtf8(lines.at(number - 1)).trimmed()
               : QString();
}

QByteArray bundleLine(const FlowChange &change)
{
    Flow flow = change.flow;
    if (change.kind == FlowChange::Kind::Add)
        return "add " + canonicalFlow(flow).toUtf8();
    flow.cookie = 0; // any cookie: the identity is table, priority and match
    flow.idleTimeout = 0;
    flow.hardTimeout = 0;
    QString text = canonicalFlow(flow);
    text.truncate(text.indexOf(u"actions="_s));
    if (flow.priority == Flow().priority)
        text.prepend(u"priority=%1, "_s.arg(flow.priority));
    return "delete_strict " + text.trimmed().toUtf8();
}

} // namespace

QList<QByteArray> readFlowLines(const QString &runDirectory, const QString &bridge, std::chrono::milliseconds limit)
{
    return dumpFlows(runDirectory, bridge, {u"--names"_s}, limit);
}

QList<Flow> readFlows(const QString &runDirectory, const QString &bridge,
                      std::chrono::milliseconds limit)
{
    QList<Flow> flows;
    for (const QByteArray &line : dumpFlows(runDirectory, bridge, {u"--names"_s, u"--no-stats"_s}, limit)) {
        const std::optional<Flow> flow = parseFlow(QString::fromUtf8(line));
        if (!flow)
            throw Error(ErrorCode::BadReply, bridge, QString::fromUtf8(line));
        flows.append(*flow);
    }
    std::sort(flows.begin(), flows.end(), [](const Flow &a, const Flow &b) {
        return std::tie(a.table, b.priority, a.match) < std::tie(b.table, a.priority, b.match);
    });
    return flows;
}

void applyFlows(const QString &runDirectory, const QString &bridge,
                const QList<FlowChange> &changes, std::chrono::milliseconds limit)
{
    if (changes.isEmpty())
        return;
    QByteArrayList lines;
    for (const FlowChange &change : changes)
        lines.append(bundleLine(change));
    try {
        runOfctl(bridge,
                 {u"--bundle"_s, u"add-flows"_s, managementSocket(runDirectory, bridge), u"-"_s},
                 lines.join('\n') + '\n', limit);
    } catch (const Error &error) { // the one place that knows which line it was
        throw Error(error.code(), error.subject(),
                    error.detail() + refusedLine(error.detail(), lines));
    }
}

} // namespace overlab::host
