// SPDX-License-Identifier: GPL-3.0-or-later
// Flows as text for elsewhere. Pure.
#pragma once

#include "views/flows/flowcomparison.h"
#include "views/flows/flowreading.h"

namespace overlab::views {

/// As "ovs-ofctl dump-flows" prints it, without what only it knows (idle_age, hard_age). \a at: milliseconds since 1970.
QString ofctlLine(const client::FlowEntry &flow, qint64 at);
/// With a heading, one flow a line.
QByteArray flowsCsv(const QList<client::FlowEntry> &flows, qint64 at, const FlowNames &names);
/// "+ table=0, n_packets=3, n_bytes=294, priority=7,udp actions=drop": + came, - gone, = counted; packets and bytes since the moment.
QString differenceLine(const FlowDifference &difference);
/// With a heading, one difference a line.
QByteArray differencesCsv(const QList<FlowDifference> &differences, const FlowNames &names);
/// What somebody types in a shell of the node to see the same; \a argument: FlowFilter::argument().
QString flowsCommand(const QString &bridge, const QString &argument);

} // namespace overlab::views
