// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of a state: a shape and a colour, so that it is told apart without colours too.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace overlab::views {

/// The states of drawn and of observed things, grouped by what a person has to do about them.
enum class StateKind {
    Running,  ///< filled disc
    Planned,  ///< ring
    Building, ///< ring that is open, with a dot in it
    Partial,  ///< half a disc
    Stopped,  ///< square
    Fault,    ///< triangle
    Drifted,  ///< rhombus: not by us
    Changed,  ///< plus: drawn since the last apply
    Wrong,    ///< exclamation mark: the drawing breaks a rule
    Unknown,  ///< dash
};

/// "running", "partial", "planned", "building", "stopped", "failed", "drifted", "changed"; Unknown for other words.
StateKind stateKind(const QString &state);

QColor stateColour(StateKind kind, const QPalette &palette);

/// The mark on a transparent ground, in its colour for \a palette.
QIcon stateMark(StateKind kind, const QPalette &palette);

/// "warning" and "error" marks for problem lists.
QIcon severityMark(bool isError, const QPalette &palette);

} // namespace overlab::views
