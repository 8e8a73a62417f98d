// SPDX-License-Identifier: GPL-3.0-or-later
// A capture with its threads, to a client and to a file: all that was sent is there, in order, or counted as lost.
#include "app/daemon/capturerun.h"
#include "tests/service/capture/wire.h"
#include "tests/support/pcapngreading.h"
#include "tests/support/privateworld.h"

#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>

using namespace overlab;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

const QList<host::CapturePoint> bothEnds{{there, u"other"_s, {}}, {here, u"one"_s, {}}};

std::unique_ptr<CaptureRun> runAt(const QList<host::CapturePoint> &points, quint64 count = 0, const QString &file = {}, qint64 ring = 32 * 1024 * 1024)
{
    CaptureSettings settings;
    for (const host::CapturePoint &point : points)
        settings.interfaces.append({point.device, {}, point.filter, 0});
    settings.mostFrames = count;
    settings.file = file;
    return std::make_unique<CaptureRun>(std::make_unique<host::PacketCapture>(points, host::PacketCapture::mostBytesOfFrame, ring), settings, nullptr);
}

quint64 lost(const PointCounts &counts)
{
    return counts.dropped + counts.missed;
}

} // namespace

class tst_CaptureRun : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { OVERLAB_SKIP_WITHOUT_WORLD(); }
    void init() { m_wire.make(); }
    void cleanup() { m_wire.remove(); }
    void frames_comeInTheOrderOfTheirTimes();
    void stop_bringsWhatTheKernelStillHas();
    void count_endsItToThePacket();
    void file_holdsAllAndTheCounts();
    void fileThatCannotBeMade_isRefused();
    void fileThatHasNoMoreRoom_endsIt();
    void deviceThatGoes_endsItWhenItWasTheLast();
    void clientThatDoesNotTake_missesWhatIsCounted();
    void deletedRun_endsAtOnce();

private:
    /// To its end; all that it made.
    static QByteArray finish(CaptureRun &run);
    static QByteArray takeAll(CaptureRun &run);

    Wire m_wire;
};

QByteArray tst_CaptureRun::finish(CaptureRun &run)
{
    QSignalSpy ended(&run, &CaptureRun::ended);
    run.stop();
    if (ended.isEmpty() && !ended.wait(5000))
        QTest::qFail("it does not end", __FILE__, __LINE__);
    return takeAll(run);
}

QByteArray tst_CaptureRun::takeAll(CaptureRun &run)
{
    QByteArray all;
    while (!run.isEmpty())
        all += run.takeChunk();
    return all;
}

void tst_CaptureRun::frames_comeInTheOrderOfTheirTimes()
{
    const auto run = runAt(bothEnds);
    run->begin();

    for (int i = 0; i < 200; ++i)
        Wire::send(ipFrame(char(i)));

    const PcapngFile file = readPcapng(finish(*run));
    QCOMPARE(file.interfaces, QStringList({u"other"_s, u"one"_s}));
    QCOMPARE(file.packets.size(), 400);
    QVERIFY(std::is_sorted(file.packets.cbegin(), file.packets.cend(), [](const auto &a, const auto &b) { return a.time < b.time; }));
    for (int i = 0; i < 200; ++i) {
        QCOMPARE(file.packets.at(2 * i).interface, 1); // it leaves before it arrives
        QCOMPARE(file.packets.at(2 * i + 1).interface, 0);
        QCOMPARE(file.packets.at(2 * i + 1).bytes, ipFrame(char(i)));
    }
}

void tst_CaptureRun::stop_bringsWhatTheKernelStillHas()
{
    const auto run = runAt({{here, u"one"_s, {}}});
    run->begin();

    Wire::send(ipFrame(), "one", 3);

    QCOMPARE(readPcapng(finish(*run)).packets.size(), 3); // they were within the time that the kernel holds them together
}

void tst_CaptureRun::count_endsItToThePacket()
{
    const auto run = runAt(bothEnds, 5);
    QSignalSpy ended(run.get(), &CaptureRun::ended);
    run->begin();

    Wire::send(ipFrame(), "one", 20);

    QVERIFY(!ended.isEmpty() || ended.wait(5000));
    QCOMPARE(readPcapng(takeAll(*run)).packets.size(), 5);
    QCOMPARE(run->counts().at(0).captured + run->counts().at(1).captured, 5u);
}

void tst_CaptureRun::file_holdsAllAndTheCounts()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.pcapng"_s);
    const auto run = runAt({{here, u"one"_s, u"ip"_s}}, 0, path);
    constexpr int many = 30'000;
    run->begin();

    Wire::send(ipFrame(), "one", many);
    finish(*run);

    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const PcapngFile file = readPcapng(written.readAll());
    QCOMPARE(file.packets.size(), many);
    QCOMPARE(file.filters, QStringList(u"ip"_s));
    QCOMPARE(run->counts().first().captured, quint64(many));
    QCOMPARE(lost(run->counts().first()), 0u);
    QCOMPARE(file.counts.size(), 1);
    QCOMPARE(file.counts.first().received, quint64(many));
    QCOMPARE(file.counts.first().dropped, 0u);
}

void tst_CaptureRun::fileThatCannotBeMade_isRefused()
{
    const auto run = runAt({{here, u"one"_s, {}}}, 0, u"/nowhere/x.pcapng"_s);
    QVERIFY_EXCEPTION_THROWN(run->begin(), Error);
}

void tst_CaptureRun::fileThatHasNoMoreRoom_endsIt()
{
    QTemporaryDir folder;
    const auto run = runAt({{here, u"one"_s, {}}}, 0, folder.filePath(u"x.pcapng"_s));
    QSignalSpy ended(run.get(), &CaptureRun::ended);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    const auto restore = qScopeGuard([&usual] { setrlimit(RLIMIT_FSIZE, &usual); });
    const rlimit small{64 * 1024, usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    run->begin();

    Wire::send(ipFrame('x', 1000), "one", 200);

    QVERIFY(!ended.isEmpty() || ended.wait(5000)); // nobody stops it
    QVERIFY(!ended.first().first().toString().isEmpty());
}

void tst_CaptureRun::deviceThatGoes_endsItWhenItWasTheLast()
{
    const auto run = runAt({{here, u"one"_s, {}}}, 5);
    QSignalSpy ended(run.get(), &CaptureRun::ended);
    run->begin();
    Wire::send(ipFrame(), "one", 3);
    QTRY_COMPARE(run->counts().first().captured, 3u);

    m_wire.removeLink(u"one"_s);

    QVERIFY(!ended.isEmpty() || ended.wait(5000)); // what it was to count to cannot come any more
    QCOMPARE(readPcapng(takeAll(*run)).packets.size(), 3);
    QVERIFY(run->counts().first().failure);
}

void tst_CaptureRun::clientThatDoesNotTake_missesWhatIsCounted()
{
    const auto run = runAt({{here, u"one"_s, {}}}, 0, {}, 256 * 1024 * 1024);
    constexpr int many = 16'000; // 48 MB: more than waits for the client
    run->begin();

    Wire::send(ipFrame('x', 3000), "one", many);

    const PcapngFile file = readPcapng(finish(*run));
    const PointCounts counts = run->counts().first();
    QVERIFY(counts.missed > 0);
    QVERIFY(counts.captured > 0);
    QCOMPARE(quint64(file.packets.size()), counts.captured);
    QCOMPARE(counts.captured + lost(counts), quint64(many));
    QCOMPARE(file.counts.first().dropped, lost(counts));
}

void tst_CaptureRun::deletedRun_endsAtOnce()
{
    auto run = runAt(bothEnds);
    run->begin();
    Wire::send(ipFrame(), "one", 100);
    run.reset();
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_CaptureRun)
#include "tst_capturerun.moc"
