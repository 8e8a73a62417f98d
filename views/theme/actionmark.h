// SPDX-License-Identifier: GPL-3.0-or-later
// Icons of a few actions by what they do; views/theme/icons.h has the whole family.
#pragma once

#include <QIcon>
#include <QPalette>

namespace overlab::views {

enum class ActionKind { Apply, Refresh, End, Close };

QIcon actionMark(ActionKind kind, const QPalette &palette);

} // namespace overlab::views
