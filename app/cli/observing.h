// SPDX-License-Identifier: GPL-3.0-or-later
// Follows something of the lab until enough has been seen, or the person ends it: the common part of counters, flows,
// and what else has --watch.
#pragma once

#include "app/cli/command.h"
#include "app/cli/signalwatch.h"
#include "engine/client/observation.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <chrono>
#include <functional>

namespace overlab::cli {

class Output;

class Observing : public QObject
{
    Q_OBJECT

public:
    /// Takes a sample; false: that is enough.
    using Take = std::function<bool(const QJsonObject &sample)>;

    /// Both must outlive it. \a isPatient: a look that fails is told of, and the next one waited for.
    Observing(client::Observation &observation, Output &output, Take take, bool isPatient);

    /// Done when enough was seen, 128+N when signal N came. Throws what a look failed with, and HostUnreachable when the
    /// connection goes.
    [[nodiscard]] QFuture<int> run();

private:
    void takeFailure(const Error &error);
    void finish(int status);
    void fail(const Error &error);

    client::Observation &m_observation;
    Output &m_output;
    Take m_take;
    const bool m_isPatient;
    SignalWatch m_signals;
    QPromise<int> m_promise;
    QString m_lastFailure; ///< told once while it lasts
    bool m_isOver = false;
};

/// Follows \a topic of \a lab, once or with --watch, and returns when Observing does. \a lab and \a context outlive it.
[[nodiscard]] QCoro::Task<int> follow(client::LabClient *lab, client::ObservationTopic topic, std::chrono::milliseconds interval,
                                      Context *context, Observing::Take take);

/// --watch and --interval of commands that follow.
QList<Option> watchOptions();
/// Of --interval, in seconds; a second where it was not given. Throws Refusal.
std::chrono::milliseconds watchInterval(const Invocation &invocation);
/// Before a table that is printed again: a terminal begins at its top, anything else gets an empty line.
QString freshScreen();

} // namespace overlab::cli
