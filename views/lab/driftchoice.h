// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done where the lab is not as it was made: repair, or take over what is gone. Pure.
#pragma once

#include "engine/client/labstatus.h"
#include "engine/design/objectid.h"

namespace overlab::views {

struct DriftChoice
{
    int own = 0;         ///< things of the object
    int others = 0;      ///< of other objects: an apply mends them, too
    bool isGone = false; ///< the object itself, as a whole: a design can say that

    friend bool operator==(const DriftChoice &, const DriftChoice &) = default;
};

DriftChoice driftChoice(const client::LabStatus &status, const design::ObjectId &id);

} // namespace overlab::views
