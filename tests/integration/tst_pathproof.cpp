// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl path --prove: real packets on the paths that were predicted for them, in the article's lab with its virtual
// machines and in one of light guests with a way out; and faults made by hand between prediction and packet.
#include "tests/support/labfixture.h"
#include "tests/support/pcapngreading.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <set>

using namespace Qt::StringLiterals;
using overlab::testing::LabFixture;
using overlab::testing::named;
using overlab::testing::Outcome;
using overlab::testing::PcapngFile;
using overlab::testing::PcapngPacket;
using overlab::testing::readPcapng;

namespace {

/// a and b share a node; c and web are behind the router, on another; web takes HTTP alone.
constexpr auto lightDesign = R"(overlab: 1
name: proof
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
  - {name: compute-1, roles: [compute]}
external:
  - {name: public, type: flat, cidr: 100.64.1.0/24, gateway: 100.64.1.254, pool: 100.64.1.10-100.64.1.99}
tenants:
  - name: red
    networks:
      - {name: inside, subnets: [{cidr: 10.0.0.0/24}]}
      - {name: second, subnets: [{cidr: 10.0.9.0/24}]}
    security-groups:
      - {name: open, rules: [{direction: ingress, protocol: any}]}
      - {name: http, rules: [{direction: ingress, protocol: tcp, port: 80}]}
    routers:
      - {name: way-out, interfaces: [inside, second], external: {network: public, address: 100.64.1.10}}
    vms:
      - {name: a, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10, security-groups: [open], floating-ip: 100.64.1.20}]}
      - {name: b, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.11, security-groups: [open]}]}
      - {name: c, type: namespace, node: compute-1, interfaces: [{network: second, address: 10.0.9.10, security-groups: [open]}]}
      - {name: web, type: namespace, node: compute-1, interfaces: [{network: second, address: 10.0.9.11, security-groups: [http]}]}
)";

/// The sights of a way, each once, in its order.
QList<QJsonObject> sightsOf(const QJsonObject &way)
{
    QList<QJsonObject> sights;
    const QJsonArray hops = way.value(u"hops"_s).toArray();
    for (const QJsonValue &hop : hops) {
        for (const QString &side : {u"in"_s, u"out"_s}) {
            const QJsonObject sight = hop[side].toObject();
            if (!sight.isEmpty() && (sights.isEmpty() || sights.last() != sight))
                sights << sight;
        }
    }
    return sights;
}

QByteArray said(const QJsonValue &json)
{
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return document.toJson(QJsonDocument::Compact);
}

/// Every hop of \a way was seen as it was predicted, later ones not before earlier ones. Empty, or what is wrong.
QString flawOf(const QJsonObject &way)
{
    double last = -1e9;
    const QList<QJsonObject> sights = sightsOf(way);
    if (sights.size() < 2)
        return u"hardly anything was watched"_s;
    for (const QJsonObject &sight : sights) {
        const QString where = sight.value(u"place"_s).toString() + u' ' + sight.value(u"device"_s).toString();
        if (!sight.value(u"seen"_s).toBool())
            return where + u" did not see it"_s;
        if (!sight.value(u"differences"_s).toArray().isEmpty())
            return where + u": "_s + QString::fromUtf8(said(sight));
        const double time = sight.value(u"milliseconds"_s).toDouble();
        if (time < last)
            return where + u" saw it too early"_s;
        last = time;
    }
    return {};
}

} // namespace

class tst_PathProof : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lightGuests_packetGoesAsPredicted_data();
    void lightGuests_packetGoesAsPredicted();
    void virtualMachines_packetGoesAsPredicted_data();
    void virtualMachines_packetGoesAsPredicted();
    void vxlanKeys_areTheArticles();
    void addressTranslation_isSeen();
    void securityGroup_stopsItThere();
    void whatIsNotSent_isNotSeen();
    void ruleThatThePredictionDoesNotKnow_refutes();
    void cableBetweenTwoMachines_isASurprise();
    void frames_areAFileForWireshark();
    void onlyOneAtATime();
    void questionsThatCanNotBeProved();
    void withoutProve_nothingIsSent();
    void people_readWhereItWasSeen();
    void destroyLeavesNothing();

private:
    static QJsonObject prove(const LabFixture &lab, const QStringList &arguments, int status = 0);
    static QString deviceOf(const LabFixture &lab, const QString &machine, const QString &prefix);

    LabFixture m_light{u"proof"_s};
    LabFixture m_article{u"prooarticle"_s};
    QTemporaryDir m_folder;
};

/// The document of path --prove, which ends with \a status; empty when it ends otherwise.
QJsonObject tst_PathProof::prove(const LabFixture &lab, const QStringList &arguments, int status)
{
    const Outcome outcome = lab.run(QStringList{u"path"_s} + arguments + QStringList{u"--prove"_s, u"--json"_s});
    if (outcome.status != status) {
        qWarning("%s", outcome.said().left(4000).constData());
        return {};
    }
    return outcome.json();
}

/// "tap95d96a75-a0": of the machine's first card.
QString tst_PathProof::deviceOf(const LabFixture &lab, const QString &machine, const QString &prefix)
{
    const QJsonObject card = lab.machine(machine).value(u"interfaces"_s).toArray().at(0).toObject();
    return prefix + card.value(u"device"_s).toString().mid(3);
}

void tst_PathProof::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    QVERIFY(m_folder.isValid());
    VERIFY_DONE(m_light.apply(lightDesign));
    VERIFY_DONE(m_article.applyFile(QStringLiteral(EXAMPLES_FOLDER "/article.yaml")));
}

void tst_PathProof::lightGuests_packetGoesAsPredicted_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("source NAT, and nobody knows anybody yet") << QStringList{u"red/b"_s, u"outside"_s};
    QTest::newRow("from node to node") << QStringList{u"control-0"_s, u"compute-0"_s};
    QTest::newRow("same node") << QStringList{u"red/a"_s, u"red/b"_s};
    QTest::newRow("router, other node") << QStringList{u"red/a"_s, u"red/c"_s};
    QTest::newRow("long") << QStringList{u"red/a"_s, u"red/c"_s, u"--length"_s, u"1400"_s};
    QTest::newRow("tcp") << QStringList{u"red/a"_s, u"red/c"_s, u"--protocol"_s, u"tcp"_s, u"--port"_s, u"22"_s};
    QTest::newRow("udp") << QStringList{u"red/a"_s, u"red/c"_s, u"--protocol"_s, u"udp"_s, u"--port"_s, u"99"_s};
    QTest::newRow("udp to a service") << QStringList{u"red/a"_s, u"10.0.0.2"_s, u"--protocol"_s, u"udp"_s, u"--port"_s, u"53"_s};
    QTest::newRow("allowed by a group") << QStringList{u"red/a"_s, u"red/web"_s, u"--protocol"_s, u"tcp"_s, u"--port"_s, u"80"_s};
    QTest::newRow("from the router") << QStringList{u"red/way-out"_s, u"red/c"_s};
    QTest::newRow("floating, from outside") << QStringList{u"outside"_s, u"red/a"_s};
    QTest::newRow("floating, from outside, tcp") << QStringList{u"outside"_s, u"red/a"_s, u"--protocol"_s, u"tcp"_s, u"--port"_s, u"22"_s};
    QTest::newRow("floating, to outside") << QStringList{u"red/a"_s, u"outside"_s};
    QTest::newRow("source NAT, tcp") << QStringList{u"red/b"_s, u"outside"_s, u"--protocol"_s, u"tcp"_s, u"--port"_s, u"22"_s};
    QTest::newRow("floating, from inside") << QStringList{u"red/b"_s, u"100.64.1.20"_s};
}

void tst_PathProof::lightGuests_packetGoesAsPredicted()
{
    QFETCH(const QStringList, arguments);

    const QJsonObject path = prove(m_light, arguments);

    QVERIFY(path.value(u"delivered"_s).toBool());
    const QJsonObject proof = path.value(u"proof"_s).toObject();
    QCOMPARE(proof.value(u"verdict"_s).toString(), u"confirmed"_s);
    QCOMPARE(proof[u"there"_s][u"hops"_s].toArray().size(), path.value(u"hops"_s).toArray().size());
    QCOMPARE(flawOf(proof.value(u"there"_s).toObject()), QString());
    const bool isSilent = arguments.contains(u"53"_s); // dnsmasq says nothing to what is no question
    if (!isSilent)
        QCOMPARE(flawOf(proof.value(u"back"_s).toObject()), QString());
    QVERIFY2(proof.value(u"surprises"_s).toArray().isEmpty(), said(proof.value(u"surprises"_s)).constData());
    QCOMPARE(proof.value(u"lostFrames"_s).toInt(-1), 0);
}

void tst_PathProof::virtualMachines_packetGoesAsPredicted_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("same node") << QStringList{u"vm-1"_s, u"vm-3"_s};
    QTest::newRow("other node") << QStringList{u"vm-1"_s, u"vm-2"_s};
    QTest::newRow("routed") << QStringList{u"vm-1"_s, u"vm-4"_s};
    QTest::newRow("routed, back") << QStringList{u"vm-4"_s, u"vm-1"_s};
    QTest::newRow("tcp") << QStringList{u"vm-1"_s, u"vm-4"_s, u"--protocol"_s, u"tcp"_s, u"--port"_s, u"22"_s};
    QTest::newRow("udp") << QStringList{u"vm-1"_s, u"vm-4"_s, u"--protocol"_s, u"udp"_s, u"--port"_s, u"99"_s};
}

void tst_PathProof::virtualMachines_packetGoesAsPredicted()
{
    QFETCH(const QStringList, arguments);

    const QJsonObject path = prove(m_article, arguments);

    const QJsonObject proof = path.value(u"proof"_s).toObject();
    QCOMPARE(proof.value(u"verdict"_s).toString(), u"confirmed"_s);
    QCOMPARE(flawOf(proof.value(u"there"_s).toObject()), QString());
    QCOMPARE(flawOf(proof.value(u"back"_s).toObject()), QString());
    QVERIFY2(proof.value(u"surprises"_s).toArray().isEmpty(), said(proof.value(u"surprises"_s)).constData());
}

void tst_PathProof::vxlanKeys_areTheArticles()
{
    const QJsonObject proof = prove(m_article, {u"vm-1"_s, u"vm-4"_s}).value(u"proof"_s).toObject();

    QList<int> keys;
    for (const QJsonObject &sight : sightsOf(proof.value(u"there"_s).toObject())) {
        if (sight[u"packet"_s][u"tunnel"_s].isObject())
            keys << sight[u"packet"_s][u"tunnel"_s][u"key"_s].toInt();
    }
    QCOMPARE(keys, (QList<int>{22, 22, 99, 99})); // at both ends of both tunnels
}

void tst_PathProof::addressTranslation_isSeen()
{
    const QJsonObject proof = prove(m_light, {u"outside"_s, u"red/a"_s}).value(u"proof"_s).toObject();

    QStringList targets;
    for (const QJsonObject &sight : sightsOf(proof.value(u"there"_s).toObject())) {
        const QString target = sight[u"packet"_s][u"ipDst"_s].toString();
        if (targets.isEmpty() || targets.last() != target)
            targets << target;
    }
    QCOMPARE(targets, (QStringList{u"100.64.1.20"_s, u"10.0.0.10"_s}));
}

void tst_PathProof::securityGroup_stopsItThere()
{
    const QString tap = deviceOf(m_light, u"web"_s, u"tap"_s);

    const QJsonObject path = prove(m_light, {u"red/a"_s, u"red/web"_s, u"--protocol"_s, u"tcp"_s, u"--port"_s, u"81"_s});

    QVERIFY(path.contains(u"delivered"_s) && !path.value(u"delivered"_s).toBool());
    const QJsonObject proof = path.value(u"proof"_s).toObject();
    QCOMPARE(proof.value(u"verdict"_s).toString(), u"confirmed"_s);
    const QJsonObject last = proof[u"there"_s][u"hops"_s].toArray().last().toObject();
    QCOMPARE(last.value(u"state"_s).toString(), u"seen"_s);
    QVERIFY(last[u"in"_s][u"seen"_s].toBool());
    QCOMPARE(last[u"out"_s][u"device"_s].toString(), tap);
    QVERIFY(!last[u"out"_s][u"seen"_s].toBool(true));
}

void tst_PathProof::whatIsNotSent_isNotSeen()
{
    const QJsonObject path = prove(m_light, {u"red/a"_s, u"10.0.0.99"_s}); // nobody: its ARP request is not answered

    const QJsonObject proof = path.value(u"proof"_s).toObject();
    QCOMPARE(proof.value(u"verdict"_s).toString(), u"confirmed"_s);
    for (const QJsonValue &frame : proof.value(u"frames"_s).toArray())
        QCOMPARE(frame[u"role"_s].toString(), u"arp"_s);
    QVERIFY(!proof.value(u"frames"_s).toArray().isEmpty());
}

/// The kernel's traffic control drops what is routed: no table that a walk reads.
void tst_PathProof::ruleThatThePredictionDoesNotKnow_refutes()
{
    const QString port = u"$(ip -o -4 address show to 10.0.9.1 | cut -d' ' -f2)"_s;
    VERIFY_DONE(m_light.shell(u"red/way-out"_s, u"tc qdisc replace dev %1 root blackhole"_s.arg(port)));

    const QJsonObject path = prove(m_light, {u"red/a"_s, u"red/c"_s}, 1);

    VERIFY_DONE(m_light.shell(u"red/way-out"_s, u"tc qdisc del dev %1 root"_s.arg(port)));
    QVERIFY2(path.value(u"delivered"_s).toBool(), "the walk knows it by now: another fault is needed here");
    const QJsonObject proof = path.value(u"proof"_s).toObject();
    QCOMPARE(proof.value(u"verdict"_s).toString(), u"refuted"_s);
    const QJsonArray findings = proof.value(u"findings"_s).toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first()[u"kind"_s].toString(), u"not-seen"_s);
    QCOMPARE(findings.first()[u"place"_s].toString(), u"red/way-out"_s); // it came in and did not go out
    QCOMPARE(prove(m_light, {u"red/a"_s, u"red/c"_s})[u"proof"_s][u"verdict"_s].toString(), u"confirmed"_s);
}

/// A cable between the Linux bridges of two machines: what one sends gets to the other, too.
void tst_PathProof::cableBetweenTwoMachines_isASurprise()
{
    const QString bridge = deviceOf(m_light, u"a"_s, u"qbr"_s);
    const QString other = deviceOf(m_light, u"b"_s, u"qbr"_s);
    const QString tap = deviceOf(m_light, u"b"_s, u"tap"_s);
    VERIFY_DONE(m_light.shell(u"compute-0"_s, u"ip link add cable-1 up master %1 type veth peer name cable-2 && ip link set cable-2 up master %2"_s
                                                  .arg(bridge, other)));

    const QJsonObject path = prove(m_light, {u"red/a"_s, u"red/c"_s}, 1);

    VERIFY_DONE(m_light.shell(u"compute-0"_s, u"ip link del cable-1"_s));
    QVERIFY(path.value(u"delivered"_s).toBool());
    const QJsonObject proof = path.value(u"proof"_s).toObject();
    QCOMPARE(proof.value(u"verdict"_s).toString(), u"refuted"_s);
    const QJsonArray surprises = proof.value(u"surprises"_s).toArray();
    QVERIFY2(std::any_of(surprises.cbegin(), surprises.cend(), [&tap](const QJsonValue &surprise) {
        return surprise[u"device"_s].toString() == tap && surprise[u"place"_s].toString() == u"red/b" && !surprise[u"copy"_s].toBool(true);
    }), said(surprises).constData());
}

void tst_PathProof::frames_areAFileForWireshark()
{
    const QString file = m_folder.filePath(u"vm.pcapng"_s);
    const QJsonObject proof = prove(m_article, {u"vm-1"_s, u"vm-4"_s, u"--write"_s, file}).value(u"proof"_s).toObject();
    QVERIFY(!proof.isEmpty() && !proof.contains(u"pcapng"_s));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));

    const PcapngFile capture = readPcapng(written.readAll());

    QVERIFY(capture.application.startsWith(u"Overlab"));
    QCOMPARE(QSet<QString>(capture.interfaces.cbegin(), capture.interfaces.cend()).size(), capture.interfaces.size());
    for (const QString &name : {u"compute-0 "_s + deviceOf(m_article, u"vm-1"_s, u"tap"_s), u"compute-0 eth0"_s, u"control-0 eth0"_s,
                                u"compute-1 eth0"_s, u"compute-1 "_s + deviceOf(m_article, u"vm-4"_s, u"tap"_s)})
        QVERIFY2(capture.interfaces.contains(name), qPrintable(capture.interfaces.join(u", ")));
    QCOMPARE(capture.resolutions, QList<int>(capture.interfaces.size(), 9));
    QCOMPARE(capture.packets.size(), proof.value(u"frames"_s).toArray().size());
    std::set<int> packets; // that the packet itself was seen by
    quint64 last = 0;
    for (const PcapngPacket &packet : capture.packets) {
        QVERIFY(packet.time >= last);
        last = packet.time;
        QCOMPARE(packet.lengthBytes, quint32(packet.bytes.size()));
        if (packet.comment == u"the packet")
            packets.insert(packet.interface);
    }
    QVERIFY2(packets.size() >= 9, QByteArray::number(qsizetype(packets.size())).constData());
}

void tst_PathProof::onlyOneAtATime()
{
    // One that looks for a packet that never comes takes its time: of two at once one is refused, whichever.
    const auto start = [this](const QString &from) {
        return m_light.start({u"path"_s, from, u"10.0.0.99"_s, u"--prove"_s, u"--json"_s});
    };
    const bool isRefused = overlab::testing::eventually(20000, [&] {
        const auto first = start(u"red/a"_s);
        const auto second = start(u"red/b"_s);
        int busy = 0;
        for (QProcess *const process : {first.get(), second.get()}) {
            process->waitForFinished(20000);
            const QJsonObject json = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
            busy += json[u"error"_s][u"code"_s].toString() == u"Busy" ? 1 : 0;
        }
        return busy == 1;
    });

    QVERIFY(isRefused);
}

void tst_PathProof::questionsThatCanNotBeProved()
{
    const Outcome established = m_light.run({u"path"_s, u"red/a"_s, u"red/b"_s, u"--prove"_s, u"--established"_s, u"--json"_s});
    QCOMPARE(established.json()[u"error"_s][u"code"_s].toString(), u"NotSupported"_s);
    const Outcome nobody = m_light.run({u"path"_s, u"red/nobody"_s, u"red/b"_s, u"--prove"_s, u"--json"_s});
    QCOMPARE(nobody.json()[u"error"_s][u"code"_s].toString(), u"NotFound"_s);
    QVERIFY(established.status != 0 && nobody.status != 0);
}

void tst_PathProof::withoutProve_nothingIsSent()
{
    const QString counter = u"cat /sys/class/net/%1/statistics/rx_packets"_s.arg(deviceOf(m_light, u"web"_s, u"tap"_s));
    const QByteArray before = m_light.shell(u"compute-1"_s, counter).output;

    VERIFY_DONE(m_light.run({u"path"_s, u"red/a"_s, u"red/web"_s, u"--protocol"_s, u"tcp"_s, u"--port"_s, u"80"_s, u"--both"_s}));

    QCOMPARE(m_light.shell(u"compute-1"_s, counter).output, before);
}

void tst_PathProof::people_readWhereItWasSeen()
{
    const Outcome outcome = m_light.run({u"path"_s, u"red/a"_s, u"red/b"_s, u"--prove"_s});

    VERIFY_DONE(outcome);
    const QString text = QString::fromUtf8(outcome.output);
    QVERIFY2(text.contains(QRegularExpression(u"Seen at \\+\\d+\\.\\d{3} ms by red/a eth0"_s)), outcome.output.constData());
    QVERIFY2(text.contains(u"Confirmed: the real packet went as predicted."), outcome.output.constData());
}

void tst_PathProof::destroyLeavesNothing()
{
    QCOMPARE(m_light.end(), QString());
    QCOMPARE(m_article.end(), QString());
}

QTEST_GUILESS_MAIN(tst_PathProof)
#include "tst_pathproof.moc"
