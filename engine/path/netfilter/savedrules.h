// SPDX-License-Identifier: GPL-3.0-or-later
// The packet filter of a namespace: its rules and the sets that they refer to. Pure.
#pragma once

#include "engine/path/netfilter/addressset.h"
#include "engine/path/netfilter/ruleset.h"

#include <memory>

namespace overlab::path {

/// A value; cheap to copy.
struct SavedRules
{
    std::shared_ptr<const Ruleset> rules; ///< nullptr: none
    AddressSets sets;
};

} // namespace overlab::path
