// SPDX-License-Identifier: GPL-3.0-or-later
// "overlabctl path" on the article's lab and on the one with a way out: exactly the hops that the article walks, what
// a script may rely on, and that nothing in the lab is changed by asking.
#include "tests/support/labpath.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;
namespace labpath = overlab::testing::labpath;

namespace {

QByteArray example(const char *name)
{
    QFile file(QStringLiteral(EXAMPLES_FOLDER "/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The article's lab, its first three machines without a processor of their own, for speed.
QByteArray article()
{
    QByteArray design = example("article.yaml");
    for (const QByteArray name : {"vm-1", "vm-2", "vm-3"})
        design.replace("- name: " + name + '\n', "- name: " + name + "\n        type: namespace\n");
    return design;
}

/// What stands where in a lab's tables, without what clocks move. "ip -s" has the counters of links.
QByteArray tables(const LabFixture &lab, const QStringList &places)
{
    const QString script =
        u"ip -s -o link; ip neigh | sed 's/ \\(REACHABLE\\|STALE\\|DELAY\\|PROBE\\)$//' | sort; conntrack -L 2>/dev/null | "
        "sed 's/^\\([a-z]* *[0-9]*\\) [0-9]* /\\1 /' | sort; iptables-save -c | grep -v ^#; "
        "ovs-vsctl list-br 2>/dev/null | while read b; do ovs-ofctl dump-flows $b | sed 's/duration=[^,]*, //; s/[a-z]*_age=[0-9]*, //g' | sort; "
        "ovs-appctl fdb/show $b | awk '{print $1, $2, $3}' | sort; done; ovs-appctl dpctl/dump-conntrack 2>/dev/null | sort"_s;
    QByteArray all;
    for (const QString &place : places)
        all += place.toUtf8() + '\n' + lab.shell(place, script).output;
    return all;
}

/// Lines that only one of both has.
QByteArray difference(const QByteArray &before, const QByteArray &after)
{
    const QStringList old = overlab::testing::linesOf(before);
    const QStringList now = overlab::testing::linesOf(after);
    QStringList lines;
    for (const QString &line : old) {
        if (!now.contains(line))
            lines << u"- "_s + line;
    }
    for (const QString &line : now) {
        if (!old.contains(line))
            lines << u"+ "_s + line;
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace

class tst_Path : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theArticlesHops_data();
    void theArticlesHops();
    void tagsAreThoseOfThePorts();
    void floatingAddressInAndOut();
    void sharedAddressOut();
    void hairpin();
    void documentHasItsKeys();
    void evidenceIsTrue_data();
    void evidenceIsTrue();
    void statuses_data();
    void statuses();
    void everyPair();
    void everyPairWithOneStopped();
    void reachIsUsedRightly();
    void askingChangesNothing();
    void destroyLeavesNothing();

private:
    LabFixture m_article{u"path-article"_s};
    LabFixture m_wayOut{u"path-out"_s};
};

void tst_Path::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_article.apply(article()));
    VERIFY_DONE(m_wayOut.apply(example("floating-ips.yaml")));
    // The switches learn where everybody is.
    for (const QString &to : {u"vm-3"_s, u"vm-2"_s, u"vm-4"_s})
        QVERIFY(m_article.answers(u"vm-1"_s, to) > 0);
    for (const QString &from : {u"web"_s, u"db"_s, u"worker"_s})
        QVERIFY(m_wayOut.answers(from, u"outside"_s) > 0);
}

void tst_Path::theArticlesHops_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("back");
    const auto lines = [](const char *text) { return overlab::testing::linesOf(text); };

    QTest::newRow("same node") << u"vm-3"_s << lines(
        "red/vm-1:  > eth0 sends, 10.0.1.85 > 10.0.1.90, ttl 64\n"
        "compute-0 qbr7cff66c1-d6: tap7cff66c1-d6 > qvb7cff66c1-d6 passes, 10.0.1.85 > 10.0.1.90, ttl 64\n"
        "compute-0 br-int: qvo7cff66c1-d6 > qvoc4125039-7e forwards, 10.0.1.85 > 10.0.1.90, ttl 64\n"
        "compute-0 qbrc4125039-7e: qvbc4125039-7e > tapc4125039-7e passes, 10.0.1.85 > 10.0.1.90, ttl 64\n"
        "red/vm-3: eth0 >  delivered, 10.0.1.85 > 10.0.1.90, ttl 64\n")
        << lines(
        "red/vm-3:  > eth0 sends, 10.0.1.90 > 10.0.1.85, ttl 64\n"
        "compute-0 qbrc4125039-7e: tapc4125039-7e > qvbc4125039-7e passes, 10.0.1.90 > 10.0.1.85, ttl 64\n"
        "compute-0 br-int: qvoc4125039-7e > qvo7cff66c1-d6 forwards, 10.0.1.90 > 10.0.1.85, ttl 64\n"
        "compute-0 qbr7cff66c1-d6: qvb7cff66c1-d6 > tap7cff66c1-d6 passes, 10.0.1.90 > 10.0.1.85, ttl 64\n"
        "red/vm-1: eth0 >  delivered, 10.0.1.90 > 10.0.1.85, ttl 64\n");

    QTest::newRow("other node, same network") << u"vm-2"_s << lines(
        "red/vm-1:  > eth0 sends, 10.0.1.85 > 10.0.1.88, ttl 64\n"
        "compute-0 qbr7cff66c1-d6: tap7cff66c1-d6 > qvb7cff66c1-d6 passes, 10.0.1.85 > 10.0.1.88, ttl 64\n"
        "compute-0 br-int: qvo7cff66c1-d6 > patch-tun forwards, vlan 1, 10.0.1.85 > 10.0.1.88, ttl 64\n"
        "compute-0 br-tun: patch-int > vxlan-c0a8ff1a encapsulates, vni 22, 10.0.1.85 > 10.0.1.88, ttl 64\n"
        "underlay: eth0 >  carries, vni 22, 10.0.1.85 > 10.0.1.88, ttl 64\n"
        "compute-1 br-tun: vxlan-c0a8ff13 > patch-int decapsulates, vlan 1, 10.0.1.85 > 10.0.1.88, ttl 64\n"
        "compute-1 br-int: patch-tun > qvo7c99a931-25 forwards, 10.0.1.85 > 10.0.1.88, ttl 64\n"
        "compute-1 qbr7c99a931-25: qvb7c99a931-25 > tap7c99a931-25 passes, 10.0.1.85 > 10.0.1.88, ttl 64\n"
        "red/vm-2: eth0 >  delivered, 10.0.1.85 > 10.0.1.88, ttl 64\n")
        << lines(
        "red/vm-2:  > eth0 sends, 10.0.1.88 > 10.0.1.85, ttl 64\n"
        "compute-1 qbr7c99a931-25: tap7c99a931-25 > qvb7c99a931-25 passes, 10.0.1.88 > 10.0.1.85, ttl 64\n"
        "compute-1 br-int: qvo7c99a931-25 > patch-tun forwards, vlan 1, 10.0.1.88 > 10.0.1.85, ttl 64\n"
        "compute-1 br-tun: patch-int > vxlan-c0a8ff13 encapsulates, vni 22, 10.0.1.88 > 10.0.1.85, ttl 64\n"
        "underlay: eth0 >  carries, vni 22, 10.0.1.88 > 10.0.1.85, ttl 64\n"
        "compute-0 br-tun: vxlan-c0a8ff1a > patch-int decapsulates, vlan 1, 10.0.1.88 > 10.0.1.85, ttl 64\n"
        "compute-0 br-int: patch-tun > qvo7cff66c1-d6 forwards, 10.0.1.88 > 10.0.1.85, ttl 64\n"
        "compute-0 qbr7cff66c1-d6: qvb7cff66c1-d6 > tap7cff66c1-d6 passes, 10.0.1.88 > 10.0.1.85, ttl 64\n"
        "red/vm-1: eth0 >  delivered, 10.0.1.88 > 10.0.1.85, ttl 64\n");

    QTest::newRow("routed, over three nodes") << u"vm-4"_s << lines(
        "red/vm-1:  > eth0 sends, 10.0.1.85 > 10.0.2.8, ttl 64\n"
        "compute-0 qbr7cff66c1-d6: tap7cff66c1-d6 > qvb7cff66c1-d6 passes, 10.0.1.85 > 10.0.2.8, ttl 64\n"
        "compute-0 br-int: qvo7cff66c1-d6 > patch-tun forwards, vlan 1, 10.0.1.85 > 10.0.2.8, ttl 64\n"
        "compute-0 br-tun: patch-int > vxlan-c0a8ff0f encapsulates, vni 22, 10.0.1.85 > 10.0.2.8, ttl 64\n"
        "underlay: eth0 >  carries, vni 22, 10.0.1.85 > 10.0.2.8, ttl 64\n"
        "control-0 br-tun: vxlan-c0a8ff13 > patch-int decapsulates, vlan 1, 10.0.1.85 > 10.0.2.8, ttl 64\n"
        "control-0 br-int: patch-tun > qr-5cd1ebc6-b5 forwards, 10.0.1.85 > 10.0.2.8, ttl 64\n"
        "red/router-1: qr-5cd1ebc6-b5 > qr-04ed9d9e-a1 routes, 10.0.1.85 > 10.0.2.8, ttl 63\n"
        "control-0 br-int: qr-04ed9d9e-a1 > patch-tun forwards, vlan 2, 10.0.1.85 > 10.0.2.8, ttl 63\n"
        "control-0 br-tun: patch-int > vxlan-c0a8ff1a encapsulates, vni 99, 10.0.1.85 > 10.0.2.8, ttl 63\n"
        "underlay: eth0 >  carries, vni 99, 10.0.1.85 > 10.0.2.8, ttl 63\n"
        "compute-1 br-tun: vxlan-c0a8ff0f > patch-int decapsulates, vlan 2, 10.0.1.85 > 10.0.2.8, ttl 63\n"
        "compute-1 br-int: patch-tun > qvo7035573c-58 forwards, 10.0.1.85 > 10.0.2.8, ttl 63\n"
        "compute-1 qbr7035573c-58: qvb7035573c-58 > tap7035573c-58 passes, 10.0.1.85 > 10.0.2.8, ttl 63\n"
        "red/vm-4: eth0 >  delivered, 10.0.1.85 > 10.0.2.8, ttl 63\n")
        << lines(
        "red/vm-4:  > eth0 sends, 10.0.2.8 > 10.0.1.85, ttl 64\n"
        "compute-1 qbr7035573c-58: tap7035573c-58 > qvb7035573c-58 passes, 10.0.2.8 > 10.0.1.85, ttl 64\n"
        "compute-1 br-int: qvo7035573c-58 > patch-tun forwards, vlan 2, 10.0.2.8 > 10.0.1.85, ttl 64\n"
        "compute-1 br-tun: patch-int > vxlan-c0a8ff0f encapsulates, vni 99, 10.0.2.8 > 10.0.1.85, ttl 64\n"
        "underlay: eth0 >  carries, vni 99, 10.0.2.8 > 10.0.1.85, ttl 64\n"
        "control-0 br-tun: vxlan-c0a8ff1a > patch-int decapsulates, vlan 2, 10.0.2.8 > 10.0.1.85, ttl 64\n"
        "control-0 br-int: patch-tun > qr-04ed9d9e-a1 forwards, 10.0.2.8 > 10.0.1.85, ttl 64\n"
        "red/router-1: qr-04ed9d9e-a1 > qr-5cd1ebc6-b5 routes, 10.0.2.8 > 10.0.1.85, ttl 63\n"
        "control-0 br-int: qr-5cd1ebc6-b5 > patch-tun forwards, vlan 1, 10.0.2.8 > 10.0.1.85, ttl 63\n"
        "control-0 br-tun: patch-int > vxlan-c0a8ff13 encapsulates, vni 22, 10.0.2.8 > 10.0.1.85, ttl 63\n"
        "underlay: eth0 >  carries, vni 22, 10.0.2.8 > 10.0.1.85, ttl 63\n"
        "compute-0 br-tun: vxlan-c0a8ff0f > patch-int decapsulates, vlan 1, 10.0.2.8 > 10.0.1.85, ttl 63\n"
        "compute-0 br-int: patch-tun > qvo7cff66c1-d6 forwards, 10.0.2.8 > 10.0.1.85, ttl 63\n"
        "compute-0 qbr7cff66c1-d6: qvb7cff66c1-d6 > tap7cff66c1-d6 passes, 10.0.2.8 > 10.0.1.85, ttl 63\n"
        "red/vm-1: eth0 >  delivered, 10.0.2.8 > 10.0.1.85, ttl 63\n");
}

void tst_Path::theArticlesHops()
{
    QFETCH(const QString, to);
    QFETCH(const QStringList, there);
    QFETCH(const QStringList, back);

    const QJsonObject said = labpath::ask(m_article, {u"vm-1"_s, to, u"--both"_s});

    QCOMPARE(labpath::linesOf(said).join(u'\n'), there.join(u'\n'));
    QCOMPARE(labpath::linesOf(said.value(u"back"_s).toObject()).join(u'\n'), back.join(u'\n'));
    QVERIFY(said.value(u"delivered"_s).toBool());
    QVERIFY(said.value(u"back"_s)[u"delivered"_s].toBool());
    for (const QJsonValue &way : {QJsonValue(said), said.value(u"back"_s)}) { // whoever sends has not asked for the next hop's yet
        QCOMPARE(way[u"hops"_s][0][u"before"_s][u"ethSrc"_s].toString(), u"00:00:00:00:00:00"_s);
        QCOMPARE(way[u"hops"_s][0][u"before"_s][u"ethDst"_s].toString(), u"00:00:00:00:00:00"_s);
    }
}

/// The lines above say "vlan 1" and "vlan 2"; Open vSwitch's ports say so, too.
void tst_Path::tagsAreThoseOfThePorts()
{
    const auto tagOf = [this](const char *node, const char *port) {
        const Outcome got = m_article.exec(QLatin1StringView(node), {u"ovs-vsctl"_s, u"get"_s, u"port"_s, QLatin1StringView(port), u"tag"_s});
        return got.output.trimmed().toInt();
    };
    QCOMPARE(tagOf("compute-0", "qvo7cff66c1-d6"), 1);
    QCOMPARE(tagOf("control-0", "qr-5cd1ebc6-b5"), 1);
    QCOMPARE(tagOf("control-0", "qr-04ed9d9e-a1"), 2);
    QCOMPARE(tagOf("compute-1", "qvo7035573c-58"), 2);
}

void tst_Path::floatingAddressInAndOut()
{
    const QJsonObject said = labpath::ask(m_wayOut, {u"outside"_s, u"web"_s, u"--protocol"_s, u"tcp"_s, u"--port"_s, u"80"_s, u"--both"_s});
    const QStringList there = labpath::linesOf(said);
    const QStringList back = labpath::linesOf(said.value(u"back"_s).toObject());

    QCOMPARE(there.value(0), u"outside:  > public sends, 203.0.113.254 > 203.0.113.20, ttl 64"_s);
    QCOMPARE(there.value(4), u"control-0 br-int: int-br-ex > qg-4a591cfd-65 forwards, 203.0.113.254 > 203.0.113.20, ttl 64"_s);
    QCOMPARE(there.value(5), u"shop/way-out: qg-4a591cfd-65 > qr-27202f7a-92 routes, 203.0.113.254 > 10.0.1.10, ttl 63"_s);
    QCOMPARE(there.value(12), u"shop/web: eth0 >  delivered, 203.0.113.254 > 10.0.1.10, ttl 63"_s);
    QCOMPARE(back.value(7), u"shop/way-out: qr-27202f7a-92 > qg-4a591cfd-65 routes, 203.0.113.20 > 203.0.113.254, ttl 63"_s);
    QCOMPARE(back.value(12), u"outside: public >  delivered, 203.0.113.20 > 203.0.113.254, ttl 63"_s);
    QCOMPARE(back.size(), 13);
}

void tst_Path::sharedAddressOut()
{
    const QJsonObject said = labpath::ask(m_wayOut, {u"db"_s, u"outside"_s, u"--both"_s});
    const QStringList there = labpath::linesOf(said);
    const QStringList back = labpath::linesOf(said.value(u"back"_s).toObject());

    QCOMPARE(there.value(7), u"shop/way-out: qr-5e626b59-8e > qg-4a591cfd-65 routes, 203.0.113.10 > 203.0.113.254, ttl 63"_s);
    QCOMPARE(there.value(12), u"outside: public >  delivered, 203.0.113.10 > 203.0.113.254, ttl 63"_s);
    QCOMPARE(back.value(5), u"shop/way-out: qg-4a591cfd-65 > qr-5e626b59-8e routes, 203.0.113.254 > 10.0.2.10, ttl 63"_s);
    QCOMPARE(back.value(12), u"shop/db: eth0 >  delivered, 203.0.113.254 > 10.0.2.10, ttl 63"_s);
    const QJsonObject inwards = labpath::ask(m_wayOut, {u"outside"_s, u"10.0.2.10"_s});
    QVERIFY(!inwards.value(u"delivered"_s).toBool());
    QCOMPARE(labpath::lastHop(inwards).value(u"code"_s).toString(), u"no-route"_s);
}

void tst_Path::hairpin()
{
    const QJsonObject said = labpath::ask(m_wayOut, {u"worker"_s, u"203.0.113.20"_s, u"--protocol"_s, u"tcp"_s, u"--port"_s, u"80"_s, u"--both"_s});
    const QStringList there = labpath::linesOf(said);
    const QStringList back = labpath::linesOf(said.value(u"back"_s).toObject());

    QCOMPARE(there.value(7), u"shop/way-out: qr-27202f7a-92 > qr-27202f7a-92 routes, 203.0.113.10 > 10.0.1.10, ttl 63"_s);
    QCOMPARE(there.value(14), u"shop/web: eth0 >  delivered, 203.0.113.10 > 10.0.1.10, ttl 63"_s);
    QCOMPARE(back.value(7), u"shop/way-out: qr-27202f7a-92 > qr-27202f7a-92 routes, 203.0.113.20 > 10.0.1.11, ttl 63"_s);
    QCOMPARE(back.value(14), u"shop/worker: eth0 >  delivered, 203.0.113.20 > 10.0.1.11, ttl 63"_s);
}

void tst_Path::documentHasItsKeys()
{
    const QStringList ofAHop{u"place"_s, u"kind"_s, u"device"_s, u"bridge"_s, u"summary"_s, u"rule"_s, u"evidence"_s, u"packet"_s};
    const QStringList ofAPacket{u"ethSrc"_s, u"ethDst"_s, u"vlan"_s, u"tunnel"_s, u"ipSrc"_s, u"ipDst"_s, u"ttl"_s, u"protocol"_s, u"srcPort"_s, u"dstPort"_s};
    for (const QStringList &question : {QStringList{u"worker"_s, u"outside"_s}, {u"worker"_s, u"outside"_s, u"--protocol"_s, u"udp"_s, u"--port"_s, u"53"_s},
                                        {u"worker"_s, u"web"_s, u"--protocol"_s, u"arp"_s}}) {
        const QJsonObject said = labpath::ask(m_wayOut, question);
        QVERIFY(said.value(u"delivered"_s).isBool());
        QVERIFY(said.value(u"reason"_s).isString());
        const QJsonArray hops = said.value(u"hops"_s).toArray();
        QVERIFY(hops.size() >= 3);
        for (const QJsonValue &hop : hops) {
            for (const QString &key : ofAHop)
                QVERIFY2(hop.toObject().contains(key), qPrintable(key));
            QVERIFY(!hop[u"summary"_s].toString().isEmpty());
            for (const QString &key : ofAPacket)
                QVERIFY2(hop[u"packet"_s].toObject().contains(key), qPrintable(question.join(u' ') + u": "_s + key));
            if (const QJsonValue tunnel = hop[u"packet"_s][u"tunnel"_s]; tunnel.isObject()) {
                for (const QString &key : {u"type"_s, u"key"_s, u"local"_s, u"remote"_s})
                    QVERIFY2(tunnel.toObject().contains(key), qPrintable(key));
            }
        }
    }
}

void tst_Path::evidenceIsTrue_data()
{
    QTest::addColumn<QStringList>("question");
    QTest::newRow("out") << QStringList{u"db"_s, u"outside"_s};
    QTest::newRow("in") << QStringList{u"outside"_s, u"web"_s};
    QTest::newRow("between networks") << QStringList{u"worker"_s, u"db"_s};
}

void tst_Path::evidenceIsTrue()
{
    QFETCH(const QStringList, question);
    // Rounds of a trace have numbers of their own.
    static const QRegularExpression numbers(u"recirc(_id)?\\(?[(=]0x[0-9a-f]+"_s);
    const QJsonArray hops = labpath::ask(m_wayOut, question).value(u"hops"_s).toArray();
    int compared = 0;
    for (const QJsonValue &hop : hops) {
        const QJsonValue evidence = hop[u"evidence"_s];
        if (!evidence.isObject())
            continue;
        const Outcome own = m_wayOut.shell(evidence[u"place"_s].toString(), evidence[u"command"_s].toString());
        QString mine = QString::fromUtf8(own.output);
        QString told = evidence[u"output"_s].toString();
        QCOMPARE(told.remove(numbers).trimmed(), mine.remove(numbers).trimmed());
        ++compared;
    }
    QVERIFY2(compared >= 8, QByteArray::number(compared).constData());
}

void tst_Path::statuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *arguments, int status) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << status;
    };
    row("worker db", 0);
    row("db worker --protocol tcp --port 80", 0);
    row("outside worker", 1);
    row("outside 10.0.2.10", 1);
    row("worker nobody", 4);
    row("nobody worker", 4);
    row("worker 10.0.1.300", 4);
    row("worker", 2);
    row("worker db --protocol sctp", 2);
    row("worker db --protocol tcp", 2);
    row("worker db --port 80", 2);
    row("worker db --protocol tcp --port 70000", 2);
    row("worker db --protocol tcp --port http", 2);
    row("worker front", 0);
    row("worker front --protocol dhcp --both", 0);
    row("worker web --protocol arp --both", 0);
    row("outside front --protocol dhcp", 4);
    row("underlay worker", 4);
    row("worker db --protocol dhcp --port 67", 2);
    row("worker db --length 20", 2);
    row("worker db --length 70000", 2);
}

void tst_Path::statuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    for (const QStringList &more : {QStringList(), QStringList{u"--json"_s}}) {
        const Outcome outcome = m_wayOut.run(QStringList{u"path"_s} + arguments + more);
        QVERIFY2(outcome.status == status, outcome.said().constData());
        QVERIFY(!outcome.output.contains("00:00:00:00:00:00 → 00:00:00:00:00:00"));
        QVERIFY(!outcome.said().contains("doctor")); // the host lacks nothing
    }
}

void tst_Path::everyPair()
{
    const Outcome outcome = m_wayOut.run({u"reach"_s, u"--json"_s});
    QVERIFY2(outcome.status == 0, outcome.said().constData());
    const QJsonObject json = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(json.value(u"machines"_s).toArray(), (QJsonArray{u"shop/web"_s, u"shop/worker"_s, u"shop/db"_s}));
    QCOMPARE(json.value(u"rows"_s).toArray().size(), 3);
    const Outcome words = m_wayOut.run({u"reach"_s});
    QVERIFY2(words.output.contains("6 of 6"), words.said().constData());
}

void tst_Path::everyPairWithOneStopped()
{
    VERIFY_DONE(m_wayOut.run({u"stop"_s, u"worker"_s}));
    const Outcome outcome = m_wayOut.run({u"reach"_s, u"--json"_s});
    VERIFY_DONE(m_wayOut.run({u"start"_s, u"worker"_s}));
    QVERIFY2(outcome.status == 0, outcome.said().constData()); // as it is meant
    const QJsonArray rows = QJsonDocument::fromJson(outcome.output).object().value(u"rows"_s).toArray();
    for (int from = 0; from < 3; ++from) {
        for (int to = 0; to < 3; ++to) {
            const QString said = rows.at(from).toArray().at(to).toObject().value(u"outcome"_s).toString();
            const bool isAcross = from == to || (from != 1 && to != 1);
            QVERIFY2(said == (isAcross ? u"delivered"_s : u"dropped"_s), qPrintable(u"%1 to %2: %3"_s.arg(from).arg(to).arg(said)));
        }
    }
}

void tst_Path::reachIsUsedRightly()
{
    for (const char *const words : {"--protocol arp", "--protocol tcp", "--port 80", "--protocol udp --port 70000"}) {
        const Outcome outcome = m_wayOut.run(QStringList{u"reach"_s} + QString::fromLatin1(words).split(u' '));
        QVERIFY2(outcome.status == 2, outcome.said().constData());
    }
}

void tst_Path::askingChangesNothing()
{
    const QStringList places{u"control-0"_s, u"compute-0"_s, u"outside"_s, u"way-out"_s, u"front"_s, u"web"_s, u"worker"_s, u"db"_s};
    const QList<QStringList> questions{{u"worker"_s, u"web"_s, u"--both"_s},
                                       {u"db"_s, u"worker"_s, u"--both"_s, u"--protocol"_s, u"tcp"_s, u"--port"_s, u"5000"_s},
                                       {u"outside"_s, u"web"_s, u"--both"_s, u"--protocol"_s, u"tcp"_s, u"--port"_s, u"80"_s},
                                       {u"worker"_s, u"203.0.113.20"_s, u"--both"_s},
                                       {u"db"_s, u"outside"_s, u"--both"_s, u"--established"_s},
                                       {u"web"_s, u"10.0.1.77"_s},
                                       {u"db"_s, u"10.0.2.1"_s, u"--protocol"_s, u"arp"_s}};
    QByteArray changes;
    // Machines say a word by themselves now and then (IPv6, ARP before it is forgotten): what asking changes, it
    // changes each time.
    for (int attempt = 0; attempt < 4; ++attempt) {
        labpath::ask(m_wayOut, {u"db"_s, u"outside"_s}); // the tunnels' ends know each other
        QByteArray before;
        const auto isStill = [&] {
            const QByteArray earlier = tables(m_wayOut, places);
            before = tables(m_wayOut, places);
            return difference(earlier, before).isEmpty();
        };
        QVERIFY(overlab::testing::eventually(30000, isStill)); // neighbours that were used a moment ago are probed again
        for (const QStringList &question : questions)
            labpath::ask(m_wayOut, question);
        changes = difference(before, tables(m_wayOut, places));
        QVERIFY(before.size() > 5000);
        if (changes.isEmpty())
            return;
    }
    QFAIL(changes.constData());
}

void tst_Path::destroyLeavesNothing()
{
    QCOMPARE(m_article.end(), QString());
    QCOMPARE(m_wayOut.end(), QString());
}

QTEST_GUILESS_MAIN(tst_Path)
#include "tst_path.moc"
