// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/observing.h"

#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "app/cli/terminal.h"
#include "views/wording/errorwording.h"

#include <QCoroFuture>

#include <csignal>

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double leastSeconds = 0.2;
constexpr double mostSeconds = 3600;

QString wrongInterval(const QString &given)
{
    return Cli::tr("“--interval %1”: seconds from %2 to %3 belong there.").arg(given).arg(leastSeconds).arg(mostSeconds);
}

} // namespace

Observing::Observing(client::Observation &observation, Output &output, Take take, bool isPatient)
    : m_observation(observation), m_output(output), m_take(std::move(take)), m_isPatient(isPatient), m_signals({SIGINT, SIGTERM, SIGHUP})
{
    connect(&m_signals, &SignalWatch::caught, this, [this](int number) { finish(128 + number); });
    connect(&observation, &client::Observation::sampled, this, [this](const QJsonObject &sample) {
        m_lastFailure.clear();
        if (!m_isOver && !m_take(sample))
            finish(0);
    });
    connect(&observation, &client::Observation::failed, this, &Observing::takeFailure);
    connect(&observation, &client::Observation::lost, this,
            [this](const QString &reason) { fail(Error(ErrorCode::HostUnreachable, m_observation.topic().name, reason)); });
}

QFuture<int> Observing::run()
{
    m_promise.start();
    return m_promise.future();
}

void Observing::takeFailure(const Error &error)
{
    if (!m_isPatient) {
        fail(error);
        return;
    }
    const QString words = views::errorText(error);
    if (std::exchange(m_lastFailure, words) != words)
        m_output.message(words);
}

void Observing::finish(int status)
{
    if (std::exchange(m_isOver, true))
        return;
    m_promise.addResult(status);
    m_promise.finish();
}

void Observing::fail(const Error &error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_promise.setException(error);
    m_promise.finish();
}

QCoro::Task<int> follow(client::LabClient *lab, client::ObservationTopic topic, std::chrono::milliseconds interval, Context *context,
                        Observing::Take take)
{
    client::Observation observation(*lab, std::move(topic), interval);
    Observing observing(observation, context->output, std::move(take), context->invocation.has(u"watch"_s));
    const QFuture<int> ended = observing.run();
    co_await observation.begin();
    const int status = co_await ended;
    co_return status;
}

QList<Option> watchOptions()
{
    return {{u"watch"_s, {}, Cli::tr("shows it again and again, until Ctrl-C")},
            {u"interval"_s, u"S"_s, Cli::tr("seconds between two looks (1)")}};
}

std::chrono::milliseconds watchInterval(const Invocation &invocation)
{
    if (!invocation.has(u"interval"_s))
        return 1s;
    bool isNumber = false;
    const double seconds = invocation.value(u"interval"_s).toDouble(&isNumber);
    if (!isNumber || seconds < leastSeconds || seconds > mostSeconds)
        throw Refusal(WrongUsage, wrongInterval(invocation.value(u"interval"_s)));
    return std::chrono::milliseconds(qRound64(seconds * 1000));
}

QString freshScreen()
{
    return isTerminal(STDOUT_FILENO) ? u"\x1b[H\x1b[2J"_s : QString();
}

} // namespace overlab::cli
