// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl capture in a real lab: traffic of known size is seen at each point to the packet, decoded, and as a pcapng.
#include "tests/support/labfixture.h"
#include "tests/support/pcapngreading.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using overlab::testing::eventually;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;
using overlab::testing::PcapngFile;
using overlab::testing::readPcapng;

namespace {

/// a is on one node, c on another; all on one network with a router.
constexpr auto design = R"(overlab: 1
name: capture
settings: {firewall: none}
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
  - {name: compute-1, roles: [compute]}
tenants:
  - name: red
    networks:
      - {name: inside, segment: 22, subnets: [{cidr: 10.0.0.0/24}]}
    routers:
      - {name: way, interfaces: [inside]}
    vms:
      - {name: a, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10}]}
      - {name: c, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.12}]}
)";

constexpr int pings = 20;

/// A capture beside the test, until it ends by itself or is told to.
class Running
{
public:
    Running(const LabFixture &lab, const QStringList &arguments)
        : m_process(lab.start(QStringList{u"capture"_s} + arguments))
    {
        m_isCapturing = eventually(10'000, [this] {
            return errors().contains(u"capturing at") || m_process->state() == QProcess::NotRunning;
        });
    }
    bool isCapturing() const { return m_isCapturing && m_process->state() == QProcess::Running; }
    void kill() { m_process->kill(); }
    void interrupt() { ::kill(pid_t(m_process->processId()), SIGINT); }
    bool wait() { return m_process->state() == QProcess::NotRunning || m_process->waitForFinished(20'000); }
    int status() const { return m_process->exitCode(); }
    QString output()
    {
        m_process->waitForReadyRead(10);
        return QString::fromUtf8(m_output += m_process->readAllStandardOutput());
    }
    QString errors()
    {
        m_process->waitForReadyRead(10);
        return QString::fromUtf8(m_errors += m_process->readAllStandardError());
    }
    ~Running()
    {
        m_process->kill();
        m_process->waitForFinished();
    }

private:
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    QByteArray m_errors;
    bool m_isCapturing = false;
};

} // namespace

class tst_Capture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pings_areSeenAtEveryPointToThePacket();
    void lines_comeWithinASecondAndAreDecoded();
    void interrupt_endsItAndTellsWhatWasLost();
    void count_endsItToThePacket();
    void json_tellsPacketsAndPoints();
    void tunnel_isCapturedAtTheCard();
    void namesOfNetworks_meanThePortThere_data();
    void namesOfNetworks_meanThePortThere();
    void wrongQuestions_areRefused_data();
    void wrongQuestions_areRefused();
    void killedClient_leavesTheFileAndNoCapture();
    void killedEngine_isTold();

private:
    void ping(int count = pings);

    LabFixture m_lab{u"capture"_s};
    QTemporaryDir m_folder;
};

void tst_Capture::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.apply(design));
    VERIFY_DONE(m_lab.shell(u"a"_s, u"ping -c 1 -W 2 10.0.0.12"_s)); // addresses are learned
}

void tst_Capture::ping(int count)
{
    VERIFY_DONE(m_lab.shell(u"a"_s, u"ping -q -i 0.02 -c %1 10.0.0.12"_s.arg(count)));
}

void tst_Capture::pings_areSeenAtEveryPointToThePacket()
{
    const QString path = m_folder.filePath(u"all.pcapng"_s);
    Running capture(m_lab, {u"a"_s, u"eth0"_s, u"compute-0"_s, u"eth0"_s, u"c"_s, u"eth0"_s, u"--write"_s, path, u"--filter"_s, u"icmp or udp dst port 4789"_s});
    QVERIFY2(capture.isCapturing(), qPrintable(capture.errors()));
    ping();
    capture.interrupt();
    QVERIFY(capture.wait());
    QVERIFY2(capture.status() == 0, qPrintable(capture.errors()));

    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const PcapngFile file = readPcapng(written.readAll());
    QList<int> seen(3, 0);
    quint64 last = 0;
    for (const auto &packet : file.packets) {
        if (packet.bytes.contains(QByteArray::fromHex("0a00000a0a00000c")) || packet.bytes.contains(QByteArray::fromHex("0a00000c0a00000a"))) {
            if (packet.bytes.size() > 90) // the pings, and no ARP in a tunnel
                ++seen[packet.interface];
        }
        QVERIFY(packet.time >= last);
        last = packet.time;
    }
    QCOMPARE(seen, QList<int>(3, 2 * pings));
    QCOMPARE(file.descriptions, (QStringList{u"red/a on compute-0"_s, u"compute-0"_s, u"red/c on compute-1"_s}));
    for (const auto &count : file.counts)
        QCOMPARE(count.dropped, 0u);
    QVERIFY(!m_lab.run({u"status"_s}).output.isEmpty()); // the engine is as it was
}

void tst_Capture::lines_comeWithinASecondAndAreDecoded()
{
    Running capture(m_lab, {u"a"_s, u"eth0"_s, u"compute-0"_s, u"eth0"_s, u"--filter"_s, u"icmp or udp dst port 4789"_s});
    QVERIFY2(capture.isCapturing(), qPrintable(capture.errors()));
    QElapsedTimer clock;
    VERIFY_DONE(m_lab.shell(u"a"_s, u"ping -c 1 -W 2 10.0.0.12"_s));
    clock.start();
    QVERIFY(eventually(10'000, [&] { return capture.output().count(u"10.0.0.12 → 10.0.0.10"_s) >= 2; }));
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(capture.output().contains(u"segment 22"), qPrintable(capture.output()));
    if (!QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
        QVERIFY2(capture.output().contains(u"Echo (ping) request"), qPrintable(capture.output()));
}

void tst_Capture::interrupt_endsItAndTellsWhatWasLost()
{
    Running capture(m_lab, {u"a"_s, u"eth0"_s, u"--filter"_s, u"icmp"_s});
    QVERIFY2(capture.isCapturing(), qPrintable(capture.errors()));
    ping(5);
    capture.interrupt();
    QVERIFY(capture.wait());
    QCOMPARE(capture.status(), 0);
    QVERIFY2(capture.errors().contains(u"red/a: eth0: 10 captured, none lost"), qPrintable(capture.errors()));
    QCOMPARE(capture.output().count(u'\n'), 10);
}

void tst_Capture::count_endsItToThePacket()
{
    Running capture(m_lab, {u"a"_s, u"eth0"_s, u"--filter"_s, u"icmp"_s, u"--count"_s, u"3"_s});
    QVERIFY2(capture.isCapturing(), qPrintable(capture.errors()));
    ping(5);
    QVERIFY(capture.wait());
    QCOMPARE(capture.status(), 0);
    QCOMPARE(capture.output().count(u'\n'), 3);
}

void tst_Capture::json_tellsPacketsAndPoints()
{
    const auto process = m_lab.start({u"capture"_s, u"a"_s, u"eth0"_s, u"--filter"_s, u"icmp"_s, u"--count"_s, u"2"_s, u"--json"_s});
    QVERIFY(eventually(20'000, [&] { // it says nothing when it begins
        ping(1);
        return process->state() == QProcess::NotRunning || process->waitForFinished(100);
    }));
    const QJsonObject document = Outcome{process->exitCode(), process->readAllStandardOutput(), {}}.json();
    QCOMPARE(document[u"packets"_s].toArray().size(), 2);
    QCOMPARE(document[u"packets"_s][0][u"source"_s].toString(), u"10.0.0.10"_s);
    QCOMPARE(document[u"packets"_s][0][u"protocol"_s].toString(), u"ICMP"_s);
    QCOMPARE(document[u"points"_s][0][u"captured"_s].toInt(), 2);
    QCOMPARE(document[u"points"_s][0][u"dropped"_s].toInt(-1), 0);
    QCOMPARE(document[u"points"_s][0][u"node"_s].toString(), u"compute-0"_s);
}

void tst_Capture::tunnel_isCapturedAtTheCard()
{
    const QByteArray tunnels = m_lab.shell(u"compute-0"_s, u"ovs-vsctl list-ports br-tun"_s).output;
    const QString remote = overlab::testing::named(m_lab.status()[u"nodes"_s].toArray(), u"compute-1"_s)[u"address"_s].toString();
    QString toPeer; // the one that leads to compute-1
    for (const QString &name : overlab::testing::linesOf(tunnels)) {
        bool isHex = false;
        const quint32 address = name.section(u'-', 1).toUInt(&isHex, 16);
        const QString text = u"%1.%2.%3.%4"_s.arg(address >> 24).arg(address >> 16 & 255).arg(address >> 8 & 255).arg(address & 255);
        if (isHex && text == remote)
            toPeer = name;
    }
    QVERIFY2(!toPeer.isEmpty(), tunnels.constData());
    Running capture(m_lab, {u"compute-0"_s, toPeer, u"--filter"_s, u"greater 140"_s});
    QVERIFY2(capture.isCapturing(), qPrintable(capture.errors()));
    QVERIFY2(capture.errors().contains(u"compute-0: eth0 (tunnel %1)"_s.arg(toPeer)), qPrintable(capture.errors()));
    ping(5);
    capture.interrupt();
    QVERIFY(capture.wait());
    QCOMPARE(capture.output().count(u"10.0.0.10 → 10.0.0.12"_s), 5);
}

void tst_Capture::namesOfNetworks_meanThePortThere_data()
{
    QTest::addColumn<QStringList>("point");
    QTest::addColumn<QString>("device");
    QTest::newRow("a router's port on its network") << QStringList{u"red/way"_s, u"inside"_s} << u"red/way: qr-"_s;
    QTest::newRow("a machine's") << QStringList{u"a"_s, u"red/inside"_s} << u"red/a: eth0"_s;
}

void tst_Capture::namesOfNetworks_meanThePortThere()
{
    QFETCH(QStringList, point);
    QFETCH(QString, device);
    const Outcome outcome = m_lab.run(QStringList{u"capture"_s} + point + QStringList{u"--seconds"_s, u"1"_s});
    VERIFY_DONE(outcome);
    QVERIFY2(QString::fromUtf8(outcome.errors).contains(device), outcome.said().constData());
}

void tst_Capture::wrongQuestions_areRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("filter") << QStringList{u"a"_s, u"eth0"_s, u"--filter"_s, u"icmpp"_s} << 1 << u"“icmpp” is no capture filter"_s;
    QTest::newRow("device") << QStringList{u"a"_s, u"eth7"_s} << 4 << u"there are: eth0, lo"_s;
    QTest::newRow("place") << QStringList{u"nobody"_s, u"eth0"_s} << 4 << u"nobody"_s;
    QTest::newRow("patch port") << QStringList{u"compute-0"_s, u"patch-tun"_s} << 1 << u"a patch port joins two bridges"_s;
    QTest::newRow("no pair") << QStringList{u"a"_s, u"eth0"_s, u"c"_s} << 2 << u"come in pairs"_s;
    QTest::newRow("file") << QStringList{u"a"_s, u"eth0"_s, u"--seconds"_s, u"1"_s, u"--write"_s, u"/nowhere/x"_s} << 1 << u"cannot be written"_s;
}

void tst_Capture::wrongQuestions_areRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Outcome outcome = m_lab.run(QStringList{u"capture"_s} + arguments);
    QTEST(outcome.status, "status");
    QVERIFY2(QString::fromUtf8(outcome.errors).contains(words), outcome.said().constData());
}

void tst_Capture::killedClient_leavesTheFileAndNoCapture()
{
    const QString path = m_folder.filePath(u"killed.pcapng"_s);
    Running capture(m_lab, {u"a"_s, u"eth0"_s, u"--filter"_s, u"icmp"_s, u"--write"_s, path});
    QVERIFY2(capture.isCapturing(), qPrintable(capture.errors()));
    ping(5);
    const auto threads = [this] { return QDir(u"/proc/%1/task"_s.arg(m_lab.enginePid())).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); };
    const auto before = threads();
    capture.kill();
    QVERIFY(capture.wait());
    QVERIFY(eventually(5000, [&] { return threads() <= before - 2; })); // its reader and its writer
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(readPcapng(written.readAll()).packets.size(), 10);
    QVERIFY(QDir(m_lab.folder() + u"/captures"_s).isEmpty());
}

void tst_Capture::killedEngine_isTold()
{
    const QString path = m_folder.filePath(u"engine.pcapng"_s);
    Running capture(m_lab, {u"a"_s, u"eth0"_s, u"--filter"_s, u"icmp"_s, u"--write"_s, path});
    QVERIFY2(capture.isCapturing(), qPrintable(capture.errors()));
    ping(5);
    QVERIFY(eventually(5000, [&path] { return QFileInfo(path).size() > 1000; }));
    ::kill(m_lab.enginePid(), SIGKILL);
    QVERIFY(capture.wait());
    QVERIFY2(capture.status() != 0, qPrintable(capture.errors()));
    QVERIFY2(capture.errors().contains(u"What was captured so far is in"), qPrintable(capture.errors()));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(readPcapng(written.readAll()).packets.size(), 10);
    QVERIFY(eventually(10'000, [this] { return m_lab.run({u"status"_s}).status == 0; })); // it comes back
    QVERIFY(eventually(10'000, [this] { return m_lab.run({u"capture"_s, u"a"_s, u"eth0"_s, u"--seconds"_s, u"1"_s}).status == 0; }));
}

QTEST_GUILESS_MAIN(tst_Capture)
#include "tst_capture.moc"
