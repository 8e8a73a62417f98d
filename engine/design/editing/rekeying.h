// SPDX-License-Identifier: GPL-3.0-or-later
// The section "canvas" names objects, and what a name means depends on what else is called so. Every edit that
// renames, adds or removes objects ends here, so that entries and groups go on meaning what they meant.
#pragma once

#include "engine/design/objectid.h"

#include <QHash>

#include <functional>

namespace overlab::design {

/// The section of \a design with its keys and its groups' members as they meant in \a meanings, which are
/// canvasMeanings() of before the edit. \a now says what an object of then is called now. Members that are gone
/// leave their group, and a group without any goes; names that meant nothing stay as they are.
void rekey(Design &design, const QHash<QString, ObjectId> &meanings,
           const std::function<ObjectId(const ObjectId &)> &now = [](const ObjectId &id) { return id; });

} // namespace overlab::design
