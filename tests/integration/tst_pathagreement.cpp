// SPDX-License-Identifier: GPL-3.0-or-later
// What "overlabctl path" predicts is what real packets do, device by device: drawn questions over several labs, each
// asked first and then sent. Seed and number of cases can be given: OVERLAB_PATH_SEED, OVERLAB_PATH_CASES (a lab).
#include "tests/support/guesttraffic.h"
#include "tests/support/labpath.h"
#include "tests/support/markedpackets.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using overlab::testing::LabFixture;
using overlab::testing::MarkedPacket;
using overlab::testing::MarkedPackets;
using overlab::testing::Outcome;
namespace labpath = overlab::testing::labpath;

namespace {

/// Groups, floating addresses, two tenants with the same addresses; FIREWALL and SNAT are filled in.
constexpr auto cloud = R"(overlab: 1
name: agreement
settings: {firewall: FIREWALL}
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
  - {name: compute-1, roles: [compute]}
external:
  - {name: public, type: flat, cidr: 100.64.1.0/24, gateway: 100.64.1.254, pool: 100.64.1.10-100.64.1.99}
tenants:
  - name: red
    networks:
      - {name: inside, subnets: [{cidr: 10.0.0.0/24, routes: [{to: 172.20.0.0/16, via: 10.0.0.99}]}]}
      - {name: second, subnets: [{cidr: 10.0.9.0/24}]}
      - {name: apart, subnets: [{cidr: 10.0.5.0/24}]}
    security-groups:
      - name: web
        rules:
          - {direction: ingress, protocol: tcp, port: 80}
          - {direction: ingress, protocol: tcp, port: 8000-8010, remote: 10.0.0.0/24}
          - {direction: ingress, protocol: udp, port: 53}
          - {direction: ingress, protocol: icmp, remote: 10.0.0.0/24}
      - {name: open, rules: [{direction: ingress, protocol: any}]}
      - {name: db, rules: [{direction: ingress, protocol: tcp, port: 5432, remote: group:web}]}
      - {name: strict, rules: [{direction: egress, protocol: tcp, port: 80, remote: 10.0.0.0/24}, {direction: egress, protocol: udp, port: 53, remote: group:web}]}
    routers:
      - {name: way-out, interfaces: [inside, second], external: {network: public, snat: SNAT}}
    vms:
      - {name: target, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10, mac: "fa:16:3e:00:00:10", security-groups: [web], floating-ip: 100.64.1.20}]}
      - {name: near, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.11, security-groups: [open]}]}
      - {name: far, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.12, security-groups: [open], floating-ip: 100.64.1.21}]}
      - {name: routed, type: namespace, node: compute-0, interfaces: [{network: second, address: 10.0.9.13, security-groups: [open]}]}
      - {name: default-1, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.14}]}
      - {name: default-2, type: namespace, node: compute-1, interfaces: [{network: second, address: 10.0.9.15}]}
      - {name: db, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.17, security-groups: [db]}]}
      - {name: web-2, type: namespace, node: compute-1, interfaces: [{network: second, address: 10.0.9.18, security-groups: [web]}]}
      - {name: strict, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.19, security-groups: [strict]}]}
      - {name: free, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.20, port-security: false}]}
      - {name: pair, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.21, security-groups: [open], allowed-addresses: [10.0.0.77]}]}
      - {name: liar, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.22, security-groups: [open]}]}
      - {name: astray, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.23, security-groups: [open]}]}
      - {name: stopped, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.24, security-groups: [open]}]}
      - {name: dual, type: namespace, node: compute-0, interfaces: [{network: second, address: 10.0.9.25, security-groups: [open]}, {network: apart, address: 10.0.5.25, security-groups: [open]}]}
      - {name: lonely, type: namespace, node: compute-1, interfaces: [{network: apart, address: 10.0.5.26, security-groups: [open]}]}
  - name: green
    networks: [{name: inside, subnets: [{cidr: 10.0.0.0/24}]}]
    vms:
      - {name: twin, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10, mac: "fa:16:3e:00:00:10"}]}
      - {name: friend, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.11}]}
)";

/// What is wrong in it by hand: a false sender, a wrong gateway, an address of one's own, a machine that does not run.
constexpr auto cloudFaults = R"(red/liar: ip addr add 10.0.0.66/32 dev eth0; ip route replace 10.0.0.0/24 dev eth0 src 10.0.0.66
red/pair: ip addr add 10.0.0.77/32 dev eth0; ip route replace 10.0.0.0/24 dev eth0 src 10.0.0.77
red/astray: ip route replace default via 10.0.0.200)";

/// Every type of network, two routers in a row, packets that fit one network and not the next.
constexpr auto kinds = R"(overlab: 1
name: agreement-kinds
settings: {firewall: none}
nodes:
  - {name: node-0, roles: [network, compute]}
  - {name: node-1, roles: [compute]}
tenants:
  - name: red
    networks:
      - {name: tagged, type: vlan, segment: 120, subnets: [{cidr: 10.1.0.0/24}]}
      - {name: plain, type: flat, subnets: [{cidr: 10.2.0.0/24}]}
      - {name: key, type: gre, subnets: [{cidr: 10.3.0.0/24}]}
      - {name: new, type: geneve, subnets: [{cidr: 10.4.0.0/24}]}
      - {name: transit, subnets: [{cidr: 10.255.0.0/29, gateway: none, dhcp: false}]}
    routers:
      - name: west
        interfaces: [tagged, plain, {network: transit, address: 10.255.0.1}]
        routes: [{to: 10.3.0.0/24, via: 10.255.0.2}, {to: 10.4.0.0/24, via: 10.255.0.2}, {to: 10.9.0.0/24, via: 10.255.0.5}]
      - name: east
        interfaces: [key, new, {network: transit, address: 10.255.0.2}]
        routes: [{to: 10.1.0.0/24, via: 10.255.0.1}, {to: 10.9.1.0/24, via: 10.255.0.1}]
    vms:
      - {name: tagged-0, type: namespace, node: node-0, interfaces: [{network: tagged, address: 10.1.0.10}]}
      - {name: tagged-1, type: namespace, node: node-1, interfaces: [{network: tagged, address: 10.1.0.11}]}
      - {name: plain-0, type: namespace, node: node-0, interfaces: [{network: plain, address: 10.2.0.10}]}
      - {name: plain-1, type: namespace, node: node-1, interfaces: [{network: plain, address: 10.2.0.11}]}
      - {name: key-0, type: namespace, node: node-0, interfaces: [{network: key, address: 10.3.0.10}]}
      - {name: key-1, type: namespace, node: node-1, interfaces: [{network: key, address: 10.3.0.11}]}
      - {name: new-0, type: namespace, node: node-0, interfaces: [{network: new, address: 10.4.0.10}]}
      - {name: new-1, type: namespace, node: node-1, interfaces: [{network: new, address: 10.4.0.11}]}
)";

/// What questions are drawn from.
struct Deck
{
    QStringList from;
    QStringList to; ///< places and addresses
    QList<int> ports;
    QList<int> lengths;
    QList<MarkedPacket> ruled; ///< what rules speak of, from whom it may be: half of all
};

const Deck cloudDeck{
    {u"red/target"_s, u"red/near"_s, u"red/far"_s, u"red/routed"_s, u"red/default-1"_s, u"red/default-2"_s, u"red/db"_s, u"red/web-2"_s,
     u"red/strict"_s, u"red/free"_s, u"red/pair"_s, u"red/liar"_s, u"red/astray"_s, u"red/dual"_s, u"red/lonely"_s, u"green/twin"_s,
     u"green/friend"_s, u"outside"_s, u"red/way-out"_s, u"red/inside"_s},
    {u"10.0.0.10"_s, u"10.0.0.11"_s, u"10.0.0.12"_s, u"10.0.9.13"_s, u"10.0.0.14"_s, u"10.0.9.15"_s, u"10.0.0.17"_s, u"10.0.9.18"_s,
     u"10.0.0.19"_s, u"10.0.0.20"_s, u"10.0.0.21"_s, u"10.0.0.77"_s, u"10.0.0.24"_s, u"10.0.9.25"_s, u"10.0.5.25"_s, u"10.0.5.26"_s,
     u"10.0.0.1"_s, u"10.0.9.1"_s, u"10.0.5.1"_s, u"100.64.1.254"_s, u"100.64.1.20"_s, u"100.64.1.21"_s, u"100.64.1.77"_s, u"10.0.0.200"_s,
     u"8.8.8.8"_s, u"172.20.3.4"_s, u"169.254.169.254"_s, u"10.0.0.255"_s, u"255.255.255.255"_s},
    {80, 53, 8005, 5432, 22, 9697},
    {84, 84, 84, 1200, 1450, 1451, 1500},
    {{{}, u"10.0.0.10"_s, u"tcp"_s, 80, 84}, {{}, u"10.0.0.10"_s, u"tcp"_s, 8005, 84}, {{}, u"10.0.0.10"_s, u"udp"_s, 53, 84},
     {{}, u"10.0.0.10"_s, u"icmp"_s, 0, 84}, {{}, u"100.64.1.20"_s, u"tcp"_s, 80, 84}, {{}, u"10.0.9.18"_s, u"udp"_s, 53, 84},
     {{}, u"10.0.9.18"_s, u"icmp"_s, 0, 84}, {{}, u"10.0.0.17"_s, u"tcp"_s, 5432, 84}, {u"red/web-2"_s, u"10.0.0.17"_s, u"tcp"_s, 5432, 84},
     {u"red/target"_s, u"10.0.0.17"_s, u"tcp"_s, 5432, 84}, {u"red/strict"_s, u"10.0.0.11"_s, u"tcp"_s, 80, 84},
     {u"red/strict"_s, u"10.0.9.13"_s, u"tcp"_s, 80, 84}, {u"red/strict"_s, u"10.0.9.18"_s, u"udp"_s, 53, 84},
     {u"red/strict"_s, u"10.0.0.11"_s, u"udp"_s, 53, 84}, {u"red/near"_s, u"10.0.0.14"_s, u"tcp"_s, 22, 84},
     {u"red/default-2"_s, u"10.0.0.14"_s, u"tcp"_s, 22, 84}, {u"green/twin"_s, u"10.0.0.11"_s, u"icmp"_s, 0, 84},
     {{}, u"100.64.1.21"_s, u"icmp"_s, 0, 84}}};

const Deck kindsDeck{
    {u"tagged-0"_s, u"tagged-1"_s, u"plain-0"_s, u"plain-1"_s, u"key-0"_s, u"key-1"_s, u"new-0"_s, u"new-1"_s, u"west"_s, u"east"_s},
    {u"10.1.0.10"_s, u"10.1.0.11"_s, u"10.2.0.10"_s, u"10.2.0.11"_s, u"10.3.0.10"_s, u"10.3.0.11"_s, u"10.4.0.10"_s, u"10.4.0.11"_s,
     u"10.1.0.1"_s, u"10.4.0.1"_s, u"10.255.0.2"_s, u"10.9.0.1"_s, u"10.9.1.1"_s, u"10.2.0.99"_s},
    {80, 53},
    {84, 84, 1450, 1451, 1458, 1459, 1500, 1501},
    {}};

int environmentNumber(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

constexpr int usualSeed = 20251129; // the same questions each time; others are asked with another one

} // namespace

class tst_PathAgreement : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hybridFirewall();
    void nativeFirewall();
    void everyTypeOfNetwork();
    void enoughWasCompared();

private:
    struct Case
    {
        QStringList question;
        MarkedPacket packet;
        QJsonObject predicted;
        int mark = 0;
    };
    /// What is wrong in the prediction, a line each.
    QStringList wrongIn(const Case &one, const MarkedPackets &packets) const;
    /// Draws, asks, sends, compares.
    void compare(const LabFixture &lab, const Deck &deck, int cases);
    /// One case; false: no packet can be sent like that.
    bool draw(const LabFixture &lab, const Deck &deck, MarkedPackets &packets, QList<Case> &cases);
    static void askAgain(const LabFixture &lab, MarkedPackets &packets, Case &one);
    void startCloud(LabFixture &lab, const QByteArray &firewall, const QByteArray &snat);

    QRandomGenerator m_random;
    int m_compared = 0;
    int m_delivered = 0;
    int m_answered = 0;
};

void tst_PathAgreement::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    const int seed = environmentNumber("OVERLAB_PATH_SEED", usualSeed);
    qInfo("OVERLAB_PATH_SEED=%d", seed);
    m_random.seed(quint32(seed));
}

bool tst_PathAgreement::draw(const LabFixture &lab, const Deck &deck, MarkedPackets &packets, QList<Case> &cases)
{
    const auto oneOf = [this](const auto &list) { return list.at(m_random.bounded(int(list.size()))); };
    MarkedPacket packet;
    packet.from = oneOf(deck.from);
    packet.to = oneOf(deck.to);
    packet.protocol = oneOf(QStringList{u"icmp"_s, u"icmp"_s, u"tcp"_s, u"udp"_s});
    packet.lengthBytes = oneOf(deck.lengths);
    packet.port = packet.protocol == u"icmp" ? 0 : oneOf(deck.ports);
    if (!deck.ruled.isEmpty() && m_random.bounded(2) == 0) {
        const QString from = packet.from;
        packet = oneOf(deck.ruled);
        packet.from = packet.from.isEmpty() ? from : packet.from;
    }
    QStringList question{packet.from, packet.to, u"--both"_s, u"--protocol"_s, packet.protocol, u"--length"_s, QString::number(packet.lengthBytes)};
    if (packet.port != 0)
        question << u"--port"_s << QString::number(packet.port);
    const QJsonObject predicted = labpath::ask(lab, question);
    if (predicted.isEmpty())
        return false;
    cases.append({question, packet, predicted, packets.add(packet)});
    return true;
}

void tst_PathAgreement::askAgain(const LabFixture &lab, MarkedPackets &packets, Case &one)
{
    one.predicted = labpath::ask(lab, one.question);
    one.mark = packets.sendOne(one.packet);
}

QStringList tst_PathAgreement::wrongIn(const Case &one, const MarkedPackets &packets) const
{
    QStringList lines = disagreements(one.predicted, packets, one.mark, false);
    if (one.predicted.value(u"outcome"_s) == u"unknown"_s)
        lines << u"nothing is predicted"_s;
    const QJsonObject back = one.predicted.value(u"back"_s).toObject();
    if (!back.isEmpty() && one.packet.protocol == u"icmp")
        lines << disagreements(back, packets, one.mark, true);
    return lines;
}

void tst_PathAgreement::compare(const LabFixture &lab, const Deck &deck, int count)
{
    MarkedPackets packets(lab);
    const QByteArray watched = packets.watch();
    QVERIFY2(watched.isEmpty(), watched.constData());
    int wrong = 0;
    // Half of them while the lab is silent, half when its switches have learned.
    for (int round = 0; round < 2; ++round) {
        QList<Case> cases;
        for (int i = 0; i < count / 2; ++i)
            QVERIFY(draw(lab, deck, packets, cases));
        packets.send();
        for (Case &one : cases) {
            QStringList lines = wrongIn(one, packets);
            // What a neighbour table held when the question was asked may have been forgotten when its turn came.
            if (!lines.isEmpty()) {
                askAgain(lab, packets, one);
                lines = wrongIn(one, packets);
            }
            const QJsonObject back = one.predicted.value(u"back"_s).toObject();
            m_answered += !back.isEmpty() && one.packet.protocol == u"icmp";
            if (!lines.isEmpty()) {
                ++wrong;
                qWarning("path %s (%s)\n  %s\n  predicted:%s%s", qPrintable(one.question.join(u' ')), qPrintable(packets.outcome(one.mark)),
                         qPrintable(lines.join(u"\n  "_s)), labpath::told(one.predicted).constData(), labpath::told(back).constData());
            }
            ++m_compared;
            m_delivered += one.predicted.value(u"delivered"_s).toBool();
        }
    }
    QCOMPARE(wrong, 0);
}

void tst_PathAgreement::startCloud(LabFixture &lab, const QByteArray &firewall, const QByteArray &snat)
{
    VERIFY_DONE(lab.apply(QByteArray(cloud).replace("FIREWALL", firewall).replace("SNAT", snat)));
    VERIFY_DONE(lab.run({u"stop"_s, u"red/stopped"_s}));
    for (const QString &line : overlab::testing::linesOf(cloudFaults))
        VERIFY_DONE(lab.shell(line.section(u": "_s, 0, 0), line.section(u": "_s, 1)));
}

void tst_PathAgreement::hybridFirewall()
{
    LabFixture lab(u"agree-h"_s);
    startCloud(lab, "hybrid", "true");
    compare(lab, cloudDeck, environmentNumber("OVERLAB_PATH_CASES", 70));
}

void tst_PathAgreement::nativeFirewall()
{
    LabFixture lab(u"agree-n"_s);
    startCloud(lab, "native", "false");
    compare(lab, cloudDeck, environmentNumber("OVERLAB_PATH_CASES", 70));
}

void tst_PathAgreement::everyTypeOfNetwork()
{
    LabFixture lab(u"agree-k"_s);
    VERIFY_DONE(lab.apply(kinds));
    compare(lab, kindsDeck, environmentNumber("OVERLAB_PATH_CASES", 40));
}

void tst_PathAgreement::enoughWasCompared()
{
    qInfo("%d cases, %d delivered, %d answers", m_compared, m_delivered, m_answered);
    QVERIFY(m_compared >= 60);
    QVERIFY(m_delivered >= 15 && m_compared - m_delivered >= 15);
}

QTEST_GUILESS_MAIN(tst_PathAgreement)
#include "tst_pathagreement.moc"
