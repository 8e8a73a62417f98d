// SPDX-License-Identifier: GPL-3.0-or-later
// One tiny guest through its life: started paused, plugged, leased, commanded, rebooted, adopted by
// a second libvirtd, shut down. The functions run in order and share the guest, whose boot is the
// cost.
#include "engine/base/error.h"
#include "engine/host/libvirt/guestimage.h"
#include "engine/host/libvirt/hypervisor.h"
#include "engine/host/libvirt/kvmprobe.h"
#include "tests/service/libvirt/libvirtworld.h"
#include "tests/support/errorcode.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <future>
#include <stop_token>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace overlab;
using namespace overlab::host;
using namespace overlab::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Hypervisor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void open_waitsForAStartingDaemon();
    void startPaused_makesTheTapsAndHoldsTheGuest();
    void resume_leadsToALease();
    void domiflist_isAsInTheArticle();
    void guestExec_seesTheLease();
    void guestExec_resolvesNeighboursByName();
    void guestExec_seesTheStaticAddress();
    void guestExec_passesInputAndStatus();
    void guestExec_killsAtTheLimit();
    void guestExec_killsWhenStopped();
    void guestExec_saysWhatIsMissing();
    void guestExec_makesTraffic();
    void guestInterfaces_areTheGuestsOwn();
    void console_letsTinyLogIn();
    void screen_greetsEachWhoOpensIt();
    void killedDaemon_leavesTheGuestToTheNext();
    void reboot_isTheGuestsOwn();
    void shutdown_isTheGuestsOwn();
    void undefine_leavesNothing();
    void manyDomains_fromManyThreads();
    void unknownDomain_isNotFound();
    void deadDaemon_isUnreachable();

private:
    QByteArray consoleLog() const;
    QString guestOutput(const QStringList &command);

    LibvirtWorld m_world;
    DomainSpec m_spec;
    std::unique_ptr<Hypervisor> m_hypervisor;
    QElapsedTimer m_sinceResume;
};

void tst_Hypervisor::initTestCase()
{
    if (const QByteArray reason = property("skipReason").toByteArray(); !reason.isEmpty())
        QSKIP(reason.constData());
    if (const QByteArray reason = LibvirtWorld::missingProgram(); !reason.isEmpty())
        QSKIP(reason.constData());
    const auto image = findTinyImage();
    if (!image)
        QSKIP("the guest image was not built: build the target guest-image");

    const MacAddress fixedMac = *MacAddress::parse(u"fa:16:3e:83:ad:a4");
    m_spec.name = u"instance-00000001"_s;
    m_spec.uuid = QUuid::createUuid();
    m_spec.memoryBytes = 128 * 1024 * 1024;
    m_spec.accelerator = probeKvm().isUsable ? Accelerator::Kvm : Accelerator::Tcg;
    m_spec.kernel = image->kernel;
    m_spec.initrd = image->initrd;
    TinyAddress fixed;
    fixed.mac = fixedMac;
    fixed.address = *Ipv4Address::parse(u"10.0.2.8");
    fixed.routes = {{*Ipv4Subnet::parse(u"172.21.0.0/16"), *Ipv4Address::parse(u"10.0.2.7")}};
    m_spec.commandLine = tinyCommandLine(u"vm-1"_s, {}, {fixed}, true);
    m_spec.hasScreen = true;
    m_spec.interfaces = {
        {*MacAddress::parse(u"fa:16:3e:44:98:20"), u"tap95d96a75-a0"_s, u"qbrtest"_s, 1450},
        {fixedMac, u"tap5bd37136-47"_s, {}, 1450}};
    m_spec.consoleLog = u"/var/log/libvirt/qemu/console.log"_s;
    m_spec.origin = {u"test"_s, u"red/vm-1"_s};
    m_world.startNetwork();
}

QByteArray tst_Hypervisor::consoleLog() const
{
    QFile log(m_spec.consoleLog);
    return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

QString tst_Hypervisor::guestOutput(const QStringList &command)
{
    const GuestExecResult result = m_hypervisor->guestExec(m_spec.uuid, command, {}, 10s);
    return QString::fromUtf8(result.output + result.errorOutput);
}

void tst_Hypervisor::open_waitsForAStartingDaemon()
{
    QElapsedTimer timer;
    timer.start();
    m_world.startDaemon();
    m_hypervisor = std::make_unique<Hypervisor>(m_world.socket());

    m_hypervisor->open();

    qInfo("libvirtd answers after %lld ms", timer.elapsed());
    QVERIFY(m_hypervisor->readDomains().isEmpty());
}

void tst_Hypervisor::startPaused_makesTheTapsAndHoldsTheGuest()
{
    // A tap without a bridge is its owner's: there before the start, and still there at the end.
    output(u"ip"_s, {u"tuntap"_s, u"add"_s, u"dev"_s, u"tap5bd37136-47"_s, u"mode"_s, u"tap"_s,
                     u"vnet_hdr"_s});
    output(u"ip"_s, {u"link"_s, u"set"_s, u"tap5bd37136-47"_s, u"mtu"_s, u"1450"_s, u"up"_s});
    m_hypervisor->define(m_spec);
    QVERIFY(m_hypervisor->readDomain(m_spec.uuid)->run == DomainState::Run::Off);

    m_hypervisor->startPaused(m_spec.uuid);

    const auto state = m_hypervisor->readDomain(m_spec.uuid);
    QVERIFY(state && state->run == DomainState::Run::Paused);
    QVERIFY(state->interfaces == m_spec.interfaces);
    QCOMPARE(state->digest, domainDigest(m_spec));
    const QString bridged = output(u"ip"_s, {u"link"_s, u"show"_s, u"tap95d96a75-a0"_s});
    QVERIFY2(bridged.contains(u"master qbrtest"_s), qPrintable(bridged));
    QVERIFY2(bridged.contains(u"mtu 1450"_s), qPrintable(bridged));
    const QString loose = output(u"ip"_s, {u"link"_s, u"show"_s, u"tap5bd37136-47"_s});
    QVERIFY2(!loose.contains(u"master"_s) && loose.contains(u"mtu 1450"_s), qPrintable(loose));
    m_hypervisor->startPaused(m_spec.uuid); // again: nothing happens
    QVERIFY(!m_hypervisor->guestAgentReady(m_spec.uuid));
}

void tst_Hypervisor::resume_leadsToALease()
{
    m_sinceResume.start();
    m_hypervisor->resume(m_spec.uuid);
    m_hypervisor->resume(m_spec.uuid);

    QFile leases(m_world.leases());
    QTRY_VERIFY_WITH_TIMEOUT(leases.exists(), 20'000);
    QVERIFY(leases.open(QIODevice::ReadOnly));
    QTRY_VERIFY_WITH_TIMEOUT((leases.seek(0), leases.readAll().contains("10.0.1.85")), 20'000);
    qInfo("lease after %lld ms", m_sinceResume.elapsed());
    QVERIFY(m_hypervisor->waitForGuestAgent(m_spec.uuid, 20s));
    qInfo("guest agent after %lld ms", m_sinceResume.elapsed());
    QTRY_VERIFY_WITH_TIMEOUT(consoleLog().contains("has address 10.0.1.85/24 by DHCP"), 5000);
    QVERIFY(m_hypervisor->readDomains().first().run == DomainState::Run::Running);
}

void tst_Hypervisor::domiflist_isAsInTheArticle()
{
    const QString list =
        output(u"virsh"_s, {u"-c"_s, u"qemu:///system?socket="_s + m_world.socket(), u"domiflist"_s,
                            m_spec.name});

    static const QRegularExpression row(
        u"tap95d96a75-a0 +bridge +qbrtest +virtio +fa:16:3e:44:98:20"_s);
    QVERIFY2(list.contains(row), qPrintable(list));
}

void tst_Hypervisor::guestExec_seesTheLease()
{
    QVERIFY(guestOutput({u"ip"_s, u"-4"_s, u"addr"_s, u"show"_s, u"eth0"_s})
                .contains(u"inet 10.0.1.85/24"_s));
    const QString routes = guestOutput({u"ip"_s, u"route"_s});
    QVERIFY2(routes.contains(u"default via 10.0.1.254 dev eth0"_s), qPrintable(routes));
    QVERIFY2(routes.contains(u"172.20.0.0/16 via 10.0.1.7 dev eth0"_s), qPrintable(routes));
    const QString link = guestOutput({u"ip"_s, u"link"_s, u"show"_s, u"eth0"_s});
    QVERIFY2(link.contains(u"mtu 1400"_s), qPrintable(link)); // option 26, below the device's
    QCOMPARE(guestOutput({u"hostname"_s}).trimmed(), u"vm-1"_s);
}

void tst_Hypervisor::guestExec_resolvesNeighboursByName()
{
    const QString ping =
        guestOutput({u"ping"_s, u"-c"_s, u"1"_s, u"host-10-0-1-254.openstacklocal"_s});
    QVERIFY2(ping.contains(u"1 packets received"_s), qPrintable(ping));

    const QString table = guestOutput({u"arp"_s});
    QVERIFY2(table.contains(u"host-10-0-1-254.openstacklocal (10.0.1.254) at "_s),
             qPrintable(table));
    const QString asTiny = guestOutput({u"su"_s, u"tiny"_s, u"-c"_s, u"ping -c 1 10.0.1.254"_s});
    QVERIFY2(asTiny.contains(u"1 packets received"_s), qPrintable(asTiny));
}

void tst_Hypervisor::guestExec_seesTheStaticAddress()
{
    const QString address = guestOutput({u"ip"_s, u"-4"_s, u"addr"_s, u"show"_s, u"eth1"_s});
    QVERIFY2(address.contains(u"inet 10.0.2.8/24"_s), qPrintable(address));
    const QString routes = guestOutput({u"ip"_s, u"route"_s});
    QVERIFY2(routes.contains(u"172.21.0.0/16 via 10.0.2.7 dev eth1"_s), qPrintable(routes));
}

void tst_Hypervisor::guestExec_passesInputAndStatus()
{
    const GuestExecResult result = m_hypervisor->guestExec(
        m_spec.uuid, {u"sh"_s, u"-c"_s, u"cat; echo error >&2; exit 7"_s}, "hello\n", 10s);
    QCOMPARE(result.output, QByteArray("hello\n"));
    QCOMPARE(result.errorOutput, QByteArray("error\n"));
    QCOMPARE(result.status, 7);

    const GuestExecResult killed =
        m_hypervisor->guestExec(m_spec.uuid, {u"sh"_s, u"-c"_s, u"kill -9 $$"_s}, {}, 10s);
    QCOMPARE(killed.status, 137);
}

void tst_Hypervisor::guestExec_killsAtTheLimit()
{
    const GuestExecResult result = m_hypervisor->guestExec(
        m_spec.uuid, {u"sh"_s, u"-c"_s, u"echo begun; exec sleep 1234"_s}, {}, 500ms);

    QVERIFY(result.isTimedOut);
    QCOMPARE(result.output, QByteArray("begun\n"));
    QVERIFY(!guestOutput({u"ps"_s}).contains(u"sleep 1234"_s));
}

void tst_Hypervisor::guestExec_killsWhenStopped()
{
    QElapsedTimer clock;
    clock.start();
    std::stop_source stop;
    const auto stopping = std::async(std::launch::async, [&stop] {
        std::this_thread::sleep_for(300ms);
        stop.request_stop();
    });

    const GuestExecResult result = m_hypervisor->guestExec(
        m_spec.uuid, {u"sh"_s, u"-c"_s, u"exec sleep 4321"_s}, {}, 30s, stop.get_token());

    QVERIFY(result.isTimedOut);
    QVERIFY(clock.elapsed() < 20'000);
    QVERIFY(!guestOutput({u"ps"_s}).contains(u"sleep 4321"_s));
}

void tst_Hypervisor::guestExec_saysWhatIsMissing()
{
    try {
        guestOutput({u"no-such-program"_s});
        QFAIL("no error");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::ProgramMissing);
        QVERIFY2(error.detail().contains(u"no-such-program"_s), qPrintable(error.detail()));
    }
}

void tst_Hypervisor::guestExec_makesTraffic()
{
    const QString said = guestOutput(
        {u"sh"_s, u"-c"_s,
         u"traffic server >/dev/null 2>&1 & sleep 1; traffic 127.0.0.1 1; kill $!"_s});

    static const QRegularExpression rate(u"^[1-9][0-9]* MiB in 1 s: [1-9][0-9]* Mbit/s"_s);
    QVERIFY2(said.contains(rate), qPrintable(said));
}

void tst_Hypervisor::guestInterfaces_areTheGuestsOwn()
{
    QStringList seen;
    for (const GuestInterface &nic : m_hypervisor->guestInterfaces(m_spec.uuid)) {
        for (const QString &address : nic.addresses)
            seen << nic.name + u' ' + nic.mac + u' ' + address;
    }
    QVERIFY2(seen.contains(u"eth0 fa:16:3e:44:98:20 10.0.1.85/24"_s), qPrintable(seen.join(u'\n')));
}

void tst_Hypervisor::console_letsTinyLogIn()
{
    const QString pty = m_hypervisor->readDomain(m_spec.uuid)->consolePty;
    const int terminal = ::open(qPrintable(pty), O_RDWR | O_NOCTTY | O_NONBLOCK);
    QVERIFY2(terminal >= 0, qPrintable(pty));
    QByteArray seen;
    const auto sees = [&](const char *text) {
        char buffer[4096];
        for (ssize_t got = 0; (got = read(terminal, buffer, sizeof buffer)) > 0;)
            seen.append(buffer, got);
        return seen.contains(text);
    };
    const auto type = [&](const QByteArray &line) {
        return write(terminal, line.constData(), size_t(line.size())) == line.size();
    };

    QVERIFY(type("\r"));
    QTRY_VERIFY2_WITH_TIMEOUT(sees("vm-1 login: "), seen.constData(), 10'000);
    QVERIFY(consoleLog().contains("Log in as \"tiny\" with password \"tiny\""));
    QVERIFY(type("tiny\r"));
    QTRY_VERIFY2_WITH_TIMEOUT(sees("Password: "), seen.constData(), 10'000);
    // login drops what came before it began to listen, as a person would not be so quick.
    QTRY_VERIFY2_WITH_TIMEOUT((type("tiny\r"), sees("tiny@vm-1:~$ ")), seen.constData(), 10'000);
    ::close(terminal);
}

void tst_Hypervisor::screen_greetsEachWhoOpensIt()
{
    const FileDescriptor first = m_hypervisor->openScreen(m_spec.uuid);
    const FileDescriptor second = m_hypervisor->openScreen(m_spec.uuid);
    for (const FileDescriptor *const screen : {&first, &second}) {
        pollfd ready{screen->get(), POLLIN, 0};
        QCOMPARE(::poll(&ready, 1, 10'000), 1);
        char greeting[64];
        const ssize_t count = ::read(screen->get(), greeting, sizeof greeting);
        QCOMPARE(QByteArray(greeting, std::max<ssize_t>(count, 0)), QByteArray("RFB 003.008\n"));
    }
    static const QRegularExpression vncPort(u":59[0-9][0-9]\\s"_s);
    QVERIFY(!output(u"ss"_s, {u"-ltnH"_s}).contains(vncPort));
}

void tst_Hypervisor::killedDaemon_leavesTheGuestToTheNext()
{
    const QString before = guestOutput({u"cat"_s, u"/proc/sys/kernel/random/boot_id"_s});

    m_world.killDaemon();
    m_world.startDaemon();
    m_hypervisor->open();

    const auto state = m_hypervisor->readDomain(m_spec.uuid);
    QVERIFY(state && state->run == DomainState::Run::Running);
    QVERIFY(state->interfaces == m_spec.interfaces);
    QVERIFY(m_hypervisor->waitForGuestAgent(m_spec.uuid, 10s));
    QCOMPARE(guestOutput({u"cat"_s, u"/proc/sys/kernel/random/boot_id"_s}), before);
}

void tst_Hypervisor::reboot_isTheGuestsOwn()
{
    const QString before = guestOutput({u"cat"_s, u"/proc/sys/kernel/random/boot_id"_s});

    QVERIFY(m_hypervisor->reboot(m_spec.uuid, 15s));

    QVERIFY(m_hypervisor->waitForGuestAgent(m_spec.uuid, 20s));
    QVERIFY(guestOutput({u"cat"_s, u"/proc/sys/kernel/random/boot_id"_s}) != before);
}

void tst_Hypervisor::shutdown_isTheGuestsOwn()
{
    QElapsedTimer timer;
    timer.start();

    QVERIFY(m_hypervisor->shutdown(m_spec.uuid, 15s));

    qInfo("off after %lld ms", timer.elapsed());
    QVERIFY(m_hypervisor->readDomain(m_spec.uuid)->run == DomainState::Run::Off);
    QVERIFY(m_hypervisor->shutdown(m_spec.uuid, 1s)); // is off already
    QCOMPARE(codeOf([&] { m_hypervisor->openScreen(m_spec.uuid); }), ErrorCode::CommandFailed);
}

void tst_Hypervisor::undefine_leavesNothing()
{
    m_hypervisor->startPaused(m_spec.uuid);
    QVERIFY(hasProcess(u"qemu-system-x86_64"_s));

    m_hypervisor->undefine(m_spec.uuid);
    m_hypervisor->undefine(m_spec.uuid);

    QVERIFY(m_hypervisor->readDomains().isEmpty());
    QVERIFY(!output(u"ip"_s, {u"link"_s}).contains(u"tap95d96a75-a0"_s));
    QTRY_VERIFY(!hasProcess(u"guest=instance-00000001"_s));
    QVERIFY(!QFile::exists(u"/run/libvirt/qemu/instance-00000001.xml"_s));
    QVERIFY(!QFile::exists(u"/etc/libvirt/qemu/instance-00000001.xml"_s));
}

void tst_Hypervisor::manyDomains_fromManyThreads()
{
    QList<DomainSpec> specs;
    for (int i = 1; i <= 100; ++i) {
        DomainSpec spec = m_spec;
        spec.name = u"many-%1"_s.arg(i);
        spec.uuid = QUuid::createUuid();
        spec.interfaces = {
            {*MacAddress::parse(u"fa:16:3e:44:98:20"), u"tapmany-%1"_s.arg(i), u"qbrtest"_s, 1450}};
        spec.consoleLog.clear();
        spec.hasScreen = false;
        specs << spec;
    }
    const auto inThreads = [&](int count, auto action) {
        QElapsedTimer timer;
        timer.start();
        std::vector<std::future<void>> running;
        for (int thread = 0; thread < 8; ++thread) {
            running.push_back(std::async(std::launch::async, [&, thread] {
                for (int i = thread; i < count; i += 8)
                    action(specs.at(i));
            }));
        }
        for (std::future<void> &thread : running)
            thread.get();
        return timer.elapsed();
    };

    qInfo("100 defined in %lld ms",
          inThreads(100, [&](const DomainSpec &spec) { m_hypervisor->define(spec); }));
    qInfo("8 started in %lld ms",
          inThreads(8, [&](const DomainSpec &spec) { m_hypervisor->startPaused(spec.uuid); }));
    QElapsedTimer timer;
    timer.start();
    const QList<DomainState> states = m_hypervisor->readDomains();
    qInfo("100 read in %lld ms", timer.elapsed());

    QCOMPARE(states.size(), 100);
    QCOMPARE(std::count_if(
                 states.begin(), states.end(),
                 [](const DomainState &state) { return state.run == DomainState::Run::Paused; }),
             8);
    qInfo("100 undefined in %lld ms",
          inThreads(100, [&](const DomainSpec &spec) { m_hypervisor->undefine(spec.uuid); }));
    QVERIFY(m_hypervisor->readDomains().isEmpty());
}

void tst_Hypervisor::unknownDomain_isNotFound()
{
    QCOMPARE(codeOf([&] { m_hypervisor->startPaused(m_spec.uuid); }), ErrorCode::NotFound);
    QVERIFY(!m_hypervisor->readDomain(m_spec.uuid));
    m_hypervisor->destroy(m_spec.uuid); // absent is success
}

void tst_Hypervisor::deadDaemon_isUnreachable()
{
    m_world.killDaemon();

    QTRY_COMPARE(codeOf([&] { m_hypervisor->readDomains(); }), ErrorCode::HostUnreachable);
}

int main(int argc, char **argv)
{
    const QByteArray reason = LibvirtWorld::enter();
    QCoreApplication application(argc, argv);
    tst_Hypervisor test;
    test.setProperty("skipReason", reason);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hypervisor.moc"
