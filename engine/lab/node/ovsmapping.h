// SPDX-License-Identifier: GPL-3.0-or-later
// Blueprint objects of Open vSwitch ↔ the OVS drivers' configurations.
#pragma once

#include "engine/blueprint/ovsobjects.h"
#include "engine/host/ovs/flow.h"
#include "engine/host/ovs/ovsstate.h"

namespace overlab::lab {

host::BridgeConfig toConfig(const blueprint::OvsBridge &bridge);
blueprint::OvsBridge fromConfig(const host::BridgeConfig &config);

host::PortConfig toConfig(const blueprint::OvsPort &port);
blueprint::OvsPort fromConfig(const host::PortConfig &config);

host::Flow toHostFlow(const blueprint::Flow &flow);
blueprint::Flow fromHostFlow(const QString &bridge, const host::Flow &flow);

} // namespace overlab::lab
