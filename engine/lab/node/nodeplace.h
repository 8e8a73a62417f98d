// SPDX-License-Identifier: GPL-3.0-or-later
// The places of a lab in which programs run, for engine/host/process.
#pragma once

#include "engine/host/process/place.h"

#include <QString>
#include <QUuid>

namespace overlab::lab {

/// The node itself: what `overlabctl shell NODE` shows.
host::Place nodePlace(const QString &node);

/// A namespace of the node, as `ip netns exec NAME` enters it.
host::Place namedPlace(const QString &node, const QString &nameSpace);

/// A namespace guest: its network, its host name and name resolution. With \a view false only the
/// network namespace is entered, which is enough (and quicker) for a DHCP client.
host::Place guestPlace(const QUuid &machine, const QString &hostName, bool view = true);

} // namespace overlab::lab
