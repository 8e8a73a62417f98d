// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/report.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace overlab::path {

namespace {

using namespace Qt::StringLiterals;

QString kindName(Decision::Kind kind)
{
    switch (kind) {
    case Decision::Kind::None:
        return {};
    case Decision::Kind::Flow:
        return u"flow"_s;
    case Decision::Kind::Filter:
        return u"iptables"_s;
    case Decision::Kind::Route:
        return u"route"_s;
    case Decision::Kind::Neighbour:
        return u"neighbour"_s;
    case Decision::Kind::Port:
        return u"port"_s;
    case Decision::Kind::Link:
        return u"link"_s;
    case Decision::Kind::Address:
        return u"address"_s;
    }
    return {};
}

QString kindName(HopKind kind)
{
    switch (kind) {
    case HopKind::Machine:
        return u"machine"_s;
    case HopKind::Filter:
        return u"filter"_s;
    case HopKind::Bridge:
        return u"bridge"_s;
    case HopKind::Tunnel:
        return u"tunnel"_s;
    case HopKind::Underlay:
        return u"underlay"_s;
    case HopKind::Router:
        return u"router"_s;
    case HopKind::Dhcp:
        return u"dhcp"_s;
    case HopKind::Outside:
        return u"outside"_s;
    case HopKind::Node:
        return u"node"_s;
    }
    return {};
}

template<typename Values>
QJsonArray arrayOf(const Values &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(value.toJson());
    return array;
}

/// As a shell needs it.
QString quoted(const QString &word)
{
    static const QRegularExpression plain(u"^[\\w@%+=:,./-]+$"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QJsonObject Decision::toJson() const
{
    QJsonObject json{{u"kind"_s, kindName(kind)}, {u"text"_s, text}, {u"origin"_s, origin}};
    if (!table.isEmpty())
        json.insert(u"table"_s, table);
    if (kind == Kind::Flow) {
        json.insert(u"priority"_s, priority);
        json.insert(u"match"_s, match);
        json.insert(u"cookie"_s, cookie);
    } else if (kind == Kind::Filter) {
        json.insert(u"chain"_s, chain);
        json.insert(u"number"_s, number);
    }
    return json;
}

QString Evidence::commandLine() const
{
    QStringList words;
    if (!nameSpace.isEmpty())
        words << u"ip netns exec "_s + nameSpace;
    for (const QString &word : command)
        words << quoted(word);
    return words.join(u' ');
}

QJsonObject Evidence::toJson() const
{
    return {{u"place"_s, node}, {u"command"_s, commandLine()}, {u"output"_s, output}};
}

QJsonObject Hop::toJson() const
{
    QJsonObject json{{u"place"_s, place},         {u"node"_s, node},
                     {u"kind"_s, kindName(kind)}, {u"device"_s, device},
                     {u"outDevice"_s, outDevice}, {u"bridge"_s, bridge},
                     {u"network"_s, network},
                     {u"code"_s, code},           {u"arguments"_s, arguments},
                     {u"rule"_s, rule.toJson()},  {u"passed"_s, arrayOf(passed)},
                     {u"before"_s, before.toJson()}, {u"packet"_s, after.toJson()}};
    json.insert(u"evidence"_s, evidence.command.isEmpty() ? QJsonValue() : QJsonValue(evidence.toJson()));
    if (!asked.isEmpty())
        json.insert(u"asked"_s, arrayOf(asked));
    return json;
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Delivered:
        return u"delivered"_s;
    case Outcome::Dropped:
        return u"dropped"_s;
    case Outcome::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonObject Path::toJson() const
{
    return {{u"delivered"_s, isDelivered()}, {u"outcome"_s, outcomeName(outcome)}, {u"hops"_s, arrayOf(hops)}, {u"copies"_s, copies}};
}

} // namespace overlab::path
