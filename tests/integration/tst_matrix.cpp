// SPDX-License-Identifier: GPL-3.0-or-later
// Who reaches whom: on healthy labs, drawn from a seed, the design's meaning, the tables and real packets agree in every
// pair; a fault by hand shows as a difference. Another seed: OVERLAB_MATRIX_SEED.
#include "tests/support/labfixture.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;

namespace {

constexpr int usualSeed = 20261129;

/// A design that nobody thought of: networks, groups and routers by chance, some things missing.
class Drawing
{
public:
    explicit Drawing(QRandomGenerator &random) : m_random(random) {}

    QByteArray text(const QString &firewall)
    {
        QString yaml = u"overlab: 1\nname: matrix\nsettings: {firewall: %1}\nnodes:\n"
                       "  - {name: control-0, roles: [network]}\n  - {name: compute-0, roles: [compute]}\n"
                       "  - {name: compute-1, roles: [compute]}\nexternal:\n"
                       "  - {name: public, type: flat, cidr: 100.64.1.0/24, gateway: 100.64.1.254, pool: 100.64.1.10-100.64.1.99}\n"
                       "tenants:\n"_s.arg(firewall);
        m_floating = 20;
        for (const QString &tenant : {u"red"_s, u"green"_s})
            yaml += tenantText(tenant);
        return yaml.toUtf8();
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }

    QString groupsText()
    {
        const QStringList remotes{u""_s, u", remote: 10.0.0.0/24"_s, u", remote: group:a"_s, u", remote: group:b"_s, u", remote: 10.0.1.0/25"_s};
        const QStringList kinds{u"protocol: any"_s, u"protocol: icmp"_s, u"protocol: tcp, port: 80"_s, u"protocol: udp, port: 50-60"_s};
        QString yaml = u"    security-groups:\n"_s;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
            QStringList rules;
            for (int i = 0; i < 3; ++i) {
                rules << u"{direction: %1, %2%3}"_s.arg(chance(80) ? u"ingress"_s : u"egress"_s, kinds.at(m_random.bounded(4)),
                                                        remotes.at(m_random.bounded(5)));
            }
            yaml += u"      - {name: %1, rules: [%2]}\n"_s.arg(name, rules.join(u", "_s));
        }
        return yaml;
    }

    QString tenantText(const QString &tenant)
    {
        QString yaml = u"  - name: %1\n    networks:\n"_s.arg(tenant);
        for (int network = 0; network < 4; ++network) {
            QString more = network > 1 && chance(20) ? u", gateway: none"_s : QString();
            if (network == 3)
                more += u", dhcp: false"_s; // a local network's server would be on another node
            yaml += u"      - {name: n%1, type: %2, subnets: [{cidr: 10.0.%1.0/24%3}]}\n"_s.arg(network)
                        .arg(QStringList{u"vxlan"_s, u"geneve"_s, u"gre"_s, u"local"_s}.at(network), more);
        }
        yaml += groupsText();
        const bool isJoined = chance(70);
        yaml += u"    routers:\n      - {name: r, interfaces: [n0, n1%1], external: {network: public, snat: %2}}\n"_s.arg(
            isJoined ? u", {network: n2, address: 10.0.2.250}"_s : QString(), chance(60) ? u"true"_s : u"false"_s);
        yaml += u"    vms:\n"_s;
        for (int machine = 0; machine < 8; ++machine) {
            const int network = machine % 4;
            QString more = chance(15) ? u", port-security: false"_s
                                      : u", security-groups: [%1]"_s.arg(QStringList{u"a"_s, u"b"_s, u"c"_s, u"a, c"_s, u"default"_s, u"default, b"_s}.at(m_random.bounded(6)));
            if (network < 2 && chance(50))
                more += u", floating-ip: 100.64.1.%1"_s.arg(m_floating++);
            yaml += u"      - {name: m%1, type: namespace, node: compute-%2, interfaces: [{network: n%3%4}]}\n"_s.arg(machine)
                        .arg(m_random.bounded(2)).arg(network).arg(more);
        }
        return yaml;
    }

    QRandomGenerator &m_random;
    int m_floating = 20;
};

constexpr auto withVirtual = R"(overlab: 1
name: matrix-vm
nodes: [{name: node-0, roles: [network, compute]}, {name: node-1, roles: [compute]}]
tenants:
  - name: red
    networks: [{name: a, subnets: [{cidr: 10.0.0.0/24}]}, {name: b, subnets: [{cidr: 10.0.1.0/24}]}]
    security-groups: [{name: web, rules: [{direction: ingress, protocol: tcp, port: 80}]}]
    routers: [{name: r, interfaces: [a, b]}]
    vms:
      - {name: full, type: vm, node: node-1, memory: 96MiB, interfaces: [{network: a}]}
      - {name: light, type: namespace, node: node-0, interfaces: [{network: b}]}
      - {name: web, type: namespace, node: node-1, interfaces: [{network: b, security-groups: [web]}]}
)";

QJsonObject cellOf(const QJsonObject &matrix, const QString &from, const QString &to)
{
    const QJsonArray machines = matrix.value(u"machines").toArray();
    for (qsizetype row = 0; row < machines.size(); ++row) {
        for (qsizetype column = 0; column < machines.size(); ++column) {
            if (machines.at(row).toString() == from && machines.at(column).toString() == to)
                return matrix.value(u"rows").toArray().at(row).toArray().at(column).toObject();
        }
    }
    return {};
}

} // namespace

class tst_Matrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void drawnLabs_doWhatTheyMean();
    void virtualMachines_sendByThemselves();
    void aFault_isADifference();
    void aFlowForOneAddress_isSeen();
    void measuring_leavesNoNeighbours();
    void enoughWasCompared();

private:
    void compare(const LabFixture &lab, const QStringList &protocol);

    QRandomGenerator m_random;
    int m_pairs = 0;
    int m_answered = 0;
    int m_silent = 0;
};

void tst_Matrix::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("OVERLAB_MATRIX_SEED", &isNumber);
    m_random.seed(quint32(isNumber ? given : usualSeed));
}

void tst_Matrix::compare(const LabFixture &lab, const QStringList &protocol)
{
    const Outcome outcome = lab.run(QStringList{u"reach"_s, u"--measure"_s, u"--json"_s} + protocol);
    const QJsonObject matrix = QJsonDocument::fromJson(outcome.output).object();
    const QJsonArray machines = matrix.value(u"machines").toArray();
    QVERIFY2(!machines.isEmpty(), outcome.said().constData());
    for (const QJsonValue &from : machines) {
        for (const QJsonValue &to : machines) {
            if (from == to)
                continue;
            const QJsonObject cell = cellOf(matrix, from.toString(), to.toString());
            const QJsonObject expected = cell.value(u"expected").toObject();
            const QString state = cell.value(u"measured").toObject().value(u"state").toString();
            const bool isFound = (cell.value(u"outcome").toString() == u"delivered") == expected.value(u"arrives").toBool();
            const bool isMeasured = state == u"not-sent" || (state == u"answered") == expected.value(u"answered").toBool();
            const bool isExplained = expected.value(u"answered").toBool() != expected.contains(u"code");
            QVERIFY2(isFound && isMeasured && isExplained,
                     qPrintable(u"%1 → %2 %3: "_s.arg(from.toString(), to.toString(), protocol.join(u' '))
                                + QString::fromUtf8(QJsonDocument(cell).toJson(QJsonDocument::Compact))));
            ++m_pairs;
            m_answered += state == u"answered";
            m_silent += state == u"silent";
        }
    }
    QCOMPARE(outcome.status, 0);
}

void tst_Matrix::drawnLabs_doWhatTheyMean()
{
    for (const QString &firewall : {u"hybrid"_s, u"native"_s, u"hybrid"_s, u"none"_s}) {
        LabFixture lab(u"matrix"_s);
        const QByteArray design = Drawing(m_random).text(firewall);
        const Outcome applied = lab.apply(design);
        QVERIFY2(applied.status == 0, (applied.said().right(1500) + design).constData());
        for (const QStringList &protocol : {QStringList{}, QStringList{u"--protocol"_s, u"tcp"_s, u"--port"_s, u"80"_s},
                                            QStringList{u"--protocol"_s, u"udp"_s, u"--port"_s, u"53"_s}}) {
            compare(lab, protocol);
            if (QTest::currentTestFailed()) {
                qWarning("%s", design.constData());
                return;
            }
        }
    }
}

void tst_Matrix::virtualMachines_sendByThemselves()
{
    LabFixture lab(u"matrix-v"_s);
    VERIFY_DONE(lab.apply(withVirtual));
    const int silent = m_silent;
    for (const QStringList &protocol : {QStringList{}, QStringList{u"--protocol"_s, u"tcp"_s, u"--port"_s, u"80"_s},
                                        QStringList{u"--protocol"_s, u"udp"_s, u"--port"_s, u"53"_s}})
        compare(lab, protocol);
    QVERIFY(m_silent > silent);
}

void tst_Matrix::aFault_isADifference()
{
    LabFixture lab(u"matrix-f"_s);
    VERIFY_DONE(lab.apply(QByteArray(withVirtual).replace("type: vm", "type: namespace")));
    VERIFY_DONE(lab.shell(u"red/full"_s, u"ip route del default"_s));

    const Outcome outcome = lab.run({u"reach"_s, u"--measure"_s, u"--json"_s});
    const Outcome words = lab.run({u"reach"_s});

    QCOMPARE(outcome.status, 1);
    const QJsonObject matrix = QJsonDocument::fromJson(outcome.output).object();
    const QJsonObject there = cellOf(matrix, u"red/full"_s, u"red/light"_s);
    QCOMPARE(there.value(u"expected").toObject().value(u"answered").toBool(), true);
    QCOMPARE(there.value(u"outcome").toString(), u"dropped"_s);
    QCOMPARE(there.value(u"code").toString(), u"no-route"_s);
    QCOMPARE(there.value(u"measured").toObject().value(u"state").toString(), u"silent"_s);
    QCOMPARE(there.value(u"measured").toObject().value(u"code").toString(), u"refused"_s);
    const QJsonObject back = cellOf(matrix, u"red/light"_s, u"red/full"_s);
    QCOMPARE(back.value(u"outcome").toString(), u"delivered"_s); // only its answer is lost
    QCOMPARE(back.value(u"measured").toObject().value(u"state").toString(), u"silent"_s);
    QCOMPARE(words.status, 1);
    QVERIFY2(words.output.contains("-! red/full → red/light"), words.said().constData());
}

void tst_Matrix::aFlowForOneAddress_isSeen()
{
    LabFixture lab(u"matrix-a"_s);
    VERIFY_DONE(lab.apply(QByteArray(withVirtual).replace("type: vm", "type: namespace").replace("network: b", "network: a").replace("[web]", "[default]")));
    const QString web = QString::fromUtf8(lab.shell(u"red/web"_s, u"ip -4 -o address show eth0 | grep -o '10[.0-9]*' | head -1"_s).output.trimmed());
    VERIFY_DONE(lab.shell(u"node-0"_s, u"ovs-ofctl add-flow br-int priority=999,arp,arp_op=1,arp_tpa=%1,actions=drop"_s.arg(web)));

    const QJsonObject matrix = QJsonDocument::fromJson(lab.run({u"reach"_s, u"--json"_s}).output).object();

    // Requests for other addresses, which the same bridge lets pass, say nothing of this one.
    QCOMPARE(cellOf(matrix, u"red/light"_s, u"red/full"_s).value(u"outcome").toString(), u"delivered"_s);
    QCOMPARE(cellOf(matrix, u"red/light"_s, u"red/web"_s).value(u"outcome").toString(), u"dropped"_s);
    QCOMPARE(lab.answers(u"red/light"_s, u"red/full"_s, 1), 1);
    QCOMPARE(lab.answers(u"red/light"_s, u"red/web"_s, 1), 0);
}

void tst_Matrix::measuring_leavesNoNeighbours()
{
    LabFixture lab(u"matrix-n"_s);
    VERIFY_DONE(lab.apply(QByteArray(withVirtual).replace("type: vm", "type: namespace").replace("network: b", "network: a")));
    const auto neighbours = [&lab] {
        return lab.shell(u"red/light"_s, u"ip neigh | grep -vc FAILED"_s).output.trimmed();
    };
    const QByteArray before = neighbours();

    VERIFY_DONE(lab.run({u"reach"_s, u"--measure"_s}));

    QCOMPARE(neighbours(), before);
}

void tst_Matrix::enoughWasCompared()
{
    qInfo("%d pairs, %d answered, %d silent", m_pairs, m_answered, m_silent);
    QVERIFY(m_answered > 200 && m_silent > 200);
}

QTEST_GUILESS_MAIN(tst_Matrix)
#include "tst_matrix.moc"
