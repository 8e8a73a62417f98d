// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/labplan.h"

#include "engine/base/error.h"
#include "engine/client/endlab.h"

#include <algorithm>

namespace overlab::client {

namespace {

/// Whether the host knows a lab of that name, of which something is worth keeping.
QCoro::Task<bool> isStopped(LabAddress lab)
{
    const LabList list = co_await readLabs(lab.host);
    co_return std::any_of(list.labs.cbegin(), list.labs.cend(),
                          [&lab](const LabEntry &entry) { return entry.name == lab.name; });
}

QCoro::Task<PlanReport> planInPassing(LabAddress address, DesignText design)
{
    const bool keepsFolder = co_await isStopped(address);
    LabClient lab(address);
    std::exception_ptr failure;
    PlanReport report;
    co_await lab.connectOrStart();
    try {
        report = co_await lab.plan(std::move(design));
    } catch (const Error &) {
        failure = std::current_exception();
    }
    if (keepsFolder)
        co_await lab.destroy();
    else
        co_await endLab(address);
    if (failure)
        std::rethrow_exception(failure);
    co_return report;
}

} // namespace

QCoro::Task<PlanReport> readPlan(LabAddress address, DesignText design)
{
    LabClient lab(address);
    bool isRunning = true;
    try {
        co_await lab.connectToLab();
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
        isRunning = false;
    }
    if (isRunning) {
        const PlanReport report = co_await lab.plan(std::move(design));
        co_return report;
    }
    const PlanReport report = co_await planInPassing(address, std::move(design));
    co_return report;
}

} // namespace overlab::client
