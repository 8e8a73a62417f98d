// SPDX-License-Identifier: GPL-3.0-or-later
// "overlab_bench --reach ADDRESS…", run in a guest: one echo request to each address, again to those
// that do not answer, all over one socket. The proof that a lab is there, in a fraction of the time
// that as many ping processes take.
#pragma once

#include <QStringList>

namespace overlab::bench {

/// Prints the addresses that did not answer within \a limitMs; returns their number, at most 125.
int reach(const QStringList &addresses, int limitMs);

} // namespace overlab::bench
