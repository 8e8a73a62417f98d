// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/hostcommands.h"

#include "engine/base/error.h"
#include "engine/client/programrun.h"

#include <QJsonDocument>

namespace overlab::client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto askLimit = 30s;
constexpr auto startLimit = 60s;
constexpr int sshFailed = 255; // ssh(1), EXIT STATUS
constexpr int commandNotFound = 127;

QString tailOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes.last(qMin(bytes.size(), 4096))).trimmed();
}

/// The error that overlabd printed as JSON, or one made of its standard error.
Error failureOf(const Host &host, const ProgramLine &line, const ProgramOutcome &outcome)
{
    const QJsonObject printed = QJsonDocument::fromJson(outcome.output).object();
    const QJsonValue nested = printed.value(u"error");
    const QJsonObject error = nested.isObject() ? nested.toObject() : printed;
    if (error.contains(u"code"))
        return Error::fromJson(error);
    if (!host.isLocal() && outcome.status == sshFailed)
        return Error(ErrorCode::HostUnreachable, host.destination, tailOf(outcome.errors));
    if (!host.isLocal() && outcome.status == commandNotFound)
        return Error(ErrorCode::ProgramMissing, host.destination + u": overlabd"_s,
                     tailOf(outcome.errors));
    return Error(ErrorCode::CommandFailed, host.isLocal() ? u"overlabd"_s : host.destination,
                 line.text() + u'\n' + tailOf(outcome.errors));
}

QCoro::Task<QJsonDocument> askOverlabd(Host host, QStringList arguments,
                                       std::chrono::milliseconds limit)
{
    const ProgramLine line = overlabdLine(host, arguments);
    const ProgramOutcome outcome = co_await runProgram(line, limit);
    if (outcome.status != 0)
        throw failureOf(host, line, outcome);
    const QJsonDocument document = QJsonDocument::fromJson(outcome.output);
    if (document.isNull() && !outcome.output.trimmed().isEmpty())
        throw Error(ErrorCode::BadReply, line.text(), tailOf(outcome.output));
    co_return document;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        texts << (entry.isString()
                      ? entry.toString()
                      : QString::fromUtf8(
                            QJsonDocument(entry.toObject()).toJson(QJsonDocument::Compact)));
    }
    return texts;
}

QCoro::Task<GoneReport> askGone(Host host, ProgramLine line)
{
    const ProgramOutcome outcome = co_await runProgram(line, askLimit);
    // It fails also to say what is left; that is an answer, too.
    const QJsonDocument document = QJsonDocument::fromJson(outcome.output);
    if (!document.object().contains(u"gone"))
        throw failureOf(host, line, outcome);
    GoneReport report;
    report.json = document.object();
    report.isGone = report.json.value(u"gone").toBool();
    report.left = textsOf(report.json.value(u"left"));
    co_return report;
}

} // namespace

QCoro::Task<LabList> readLabs(Host host)
{
    const QStringList arguments = {u"--list"_s, u"--json"_s};
    const QJsonDocument document = co_await askOverlabd(host, arguments, askLimit);
    LabList list;
    list.json = document.array();
    for (const QJsonValue &value : std::as_const(list.json)) {
        const QJsonObject lab = value.toObject();
        list.labs << LabEntry{lab.value(u"name").toString(),
                              lab.value(u"state").toString() == u"running",
                              lab.value(u"pid").toInteger(), lab.value(u"folder").toString()};
    }
    co_return list;
}

QCoro::Task<DoctorReport> readDoctor(Host host)
{
    const QStringList arguments = {u"--doctor"_s, u"--json"_s};
    const QJsonDocument document = co_await askOverlabd(host, arguments, askLimit);
    DoctorReport report;
    report.json = document.object();
    const QJsonArray findings = report.json.value(u"findings").toArray();
    for (const QJsonValue &value : findings) {
        const QJsonObject json = value.toObject();
        report.findings << DoctorFinding{json.value(u"key").toString(),
                                         json.value(u"state").toString(),
                                         json.value(u"value").toVariant().toString(),
                                         json.value(u"package").toString(),
                                         json.value(u"purpose").toString(),
                                         json.value(u"remedy").toString()};
    }
    co_return report;
}

QCoro::Task<GoneReport> verifyGone(LabAddress lab)
{
    const ProgramLine line = overlabdLine(
        lab.host, {u"--verify-gone"_s, u"--lab"_s, lab.name, u"--json"_s});
    return askGone(lab.host, line);
}

QCoro::Task<GoneReport> destroyWithoutEngine(LabAddress lab)
{
    const ProgramLine line =
        overlabdLine(lab.host, {u"--destroy"_s, u"--lab"_s, lab.name, u"--json"_s});
    return askGone(lab.host, line);
}

QCoro::Task<> startLab(LabAddress lab)
{
    const QStringList arguments = {u"--start"_s, u"--lab"_s, lab.name};
    co_await askOverlabd(lab.host, arguments, startLimit);
}

QCoro::Task<> startUplink(LabAddress lab)
{
    const QStringList arguments = {u"--uplink"_s, u"--lab"_s, lab.name};
    co_await askOverlabd(lab.host, arguments, startLimit);
}

} // namespace overlab::client
