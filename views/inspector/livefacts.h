// SPDX-License-Identifier: GPL-3.0-or-later
// What a running lab says of a drawn object, as lines to read.
#pragma once

#include "engine/client/labstatus.h"
#include "engine/design/objectid.h"

#include <QList>

namespace overlab::views {

struct Fact
{
    QString label;
    QString value;
    bool isMono = false;
    QString state; ///< the protocol's word, for its mark; empty: none

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Empty: the lab does not have it.
QList<Fact> liveFacts(const client::LabStatus &status, const design::ObjectId &object);

} // namespace overlab::views
