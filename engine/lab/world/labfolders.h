// SPDX-License-Identifier: GPL-3.0-or-later
// A lab's folders on the host: where its state is, and which of the host's own a lab covers. Places
// inside a lab: engine/lab/insideplaces.h and paths.h.
#pragma once

#include <QString>
#include <QStringList>

namespace overlab::lab {

/// True for a name that a lab may have; it is also a host name and one folder's name.
bool isLabName(const QString &name);

/// The folder that holds one folder per lab: $OVERLAB_STATE_DIR, /var/lib/overlab/labs for root,
/// $XDG_STATE_HOME/overlab/labs or ~/.local/state/overlab/labs for everybody else.
QString labsFolder();

/// Host directories that a lab covers with its own (/run, /tmp, /var/lib, …).
QStringList coveredFolders();

/// Where the host's \a path is reached from inside a lab: itself, or /run/host/… when covered.
QString pathInsideLab(const QString &path);

} // namespace overlab::lab
