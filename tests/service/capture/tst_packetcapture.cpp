// SPDX-License-Identifier: GPL-3.0-or-later
// Capturing at devices of several namespaces through libpcap, with the kernel's own veth pairs.
#include "engine/host/capture/packetcapture.h"
#include "tests/service/capture/wire.h"
#include "tests/support/errorcode.h"
#include "tests/support/privateworld.h"

using namespace overlab;
using namespace overlab::host;
using namespace overlab::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int whole = PacketCapture::mostBytesOfFrame;
constexpr qint64 ring = 8 * 1024 * 1024;

/// Owns the bytes, unlike what the capture hands out.
QList<CapturedFrame> readAll(PacketCapture &capture, int count)
{
    QList<CapturedFrame> all;
    while (all.size() < count) {
        const int read = capture.read(1s, [&all](const CapturedFrame &frame) {
            all.append(frame);
            all.last().bytes.detach();
            all.last().bytes = QByteArray(frame.bytes.constData(), frame.bytes.size());
        });
        if (read == 0)
            break;
    }
    return all;
}

} // namespace

class tst_PacketCapture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { OVERLAB_SKIP_WITHOUT_WORLD(); }
    void init() { m_wire.make(); }
    void cleanup() { m_wire.remove(); }
    void frame_isSeenAtBothEnds();
    void frame_isSeenWithinASecond();
    void everyProtocolIsSeen_tagsToo();
    void filter_picksAndOthersAreNotCounted();
    void filter_isEachPointsOwn();
    void wrongFilter_isToldInItsWords();
    void snapLength_cutsAndKeepsTheLength();
    void missingDevice_isRefusedWithThoseThatAre();
    void pseudoDevice_isRefused();
    void manyFrames_areAllThere();
    void fullRing_isCounted();
    void deviceThatGoes_isTold();

private:
    Wire m_wire;
};

void tst_PacketCapture::frame_isSeenAtBothEnds()
{
    PacketCapture capture({{there, u"other"_s, {}}, {here, u"one"_s, {}}}, whole, ring);

    Wire::send(ipFrame());

    const QList<CapturedFrame> frames = readAll(capture, 2);
    QCOMPARE(frames.size(), 2);
    QVERIFY(frames.at(0).device != frames.at(1).device);
    for (const CapturedFrame &frame : frames) {
        QCOMPARE(frame.bytes, ipFrame());
        QCOMPARE(frame.lengthBytes, int(ipFrame().size()));
    }
    QCOMPARE(capture.counts(0).received, 1u);
    QCOMPARE(capture.counts(0).dropped, 0u);
}

void tst_PacketCapture::frame_isSeenWithinASecond()
{
    PacketCapture capture({{there, u"other"_s, {}}}, whole, ring);
    const auto before = std::chrono::system_clock::now().time_since_epoch();

    Wire::send(ipFrame());

    const QList<CapturedFrame> frames = readAll(capture, 1);
    const auto after = std::chrono::system_clock::now().time_since_epoch();
    QCOMPARE(frames.size(), 1);
    QVERIFY(frames.first().time >= before && frames.first().time <= after);
    QVERIFY(after - before < 1s);
}

void tst_PacketCapture::everyProtocolIsSeen_tagsToo()
{
    const QByteArray tagged = frameOf("8100 60c8 0800", QByteArray(50, 'x'));
    PacketCapture capture({{there, u"other"_s, {}}}, whole, ring);

    Wire::send(frameOf("86dd", QByteArray(50, '6')));
    Wire::send(frameOf("88cc", QByteArray(50, 'l')));
    Wire::send(tagged);

    const QList<CapturedFrame> frames = readAll(capture, 3);
    QCOMPARE(frames.size(), 3);
    QCOMPARE(frames.at(2).bytes.toHex(), tagged.toHex()); // the kernel had taken the tag out
}

void tst_PacketCapture::filter_picksAndOthersAreNotCounted()
{
    PacketCapture capture({{there, u"other"_s, u"arp"_s}}, whole, ring);

    Wire::send(ipFrame(), "one", 5);
    Wire::send(frameOf("0806", QByteArray(50, 'a')), "one", 2);

    QCOMPARE(readAll(capture, 7).size(), 2);
    QCOMPARE(capture.counts(0).received, 2u);
}

void tst_PacketCapture::filter_isEachPointsOwn()
{
    PacketCapture capture({{there, u"other"_s, u"arp"_s}, {here, u"one"_s, u"ip"_s}}, whole, ring);

    Wire::send(ipFrame());

    const QList<CapturedFrame> frames = readAll(capture, 2);
    QCOMPARE(frames.size(), 1);
    QCOMPARE(frames.first().device, 1);
}

void tst_PacketCapture::wrongFilter_isToldInItsWords()
{
    PacketCapture::requireFilter(u"icmp or udp port 4789"_s);
    try {
        PacketCapture::requireFilter(u"icmpp"_s);
        QFAIL("it was taken");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::NotSupported);
        QCOMPARE(error.subject(), u"icmpp"_s);
        QVERIFY2(error.detail().contains(u"syntax error"), error.what());
    }
}

void tst_PacketCapture::snapLength_cutsAndKeepsTheLength()
{
    PacketCapture capture({{there, u"other"_s, {}}}, 64, ring);

    Wire::send(ipFrame('x', 3000));

    const QList<CapturedFrame> frames = readAll(capture, 1);
    QCOMPARE(frames.size(), 1);
    QCOMPARE(frames.first().bytes, ipFrame('x', 3000).first(64));
    QCOMPARE(frames.first().lengthBytes, 3014);
}

void tst_PacketCapture::missingDevice_isRefusedWithThoseThatAre()
{
    try {
        PacketCapture capture({{there, u"nobody"_s, {}}}, whole, ring);
        QFAIL("it was opened");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::NotFound);
        QVERIFY2(error.detail().contains(u"further, lo, other"), error.what());
    }
    QCOMPARE(codeOf([] { PacketCapture({{u"/run/nowhere"_s, u"one"_s, {}}}, whole, ring); }), ErrorCode::NotFound);
}

void tst_PacketCapture::pseudoDevice_isRefused()
{
    QCOMPARE(codeOf([] { PacketCapture({{there, u"any"_s, {}}}, whole, ring); }), ErrorCode::NotFound);
}

void tst_PacketCapture::manyFrames_areAllThere()
{
    PacketCapture capture({{here, u"one"_s, {}}}, whole, 4 * ring);
    constexpr int many = 20'000;

    Wire::send(ipFrame(), "one", many);

    QCOMPARE(readAll(capture, many).size(), many);
    QCOMPARE(capture.counts(0).received, quint64(many));
    QCOMPARE(capture.counts(0).dropped, 0u);
}

void tst_PacketCapture::fullRing_isCounted()
{
    PacketCapture capture({{here, u"one"_s, {}}}, whole, 1024 * 1024);
    constexpr int many = 50'000;

    Wire::send(ipFrame(), "one", many);

    const auto read = quint64(readAll(capture, many).size());
    const CaptureCounts counts = capture.counts(0);
    QVERIFY(counts.dropped > 0);
    QCOMPARE(counts.received, quint64(many));
    QCOMPARE(read + counts.dropped, quint64(many));
}

void tst_PacketCapture::deviceThatGoes_isTold()
{
    PacketCapture capture({{here, u"one"_s, {}}, {here, u"two"_s, {}}}, whole, ring);

    m_wire.removeLink(u"one"_s);
    for (int i = 0; i < 20 && !capture.failure(0); ++i)
        capture.read(100ms, [](const CapturedFrame &) {});

    QVERIFY(capture.failure(0));
    QVERIFY(!capture.failure(1));
    Wire::send(ipFrame(), "two");
    QCOMPARE(readAll(capture, 1).value(0).device, 1); // the others go on
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_PacketCapture)
#include "tst_packetcapture.moc"
