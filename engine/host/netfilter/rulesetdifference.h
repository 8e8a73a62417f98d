// SPDX-License-Identifier: GPL-3.0-or-later
// What changes a packet filter into another one. Pure text work: iptables-restore needs a hundredth of
// the time for a few rules in their places that it needs for thousands.
#pragma once

#include <QString>

namespace overlab::host {

/// Input for "iptables-restore --noflush" that makes of \a present what \a wanted is, a table at a
/// time, each in one transaction. Both are iptables-restore inputs with the same tables, rules as
/// "-A CHAIN …" and user-defined chains as ":CHAIN - [0:0]". Empty when nothing differs.
QString rulesetDifference(const QString &present, const QString &wanted);

} // namespace overlab::host
