// SPDX-License-Identifier: GPL-3.0-or-later
// What has to happen at the end of a coroutine however it ends, told by whoever lets it go.
#pragma once

#include "engine/base/error.h"

#include <QCoroTask>

#include <exception>
#include <functional>

namespace overlab {

/// \a task, and \a after in any case; the Error that the task threw goes on.
[[nodiscard]] inline QCoro::Task<> finally(QCoro::Task<> task, std::function<void()> after)
{
    std::exception_ptr failure;
    try {
        co_await task;
    } catch (const Error &) {
        failure = std::current_exception();
    }
    after();
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace overlab
