// SPDX-License-Identifier: GPL-3.0-or-later
// Waits for a coroutine in a test. QCoro::waitFor hangs for ever on a task that throws; this one
// catches in a wrapper, rethrows, and has a limit.
#pragma once

#include <QCoroTask>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <stdexcept>
#include <type_traits>

namespace overlab::testing {

namespace detail {

template<typename T>
struct Awaited
{
    std::optional<std::conditional_t<std::is_void_v<T>, bool, T>> value;
    std::exception_ptr error;
    QEventLoop loop;
};

template<typename T>
QCoro::Task<> collect(QCoro::Task<T> task, std::shared_ptr<Awaited<T>> into)
{
    try {
        if constexpr (std::is_void_v<T>) {
            co_await task;
            into->value = true;
        } else {
            into->value = co_await std::move(task); // moves results that cannot be copied
        }
    } catch (...) {
        into->error = std::current_exception();
    }
    into->loop.quit();
}

} // namespace detail

/// The task's result; rethrows what it threw, throws runtime_error once \a limit has passed.
template<typename T>
T await(QCoro::Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(5))
{
    // Shared: a task that finishes too late writes to no corpse.
    const auto state = std::make_shared<detail::Awaited<T>>();
    detail::collect(std::move(task), state);
    if (!state->value && !state->error) {
        QTimer::singleShot(limit, &state->loop, &QEventLoop::quit);
        state->loop.exec();
    }
    if (state->error)
        std::rethrow_exception(state->error);
    if (!state->value)
        throw std::runtime_error("task did not finish in time");
    if constexpr (!std::is_void_v<T>)
        return std::move(*state->value);
}

} // namespace overlab::testing
