// SPDX-License-Identifier: GPL-3.0-or-later
// What --help prints.
#pragma once

#include "app/cli/command.h"

namespace overlab::cli {

/// All commands, common options, exit statuses and what a PLACE is.
QString generalHelp(const QList<Command> &commands);

QString commandHelp(const Command &command);

} // namespace overlab::cli
