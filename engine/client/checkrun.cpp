// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/checkrun.h"

#include <QCoroTimer>
#include <QElapsedTimer>

namespace overlab::client {

namespace {

CheckResult undecided(const design::Check &check, const Error &error)
{
    CheckResult result;
    result.check = check;
    result.error = error;
    result.when = QDateTime::currentDateTime();
    return result;
}

/// nullopt: it was stopped while it waited.
QCoro::Task<std::optional<CheckResult>> run(std::shared_ptr<LabClient> lab, design::Check check, std::stop_token stop,
                                            CheckPatience patience)
{
    const PathRequest request = requestOf(check);
    QElapsedTimer waited;
    waited.start();
    while (!stop.stop_requested()) {
        std::optional<Error> failure;
        CheckResult result;
        result.check = check;
        try {
            result.proven = co_await lab->prove(request, false);
        } catch (const Error &error) {
            failure = error;
        }
        if (!failure) {
            result.state = judged(check, result.proven->proof);
            result.when = QDateTime::currentDateTime();
            co_return result;
        }
        const bool isWorthWaiting = failure->code() == ErrorCode::Busy && waited.elapsed() < patience.limit.count();
        if (!isWorthWaiting)
            co_return undecided(check, *failure);
        co_await QCoro::sleepFor(patience.step);
    }
    co_return std::nullopt;
}

} // namespace

QCoro::Task<> runChecks(std::shared_ptr<LabClient> lab, QList<design::Check> checks, CheckWatcher watcher, std::stop_token stop,
                        CheckPatience patience)
{
    std::optional<Error> gone;
    for (int number = 0; number < checks.size() && !stop.stop_requested(); ++number) {
        if (gone) {
            watcher.ended(number, undecided(checks.at(number), *gone));
            continue;
        }
        if (watcher.began)
            watcher.began(number);
        const std::optional<CheckResult> result = co_await run(lab, checks.at(number), stop, patience);
        if (!result || stop.stop_requested())
            co_return;
        if (result->error && result->error->code() == ErrorCode::HostUnreachable)
            gone = result->error;
        watcher.ended(number, *result);
    }
}

} // namespace overlab::client
