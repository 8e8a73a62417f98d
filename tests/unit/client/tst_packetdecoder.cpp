// SPDX-License-Identifier: GPL-3.0-or-later
// pcapng in pieces, tshark's columns (where it is installed) and the plain ones.
#include "engine/base/error.h"
#include "engine/client/packets/packetdecoder.h"
#include "engine/host/capture/pcapng.h"
#include "tests/unit/path/recordedframes.h"

#include <QSignalSpy>
#include <QTest>

using namespace overlab;
using namespace overlab::client;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::nanoseconds at{1'795'942'046'123'456'789};

host::CapturedFrame captured(int point, const QByteArray &bytes)
{
    host::CapturedFrame frame;
    frame.device = point;
    frame.time = at;
    frame.lengthBytes = int(bytes.size());
    frame.bytes = bytes;
    return frame;
}

QByteArray capture()
{
    host::PcapngWriter writer(u"test"_s, {{u"tap1"_s, {}}, {u"eth0"_s, {}}}, host::PcapngWriter::Directions::Unknown);
    writer.add(captured(0, echoRequest));
    writer.add(captured(1, vxlanHeader + echoRequest));
    writer.add(captured(0, syn));
    writer.addCounts(0, {2, 0}, at);
    return writer.content();
}

} // namespace

class tst_PacketDecoder : public QObject
{
    Q_OBJECT

private slots:
    void reader_takesPiecesOfAnySize();
    void reader_refusesWhatIsNoPcapng();
    void plainLine_tellsAddressesAndPorts();
    void tshark_decodesAsItComes();
    void tshark_picksByTheDisplayFilter();
    void tshark_tellsOfAWrongFilter();
};

void tst_PacketDecoder::reader_takesPiecesOfAnySize()
{
    const QByteArray all = capture();
    for (const qsizetype size : {qsizetype(1), qsizetype(7), qsizetype(64), all.size()}) {
        PcapngReader reader;
        QList<PacketFrame> frames;
        for (qsizetype i = 0; i < all.size(); i += size)
            frames += reader.add(all.mid(i, size));
        QCOMPARE(frames.size(), 3);
        QCOMPARE(frames.at(1), (PacketFrame{1, at, int((vxlanHeader + echoRequest).size()), vxlanHeader + echoRequest}));
        QCOMPARE(reader.position(), qint64(all.size()));
    }
}

void tst_PacketDecoder::reader_refusesWhatIsNoPcapng()
{
    PcapngReader reader;
    QVERIFY_EXCEPTION_THROWN(reader.add("this is no capture at all"), Error);
}

void tst_PacketDecoder::plainLine_tellsAddressesAndPorts()
{
    const PacketLine line = plainLine(7, {1, at, 100, vxlanHeader + syn});
    QCOMPARE(line.number, 7);
    QCOMPARE(line.source, u"10.3.0.10"_s);
    QCOMPARE(line.protocol, u"TCP"_s);
    QCOMPARE(line.info, u"45994 → 80"_s);
    QCOMPARE(line.outerDestination, u"192.168.255.1"_s);
    QCOMPARE(line.segment, u"22"_s);
}

void tst_PacketDecoder::tshark_decodesAsItComes()
{
    if (PacketDecoder::program().isEmpty())
        QSKIP("tshark is not installed");
    PacketDecoder decoder;
    QList<PacketLine> lines;
    connect(&decoder, &PacketDecoder::decoded, this, [&lines](const QList<PacketLine> &some) { lines += some; });
    QSignalSpy ended(&decoder, &PacketDecoder::ended);

    decoder.start();
    decoder.feed(capture());

    QTRY_COMPARE_WITH_TIMEOUT(lines.size(), 3, 10'000); // while more may come
    QVERIFY(decoder.isRunning());
    QCOMPARE(lines.at(0).number, 0);
    QCOMPARE(lines.at(0).time, at);
    QCOMPARE(lines.at(0).source, u"10.3.0.10"_s);
    QCOMPARE(lines.at(0).destination, u"10.3.0.11"_s);
    QCOMPARE(lines.at(0).protocol, u"ICMP"_s);
    QVERIFY2(lines.at(0).info.startsWith(u"Echo (ping) request"), qPrintable(lines.at(0).info));
    QCOMPARE(lines.at(0).outerSource, QString());
    QCOMPARE(lines.at(1).point, 1);
    QCOMPARE(lines.at(1).source, u"10.3.0.10"_s);
    QCOMPARE(lines.at(1).outerSource, u"192.168.255.2"_s);
    QCOMPARE(lines.at(1).outerDestination, u"192.168.255.1"_s);
    QCOMPARE(lines.at(1).segment, u"22"_s);
    QCOMPARE(lines.at(1).lengthBytes, int((vxlanHeader + echoRequest).size()));
    QCOMPARE(lines.at(2).protocol, u"TCP"_s);

    decoder.finish();
    QVERIFY(ended.wait(10'000));
    QCOMPARE(ended.first().first().toString(), QString());
    QVERIFY(!decoder.isRunning());
}

void tst_PacketDecoder::tshark_picksByTheDisplayFilter()
{
    if (PacketDecoder::program().isEmpty())
        QSKIP("tshark is not installed");
    PacketDecoder decoder;
    QList<PacketLine> lines;
    connect(&decoder, &PacketDecoder::decoded, this, [&lines](const QList<PacketLine> &some) { lines += some; });
    QSignalSpy ended(&decoder, &PacketDecoder::ended);

    decoder.start(u"tcp.port == 80"_s);
    decoder.feed(capture());
    decoder.finish();

    QVERIFY(ended.wait(10'000));
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().number, 2); // of all that were fed
}

void tst_PacketDecoder::tshark_tellsOfAWrongFilter()
{
    if (PacketDecoder::program().isEmpty())
        QSKIP("tshark is not installed");
    PacketDecoder decoder;
    QSignalSpy ended(&decoder, &PacketDecoder::ended);

    decoder.start(u"tcpp.port == 80"_s);

    QVERIFY(ended.wait(10'000));
    QVERIFY2(ended.first().first().toString().contains(u"tcpp.port"), qPrintable(ended.first().first().toString()));
}

QTEST_GUILESS_MAIN(tst_PacketDecoder)
#include "tst_packetdecoder.moc"
