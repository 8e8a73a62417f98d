// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/labuplink.h"

#include "engine/base/error.h"
#include "engine/client/hostcommands.h"

#include <optional>

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

Problem uplinkProblem(const Error &error)
{
    Problem problem{true, u"outside"_s, u"uplink-failed"_s, {}, error.detail()};
    if (error.code() == ErrorCode::ProgramMissing && error.subject() == u"slirp4netns") {
        problem.code = u"uplink-program-missing"_s;
        problem.arguments = {error.subject(), u"slirp4netns"_s};
        problem.detail.clear();
    }
    return problem;
}

} // namespace

QCoro::Task<ApplyReport> withUplink(LabAddress address, ApplyReport report)
{
    if (report.isRefused)
        co_return report;
    for (const Problem &problem : std::as_const(report.problems)) {
        if (problem.code == u"uplink-without-outside")
            co_return report;
    }
    std::optional<Problem> failed;
    try {
        co_await startUplink(address);
    } catch (const Error &error) {
        failed = uplinkProblem(error);
    }
    if (failed)
        report.addProblem(*failed);
    co_return report;
}

} // namespace overlab::client
