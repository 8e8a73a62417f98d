// SPDX-License-Identifier: GPL-3.0-or-later
// A namespace's routing decision in iproute2's words. Internal to engine/path.
#pragma once

#include "engine/path/report.h"
#include "engine/path/walk/labtables.h"

namespace overlab::path {

/// The entry of the routing table that decided.
Decision routeDecision(const host::RouteAnswer &answer, NamespaceTables &tables);

/// `ip route get` for \a question.
QStringList routeCommand(const host::RouteQuestion &question, NamespaceTables &tables);

/// Why the kernel sends the packet nowhere; an empty code: it does not refuse.
struct RouteRefusal
{
    QString code; ///< of hopcodes.h
    QJsonObject arguments;
};
RouteRefusal routeRefusal(const host::RouteQuestion &question, const host::RouteAnswer &answer, NamespaceTables &tables);

} // namespace overlab::path
