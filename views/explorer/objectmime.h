// SPDX-License-Identifier: GPL-3.0-or-later
// Objects of the open design in a drag from a tree or table.
#pragma once

#include "engine/design/objectid.h"

#include <QSet>

class QMimeData;

namespace overlab::views {

QString objectMime();
/// A new value, which the drag takes over.
QMimeData *mimeOf(const QSet<design::ObjectId> &ids);
/// Empty: \a data has none.
QSet<design::ObjectId> objectsIn(const QMimeData &data);

} // namespace overlab::views
