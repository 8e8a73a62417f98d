// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl flows, counters, fdb and table tell of a real lab what is so: traffic of known size to the packet, and what a
// person or a fault changes within two looks.
#include "tests/support/labfixture.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <csignal>

using namespace Qt::StringLiterals;
using overlab::testing::eventually;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;

namespace {

/// a and b share a node, c is on another; all on one network, with a router that nobody needs.
constexpr auto design = R"(overlab: 1
name: observe
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
      - {name: b, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.11}]}
      - {name: c, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.12}]}
)";

constexpr int pings = 20;
constexpr int pingBytes = 1042; // of the frame: 1000 bytes of data

} // namespace

class tst_Observe : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void counters_addUpToWhatWasSent();
    void flows_areWhatOvsOfctlLists();
    void flows_countWhatWasSent();
    void flows_ofAPersonAreSeenWithinTwoLooks();
    void forwarding_isWhatTheBridgeLearned();
    void tables_areWhatTheUsualProgramsPrint();
    void neighbour_ofAPersonIsSeen();
    void leases_areThoseGiven();
    void stackTables_areWhatIpPrints();
    void filter_countsToThePacket();
    void watching_healsWithTheSwitch();
    void watching_endsWithTheLab();
    void wrongQuestions_areRefused();
    void watchedTable_knowsMachinesOfALaterApply();

private:
    QJsonObject asked(const QStringList &arguments);
    QJsonObject port(const QString &node, const QString &object, const QString &kind);
    QList<QJsonObject> flows(const QString &node, const QString &bridge);
    QString said(const QString &place, const QString &script);
    void ping(const QString &to);

    LabFixture m_lab{u"observe"_s};
};

void tst_Observe::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.apply(design));
    for (const QString &to : {u"10.0.0.11"_s, u"10.0.0.12"_s}) // addresses are learned
        said(u"a"_s, u"ping -c 1 -W 2 "_s + to);
}

QJsonObject tst_Observe::asked(const QStringList &arguments)
{
    const Outcome outcome = m_lab.run(arguments + QStringList{u"--json"_s});
    if (outcome.status != 0)
        QTest::qFail(outcome.said().constData(), __FILE__, __LINE__);
    return outcome.json();
}

QString tst_Observe::said(const QString &place, const QString &script)
{
    return QString::fromUtf8(m_lab.shell(place, script).output);
}

void tst_Observe::ping(const QString &to)
{
    VERIFY_DONE(m_lab.shell(u"a"_s, u"ping -q -i 0.02 -s 1000 -c %1 %2"_s.arg(pings).arg(to)));
}

QJsonObject tst_Observe::port(const QString &node, const QString &object, const QString &kind)
{
    const QJsonArray ports = asked({u"counters"_s, node}).value(u"ports"_s).toArray();
    for (const QJsonValue &port : ports) {
        const QString owner = kind == u"tunnel" ? port[u"remote"_s].toString() : port[u"object"_s].toString();
        if (port[u"kind"_s] == kind && owner == object)
            return port.toObject();
    }
    return {};
}

QList<QJsonObject> tst_Observe::flows(const QString &node, const QString &bridge)
{
    QList<QJsonObject> flows;
    const QJsonArray bridges = asked({u"flows"_s, node, bridge}).value(u"bridges"_s).toArray();
    for (const QJsonValue &flow : bridges.at(0)[u"flows"_s].toArray())
        flows.append(flow.toObject());
    return flows;
}

void tst_Observe::counters_addUpToWhatWasSent()
{
    struct Place
    {
        QString node;
        QString object;
        QString kind;
        bool isOnWay; ///< from a to c
    };
    const QList<Place> places{{u"compute-0"_s, u"red/a"_s, u"machine"_s, true},
                              {u"compute-0"_s, u"compute-1"_s, u"tunnel"_s, true},
                              {u"compute-1"_s, u"red/c"_s, u"machine"_s, true},
                              {u"compute-0"_s, u"red/b"_s, u"machine"_s, false}};
    QList<QJsonObject> before;
    for (const Place &place : places)
        before.append(port(place.node, place.object, place.kind));
    ping(u"10.0.0.12"_s);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Place &place = places.at(i);
        const auto grown = [&](const QJsonObject &after, const QString &direction, const QString &what) {
            return after[direction][what].toInteger() - before.at(i)[direction][what].toInteger();
        };
        QJsonObject after;
        const auto isCounted = [&] { // the switch adds up a tunnel's packets now and then
            after = port(place.node, place.object, place.kind);
            return grown(after, u"received"_s, u"bytes"_s) >= (place.isOnWay ? pings * pingBytes : 0)
                && grown(after, u"sent"_s, u"bytes"_s) >= (place.isOnWay ? pings * pingBytes : 0);
        };
        QVERIFY2(eventually(3000, isCounted), qPrintable(place.object));
        // What a tunnel sends is counted twice by Open vSwitch's userspace datapath ("ovs-ofctl dump-ports" says the same).
        const QStringList directions = place.kind == u"tunnel" ? QStringList{u"received"_s} : QStringList{u"received"_s, u"sent"_s};
        for (const QString &direction : directions) {
            // Nothing else of this size is sent here; what ARP adds is smaller than one of them.
            QCOMPARE(grown(after, direction, u"bytes"_s) / pingBytes, place.isOnWay ? pings : 0);
            QVERIFY2(grown(after, direction, u"packets"_s) < (place.isOnWay ? pings : 0) + 8, qPrintable(place.object));
            QVERIFY(grown(after, direction, u"packets"_s) >= (place.isOnWay ? pings : 0));
        }
    }
}

void tst_Observe::flows_areWhatOvsOfctlLists()
{
    for (const QString &bridge : {u"br-int"_s, u"br-tun"_s, u"br-ex"_s}) {
        QStringList mine;
        for (const QJsonObject &flow : flows(u"compute-0"_s, bridge)) {
            if (flow.value(u"hardTimeout"_s).toInt() == 0)
                mine.append(u"%1 %2 %3"_s.arg(flow.value(u"table"_s).toInt()).arg(flow.value(u"priority"_s).toInt()).arg(flow.value(u"cookie"_s).toString()));
        }
        QStringList listed;
        const QString dump = said(u"compute-0"_s, u"ovs-ofctl -O OpenFlow14 dump-flows "_s + bridge);
        for (const QString &line : dump.split(u'\n')) {
            static const QRegularExpression shape(u"cookie=(0x[0-9a-f]+),.*table=(\\d+),.*priority=(\\d+)"_s);
            const QString head = line.section(u" actions="_s, 0, 0);
            const auto match = shape.match(head);
            if (match.hasMatch() && !head.contains(u"hard_timeout"))
                listed.append(u"%1 %2 %3"_s.arg(match.captured(2), match.captured(3), match.captured(1)));
        }
        mine.sort();
        listed.sort();
        QVERIFY(!listed.isEmpty());
        QCOMPARE(mine, listed);
    }
}

void tst_Observe::flows_countWhatWasSent()
{
    const auto fromTunnel = [this] {
        qint64 packets = 0;
        for (const QJsonObject &flow : flows(u"compute-1"_s, u"br-tun"_s)) {
            if (flow.value(u"table"_s).toInt() == 4 && flow.value(u"match"_s) == u"tun_id=0x16"_s) {
                packets = flow.value(u"packets"_s).toInteger();
                if (flow.value(u"origin"_s) != u"red/inside"_s)
                    QTest::qFail("no origin", __FILE__, __LINE__);
            }
        }
        return packets;
    };
    // A datapath flow's packets are added to its rules within half a second, or at once when asked
    // (ovs-vswitchd(8), revalidator/wait): those of an earlier test are not to be counted as this one's.
    VERIFY_DONE(m_lab.shell(u"compute-1"_s, u"ovs-appctl revalidator/wait"_s));
    const qint64 before = fromTunnel();
    QVERIFY(before > 0);
    ping(u"10.0.0.12"_s);
    qint64 counted = 0;
    QVERIFY2(eventually(3000, [&] { return (counted = fromTunnel() - before) >= pings; }), QByteArray::number(counted));
    QVERIFY2(counted < pings + 8, QByteArray::number(counted));
}

void tst_Observe::flows_ofAPersonAreSeenWithinTwoLooks()
{
    const std::unique_ptr<QProcess> watching = m_lab.start({u"flows"_s, u"compute-0"_s, u"br-int"_s, u"--watch"_s, u"--interval"_s, u"0.5"_s});
    QByteArray told;
    const auto tells = [&](int milliseconds, const QByteArray &text) {
        return eventually(milliseconds, [&] {
            watching->waitForReadyRead(50);
            told += watching->readAllStandardOutput();
            return told.contains(text);
        });
    };
    QVERIFY2(tells(10'000, "table 60"), told);
    VERIFY_DONE(m_lab.shell(u"compute-0"_s, u"ovs-ofctl add-flow br-int 'table=77,priority=3,udp,tp_dst=4711,actions=drop'"_s));
    told.clear();
    QVERIFY2(tells(2'000, "udp,tp_dst=4711"), told);
    VERIFY_DONE(m_lab.shell(u"compute-0"_s, u"ovs-ofctl --strict del-flows br-int 'table=77,priority=3,udp,tp_dst=4711'"_s));
    QVERIFY(eventually(4'000, [&] {
        watching->waitForReadyRead(50);
        told = watching->readAllStandardOutput();
        return told.contains("table 60") && !told.contains("4711");
    }));
    watching->terminate();
    QVERIFY(watching->waitForFinished(5'000));
}

void tst_Observe::forwarding_isWhatTheBridgeLearned()
{
    ping(u"10.0.0.11"_s);
    const QJsonObject table = asked({u"fdb"_s, u"compute-0"_s, u"br-int"_s});
    QHash<QString, QString> owners; // by port
    for (const QJsonValue &row : table.value(u"rows"_s).toArray())
        owners.insert(row[u"port"_s].toString(), row[u"origin"_s].toString());
    QCOMPARE(table.value(u"command"_s).toString(), u"ovs-appctl fdb/show br-int"_s);
    QVERIFY(owners.values().contains(u"red/a"_s));
    QVERIFY(owners.values().contains(u"red/b"_s));
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner)
        QVERIFY2(!owner->isEmpty(), qPrintable(owner.key()));
}

void tst_Observe::tables_areWhatTheUsualProgramsPrint()
{
    QSet<QString> routes;
    for (const QJsonValue &row : asked({u"table"_s, u"routes"_s, u"way"_s}).value(u"rows"_s).toArray())
        routes.insert(row[u"destination"_s].toString() + u' ' + row[u"device"_s].toString());
    QSet<QString> listed;
    for (const QString &line : said(u"way"_s, u"ip route show"_s).split(u'\n', Qt::SkipEmptyParts))
        listed.insert(line.section(u' ', 0, 0) + u' ' + line.section(u"dev "_s, 1).section(u' ', 0, 0));
    QVERIFY(!listed.isEmpty());
    QCOMPARE(routes, listed);

    QSet<QString> processes;
    for (const QJsonValue &row : asked({u"table"_s, u"processes"_s, u"control-0"_s}).value(u"rows"_s).toArray())
        processes.insert(row[u"name"_s].toString());
    QVERIFY(processes.contains(u"ovs-vswitchd"_s));
    QVERIFY(processes.contains(u"dnsmasq"_s));
    QVERIFY(!processes.contains(u"overlabd"_s)); // it is in no node
}

void tst_Observe::neighbour_ofAPersonIsSeen()
{
    const auto state = [this] {
        for (const QJsonValue &row : asked({u"table"_s, u"neighbours"_s, u"a"_s}).value(u"rows"_s).toArray()) {
            if (row[u"address"_s] == u"10.0.0.77"_s)
                return row[u"mac"_s].toString() + u' ' + row[u"state"_s].toString();
        }
        return QString();
    };
    QCOMPARE(state(), QString());
    VERIFY_DONE(m_lab.shell(u"a"_s, u"ip neigh replace 10.0.0.77 lladdr 02:00:00:00:00:77 dev eth0 nud permanent"_s));
    QCOMPARE(state(), u"02:00:00:00:00:77 permanent"_s);
    VERIFY_DONE(m_lab.shell(u"a"_s, u"ip neigh del 10.0.0.77 dev eth0"_s));
    QCOMPARE(state(), QString());
}

void tst_Observe::leases_areThoseGiven()
{
    QHash<QString, QString> leases;
    for (const QJsonValue &row : asked({u"table"_s, u"leases"_s, u"control-0"_s}).value(u"rows"_s).toArray())
        leases.insert(row[u"origin"_s].toString(), row[u"address"_s].toString());
    QCOMPARE(leases.value(u"red/a"_s), u"10.0.0.10"_s);
    QCOMPARE(leases.value(u"red/c"_s), u"10.0.0.12"_s);
}

void tst_Observe::stackTables_areWhatIpPrints()
{
    VERIFY_DONE(m_lab.shell(u"way"_s, u"ip rule add from 10.0.0.10 fwmark 0x5/0xff lookup 77 priority 1000 && ip -6 route add unreachable fd00:77::/64"_s));
    const auto rows = [this](const QString &kind, const QStringList &columns) {
        QStringList lines;
        for (const QJsonValue &row : asked({u"table"_s, kind, u"way"_s}).value(u"rows"_s).toArray()) {
            QStringList cells;
            for (const QString &column : columns)
                cells << row[column].toVariant().toString();
            lines << cells.join(u' ');
        }
        return lines;
    };
    QStringList listed;
    for (const QString &line : said(u"way"_s, u"ip rule show; ip -6 rule show"_s).split(u'\n', Qt::SkipEmptyParts))
        listed << line.simplified().replace(u":"_s, QString());
    QStringList rules = rows(u"rules"_s, {u"priority"_s, u"selector"_s, u"action"_s});
    QVERIFY2(rules.contains(u"1000 from 10.0.0.10/32 fwmark 0x5/0xff lookup 77"_s), qPrintable(rules.join(u'\n')));
    rules.replaceInStrings(u"/32 "_s, u" "_s); // as ip leaves it out
    QCOMPARE(rules, listed);
    QVERIFY(rows(u"ipv6Routes"_s, {u"destination"_s}).contains(u"unreachable fd00:77::/64"_s));
    QVERIFY(rows(u"ipv6Neighbours"_s, {u"address"_s}).isEmpty()); // nobody speaks IPv6 there
}

void tst_Observe::filter_countsToThePacket()
{
    VERIFY_DONE(m_lab.shell(u"b"_s, u"iptables -I INPUT -p icmp -m length --length 1028 -m comment --comment 'to count'"_s));
    const auto counted = [this] {
        for (const QJsonValue &row : asked({u"table"_s, u"filter"_s, u"b"_s}).value(u"rows"_s).toArray()) {
            if (row[u"rule"_s].toString().contains(u"to count"))
                return std::pair(row[u"packets"_s].toInteger(), row[u"bytes"_s].toInteger());
        }
        return std::pair<qint64, qint64>(-1, -1);
    };
    QCOMPARE(counted(), (std::pair<qint64, qint64>(0, 0)));
    ping(u"10.0.0.11"_s);
    QCOMPARE(counted(), (std::pair<qint64, qint64>(pings, pings * 1028)));
}

void tst_Observe::watching_healsWithTheSwitch()
{
    const std::unique_ptr<QProcess> watching = m_lab.start({u"flows"_s, u"compute-1"_s, u"br-tun"_s, u"--watch"_s, u"--interval"_s, u"0.3"_s});
    QByteArray told;
    QByteArray complained;
    const auto follow = [&](int milliseconds, const std::function<bool()> &condition) {
        return eventually(milliseconds, [&] {
            watching->waitForReadyRead(50);
            told += watching->readAllStandardOutput();
            complained += watching->readAllStandardError();
            return condition();
        });
    };
    QVERIFY(follow(10'000, [&] { return told.contains("table 22"); }));
    VERIFY_DONE(m_lab.shell(u"compute-1"_s, u"kill -9 $(cat /run/openvswitch/ovs-vswitchd.pid)"_s));
    QVERIFY2(follow(10'000, [&] { return !complained.isEmpty(); }), told.right(300));
    told.clear();
    QVERIFY2(follow(30'000, [&] { return told.contains("tun_id=0x16"); }), complained); // the flows are back, and seen
    QCOMPARE(watching->state(), QProcess::Running);
    watching->terminate();
    QVERIFY(watching->waitForFinished(5'000));
}

void tst_Observe::watching_endsWithTheLab()
{
    LabFixture other(u"observeend"_s);
    VERIFY_DONE(other.apply("overlab: 1\nname: observeend\nnodes:\n  - {name: only, roles: [network, compute]}\n"));
    const std::unique_ptr<QProcess> watching = other.start({u"counters"_s, u"--watch"_s, u"--interval"_s, u"0.3"_s});
    QVERIFY(watching->waitForReadyRead(10'000));
    QCOMPARE(other.end(), QString());
    QVERIFY(watching->waitForFinished(10'000));
    QCOMPARE(watching->exitCode(), 1);
    QVERIFY(!watching->readAllStandardError().isEmpty());
}

void tst_Observe::wrongQuestions_areRefused()
{
    QCOMPARE(m_lab.run({u"flows"_s, u"nowhere"_s}).status, 4);
    QCOMPARE(m_lab.run({u"flows"_s, u"compute-0"_s, u"br-none"_s}).status, 4);
    QCOMPARE(m_lab.run({u"fdb"_s, u"compute-0"_s, u"../db"_s}).status, 4);
    QCOMPARE(m_lab.run({u"table"_s, u"nothing"_s, u"compute-0"_s}).status, 2);
    QCOMPARE(m_lab.run({u"table"_s, u"leases"_s, u"a"_s}).status, 1); // only a node has it
    QCOMPARE(m_lab.run({u"counters"_s, u"--interval"_s, u"0"_s}).status, 2);
    QCOMPARE(m_lab.run({u"flows"_s, u"compute-0"_s, u"--watch"_s}).status, 2);
}

void tst_Observe::watchedTable_knowsMachinesOfALaterApply()
{
    const std::unique_ptr<QProcess> watching = m_lab.start({u"table"_s, u"leases"_s, u"control-0"_s, u"--watch"_s, u"--interval"_s, u"0.3"_s});
    QByteArray told;
    const auto tells = [&](const QByteArray &text) {
        return eventually(10'000, [&] {
            watching->waitForReadyRead(50);
            told += watching->readAllStandardOutput();
            return told.contains(text);
        });
    };
    QVERIFY2(tells("red/c"), told);
    VERIFY_DONE(m_lab.apply(QByteArray(design) + "      - {name: d, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.13}]}\n"));
    QVERIFY2(tells("red/d"), told);
    watching->terminate();
    QVERIFY(watching->waitForFinished(5'000));
}

QTEST_GUILESS_MAIN(tst_Observe)

#include "tst_observe.moc"
