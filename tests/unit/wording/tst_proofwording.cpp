// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's JSON about a proof, read and said.
#include "views/wording/proofwording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace overlab;
using namespace overlab::client;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

constexpr auto seenIn = R"({"place": "red/a", "node": "compute-0", "namespace": "", "device": "tap1", "predicted": "seen", "seen": true,
    "milliseconds": 0.2134, "frame": 3, "role": "there", "differences": [], "packet": {"ttl": 64}, "expected": {"ttl": 64}})";
constexpr auto otherOut = R"({"place": "red/a", "node": "compute-0", "device": "qvb1", "predicted": "seen", "seen": true,
    "milliseconds": 1.5, "frame": 4, "role": "there", "differences": ["ttl", "tunnel.key", "vlan"],
    "packet": {"ttl": 63, "tunnel": {"type": "vxlan", "key": 99}, "vlan": null},
    "expected": {"ttl": 64, "tunnel": {"type": "vxlan", "key": 22}, "vlan": 7}})";
constexpr auto missedOut = R"({"place": "red/a", "node": "compute-0", "device": "qvb1", "predicted": "seen", "seen": false})";
constexpr auto stoppedOut = R"({"place": "red/a", "node": "compute-0", "device": "qvb1", "predicted": "not-seen", "seen": false})";
constexpr auto wentOut = R"({"place": "red/a", "node": "compute-0", "device": "qvb1", "predicted": "not-seen", "seen": true, "milliseconds": 1,
    "frame": 4, "differences": []})";

ProofHop hopOf(const QString &state, const char *in, const char *out)
{
    QJsonObject hop{{u"state"_s, state}, {u"in"_s, QJsonValue()}, {u"out"_s, QJsonValue()}};
    if (in)
        hop.insert(u"in"_s, json(in));
    if (out)
        hop.insert(u"out"_s, json(out));
    return ProofHop::fromJson(hop);
}

} // namespace

class tst_ProofWording : public QObject
{
    Q_OBJECT

private slots:
    void hop_saysWhereItWasSeen_data();
    void hop_saysWhereItWasSeen();
    void time_hasItsSign();
    void everyField_hasAName();
    void verdicts();
    void findings_data();
    void findings();
    void besides_areAllTold();
    void unsent_isToldFirst();
};

void tst_ProofWording::hop_saysWhereItWasSeen_data()
{
    QTest::addColumn<ProofHop>("hop");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("in") << hopOf(u"seen"_s, seenIn, nullptr) << u"Seen at +0.213 ms by red/a tap1."_s;
    QTest::newRow("out") << hopOf(u"seen"_s, nullptr, seenIn) << u"Seen at +0.213 ms by red/a tap1."_s;
    QTest::newRow("both") << hopOf(u"seen"_s, seenIn, seenIn) << u"Seen at +0.213 ms by red/a tap1, and at +0.213 ms by red/a tap1."_s;
    QTest::newRow("stopped") << hopOf(u"seen"_s, seenIn, stoppedOut) << u"Seen at +0.213 ms by red/a tap1, and not by red/a qvb1: as predicted."_s;
    QTest::newRow("nothing to be seen") << hopOf(u"seen"_s, nullptr, stoppedOut) << u"Not seen, as predicted."_s;
    QTest::newRow("half") << hopOf(u"missed"_s, seenIn, missedOut) << u"Seen at +0.213 ms by red/a tap1, but not by red/a qvb1."_s;
    QTest::newRow("missed") << hopOf(u"missed"_s, nullptr, missedOut) << u"Not seen by red/a qvb1."_s;
    QTest::newRow("went on") << hopOf(u"went-on"_s, seenIn, wentOut) << u"It should end here, but was seen going on, at +1.000 ms by red/a qvb1."_s;
    QTest::newRow("different")
        << hopOf(u"different"_s, seenIn, otherOut)
        << u"Seen at +1.500 ms by red/a qvb1, but with other headers: TTL 63 instead of 64, tunnel key 99 instead of 22, VLAN tag none instead of 7."_s;
    QTest::newRow("unwatched") << hopOf(u"unwatched"_s, nullptr, nullptr) << u"Nothing can be watched here: the packet stays within Open vSwitch."_s;
    QTest::newRow("open") << hopOf(u"open"_s, missedOut, nullptr) << u"Not seen."_s;
}

void tst_ProofWording::hop_saysWhereItWasSeen()
{
    QFETCH(const ProofHop, hop);
    QFETCH(const QString, sentence);

    QCOMPARE(views::hopProofSentence(hop), sentence);
}

void tst_ProofWording::time_hasItsSign()
{
    QCOMPARE(views::proofTime(0), u"+0.000 ms"_s);
    QCOMPARE(views::proofTime(-1.25), u"-1.250 ms"_s);
}

void tst_ProofWording::everyField_hasAName()
{
    for (const char *const field : {"ethSrc", "ethDst", "vlan", "tunnel", "tunnel.type", "tunnel.key", "tunnel.local", "tunnel.remote",
                                    "ipSrc", "ipDst", "ttl", "protocol", "srcPort", "dstPort"}) {
        const QString name = QString::fromLatin1(field);
        QVERIFY2(views::fieldName(name) != name || name == u"tunnel" || name == u"protocol", field);
    }
}

void tst_ProofWording::verdicts()
{
    QCOMPARE(views::verdictSentence(PathProof::fromJson(json(R"({"verdict": "confirmed"})"))), u"Confirmed: the real packet went as predicted."_s);
    QCOMPARE(views::verdictSentence(PathProof::fromJson(json(R"({"verdict": "refuted"})"))), u"Refuted: the real packet did not go as predicted."_s);
    QVERIFY(views::verdictSentence(PathProof::fromJson(json(R"({"verdict": "inconclusive"})"))).startsWith(u"Inconclusive:"));
}

void tst_ProofWording::findings_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("back");

    QTest::newRow("not seen") << u"not-seen"_s << u"The packet was not seen at hop 1, by red/a qvb1."_s
                              << u"The answer was not seen at hop 1 of its way, by red/a qvb1."_s;
    QTest::newRow("went on") << u"went-on"_s << u"The packet went on where it should have ended, at hop 1, by red/a qvb1."_s
                             << u"The answer went on where it should have ended, at hop 1 of its way, by red/a qvb1."_s;
    QTest::newRow("elsewhere") << u"elsewhere"_s << u"The packet was seen where nothing was predicted: by red/a qvb1."_s
                               << u"The answer was seen where nothing was predicted: by red/a qvb1."_s;
    const QString fields = u"TTL 63 instead of 64, tunnel key 99 instead of 22, VLAN tag none instead of 7"_s;
    QTest::newRow("differs") << u"differs"_s << u"The packet had other headers at hop 1, by red/a qvb1: %1."_s.arg(fields)
                             << u"The answer had other headers at hop 1 of its way, by red/a qvb1: %1."_s.arg(fields);
}

void tst_ProofWording::findings()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, there);
    QFETCH(const QString, back);
    PathProof proof;
    proof.there = proof.back = {hopOf(u"different"_s, seenIn, otherOut)};
    QJsonObject finding{{u"kind"_s, kind}, {u"way"_s, u"there"_s}, {u"hop"_s, 0}, {u"place"_s, u"red/a"_s}, {u"device"_s, u"qvb1"_s}};

    QCOMPARE(views::findingSentence(ProofFinding::fromJson(finding), proof), there);
    finding.insert(u"way"_s, u"back"_s);
    QCOMPARE(views::findingSentence(ProofFinding::fromJson(finding), proof), back);
}

void tst_ProofWording::besides_areAllTold()
{
    QJsonObject proof = json(R"({"verdict": "refuted", "sent": true, "sendError": "sendto: no", "leftOut": 2, "lostFrames": 1,
        "findings": [{"kind": "elsewhere", "way": "there", "hop": -1, "place": "red/b", "device": "tap2"},
                     {"kind": "not-seen", "way": "there", "hop": 2, "place": "red/a", "device": "qvb1"}]})");
    QJsonObject surprise = json(R"({"place": "red/b", "device": "tap2", "milliseconds": 0.5, "frame": 1, "role": "there", "copy": false,
        "packet": {"protocol": "icmp", "ipSrc": "10.0.0.10", "ipDst": "10.0.9.10", "ttl": 64, "ethSrc": "a", "ethDst": "b"}})");
    QJsonObject copy = surprise;
    copy.insert(u"copy"_s, true);
    const QJsonObject error = json(R"({"place": "red/a", "device": "tap1", "milliseconds": 2, "frame": 5, "role": "error",
        "packet": {"protocol": "icmp", "ipSrc": "10.0.0.1", "icmpType": 3, "icmpCode": 13}})");
    proof.insert(u"surprises"_s, QJsonArray{surprise, copy});
    proof.insert(u"errors"_s, QJsonArray{error, error});

    const QStringList sentences = views::proofSentences(PathProof::fromJson(proof));

    QCOMPARE(sentences, (QStringList{
        u"The sender's system says: sendto: no"_s,
        u"The packet was not seen at hop 3, by red/a qvb1."_s,
        u"Seen at +0.500 ms by red/b tap2, where nothing was predicted: a → b, icmp 10.0.0.10 → 10.0.9.10, ttl 64"_s,
        u"A copy that a switch sent to all was seen at +0.500 ms by red/b tap2: a → b, icmp 10.0.0.10 → 10.0.9.10, ttl 64"_s,
        u"10.0.0.1 sent an ICMP error about it (type 3, code 13), seen at +2.000 ms by red/a tap1."_s,
        u"2 device(s) were not watched, since there are so many."_s,
        u"1 frame(s) came faster than they could be read, and are not known."_s}));
}

void tst_ProofWording::unsent_isToldFirst()
{
    const PathProof proof = PathProof::fromJson(json(R"({"verdict": "inconclusive", "sent": false, "sendError": "no agent"})"));

    QCOMPARE(views::proofSentences(proof), QStringList{u"The packet could not be sent: no agent"_s});
}

QTEST_APPLESS_MAIN(tst_ProofWording)
#include "tst_proofwording.moc"
