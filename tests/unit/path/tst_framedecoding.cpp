// SPDX-License-Identifier: GPL-3.0-or-later
// Captured frames as packets, and how the packet of a proof is known among them.
#include "engine/path/proof/packetmark.h"
#include "tests/unit/path/recordedframes.h"

#include <QtTest>

using namespace overlab;
using namespace overlab::path;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

PacketMark markOf(Protocol protocol, const QByteArray &payload, quint32 sequence = 0)
{
    PacketMark mark;
    mark.protocol = protocol;
    mark.payload = payload;
    mark.sequence = sequence;
    return mark;
}

Packet echo()
{
    Packet packet;
    packet.ethSrc = *MacAddress::parse(u"fa:16:3e:e1:87:7e");
    packet.ethDst = *MacAddress::parse(u"fa:16:3e:f4:b3:37");
    packet.ipSrc = *Ipv4Address::parse(u"10.3.0.10");
    packet.ipDst = *Ipv4Address::parse(u"10.3.0.11");
    return packet;
}

Packet inTunnel(const QString &type, quint32 key)
{
    Packet packet = echo();
    packet.tunnel = TunnelHeader{type, key, *Ipv4Address::parse(u"192.168.255.2"), *Ipv4Address::parse(u"192.168.255.1")};
    return packet;
}

/// With an 802.1Q tag behind the addresses.
QByteArray tagged(QByteArray frame, const char *tag)
{
    return frame.insert(12, QByteArray::fromHex(tag));
}

} // namespace

class tst_FrameDecoding : public QObject
{
    Q_OBJECT

private slots:
    void echoRequest_isThePacketOfAWalk();
    void tag_isRead();
    void tunnel_isTakenOff_data();
    void tunnel_isTakenOff();
    void geneveOptions_arePassedOver();
    void greWithoutKey_andWithChecksum();
    void tunnelOfOtherContent_isADatagram();
    void arp_isRead();
    void tcp_hasItsNumbers();
    void padding_isNoPayload();
    void otherFrames_areNotRead_data();
    void otherFrames_areNotRead();
    void cutFrames_areSafe_data();
    void cutFrames_areSafe();
    void mark_isFound_data();
    void mark_isFound();
    void mark_isLearned();
    void mark_isNotLearnedFromAnAnswer();
};

void tst_FrameDecoding::echoRequest_isThePacketOfAWalk()
{
    const auto frame = decodeFrame(testing::echoRequest);

    QVERIFY(frame);
    QVERIFY(frame->packet == echo());
    QCOMPARE(frame->payload, echoMark + QByteArray(40, '.'));
}

void tst_FrameDecoding::tag_isRead()
{
    Packet expected = echo();
    expected.vlan = 200;

    QVERIFY(decodeFrame(tagged(testing::echoRequest, "8100 60c8"))->packet == expected); // priority 3
}

void tst_FrameDecoding::tunnel_isTakenOff_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("type");
    QTest::addColumn<quint32>("key");

    QTest::newRow("vxlan") << vxlanHeader << u"vxlan"_s << 22u;
    QTest::newRow("geneve") << geneveHeader << u"geneve"_s << 8u;
    QTest::newRow("gre") << greHeader << u"gre"_s << 7u;
}

void tst_FrameDecoding::tunnel_isTakenOff()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, type);
    QFETCH(const quint32, key);

    const auto frame = decodeFrame(header + testing::echoRequest);

    QVERIFY(frame);
    QVERIFY(frame->packet == inTunnel(type, key));
    QCOMPARE(markOf(Protocol::Icmp, echoMark).roleOf(*frame), FrameRole::There);
}

void tst_FrameDecoding::geneveOptions_arePassedOver()
{
    QByteArray header = geneveHeader;
    header[header.size() - 8] = 2; // words
    header[17] = char(0x8e);       // the outer packet is longer by them

    const auto frame = decodeFrame(header + QByteArray(8, 'x') + testing::echoRequest);

    QVERIFY(frame && frame->packet == inTunnel(u"geneve"_s, 8));
}

void tst_FrameDecoding::greWithoutKey_andWithChecksum()
{
    QByteArray header = greHeader.chopped(8);
    header[17] = char(0x7e);
    header += QByteArray::fromHex("8000 6558 abcd 0000"); // checksum, reserved

    const auto frame = decodeFrame(header + testing::echoRequest);

    QVERIFY(frame && frame->packet == inTunnel(u"gre"_s, 0));
}

void tst_FrameDecoding::tunnelOfOtherContent_isADatagram()
{
    QByteArray header = vxlanHeader;
    header[header.size() - 8] = 0; // says that it has no VNI

    const auto frame = decodeFrame(header + testing::echoRequest);

    QVERIFY(frame && !frame->packet.tunnel);
    QCOMPARE(frame->packet.protocol, Protocol::Udp);
    QCOMPARE(frame->packet.dstPort, 4789);
}

void tst_FrameDecoding::arp_isRead()
{
    const auto frame = decodeFrame(arpRequest);

    QVERIFY(frame);
    QCOMPARE(frame->packet.protocol, Protocol::Arp);
    QCOMPARE(frame->packet.arpOperation, 1);
    QCOMPARE(frame->packet.ipSrc.toString(), u"10.0.0.10"_s);
    QCOMPARE(frame->packet.ipDst.toString(), u"10.0.0.1"_s);
    QVERIFY(!frame->packet.ethDst.isUnicast());
}

void tst_FrameDecoding::tcp_hasItsNumbers()
{
    const auto asked = decodeFrame(syn);
    const auto answered = decodeFrame(reset);

    QVERIFY(asked && answered);
    QCOMPARE(asked->packet.srcPort, 45994);
    QCOMPARE(asked->packet.dstPort, 80);
    QVERIFY((asked->tcp == TcpState{525782319, 0, true, false, false}));
    QVERIFY((answered->tcp == TcpState{0, 525782320, false, true, true}));
    QVERIFY(asked->payload.isEmpty());
}

void tst_FrameDecoding::padding_isNoPayload()
{
    QByteArray frame = syn.first(54); // without its option
    frame[17] = 0x28;
    frame[46] = 0x50;

    QVERIFY(decodeFrame(frame + QByteArray(6, '\0'))->payload.isEmpty()); // Ethernet's least is 60
}

void tst_FrameDecoding::otherFrames_areNotRead_data()
{
    QTest::addColumn<QByteArray>("frame");

    QByteArray fragment = testing::echoRequest;
    fragment[21] = 1; // not the first
    QByteArray version = testing::echoRequest;
    version[14] = 0x65;
    QByteArray header = testing::echoRequest;
    header[14] = 0x44; // sixteen bytes
    QByteArray length = testing::echoRequest;
    length[17] = 0x10; // shorter than its header
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("IPv6") << QByteArray::fromHex("333300000001 fa163ee1877e 86dd 6000000000000001");
    QTest::newRow("fragment") << fragment;
    QTest::newRow("another version") << version;
    QTest::newRow("short header") << header;
    QTest::newRow("short length") << length;
    QTest::newRow("tunnel in a tunnel") << QByteArray(vxlanHeader + vxlanHeader + testing::echoRequest);
}

void tst_FrameDecoding::otherFrames_areNotRead()
{
    QFETCH(const QByteArray, frame);
    const auto decoded = decodeFrame(frame);

    // A tunnel in a tunnel is a datagram to who looks from outside.
    QVERIFY(!decoded || !decoded->packet.tunnel);
    QVERIFY(!decoded || decoded->packet.protocol == Protocol::Udp);
}

void tst_FrameDecoding::cutFrames_areSafe_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<int>("headerBytes");

    QTest::newRow("arp") << arpRequest << 42;
    QTest::newRow("echo") << testing::echoRequest << 42;
    QTest::newRow("vxlan") << QByteArray(vxlanHeader + testing::echoRequest) << 42;
    QTest::newRow("gre") << QByteArray(greHeader + testing::echoRequest) << 84;
    QTest::newRow("datagram") << datagram << 42;
    QTest::newRow("error") << portUnreachable << 42;
}

void tst_FrameDecoding::cutFrames_areSafe()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const int, headerBytes);

    for (int length = 0; length <= frame.size(); ++length) {
        const QByteArray cut(frame.constData(), length); // of its own: the sanitizer sees who reads further
        QCOMPARE(decodeFrame(cut).has_value(), length >= headerBytes);
    }
}

void tst_FrameDecoding::mark_isFound_data()
{
    QTest::addColumn<PacketMark>("mark");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<int>("role"); ///< -1: none

    const PacketMark echoed = markOf(Protocol::Icmp, echoMark);
    const PacketMark opened = markOf(Protocol::Tcp, {}, 525782319);
    const PacketMark sent = markOf(Protocol::Udp, datagramMark);
    QByteArray quotesLittle = portUnreachable.first(42 + 28); // RFC 792: eight bytes behind the header
    quotesLittle[17] = 0x38;
    QByteArray quotesSyn = quotesLittle.first(42) + syn.mid(14, 28);
    QTest::newRow("echo") << echoed << testing::echoRequest << int(FrameRole::There);
    QTest::newRow("echo's answer") << echoed << echoReply << int(FrameRole::Back);
    QTest::newRow("another echo") << markOf(Protocol::Icmp, datagramMark) << testing::echoRequest << -1;
    QTest::newRow("another's answer") << markOf(Protocol::Icmp, datagramMark) << echoReply << -1;
    QTest::newRow("no mark") << markOf(Protocol::Icmp, {}) << testing::echoRequest << -1;
    QTest::newRow("SYN") << opened << syn << int(FrameRole::There);
    QTest::newRow("RST") << opened << reset << int(FrameRole::Back);
    QTest::newRow("another SYN") << markOf(Protocol::Tcp, {}, 1) << syn << -1;
    QTest::newRow("another's RST") << markOf(Protocol::Tcp, {}, 1) << reset << -1;
    QTest::newRow("datagram") << sent << datagram << int(FrameRole::There);
    QTest::newRow("its error") << sent << portUnreachable << int(FrameRole::Error);
    QTest::newRow("another's error") << markOf(Protocol::Udp, echoMark) << portUnreachable << -1;
    QTest::newRow("an error that quotes too little") << sent << quotesLittle << -1;
    QTest::newRow("which is enough of a SYN") << opened << quotesSyn << int(FrameRole::Error);
    QTest::newRow("ARP") << sent << arpRequest << int(FrameRole::Arp);
}

void tst_FrameDecoding::mark_isFound()
{
    QFETCH(const PacketMark, mark);
    QFETCH(const QByteArray, frame);
    QFETCH(const int, role);
    const auto decoded = decodeFrame(frame);
    QVERIFY(decoded);

    const auto found = mark.roleOf(*decoded);

    QCOMPARE(found ? int(*found) : -1, role);
}

void tst_FrameDecoding::mark_isLearned()
{
    const auto learned = PacketMark::of(*decodeFrame(testing::echoRequest));
    QVERIFY(learned);
    QCOMPARE(learned->roleOf(*decodeFrame(echoReply)), FrameRole::Back);
    QCOMPARE(PacketMark::of(*decodeFrame(syn))->roleOf(*decodeFrame(reset)), FrameRole::Back);
    QCOMPARE(PacketMark::of(*decodeFrame(datagram))->roleOf(*decodeFrame(portUnreachable)), FrameRole::Error);
}

void tst_FrameDecoding::mark_isNotLearnedFromAnAnswer()
{
    QVERIFY(!PacketMark::of(*decodeFrame(echoReply)));
    QVERIFY(!PacketMark::of(*decodeFrame(reset)));
    QVERIFY(!PacketMark::of(*decodeFrame(portUnreachable)));
    QVERIFY(!PacketMark::of(*decodeFrame(arpRequest)));
}

QTEST_APPLESS_MAIN(tst_FrameDecoding)
#include "tst_framedecoding.moc"
