// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/pathproof.h"

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

std::optional<ProofSight> sightOf(const QJsonValue &json)
{
    return json.isObject() ? std::optional(ProofSight::fromJson(json.toObject())) : std::nullopt;
}

std::optional<bool> knownOf(const QJsonValue &json)
{
    return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
}

} // namespace

ProofSight ProofSight::fromJson(const QJsonObject &json)
{
    ProofSight sight;
    sight.place = json.value(u"place").toString();
    sight.node = json.value(u"node").toString();
    sight.nameSpace = json.value(u"namespace").toString();
    sight.device = json.value(u"device").toString();
    sight.predicted = json.value(u"predicted").toString();
    sight.role = json.value(u"role").toString();
    sight.isSeen = json.value(u"seen").toBool(json.contains(u"frame"));
    sight.isCopy = json.value(u"copy").toBool();
    sight.milliseconds = json.value(u"milliseconds").toDouble();
    sight.frame = json.value(u"frame").toInt(-1);
    const QJsonObject packet = json.value(u"packet").toObject();
    sight.packet = PathPacket::fromJson(packet);
    sight.icmpType = packet.value(u"icmpType").toInt();
    sight.icmpCode = packet.value(u"icmpCode").toInt();
    sight.expected = PathPacket::fromJson(json.value(u"expected").toObject());
    const QJsonArray fields = json.value(u"differences").toArray();
    for (const QJsonValue &field : fields)
        sight.differences << field.toString();
    return sight;
}

const ProofSight *ProofHop::sight() const
{
    if (in && in->isSeen)
        return &*in;
    return out && out->isSeen ? &*out : nullptr;
}

ProofHop ProofHop::fromJson(const QJsonObject &json)
{
    return {json.value(u"state").toString(), sightOf(json.value(u"in")), sightOf(json.value(u"out"))};
}

ProofFinding ProofFinding::fromJson(const QJsonObject &json)
{
    return {json.value(u"kind").toString(),  json.value(u"way").toString() == u"back", json.value(u"hop").toInt(-1),
            json.value(u"place").toString(), json.value(u"node").toString(),           json.value(u"device").toString()};
}

PathProof PathProof::fromJson(const QJsonObject &json)
{
    PathProof proof;
    const QString verdict = json.value(u"verdict").toString();
    if (verdict == u"confirmed")
        proof.verdict = Verdict::Confirmed;
    else if (verdict == u"refuted")
        proof.verdict = Verdict::Refuted;
    proof.hasArrived = knownOf(json.value(u"arrived"));
    proof.isAnswered = knownOf(json.value(u"answered"));
    proof.findings = listOf<ProofFinding>(json.value(u"findings"));
    proof.there = listOf<ProofHop>(json.value(u"there").toObject().value(u"hops"));
    proof.back = listOf<ProofHop>(json.value(u"back").toObject().value(u"hops"));
    proof.surprises = listOf<ProofSight>(json.value(u"surprises"));
    proof.errors = listOf<ProofSight>(json.value(u"errors"));
    const QJsonArray frames = json.value(u"frames").toArray();
    for (const QJsonValue &value : frames) {
        const QJsonObject frame = value.toObject();
        proof.frames.append({ProofSight::fromJson(frame), frame.value(u"outgoing").toBool(), frame.value(u"length").toInt()});
    }
    proof.isSent = json.value(u"sent").toBool();
    proof.sendError = json.value(u"sendError").toString();
    proof.watchedDevices = json.value(u"watched").toInt();
    proof.leftOut = json.value(u"leftOut").toInt();
    proof.lostFrames = json.value(u"lostFrames").toInteger();
    proof.pcapng = QByteArray::fromBase64(json.value(u"pcapng").toString().toLatin1());
    return proof;
}

} // namespace overlab::client
