// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a file so that whoever reads it finds the old content or the new one, also after a crash or on a full
// disk.
#pragma once

#include <QByteArray>
#include <QString>

namespace overlab {

/// Puts \a content in the place of the file at \a path, or makes it: written beside it, synchronised to the disk,
/// then renamed over it. It keeps the old one's permissions; a link is followed. Throws CommandFailed with the
/// system's reason; the file is as it was then.
void writeWholeFile(const QString &path, const QByteArray &content);

} // namespace overlab
