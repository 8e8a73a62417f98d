// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence that is kept: it is said anew whenever it is shown, in the language of then. What is only shown at once is
// a QString.
#pragma once

#include <QString>

#include <functional>

namespace overlab::views {

/// Keeps values, not references: names and numbers as they were.
using Phrase = std::function<QString()>;

} // namespace overlab::views
