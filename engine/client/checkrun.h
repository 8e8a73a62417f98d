// SPDX-License-Identifier: GPL-3.0-or-later
// Runs checks of a design on real packets in its lab, one after the other. Command line and window share it.
#pragma once

#include "engine/client/checkresult.h"
#include "engine/client/labclient.h"

#include <functional>
#include <stop_token>

namespace overlab::client {

/// Who wants to know how a run comes along; called on the thread of the run. Numbers are those of the list.
struct CheckWatcher
{
    std::function<void(int number)> began; ///< may be empty
    std::function<void(int number, const CheckResult &result)> ended;
};

/// How long to wait for a lab where somebody else proves a path.
struct CheckPatience
{
    std::chrono::milliseconds step{250};
    std::chrono::milliseconds limit{30000}; ///< a virtual machine's proof takes half of it at most
};

/// Asks \a lab, which is connected, to prove the packet of each check. A check that cannot be tried (an end that is not
/// there, a machine that does not run, a lab that stays busy) is undecided and has the error; once the connection is
/// gone, so are all that are left. Throws nothing of it. Ends early between two checks at \a stop; those that were not
/// run are not told of.
[[nodiscard]] QCoro::Task<> runChecks(std::shared_ptr<LabClient> lab, QList<design::Check> checks, CheckWatcher watcher,
                                      std::stop_token stop, CheckPatience patience);

} // namespace overlab::client
