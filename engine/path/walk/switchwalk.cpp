// SPDX-License-Identifier: GPL-3.0-or-later
// Through a node's Open vSwitch: one ofproto/trace, which follows patch ports from bridge to bridge by itself.
#include "engine/path/walk/walk.h"

#include "engine/base/error.h"
#include "engine/blueprint/naming.h"
#include "engine/path/hopcodes.h"
#include "engine/path/walk/flowtext.h"

#include <QScopeGuard>

#include <algorithm>
#include <chrono>
#include <thread>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

constexpr auto neighbourPause = std::chrono::milliseconds(10);
constexpr int deepest = 64; // switches one inside the other: it goes round
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

/// The bridge \a name, where a copy came to an end on it by its rules; -1: none did.
int droppingLeaf(const OvsTrace &trace, const QString &name)
{
    for (int i = int(trace.bridges.size()) - 1; i > 0; --i) {
        if (trace.bridges.at(i).bridge != name)
            continue;
        const bool isLeaf = std::none_of(trace.bridges.cbegin(), trace.bridges.cend(), [i](const TracedBridge &other) { return other.parent == i; });
        const QList<TracedRule> &rules = trace.bridges.at(i).rules;
        if (isLeaf && !rules.isEmpty() && (!rules.last().isMatch || rules.last().actions.contains(u"drop"_s)))
            return i;
    }
    return -1;
}

/// Where the packet was sent out by several ports.
int copyingBridge(const OvsTrace &trace, NodeTables &tables)
{
    for (int i = 0; i < trace.bridges.size(); ++i) {
        const QList<TracedRule> &rules = trace.bridges.at(i).rules;
        if (!rules.isEmpty() && rules.last().hasNote(u"flooding"))
            return i;
    }
    return std::max(0, leafOf(trace, trace.outputs.first(), tables));
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
    ++m_depth;
    const auto leave = qScopeGuard([this] { --m_depth; });
    if (m_depth > deepest) {
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
        QStringList command;
        const OvsTrace found = trace(node, bridge, packet, number, command);
        hop.evidence = {node, {}, QStringList{u"ovs-appctl"_s} + command, found.text};
        return traced(node, found, hop, packet);
    } catch (const Error &error) {
        hop.code = hop::unreadable;
        hop.arguments = {{u"error"_s, error.toJson()}};
        return unknown(hop);
    }
}

OvsTrace Walk::trace(const QString &node, const QString &bridge, const Packet &packet, int port, QStringList &command)
{
    command = traceCommand(bridge, flowText(packet, port), moment, isReply);
    const bool isRequest = packet.protocol == Protocol::Arp && packet.arpOperation == 1 && !packet.ethDst.isUnicast() && packet.ipSrc != packet.ipDst;
    if (!m_tables.sharesRequests || !isRequest || m_tables.node(node).looksAtAskedAddress())
        return askTrace(node, command, packet.vlan);
    Packet anybody = packet;
    anybody.ipDst = {};
    const QString key = u"%1 %2 %3"_s.arg(node, bridge, flowText(anybody, port));
    const auto known = m_tables.requestTraces.constFind(key);
    if (known != m_tables.requestTraces.cend())
        return *known;
    const OvsTrace found = askTrace(node, command, packet.vlan);
    OvsTrace shared = found;
    shared.text.clear();
    m_tables.requestTraces.insert(key, shared);
    return found;
}

OvsTrace Walk::askTrace(const QString &node, const QStringList &command, int vlan)
{
    OvsTrace trace;
    const int tries = m_tables.silentTunnels.contains(node) ? 1 : neighbourTries;
    for (int i = 0; i < tries; ++i) {
        trace = parseOvsTrace(m_tables.node(node).call(command), vlan);
        if (!ruleWithNote(trace, missedNeighbour))
            break;
        if (i + 1 == neighbourTries)
            m_tables.silentTunnels.insert(node);
        else
            std::this_thread::sleep_for(neighbourPause); // the trace has asked for it
    }
    return trace;
}

QList<DatapathOutput> Walk::likeliestFirst(const QString &node, QList<DatapathOutput> outputs, const Packet &packet) const
{
    if (outputs.size() < 2)
        return outputs;
    const auto isThere = [&](const DatapathOutput &output) {
        const QString there = output.tunnel ? m_index.nodeAt(output.tunnel->remote) : node;
        const std::optional<MachineEnd> end = output.tunnel ? std::nullopt : m_index.endOf(output.port);
        if (!end)
            return packet.ethDst.isUnicast() ? m_index.isHardwareOn(there, packet.ethDst).value_or(false) : m_index.isAddressOn(there, packet.ipDst);
        const blueprint::ResolvedPort &port = m_index.port(*end);
        return packet.ethDst.isUnicast() ? port.mac == packet.ethDst : port.hasAddress(packet.ipDst);
    };
    std::stable_partition(outputs.begin(), outputs.end(), isThere);
    return outputs;
}

Way Walk::traced(const QString &node, const OvsTrace &trace, const Hop &first, const Packet &packet)
{
    Way best;
    best.end = Way::End::NotForIt;
    int tried = 0;
    const QList<DatapathOutput> outputs = likeliestFirst(node, trace.outputs, packet);
    for (const DatapathOutput &output : outputs) {
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
    // One copy tells by itself why it was not for whom it reached, unless it reached nobody.
    const bool isAnybodys = trace.outputs.size() == 1 && !best.hops.isEmpty() && best.hops.last().outDevice.isEmpty();
    const bool isFlooded = trace.outputs.size() > 1 && packet.ethDst.isUnicast() && best.end == Way::End::LostElsewhere;
    const bool isNobodys = (best.end == Way::End::NotForIt && !isAnybodys) || isFlooded;
    if (!trace.outputs.isEmpty() && !isNobodys)
        return best;
    Way way = nowhere(node, trace, first, !trace.outputs.isEmpty());
    way.copies = best.copies;
    return way;
}

Way Walk::nowhere(const QString &node, const OvsTrace &trace, const Hop &first, bool wasCopied)
{
    if (trace.bridges.isEmpty())
        return unknown(first);
    const Packet &packet = first.before;
    // It ends on the bridge that was entered last, where the copies were made, or where the one towards another node
    // was dropped.
    int leaf = wasCopied ? copyingBridge(trace, m_tables.node(node)) : int(trace.bridges.size()) - 1;
    const bool isForOther = packet.ethDst.isUnicast() ? !m_index.isHardwareOn(node, packet.ethDst).value_or(true) : node != targetNode;
    const QString wayOut = m_index.isTunnelled(packet.ethSrc).value_or(true) ? u"br-tun"_s : u"br-ex"_s;
    const int dropped = wasCopied && isForOther ? droppingLeaf(trace, wayOut) : -1;
    if (dropped > 0)
        leaf = dropped;
    DatapathOutput none;
    Way way = hopsTo(node, trace, leaf, first, none);
    if (way.hops.isEmpty())
        return unknown(first);
    Hop &last = way.hops.last();
    const int vlan = last.after.vlan;
    last.outDevice.clear();
    last.after = last.before;
    const TracedRule *const missed = ruleWithNote(trace, missedNeighbour);
    if (wasCopied && dropped <= 0) {
        last.code = hop::nobodyTook;
        last.arguments = {{u"mac"_s, packet.ethDst.toString()}, {u"copies"_s, trace.outputs.size()}, {u"vlan"_s, vlan}};
        setOtherTag(last, vlan);
    } else if (missed) {
        last.code = hop::noTunnelNeighbour;
        last.arguments = {{u"words"_s, missed->notes.last()}};
    } else if (const QList<TracedRule> &rules = trace.bridges.at(leaf).rules; !rules.isEmpty()) {
        last.code = dropCode(rules.last());
        last.arguments = {{u"table"_s, rules.last().table}, {u"words"_s, rules.last().notes.value(rules.last().notes.size() - 1)}};
    }
    const bool isCopy = wasCopied && dropped <= 0 && last.code == hop::nobodyTook;
    way.end = isCopy ? Way::End::NotForIt : lost(last).end;
    return way;
}

bool Walk::setOtherTag(Hop &hop, int vlan)
{
    const QList<blueprint::ResolvedMachine> &machines = m_index.topology().machines;
    for (int machine = 0; machine < machines.size(); ++machine) {
        const QList<blueprint::ResolvedPort> &ports = machines.at(machine).ports;
        for (int card = 0; card < ports.size(); ++card) {
            const blueprint::ResolvedPort &its = ports.at(card);
            const bool isIts = hop.before.ethDst.isUnicast() ? its.mac == hop.before.ethDst : its.hasAddress(hop.before.ipDst);
            if (!isIts || m_index.nodeOf({machine, card}) != hop.node)
                continue;
            for (const QString &prefix : {u"qvo"_s, u"tap"_s}) {
                const auto port = m_tables.node(hop.node).port(blueprint::deviceName(prefix, its.uuid));
                if (!port || port->config.bridge != hop.bridge || port->config.tag.value_or(0) == vlan)
                    continue;
                const int tag = port->config.tag.value_or(0);
                hop.code = hop::otherTag;
                hop.arguments = {{u"device"_s, port->config.name}, {u"tag"_s, tag}, {u"vlan"_s, vlan}};
                hop.rule = {};
                hop.rule.kind = Decision::Kind::Port;
                hop.rule.text = u"%1 tag=%2"_s.arg(port->config.name).arg(tag);
                hop.rule.origin = machines.at(machine).object();
                hop.evidence = {hop.node, {}, {u"ovs-vsctl"_s, u"get"_s, u"port"_s, port->config.name, u"tag"_s}, {}};
                return true;
            }
        }
    }
    return false;
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
        } else if (!output.port.isEmpty()) {
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
        next = enterUnderlay(node, packet, output.tunnelHardware);
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
