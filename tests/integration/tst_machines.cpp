// SPDX-License-Identifier: GPL-3.0-or-later
// Both kinds of machines through their life: power, commands in them, the serial console, a disk
// image of one's own, where the scheduler puts them, and what is missing on the host.
#include "tests/support/labfixture.h"
#include "tests/support/terminal.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using overlab::testing::eventually;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;
using overlab::testing::Terminal;

namespace {

const QByteArray design = R"(overlab: 1
name: machines
nodes:
  - {name: node-0, roles: [network, compute]}
  - {name: node-1, roles: [compute]}
images:
  - {name: own, file: IMAGE}
tenants:
  - name: red
    networks:
      - {name: net-1, subnets: [{cidr: 10.0.1.0/24, gateway: 10.0.1.254, dhcp: {address: 10.0.1.1}}]}
      - {name: quiet, subnets: [{cidr: 10.0.2.0/24, gateway: none, dhcp: false}]}
    vms:
      - {name: light, type: namespace, node: node-0, interfaces: [{network: net-1, address: 10.0.1.10}]}
      - {name: full, type: vm, node: node-1, memory: 96MiB, interfaces: [{network: net-1, address: 10.0.1.20}]}
      - {name: boot, type: vm, node: node-1, image: own, memory: 64MiB, interfaces: [{network: quiet}]}
)";

/// A disk that does nothing but say a sentence on the serial port, again and again.
QByteArray bootSector()
{
    const unsigned char code[] = {
        0x31, 0xc0,       // 00 xor ax,ax
        0x8e, 0xd8,       // 02 mov ds,ax
        0xfc,             // 04 cld
        0xba, 0xf8, 0x03, // 05 mov dx,0x3f8
        0xbe, 0x20, 0x7c, // 08 mov si,0x7c20
        0xac,             // 0b lodsb
        0x84, 0xc0,       // 0c test al,al
        0x74, 0x03,       // 0e jz 13
        0xee,             // 10 out dx,al
        0xeb, 0xf8,       // 11 jmp 0b
        0xbb, 0x00, 0x02, // 13 mov bx,0x200
        0x31, 0xc9,       // 16 xor cx,cx
        0xe2, 0xfe,       // 18 loop 18
        0x4b,             // 1a dec bx
        0x75, 0xf9,       // 1b jnz 16
        0xeb, 0xe9,       // 1d jmp 08
        0x00};
    QByteArray sector(reinterpret_cast<const char *>(code), sizeof code);
    sector += QByteArray("a disk of my own\r\n") + '\0';
    sector += QByteArray(510 - sector.size(), '\0') + "\x55\xaa";
    return sector;
}

QByteArray withoutBoot(QByteArray whole)
{
    const qsizetype from = whole.indexOf("      - {name: boot");
    return whole.remove(from, whole.indexOf('\n', from) + 1 - from);
}

} // namespace

class tst_Machines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void powerFollowsTheCommands_data();
    void powerFollowsTheCommands();
    void rebootStartsItAnew_data();
    void rebootStartsItAnew();
    void commandsPassTheirBytesAndStatus_data();
    void commandsPassTheirBytesAndStatus();
    void commandEndsAtItsTimeLimit_data();
    void commandEndsAtItsTimeLimit();
    void consoleLetsLogIn();
    void ownImageBoots();
    void virshOnATerminal_saysOnlyWhatItWasAsked();
    void killedLibvirtdIsBackAndItsMachinesRunOn();
    void libvirtdKilledAgainAndAgain_isBackEachTime();
    void libvirtdKilledWhileItIsAsked_failsNothing();
    void newImageIsANewDisk();
    void removedMachineLeavesNoDisk();
    void machineRemovedWithoutLibvirtd_isGone();
    void schedulerSpreadsMachines();
    void missingImageFailsItsMachineOnly();
    void destroyLeavesNothing();

private:
    /// The design with \a image in the folder of images.
    QByteArray designWith(const QString &image) const
    {
        return QByteArray(design).replace("IMAGE", QFile::encodeName(m_images.filePath(image)));
    }
    /// What the disks in the lab's folder stand on.
    QStringList basesOfDisks() const;
    QString state(const QString &machine) const { return m_lab.machine(machine).value(u"state"_s).toString(); }
    void everyPlace(bool withNode);

    LabFixture m_lab{u"machines"_s};
    QTemporaryDir m_images;
};

void tst_Machines::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    const QString raw = m_images.filePath(u"own.raw"_s);
    const QString image = m_images.filePath(u"own.qcow2"_s);
    QFile disk(raw);
    QVERIFY(disk.open(QIODevice::WriteOnly));
    disk.write(bootSector());
    QVERIFY(disk.resize(1 << 20));
    disk.close();
    QCOMPARE(QProcess::execute(u"qemu-img"_s, {u"convert"_s, u"-f"_s, u"raw"_s, u"-O"_s, u"qcow2"_s, raw, image}), 0);

    const Outcome applied = m_lab.apply(designWith(u"own.qcow2"_s));

    VERIFY_DONE(applied);
    QVERIFY2(applied.json().value(u"problems"_s).toArray().isEmpty(), applied.said().constData());
}

void tst_Machines::everyPlace(bool withNode)
{
    QTest::addColumn<QString>("place");
    QTest::newRow("light guest") << u"light"_s;
    QTest::newRow("virtual machine") << u"full"_s;
    if (withNode)
        QTest::newRow("node") << u"node-0"_s;
}

void tst_Machines::powerFollowsTheCommands_data() { everyPlace(false); }

void tst_Machines::powerFollowsTheCommands()
{
    QFETCH(const QString, place);
    const QString other = place == u"light"_s ? u"full"_s : u"light"_s;
    const QString address = place == u"light"_s ? u"10.0.1.10"_s : u"10.0.1.20"_s;
    QCOMPARE(state(place), u"running"_s);
    QCOMPARE(m_lab.answers(other, address), 2);

    VERIFY_DONE(m_lab.run({u"stop"_s, place}));
    QCOMPARE(state(place), u"stopped"_s);
    QCOMPARE(m_lab.status().value(u"state"_s).toString(), u"running"_s); // as the person wants it
    QCOMPARE(m_lab.answers(other, address, 1), 0);
    QElapsedTimer timer;
    timer.start();
    const Outcome refused = m_lab.exec(place, {u"true"_s});
    QVERIFY2(refused.status == 1 && refused.said().contains("the machine is stopped"), refused.said().constData());
    QVERIFY(timer.elapsed() < 5000);

    VERIFY_DONE(m_lab.run({u"start"_s, place}));
    QCOMPARE(state(place), u"running"_s);
    // A lease is there a moment before a slow machine has set the address.
    QVERIFY(eventually(10000, [&] { return m_lab.answers(other, address) == 2; }));
}

void tst_Machines::rebootStartsItAnew_data() { everyPlace(false); }

void tst_Machines::rebootStartsItAnew()
{
    QFETCH(const QString, place);
    VERIFY_DONE(m_lab.shell(place, u"ip addr add 192.0.2.1/32 dev lo"_s)); // does not outlive it

    VERIFY_DONE(m_lab.run({u"reboot"_s, place}));

    // It is up again when the command returns.
    const Outcome shown = m_lab.shell(place, u"ip addr show dev lo"_s);
    QVERIFY2(shown.status == 0 && !shown.output.contains("192.0.2.1"), shown.said().constData());
    QCOMPARE(m_lab.answers(place, u"10.0.1.1"_s, 1), 1);
    QCOMPARE(state(place), u"running"_s);
}

void tst_Machines::commandsPassTheirBytesAndStatus_data() { everyPlace(true); }

void tst_Machines::commandsPassTheirBytesAndStatus()
{
    QFETCH(const QString, place);
    QByteArray bytes;
    for (int value = 0; value < 5000; ++value)
        bytes.append(char(value * 37 & 0xff));

    QCOMPARE(m_lab.shell(place, u"exit 7"_s).status, 7);
    const Outcome unknown = m_lab.exec(place, {u"nosuchprogram"_s});
    QVERIFY2(unknown.said().contains("nosuchprogram"), unknown.said().constData());
    QCOMPARE(unknown.status, 127);
    QCOMPARE(m_lab.shell(place, u"kill -KILL $$"_s).status, 128 + 9);
    const Outcome both = m_lab.shell(place, u"echo to one; echo to the other >&2"_s);
    QCOMPARE(both.output, QByteArray("to one\n"));
    QCOMPARE(both.errors, QByteArray("to the other\n"));
    QCOMPARE(m_lab.shell(place, u"printf '\\000\\377\\r\\n\\033'"_s).output, QByteArray("\0\xff\r\n\x1b", 5));
    QCOMPARE(m_lab.shell(place, u"head -c 300000 /dev/zero"_s).output, QByteArray(300000, '\0'));
    if (place == u"full"_s)
        return; // a command in a virtual machine runs through its agent, and reads nothing
    const Outcome echoed = m_lab.exec(place, {u"cat"_s}, bytes);
    VERIFY_DONE(echoed);
    QCOMPARE(echoed.output, bytes);
}

void tst_Machines::commandEndsAtItsTimeLimit_data() { everyPlace(true); }

void tst_Machines::commandEndsAtItsTimeLimit()
{
    QFETCH(const QString, place);
    QElapsedTimer timer;
    timer.start();

    const Outcome ended =
        m_lab.run({u"exec"_s, place, u"--timeout"_s, u"1"_s, u"--"_s, u"sleep"_s, u"4321"_s});

    QVERIFY2(ended.status == 124, ended.said().constData());
    QVERIFY(timer.elapsed() < 20000);
    QVERIFY(eventually(5000, [&] {
        return !m_lab.shell(place, u"ps w | grep '[s]leep 4321'"_s).output.contains("4321");
    }));
}

void tst_Machines::consoleLetsLogIn()
{
    Terminal console(LabFixture::program(), {u"console"_s, u"--lab"_s, m_lab.name(), u"full"_s});
    QVERIFY(eventually(30000, [&] {
        console.type("\r");
        return console.waitFor(QRegularExpression(u"full login: $"_s), 1000);
    }));

    console.type("root\r");
    QVERIFY2(console.waitFor(QRegularExpression(u"Password: $"_s)), qPrintable(console.pending()));
    console.type("tiny\r"); // as the image's banner says
    QVERIFY2(console.waitFor(Terminal::prompt()), qPrintable(console.pending()));
    console.type("echo $((6 * 7)) on $(hostname)\r");

    QVERIFY2(console.waitFor(QRegularExpression(u"42 on full\n"_s)), qPrintable(console.pending()));
    console.type("exit\r");
    console.type("\x1d"); // ^]
    QCOMPARE(console.exitStatus(), 0);
    QCOMPARE(state(u"full"_s), u"running"_s);
}

void tst_Machines::ownImageBoots()
{
    QCOMPARE(state(u"boot"_s), u"running"_s);
    Terminal console(LabFixture::program(), {u"console"_s, u"--lab"_s, m_lab.name(), u"boot"_s});

    QVERIFY2(console.waitFor(QRegularExpression(u"a disk of my own\n"_s), 60000),
             qPrintable(console.pending().left(2000)));

    console.type("\x1d");
    QCOMPARE(console.exitStatus(), 0);
}

void tst_Machines::virshOnATerminal_saysOnlyWhatItWasAsked()
{
    if (!QFileInfo::exists(u"/usr/bin/pkttyagent"_s))
        QSKIP("this host has no pkttyagent that virsh could start");
    const Outcome listed =
        m_lab.shell(u"node-1"_s, u"script -qec 'virsh list --name' /dev/null </dev/null"_s);

    VERIFY_DONE(listed);
    QVERIFY2(listed.output.contains("instance-"), listed.said().constData());
    QVERIFY2(!listed.output.contains("polkit"), listed.said().constData());
}

void tst_Machines::killedLibvirtdIsBackAndItsMachinesRunOn()
{
    const auto inNode = [this](const QString &script) {
        return m_lab.shell(u"node-1"_s, script).output.trimmed();
    };
    const QByteArray daemon = inNode(u"cat /run/libvirtd.pid"_s);
    const QString uptime = u"cut -d' ' -f1 /proc/uptime"_s;
    const double before = m_lab.shell(u"full"_s, uptime).output.trimmed().toDouble();
    QVERIFY(!daemon.isEmpty() && before > 0);

    VERIFY_DONE(m_lab.shell(u"node-1"_s, u"kill -KILL "_s + QString::fromLatin1(daemon)));

    QVERIFY(eventually(20000, [&] {
        const QByteArray now = inNode(u"cat /run/libvirtd.pid"_s);
        return !now.isEmpty() && now != daemon && !inNode(u"virsh list --name"_s).isEmpty();
    }));
    QElapsedTimer timer;
    timer.start();
    const QByteArray image = QFile::encodeName(m_images.filePath(u"own.qcow2"_s));
    const Outcome again = m_lab.apply(QByteArray(design).replace("IMAGE", image)); // behind the repair
    VERIFY_DONE(again);
    QVERIFY2(timer.elapsed() < 20000, again.said().constData()); // and that for no new lease
    QVERIFY2(again.json().value(u"problems"_s).toArray().isEmpty(), again.said().constData());
    QCOMPARE(state(u"full"_s), u"running"_s);
    QVERIFY(m_lab.shell(u"full"_s, uptime).output.trimmed().toDouble() > before); // it never stopped
}

void tst_Machines::libvirtdKilledAgainAndAgain_isBackEachTime()
{
    const QString kills = uR"sh(
        for i in 1 2 3; do
            old=$(cat /run/libvirtd.pid)
            kill -KILL $old
            for t in $(seq 750); do
                [ "$(cat /run/libvirtd.pid)" != $old ] && virsh list --name 2>&1 | grep -q instance && continue 2
                sleep 0.02
            done
            echo "killed $i times, and not back"
            exit 1
        done)sh"_s;
    VERIFY_DONE(m_lab.shell(u"node-1"_s, kills)); // the next end is often before the repair's
    VERIFY_DONE(m_lab.apply(designWith(u"own.qcow2"_s))); // behind the repair
    QCOMPARE(state(u"full"_s), u"running"_s);
}

void tst_Machines::libvirtdKilledWhileItIsAsked_failsNothing()
{
    VERIFY_DONE(m_lab.shell(u"node-1"_s, u"kill -STOP $(cat /run/libvirtd.pid)"_s));
    QProcess status;
    status.start(LabFixture::program(), {u"status"_s, u"--json"_s, u"--lab"_s, m_lab.name()});
    // What was sent and is not read yet. A connection is in the namespace of who opened it, the listening socket in the node's.
    const QString engine = QString::number(m_lab.enginePid());
    const QString enter = u"nsenter -t %1 -n ss -xaH || nsenter -t %1 -U -n --preserve-credentials ss -xaH"_s.arg(engine);
    const bool isAsked = eventually(10000, [&] {
        QProcess ofEngine;
        ofEngine.start(u"sh"_s, {u"-c"_s, enter});
        ofEngine.waitForFinished();
        const QByteArray sockets = ofEngine.readAllStandardOutput() + m_lab.shell(u"node-1"_s, u"ss -xaH"_s).output;
        static const QRegularExpression waiting(u"^\\S+ +\\S+ +[1-9].*/libvirt-sock "_s, QRegularExpression::MultilineOption);
        return waiting.match(QString::fromUtf8(sockets)).hasMatch();
    });
    VERIFY_DONE(m_lab.shell(u"node-1"_s, u"kill -KILL $(cat /run/libvirtd.pid)"_s));
    QVERIFY(isAsked);
    QVERIFY(status.waitForFinished(30000));

    const QJsonObject said = QJsonDocument::fromJson(status.readAllStandardOutput()).object();
    const auto stateIn = [&said](const QString &array, const QString &name) {
        for (const QJsonValue &value : said.value(array).toArray()) {
            if (value[u"name"_s] == name)
                return value[u"state"_s].toString() + value[u"reason"_s].toString();
        }
        return u"not there"_s;
    };
    const QString full = stateIn(u"vms"_s, u"full"_s);
    QVERIFY2(full == u"running" || full == u"building", qPrintable(full)); // the repair may have begun
    QCOMPARE(stateIn(u"nodes"_s, u"node-1"_s), u"running"_s);
    QVERIFY(eventually(20000, [this] {
        return m_lab.shell(u"node-1"_s, u"virsh list --name"_s).output.contains("instance-") && state(u"full"_s) == u"running";
    }));
}

QStringList tst_Machines::basesOfDisks() const
{
    QStringList bases;
    const QDir folder(m_lab.folder() + u"/disks"_s);
    for (const QString &file : folder.entryList(QDir::Files)) {
        QProcess info;
        info.start(u"qemu-img"_s, {u"info"_s, u"-U"_s, u"--output=json"_s, folder.filePath(file)});
        info.waitForFinished();
        const QJsonObject disk = QJsonDocument::fromJson(info.readAllStandardOutput()).object();
        bases.append(QFileInfo(disk.value(u"backing-filename"_s).toString()).fileName());
    }
    return bases;
}

void tst_Machines::newImageIsANewDisk()
{
    QVERIFY(QFile::copy(m_images.filePath(u"own.qcow2"_s), m_images.filePath(u"newer.qcow2"_s)));
    QCOMPARE(basesOfDisks(), QStringList{u"own.qcow2"_s});

    const Outcome applied = m_lab.apply(designWith(u"newer.qcow2"_s));

    VERIFY_DONE(applied);
    QCOMPARE(applied.json().value(u"changed"_s).toInt(), 1);
    QCOMPARE(basesOfDisks(), QStringList{u"newer.qcow2"_s});
    QCOMPARE(state(u"boot"_s), u"running"_s);
}

void tst_Machines::removedMachineLeavesNoDisk()
{
    const QByteArray whole = designWith(u"own.qcow2"_s);
    const QByteArray without = withoutBoot(whole);

    VERIFY_DONE(m_lab.apply(without));
    QCOMPARE(basesOfDisks(), QStringList());

    VERIFY_DONE(m_lab.apply(whole));
    QCOMPARE(basesOfDisks(), QStringList{u"own.qcow2"_s});
    QCOMPARE(state(u"boot"_s), u"running"_s);
}

void tst_Machines::machineRemovedWithoutLibvirtd_isGone()
{
    const QByteArray whole = designWith(u"own.qcow2"_s);
    const QByteArray without = withoutBoot(whole);
    const auto emulators = [this] { return m_lab.shell(u"node-1"_s, u"pgrep -c qemu:instance"_s).output.trimmed(); };
    QCOMPARE(emulators(), QByteArrayLiteral("2"));

    VERIFY_DONE(m_lab.shell(u"node-1"_s, u"kill -KILL $(cat /run/libvirtd.pid)"_s));
    VERIFY_DONE(m_lab.apply(without));

    QCOMPARE(emulators(), QByteArrayLiteral("1"));
    QCOMPARE(basesOfDisks(), QStringList());
    VERIFY_DONE(m_lab.apply(whole));
    QCOMPARE(state(u"boot"_s), u"running"_s);
}

void tst_Machines::schedulerSpreadsMachines()
{
    LabFixture lab(u"scheduler"_s);
    QByteArray spread = "overlab: 1\nname: spread\nnodes:\n"
                        "  - {name: node-0, roles: [network, compute]}\n"
                        "  - {name: node-1, roles: [compute]}\n"
                        "tenants:\n  - name: red\n    networks: [{name: n, subnets: [{cidr: 10.0.1.0/24}]}]\n    vms:\n";
    for (int index = 0; index < 6; ++index)
        spread += "      - {name: m" + QByteArray::number(index) + ", type: namespace, interfaces: [{network: n}]}\n";

    VERIFY_DONE(lab.apply(spread));

    QHash<QString, int> count;
    const QJsonArray machines = lab.status().value(u"vms"_s).toArray();
    for (const QJsonValue &machine : machines)
        ++count[machine[u"node"_s].toString()];
    QCOMPARE(count.value(u"node-0"_s), 3);
    QCOMPARE(count.value(u"node-1"_s), 3);
    VERIFY_DONE(lab.apply(spread)); // and stay where they are
    QCOMPARE(lab.status().value(u"vms"_s).toArray(), machines);
    QCOMPARE(lab.end(), QString());
}

void tst_Machines::missingImageFailsItsMachineOnly()
{
    LabFixture lab(u"missing"_s);
    const QTemporaryDir empty;
    qputenv("OVERLAB_IMAGES_DIR", QFile::encodeName(empty.path()));
    const QByteArray text = QByteArray(design).replace("IMAGE", "nowhere.qcow2")
                                .replace(", image: own, memory: 64MiB", "");
    QByteArray without;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.contains("own") && !line.startsWith("images"))
            without += line + '\n';
    }

    const Outcome applied = lab.apply(without);
    qunsetenv("OVERLAB_IMAGES_DIR");

    QCOMPARE(applied.status, 1);
    const QJsonArray problems = applied.json().value(u"problems"_s).toArray();
    QVERIFY2(!problems.isEmpty(), applied.said().constData());
    const QJsonObject full = lab.machine(u"full"_s);
    QCOMPARE(full.value(u"state"_s).toString(), u"failed"_s);
    QVERIFY(!full.value(u"reason"_s).toString().isEmpty());
    QCOMPARE(lab.machine(u"light"_s).value(u"state"_s).toString(), u"running"_s);
    QCOMPARE(lab.status().value(u"state"_s).toString(), u"partial"_s);
    QCOMPARE(lab.answers(u"light"_s, u"10.0.1.1"_s), 2); // the network stands, its server answers
    QCOMPARE(lab.end(), QString());
}

void tst_Machines::destroyLeavesNothing()
{
    QCOMPARE(m_lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_Machines)
#include "tst_machines.moc"
