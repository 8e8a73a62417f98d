// SPDX-License-Identifier: GPL-3.0-or-later
// Headers of frames as they were on the wires of a lab, and by what a packet is known again on its way.
#include "engine/client/packets/framefields.h"
#include "tests/unit/path/recordedframes.h"

#include <QTest>

using namespace overlab::client;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

/// \a frame with other bytes from \a at on.
QByteArray changed(QByteArray frame, qsizetype at, const char *hexadecimal)
{
    const QByteArray bytes = QByteArray::fromHex(hexadecimal);
    return frame.replace(at, bytes.size(), bytes);
}

} // namespace

class tst_FrameFields : public QObject
{
    Q_OBJECT

private slots:
    void columns_data();
    void columns();
    void mark_survivesTheWay_data();
    void mark_survivesTheWay();
    void mark_isAnothers_data();
    void mark_isAnothers();
    void cutFrames_areRead();
};

void tst_FrameFields::columns_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<int>("destinationPort");
    QTest::addColumn<QString>("tunnel");

    QTest::newRow("arp") << arpRequest << u"10.0.0.10"_s << u"10.0.0.1"_s << u"ARP"_s << -1 << QString();
    QTest::newRow("icmp") << echoRequest << u"10.3.0.10"_s << u"10.3.0.11"_s << u"ICMP"_s << -1 << QString();
    QTest::newRow("tcp") << syn << u"10.3.0.10"_s << u"10.3.0.11"_s << u"TCP"_s << 80 << QString();
    QTest::newRow("udp") << datagram << u"10.3.0.10"_s << u"10.3.0.11"_s << u"UDP"_s << 80 << QString();
    QTest::newRow("vxlan") << vxlanHeader + echoRequest << u"10.3.0.10"_s << u"10.3.0.11"_s << u"ICMP"_s << -1 << u"VXLAN 22 192.168.255.2 192.168.255.1"_s;
    QTest::newRow("geneve") << geneveHeader + syn << u"10.3.0.10"_s << u"10.3.0.11"_s << u"TCP"_s << 80 << u"Geneve 8 192.168.255.2 192.168.255.1"_s;
    QTest::newRow("gre") << greHeader + echoRequest << u"10.3.0.10"_s << u"10.3.0.11"_s << u"ICMP"_s << -1 << u"GRE 7 192.168.255.2 192.168.255.1"_s;
    QTest::newRow("lldp") << QByteArray::fromHex("0180c200000e fa163ee1877e 88cc 0207") << u"fa:16:3e:e1:87:7e"_s << u"01:80:c2:00:00:0e"_s << u"0x88cc"_s << -1 << QString();
    QTest::newRow("ipv6") << QByteArray::fromHex("333300000002 fa163ee1877e 86dd 60000000 0008 3aff fe80000000000000f8163efffee1877e ff020000000000000000000000000002"
                                                 "8500 7a02 0000 0000")
                          << u"fe80::f816:3eff:fee1:877e"_s << u"ff02::2"_s << u"ICMPv6"_s << -1 << QString();
}

void tst_FrameFields::columns()
{
    QFETCH(QByteArray, frame);
    const FrameFields fields = readFields(frame);
    QTEST(fields.source, "source");
    QTEST(fields.destination, "destination");
    QTEST(fields.protocol, "protocol");
    QTEST(fields.destinationPort, "destinationPort");
    QString tunnel;
    if (fields.tunnel)
        tunnel = u"%1 %2 %3 %4"_s.arg(fields.tunnel->kind).arg(fields.tunnel->key).arg(fields.tunnel->source, fields.tunnel->destination);
    QTEST(tunnel, "tunnel");
    QVERIFY(!fields.mark.isEmpty());
}

void tst_FrameFields::mark_survivesTheWay_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("a tunnel") << echoRequest << vxlanHeader + echoRequest;
    QTest::newRow("another tunnel") << syn << greHeader + syn;
    QTest::newRow("a tag") << echoRequest << echoRequest.first(12) + QByteArray::fromHex("81000016") + echoRequest.sliced(12);
    QTest::newRow("a router: hardware addresses, TTL and checksum") << echoRequest << changed(changed(echoRequest, 0, "fa163e000001 fa163e000002"), 22, "3f01278f");
    QTest::newRow("source NAT of TCP: address, port, checksums") << syn << changed(changed(syn, 24, "0000cb007102"), 34, "c001");
    QTest::newRow("destination NAT of UDP") << datagram << changed(changed(datagram, 30, "cb007102"), 36, "1f90");
    QTest::newRow("NAT of a ping: identifier") << echoRequest << changed(echoRequest, 36, "00001111");
    QTest::newRow("padding") << syn << syn + QByteArray(10, '\0');
}

void tst_FrameFields::mark_survivesTheWay()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(readFields(after).mark, readFields(before).mark);
}

void tst_FrameFields::mark_isAnothers_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");

    QTest::newRow("the answer") << echoRequest << echoReply;
    QTest::newRow("the next ping") << echoRequest << changed(echoRequest, 40, "0002");
    QTest::newRow("another content") << datagram << changed(datagram, 42, "78");
    QTest::newRow("another segment") << syn << changed(syn, 38, "1f56cd30");
    QTest::newRow("another protocol") << syn << reset;
    QTest::newRow("sent again with a new identification") << datagram << changed(datagram, 18, "1234");
}

void tst_FrameFields::mark_isAnothers()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QVERIFY(readFields(one).mark != readFields(other).mark);
}

void tst_FrameFields::cutFrames_areRead()
{
    for (const QByteArray &frame : {vxlanHeader + echoRequest, geneveHeader + syn, greHeader + datagram, arpRequest}) {
        for (qsizetype length = 0; length < frame.size(); ++length)
            readFields(QByteArray(frame.constData(), length)); // the sanitizers watch
    }
    QCOMPARE(readFields(echoRequest.first(60)).source, u"10.3.0.10"_s);
}

QTEST_GUILESS_MAIN(tst_FrameFields)
#include "tst_framefields.moc"
