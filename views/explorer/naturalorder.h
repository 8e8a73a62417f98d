// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which people look for names: vm-2 before vm-10, whatever the case of letters.
#pragma once

#include <QStringView>

namespace overlab::views {

/// Negative, zero or positive; zero only for names that are equal.
int naturalCompare(QStringView left, QStringView right);

} // namespace overlab::views
