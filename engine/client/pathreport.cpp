// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/pathreport.h"

#include <QJsonArray>

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

template<typename Value>
QList<Value> listOf(const QJsonValue &json)
{
    QList<Value> list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array)
        list.append(Value::fromJson(value.toObject()));
    return list;
}

} // namespace

QJsonObject PathRequest::toJson() const
{
    return {{u"from"_s, from},          {u"to"_s, to},
            {u"protocol"_s, protocol},  {u"port"_s, port},
            {u"length"_s, lengthBytes}, {u"established"_s, isEstablished},
            {u"both"_s, withAnswer},    {u"evidence"_s, withEvidence}};
}

PathPacket PathPacket::fromJson(const QJsonObject &json)
{
    PathPacket packet;
    packet.ethSrc = json.value(u"ethSrc").toString();
    packet.ethDst = json.value(u"ethDst").toString();
    packet.vlan = json.value(u"vlan").toInt();
    const QJsonObject tunnel = json.value(u"tunnel").toObject();
    packet.tunnel = {tunnel.value(u"type").toString(), quint32(tunnel.value(u"key").toInteger()), tunnel.value(u"local").toString(),
                     tunnel.value(u"remote").toString()};
    packet.ipSrc = json.value(u"ipSrc").toString();
    packet.ipDst = json.value(u"ipDst").toString();
    packet.protocol = json.value(u"protocol").toString();
    packet.ttl = json.value(u"ttl").toInt();
    packet.srcPort = json.value(u"srcPort").toInt();
    packet.dstPort = json.value(u"dstPort").toInt();
    return packet;
}

PathRule PathRule::fromJson(const QJsonObject &json)
{
    PathRule rule;
    rule.kind = json.value(u"kind").toString();
    rule.table = json.value(u"table").toString();
    rule.chain = json.value(u"chain").toString();
    rule.number = json.value(u"number").toInt();
    rule.priority = json.value(u"priority").toInt();
    rule.match = json.value(u"match").toString();
    rule.cookie = json.value(u"cookie").toString();
    rule.text = json.value(u"text").toString();
    rule.origin = json.value(u"origin").toString();
    return rule;
}

PathHop PathHop::fromJson(const QJsonObject &json)
{
    PathHop hop;
    hop.place = json.value(u"place").toString();
    hop.node = json.value(u"node").toString();
    hop.kind = json.value(u"kind").toString();
    hop.device = json.value(u"device").toString();
    hop.outDevice = json.value(u"outDevice").toString();
    hop.network = json.value(u"network").toString();
    hop.bridge = json.value(u"bridge").toString();
    hop.code = json.value(u"code").toString();
    hop.arguments = json.value(u"arguments").toObject();
    hop.rule = PathRule::fromJson(json.value(u"rule").toObject());
    hop.passed = listOf<PathRule>(json.value(u"passed"));
    const QJsonObject evidence = json.value(u"evidence").toObject();
    hop.evidencePlace = evidence.value(u"place").toString();
    hop.evidenceCommand = evidence.value(u"command").toString();
    hop.evidenceOutput = evidence.value(u"output").toString();
    hop.before = PathPacket::fromJson(json.value(u"before").toObject());
    hop.after = PathPacket::fromJson(json.value(u"packet").toObject());
    hop.asked = listOf<PathHop>(json.value(u"asked"));
    return hop;
}

PathWay::Outcome PathWay::outcomeFrom(const QString &word)
{
    if (word == u"delivered")
        return Outcome::Delivered;
    return word == u"dropped" ? Outcome::Dropped : Outcome::Unknown;
}

PathWay PathWay::fromJson(const QJsonObject &json)
{
    PathWay way;
    way.outcome = outcomeFrom(json.value(u"outcome").toString());
    way.hops = listOf<PathHop>(json.value(u"hops"));
    way.copies = json.value(u"copies").toInt();
    return way;
}

PathReport PathReport::fromJson(const QJsonObject &json)
{
    PathReport report;
    report.json = json;
    report.from = json.value(u"from").toString();
    report.to = json.value(u"to").toString();
    report.address = json.value(u"address").toString();
    report.there = PathWay::fromJson(json.value(u"there").toObject());
    report.hasBack = json.value(u"back").isObject();
    if (report.hasBack)
        report.back = PathWay::fromJson(json.value(u"back").toObject());
    report.milliseconds = json.value(u"milliseconds").toDouble();
    return report;
}

} // namespace overlab::client
