// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/reports.h"

#include <QJsonArray>

#include <algorithm>

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &json, QStringView key)
{
    return json.value(key).toString();
}

int number(const QJsonObject &json, QStringView key)
{
    return json.value(key).toInt();
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list << entry.toVariant().toString();
    return list;
}

template<typename T>
QList<T> listOf(const QJsonValue &value)
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    list.reserve(array.size());
    for (const QJsonValue &entry : array)
        list << T::fromJson(entry.toObject());
    return list;
}

PingAnswer readAnswer(const QJsonObject &json)
{
    return {number(json, u"sequence"), number(json, u"ttl"),
            json.value(u"milliseconds").toDouble()};
}

} // namespace

Greeting Greeting::fromJson(const QJsonObject &json)
{
    return {text(json, u"lab"), text(json, u"version"), text(json, u"state"),
            json.value(u"pid").toInteger()};
}

Progress Progress::fromJson(const QJsonObject &json)
{
    return {number(json, u"done"), number(json, u"total"), text(json, u"object"),
            text(json, u"state"), text(json, u"reason")};
}

Problem Problem::fromJson(const QJsonObject &json)
{
    return {json.value(u"severity") == "error"_L1, text(json, u"object"), text(json, u"code"),
            texts(json.value(u"arguments")), text(json, u"detail")};
}

PlanStep PlanStep::fromJson(const QJsonObject &json)
{
    return {text(json, u"action"),  text(json, u"kind"),   text(json, u"place"),
            text(json, u"subject"), text(json, u"object"), texts(json.value(u"commands"))};
}

PlanReport PlanReport::fromJson(const QJsonObject &json)
{
    return {listOf<PlanStep>(json.value(u"steps")),
            number(json, u"created"),
            number(json, u"changed"),
            number(json, u"removed"),
            number(json, u"unchanged"),
            listOf<Problem>(json.value(u"problems")),
            json};
}

AppliedDesign AppliedDesign::fromJson(const QJsonObject &json)
{
    const auto member = [&json](QStringView key) { return json.value(key).toString(); };
    return {member(u"text").toUtf8(), member(u"fileName"), member(u"directory"),
            json.value(u"uplink").toBool(), member(u"phase")};
}

bool ApplyReport::hasErrors() const
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const Problem &problem) { return problem.isError; });
}

ApplyReport ApplyReport::fromJson(const QJsonObject &json)
{
    return {text(json, u"lab"),
            number(json, u"created"),
            number(json, u"changed"),
            number(json, u"removed"),
            number(json, u"unchanged"),
            json.value(u"seconds").toDouble(),
            listOf<Problem>(json.value(u"problems")),
            json,
            json.value(u"cancelled").toBool(),
            json.value(u"refused").toBool()};
}

QJsonObject Problem::toJson() const
{
    return {{u"severity"_s, isError ? u"error"_s : u"warning"_s},
            {u"object"_s, object},
            {u"code"_s, code},
            {u"arguments"_s, QJsonArray::fromStringList(arguments)},
            {u"detail"_s, detail}};
}

void ApplyReport::addProblem(const Problem &problem)
{
    problems.append(problem);
    QJsonArray array = json.value(u"problems").toArray();
    array.append(problem.toJson());
    json.insert(u"problems"_s, array);
}

PingReport PingReport::fromJson(const QJsonObject &json)
{
    PingReport report{
        number(json, u"sent"), number(json, u"received"), {}, text(json, u"output"), json};
    const QJsonArray answers = json.value(u"answers").toArray();
    for (const QJsonValue &answer : answers)
        report.answers << readAnswer(answer.toObject());
    return report;
}

} // namespace overlab::client
