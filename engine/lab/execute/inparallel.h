// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of work for each of several nodes, at the same time.
#pragma once

#include <QtGlobal>

#include <future>
#include <vector>

namespace overlab::lab {

/// Runs \a step for each index on threads of its own and waits for all.
template<typename Step>
void inParallel(qsizetype count, Step step)
{
    std::vector<std::future<void>> running;
    for (qsizetype i = 0; i < count; ++i)
        running.push_back(std::async(std::launch::async, step, i));
    for (std::future<void> &one : running)
        one.wait();
    for (std::future<void> &one : running)
        one.get();
}

} // namespace overlab::lab
