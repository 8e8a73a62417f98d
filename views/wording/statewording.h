// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the protocol (states, actions, roles, kinds) as people read them. An unknown word
// is shown as it came, so that a newer engine still makes sense.
#pragma once

#include <QString>

namespace overlab::views {

/// \a state of a lab, machine, node or router ("running", "partial" …).
QString stateName(const QString &state);

/// \a action of a plan's step: "create", "change" or "remove".
QString actionName(const QString &action);

/// \a kind of a plan's step: "flow", "port", "packet filter" …
QString stepKindName(const QString &kind);

/// \a role of a node: "network" or "compute".
QString roleName(const QString &role);

/// \a type of a machine: "vm" or "namespace".
QString machineTypeName(const QString &type);

} // namespace overlab::views
