// SPDX-License-Identifier: GPL-3.0-or-later
// The question before more than one object goes, for people who want to be asked.
#pragma once

#include <QWidget>

#include <functional>

namespace overlab::views {

/// Calls \a then once the person agrees to remove \a count objects; not when \a parent is gone by then.
void askToRemove(QWidget *parent, int count, std::function<void()> then);

} // namespace overlab::views
