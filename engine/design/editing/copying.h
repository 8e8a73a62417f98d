// SPDX-License-Identifier: GPL-3.0-or-later
// Copy and paste as YAML: a selection is a small design of its own, which any editor can show.
#pragma once

#include "engine/design/objectid.h"

#include <QByteArray>
#include <QPointF>
#include <QSet>

namespace overlab::design {

/// The objects of \a ids with the interfaces between them, as a design file. Interfaces to what is not copied
/// keep their network's name, so that a paste into the same tenant finds it again.
QByteArray copied(const Design &design, const QSet<ObjectId> &ids);

struct Pasted
{
    Design design;
    QSet<ObjectId> ids; ///< the new objects; empty: the text was no design
};

/// \a design with what \a text draws. Names that are taken are counted on ("vm-1" → "vm-2"); given MACs,
/// addresses and segments that would be there twice are left out. Networks, routers and machines of a tenant
/// that \a design has go there; copied whole tenants become new ones. All is moved by \a offset.
Pasted pasted(const Design &design, const QByteArray &text, QPointF offset);

} // namespace overlab::design
