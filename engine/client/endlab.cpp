// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/endlab.h"

#include "engine/base/error.h"
#include "engine/client/labclient.h"

#include <QCoroTimer>

#include <optional>

namespace overlab::client {

namespace {

using namespace std::chrono_literals;

constexpr auto greetingLimit = 5s; // an engine greets at once, whatever it is working at
constexpr auto verifyPause = 250ms;
constexpr int verifyTries = 20; // the kernel takes namespaces apart after the last process

/// What the host's list says of the lab; nothing, too, when the host cannot be asked.
QCoro::Task<std::optional<LabEntry>> findLab(LabAddress lab)
{
    try {
        const LabList list = co_await readLabs(lab.host);
        for (const LabEntry &entry : list.labs) {
            if (entry.name == lab.name)
                co_return entry;
        }
    } catch (const Error &) {
    }
    co_return std::nullopt;
}

/// Asks the engine to end its lab. Throws when there is none, not even a stopped one.
QCoro::Task<EndReport::Way> askEngine(LabAddress address)
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
        co_return EndReport::Way::ByEngine;
    const std::optional<LabEntry> entry = co_await findLab(address);
    if (!entry)
        throw Error(*failure);
    co_return entry->isRunning ? EndReport::Way::WithoutEngine : EndReport::Way::WasStopped;
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

/// Asks again until \a gone is the whole truth, or for as long as the kernel may take.
QCoro::Task<GoneReport> waitUntilGone(LabAddress lab, GoneReport gone)
{
    for (int i = 0; !gone.isGone && i < verifyTries; ++i) {
        co_await QCoro::sleepFor(verifyPause);
        gone = co_await verifyGone(lab);
    }
    co_return gone;
}

} // namespace

QCoro::Task<EndReport> endLab(LabAddress lab)
{
    EndReport report;
    report.way = co_await askEngine(lab);
    std::optional<GoneReport> gone;
    if (report.way == EndReport::Way::ByEngine) {
        gone = co_await verifyUnlessItRuns(lab);
        if (!gone)
            report.way = EndReport::Way::WithoutEngine;
    }
    if (gone)
        report.gone = *gone;
    else
        report.gone = co_await destroyWithoutEngine(lab);
    report.gone = co_await waitUntilGone(lab, report.gone);
    co_return report;
}

QCoro::Task<> endIfUnused(LabAddress address)
{
    LabClient lab(address);
    try {
        co_await lab.connectToLab(greetingLimit);
        if (co_await lab.destroyIfUnused()) {
            const GoneReport gone = co_await verifyGone(address);
            co_await waitUntilGone(address, gone);
        }
    } catch (const Error &) {
    }
}

} // namespace overlab::client
