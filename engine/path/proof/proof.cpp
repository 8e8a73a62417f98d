// SPDX-License-Identifier: GPL-3.0-or-later
// A proof as JSON and as a file for Wireshark.
#include "engine/path/proof/proof.h"

#include "engine/host/capture/pcapng.h"

#include <QJsonArray>

#include <algorithm>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

QString roleName(FrameRole role)
{
    switch (role) {
    case FrameRole::There:
        return u"there"_s;
    case FrameRole::Back:
        return u"back"_s;
    case FrameRole::Error:
        return u"error"_s;
    case FrameRole::Arp:
        break;
    }
    return u"arp"_s;
}

QString predictionName(ExpectedSight::Prediction prediction)
{
    switch (prediction) {
    case ExpectedSight::Prediction::Seen:
        return u"seen"_s;
    case ExpectedSight::Prediction::NotSeen:
        return u"not-seen"_s;
    case ExpectedSight::Prediction::Open:
        break;
    }
    return u"open"_s;
}

QString kindName(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::NotSeen:
        return u"not-seen"_s;
    case Finding::Kind::Differs:
        return u"differs"_s;
    case Finding::Kind::WentOn:
        return u"went-on"_s;
    case Finding::Kind::Elsewhere:
        break;
    }
    return u"elsewhere"_s;
}

QJsonObject deviceJson(const WatchedDevice &device)
{
    return {{u"place"_s, device.place}, {u"node"_s, device.node}, {u"namespace"_s, device.nameSpace}, {u"device"_s, device.device}};
}

void insertSighting(QJsonObject &json, const Proof &proof, const Sighting &sighting)
{
    json.insert(u"milliseconds"_s, proof.millisecondsOf(sighting.frame));
    json.insert(u"frame"_s, sighting.frame);
    json.insert(u"role"_s, roleName(sighting.role));
    json.insert(u"packet"_s, proof.frames.at(sighting.frame).packet.toJson());
}

QJsonValue sightJson(const Proof &proof, const WayPlan &plan, const WayProof &way, int sight)
{
    if (sight < 0)
        return {};
    const ExpectedSight &expected = plan.sights.at(sight);
    const std::optional<Sighting> &sighting = way.sights.at(sight);
    QJsonObject json = deviceJson(proof.plan.devices.at(expected.device));
    json.insert(u"predicted"_s, predictionName(expected.prediction));
    json.insert(u"expected"_s, expected.packet.toJson());
    json.insert(u"seen"_s, sighting.has_value());
    if (sighting) {
        insertSighting(json, proof, *sighting);
        json.insert(u"differences"_s, QJsonArray::fromStringList(sighting->differences));
    }
    return json;
}

QJsonObject wayJson(const Proof &proof, const WayPlan &plan, const WayProof &way)
{
    QJsonArray hops;
    for (int i = 0; i < plan.hops.size(); ++i) {
        hops.append(QJsonObject{{u"state"_s, hopStateName(way.hops.at(i))},
                                {u"in"_s, sightJson(proof, plan, way, plan.hops.at(i).in)},
                                {u"out"_s, sightJson(proof, plan, way, plan.hops.at(i).out)}});
    }
    return {{u"hops"_s, hops}};
}

QJsonArray sightingsJson(const Proof &proof, const QList<Sighting> &sightings)
{
    QJsonArray array;
    for (const Sighting &sighting : sightings) {
        QJsonObject json = deviceJson(proof.plan.devices.at(sighting.device));
        insertSighting(json, proof, sighting);
        json.insert(u"copy"_s, sighting.isCopy);
        array.append(json);
    }
    return array;
}

QJsonArray findingsJson(const Proof &proof)
{
    QJsonArray array;
    for (const Finding &finding : proof.findings) {
        QJsonObject json = deviceJson(proof.plan.devices.at(finding.device));
        json.insert(u"kind"_s, kindName(finding.kind));
        json.insert(u"way"_s, finding.isBack ? u"back"_s : u"there"_s);
        json.insert(u"hop"_s, finding.hop);
        array.append(json);
    }
    return array;
}

QJsonArray framesJson(const Proof &proof)
{
    QJsonArray array;
    for (int i = 0; i < proof.frames.size(); ++i) {
        const MarkedFrame &marked = proof.frames.at(i);
        QJsonObject json = deviceJson(proof.plan.devices.at(marked.frame.device));
        json.insert(u"milliseconds"_s, proof.millisecondsOf(i));
        json.insert(u"role"_s, roleName(marked.role));
        json.insert(u"outgoing"_s, marked.frame.isOutgoing);
        json.insert(u"length"_s, marked.frame.lengthBytes);
        json.insert(u"packet"_s, marked.packet.toJson());
        array.append(json);
    }
    return array;
}

QJsonValue knownJson(std::optional<bool> known)
{
    return known ? QJsonValue(*known) : QJsonValue();
}

QString commentFor(const MarkedFrame &frame)
{
    switch (frame.role) {
    case FrameRole::There:
        return u"the packet"_s;
    case FrameRole::Back:
        return u"its answer"_s;
    case FrameRole::Error:
        return u"an ICMP error about it"_s;
    case FrameRole::Arp:
        break;
    }
    return {};
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return u"confirmed"_s;
    case Verdict::Refuted:
        return u"refuted"_s;
    case Verdict::Inconclusive:
        break;
    }
    return u"inconclusive"_s;
}

QString hopStateName(HopState state)
{
    switch (state) {
    case HopState::Unwatched:
        return u"unwatched"_s;
    case HopState::Seen:
        return u"seen"_s;
    case HopState::Missed:
        return u"missed"_s;
    case HopState::Different:
        return u"different"_s;
    case HopState::WentOn:
        return u"went-on"_s;
    case HopState::Open:
        break;
    }
    return u"open"_s;
}

double Proof::millisecondsOf(int frame) const
{
    const auto first = std::find_if(frames.cbegin(), frames.cend(),
                                    [](const MarkedFrame &one) { return one.role == FrameRole::There; });
    const auto zero = first == frames.cend() ? frames.first().frame.time : first->frame.time;
    return std::chrono::duration<double, std::milli>(frames.at(frame).frame.time - zero).count();
}

QJsonObject Proof::toJson() const
{
    QJsonArray blind;
    for (const auto &[device, why] : unwatched) {
        QJsonObject json = deviceJson(plan.devices.at(device));
        json.insert(u"reason"_s, why);
        blind.append(json);
    }
    return {{u"verdict"_s, verdictName(verdict)},
            {u"arrived"_s, knownJson(hasArrived)},
            {u"answered"_s, knownJson(isAnswered)},
            {u"findings"_s, findingsJson(*this)},
            {u"there"_s, wayJson(*this, plan.there, there)},
            {u"back"_s, plan.back && back ? QJsonValue(wayJson(*this, *plan.back, *back)) : QJsonValue()},
            {u"surprises"_s, sightingsJson(*this, surprises)},
            {u"errors"_s, sightingsJson(*this, errors)},
            {u"frames"_s, framesJson(*this)},
            {u"sent"_s, isSent},
            {u"sendError"_s, sendError},
            {u"watched"_s, plan.devices.size() - unwatched.size()},
            {u"unwatched"_s, blind},
            {u"leftOut"_s, plan.leftOut},
            {u"lostFrames"_s, qint64(lostFrames)},
            {u"milliseconds"_s, milliseconds}};
}

QByteArray Proof::toPcapng(const QString &application) const
{
    QList<host::PcapngInterface> interfaces;
    QHash<int, int> numbers; // of the devices that are in the file
    for (int i = 0; i < plan.devices.size(); ++i) {
        const WatchedDevice &device = plan.devices.at(i);
        const bool hasFrames = std::any_of(frames.cbegin(), frames.cend(),
                                           [i](const MarkedFrame &frame) { return frame.frame.device == i; });
        if (!device.isPredicted && !hasFrames)
            continue;
        numbers.insert(i, int(interfaces.size()));
        const QString where = device.nameSpace.isEmpty() ? device.place : device.nameSpace;
        interfaces.append({(device.isInMachine ? device.place : device.node) + u' ' + device.device, where});
    }
    host::PcapngWriter file(application, interfaces);
    for (const MarkedFrame &marked : frames) {
        host::CapturedFrame frame = marked.frame;
        frame.device = numbers.value(frame.device);
        file.add(frame, commentFor(marked));
    }
    return file.content();
}

} // namespace overlab::path
