// SPDX-License-Identifier: GPL-3.0-or-later
// network_data.json: a guest's interfaces, for those that do not ask DHCP (Nova, virt/netutils.py:
// get_network_metadata). Pure.
#pragma once

#include "engine/metadata/facts.h"

#include <QJsonObject>

namespace overlab::metadata {

QJsonObject networkData(const Asker &asker);

} // namespace overlab::metadata
