// SPDX-License-Identifier: GPL-3.0-or-later
// Words for counters and rates, in the person's number format.
#pragma once

#include "engine/client/counters.h"

#include <QString>

namespace overlab::views {

/// "12 packets, 1.2 kB"
QString packetsAndBytes(qint64 packets, qint64 bytes);
/// "1.2 kB"; powers of ten, as rates have them.
QString dataSize(qint64 bytes);
/// "9.6 Mbit/s"
QString bitRate(double bytesPerSecond);
/// Three digits say enough of a rate: "9.66", "12.1", "1250".
QString threeDigits(double number);
/// "120 packets/s"
QString packetRate(double packetsPerSecond);
/// "machine", "tunnel" …: PortCounters::kind; empty for one that is not known.
QString portKindName(const QString &kind);
/// Whose port it is: an object of the design, "compute-0 → compute-1" for a tunnel.
QString portOwner(const client::PortCounters &port);
/// "35 % of 2"
QString processorShare(const client::MachineUse &machine);

} // namespace overlab::views
