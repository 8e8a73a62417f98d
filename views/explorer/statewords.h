// SPDX-License-Identifier: GPL-3.0-or-later
// The word beside a state's mark.
#pragma once

#include "views/theme/statemark.h"

namespace overlab::views {

QString stateWords(StateKind kind);

} // namespace overlab::views
