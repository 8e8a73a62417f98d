// SPDX-License-Identifier: GPL-3.0-or-later
// A path that is looked at, as a check of the design.
#pragma once

#include "engine/client/pathproof.h"
#include "engine/design/design.h"
#include "views/wording/phrase.h"

#include <optional>

namespace overlab::views {

struct PathCheck
{
    std::optional<design::Check> check;
    Phrase whyNot; ///< why there is none
};

/// By a name that tells its packet, "vm-1 → vm-4, tcp 80", with what became of the packet as its expectation: of the
/// real one, where \a proof tells, else of the walked one. A router as the destination is named by its address.
PathCheck pathCheck(const design::Design &design, const client::PathReport &report, const client::PathProof *proof);

} // namespace overlab::views
