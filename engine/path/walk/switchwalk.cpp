// SPDX-License-Identifier: GPL-3.0-or-later
// Through a node's Open vSwitch: one ofproto/trace, which follows patch ports from bridge to bridge by itself.
#include "engine/path/walk/walk.h"

#include "engine/base/error.h"
#include "engine/path/hopcodes.h"
#include "engine/path/walk/flowtext.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

constexpr auto neighbourPause = std::chrono::milliseconds(10);
constexpr int neighbourTries = 10; // an answer on the underlay takes one or two

const auto missedNeighbour = u"neighbor cache miss for ";

/// The rule that a note of \a part stands at, on any bridge; nullptr: none.
const TracedRule *ruleWithNote(const OvsTrace &trace, QStringView part)
{
    for (const TracedBridge &bridge : trace.bridges) {
        for (const TracedRule &rule : bridge.rules) {
            if (rule.hasNote(part))
                return &rule;
        }
    }
    return nullptr;
}

/// Bridge by bridge down to \a leaf.
QList<int> wayTo(const OvsTrace &trace, int leaf)
{
    QList<int> way;
    for (int at = leaf; at >= 0; at = trace.bridges.at(at).parent)
        way.prepend(at);
    return way;
}

/// The bridge on which \a output left; -1: the trace does not tell.
int leafOf(const OvsTrace &trace, const DatapathOutput &output, NodeTables &tables)
{
    const QString bridge = tables.openVSwitch().bridges.contains(output.port) ? output.port
        : tables.port(output.port).value_or(host::PortState()).config.bridge;
    int found = -1;
    for (int i = 0; i < trace.bridges.size(); ++i) {
        const TracedBridge &at = trace.bridges.at(i);
        if (at.rules.isEmpty())
            continue;
        const bool isTunnel = at.rules.last().hasNote(u"tunnel");
        if (output.tunnel) {
            const QString remote = u"tunneling to %1 via"_s.arg(output.tunnel->remote.toString());
            if (isTunnel && (output.tunnelDevice.isEmpty() || at.rules.last().hasNote(remote)))
                found = i;
        } else if (at.bridge == bridge) {
            const int parent = at.parent;
            const bool isUnderATunnel = parent >= 0 && trace.bridges.at(parent).rules.last().hasNote(u"native tunnel");
            if (!isUnderATunnel)
                found = i;
        }
    }
    return found;
}

/// The tag of a frame after the actions of \a bridge, which it entered with \a vlan.
int tagAfter(const TracedBridge &bridge, int vlan, int portTag)
{
    int tag = vlan;
    for (const TracedRule &rule : bridge.rules) {
        for (const QString &action : rule.actions)
            tag = tagAfterAction(action, tag, portTag);
    }
    return tag;
}

QString dropCode(const TracedRule &rule)
{
    if (!rule.isMatch)
        return hop::noFlow;
    return rule.actions.contains(u"drop"_s) ? hop::flowDrops : hop::switchDrops;
}

} // namespace

Way Walk::enterSwitch(const QString &node, const QString &bridge, const QString &port, Packet packet)
{
    Hop hop;
    hop.kind = HopKind::Bridge;
    hop.place = hop.node = node;
    hop.bridge = bridge;
    hop.device = port;
    hop.before = hop.after = packet;
    if (++m_depth > 64) {
        hop.code = hop::tooFar;
        return lost(hop);
    }
    try {
        NodeTables &tables = m_tables.node(node);
        const int number = tables.portNumber(bridge, port);
        if (number == 0) {
            hop.code = hop::portMissing;
            hop.arguments = {{u"device"_s, port}};
            hop.evidence = {node, {}, {u"ovs-vsctl"_s, u"list-ports"_s, bridge}, {}};
            return lost(hop);
        }
        const QStringList command = traceCommand(bridge, flowText(packet, number), moment, isReply);
        OvsTrace trace;
        for (int i = 0; i < neighbourTries; ++i) {
            trace = parseOvsTrace(tables.call(command), packet.vlan);
            if (!ruleWithNote(trace, missedNeighbour))
                break;
            std::this_thread::sleep_for(neighbourPause); // the trace has asked for it
        }
        hop.evidence = {node, {}, QStringList{u"ovs-appctl"_s} + command, trace.text};
        return traced(node, trace, hop, packet);
    } catch (const Error &error) {
        hop.code = hop::unreadable;
        hop.arguments = {{u"error"_s, error.toJson()}};
        return unknown(hop);
    }
}

Way Walk::traced(const QString &node, const OvsTrace &trace, const Hop &first, const Packet &packet)
{
    Way best;
    best.end = Way::End::NotForIt;
    int tried = 0;
    for (const DatapathOutput &output : trace.outputs) {
        Way way = leaveSwitch(node, trace, output, first);
        ++tried;
        if (tried == 1 || way.end > best.end) {
            way.copies += best.copies;
            best = way;
        }
        if (best.end == Way::End::Delivered)
            break;
    }
    best.copies += int(trace.outputs.size()) - (tried > 0 ? 1 : 0);
    const bool isNobodys = best.end == Way::End::NotForIt && trace.outputs.size() != 1;
    if (!trace.outputs.isEmpty() && !isNobodys)
        return best;

    // It ends on the bridge that was entered last, or where the copies were made.
    const int leaf = trace.outputs.isEmpty() ? int(trace.bridges.size()) - 1 : 0;
    DatapathOutput none;
    Way way = hopsTo(node, trace, leaf, first, none);
    if (way.hops.isEmpty())
        return unknown(first);
    Hop &last = way.hops.last();
    last.outDevice.clear();
    last.after = last.before;
    const TracedRule *const missed = ruleWithNote(trace, missedNeighbour);
    if (!trace.outputs.isEmpty()) {
        last.code = hop::nobodyTook;
        last.arguments = {{u"mac"_s, packet.ethDst.toString()}, {u"copies"_s, trace.outputs.size()}};
    } else if (missed) {
        last.code = hop::noTunnelNeighbour;
        last.arguments = {{u"words"_s, missed->notes.last()}};
    } else if (const QList<TracedRule> &rules = trace.bridges.at(leaf).rules; !rules.isEmpty()) {
        last.code = dropCode(rules.last());
        last.arguments = {{u"table"_s, rules.last().table}, {u"words"_s, rules.last().notes.value(rules.last().notes.size() - 1)}};
    }
    way.end = isNobodys && !trace.outputs.isEmpty() ? Way::End::NotForIt
        : node == targetNode ? Way::End::Lost : Way::End::LostElsewhere;
    way.copies = best.copies;
    return way;
}

Way Walk::hopsTo(const QString &node, const OvsTrace &trace, int leaf, const Hop &first, const DatapathOutput &output)
{
    NodeTables &tables = m_tables.node(node);
    Way way;
    Packet packet = first.before;
    QString device = first.device;
    const QList<int> bridges = wayTo(trace, leaf);
    for (qsizetype i = 0; i < bridges.size(); ++i) {
        const TracedBridge &at = trace.bridges.at(bridges.at(i));
        Hop hop = first;
        hop.bridge = at.bridge;
        hop.device = device;
        hop.before = packet;
        hop.code = hop::forwards;
        setRules(hop, at);
        const int tag = tables.port(device).value_or(host::PortState()).config.tag.value_or(0);
        if (packet.tunnel) {
            hop.code = hop::decapsulates;
            hop.arguments = {{u"type"_s, packet.tunnel->type}, {u"key"_s, qint64(packet.tunnel->key)}};
            packet.tunnel.reset();
        } else if (!at.rules.isEmpty() && at.rules.last().hasNote(u"flooding")) {
            hop.code = hop::floods;
        }
        packet.vlan = tagAfter(at, packet.vlan, tag);
        for (const int known : {tag, hop.before.vlan, packet.vlan}) {
            if (hop.network.isEmpty())
                hop.network = m_index.networkOf(node, known);
        }
        if (i + 1 < bridges.size()) {
            const auto [out, in] = patchBetween(tables.openVSwitch(), at.bridge, trace.bridges.at(bridges.at(i + 1)).bridge);
            hop.outDevice = out;
            device = in;
        } else if (output.tunnel) {
            packet.tunnel = output.tunnel;
            packet.vlan = output.vlan;
            hop.outDevice = tunnelPort(tables.openVSwitch(), *output.tunnel);
            hop.code = hop::encapsulates;
            hop.arguments = {{u"type"_s, output.tunnel->type}, {u"key"_s, qint64(output.tunnel->key)},
                             {u"remote"_s, output.tunnel->remote.toString()}};
        } else {
            packet.vlan = output.vlan;
            hop.outDevice = output.port;
        }
        hop.after = packet;
        way.hops.append(hop);
    }
    return way;
}

void Walk::setRules(Hop &hop, const TracedBridge &bridge) const
{
    for (const TracedRule &traced : bridge.rules) {
        Decision rule;
        rule.kind = Decision::Kind::Flow;
        rule.table = QString::number(traced.table);
        rule.priority = traced.priority;
        rule.match = traced.match;
        if (traced.cookie) {
            rule.cookie = u"0x"_s + QString::number(*traced.cookie, 16);
            rule.origin = m_index.originOf(*traced.cookie);
        }
        rule.text = ruleText(traced);
        hop.passed.append(rule);
    }
    if (!hop.passed.isEmpty())
        hop.rule = hop.passed.takeLast();
}

Way Walk::leaveSwitch(const QString &node, const OvsTrace &trace, const DatapathOutput &output, const Hop &first)
{
    NodeTables &tables = m_tables.node(node);
    Way way = hopsTo(node, trace, leafOf(trace, output, tables), first, output);
    if (way.hops.isEmpty()) {
        Hop hop = first;
        hop.code = hop::switchDrops;
        hop.arguments = {{u"words"_s, output.port}};
        return unknown(hop);
    }
    const Packet packet = way.hops.last().after;
    const bool isUnicast = packet.ethDst.isUnicast();
    Way next;
    next.end = Way::End::NotForIt;
    if (output.tunnel) {
        next = enterUnderlay(node, packet);
    } else if (const auto end = m_index.endOf(output.port)) {
        if (!isUnicast || m_index.port(*end).mac == packet.ethDst || trace.outputs.size() == 1)
            next = enterCard(node, output.port, packet);
    } else if (const auto stack = m_index.stackOf(node, output.port)) {
        next = arriveAtStack(*stack, output.port, packet);
    } else if (tables.port(output.port)) {
        next = enterUnderlay(node, packet);
    }
    next.hops = way.hops + next.hops;
    return next;
}

} // namespace overlab::path
