// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the captured frames are the proof's, where the sender puts a mark of ours on the packet and where not.
#include "engine/path/proof/framelog.h"
#include "tests/unit/path/recordedframes.h"

#include <QtTest>

using namespace overlab;
using namespace overlab::path;
using namespace overlab::testing;
using namespace Qt::StringLiterals;
using overlab::host::CapturedFrame;

namespace {

CapturedFrame captured(const QByteArray &bytes, int device, int microseconds)
{
    CapturedFrame frame;
    frame.device = device;
    frame.time = std::chrono::microseconds(microseconds);
    frame.bytes = bytes;
    frame.lengthBytes = int(bytes.size());
    return frame;
}

/// From 10.3.0.10 to 10.3.0.11, by device 0.
ExpectedFlow flowOf(const QByteArray &like)
{
    ExpectedFlow flow;
    flow.device = 0;
    flow.packet = decodeFrame(like)->packet;
    flow.arpDevices = 2;
    return flow;
}

PacketMark markOf(Protocol protocol, const QByteArray &payload)
{
    PacketMark mark;
    mark.protocol = protocol;
    mark.payload = payload;
    return mark;
}

/// The frame with \a number in the two bytes at \a place.
QByteArray with(QByteArray frame, int place, quint16 number)
{
    frame[place] = char(number >> 8);
    frame[place + 1] = char(number & 0xff);
    return frame;
}

QByteArray anotherEcho()
{
    QByteArray frame = testing::echoRequest;
    frame[50] = char(frame.at(50) + 1);
    return frame;
}

constexpr int udpSourcePort = 34;
constexpr int udpDestinationPort = 36;

} // namespace

class tst_FrameLog : public QObject
{
    Q_OBJECT

private slots:
    void marked_isKept_othersAreNot();
    void frames_areByTime();
    void unmarked_firstThatFitsIsIt();
    void unmarked_whatWasReadBeforeCounts();
    void unmarked_onlyAtTheSendersDevice();
    void unmarked_onlyOfThatLength();
    void unmarked_senderChoosesItsPort();
    void answerOfAService_isKnownByItsAddresses();
    void arp_countsOnTheWayOnly();
    void arp_isNoNews();
};

void tst_FrameLog::marked_isKept_othersAreNot()
{
    FrameLog log(flowOf(testing::echoRequest), markOf(Protocol::Icmp, echoMark));

    QVERIFY(!log.add({captured(anotherEcho(), 0, 1), captured(datagram, 0, 2)}));
    QVERIFY(!log.hasSeenPacket());
    QVERIFY(log.add({captured(testing::echoRequest, 0, 3), captured(echoReply, 1, 4)}));

    QVERIFY(log.hasSeenPacket());
    QCOMPARE(log.frames().size(), 2);
    QCOMPARE(log.frames().at(0).role, FrameRole::There);
    QCOMPARE(log.frames().at(1).role, FrameRole::Back);
}

void tst_FrameLog::frames_areByTime()
{
    FrameLog log(flowOf(testing::echoRequest), markOf(Protocol::Icmp, echoMark));
    log.add({captured(testing::echoRequest, 1, 7), captured(testing::echoRequest, 0, 3)});

    QCOMPARE(log.frames().at(0).frame.device, 0);
}

void tst_FrameLog::unmarked_firstThatFitsIsIt()
{
    FrameLog log(flowOf(testing::echoRequest), std::nullopt);

    log.add({captured(testing::echoRequest, 0, 1), captured(anotherEcho(), 0, 2), captured(echoReply, 0, 3)});

    QCOMPARE(log.frames().size(), 2);
}

void tst_FrameLog::unmarked_whatWasReadBeforeCounts()
{
    FrameLog log(flowOf(testing::echoRequest), std::nullopt);

    QVERIFY(!log.add({captured(testing::echoRequest, 5, 2)})); // further on, but its socket was read first
    QVERIFY(log.add({captured(testing::echoRequest, 0, 1)}));

    QCOMPARE(log.frames().size(), 2);
    QCOMPARE(log.frames().at(1).frame.device, 5);
}

void tst_FrameLog::unmarked_onlyAtTheSendersDevice()
{
    FrameLog log(flowOf(testing::echoRequest), std::nullopt);

    log.add({captured(testing::echoRequest, 3, 1)});

    QVERIFY(!log.hasSeenPacket());
}

void tst_FrameLog::unmarked_onlyOfThatLength()
{
    ExpectedFlow flow = flowOf(testing::echoRequest);
    flow.payloadBytes = 1000;
    FrameLog log(flow, std::nullopt);

    log.add({captured(testing::echoRequest, 0, 1)});

    QVERIFY(!log.hasSeenPacket());
}

void tst_FrameLog::unmarked_senderChoosesItsPort()
{
    FrameLog log(flowOf(datagram), std::nullopt);

    log.add({captured(with(datagram, udpDestinationPort, 81), 0, 1)}); // not what it was told
    QVERIFY(!log.hasSeenPacket());
    log.add({captured(with(datagram, udpSourcePort, 1234), 0, 2)});

    QCOMPARE(log.sourcePort(), 1234);
    QVERIFY(log.hasSeenPacket());
}

void tst_FrameLog::answerOfAService_isKnownByItsAddresses()
{
    FrameLog log(flowOf(datagram), markOf(Protocol::Udp, datagramMark));
    QByteArray answer = echoReply.first(34) + QByteArray::fromHex("0050 e672 000c 0000") + "yes!";
    answer[23] = 17;
    answer[17] = 0x20;
    const QByteArray ofAnother = with(answer, udpDestinationPort, 9);

    QVERIFY(!log.add({captured(answer, 0, 1)})); // nobody asked yet
    log.add({captured(datagram, 0, 2)});
    QVERIFY(log.add({captured(answer, 0, 3)}));
    QVERIFY(!log.add({captured(ofAnother, 0, 4), captured(answer, 1, 5)})); // it did not come by there

    QCOMPARE(log.frames().last().role, FrameRole::Back);
}

void tst_FrameLog::arp_countsOnTheWayOnly()
{
    FrameLog log(flowOf(datagram), std::nullopt);

    log.add({captured(arpRequest, 0, 1), captured(arpRequest, 1, 2), captured(arpRequest, 2, 3)});

    QCOMPARE(log.frames().size(), 2);
}

void tst_FrameLog::arp_isNoNews()
{
    FrameLog log(flowOf(datagram), std::nullopt);

    QVERIFY(!log.add({captured(arpRequest, 0, 1)}));
    QCOMPARE(log.frames().size(), 1);
}

QTEST_APPLESS_MAIN(tst_FrameLog)
#include "tst_framelog.moc"
