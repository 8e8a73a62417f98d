// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/capture/pcapng.h"
#include "tests/support/pcapngreading.h"

#include <QtTest>

using namespace overlab::host;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

class tst_Pcapng : public QObject
{
    Q_OBJECT

private slots:
    void nothing_isASectionAlone();
    void bytes_areTheDrafts();
    void interfaces_haveNamesAndNanoseconds();
    void frames_areAsTheyWere();
    void everyLength_isPadded();
    void counts_andFiltersAreTold();
    void unknownDirections_areNotTold();
};

void tst_Pcapng::nothing_isASectionAlone()
{
    const PcapngFile file = readPcapng(PcapngWriter(u"Overlab"_s, {}).content());

    QCOMPARE(file.application, u"Overlab"_s);
    QCOMPARE(file.interfaces.size(), 0);
}

/// Byte by byte, as the draft's figures have it.
void tst_Pcapng::bytes_areTheDrafts()
{
    PcapngWriter writer({}, {{u"eth0"_s, {}}});
    CapturedFrame frame;
    frame.time = std::chrono::nanoseconds(0x0000000200000001);
    frame.isOutgoing = true;
    frame.lengthBytes = 9;
    frame.bytes = "abcde";
    writer.add(frame);

    QCOMPARE(writer.content().toHex(' '),
             QByteArray("0a 0d 0d 0a 20 00 00 00 4d 3c 2b 1a 01 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 20 00 00 00 "
                        "01 00 00 00 28 00 00 00 01 00 00 00 00 00 00 00 02 00 04 00 65 74 68 30 09 00 01 00 09 00 00 00 "
                        "00 00 00 00 28 00 00 00 "
                        "06 00 00 00 34 00 00 00 00 00 00 00 02 00 00 00 01 00 00 00 05 00 00 00 09 00 00 00 "
                        "61 62 63 64 65 00 00 00 02 00 04 00 02 00 00 00 00 00 00 00 34 00 00 00"));
}

void tst_Pcapng::interfaces_haveNamesAndNanoseconds()
{
    const PcapngFile file = readPcapng(
        PcapngWriter(u"Overlab"_s, {{u"compute-0 tap"_s, u"red/vm-1"_s}, {u"compute-0 eth0"_s, {}}}).content());

    QCOMPARE(file.interfaces, (QStringList{u"compute-0 tap"_s, u"compute-0 eth0"_s}));
    QCOMPARE(file.descriptions, (QStringList{u"red/vm-1"_s, QString()}));
    QCOMPARE(file.resolutions, (QList<int>{9, 9}));
}

void tst_Pcapng::frames_areAsTheyWere()
{
    PcapngWriter writer(u"Overlab"_s, {{u"a"_s, {}}, {u"b"_s, {}}});
    CapturedFrame frame;
    frame.device = 1;
    frame.time = std::chrono::nanoseconds(1'795'910'678'000'000'042);
    frame.lengthBytes = 1500;
    frame.bytes = QByteArray(98, 'x');
    writer.add(frame, u"the packet – “it”"_s);

    const PcapngFile file = readPcapng(writer.content());

    QCOMPARE(file.packets.size(), 1);
    const PcapngPacket &packet = file.packets.first();
    QCOMPARE(packet.interface, 1);
    QCOMPARE(packet.time, quint64(1'795'910'678'000'000'042));
    QCOMPARE(packet.lengthBytes, 1500u);
    QCOMPARE(packet.bytes, frame.bytes);
    QCOMPARE(packet.flags, 1u); // inbound
    QCOMPARE(packet.comment, u"the packet – “it”"_s);
}

void tst_Pcapng::everyLength_isPadded()
{
    for (int length = 0; length < 9; ++length) {
        PcapngWriter writer(QString(length, u'a'), {{QString(length, u'i'), QString(length, u'd')}});
        CapturedFrame frame;
        frame.bytes = QByteArray(length, 'f');
        writer.add(frame, QString(length, u'c'));

        const PcapngFile file = readPcapng(writer.content());

        QCOMPARE(file.packets.first().bytes.size(), length);
        QCOMPARE(file.packets.first().comment.size(), length);
        QCOMPARE(file.interfaces.first().size(), length);
    }
}

void tst_Pcapng::counts_andFiltersAreTold()
{
    PcapngWriter writer(u"Overlab"_s, {{u"a"_s, {}}, {u"b"_s, {}, u"icmp or arp"_s, 96}});
    writer.addCounts(1, {7'000'000'000, 3}, std::chrono::nanoseconds(42));

    const PcapngFile file = readPcapng(writer.content());

    QCOMPARE(file.filters, (QStringList{QString(), u"icmp or arp"_s}));
    QCOMPARE(file.counts.size(), 1);
    QCOMPARE(file.counts.first().interface, 1);
    QCOMPARE(file.counts.first().received, quint64(7'000'000'000));
    QCOMPARE(file.counts.first().dropped, quint64(3));
}

void tst_Pcapng::unknownDirections_areNotTold()
{
    PcapngWriter writer(u"Overlab"_s, {{u"a"_s, {}}}, PcapngWriter::Directions::Unknown);
    CapturedFrame frame;
    frame.bytes = "abc";
    writer.add(frame);

    QCOMPARE(readPcapng(writer.content()).packets.first().flags, 0u);
    QVERIFY(!writer.take().isEmpty());
    QVERIFY(writer.content().isEmpty());
}

QTEST_APPLESS_MAIN(tst_Pcapng)
#include "tst_pcapng.moc"
