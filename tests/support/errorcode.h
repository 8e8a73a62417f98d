// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of what is refused.
#pragma once

#include "engine/base/error.h"

#include <optional>

namespace overlab::testing {

/// The code of the Error that \a action throws; nothing when it throws none.
template<typename Action>
std::optional<ErrorCode> codeOf(Action action)
{
    try {
        action();
    } catch (const Error &error) {
        return error.code();
    }
    return std::nullopt;
}

} // namespace overlab::testing
