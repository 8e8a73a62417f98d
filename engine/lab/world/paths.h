// SPDX-License-Identifier: GPL-3.0-or-later
// Where a lab's things are: on the host (state folders) and inside the lab (/run/…). The launcher
// makes these places, the engine and the lab layer use them; nobody else spells them out.
#pragma once

#include <QString>
#include <QStringList>

namespace overlab::lab {

/// Places as seen from inside a lab. The contents of overlab, host, program and images come from
/// the host, so a node that has its own /run needs them bound into it.
namespace inside {

inline constexpr auto stateFolder = "/run/overlab"; ///< the lab's state folder on the host
inline constexpr auto engineSocket = "/run/overlab/engine.sock";
inline constexpr auto programFolder = "/run/program"; ///< overlabd, overlab-init and their siblings
inline constexpr auto imagesFolder = "/run/images";   ///< guest images; empty when there are none
inline constexpr auto hostFolder = "/run/host"; ///< read-only: what the lab covers of the host
inline constexpr auto nodesFolder = "/run/nodes";
inline constexpr auto guestsFolder = "/run/guests";

} // namespace inside

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
