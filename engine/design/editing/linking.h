// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the drawing: an interface of a machine or router in a network, and a router's way out.
#pragma once

#include "engine/design/objectid.h"

#include <QSet>

namespace overlab::design {

/// Why two objects cannot be joined. views/canvas turns it into words beside the pointer.
enum class LinkRefusal {
    Same,          ///< from an object to itself
    NoEnds,        ///< neither can be in the other: two machines, a node …
    AlreadyThere,  ///< a router is in the network already
    AlreadyOut,    ///< a router has a way out already
    NeedsRouter,   ///< a machine or network gets out through a router
};

/// nullopt: \a from and \a to can be joined, whichever of them was touched first.
std::optional<LinkRefusal> refusalOf(const Design &design, const ObjectId &from, const ObjectId &to);
/// \a design with the interface or way out that joins them; unchanged where that is refused. A router's
/// interface takes the subnet's gateway where that is free, else the lowest free address.
Design linked(Design design, const ObjectId &from, const ObjectId &to);
/// \a design with the other end of \a link at \a to; unchanged where that is refused. What was set of the
/// interface and fits no more (its address, its floating address) goes.
Design relinked(Design design, const LinkId &link, const ObjectId &to);

} // namespace overlab::design
