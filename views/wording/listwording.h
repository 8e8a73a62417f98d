// SPDX-License-Identifier: GPL-3.0-or-later
// Several names or parts in one sentence.
#pragma once

#include <QStringList>

namespace overlab::views {

/// "a, b, c", with what stands between them in the person's language.
QString listed(const QStringList &entries);

} // namespace overlab::views
