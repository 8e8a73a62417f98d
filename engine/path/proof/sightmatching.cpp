// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/proof/sightmatching.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

using Prediction = ExpectedSight::Prediction;

void compareTunnels(const Packet &expected, const Packet &seen, QStringList &fields)
{
    if (expected.tunnel.has_value() != seen.tunnel.has_value()) {
        fields << u"tunnel"_s;
        return;
    }
    if (!expected.tunnel)
        return;
    if (expected.tunnel->type != seen.tunnel->type)
        fields << u"tunnel.type"_s;
    if (expected.tunnel->key != seen.tunnel->key)
        fields << u"tunnel.key"_s;
    if (expected.tunnel->local != seen.tunnel->local)
        fields << u"tunnel.local"_s;
    if (expected.tunnel->remote != seen.tunnel->remote)
        fields << u"tunnel.remote"_s;
}

/// Where NAT has changed the sender's address, it may have changed its port, too, to one of the kernel's choice.
void compareTransport(const Packet &expected, const Packet &seen, bool isBack, Ipv4Address sender, QStringList &fields)
{
    if (expected.protocol != seen.protocol) {
        fields << u"protocol"_s;
        return;
    }
    if (expected.protocol != Protocol::Tcp && expected.protocol != Protocol::Udp)
        return;
    if (expected.srcPort != seen.srcPort && (isBack || expected.ipSrc == sender))
        fields << u"srcPort"_s;
    if (expected.dstPort != seen.dstPort && (!isBack || expected.ipDst == sender))
        fields << u"dstPort"_s;
}

/// The packet's role on a way. The answer to a datagram that nobody takes is an error about it.
bool isOnWay(const Proof &proof, FrameRole role, bool isBack)
{
    if (!isBack)
        return role == FrameRole::There;
    const bool isUdp = !proof.plan.there.sights.isEmpty() && proof.plan.there.sights.first().packet.protocol == Protocol::Udp;
    return role == FrameRole::Back || (isUdp && role == FrameRole::Error);
}

class Matching
{
public:
    explicit Matching(Proof &proof) : m_proof(proof)
    {
        if (!proof.plan.there.sights.isEmpty())
            m_sender = proof.plan.there.sights.first().packet.ipSrc;
    }

    WayProof match(const WayPlan &way, bool isBack);
    /// What no sight took.
    void takeRest();

private:
    bool isFree(int frame, int device, bool isBack) const
    {
        const MarkedFrame &marked = m_proof.frames.at(frame);
        return !m_taken.contains(frame) && marked.frame.device == device && isOnWay(m_proof, marked.role, isBack);
    }
    QStringList differencesOf(const ExpectedSight &sight, int frame) const
    {
        const MarkedFrame &marked = m_proof.frames.at(frame);
        return differences(sight.packet, marked.packet, marked.role, m_sender);
    }
    void takeEqual(const WayPlan &way, bool isBack, WayProof &proof);
    void takeSimilar(const WayPlan &way, bool isBack, WayProof &proof);
    bool isCopy(const MarkedFrame &frame) const;

    Proof &m_proof;
    Ipv4Address m_sender;
    QSet<int> m_taken;
};

void Matching::takeEqual(const WayPlan &way, bool isBack, WayProof &proof)
{
    for (int i = 0; i < way.sights.size(); ++i) {
        const ExpectedSight &sight = way.sights.at(i);
        for (int frame = 0; frame < m_proof.frames.size(); ++frame) {
            if (!isFree(frame, sight.device, isBack) || !differencesOf(sight, frame).isEmpty())
                continue;
            m_taken.insert(frame); // the first is the sight, later ones are sent again
            if (!proof.sights.at(i))
                proof.sights[i] = Sighting{sight.device, frame, m_proof.frames.at(frame).role, false, {}};
        }
    }
}

void Matching::takeSimilar(const WayPlan &way, bool isBack, WayProof &proof)
{
    for (int i = 0; i < way.sights.size(); ++i) {
        const ExpectedSight &sight = way.sights.at(i);
        if (proof.sights.at(i))
            continue;
        int best = -1;
        QStringList fewest;
        for (int frame = 0; frame < m_proof.frames.size(); ++frame) {
            if (!isFree(frame, sight.device, isBack))
                continue;
            const QStringList fields = differencesOf(sight, frame);
            if (best < 0 || fields.size() < fewest.size()) {
                best = frame;
                fewest = fields;
            }
        }
        if (best < 0)
            continue;
        m_taken.insert(best);
        proof.sights[i] = Sighting{sight.device, best, m_proof.frames.at(best).role, false, fewest};
    }
}

HopState stateOf(const WayPlan &way, const WayProof &proof, const HopSights &hop)
{
    HopState state = HopState::Unwatched;
    for (const int i : {hop.in, hop.out}) {
        if (i < 0)
            continue;
        const Prediction prediction = way.sights.at(i).prediction;
        const std::optional<Sighting> &sighting = proof.sights.at(i);
        HopState one = HopState::Open;
        if (prediction == Prediction::NotSeen)
            one = sighting ? HopState::WentOn : HopState::Seen;
        else if (prediction == Prediction::Seen)
            one = !sighting ? HopState::Missed : sighting->differences.isEmpty() ? HopState::Seen : HopState::Different;
        const bool isWorse = one == HopState::Missed || one == HopState::WentOn
            || (one == HopState::Different && state != HopState::Missed && state != HopState::WentOn);
        if (state == HopState::Unwatched || state == HopState::Open || isWorse)
            state = one;
    }
    return state;
}

WayProof Matching::match(const WayPlan &way, bool isBack)
{
    WayProof proof;
    proof.sights.resize(way.sights.size());
    takeEqual(way, isBack, proof);
    takeSimilar(way, isBack, proof);
    for (const HopSights &hop : way.hops)
        proof.hops.append(stateOf(way, proof, hop));
    return proof;
}

bool Matching::isCopy(const MarkedFrame &marked) const
{
    const WatchedDevice &device = m_proof.plan.devices.at(marked.frame.device);
    const bool isBack = marked.role == FrameRole::Back;
    const WayPlan &way = isBack && m_proof.plan.back ? *m_proof.plan.back : m_proof.plan.there;
    if (marked.packet.tunnel && !device.tunnelAddress.isNull() && marked.packet.tunnel->remote != device.tunnelAddress
        && marked.packet.tunnel->local != device.tunnelAddress)
        return true; // the physical switch did not know whose it is
    return way.isFlooded || (way.isBare && !marked.packet.tunnel);
}

void Matching::takeRest()
{
    QSet<int> toldErrors;
    for (int frame = 0; frame < m_proof.frames.size(); ++frame) {
        const MarkedFrame &marked = m_proof.frames.at(frame);
        const int device = marked.frame.device;
        if (m_taken.contains(frame) || marked.role == FrameRole::Arp)
            continue;
        if (marked.role != FrameRole::Error)
            m_proof.surprises.append({device, frame, marked.role, isCopy(marked), {}});
        else if (!toldErrors.contains(device))
            m_proof.errors.append({device, frame, marked.role, false, {}});
        if (marked.role == FrameRole::Error)
            toldErrors.insert(device);
    }
}

/// Whether \a sighting differs in a way that \a told does not know yet: what is wrong once stays so for some hops.
bool isNews(const Proof &proof, const ExpectedSight &expected, const Sighting &sighting, QSet<QString> &told)
{
    const qsizetype before = told.size();
    const QJsonObject seen = proof.frames.at(sighting.frame).packet.toJson();
    const QJsonObject predicted = expected.packet.toJson();
    for (const QString &field : sighting.differences) {
        const QStringList parts = field.split(u'.');
        QJsonValue is = seen.value(parts.first());
        QJsonValue shouldBe = predicted.value(parts.first());
        if (parts.size() > 1) {
            is = is.toObject().value(parts.last());
            shouldBe = shouldBe.toObject().value(parts.last());
        }
        told.insert(field + u' ' + is.toVariant().toString() + u' ' + shouldBe.toVariant().toString());
    }
    return told.size() > before;
}

/// True when the packet got lost on the way.
bool findFaults(Proof &proof, const WayPlan &plan, const WayProof &way, bool isBack)
{
    bool isLost = false;
    QSet<int> told;
    QSet<QString> differing;
    for (int hop = 0; hop < plan.hops.size(); ++hop) {
        for (const int i : {plan.hops.at(hop).in, plan.hops.at(hop).out}) {
            if (i < 0 || told.contains(i))
                continue;
            told.insert(i);
            const std::optional<Sighting> &sighting = way.sights.at(i);
            const int device = plan.sights.at(i).device;
            const Prediction prediction = plan.sights.at(i).prediction;
            if (prediction == Prediction::NotSeen && sighting)
                proof.findings.append({Finding::Kind::WentOn, isBack, hop, device});
            if (prediction != Prediction::Seen)
                continue;
            if (!sighting && !isLost)
                proof.findings.append({Finding::Kind::NotSeen, isBack, hop, device});
            isLost |= !sighting;
            if (sighting && isNews(proof, plan.sights.at(i), *sighting, differing))
                proof.findings.append({Finding::Kind::Differs, isBack, hop, device});
        }
    }
    return isLost;
}

Verdict verdictOf(const Proof &proof, Outcome outcome)
{
    const auto isMiss = [](const Finding &finding) { return finding.kind == Finding::Kind::NotSeen; };
    const bool onlyMisses = std::all_of(proof.findings.cbegin(), proof.findings.cend(), isMiss);
    if (!proof.findings.isEmpty()) {
        const bool isDoubtful = onlyMisses && (!proof.isSent || proof.lostFrames > 0);
        return isDoubtful ? Verdict::Inconclusive : Verdict::Refuted;
    }
    const bool isKnown = proof.isSent && outcome != Outcome::Unknown;
    return isKnown ? Verdict::Confirmed : Verdict::Inconclusive;
}

} // namespace

QStringList differences(const Packet &expected, const Packet &seen, FrameRole role, Ipv4Address sender)
{
    QStringList fields;
    if (expected.ethSrc != seen.ethSrc)
        fields << u"ethSrc"_s;
    if (expected.ethDst != seen.ethDst)
        fields << u"ethDst"_s;
    if (expected.vlan != seen.vlan)
        fields << u"vlan"_s;
    compareTunnels(expected, seen, fields);
    if (expected.ipSrc != seen.ipSrc)
        fields << u"ipSrc"_s;
    if (expected.ipDst != seen.ipDst)
        fields << u"ipDst"_s;
    if (expected.ttl != seen.ttl)
        fields << u"ttl"_s;
    if (role != FrameRole::Error)
        compareTransport(expected, seen, role == FrameRole::Back, sender, fields);
    return fields;
}

void judge(Proof &proof, Outcome outcome)
{
    proof.surprises.clear();
    proof.errors.clear();
    proof.findings.clear();
    Matching matching(proof);
    proof.there = matching.match(proof.plan.there, false);
    proof.back.reset();
    if (proof.plan.back)
        proof.back = matching.match(*proof.plan.back, true);
    matching.takeRest();

    const bool isLost = findFaults(proof, proof.plan.there, proof.there, false);
    // Who takes a datagram need not answer.
    const bool isUdp = !proof.plan.there.sights.isEmpty() && proof.plan.there.sights.first().packet.protocol == Protocol::Udp;
    const bool isAnswered = proof.back && std::any_of(proof.back->sights.cbegin(), proof.back->sights.cend(),
                                                      [](const auto &sighting) { return sighting.has_value(); });
    if (!isLost && proof.back && (isAnswered || !isUdp))
        findFaults(proof, *proof.plan.back, *proof.back, true);
    for (const Sighting &surprise : std::as_const(proof.surprises)) {
        if (!surprise.isCopy)
            proof.findings.append({Finding::Kind::Elsewhere, surprise.role == FrameRole::Back, -1, surprise.device});
    }
    proof.verdict = verdictOf(proof, outcome);
}

bool isComplete(const Proof &judged)
{
    const auto isWhole = [](const WayPlan &plan, const WayProof &way) {
        for (int i = 0; i < plan.sights.size(); ++i) {
            if (plan.sights.at(i).prediction == Prediction::Seen && !way.sights.at(i))
                return false;
        }
        return true;
    };
    return isWhole(judged.plan.there, judged.there) && (!judged.plan.back || isWhole(*judged.plan.back, *judged.back));
}

} // namespace overlab::path
