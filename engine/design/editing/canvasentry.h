// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the section "canvas": which object its key means, and what its values say.
#pragma once

#include "engine/design/editing/placement.h"

namespace overlab::design {

/// The word before the colon of a key, in the order in which a name without its kind is understood.
struct KindWord
{
    ObjectKind kind;
    QString word;
};
const QList<KindWord> &kindWords();

/// "network:red/a"
QString keyWithKind(const ObjectId &id);
/// canvasMeanings(design).value(key), without a look at all the other names.
std::optional<ObjectId> meaningOfKey(const Design &design, const QString &key);
/// nullopt: no place is given.
std::optional<Placement> placementIn(const CanvasItem &entry);

} // namespace overlab::design
