// SPDX-License-Identifier: GPL-3.0-or-later
// What frames say of a packet's arrival, whatever was predicted for it.
#include "engine/path/proof/arrival.h"

#include <QtTest>

using namespace overlab;
using namespace overlab::path;
using namespace Qt::StringLiterals;

namespace {

/// Devices: 0 the sender's card, 1 something on the way, 2 the destination's.
constexpr int senderCard = 0;
constexpr int onTheWay = 1;
constexpr int targetCard = 2;

const Ipv4Address here = *Ipv4Address::parse(u"10.0.0.10");
const Ipv4Address there = *Ipv4Address::parse(u"10.0.9.10");
const MacAddress hereMac = *MacAddress::parse(u"fa:16:3e:00:00:01");
const MacAddress thereMac = *MacAddress::parse(u"fa:16:3e:00:00:02");

/// Between two light guests.
Proof lightProof()
{
    Proof proof;
    for (int i = 0; i < 3; ++i)
        proof.plan.devices.append({u"place-%1"_s.arg(i), u"node"_s, {}, {}, u"dev-%1"_s.arg(i), true, false, {}});
    proof.plan.sender = {{{senderCard, {}}}, {here}};
    proof.plan.destination = {{{targetCard, {}}}, {there}};
    return proof;
}

/// Between two virtual machines: seen at their taps.
Proof virtualProof()
{
    Proof proof = lightProof();
    proof.plan.sender.entrances = {{senderCard, hereMac}};
    proof.plan.destination.entrances = {{targetCard, thereMac}};
    return proof;
}

MarkedFrame frameAt(int device, bool isOutgoing, FrameRole role = FrameRole::There)
{
    MarkedFrame frame;
    frame.frame.device = device;
    frame.frame.isOutgoing = isOutgoing;
    frame.role = role;
    const bool isBack = role != FrameRole::There;
    frame.packet.ipSrc = isBack ? there : here;
    frame.packet.ipDst = isBack ? here : there;
    frame.packet.ethSrc = isBack ? thereMac : hereMac;
    frame.packet.ethDst = isBack ? hereMac : thereMac;
    return frame;
}

QString told(std::optional<bool> known)
{
    return !known ? u"?"_s : *known ? u"yes"_s : u"no"_s;
}

/// "arrived/answered"
QString judged(Proof &proof, Protocol protocol = Protocol::Icmp)
{
    judgeArrival(proof, protocol);
    return told(proof.hasArrived) + u'/' + told(proof.isAnswered);
}

} // namespace

class tst_Arrival : public QObject
{
    Q_OBJECT

private slots:
    void lightGuests_areSeenAtTheirCards();
    void virtualMachines_areSeenAtTheirTaps();
    void otherHardware_isNoArrival();
    void otherAddress_isNoArrival();
    void insideATunnel_isNoArrival();
    void notSent_isNotKnown();
    void nothingOfAVirtualMachine_isNotKnown();
    void refusedByTheSendersStack_hasNotArrived();
    void lostFrames_areNotKnown();
    void blindDestination_isNotKnown();
    void toOneself_isNotSeen();
    void unknownDestination_isToldByAnAnswer();
    void unknownDestination_isNotReachedByWhatWasNeverSeen();
    void datagramThatNobodyTakes_isAnswered();
    void resetByAFilter_isAnAnswerOfNobody();
    void json_tellsAll();
};

void tst_Arrival::lightGuests_areSeenAtTheirCards()
{
    Proof proof = lightProof();
    QCOMPARE(judged(proof), u"no/no"_s);
    proof.frames << frameAt(senderCard, true) << frameAt(onTheWay, false);
    QCOMPARE(judged(proof), u"no/no"_s);
    proof.frames << frameAt(targetCard, false);
    QCOMPARE(judged(proof), u"yes/no"_s);
    proof.frames << frameAt(targetCard, true, FrameRole::Back);
    QCOMPARE(judged(proof), u"yes/no"_s); // it is sent, but not back
    proof.frames << frameAt(senderCard, false, FrameRole::Back);
    QCOMPARE(judged(proof), u"yes/yes"_s);
}

void tst_Arrival::virtualMachines_areSeenAtTheirTaps()
{
    Proof proof = virtualProof();
    proof.frames << frameAt(senderCard, false); // in from the machine
    QCOMPARE(judged(proof), u"no/no"_s);
    proof.frames << frameAt(targetCard, true);
    QCOMPARE(judged(proof), u"yes/no"_s);
    proof.frames << frameAt(targetCard, false, FrameRole::Back) << frameAt(senderCard, true, FrameRole::Back);
    QCOMPARE(judged(proof), u"yes/yes"_s);
}

void tst_Arrival::otherHardware_isNoArrival()
{
    Proof light = lightProof();
    light.frames << frameAt(senderCard, true) << frameAt(targetCard, false);
    light.frames.last().frame.isForOthers = true;
    QCOMPARE(judged(light), u"no/no"_s);

    Proof virtual1 = virtualProof();
    virtual1.frames << frameAt(senderCard, false) << frameAt(targetCard, true);
    virtual1.frames.last().packet.ethDst = hereMac;
    QCOMPARE(judged(virtual1), u"no/no"_s);
}

void tst_Arrival::otherAddress_isNoArrival()
{
    Proof proof = lightProof();
    proof.frames << frameAt(senderCard, true) << frameAt(targetCard, false);
    proof.frames.last().packet.ipDst = *Ipv4Address::parse(u"10.0.9.11"); // on its way through a router, say
    QCOMPARE(judged(proof), u"no/no"_s);
}

void tst_Arrival::insideATunnel_isNoArrival()
{
    Proof proof = lightProof();
    proof.frames << frameAt(senderCard, true) << frameAt(targetCard, false);
    proof.frames.last().packet.tunnel = TunnelHeader{u"vxlan"_s, 1, here, there};
    QCOMPARE(judged(proof), u"no/no"_s);
}

void tst_Arrival::notSent_isNotKnown()
{
    Proof proof = virtualProof();
    proof.frames << frameAt(senderCard, false);
    proof.isSent = false;
    QCOMPARE(judged(proof), u"?/?"_s);
}

void tst_Arrival::nothingOfAVirtualMachine_isNotKnown()
{
    Proof proof = virtualProof();
    QCOMPARE(judged(proof), u"?/?"_s);
    proof.frames << frameAt(senderCard, true, FrameRole::Arp); // somebody asks it
    QCOMPARE(judged(proof), u"?/?"_s);
    proof.frames << frameAt(senderCard, false, FrameRole::Arp); // it asks, and nobody answers
    QCOMPARE(judged(proof), u"no/no"_s);
}

void tst_Arrival::refusedByTheSendersStack_hasNotArrived()
{
    Proof proof = lightProof();
    proof.sendError = u"sendto: ENETUNREACH"_s;
    QCOMPARE(judged(proof), u"no/no"_s);
}

void tst_Arrival::lostFrames_areNotKnown()
{
    Proof proof = lightProof();
    proof.lostFrames = 1;
    proof.frames << frameAt(senderCard, true);
    QCOMPARE(judged(proof), u"?/?"_s);
    proof.frames << frameAt(targetCard, false);
    QCOMPARE(judged(proof), u"yes/?"_s);
}

void tst_Arrival::blindDestination_isNotKnown()
{
    Proof proof = lightProof();
    proof.unwatched = {{targetCard, u"EPERM"_s}};
    proof.frames << frameAt(senderCard, true);
    QCOMPARE(judged(proof), u"?/no"_s);
}

void tst_Arrival::toOneself_isNotSeen()
{
    Proof proof = lightProof();
    proof.plan.destination = proof.plan.sender;
    QCOMPARE(judged(proof), u"?/?"_s);
}

void tst_Arrival::unknownDestination_isToldByAnAnswer()
{
    Proof proof = lightProof();
    proof.plan.destination = {};
    proof.frames << frameAt(senderCard, true);
    QCOMPARE(judged(proof), u"?/no"_s);
    proof.frames << frameAt(senderCard, false, FrameRole::Back);
    QCOMPARE(judged(proof), u"yes/yes"_s);
}

void tst_Arrival::unknownDestination_isNotReachedByWhatWasNeverSeen()
{
    Proof proof = lightProof();
    proof.plan.destination = {};
    proof.frames << frameAt(senderCard, true, FrameRole::Arp);
    QCOMPARE(judged(proof), u"no/no"_s);
}

void tst_Arrival::datagramThatNobodyTakes_isAnswered()
{
    Proof proof = lightProof();
    proof.frames << frameAt(senderCard, true) << frameAt(targetCard, false) << frameAt(senderCard, false, FrameRole::Error);
    proof.frames.last().packet.icmpType = 3;
    proof.frames.last().packet.icmpCode = 3;
    QCOMPARE(judged(proof, Protocol::Udp), u"yes/yes"_s);
    QCOMPARE(judged(proof, Protocol::Icmp), u"yes/no"_s);
    proof.frames.last().packet.icmpCode = 1; // a router knows no way
    QCOMPARE(judged(proof, Protocol::Udp), u"yes/no"_s);
}

void tst_Arrival::resetByAFilter_isAnAnswerOfNobody()
{
    Proof proof = lightProof();
    proof.frames << frameAt(senderCard, true) << frameAt(senderCard, false, FrameRole::Back);
    QCOMPARE(judged(proof, Protocol::Tcp), u"no/yes"_s);
}

void tst_Arrival::json_tellsAll()
{
    Proof proof;
    QVERIFY(proof.toJson().value(u"arrived").isNull());
    proof.hasArrived = true;
    proof.isAnswered = false;
    QCOMPARE(proof.toJson().value(u"arrived"), QJsonValue(true));
    QCOMPARE(proof.toJson().value(u"answered"), QJsonValue(false));
}

QTEST_APPLESS_MAIN(tst_Arrival)
#include "tst_arrival.moc"
