// SPDX-License-Identifier: GPL-3.0-or-later
// Saving a design file. What stands in a file is never half written: a new one takes its place when it is complete
// and on the disk, and the old one stays otherwise.
#pragma once

#include "engine/design/design.h"

#include <QByteArray>
#include <QString>

namespace overlab::design {

/// Writes \a design over the file at \a path, or makes it; comments of \a previousText stay (designwriter.h). The
/// file keeps its permissions; a link is followed. Returns the text that it has now. Throws CommandFailed with the
/// system's reason (a full disk, no right); the file is as it was then.
QByteArray saveDesign(const QString &path, const Design &design, const QByteArray &previousText);

} // namespace overlab::design
