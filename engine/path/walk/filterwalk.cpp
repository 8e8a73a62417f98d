// SPDX-License-Identifier: GPL-3.0-or-later
// What packet filters say about the packet of a walk, and what they make of it.
#include "engine/path/walk/walk.h"

#include "engine/host/netlink/sysctl.h"
#include "engine/path/hopcodes.h"

#include <algorithm>

#include <linux/rtnetlink.h>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

Decision decisionOf(const RuleReference &rule)
{
    Decision decision;
    decision.kind = Decision::Kind::Filter;
    decision.table = rule.table;
    decision.chain = rule.chain;
    decision.number = rule.number;
    decision.text = rule.text;
    return decision;
}

/// What a person should see on the way: not the hundred rules of a filter that a packet does not fit.
QList<Decision> passedIn(const Traversal &traversal)
{
    QList<Decision> passed;
    for (const Step &step : traversal.steps) {
        if (step.effect != Effect::None)
            passed.append(decisionOf(step.rule));
    }
    return passed;
}

QString codeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accept:
        return hop::passes;
    case Verdict::Drop:
        return hop::filtered;
    case Verdict::Reject:
        return hop::rejected;
    case Verdict::Unknown:
        break;
    }
    return hop::filterUnknown;
}

/// Who lets a packet through a port's chain returns from it; what accepts it afterwards accepts everything. The rule
/// that returned is the one that decided.
const RuleReference *rulingOf(const Traversal &traversal)
{
    const auto returned = std::find_if(traversal.steps.crbegin(), traversal.steps.crend(), [](const Step &step) {
        return step.effect == Effect::Return && step.rule.table == u"filter";
    });
    if (traversal.verdict == Verdict::Accept && returned != traversal.steps.crend())
        return &returned->rule;
    return traversal.decision ? &*traversal.decision : nullptr;
}

QStringList listCommand(const RuleReference &rule)
{
    return {u"iptables"_s, u"-t"_s, rule.table, u"-vnL"_s, rule.chain, u"--line-numbers"_s};
}

} // namespace

Connection Walk::connectionAt(const QString &place) const
{
    Connection connection = connections.value(place);
    connection.isReply = isReply;
    connection.isFirstPacket = moment == Moment::First;
    if (moment == Moment::Established)
        connection.state = ConnectionState::Established;
    return connection;
}

bool Walk::filter(const Stack &stack, Hook hook, Passage &passage)
{
    const bool passes = filterBy(m_tables.rules(stack.node, stack.nameSpace), tablesOf(stack), {stack.node, stack.nameSpace, {}, {}}, hook, passage);
    if (!passage.rule.text.isEmpty())
        passage.rule.origin = stack.object;
    return passes;
}

bool Walk::filter(int machine, Hook hook, Passage &passage)
{
    const blueprint::ResolvedMachine &at = m_index.topology().machines.at(machine);
    return filterBy(m_tables.guestRules(at.uuid, at.object()), *tablesOf(machine), {at.object(), {}, {}, {}}, hook, passage);
}

bool Walk::hasBridgeFilters(const QString &node)
{
    return host::readSysctl(m_tables.node(node).own().path(), u"net.bridge.bridge-nf-call-iptables"_s) != u"0"_s;
}

bool Walk::filterBy(const SavedRules &rules, NamespaceTables &tables, const Evidence &where, Hook hook, Passage &passage)
{
    if (!rules.rules || rules.rules->tables.isEmpty())
        return true;
    TraversalContext context;
    context.inDevice = passage.in;
    context.outDevice = passage.out;
    context.mark = passage.mark;
    context.isLocal = [&tables](Ipv4Address address) { return tables.isLocal(address); };
    context.isBroadcast = [&tables](Ipv4Address address) {
        host::RouteQuestion question;
        question.destination = address;
        const host::RouteAnswer answer = tables.route(question);
        return answer.errorNumber == 0 && answer.type == RTN_BROADCAST;
    };
    context.addressOf = [&tables](const QString &device) -> std::optional<Ipv4Address> {
        const host::LinkState *const link = tables.link(device);
        const Ipv4Address address = link ? tables.addressOf(link->index) : Ipv4Address();
        return address.isNull() ? std::nullopt : std::optional(address);
    };
    const QString key = tables.path();
    context.connection = connectionAt(key);
    const Traversal traversal = traverse(rules, hook, passage.packet, context);
    passage.packet = traversal.packet;
    passage.mark = traversal.mark;
    connections.insert(key, traversal.connection);
    passage.passed += passedIn(traversal);
    passage.code = codeOf(traversal.verdict);
    if (traversal.decision) {
        passage.evidence = where;
        passage.evidence.command = listCommand(*traversal.decision);
        passage.rule = decisionOf(*traversal.decision);
    }
    passage.isUnknown = traversal.verdict == Verdict::Unknown;
    return traversal.verdict == Verdict::Accept;
}

bool Walk::filterBridged(Hop &hop)
{
    hop.code = hop::passes;
    if (hop.before.protocol == Protocol::Arp)
        return true; // bridge-nf-call-arptables is another matter, and off
    const SavedRules rules = m_tables.rules(hop.node, {});
    if (!rules.rules || rules.rules->tables.isEmpty() || !hasBridgeFilters(hop.node))
        return true;
    TraversalContext context;
    context.inDevice = context.outDevice = hop.bridge;
    context.physIn = hop.device;
    context.physOut = hop.outDevice;
    const QString key = m_tables.node(hop.node).own().path() + u' ' + hop.bridge; // a zone a port
    context.connection = connectionAt(key);
    Packet packet = hop.before;
    for (const Hook hook : {Hook::Prerouting, Hook::Forward, Hook::Postrouting}) {
        context.inDevice = hook == Hook::Postrouting ? QString() : hop.bridge;
        context.outDevice = hook == Hook::Prerouting ? QString() : hop.bridge;
        const Traversal traversal = traverse(rules, hook, packet, context);
        packet = traversal.packet;
        context.mark = traversal.mark;
        context.connection = traversal.connection;
        hop.passed += passedIn(traversal);
        hop.code = codeOf(traversal.verdict);
        const RuleReference *const ruling = rulingOf(traversal);
        if (ruling && (hook == Hook::Forward || traversal.verdict != Verdict::Accept)) {
            const QString origin = hop.rule.origin;
            hop.rule = decisionOf(*ruling);
            hop.rule.origin = origin;
            hop.evidence = {hop.node, {}, listCommand(*ruling), {}};
        }
        if (traversal.verdict != Verdict::Accept) {
            hop.arguments.insert(u"words"_s, traversal.unknown);
            return false;
        }
    }
    connections.insert(key, context.connection);
    hop.after = packet;
    return true;
}

} // namespace overlab::path
