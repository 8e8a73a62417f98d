// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where a coroutine is let go. A QCoro task that is dropped runs on and its exception
// vanishes; spawn() reports it, unless the context object has died meanwhile.
#pragma once

#include "engine/base/error.h"

#include <QCoroTask>
#include <QPointer>

#include <optional>

namespace overlab {

namespace detail {

template<typename OnError>
QCoro::Task<> watch(QPointer<QObject> context, QCoro::Task<> task, OnError onError)
{
    std::optional<Error> failure;
    try {
        co_await task;
    } catch (const Error &error) {
        failure = error;
    } catch (const std::exception &error) {
        failure = Error(ErrorCode::BadReply, QString(), QString::fromUtf8(error.what()));
    }
    if (failure && context)
        onError(*failure);
}

} // namespace detail

/// For spawn(), of a task whose result nobody needs.
template<typename Result>
QCoro::Task<> ignoringResult(QCoro::Task<Result> task)
{
    co_await task;
}

/// Runs \a task to its end; onError(const Error &) is called only while \a context lives.
template<typename OnError>
void spawn(QObject *context, QCoro::Task<> task, OnError onError)
{
    detail::watch(QPointer<QObject>(context), std::move(task), std::move(onError));
}

} // namespace overlab
