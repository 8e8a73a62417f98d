// SPDX-License-Identifier: GPL-3.0-or-later
// Where things are drawn: the section "canvas" of a design, by object. Coordinates are scene units
// (pixels at 100 %), of an object's middle, and of a tenant's upper left corner.
#pragma once

#include "engine/design/objectid.h"

#include <QHash>
#include <QPointF>
#include <QSizeF>

namespace overlab::design {

/// What the section has for one object. An object without an entry is placed automatically.
struct Placement
{
    QPointF at;
    std::optional<QSizeF> size; ///< of a tenant or a note that somebody resized
    bool locked = false;        ///< automatic layout leaves it where it is
    QString text;               ///< of a note, Markdown

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// All entries whose object \a design has. An entry that names its object without its kind
/// ("red/a") belongs to the machine of that name, else the router, else the network.
QHash<ObjectId, Placement> placementsOf(const Design &design);
/// \a design with the entries of \a placements made or changed; others stay as they are, also values
/// that this program does not know.
Design placed(Design design, const QHash<ObjectId, Placement> &placements);
/// The keys of the section for all that \a design draws: the object's name, with its kind before it where
/// another kind has an object of that name ("network:red/a").
QHash<ObjectId, QString> canvasKeys(const Design &design);

/// The drawn object that each possible key of the section means: as canvasKeys(), and with the kind.
QHash<QString, ObjectId> canvasMeanings(const Design &design);

} // namespace overlab::design
