// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of a state: a shape and a colour, so that it is told apart without colours too.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace overlab::views {

/// The protocol's states, grouped by what a person has to do about them.
enum class StateKind {
    Running, ///< filled disc
    Pending, ///< ring: planned or building
    Partial, ///< half a disc
    Stopped, ///< square
    Fault,   ///< triangle
    Unknown, ///< dash
};

/// "running", "partial", "planned", "building", "stopped", "failed"; Unknown for other words.
StateKind stateKind(const QString &state);

QColor stateColour(StateKind kind, const QPalette &palette);

/// The mark on a transparent ground, in its colour for \a palette.
QIcon stateMark(StateKind kind, const QPalette &palette);

/// "warning" and "error" marks for problem lists.
QIcon severityMark(bool isError, const QPalette &palette);

} // namespace overlab::views
