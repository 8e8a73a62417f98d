// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean …": the known word that is nearest to one that nobody knows.
#pragma once

#include <QString>
#include <QStringList>

namespace overlab::design {

/// The candidate with the least Levenshtein distance to \a word, case ignored; empty when none is
/// near enough to be meant (a third of the word's length, at least one edit).
QString nearestWord(const QString &word, const QStringList &candidates);

} // namespace overlab::design
