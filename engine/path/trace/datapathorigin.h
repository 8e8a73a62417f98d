// SPDX-License-Identifier: GPL-3.0-or-later
// Which OpenFlow rules a flow of the datapath was made of: Open vSwitch's own trace of the packet that the flow was made for.
// It learns nothing and sends nothing (ofproto/trace without -generate; ovs-vswitchd(8)), but for the ARP request towards a
// tunnel's other end whose hardware address has been forgotten.
#pragma once

#include "engine/host/ovs/datapathflow.h"
#include "engine/path/trace/ovstrace.h"

#include <QStringList>

#include <optional>

namespace overlab::path {

struct DatapathOrigin
{
    QStringList command;         ///< as typed: ovs-appctl ofproto/trace …
    QList<TracedBridge> bridges; ///< with their rules, in the packet's order, as far as this one flow goes
    QString actions;             ///< what the rules would have the datapath do now
    /// Open vSwitch's words why it cannot tell: of a flow behind a recirculation that it has let go, for example.
    QString refusal;
};

/// Of the trace's first round: what comes after a recirculation is another flow of the datapath. Throws BadReply.
DatapathOrigin parseDatapathOrigin(const QString &trace);

/// Asks. Throws as UnixctlClient::call(), but for the daemon's refusals.
DatapathOrigin readDatapathOrigin(host::UnixctlClient &control, const host::DatapathFlow &flow);

} // namespace overlab::path
