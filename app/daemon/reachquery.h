// SPDX-License-Identifier: GPL-3.0-or-later
// lab.reachability of the program's protocol: who reaches whom, as the design means it, as the lab's tables have it, and,
// when asked, as real packets show it. Parameters: {"protocol","port","find":true,"measure":false}. Result:
//
// {"protocol","port","find","measure","machines":[NAME…],
//  "rows":[[{"outcome","place","code","expected":{"arrives","answered","code","arguments"},
//            "measured":{"state","code","detail","tries"}}…]…],
//  "milliseconds","measuredMilliseconds"}
//
// A row is a sender, a column a receiver. "outcome" (delivered, dropped, unknown; "find"), of the way there alone, with
// "place" and "code" of engine/path/reachability.h where it is lost; "expected" always, codes of
// engine/path/matrix/expectedcodes.h; "measured" with "measure": answered, silent or not-sent, codes of
// engine/path/matrix/measurement.h. Empty words and lists are left out.
#pragma once

#include "engine/lab/lab.h"
#include "engine/path/netfilter/rulescache.h"
#include "engine/path/reachability.h"

#include <QJsonObject>

#include <stop_token>

namespace overlab {

struct ReachQuery
{
    lab::Lab &lab;
    const lab::Intent &intent;
    const path::LabIndex &index;
    const path::LabPlaces &places;
    path::RulesCache &rules;
    path::Protocol protocol = path::Protocol::Icmp;
    int port = 0;
    bool findsPaths = true;
    bool measures = false;
};

/// Blocks for seconds; with hundreds of machines for minutes.
QJsonObject reachability(const ReachQuery &query, const std::stop_token &stop);

} // namespace overlab
