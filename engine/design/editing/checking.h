// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of a design: new ones, other values of theirs, and which ends they can have.
#pragma once

#include "engine/design/design.h"

#include <QSet>

namespace overlab::design {

/// "outside", where it is, and all machines as TENANT/NAME: what a check can begin at, and, beside addresses, end at.
QStringList checkEnds(const Design &design);
/// The end that a person means by \a words: one of checkEnds(), the only machine of that name, or an IPv4 address where
/// \a mayBeAddress. nullopt: none.
std::optional<QString> checkEnd(const Design &design, const QString &words, bool mayBeAddress);

/// From one of the first machines to another, by ICMP, by a name that is free. Both ends are empty where there are none.
Check freshCheck(const Design &design);

struct AddedCheck
{
    Design design;
    int number = 0; ///< in Design::checks
};

/// \a design with \a check at its end; where its name is taken, by the next one that counts on from it.
AddedCheck withCheck(Design design, Check check);
/// \a design with \a check instead of its number \a number.
Design withCheckChanged(Design design, int number, const Check &check);
Design withoutChecks(Design design, const QSet<int> &numbers);

/// Whether no check but number \a number has the name.
bool isCheckNameFree(const Design &design, int number, const QString &name);
/// \a check of another protocol: with a port where that needs one (80 where it had none), without one where not.
Check withProtocol(Check check, CheckProtocol protocol);

} // namespace overlab::design
