// SPDX-License-Identifier: GPL-3.0-or-later
// An object of a drawing in words, for the pointer that rests on it and for those who listen to it.
#pragma once

#include "engine/client/linkrates.h"
#include "views/canvas/objectlook.h"

namespace overlab::views {

struct ObjectWords
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::ObjectWords)
};

/// "Machine", "Light machine", "Network" …
QString kindText(design::ObjectKind kind, bool isLight = false);
/// Every address that \a design gives it, or its CIDRs.
QStringList addressesOf(const design::Design &design, const design::ObjectId &id);
QStringList macsOf(const design::Design &design, const design::ObjectId &id);

/// In one line: "Machine vm-1, tenant red, 10.0.1.5, running".
QString spokenName(const design::Design &design, const design::ObjectId &id, const std::optional<ObjectState> &state);
/// In several lines, as rich text.
QString toolTipOf(const design::Design &design, const design::ObjectId &id, const std::optional<ObjectState> &state);
/// In one line, and one for each direction of its traffic where something flows.
QString linkToolTip(const design::Design &design, const design::LinkId &link, const client::LinkRate &rate = {});

/// "3 machines, 1 network"
QString countsOf(const QList<design::ObjectId> &ids);

} // namespace overlab::views
