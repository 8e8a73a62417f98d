// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for checks of the design and what came of them.
#pragma once

#include "engine/client/checkresult.h"

#include <QString>

namespace overlab::views {

/// What it is called: its name, or by its packet where it has none.
QString checkName(const design::Check &check);
/// Which packet goes from where to where: "red/vm-1 → red/vm-4, tcp 80".
QString checkPacket(const design::Check &check);
/// "icmp", "tcp 80".
QString checkProtocol(const design::Check &check);
/// Passed, failed, undecided.
QString checkStateWord(client::CheckResult::State state);
/// What became of the packet, and for one that was lost where and how: one or two sentences.
QString checkSentence(const client::CheckResult &result);
/// "2 of 5 checks fail.", "All 5 checks hold.": over \a results, which may be fewer than \a checks.
QString checksSummary(const QList<client::CheckResult> &results);

} // namespace overlab::views
