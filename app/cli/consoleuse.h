// SPDX-License-Identifier: GPL-3.0-or-later
// A machine's serial console at this terminal: "console", and "shell" of a virtual machine.
#pragma once

#include "app/cli/command.h"

#include <QCoroTask>

namespace overlab::client {
class ProcessSession;
}

namespace overlab::cli {

/// Says how to leave, passes bytes until Ctrl-] or the end of the input, and returns the exit
/// status. \a context and \a session must outlive it.
[[nodiscard]] QCoro::Task<int> useConsole(Context &context, client::ProcessSession &session,
                                          QString machine);

} // namespace overlab::cli
