// SPDX-License-Identifier: GPL-3.0-or-later
// Rules, packets and places for tests of traverse(), and its answers as short texts.
#pragma once

#include "engine/path/netfilter/traversal.h"

#include <QTest>

namespace overlab::testing {

using namespace path;
using namespace Qt::StringLiterals;

inline SavedRules savedRules(const QString &text, const QString &sets = {})
{
    return {std::make_shared<const Ruleset>(parseRuleset(text.toUtf8())),
            parseAddressSets(sets.toUtf8()),
            {}};
}

/// One table with a chain "own" and \a rules ("FORWARD -j own").
inline SavedRules table(const QString &name, const QStringList &rules,
                        const QString &policy = u"ACCEPT"_s)
{
    QString text = u"*%1\n:FORWARD %2 [0:0]\n:own - [0:0]\n:other - [0:0]\n"_s.arg(name, policy);
    for (const QString &rule : rules)
        text += u"-A %1\n"_s.arg(rule);
    return savedRules(text + u"COMMIT\n"_s,
                      u"create friends hash:net family inet\nadd friends 10.0.1.0/24\n"_s);
}

inline SavedRules filter(const QStringList &rules, const QString &policy = u"ACCEPT"_s)
{
    return table(u"filter"_s, rules, policy);
}

inline Packet packetOf(Protocol protocol)
{
    Packet packet;
    packet.protocol = protocol;
    packet.ethSrc = *MacAddress::parse(u"fa:16:3e:00:00:01");
    packet.ethDst = *MacAddress::parse(u"fa:16:3e:00:00:02");
    packet.ipSrc = *Ipv4Address::parse(u"10.0.1.85");
    packet.ipDst = *Ipv4Address::parse(u"10.0.2.8");
    if (protocol != Protocol::Icmp) {
        packet.srcPort = 40000;
        packet.dstPort = 80;
    }
    return packet;
}

inline TraversalContext between(const QString &in = u"qr-1"_s, const QString &out = u"qr-2"_s)
{
    TraversalContext context;
    context.inDevice = in;
    context.outDevice = out;
    context.isLocal = [](Ipv4Address address) {
        return address == *Ipv4Address::parse(u"10.0.2.8");
    };
    context.addressOf = [](const QString &device) {
        return device == "qg-1"_L1 ? Ipv4Address::parse(u"100.64.1.10") : std::nullopt;
    };
    return context;
}

inline QString textOf(const Endpoint &end)
{
    return u"%1:%2"_s.arg(end.address.toString()).arg(end.port);
}

/// "1 own/2 P": numbers of the rules met, those of FORWARD alone without their chain; ? not
/// certain.
inline QString pathOf(const Traversal &traversal)
{
    QStringList words;
    for (const Step &step : traversal.steps) {
        QString word = step.rule.chain == "FORWARD"_L1 ? QString() : step.rule.chain + u'/';
        word += step.rule.number == 0 ? u"P"_s : QString::number(step.rule.number);
        words.append(step.isCertain ? word : word + u'?');
    }
    return words.join(u' ');
}

inline QString nameOf(Verdict verdict)
{
    static const QStringList names{u"accept"_s, u"drop"_s, u"reject"_s, u"unknown"_s};
    return names.at(int(verdict));
}

} // namespace overlab::testing
