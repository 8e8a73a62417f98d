// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for the way of a packet: what happened at a hop and by which rule, for somebody who learns it.
#pragma once

#include "engine/client/pathreport.h"

#include <QString>

namespace overlab::views {

/// Where it happens: "compute-0, br-int", "red/router-1".
QString hopPlace(const client::PathHop &hop);
/// What happens there, one sentence.
QString hopSentence(const client::PathHop &hop);
/// The entry that decided, and whose it is; empty: none did.
QString ruleSentence(const client::PathRule &rule);
/// The frame as it leaves the hop: addresses, tag, tunnel, TTL, in one line of the field's words.
QString packetLine(const client::PathPacket &packet);
/// What became of the packet in the end.
QString outcomeSentence(const client::PathWay &way);

} // namespace overlab::views
