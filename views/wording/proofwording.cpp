// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/proofwording.h"

#include "views/wording/listwording.h"
#include "views/wording/pathwording.h"

#include <QCoreApplication>
#include <QLocale>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct ProofWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::ProofWording)
};

/// "compute-0 eth0", "red/router-1 qr-…".
QString whereOf(const QString &place, const QString &device)
{
    return ProofWording::tr("%1 %2", "place, device").arg(place, device);
}

QString whereOf(const client::ProofSight &sight)
{
    return whereOf(sight.place, sight.device);
}

QString valueOf(const client::PathPacket &packet, const QString &field)
{
    if (field == u"ethSrc")
        return packet.ethSrc;
    if (field == u"ethDst")
        return packet.ethDst;
    if (field == u"vlan")
        return packet.vlan == 0 ? ProofWording::tr("none", "VLAN tag") : QString::number(packet.vlan);
    if (field == u"ipSrc")
        return packet.ipSrc;
    if (field == u"ipDst")
        return packet.ipDst;
    if (field == u"ttl")
        return QString::number(packet.ttl);
    if (field == u"srcPort")
        return QString::number(packet.srcPort);
    if (field == u"dstPort")
        return QString::number(packet.dstPort);
    if (field == u"protocol")
        return packet.protocol;
    if (packet.tunnel.type.isEmpty())
        return ProofWording::tr("none", "tunnel");
    if (field == u"tunnel.key")
        return QString::number(packet.tunnel.key);
    if (field == u"tunnel.local")
        return packet.tunnel.local;
    if (field == u"tunnel.remote")
        return packet.tunnel.remote;
    return packet.tunnel.type;
}

QString differencesOf(const client::ProofSight &sight)
{
    QStringList parts;
    for (const QString &field : sight.differences)
        parts << ProofWording::tr("%1 %2 instead of %3", "field of a packet, as it is, as it should be")
                     .arg(fieldName(field), valueOf(sight.packet, field), valueOf(sight.expected, field));
    return listed(parts);
}

/// The sight that speaks for a state: the one that is not as it should be, where there is one.
const client::ProofSight *tellingSight(const client::ProofHop &hop)
{
    for (const auto *const sight : {&hop.in, &hop.out}) {
        if (!*sight)
            continue;
        const client::ProofSight &one = **sight;
        const bool isTelling = (hop.state == u"missed" && !one.isSeen && one.predicted == u"seen")
            || (hop.state == u"went-on" && one.isSeen && one.predicted == u"not-seen")
            || (hop.state == u"different" && !one.differences.isEmpty());
        if (isTelling)
            return &one;
    }
    return nullptr;
}

} // namespace

QString proofTime(double milliseconds)
{
    const QString number = QLocale().toString(milliseconds, 'f', 3);
    return milliseconds < 0 ? ProofWording::tr("%1 ms", "time, with its sign").arg(number)
                            : ProofWording::tr("+%1 ms", "time since the packet was first seen").arg(number);
}

QString fieldName(const QString &field)
{
    if (field == u"ethSrc")
        return ProofWording::tr("source MAC");
    if (field == u"ethDst")
        return ProofWording::tr("destination MAC");
    if (field == u"vlan")
        return ProofWording::tr("VLAN tag");
    if (field == u"ipSrc")
        return ProofWording::tr("source address");
    if (field == u"ipDst")
        return ProofWording::tr("destination address");
    if (field == u"ttl")
        return ProofWording::tr("TTL");
    if (field == u"srcPort")
        return ProofWording::tr("source port");
    if (field == u"dstPort")
        return ProofWording::tr("destination port");
    if (field == u"protocol")
        return ProofWording::tr("protocol");
    if (field == u"tunnel")
        return ProofWording::tr("tunnel");
    if (field == u"tunnel.type")
        return ProofWording::tr("kind of tunnel");
    if (field == u"tunnel.key")
        return ProofWording::tr("tunnel key");
    if (field == u"tunnel.local")
        return ProofWording::tr("tunnel's source");
    if (field == u"tunnel.remote")
        return ProofWording::tr("tunnel's destination");
    return field;
}

QString hopProofSentence(const client::ProofHop &hop)
{
    const client::ProofSight *const sight = hop.sight();
    const client::ProofSight *const telling = tellingSight(hop);
    if (hop.state == u"unwatched")
        return ProofWording::tr("Nothing can be watched here: the packet stays within Open vSwitch.");
    if (hop.state == u"went-on" && telling)
        return ProofWording::tr("It should end here, but was seen going on, at %1 by %2.").arg(proofTime(telling->milliseconds), whereOf(*telling));
    if (hop.state == u"different" && telling)
        return ProofWording::tr("Seen at %1 by %2, but with other headers: %3.").arg(proofTime(telling->milliseconds), whereOf(*telling), differencesOf(*telling));
    if (hop.state == u"missed" && telling && sight)
        return ProofWording::tr("Seen at %1 by %2, but not by %3.").arg(proofTime(sight->milliseconds), whereOf(*sight), whereOf(*telling));
    if (hop.state == u"missed" && telling)
        return ProofWording::tr("Not seen by %1.").arg(whereOf(*telling));
    if (hop.in && hop.out && hop.in->isSeen && hop.out->isSeen)
        return ProofWording::tr("Seen at %1 by %2, and at %3 by %4.")
            .arg(proofTime(hop.in->milliseconds), whereOf(*hop.in), proofTime(hop.out->milliseconds), whereOf(*hop.out));
    if (sight && hop.out && hop.out->predicted == u"not-seen")
        return ProofWording::tr("Seen at %1 by %2, and not by %3: as predicted.").arg(proofTime(sight->milliseconds), whereOf(*sight), whereOf(*hop.out));
    if (sight)
        return ProofWording::tr("Seen at %1 by %2.").arg(proofTime(sight->milliseconds), whereOf(*sight));
    return hop.state == u"seen" ? ProofWording::tr("Not seen, as predicted.") : ProofWording::tr("Not seen.");
}

QString verdictSentence(const client::PathProof &proof)
{
    switch (proof.verdict) {
    case client::PathProof::Verdict::Confirmed:
        return ProofWording::tr("Confirmed: the real packet went as predicted.");
    case client::PathProof::Verdict::Refuted:
        return ProofWording::tr("Refuted: the real packet did not go as predicted.");
    case client::PathProof::Verdict::Inconclusive:
        break;
    }
    return ProofWording::tr("Inconclusive: the real packet neither confirms nor refutes the prediction.");
}

QString findingSentence(const client::ProofFinding &finding, const client::PathProof &proof)
{
    const QString where = whereOf(finding.place, finding.device);
    const int number = finding.hop + 1;
    if (finding.kind == u"elsewhere")
        return finding.isBack ? ProofWording::tr("The answer was seen where nothing was predicted: by %1.").arg(where)
                              : ProofWording::tr("The packet was seen where nothing was predicted: by %1.").arg(where);
    if (finding.kind == u"not-seen")
        return finding.isBack ? ProofWording::tr("The answer was not seen at hop %1 of its way, by %2.").arg(QString::number(number), where)
                              : ProofWording::tr("The packet was not seen at hop %1, by %2.").arg(QString::number(number), where);
    if (finding.kind == u"went-on")
        return finding.isBack ? ProofWording::tr("The answer went on where it should have ended, at hop %1 of its way, by %2.").arg(QString::number(number), where)
                              : ProofWording::tr("The packet went on where it should have ended, at hop %1, by %2.").arg(QString::number(number), where);
    const client::ProofHop hop = (finding.isBack ? proof.back : proof.there).value(finding.hop);
    const bool isIn = hop.in && hop.in->device == finding.device && !hop.in->differences.isEmpty();
    const QString fields = isIn ? differencesOf(*hop.in) : hop.out ? differencesOf(*hop.out) : QString();
    return finding.isBack ? ProofWording::tr("The answer had other headers at hop %1 of its way, by %2: %3.").arg(QString::number(number), where, fields)
                          : ProofWording::tr("The packet had other headers at hop %1, by %2: %3.").arg(QString::number(number), where, fields);
}

QString surpriseSentence(const client::ProofSight &sight)
{
    const QString time = proofTime(sight.milliseconds);
    const QString where = whereOf(sight);
    const QString packet = packetLine(sight.packet);
    if (sight.isCopy)
        return ProofWording::tr("A copy that a switch sent to all was seen at %1 by %2: %3").arg(time, where, packet);
    return ProofWording::tr("Seen at %1 by %2, where nothing was predicted: %3").arg(time, where, packet);
}

QString icmpErrorSentence(const client::ProofSight &sight)
{
    return ProofWording::tr("%1 sent an ICMP error about it (type %2, code %3), seen at %4 by %5.")
        .arg(sight.packet.ipSrc, QString::number(sight.icmpType), QString::number(sight.icmpCode), proofTime(sight.milliseconds), whereOf(sight));
}

QStringList proofSentences(const client::PathProof &proof)
{
    QStringList sentences;
    if (!proof.isSent)
        sentences << ProofWording::tr("The packet could not be sent: %1").arg(proof.sendError);
    else if (!proof.sendError.isEmpty())
        sentences << ProofWording::tr("The sender's system says: %1").arg(proof.sendError);
    for (const client::ProofFinding &finding : proof.findings) {
        if (finding.kind != u"elsewhere") // the surprises say it with more
            sentences << findingSentence(finding, proof);
    }
    for (const client::ProofSight &surprise : proof.surprises)
        sentences << surpriseSentence(surprise);
    if (!proof.errors.isEmpty()) // those further on are the same one on its way
        sentences << icmpErrorSentence(proof.errors.first());
    if (proof.leftOut > 0)
        sentences << ProofWording::tr("%n device(s) were not watched, since there are so many.", nullptr, proof.leftOut);
    if (proof.lostFrames > 0)
        sentences << ProofWording::tr("%n frame(s) came faster than they could be read, and are not known.", nullptr, int(proof.lostFrames));
    return sentences;
}

} // namespace overlab::views
