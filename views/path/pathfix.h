// SPDX-License-Identifier: GPL-3.0-or-later
// What would have to change for a packet that was lost to arrive.
#pragma once

#include "engine/client/pathreport.h"
#include "engine/design/design.h"
#include "engine/design/objectid.h"
#include "views/wording/phrase.h"

#include <optional>

namespace overlab::views {

struct PathFix
{
    enum class Kind {
        Edit, ///< of the drawing: design
        Start ///< of the machine object
    };
    Kind kind = Kind::Edit;
    Phrase words; ///< what it does, as a button and an undo step say it
    design::Design design;
    QString object;
};

/// For the last hop of \a way, which was lost; nullopt: only a person can tell. Pure.
std::optional<PathFix> pathFix(const design::Design &design, const client::PathWay &way);

} // namespace overlab::views
