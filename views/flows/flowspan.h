// SPDX-License-Identifier: GPL-3.0-or-later
// A length of time in few letters: "4 s", "12 min", "3 h".
#pragma once

#include <QString>

namespace overlab::views {

QString flowSpan(qint64 milliseconds);

} // namespace overlab::views
