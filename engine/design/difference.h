// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit did to a design, for views that follow it.
#pragma once

#include "engine/design/objectid.h"

namespace overlab::design {

struct DesignDifference
{
    QList<ObjectId> added;
    QList<ObjectId> removed;
    QList<ObjectId> changed; ///< their own values; of a tenant not what it owns
    QList<ObjectId> moved;   ///< where and how they are drawn
    bool groups = false;     ///< of the drawing
    bool other = false;      ///< name, settings, underlay, images, security groups, checks

    bool isEmpty() const
    {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && moved.isEmpty() && !groups
            && !other;
    }
};

DesignDifference differenceOf(const Design &before, const Design &after);

} // namespace overlab::design
