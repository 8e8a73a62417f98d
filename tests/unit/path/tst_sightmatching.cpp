// SPDX-License-Identifier: GPL-3.0-or-later
// What frames say of a predicted path.
#include "engine/path/proof/sightmatching.h"

#include <QtTest>

using namespace overlab;
using namespace overlab::path;
using namespace Qt::StringLiterals;

namespace {

using Prediction = ExpectedSight::Prediction;

Packet packetOf(Protocol protocol = Protocol::Icmp)
{
    Packet packet;
    packet.protocol = protocol;
    packet.ethSrc = *MacAddress::parse(u"fa:16:3e:00:00:01");
    packet.ethDst = *MacAddress::parse(u"fa:16:3e:00:00:02");
    packet.ipSrc = *Ipv4Address::parse(u"10.0.0.10");
    packet.ipDst = *Ipv4Address::parse(u"10.0.9.10");
    if (protocol != Protocol::Icmp) {
        packet.srcPort = 40000;
        packet.dstPort = 80;
    }
    return packet;
}

Packet answerTo(Packet packet)
{
    std::swap(packet.ethSrc, packet.ethDst);
    std::swap(packet.ipSrc, packet.ipDst);
    std::swap(packet.srcPort, packet.dstPort);
    packet.icmpType = 0;
    return packet;
}

Packet inTunnel(Packet packet, quint32 key)
{
    packet.tunnel = TunnelHeader{u"vxlan"_s, key, *Ipv4Address::parse(u"192.168.255.1"), *Ipv4Address::parse(u"192.168.255.2")};
    return packet;
}

/// One hop for each packet, by devices 0, 1, 2 …
WayPlan wayOf(const QList<Packet> &packets)
{
    WayPlan way;
    for (int i = 0; i < packets.size(); ++i) {
        way.sights.append({i, Prediction::Seen, packets.at(i)});
        way.hops.append({i, -1});
    }
    return way;
}

Proof proofOf(const WayPlan &there)
{
    Proof proof;
    for (int i = 0; i < 6; ++i)
        proof.plan.devices.append({u"place-%1"_s.arg(i), u"node"_s, {}, {}, u"dev-%1"_s.arg(i), true, false, {}});
    proof.plan.there = there;
    return proof;
}

void see(Proof &proof, int device, const Packet &packet, FrameRole role = FrameRole::There)
{
    MarkedFrame frame;
    frame.frame.device = device;
    frame.frame.time = std::chrono::microseconds(100 * (proof.frames.size() + 1));
    frame.packet = packet;
    frame.role = role;
    proof.frames.append(frame);
}

Packet withTtl(Packet packet, int ttl)
{
    packet.ttl = ttl;
    return packet;
}

} // namespace

class tst_SightMatching : public QObject
{
    Q_OBJECT

private slots:
    void asPredicted_isConfirmed();
    void missing_isToldOnceAndWhere();
    void otherHeaders_areNamed_data();
    void otherHeaders_areNamed();
    void otherHeaders_areToldWhereTheyBegin();
    void drop_isConfirmedWhereNothingGoesOn();
    void drop_isRefutedWhereItGoesOn();
    void elsewhere_refutes();
    void floodedCopy_doesNot();
    void frameForAnotherNode_isACopy();
    void sentAgain_isTheSame();
    void sameDeviceTwice_isTakenInOrder();
    void portsAfterSourceNat_areTheKernels();
    void answer_isMatchedOnItsOwnWay();
    void answer_isNotAskedForWhereNothingArrived();
    void datagram_needsNoAnswer();
    void datagramsError_isItsAnswer();
    void errors_areToldOnceADevice();
    void open_isNeverWrong();
    void lostFrames_makeAMissDoubtful();
    void unsentPacket_provesNothing();
    void unknownPrediction_isNotConfirmed();
    void milliseconds_countFromThePacket();
};

void tst_SightMatching::asPredicted_isConfirmed()
{
    Proof proof = proofOf(wayOf({packetOf(), inTunnel(packetOf(), 22)}));
    see(proof, 0, packetOf());
    judge(proof, Outcome::Delivered);
    QVERIFY(!isComplete(proof));
    see(proof, 1, inTunnel(packetOf(), 22));

    judge(proof, Outcome::Delivered);

    QVERIFY(isComplete(proof));
    QCOMPARE(proof.verdict, Verdict::Confirmed);
    QCOMPARE(proof.there.hops, (QList<HopState>{HopState::Seen, HopState::Seen}));
    QCOMPARE(proof.there.sights.at(1)->frame, 1);
}

void tst_SightMatching::missing_isToldOnceAndWhere()
{
    Proof proof = proofOf(wayOf({packetOf(), packetOf(), packetOf()}));
    see(proof, 0, packetOf());

    judge(proof, Outcome::Delivered);

    QCOMPARE(proof.verdict, Verdict::Refuted);
    QCOMPARE(proof.there.hops, (QList<HopState>{HopState::Seen, HopState::Missed, HopState::Missed}));
    QCOMPARE(proof.findings.size(), 1);
    QCOMPARE(proof.findings.first().kind, Finding::Kind::NotSeen);
    QCOMPARE(proof.findings.first().hop, 1);
    QCOMPARE(proof.findings.first().device, 1);
}

void tst_SightMatching::otherHeaders_areNamed_data()
{
    QTest::addColumn<Packet>("seen");
    QTest::addColumn<QStringList>("fields");

    const auto row = [](const char *name, const std::function<void(Packet &)> &change, const QStringList &fields) {
        Packet packet = inTunnel(packetOf(Protocol::Tcp), 22);
        change(packet);
        QTest::newRow(name) << packet << fields;
    };
    row("nothing", [](Packet &) {}, {});
    row("MACs", [](Packet &packet) { std::swap(packet.ethSrc, packet.ethDst); }, {u"ethSrc"_s, u"ethDst"_s});
    row("tag", [](Packet &packet) { packet.vlan = 7; }, {u"vlan"_s});
    row("no tunnel", [](Packet &packet) { packet.tunnel.reset(); }, {u"tunnel"_s});
    row("tunnel", [](Packet &packet) { packet.tunnel->type = u"gre"_s; packet.tunnel->key = 1; },
        {u"tunnel.type"_s, u"tunnel.key"_s});
    row("ends", [](Packet &packet) { std::swap(packet.tunnel->local, packet.tunnel->remote); },
        {u"tunnel.local"_s, u"tunnel.remote"_s});
    row("addresses", [](Packet &packet) { std::swap(packet.ipSrc, packet.ipDst); }, {u"ipSrc"_s, u"ipDst"_s});
    row("ttl and ports", [](Packet &packet) { packet.ttl = 1; packet.srcPort = packet.dstPort = 2; },
        {u"ttl"_s, u"srcPort"_s, u"dstPort"_s});
    row("protocol", [](Packet &packet) { packet.protocol = Protocol::Udp; }, {u"protocol"_s});
    row("length, which nobody predicts", [](Packet &packet) { packet.lengthBytes = 40; }, {});
}

void tst_SightMatching::otherHeaders_areNamed()
{
    QFETCH(const Packet, seen);
    QFETCH(const QStringList, fields);
    Proof proof = proofOf(wayOf({inTunnel(packetOf(Protocol::Tcp), 22)}));
    see(proof, 0, seen);

    judge(proof, Outcome::Delivered);

    QCOMPARE(proof.there.sights.first()->differences, fields);
    QCOMPARE(proof.verdict, fields.isEmpty() ? Verdict::Confirmed : Verdict::Refuted);
    QCOMPARE(proof.there.hops.first(), fields.isEmpty() ? HopState::Seen : HopState::Different);
}

void tst_SightMatching::otherHeaders_areToldWhereTheyBegin()
{
    Proof proof = proofOf(wayOf({packetOf(), inTunnel(packetOf(), 22), inTunnel(packetOf(), 22), inTunnel(packetOf(), 22)}));
    see(proof, 0, packetOf());
    for (const int device : {1, 2, 3})
        see(proof, device, device == 3 ? withTtl(inTunnel(packetOf(), 99), 1) : inTunnel(packetOf(), 99));

    judge(proof, Outcome::Delivered);

    QCOMPARE(proof.there.hops, (QList<HopState>{HopState::Seen, HopState::Different, HopState::Different, HopState::Different}));
    QCOMPARE(proof.findings.size(), 2);
    QCOMPARE(proof.findings.at(0).hop, 1);
    QCOMPARE(proof.findings.at(1).hop, 3);
}

void tst_SightMatching::drop_isConfirmedWhereNothingGoesOn()
{
    WayPlan way = wayOf({packetOf(), packetOf()});
    way.hops = {{0, 1}};
    way.sights[1].prediction = Prediction::NotSeen;
    Proof proof = proofOf(way);
    see(proof, 0, packetOf());

    judge(proof, Outcome::Dropped);

    QVERIFY(isComplete(proof));
    QCOMPARE(proof.verdict, Verdict::Confirmed);
    QCOMPARE(proof.there.hops, QList<HopState>{HopState::Seen});
}

void tst_SightMatching::drop_isRefutedWhereItGoesOn()
{
    WayPlan way = wayOf({packetOf(), packetOf()});
    way.hops = {{0, 1}};
    way.sights[1].prediction = Prediction::NotSeen;
    Proof proof = proofOf(way);
    see(proof, 0, packetOf());
    see(proof, 1, packetOf());

    judge(proof, Outcome::Dropped);

    QCOMPARE(proof.verdict, Verdict::Refuted);
    QCOMPARE(proof.there.hops, QList<HopState>{HopState::WentOn});
    QCOMPARE(proof.findings.first().kind, Finding::Kind::WentOn);
    QCOMPARE(proof.surprises.size(), 0); // it is told already
}

void tst_SightMatching::elsewhere_refutes()
{
    Proof proof = proofOf(wayOf({packetOf()}));
    see(proof, 0, packetOf());
    see(proof, 4, packetOf());

    judge(proof, Outcome::Delivered);

    QCOMPARE(proof.verdict, Verdict::Refuted);
    QCOMPARE(proof.surprises.size(), 1);
    QCOMPARE(proof.surprises.first().device, 4);
    QCOMPARE(proof.findings.first().kind, Finding::Kind::Elsewhere);
}

void tst_SightMatching::floodedCopy_doesNot()
{
    WayPlan way = wayOf({packetOf()});
    way.isFlooded = true;
    Proof proof = proofOf(way);
    see(proof, 0, packetOf());
    see(proof, 4, packetOf());

    judge(proof, Outcome::Delivered);

    QCOMPARE(proof.verdict, Verdict::Confirmed);
    QVERIFY(proof.surprises.first().isCopy);
}

void tst_SightMatching::frameForAnotherNode_isACopy()
{
    Proof proof = proofOf(wayOf({packetOf()}));
    proof.plan.devices[3].tunnelAddress = *Ipv4Address::parse(u"192.168.255.3");
    proof.plan.devices[4].tunnelAddress = *Ipv4Address::parse(u"192.168.255.2");
    see(proof, 0, packetOf());
    see(proof, 3, inTunnel(packetOf(), 22)); // for 192.168.255.2
    judge(proof, Outcome::Delivered);
    QCOMPARE(proof.verdict, Verdict::Confirmed);

    see(proof, 4, inTunnel(packetOf(), 22));
    judge(proof, Outcome::Delivered);
    QCOMPARE(proof.verdict, Verdict::Refuted);
}

void tst_SightMatching::sentAgain_isTheSame()
{
    Proof proof = proofOf(wayOf({packetOf(), packetOf()}));
    for (int i = 0; i < 2; ++i) {
        see(proof, 0, packetOf());
        see(proof, 1, packetOf());
    }

    judge(proof, Outcome::Delivered);

    QCOMPARE(proof.verdict, Verdict::Confirmed);
    QCOMPARE(proof.surprises.size(), 0);
    QCOMPARE(proof.there.sights.at(1)->frame, 1); // the first
}

void tst_SightMatching::sameDeviceTwice_isTakenInOrder()
{
    const Packet in = inTunnel(packetOf(), 22);
    const Packet out = withTtl(inTunnel(packetOf(), 99), 63);
    WayPlan way = wayOf({in, out});
    way.sights[1].device = 0;
    Proof proof = proofOf(way);
    see(proof, 0, in);
    see(proof, 0, withTtl(inTunnel(packetOf(), 98), 63));

    judge(proof, Outcome::Delivered);

    QCOMPARE(proof.there.sights.at(0)->differences, QStringList());
    QCOMPARE(proof.there.sights.at(1)->differences, QStringList{u"tunnel.key"_s});
}

void tst_SightMatching::portsAfterSourceNat_areTheKernels()
{
    const Packet sent = packetOf(Protocol::Tcp);
    Packet translated = sent;
    translated.ipSrc = *Ipv4Address::parse(u"100.64.1.10");
    Packet seen = translated;
    seen.srcPort = 1234;
    Packet seenAnswer = answerTo(seen);

    Proof proof = proofOf(wayOf({sent, translated}));
    proof.plan.back = wayOf({answerTo(translated)});
    proof.plan.back->sights[0].device = 2;
    see(proof, 0, sent);
    see(proof, 1, seen);
    see(proof, 2, seenAnswer, FrameRole::Back);
    judge(proof, Outcome::Delivered);
    QCOMPARE(proof.verdict, Verdict::Confirmed);

    proof.frames[0].packet.srcPort = 1234; // before it, they are the sender's
    judge(proof, Outcome::Delivered);
    QCOMPARE(proof.there.sights.at(0)->differences, QStringList{u"srcPort"_s});
    proof.frames[1].packet.dstPort = 81; // which source NAT leaves alone
    judge(proof, Outcome::Delivered);
    QCOMPARE(proof.there.sights.at(1)->differences, QStringList{u"dstPort"_s});
}

void tst_SightMatching::answer_isMatchedOnItsOwnWay()
{
    Proof proof = proofOf(wayOf({packetOf()}));
    proof.plan.back = wayOf({answerTo(packetOf())});
    see(proof, 0, packetOf());
    judge(proof, Outcome::Delivered);
    QCOMPARE(proof.verdict, Verdict::Refuted);
    QVERIFY(proof.findings.first().isBack);

    see(proof, 0, answerTo(packetOf()), FrameRole::Back);
    judge(proof, Outcome::Delivered);
    QCOMPARE(proof.verdict, Verdict::Confirmed);
    QCOMPARE(proof.back->sights.first()->frame, 1);
}

void tst_SightMatching::answer_isNotAskedForWhereNothingArrived()
{
    Proof proof = proofOf(wayOf({packetOf(), packetOf()}));
    proof.plan.back = wayOf({answerTo(packetOf())});
    see(proof, 0, packetOf());

    judge(proof, Outcome::Delivered);

    QCOMPARE(proof.findings.size(), 1);
    QVERIFY(!proof.findings.first().isBack);
}

void tst_SightMatching::datagram_needsNoAnswer()
{
    Proof proof = proofOf(wayOf({packetOf(Protocol::Udp)}));
    proof.plan.back = wayOf({answerTo(packetOf(Protocol::Udp)), answerTo(packetOf(Protocol::Udp))});
    see(proof, 0, packetOf(Protocol::Udp));
    judge(proof, Outcome::Delivered);
    QCOMPARE(proof.verdict, Verdict::Confirmed);

    see(proof, 0, answerTo(packetOf(Protocol::Udp)), FrameRole::Back); // but where there is one, it has to arrive
    judge(proof, Outcome::Delivered);
    QCOMPARE(proof.verdict, Verdict::Refuted);
    QCOMPARE(proof.findings.first().hop, 1);
}

void tst_SightMatching::datagramsError_isItsAnswer()
{
    Packet error = answerTo(packetOf(Protocol::Udp));
    error.protocol = Protocol::Icmp;
    error.icmpType = 3;
    error.srcPort = error.dstPort = 0;
    Proof proof = proofOf(wayOf({packetOf(Protocol::Udp)}));
    proof.plan.back = wayOf({answerTo(packetOf(Protocol::Udp))});
    see(proof, 0, packetOf(Protocol::Udp));
    see(proof, 0, error, FrameRole::Error);

    judge(proof, Outcome::Delivered);

    QCOMPARE(proof.verdict, Verdict::Confirmed);
    QVERIFY(proof.back->sights.first());
    QCOMPARE(proof.errors.size(), 0);
}

void tst_SightMatching::errors_areToldOnceADevice()
{
    Proof proof = proofOf(wayOf({packetOf()}));
    see(proof, 0, packetOf());
    for (const int device : {0, 0, 1})
        see(proof, device, answerTo(packetOf()), FrameRole::Error);

    judge(proof, Outcome::Dropped);

    QCOMPARE(proof.errors.size(), 2);
    QCOMPARE(proof.verdict, Verdict::Confirmed);
}

void tst_SightMatching::open_isNeverWrong()
{
    WayPlan way = wayOf({packetOf()});
    way.sights[0].prediction = Prediction::Open;
    Proof proof = proofOf(way);
    judge(proof, Outcome::Dropped);
    QCOMPARE(proof.verdict, Verdict::Confirmed);
    QCOMPARE(proof.there.hops.first(), HopState::Open);

    see(proof, 0, packetOf());
    judge(proof, Outcome::Dropped);
    QCOMPARE(proof.verdict, Verdict::Confirmed);
}

void tst_SightMatching::lostFrames_makeAMissDoubtful()
{
    Proof proof = proofOf(wayOf({packetOf(), packetOf()}));
    see(proof, 0, packetOf());
    proof.lostFrames = 3;
    judge(proof, Outcome::Delivered);
    QCOMPARE(proof.verdict, Verdict::Inconclusive);

    see(proof, 5, packetOf()); // but what was seen was seen
    judge(proof, Outcome::Delivered);
    QCOMPARE(proof.verdict, Verdict::Refuted);
}

void tst_SightMatching::unsentPacket_provesNothing()
{
    Proof proof = proofOf(wayOf({packetOf()}));
    proof.isSent = false;
    judge(proof, Outcome::Delivered);
    QCOMPARE(proof.verdict, Verdict::Inconclusive);

    WayPlan dropped = wayOf({packetOf()});
    dropped.sights[0].prediction = Prediction::NotSeen;
    proof.plan.there = dropped;
    judge(proof, Outcome::Dropped);
    QCOMPARE(proof.verdict, Verdict::Inconclusive);
}

void tst_SightMatching::unknownPrediction_isNotConfirmed()
{
    Proof proof = proofOf(wayOf({packetOf()}));
    see(proof, 0, packetOf());

    judge(proof, Outcome::Unknown);

    QCOMPARE(proof.verdict, Verdict::Inconclusive);
}

void tst_SightMatching::milliseconds_countFromThePacket()
{
    Proof proof = proofOf(wayOf({packetOf(), packetOf()}));
    see(proof, 0, packetOf(), FrameRole::Arp);
    see(proof, 0, packetOf());
    see(proof, 1, packetOf());

    QCOMPARE(proof.millisecondsOf(0), -0.1);
    QCOMPARE(proof.millisecondsOf(2), 0.1);
}

QTEST_APPLESS_MAIN(tst_SightMatching)
#include "tst_sightmatching.moc"
