// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine's methods come back with, as plain values. Each keeps the JSON it was read from,
// because the command line's --json passes it on.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace overlab::client {

/// The engine's answer to the first call.
struct Greeting
{
    QString lab;
    QString version;
    QString state;
    qint64 pid = 0; ///< of the engine, as the lab sees it

    static Greeting fromJson(const QJsonObject &json);
};

/// One object's step while an apply runs.
struct Progress
{
    int done = 0;
    int total = 0;
    QString object;
    QString state;  ///< planned, building, running, stopped or failed
    QString reason; ///< why it failed; empty otherwise

    static Progress fromJson(const QJsonObject &json);
};

/// Something an apply could not do, or did differently. views/wording knows the codes.
struct Problem
{
    bool isError = false; ///< otherwise a warning
    QString object;
    QString code;
    QStringList arguments;
    QString detail; ///< evidence: a command and the end of its output

    static Problem fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    friend bool operator==(const Problem &, const Problem &) = default;
};

struct PlanStep
{
    QString action; ///< create, change or remove
    QString kind;
    QString place;
    QString subject;
    QString object; ///< the drawn object the step belongs to
    QStringList commands;

    static PlanStep fromJson(const QJsonObject &json);
};

struct PlanReport
{
    QList<PlanStep> steps;
    int created = 0;
    int changed = 0;
    int removed = 0;
    int unchanged = 0;
    QList<Problem> problems;
    QJsonObject json;

    static PlanReport fromJson(const QJsonObject &json);
};

/// The design that a lab was last told to match, done or not.
struct AppliedDesign
{
    QByteArray text; ///< empty: nothing was ever applied
    QString fileName;
    QString directory;
    bool uplink = false;
    QString phase; ///< applying, applied or partial

    static AppliedDesign fromJson(const QJsonObject &json);
    friend bool operator==(const AppliedDesign &, const AppliedDesign &) = default;
};

struct ApplyReport
{
    QString lab;
    int created = 0;
    int changed = 0;
    int removed = 0;
    int unchanged = 0;
    double seconds = 0;
    QList<Problem> problems;
    QJsonObject json;
    bool isCancelled = false; ///< the counts are those of what was done until then
    bool isRefused = false;   ///< the host cannot make the design: nothing was begun

    bool hasErrors() const;
    /// Also in the JSON.
    void addProblem(const Problem &problem);
    static ApplyReport fromJson(const QJsonObject &json);
};

struct PingAnswer
{
    int sequence = 0;
    int ttl = 0;
    double milliseconds = 0;
};

struct PingReport
{
    int sent = 0;
    int received = 0;
    QList<PingAnswer> answers;
    QString output; ///< of the real command
    QJsonObject json;

    static PingReport fromJson(const QJsonObject &json);
};

} // namespace overlab::client

Q_DECLARE_METATYPE(overlab::client::Progress)
