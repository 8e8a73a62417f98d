// SPDX-License-Identifier: GPL-3.0-or-later
// Mininet with the same number of hosts, walled in: see the script "mininet" beside this file.
#pragma once

#include <QString>

#include <optional>

namespace overlab::bench {

/// The seconds that Mininet takes up and down; nullopt with \a reason where it cannot run.
std::optional<double> measureMininet(int hosts, QString &reason);

} // namespace overlab::bench
