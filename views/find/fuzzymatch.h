// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the letters that somebody typed are in a text, in their order, and how well.
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace overlab::views {

struct FuzzyMatch
{
    int score = 0;        ///< higher is better
    QList<int> positions; ///< of the letters, in the text
};

/// The best way to find \a letters in \a text: at the beginnings of words, or beside each other. Spaces in
/// \a letters do not count. nullopt: they are not there.
std::optional<FuzzyMatch> fuzzyMatch(QStringView letters, QStringView text);

} // namespace overlab::views
