// SPDX-License-Identifier: GPL-3.0-or-later
// Where a capture looks: from the names that people use to a device of the kernel in a namespace.
#pragma once

#include "app/daemon/knownlab.h"
#include "engine/host/capture/packetcapture.h"

#include <QJsonObject>

namespace overlab {

/// A place of a capture.
struct CapturePlace
{
    QString place; ///< what it belongs to: a machine, a router, a network's DHCP server, a node
    QString node;
    QString nameSpace; ///< as `ip netns` shows it; empty: the node's own, or a light guest's
    QString tunnel;    ///< the port of Open vSwitch whose packets are picked out at the node's card; else empty
    host::CapturePoint point;

    /// {"place", "node", "namespace", "device": the kernel's, "tunnel"}
    QJsonObject toJson() const;
};

/// \a parameters: {"place", "device"}; \a filter is the person's own. The device is one of the kernel in the place: of
/// a node (also one that stands in a router's or DHCP server's namespace there), a router, a network (of its DHCP
/// server), a light guest, "outside", "underlay". Or it is the name of a network: then the place's port on it. Empty: the
/// first that the place has. A virtual machine's eth0 is captured at its tap; a tunnel of Open vSwitch, which is no device of the kernel,
/// at the node's eth0, with a filter for its kind and its other end.
/// Throws NotFound, and NotSupported for a patch port, whose packets no device of the kernel shows.
CapturePlace capturePlace(const QJsonObject &parameters, const QString &filter, const KnownLab &known);

} // namespace overlab
