// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the way from "outside" to the real network works, as status tells it. The engine can only
// look: what makes it work stands outside of the lab (world/uplink.h).
#pragma once

#include "engine/lab/journal.h"

#include <QJsonObject>

namespace overlab::lab {

/// {"state": "off"}, or "running" or "failed" with the addresses on the link and, of a failed one,
/// the reason.
QJsonObject uplinkStatus(const Journal &journal);

} // namespace overlab::lab
