// SPDX-License-Identifier: GPL-3.0-or-later
// Machines that lie about who they are: what the hybrid firewall (tables 24 and 25 of br-int, chains
// s and o) and the native one (table 71) keep from the network, and what they let pass. Real frames,
// sent in a guest, looked for in a guest on the same node and in one on another.
#include "tests/support/capture.h"
#include "tests/support/guesttraffic.h"

#include <QFile>

using namespace Qt::StringLiterals;
using overlab::testing::Capture;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;
namespace traffic = overlab::testing::traffic;

namespace {

const QByteArray drawn = R"(overlab: 1
name: antispoofing
settings: {firewall: DRIVER}
nodes:
  - {name: node-0, roles: [network, compute]}
  - {name: node-1, roles: [compute]}
tenants:
  - name: red
    networks:
      - {name: net-1, subnets: [{cidr: 10.0.1.0/24}]}
    security-groups: [{name: open, rules: [{direction: ingress, protocol: any}]}]
    vms:
      - {name: near, type: namespace, node: node-0, interfaces: [{network: net-1, address: 10.0.1.10, mac: "fa:16:3e:00:00:10", security-groups: [open]}]}
      - {name: far, type: namespace, node: node-1, interfaces: [{network: net-1, address: 10.0.1.11, mac: "fa:16:3e:00:00:11", security-groups: [open]}]}
      - {name: held, type: namespace, node: node-0, interfaces: [{network: net-1, address: 10.0.1.20, mac: "fa:16:3e:00:00:20"}]}
      - {name: pair, type: namespace, node: node-0, interfaces: [{network: net-1, address: 10.0.1.30, mac: "fa:16:3e:00:00:30", allowed-addresses: [10.0.1.77, {address: 10.0.1.78, mac: "fa:16:3e:00:00:78"}]}]}
      - {name: held-vm, node: node-0, memory: 96MiB, interfaces: [{network: net-1, address: 10.0.1.50, mac: "fa:16:3e:00:00:50"}]}
      - {name: free, type: namespace, node: node-0, interfaces: [{network: net-1, address: 10.0.1.40, mac: "fa:16:3e:00:00:40", port-security: false}]}
)";

const QStringList drivers{u"hybrid"_s, u"native"_s};

QByteArray designOf(const QString &driver)
{
    return QByteArray(drawn).replace("DRIVER", driver.toUtf8());
}

/// A lab with one of the drivers, and who watches in it.
struct Watched
{
    explicit Watched(const QString &driver) : lab(u"spoof-"_s + driver) {}

    LabFixture lab;
    std::unique_ptr<Capture> near;
    std::unique_ptr<Capture> far;
    int round = 0;
};

} // namespace

class tst_Antispoofing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void frame_data();
    void frame();
    void liftedAndImposedWhileTheLabRuns_data() { addDrivers(); }
    void liftedAndImposedWhileTheLabRuns();
    void destroyLeavesNothing_data() { addDrivers(); }
    void destroyLeavesNothing();

private:
    /// Sends the frame of \a arguments from \a machine, then an honest one; whether the two watchers
    /// saw the first. The honest one tells that the answer is final.
    static void send(Watched &watched, const QString &machine, const QStringList &arguments,
                     const QString &mark, int *seen);
    static void addDrivers();
    Watched &watched(const QString &driver) { return driver == u"hybrid" ? m_hybrid : m_native; }

    Watched m_hybrid{u"h"_s};
    Watched m_native{u"n"_s};
};

void tst_Antispoofing::addDrivers()
{
    QTest::addColumn<QString>("driver");
    for (const QString &driver : drivers)
        QTest::newRow(qPrintable(driver)) << driver;
}

void tst_Antispoofing::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    QFile program(QStringLiteral(TEST_PROGRAMS_FOLDER "/frames"));
    QVERIFY(program.open(QIODevice::ReadOnly));
    const QByteArray image = program.readAll();
    for (const QString &driver : drivers) {
        Watched &one = watched(driver);
        VERIFY_DONE(one.lab.apply(designOf(driver)));
        VERIFY_DONE(one.lab.exec(u"node-0"_s, {u"sh"_s, u"-c"_s, u"cat > /tmp/frames; chmod +x /tmp/frames"_s},
                                 image)); // the lab's own /tmp
        QVERIFY(traffic::install(one.lab));
        QVERIFY(traffic::installIn(one.lab, u"held-vm"_s, u"near"_s, u"10.0.1.10"_s, u"/tmp/frames"_s));
        const QStringList arguments{u"-e"_s, u"-i"_s, u"eth0"_s};
        one.near = std::make_unique<Capture>(one.lab, u"near"_s, arguments);
        one.far = std::make_unique<Capture>(one.lab, u"far"_s, arguments);
        QVERIFY(one.near->isListening() && one.far->isListening());
    }
}

void tst_Antispoofing::send(Watched &watched, const QString &machine, const QStringList &arguments,
                            const QString &mark, int *seen)
{
    const QString program = u"/tmp/frames"_s;
    const QHash<QString, QString> honest{{u"held"_s, u"fa:16:3e:00:00:20 10.0.1.20"_s},
                                         {u"held-vm"_s, u"fa:16:3e:00:00:50 10.0.1.50"_s},
                                         {u"pair"_s, u"fa:16:3e:00:00:30 10.0.1.30"_s},
                                         {u"free"_s, u"fa:16:3e:00:00:40 10.0.1.40"_s}};
    VERIFY_DONE(watched.lab.exec(machine, QStringList{program, u"eth0"_s} + arguments));
    const QString end = u"10.0.1.%1"_s.arg(200 + watched.round % 50);
    const QStringList own = honest.value(machine).split(u' ');
    VERIFY_DONE(watched.lab.exec(machine, {program, u"eth0"_s, u"arp"_s, own.at(0), own.at(1), end}));

    const QString closing = u"who-has %1 tell %2"_s.arg(end, own.at(1));
    QVERIFY2(watched.near->sees(closing), qPrintable(closing));
    QVERIFY2(watched.far->sees(closing), qPrintable(closing));
    const QRegularExpression words(QRegularExpression::escape(mark).replace(QRegularExpression::escape(u"{any}"_s), u".*"_s));
    *seen = int(watched.near->text().contains(words)) + int(watched.far->text().contains(words));
    ++watched.round;
}

void tst_Antispoofing::frame_data()
{
    struct Liar
    {
        QString machine;
        QString mac;
        QString address;
        QString linkLocal;
    };
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QString>("arguments"); ///< of frames; "{n}" is a number of the row's own
    QTest::addColumn<QString>("mark");      ///< how tcpdump shows it; "{any}" is whatever stands there on the line
    QTest::addColumn<bool>("passes");
    const QString arp = u"arp %1 %2 10.0.1.{n}"_s;
    const QString reply = u"reply %1 %2 10.0.1.{n}"_s;
    const QString udp = u"udp %1 ff:ff:ff:ff:ff:ff %2 10.0.1.255 40{n}"_s;
    const QString asks = u"who-has 10.0.1.{n} tell %1"_s;
    const QString foreign = u"fa:16:3e:00:00:99"_s;
    const auto row = [](const char *name, const QString &machine, const QString &arguments,
                        const QString &mark, bool passes) {
        for (const QString &driver : drivers)
            QTest::addRow("%s: %s", qPrintable(driver), name) << driver << machine << arguments << mark << passes;
    };

    for (const Liar &liar : {Liar{u"held"_s, u"fa:16:3e:00:00:20"_s, u"10.0.1.20"_s, u"fe80::f816:3eff:fe00:20"_s},
                             Liar{u"held-vm"_s, u"fa:16:3e:00:00:50"_s, u"10.0.1.50"_s, u"fe80::f816:3eff:fe00:50"_s}}) {
        const auto lies = [&](const char *name, const QString &arguments, const QString &mark, bool passes) {
            row(qPrintable(u"%1, %2"_s.arg(QLatin1StringView(name), liar.machine)), liar.machine, arguments, mark, passes);
        };
        lies("own MAC and address in ARP", arp.arg(liar.mac, liar.address), asks.arg(liar.address), true);
        lies("own MAC and address in UDP", udp.arg(liar.mac, liar.address), u"> 10.0.1.255.40{n}"_s, true);
        lies("foreign MAC in UDP", udp.arg(foreign, liar.address), u"> 10.0.1.255.40{n}"_s, false);
        lies("a neighbour's MAC in UDP", udp.arg(u"fa:16:3e:00:00:10"_s, liar.address),
            u"> 10.0.1.255.40{n}"_s, false);
        lies("foreign MAC in ARP", arp.arg(foreign, liar.address), asks.arg(liar.address), false);
        lies("foreign sender address in ARP", arp.arg(liar.mac, u"10.0.1.66"_s), asks.arg(u"10.0.1.66"_s), false);
        lies("the gateway's address in an ARP reply", reply.arg(liar.mac, u"10.0.1.1"_s),
            u"Reply 10.0.1.1 is-at "_s + liar.mac, false);
        lies("foreign source address in UDP", udp.arg(liar.mac, u"10.0.1.66"_s), u"> 10.0.1.255.40{n}"_s, false);
        const QString broadcast = u"udp %1 ff:ff:ff:ff:ff:ff %2 255.255.255.255 %3"_s;
        lies("a DHCP client's question", broadcast.arg(liar.mac, u"0.0.0.0"_s, u"67 68"_s),
            liar.mac + u" > ff:ff:ff:ff:ff:ff{any}: 0.0.0.0.68 > 255.255.255.255.67"_s, true);
        lies("a DHCP client's question with a foreign address",
            broadcast.arg(liar.mac, u"10.0.1.66"_s, u"67 68"_s), u"10.0.1.66.68 >"_s, false);
        lies("a DHCP client's question with a foreign MAC",
            broadcast.arg(u"fa:16:3e:00:00:98"_s, u"0.0.0.0"_s, u"67 68"_s), u"fa:16:3e:00:00:98"_s, false);
        lies("a DHCP server's answer", broadcast.arg(liar.mac, liar.address, u"68 67"_s),
            liar.address + u".67 > 255.255.255.255.68"_s, false);
        const QString advertise = u"advertise %1 %2 %3"_s;
        const QString advertised = u"neighbor advertisement, tgt is "_s;
        lies("own link-local address in a neighbour advertisement",
             advertise.arg(liar.mac, liar.linkLocal, liar.linkLocal), advertised + liar.linkLocal, true);
        lies("foreign address in a neighbour advertisement", advertise.arg(liar.mac, liar.linkLocal, u"fe80::6{n}"_s),
             advertised + u"fe80::6{n}"_s, false);
        for (const QString &vlan : {u"0"_s, u"5"_s}) {
            lies(qPrintable(u"foreign MAC in UDP with a tag of VLAN "_s + vlan),
                 u"tagged %1 "_s.arg(vlan) + udp.arg(foreign, liar.address), u"> 10.0.1.255.40{n}"_s, false);
            lies(qPrintable(u"foreign sender in ARP with a tag of VLAN "_s + vlan),
                 u"tagged %1 "_s.arg(vlan) + arp.arg(liar.mac, u"10.0.1.66"_s), asks.arg(u"10.0.1.66"_s), false);
        }
    }
    row("allowed address in ARP", u"pair"_s, arp.arg(u"fa:16:3e:00:00:30"_s, u"10.0.1.77"_s),
        asks.arg(u"10.0.1.77"_s), true);
    row("allowed address with the MAC that goes with it", u"pair"_s,
        arp.arg(u"fa:16:3e:00:00:78"_s, u"10.0.1.78"_s), asks.arg(u"10.0.1.78"_s), true);
    row("an address beside the allowed ones", u"pair"_s, arp.arg(u"fa:16:3e:00:00:30"_s, u"10.0.1.79"_s),
        asks.arg(u"10.0.1.79"_s), false);
    row("a MAC beside the allowed ones", u"pair"_s, udp.arg(u"fa:16:3e:00:00:79"_s, u"10.0.1.30"_s),
        u"> 10.0.1.255.40{n}"_s, false);
    row("without port security: foreign MAC", u"free"_s, udp.arg(foreign, u"10.0.1.40"_s),
        u"> 10.0.1.255.40{n}"_s, true);
    row("without port security: foreign MAC with a tag of VLAN 0", u"free"_s, u"tagged 0 "_s + udp.arg(foreign, u"10.0.1.40"_s),
        u"> 10.0.1.255.40{n}"_s, true); // such frames are well made
    row("without port security: foreign ARP sender", u"free"_s,
        arp.arg(u"fa:16:3e:00:00:40"_s, u"10.0.1.66"_s), asks.arg(u"10.0.1.66"_s), true);
}

void tst_Antispoofing::frame()
{
    QFETCH(const QString, driver);
    QFETCH(const QString, machine);
    QFETCH(QString, arguments);
    QFETCH(QString, mark);
    QFETCH(const bool, passes);
    const QString number = QString::number(100 + watched(driver).round % 100);

    int seen = -1;
    send(watched(driver), machine, arguments.replace(u"{n}"_s, number).split(u' '), mark.replace(u"{n}"_s, number), &seen);

    QCOMPARE(seen, passes ? 2 : 0);
}

void tst_Antispoofing::liftedAndImposedWhileTheLabRuns()
{
    QFETCH(const QString, driver);
    Watched &one = watched(driver);
    const QByteArray line = "address: 10.0.1.20, mac: \"fa:16:3e:00:00:20\"";
    const QByteArray lifted = designOf(driver).replace(line, line + ", port-security: false");
    const auto lie = [](int port) {
        return QStringList{u"udp"_s, u"fa:16:3e:00:00:99"_s, u"ff:ff:ff:ff:ff:ff"_s,
                           u"10.0.1.20"_s, u"10.0.1.255"_s, QString::number(port)};
    };
    int seen = -1;

    VERIFY_DONE(one.lab.apply(lifted));
    send(one, u"held"_s, lie(5001), u"> 10.0.1.255.5001"_s, &seen);
    QCOMPARE(seen, 2);

    VERIFY_DONE(one.lab.apply(designOf(driver)));
    send(one, u"held"_s, lie(5002), u"> 10.0.1.255.5002"_s, &seen);
    QCOMPARE(seen, 0);
}

void tst_Antispoofing::destroyLeavesNothing()
{
    QFETCH(const QString, driver);
    Watched &one = watched(driver);
    one.near.reset();
    one.far.reset();

    QCOMPARE(one.lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_Antispoofing)
#include "tst_antispoofing.moc"
