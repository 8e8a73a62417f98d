// SPDX-License-Identifier: GPL-3.0-or-later
// What an action is called where nobody can press its letter: on tool bars, in hints and in searches.
#pragma once

#include <QString>

namespace overlab::views {

/// \a text without its mnemonic: "&Save" is "Save", "保存(&S)" is "保存", and "A && B" is "A & B".
QString plainWords(QString text);

} // namespace overlab::views
