// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements of overlab_bench, one function a section.
#pragma once

#include "tests/bench/overlab/table.h"

#include <QStringList>

namespace overlab::bench {

struct Options
{
    QStringList only;   ///< empty: every section
    int repeats = 3;
    bool isSmoke = false; ///< tiny numbers, no Mininet, no machine that boots
    bool withMininet = true;
};

/// The names that --only takes, in the order of running.
QStringList sectionNames();
/// Runs the chosen ones. Throws Error when a lab does not come up or a guest does not answer.
void runSections(const Options &options, Table &table);

} // namespace overlab::bench
