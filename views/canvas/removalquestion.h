// SPDX-License-Identifier: GPL-3.0-or-later
// The question before more than one object goes, for people who want to be asked.
#pragma once

#include "engine/design/design.h"

#include <QWidget>

#include <functional>

namespace overlab::views {

/// Calls \a then once the person agrees that \a before becomes \a after, which has less; at once when it is one object
/// less, or none; not when \a parent is gone by then.
void askToRemove(QWidget *parent, const design::Design &before, const design::Design &after, std::function<void()> then);

} // namespace overlab::views
