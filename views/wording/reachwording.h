// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for who reaches whom: what the design means and why, what is in the lab's tables, what real packets showed.
#pragma once

#include "engine/client/reachreport.h"

#include <QString>
#include <QStringList>

namespace overlab::views {

/// What the design means for the pair, with the reason where it is "no".
QString expectedSentence(const client::ExpectedReach &expected);
/// What the lab's tables do with the packet; empty: they were not asked.
QString foundSentence(const client::ReachabilityCell &cell);
/// What became of the real packet; empty: none was asked for.
QString measuredSentence(const client::MeasuredReach &measured);
/// All of these for \a cell, a sentence each.
QStringList reachSentences(const client::ReachabilityCell &cell);
/// "86 of 90 pairs are as the design means it."
QString reachSummary(const client::ReachabilityReport &report);

} // namespace overlab::views
