// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/labjson.h"

#include "engine/lab/plan/plansteps.h"

namespace overlab {

namespace {

using namespace Qt::StringLiterals;

QString actionName(lab::PlanStep::Action action)
{
    switch (action) {
    case lab::PlanStep::Action::Create:
        return u"create"_s;
    case lab::PlanStep::Action::Change:
        return u"change"_s;
    case lab::PlanStep::Action::Remove:
        return u"remove"_s;
    }
    return {};
}

} // namespace

QJsonArray toJson(const QList<design::Diagnostic> &diagnostics)
{
    QJsonArray array;
    for (const design::Diagnostic &diagnostic : diagnostics) {
        const bool isError = diagnostic.severity == design::Severity::Error;
        array.append(QJsonObject{
            {u"severity"_s, isError ? u"error"_s : u"warning"_s},
            {u"code"_s, diagnostic.code},
            {u"arguments"_s, QJsonArray::fromStringList(diagnostic.arguments)},
            {u"file"_s, diagnostic.location.file},
            {u"line"_s, diagnostic.location.line},
            {u"column"_s, diagnostic.location.column},
            {u"object"_s, diagnostic.object},
        });
    }
    return array;
}

QJsonArray toJson(const QList<blueprint::Problem> &problems)
{
    QJsonArray array;
    for (const blueprint::Problem &problem : problems) {
        const bool isError = problem.severity == blueprint::Problem::Severity::Error;
        array.append(QJsonObject{
            {u"severity"_s, isError ? u"error"_s : u"warning"_s},
            {u"object"_s, problem.object},
            {u"code"_s, problem.code},
            {u"arguments"_s, QJsonArray::fromStringList(problem.arguments)},
            {u"detail"_s, problem.detail},
        });
    }
    return array;
}

QJsonObject toJson(const QString &lab, const lab::ApplyResult &result)
{
    QJsonObject json{{u"lab"_s, lab},
                     {u"created"_s, result.created},
                     {u"changed"_s, result.changed},
                     {u"removed"_s, result.removed},
                     {u"unchanged"_s, result.unchanged},
                     {u"seconds"_s, result.seconds},
                     {u"problems"_s, toJson(result.problems)}};
    if (result.isCancelled)
        json.insert(u"cancelled"_s, true);
    if (result.isRefused)
        json.insert(u"refused"_s, true);
    return json;
}

QJsonObject designJson(const lab::Lab &lab)
{
    const auto intent = lab.intent();
    if (!intent)
        return {{u"text"_s, QJsonValue::Null}};
    const lab::Journal &journal = intent->journal;
    return {{u"text"_s, QString::fromUtf8(journal.designText)},
            {u"fileName"_s, journal.fileName},
            {u"directory"_s, journal.directory},
            {u"uplink"_s, journal.uplink},
            {u"phase"_s, lab::phaseName(journal.phase)}};
}

QJsonObject toJson(const lab::LabPlan &plan)
{
    QJsonArray steps;
    qsizetype counts[3] = {0, 0, 0};
    for (const lab::PlanStep &step : lab::planSteps(plan)) {
        ++counts[int(step.action)];
        steps.append(QJsonObject{
            {u"action"_s, actionName(step.action)},
            {u"kind"_s, step.kind},
            {u"place"_s, step.place},
            {u"subject"_s, step.subject},
            {u"object"_s, step.object},
            {u"commands"_s, QJsonArray::fromStringList(step.commands)},
        });
    }
    qsizetype unchanged = 0;
    for (const lab::NodeChanges &node : plan.nodes) {
        unchanged += node.create || node.remove ? 0 : 1;
        node.forEachKind([&unchanged](const auto &kind) { unchanged += kind.unchanged; });
    }
    return {{u"steps"_s, steps},
            {u"created"_s, counts[0]},
            {u"changed"_s, counts[1]},
            {u"removed"_s, counts[2]},
            {u"unchanged"_s, unchanged},
            {u"problems"_s, toJson(plan.intent.problems)}};
}

QJsonObject toJson(const lab::PingResult &ping)
{
    QJsonArray answers;
    for (const lab::EchoReply &reply : ping.answers) {
        answers.append(QJsonObject{{u"sequence"_s, reply.sequence},
                                   {u"ttl"_s, reply.ttl},
                                   {u"milliseconds"_s, reply.milliseconds}});
    }
    return {{u"sent"_s, ping.sent},
            {u"received"_s, ping.received},
            {u"answers"_s, answers},
            {u"output"_s, QString::fromUtf8(ping.output)}};
}

lab::DesignInput designInput(const QJsonObject &parameters)
{
    return {parameters.value(u"text"_s).toString().toUtf8(),
            parameters.value(u"fileName"_s).toString(),
            parameters.value(u"directory"_s).toString(),
            parameters.value(u"uplink"_s).toBool()};
}

} // namespace overlab
