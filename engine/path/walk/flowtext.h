// SPDX-License-Identifier: GPL-3.0-or-later
// A packet in Open vSwitch's words (ovs-fields(7)), and what its rules do to a tag. Pure; internal to engine/path.
#pragma once

#include "engine/host/ovs/ovsstate.h"
#include "engine/path/pathfinder.h"
#include "engine/path/trace/ovstrace.h"

namespace overlab::path {

/// For ofproto/trace: what came in by the OpenFlow port \a port.
QString flowText(const Packet &packet, int port);

/// ofproto/trace with its arguments. \a isReply: the packet answers another.
QStringList traceCommand(const QString &bridge, const QString &flow, Moment moment, bool isReply);

/// The tag of a frame after one action; \a portTag: of the access port that it came in by, 0 for a trunk.
int tagAfterAction(const QString &action, int tag, int portTag);

/// As `ovs-ofctl dump-flows` would write it, without counters.
QString ruleText(const TracedRule &rule);

/// The patch ports from \a bridge to \a next: its own, and the one on the other side; empty: there are none.
std::pair<QString, QString> patchBetween(const host::OvsState &state, const QString &bridge, const QString &next);

/// The tunnel port that a packet with \a header leaves by; empty: none.
QString tunnelPort(const host::OvsState &state, const TunnelHeader &header);

} // namespace overlab::path
