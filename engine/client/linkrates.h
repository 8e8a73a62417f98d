// SPDX-License-Identifier: GPL-3.0-or-later
// What flows over the lines of a drawing, from the counters of the ports that they stand for. Pure.
#pragma once

#include "engine/client/counters.h"
#include "engine/design/objectid.h"

#include <QHash>

namespace overlab::client {

/// A second, between the last two looks. The owner is the line's machine or router.
struct LinkRate
{
    double bytesFromOwner = 0;
    double bytesToOwner = 0;
    double packetsFromOwner = 0;
    double packetsToOwner = 0;

    double bytes() const { return bytesFromOwner + bytesToOwner; }
    LinkRate &operator+=(const LinkRate &other);
    friend bool operator==(const LinkRate &, const LinkRate &) = default;
};

/// Of the links of \a design that something flows over. \a board is of the design that was applied: an interface that is in
/// another network since, or that cannot be told from others of its machine, has no rate.
QHash<design::LinkId, LinkRate> linkRates(const design::Design &design, const CounterBoard &board);

} // namespace overlab::client
