// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/endlab.h"

#include "engine/base/error.h"
#include "engine/client/labclient.h"

#include <QCoroTimer>

#include <algorithm>
#include <optional>

namespace overlab::client {

namespace {

using namespace std::chrono_literals;

constexpr auto greetingLimit = 5s; // an engine greets at once, whatever it is working at
constexpr auto verifyPause = 250ms;
constexpr int verifyTries = 20; // the kernel takes namespaces apart after the last process

/// False, too, when the host can not be asked.
QCoro::Task<bool> isRunning(LabAddress lab)
{
    try {
        const LabList list = co_await readLabs(lab.host);
        co_return std::any_of(list.labs.cbegin(), list.labs.cend(), [&lab](const LabEntry &entry) {
            return entry.name == lab.name && entry.isRunning;
        });
    } catch (const Error &) {
        co_return false;
    }
}

/// Whether the engine has ended its lab; false: the lab runs on. Throws when there is none.
QCoro::Task<bool> askEngine(LabAddress address)
{
    std::optional<Error> failure;
    LabClient lab(address);
    try {
        co_await lab.connectToLab(greetingLimit);
        co_await lab.destroy();
    } catch (const Error &error) {
        failure = error;
    }
    if (!failure)
        co_return true;
    const bool runsOn = co_await isRunning(address);
    if (!runsOn)
        throw Error(*failure);
    co_return false;
}

/// nullopt when the lab runs on: an engine that died over the request closes its connection, too.
QCoro::Task<std::optional<GoneReport>> verifyUnlessItRuns(LabAddress lab)
{
    std::optional<GoneReport> report;
    std::optional<Error> failure;
    try {
        report = co_await verifyGone(lab);
    } catch (const Error &error) {
        failure = error;
    }
    if (failure && failure->code() != ErrorCode::Timeout)
        throw Error(*failure);
    co_return report;
}

} // namespace

QCoro::Task<EndReport> endLab(LabAddress lab)
{
    EndReport report;
    const bool saidSo = co_await askEngine(lab);
    std::optional<GoneReport> gone;
    if (saidSo)
        gone = co_await verifyUnlessItRuns(lab);
    report.isWithoutEngine = !gone;
    if (gone)
        report.gone = *gone;
    else
        report.gone = co_await destroyWithoutEngine(lab);
    for (int i = 0; !report.gone.isGone && i < verifyTries; ++i) {
        co_await QCoro::sleepFor(verifyPause);
        report.gone = co_await verifyGone(lab);
    }
    co_return report;
}

} // namespace overlab::client
