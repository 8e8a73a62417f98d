// SPDX-License-Identifier: GPL-3.0-or-later
// Machines that lie about who they are: what br-int's tables 24 and 25 keep from the network, and
// what they let pass. Real frames, sent in a guest, looked for in a guest on the same node and in one
// on another.
#include "tests/support/capture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using overlab::testing::Capture;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;

namespace {

const QByteArray design = R"(overlab: 1
name: antispoofing
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
      - {name: free, type: namespace, node: node-0, interfaces: [{network: net-1, address: 10.0.1.40, mac: "fa:16:3e:00:00:40", port-security: false}]}
)";

} // namespace

class tst_Antispoofing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void frame_data();
    void frame();
    void liftedAndImposedWhileTheLabRuns();
    void destroyLeavesNothing();

private:
    /// Sends the frame of \a arguments from \a machine, then an honest one; whether the two watchers
    /// saw the first. The honest one tells that the answer is final.
    void send(const QString &machine, const QStringList &arguments, const QString &mark, int *seen);

    LabFixture m_lab{u"spoof"_s};
    std::unique_ptr<Capture> m_near;
    std::unique_ptr<Capture> m_far;
    int m_round = 0;
};

void tst_Antispoofing::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.apply(design));
    QFile program(QStringLiteral(TEST_PROGRAMS_FOLDER "/frames"));
    QVERIFY(program.open(QIODevice::ReadOnly));
    VERIFY_DONE(m_lab.exec(u"node-0"_s, {u"sh"_s, u"-c"_s, u"cat > /tmp/frames; chmod +x /tmp/frames"_s},
                           program.readAll())); // the lab's own /tmp
    m_near = std::make_unique<Capture>(m_lab, u"near"_s, QStringList{u"-e"_s, u"-i"_s, u"eth0"_s});
    m_far = std::make_unique<Capture>(m_lab, u"far"_s, QStringList{u"-e"_s, u"-i"_s, u"eth0"_s});
    QVERIFY(m_near->isListening() && m_far->isListening());
}

void tst_Antispoofing::send(const QString &machine, const QStringList &arguments,
                            const QString &mark, int *seen)
{
    const QString program = u"/tmp/frames"_s;
    const QHash<QString, QString> honest{{u"held"_s, u"fa:16:3e:00:00:20 10.0.1.20"_s},
                                         {u"pair"_s, u"fa:16:3e:00:00:30 10.0.1.30"_s},
                                         {u"free"_s, u"fa:16:3e:00:00:40 10.0.1.40"_s}};
    VERIFY_DONE(m_lab.exec(machine, QStringList{program, u"eth0"_s} + arguments));
    const QString end = u"10.0.1.%1"_s.arg(200 + m_round % 50);
    const QStringList own = honest.value(machine).split(u' ');
    VERIFY_DONE(m_lab.exec(machine, {program, u"eth0"_s, u"arp"_s, own.at(0), own.at(1), end}));

    const QString closing = u"who-has %1 tell %2"_s.arg(end, own.at(1));
    QVERIFY2(m_near->sees(closing), qPrintable(closing));
    QVERIFY2(m_far->sees(closing), qPrintable(closing));
    *seen = int(m_near->text().contains(mark)) + int(m_far->text().contains(mark));
    ++m_round;
}

void tst_Antispoofing::frame_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QString>("arguments"); ///< of frames; "{n}" is a number of the row's own
    QTest::addColumn<QString>("mark");      ///< how tcpdump shows it
    QTest::addColumn<bool>("passes");
    const QString arp = u"arp %1 %2 10.0.1.{n}"_s;
    const QString reply = u"reply %1 %2 10.0.1.{n}"_s;
    const QString udp = u"udp %1 ff:ff:ff:ff:ff:ff %2 10.0.1.255 40{n}"_s;
    const QString asks = u"who-has 10.0.1.{n} tell %1"_s;
    const QString own = u"fa:16:3e:00:00:20"_s;
    const QString foreign = u"fa:16:3e:00:00:99"_s;
    const QString held = u"held"_s;
    const auto row = [](const char *name, const QString &machine, const QString &arguments,
                        const QString &mark, bool passes) {
        QTest::newRow(name) << machine << arguments << mark << passes;
    };

    row("own MAC and address in ARP", held, arp.arg(own, u"10.0.1.20"_s), asks.arg(u"10.0.1.20"_s), true);
    row("own MAC and address in UDP", held, udp.arg(own, u"10.0.1.20"_s), u"> 10.0.1.255.40{n}"_s, true);
    row("foreign MAC in UDP", held, udp.arg(foreign, u"10.0.1.20"_s), u"> 10.0.1.255.40{n}"_s, false);
    row("a neighbour's MAC in UDP", held, udp.arg(u"fa:16:3e:00:00:10"_s, u"10.0.1.20"_s),
        u"> 10.0.1.255.40{n}"_s, false);
    row("foreign MAC in ARP", held, arp.arg(foreign, u"10.0.1.20"_s), asks.arg(u"10.0.1.20"_s), false);
    row("foreign sender address in ARP", held, arp.arg(own, u"10.0.1.66"_s), asks.arg(u"10.0.1.66"_s), false);
    row("the gateway's address in an ARP reply", held, reply.arg(own, u"10.0.1.1"_s),
        u"Reply 10.0.1.1 is-at fa:16:3e:00:00:20"_s, false);
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
    row("without port security: foreign ARP sender", u"free"_s,
        arp.arg(u"fa:16:3e:00:00:40"_s, u"10.0.1.66"_s), asks.arg(u"10.0.1.66"_s), true);
}

void tst_Antispoofing::frame()
{
    QFETCH(const QString, machine);
    QFETCH(QString, arguments);
    QFETCH(QString, mark);
    QFETCH(const bool, passes);
    const QString number = QString::number(100 + m_round);

    int seen = -1;
    send(machine, arguments.replace(u"{n}"_s, number).split(u' '), mark.replace(u"{n}"_s, number), &seen);

    QCOMPARE(seen, passes ? 2 : 0);
}

void tst_Antispoofing::liftedAndImposedWhileTheLabRuns()
{
    const QByteArray line = "address: 10.0.1.20, mac: \"fa:16:3e:00:00:20\"";
    const QByteArray lifted = QByteArray(design).replace(line, line + ", port-security: false");
    const auto lie = [](int port) {
        return QStringList{u"udp"_s, u"fa:16:3e:00:00:99"_s, u"ff:ff:ff:ff:ff:ff"_s,
                           u"10.0.1.20"_s, u"10.0.1.255"_s, QString::number(port)};
    };
    int seen = -1;

    VERIFY_DONE(m_lab.apply(lifted));
    send(u"held"_s, lie(5001), u"> 10.0.1.255.5001"_s, &seen);
    QCOMPARE(seen, 2);

    VERIFY_DONE(m_lab.apply(design));
    send(u"held"_s, lie(5002), u"> 10.0.1.255.5002"_s, &seen);
    QCOMPARE(seen, 0);
}

void tst_Antispoofing::destroyLeavesNothing()
{
    m_near.reset();
    m_far.reset();

    QCOMPARE(m_lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_Antispoofing)
#include "tst_antispoofing.moc"
