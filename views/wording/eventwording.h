// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in a lab, in sentences that a student understands.
#pragma once

#include "engine/client/eventlog.h"

#include <QString>

namespace overlab::views {

/// "Somebody took the port “tapf1” off br-int on compute-0: red/vm-1 is cut off."
QString eventSentence(const client::LabEvent &event);
/// Whose doing it was: "program", "person", "guest", "unknown".
QString actorName(client::EventActor actor);

/// Events of one kind in the widest sense, for choosing among them.
enum class EventSort { Applies, Machines, Switches, Flows, Network, Leases, Daemons };
QList<EventSort> eventSorts();
EventSort sortOf(const client::LabEvent &event);
/// "Switch ports"
QString eventSortName(EventSort sort);

} // namespace overlab::views
