// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a capture: one row a packet at several points, the log that forgets, the list's models, decoding in order.
#include "tests/support/capturedpackets.h"
#include "views/capture/capturedecoding.h"
#include "views/capture/capturelog.h"
#include "views/capture/capturemodel.h"
#include "views/capture/packetfilter.h"
#include "views/capture/packetrows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace overlab;
using namespace overlab::testing;
using namespace overlab::views;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

client::PacketFrame frameAt(int point, std::chrono::microseconds at, const QByteArray &bytes)
{
    return {point, captureBegin + at, int(bytes.size()), bytes};
}

/// \a frame with other bytes from \a at on.
QByteArray changed(QByteArray frame, qsizetype at, const char *hexadecimal)
{
    const QByteArray bytes = QByteArray::fromHex(hexadecimal);
    return frame.replace(at, bytes.size(), bytes);
}

} // namespace

class tst_CaptureRows : public QObject
{
    Q_OBJECT

private slots:
    void rows_areOneForAPacketAtSeveralPoints();
    void rows_knowAPacketBehindNat();
    void rows_keepAnswersApart();
    void rows_ofWhatIsSentTwiceAreTwo();
    void rows_ofAnEarlierLossStayAlone();
    void rows_ofAPacketThatPassesAPlaceTwiceAreOne();
    void rows_ofOnePointAreNeverMerged();
    void rows_beginAnewWhenTheClockIsSetBack();
    void rows_goWithTheirFrames();
    void log_forgetsTheOldest();
    void log_keepsSectionsApart();
    void model_isSound();
    void decoding_ofALongCaptureIsDoneByOneDecoderAfterAnother();
};

void tst_CaptureRows::rows_areOneForAPacketAtSeveralPoints()
{
    PacketRows rows;
    rows.setPoints(3);
    rows.add(0, frameAt(0, 0us, echoRequest));
    rows.add(1, frameAt(1, 200us, vxlanHeader + echoRequest));
    rows.add(2, frameAt(2, 400us, changed(echoRequest, 0, "fa163e000001 fa163e000002")));

    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).sights.size(), 3);
    QCOMPARE(rows.at(0).sight(1).number, 1);
    QVERIFY(rows.at(0).sight(1).isTunnelled);
    QCOMPARE(rows.at(0).sight(2).time - rows.at(0).sight(0).time, std::chrono::nanoseconds(400us));
    QCOMPARE(rows.at(0).tunnel, u"192.168.255.2 → 192.168.255.1, 22"_s);
    QCOMPARE(rows.rowOf(2), rows.at(0).id);
}

void tst_CaptureRows::rows_knowAPacketBehindNat()
{
    PacketRows rows;
    rows.setPoints(3);
    rows.add(0, frameAt(0, 0us, syn));
    const QByteArray translated = changed(changed(syn, 26, "cb007102"), 34, "c001"); // source and its port
    rows.add(1, frameAt(1, 100us, translated));
    rows.add(2, frameAt(2, 200us, changed(translated, 30, "0a090909"))); // then the destination as well
    QCOMPARE(rows.size(), 1);
}

void tst_CaptureRows::rows_keepAnswersApart()
{
    PacketRows rows;
    rows.setPoints(2);
    rows.add(0, frameAt(0, 0us, datagram));
    QByteArray echoed = datagram; // the same content and length, the other way round
    echoed.replace(26, 8, datagram.mid(30, 4) + datagram.mid(26, 4));
    rows.add(1, frameAt(1, 100us, echoed));
    QCOMPARE(rows.size(), 2);
}

void tst_CaptureRows::rows_ofWhatIsSentTwiceAreTwo()
{
    PacketRows rows;
    rows.setPoints(2);
    rows.add(0, frameAt(0, 0us, datagram));
    rows.add(1, frameAt(0, 50us, datagram));
    rows.add(2, frameAt(1, 100us, datagram));
    rows.add(3, frameAt(1, 150us, datagram));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).sight(1).number, 2); // in their order
    QCOMPARE(rows.at(1).sight(1).number, 3);
}

void tst_CaptureRows::rows_ofAnEarlierLossStayAlone()
{
    PacketRows rows;
    rows.setPoints(2);
    rows.add(0, frameAt(0, 0us, arpRequest)); // lost
    rows.add(1, frameAt(0, 500'000us, arpRequest));
    rows.add(2, frameAt(1, 500'200us, arpRequest));
    rows.add(3, frameAt(1, 5'000'000us, arpRequest)); // nobody waits for it any more
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).sight(1).number, -1);
    QCOMPARE(rows.at(1).sight(1).number, 2);
}

void tst_CaptureRows::rows_ofAPacketThatPassesAPlaceTwiceAreOne()
{
    PacketRows rows;
    rows.setPoints(2);
    rows.add(0, frameAt(0, 0us, echoRequest));
    rows.add(1, frameAt(1, 100us, vxlanHeader + echoRequest)); // to the router
    rows.add(2, frameAt(1, 300us, changed(vxlanHeader, 26, "c0a8ff01 c0a8ff03") + changed(echoRequest, 22, "3f01278f"))); // and on
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).sight(1).number, 1);
    QCOMPARE(rows.at(0).sight(1).againNumber, 2);
    QCOMPARE(rows.countBefore(2), 0);
    QCOMPARE(rows.decode(2, {}), 0);
}

void tst_CaptureRows::rows_ofOnePointAreNeverMerged()
{
    PacketRows rows;
    rows.setPoints(1);
    for (int i = 0; i < 5; ++i)
        rows.add(i, frameAt(0, 10us * i, datagram));
    QCOMPARE(rows.size(), 5);
}

void tst_CaptureRows::rows_beginAnewWhenTheClockIsSetBack()
{
    PacketRows rows;
    rows.setPoints(2);
    rows.add(0, frameAt(0, 60s, arpRequest));
    rows.add(1, frameAt(1, 0s, arpRequest)); // another that is like it
    QCOMPARE(rows.size(), 2);
    rows.add(2, frameAt(0, 100us, arpRequest));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).sight(0).number, 2);
}

void tst_CaptureRows::rows_goWithTheirFrames()
{
    PacketRows rows;
    rows.setPoints(2);
    for (int i = 0; i < 4; ++i) {
        QByteArray ping = echoRequest;
        ping[41] = char(i);
        rows.add(2 * i, frameAt(0, 1000us * i, ping));
        rows.add(2 * i + 1, frameAt(1, 1000us * i + 100us, ping));
    }
    QCOMPARE(rows.countBefore(3), 1); // the second has a frame that stays
    rows.dropBefore(3);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.firstId(), 1);
    QCOMPARE(rows.rowOf(1), -1);
    QCOMPARE(rows.decode(0, {}), -1);
    QCOMPARE(rows.decode(4, {}), 2);
}

void tst_CaptureRows::log_forgetsTheOldest()
{
    CaptureLog log;
    log.setMostBytes(1000);
    CapturedPackets packets(1);
    for (int i = 0; i < 40; ++i) {
        packets.addPing(i, i * 1000us);
        log.add(packets.take());
    }
    QCOMPARE(log.endNumber(), 80);
    QVERIFY(log.firstNumber() > 60);
    QVERIFY(!log.frame(0));
    QCOMPARE(log.frame(79)->bytes.at(41), char(39));
    client::PcapngReader reader;
    const QList<client::PacketFrame> kept = reader.add(log.content()); // the header is there, too
    QCOMPARE(kept.size(), log.endNumber() - log.firstNumber());
    QVERIFY(log.content().startsWith(QByteArray::fromHex("0a0d0d0a")));
    client::PcapngReader alone;
    QCOMPARE(alone.add(log.alone(79)).size(), 1);
    QVERIFY(log.alone(0).isEmpty());
}

void tst_CaptureRows::log_keepsSectionsApart()
{
    CaptureLog log;
    CapturedPackets one(1);
    one.addPing(1, 0us);
    log.add(one.take());
    CapturedPackets two(2);
    two.addPing(2, 1000us);
    log.add(two.take());
    const QByteArray content = log.content();
    QCOMPARE(content.count(QByteArray::fromHex("4d3c2b1a")), 2); // each with its header
    QCOMPARE(log.frame(2)->bytes.at(41), char(2));
    log.clear();
    QVERIFY(log.isEmpty());
    QVERIFY(log.content().isEmpty());
}

void tst_CaptureRows::model_isSound()
{
    CaptureModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PacketFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPoints({u"a: eth0"_s, u"b: eth0"_s}, {u"a"_s, u"b"_s});
    CaptureLog log;
    log.setMostBytes(2000);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    CapturedPackets packets(2);
    for (int i = 0; i < 30; ++i) {
        packets.addPing(i, i * 1000us);
        const qint64 first = log.endNumber();
        const auto frames = log.add(packets.take());
        model.add(first, frames, log.firstNumber());
    }
    QVERIFY(inserted.size() >= 30);
    QVERIFY(!removed.isEmpty());
    QCOMPARE(model.columnCount(), CaptureModel::FirstPointColumn + 2);
    model.beginFiltering();
    QCOMPARE(filter.rowCount(), 0);
    client::PacketLine line;
    line.number = log.endNumber() - 1;
    line.protocol = u"ICMP"_s;
    model.decode({line});
    QCOMPARE(filter.rowCount(), 1);
    model.endFiltering();
    QCOMPARE(filter.rowCount(), model.rowCount());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

/// A decoder keeps something of each packet that it saw, so none may see all of a capture without end.
void tst_CaptureRows::decoding_ofALongCaptureIsDoneByOneDecoderAfterAnother()
{
    if (client::PacketDecoder::program().isEmpty())
        QSKIP("tshark is not installed");
    CaptureLog log;
    CaptureDecoding decoding(log);
    decoding.setMostFrames(25);
    QList<qint64> numbers;
    connect(&decoding, &CaptureDecoding::decoded, this, [&numbers](const QList<client::PacketLine> &lines) {
        for (const client::PacketLine &line : lines)
            numbers.append(line.number);
    });
    QSignalSpy ended(&decoding, &CaptureDecoding::ended);
    QVERIFY(decoding.begin({}));
    CapturedPackets packets(1);
    for (int i = 0; i < 25; ++i) {
        packets.addPing(i, i * 1000us);
        log.add(packets.take());
        decoding.goOn();
    }
    QTRY_COMPARE_WITH_TIMEOUT(numbers.size(), 50, 20000);
    for (qint64 i = 0; i < numbers.size(); ++i)
        QCOMPARE(numbers.at(i), i);
    QCOMPARE(decoding.decoders(), 2);
    QVERIFY(ended.isEmpty()); // nobody needs to know
}

QTEST_GUILESS_MAIN(tst_CaptureRows)

#include "tst_capturerows.moc"
