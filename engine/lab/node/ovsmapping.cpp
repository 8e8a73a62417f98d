// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/node/ovsmapping.h"

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

const QStringList protocols{u"OpenFlow10"_s, u"OpenFlow13"_s, u"OpenFlow14"_s};

std::optional<MacAddress> orNothing(const MacAddress &mac)
{
    return mac.isNull() ? std::nullopt : std::optional(mac);
}

} // namespace

host::BridgeConfig toConfig(const blueprint::OvsBridge &bridge)
{
    host::BridgeConfig config;
    config.name = bridge.name;
    config.datapathType = bridge.datapathType;
    config.failMode = u"secure"_s;
    config.protocols = protocols;
    config.otherConfig = {{u"disable-in-band"_s, u"true"_s}, {u"mac-table-size"_s, u"50000"_s}};
    config.externalIds = {{host::ovsOriginKey, bridge.origin}};
    config.hwaddr = bridge.mac.value_or(MacAddress());
    return config;
}

blueprint::OvsBridge fromConfig(const host::BridgeConfig &config)
{
    blueprint::OvsBridge bridge;
    bridge.name = config.name;
    bridge.mac = orNothing(config.hwaddr);
    bridge.origin = config.externalIds.value(host::ovsOriginKey);
    // Anything else that is not as we make it shows as another datapath type, so that it is mended.
    host::BridgeConfig expected = config;
    expected.failMode = u"secure"_s;
    expected.protocols = protocols;
    bridge.datapathType = expected == config ? config.datapathType : QString();
    return bridge;
}

host::PortConfig toConfig(const blueprint::OvsPort &port)
{
    host::PortConfig config;
    config.name = port.name;
    config.bridge = port.bridge;
    config.type = port.type;
    config.options = port.options;
    if (port.tag != 0)
        config.tag = port.tag;
    config.otherConfig = port.otherConfig;
    config.portExternalIds = {{host::ovsOriginKey, port.origin}};
    config.interfaceExternalIds = port.interfaceIds;
    config.mac = port.mac.value_or(MacAddress());
    config.ofportRequest = port.ofport;
    return config;
}

blueprint::OvsPort fromConfig(const host::PortConfig &config)
{
    blueprint::OvsPort port;
    port.name = config.name;
    port.bridge = config.bridge;
    port.type = config.type;
    port.options = config.options;
    port.tag = config.tag.value_or(0);
    port.ofport = config.ofportRequest;
    port.mac = orNothing(config.mac);
    port.otherConfig = config.otherConfig;
    port.interfaceIds = config.interfaceExternalIds;
    port.origin = config.portExternalIds.value(host::ovsOriginKey);
    return port;
}

host::Flow toHostFlow(const blueprint::Flow &flow)
{
    host::Flow hostFlow;
    hostFlow.cookie = flow.cookie;
    hostFlow.table = flow.table;
    hostFlow.priority = flow.priority;
    hostFlow.match = flow.match;
    hostFlow.actions = flow.actions;
    return hostFlow;
}

blueprint::Flow fromHostFlow(const QString &bridge, const host::Flow &flow)
{
    return {bridge, flow.table, flow.priority, flow.match, flow.actions, flow.cookie, {}};
}

} // namespace overlab::lab
