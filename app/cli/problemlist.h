// SPDX-License-Identifier: GPL-3.0-or-later
// The problems that plan and apply come back with, on standard error.
#pragma once

#include "engine/client/reports.h"

#include <QList>

namespace overlab::cli {

class Output;

/// "warning: SENTENCE" or "error: SENTENCE" for each, its evidence indented below.
void printProblems(Output &output, const QList<client::Problem> &problems);

} // namespace overlab::cli
