// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean …" for keys: what a key is called elsewhere, in other tools and in people's heads.
// No near miss of spelling, so suggestion.h alone would find nothing.
#pragma once

#include <QString>
#include <QStringList>

namespace overlab::design {

/// The one of \a known that \a key probably means; empty when nobody could tell.
QString meantKey(const QString &key, const QStringList &known);

} // namespace overlab::design
