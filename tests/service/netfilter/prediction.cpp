// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/netfilter/prediction.h"

namespace overlab::testing {

namespace {

using namespace Qt::StringLiterals;
using namespace path;

constexpr quint8 reset = 4;
constexpr int patienceMs = 1000;

QString keyOf(const RuleReference &rule)
{
    return u"%1 %2 %3"_s.arg(rule.table, rule.chain).arg(rule.number);
}

/// Goes from hook to hook with what traverse() gives back.
class Way
{
public:
    Way(const SavedRules &rules, const Sent &sent) : m_rules(rules)
    {
        packet = sent.packet;
        context.connection = sent.connection;
        if (packet.protocol == Protocol::Tcp)
            context.tcpFlags = sent.tcp.flags;
    }

    bool pass(Hook hook)
    {
        const Traversal traversal = traverse(m_rules, hook, packet, context);
        packet = traversal.packet;
        context.mark = traversal.mark;
        context.connection = traversal.connection;
        predicted.connection = traversal.connection;
        predicted.verdict = traversal.verdict;
        predicted.unknown = traversal.unknown;
        for (const Step &step : traversal.steps) {
            const QString key = keyOf(step.rule);
            if (step.isCertain)
                ++predicted.counts[key];
            else
                predicted.doubtful.insert(key);
            predicted.story.append(
                u"  %1 #%2: %3"_s.arg(step.rule.table).arg(step.rule.number).arg(step.rule.text));
        }
        if (traversal.verdict == Verdict::Reject)
            predicted.mayBeAnswered = true;
        return traversal.verdict == Verdict::Accept;
    }

    Predicted arrive(const QString &where)
    {
        predicted.arrival = {where, {packet, 0}};
        return predicted;
    }

    Packet packet;
    TraversalContext context;
    Predicted predicted;

private:
    const SavedRules &m_rules;
};

Predicted arriveLocally(Way &way, const BoxRoutes &routes)
{
    way.context.outDevice.clear();
    if (!way.pass(Hook::Input))
        return way.predicted;
    way.predicted.mayBeAnswered =
        way.packet.protocol != Protocol::Icmp &&
        !(routes.blackhole && routes.blackhole->contains(way.packet.ipSrc));
    return way.arrive(u"local"_s);
}

Predicted leaveBox(Way &way, const BoxRoutes &routes)
{
    if (!way.pass(Hook::Output))
        return way.predicted;
    way.context.outDevice =
        routes.deviceTo(way.packet.ipDst); // looked up again: it may be translated
    if (way.context.outDevice.isEmpty() || !way.pass(Hook::Postrouting))
        return way.predicted;
    if (way.context.outDevice != "lo"_L1)
        return way.arrive(way.context.outDevice);
    way.context.inDevice = u"lo"_s;
    way.context.outDevice.clear();
    way.context.connection.isFirstPacket = false;
    return way.pass(Hook::Prerouting) ? arriveLocally(way, routes) : way.predicted;
}

/// Chains that packets of the box's own go through: its answers count there too. Those to itself
/// count in all.
QSet<QString> ownChains(const Ruleset &ruleset, bool isToItself)
{
    QSet<QString> names;
    for (const Table &table : ruleset.tables) {
        QStringList reached{u"OUTPUT"_s, u"POSTROUTING"_s};
        if (isToItself)
            reached += {u"PREROUTING"_s, u"INPUT"_s};
        while (!reached.isEmpty()) {
            const QString name = reached.takeLast();
            const int index = table.chainIndex(name);
            if (index < 0 || names.contains(table.name + u' ' + name))
                continue;
            names.insert(table.name + u' ' + name);
            for (const Rule &rule : table.chains.at(index).rules) {
                if (const auto *const jump = std::get_if<ChainTarget>(&rule.target))
                    reached.append(jump->chain);
            }
        }
    }
    return names;
}

/// What grew otherwise than predicted.
QStringList wrongCounts(const RuleCounts &before, const RuleCounts &after,
                        const Predicted &predicted, const QSet<QString> &ignored)
{
    QStringList wrong;
    for (auto count = after.cbegin(); count != after.cend(); ++count) {
        const QString &key = count.key();
        if (predicted.doubtful.contains(key) || ignored.contains(key.section(u' ', 0, 1)))
            continue;
        const qint64 grown = *count - before.value(key);
        if (grown != predicted.counts.value(key))
            wrong.append(u"%1: counted %2, predicted %3"_s.arg(key).arg(grown).arg(
                predicted.counts.value(key)));
    }
    wrong.sort();
    return wrong;
}

/// Not what we sent: the box says that it will not have it.
bool isAnswerOfTheBox(const WirePacket &packet)
{
    if (packet.packet.protocol == Protocol::Icmp)
        return packet.packet.icmpType == 3;
    return packet.packet.protocol == Protocol::Tcp && (packet.tcpFlags & reset) != 0;
}

bool isSame(const WirePacket &arrived, const Predicted &predicted)
{
    Packet got = arrived.packet;
    Packet wanted = predicted.arrival.packet.packet;
    got.ethSrc = got.ethDst = wanted.ethSrc = wanted.ethDst = {};
    const auto &source = predicted.connection.source;
    const bool isIcmp = wanted.protocol == Protocol::Icmp; // its identifier is the same both ways
    if (source && source->isPortRandom && (isIcmp || !predicted.connection.isReply))
        got.srcPort = wanted.srcPort = 0;
    if (isIcmp)
        wanted.dstPort = got.dstPort = 0;
    return got == wanted;
}

QStringList wrongArrivals(const QList<Arrival> &arrivals, const Predicted &predicted,
                          std::optional<WirePacket> &arrived)
{
    QStringList wrong;
    for (const Arrival &arrival : arrivals) {
        if (predicted.mayBeAnswered && isAnswerOfTheBox(arrival.packet))
            continue;
        if (!arrived && arrival.where == predicted.arrival.where &&
            isSame(arrival.packet, predicted))
            arrived = arrival.packet;
        else
            wrong.append(u"arrived at %1: %2"_s.arg(arrival.where, textOf(arrival.packet.packet)));
    }
    const Arrival &wanted = predicted.arrival;
    if (!wanted.where.isEmpty() && !arrived)
        wrong.append(u"did not arrive at %1: %2"_s.arg(wanted.where, textOf(wanted.packet.packet)));
    return wrong;
}

/// The asker's next packet.
Sent nextAfter(const Sent &sent, const Predicted &predicted)
{
    constexpr quint8 ack = 0x10;
    Sent next{sent.device, sent.packet, {ack, sent.tcp.sequence + 1, 5001}, predicted.connection};
    next.connection.state = ConnectionState::Established;
    next.connection.isReply = false;
    return next;
}

} // namespace

bool BoxRoutes::isLocal(Ipv4Address address) const
{
    return addresses.contains(address.value());
}

bool BoxRoutes::isBroadcast(Ipv4Address address) const
{
    return std::any_of(subnets.cbegin(), subnets.cend(),
                       [address](const Ipv4Subnet &subnet) { return subnet.last() == address; });
}

QString BoxRoutes::deviceTo(Ipv4Address address) const
{
    if (isLocal(address) || address.value() >> 24 == 127)
        return u"lo"_s;
    if (blackhole && blackhole->contains(address))
        return {};
    for (auto subnet = subnets.cbegin(); subnet != subnets.cend(); ++subnet) {
        if (subnet->contains(address))
            return subnet.key();
    }
    return defaultDevice;
}

Predicted predictRouted(const SavedRules &rules, const BoxRoutes &routes, const Sent &sent)
{
    Way way(rules, sent);
    way.context.isLocal = [&routes](Ipv4Address address) { return routes.isLocal(address); };
    way.context.isBroadcast = [&routes](Ipv4Address address) {
        return routes.isBroadcast(address);
    };
    way.context.addressOf = [&routes](const QString &device) {
        const auto address = routes.firstAddresses.constFind(device);
        return address == routes.firstAddresses.cend() ? std::optional<Ipv4Address>() : *address;
    };
    if (sent.device.isEmpty()) {
        way.context.outDevice = routes.deviceTo(way.packet.ipDst);
        return leaveBox(way, routes);
    }
    way.context.inDevice = sent.device;
    if (!way.pass(Hook::Prerouting))
        return way.predicted;
    const QString out = routes.deviceTo(way.packet.ipDst);
    if (out == "lo"_L1)
        return arriveLocally(way, routes);
    if (out.isEmpty())
        return way.predicted;
    --way.packet.ttl;
    way.context.outDevice = out;
    if (!way.pass(Hook::Forward) || !way.pass(Hook::Postrouting))
        return way.predicted;
    return way.arrive(out);
}

Predicted predictBridged(const SavedRules &rules, const QString &bridge, const QString &out,
                         const Sent &sent)
{
    Way way(rules, sent);
    way.context.inDevice = bridge;
    way.context.physIn = sent.device;
    way.context.isLocal = [](Ipv4Address) { return false; };
    if (!way.pass(Hook::Prerouting))
        return way.predicted;
    way.context.outDevice = bridge;
    way.context.physOut = out;
    if (!way.pass(Hook::Forward) || !way.pass(Hook::Postrouting))
        return way.predicted;
    return way.arrive(out);
}

Comparison::Outcome Comparison::tryOne(const Predict &predict, const Sent &sent)
{
    Outcome outcome;
    outcome.predicted = predict(sent);
    const Predicted &predicted = outcome.predicted;
    if (predicted.verdict == Verdict::Unknown) {
        ++m_unknown;
        return outcome;
    }
    ++m_sent;
    m_box.arrivals(0);
    const RuleCounts before = m_box.counts();
    m_box.send(sent.device, sent.packet, sent.tcp);

    const bool shallArrive = !predicted.arrival.where.isEmpty();
    QStringList wrong =
        wrongArrivals(m_box.arrivals(shallArrive ? patienceMs : 0), predicted, outcome.arrived);
    const QSet<QString> ignored = predicted.mayBeAnswered
                                      ? ownChains(*m_rules.rules, sent.device.isEmpty())
                                      : QSet<QString>();
    QStringList counts = wrongCounts(before, m_box.readCounts(), predicted, ignored);
    if (!counts.isEmpty()) // perhaps it is still on its way
        counts = wrongCounts(before, m_box.readCounts(), predicted, ignored);
    if (!shallArrive)
        wrong += wrongArrivals(m_box.arrivals(0), predicted, outcome.arrived);
    wrong += counts;
    if (!wrong.isEmpty()) {
        outcome.disagreement =
            u"%1 came in at '%2', the kernel did otherwise:\n%3\npredicted was %4 (%5) by\n%6"_s
                .arg(textOf(sent.packet), sent.device, wrong.join(u'\n'),
                     QString::number(int(predicted.verdict)), predicted.arrival.where,
                     predicted.story.join(u'\n'));
    }
    return outcome;
}

Comparison::Outcome Comparison::exchange(const Predict &predict, const Sent &sent)
{
    constexpr quint8 syn = 2;
    Outcome first = tryOne(predict, sent);
    const Connection &connection = first.predicted.connection;
    if (!first.arrived || first.predicted.arrival.where == "local"_L1 ||
        connection.state != ConnectionState::New || sent.tcp.flags != syn)
        return first;
    const auto isOfTheConnection = [&](const Sent &next) {
        const Connection after = predict(next).connection;
        return after.state == ConnectionState::Established && after.zone == connection.zone;
    };
    const Sent answer =
        answerTo(*first.arrived, first.predicted.arrival.where, sent, first.predicted);
    if (!isOfTheConnection(answer))
        return first;
    const Outcome second = tryOne(predict, answer);
    first.disagreement += second.disagreement;
    if (!second.arrived || second.predicted.mayBeAnswered)
        return first;
    const Sent next = nextAfter(sent, second.predicted);
    if (isOfTheConnection(next))
        first.disagreement += tryOne(predict, next).disagreement;
    return first;
}

Sent answerTo(const WirePacket &arrived, const QString &device, const Sent &sent,
              const Predicted &predicted)
{
    constexpr quint8 synAck = 0x12;
    Sent answer{
        device, arrived.packet, {synAck, 5000, sent.tcp.sequence + 1}, predicted.connection};
    Packet &packet = answer.packet;
    std::swap(packet.ipSrc, packet.ipDst);
    std::swap(packet.ethSrc, packet.ethDst);
    if (!packet.ethSrc.isUnicast())
        packet.ethSrc = FilterBox::macOf(device, true);
    packet.ttl = 64;
    if (packet.protocol == Protocol::Icmp)
        packet.icmpType = 0;
    else
        std::swap(packet.srcPort, packet.dstPort);
    answer.connection.state = ConnectionState::Established;
    answer.connection.isReply = true;
    answer.connection.isFirstPacket = false;
    if (answer.connection.source && answer.connection.source->isPortRandom)
        answer.connection.source->after.port = arrived.packet.srcPort;
    return answer;
}

QString textOf(const Packet &packet)
{
    return u"%1 %2:%3 > %4:%5 type %6 ttl %7 length %8 from %9"_s
        .arg(protocolName(packet.protocol), packet.ipSrc.toString())
        .arg(packet.srcPort)
        .arg(packet.ipDst.toString())
        .arg(packet.dstPort)
        .arg(packet.icmpType)
        .arg(packet.ttl)
        .arg(packet.lengthBytes)
        .arg(packet.ethSrc.toString());
}

} // namespace overlab::testing
