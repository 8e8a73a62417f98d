// SPDX-License-Identifier: GPL-3.0-or-later
// Icons of actions: one colour and one stroke width, in the palette's text colour, so that they
// suit light and dark alike.
#pragma once

#include <QIcon>
#include <QPalette>

namespace overlab::views {

enum class ActionKind { Apply, Refresh, End, Close };

QIcon actionMark(ActionKind kind, const QPalette &palette);

} // namespace overlab::views
