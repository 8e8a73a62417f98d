// SPDX-License-Identifier: GPL-3.0-or-later
// A terminal for screen readers: a text whose lines are those that are shown.
#pragma once

namespace overlab::views {

/// Once for all terminals of the application.
void installTerminalAccessibility();

} // namespace overlab::views
