// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/designreader.h"
#include "tests/unit/design/samples.h"

#include <QTest>

#include <algorithm>

using namespace overlab;
using namespace overlab::design;
using namespace Qt::StringLiterals;

class tst_DesignReader : public QObject
{
    Q_OBJECT

private slots:
    void article_becomesADesign();
    void problem_hasItsCodeAndPlace_data();
    void problem_hasItsCodeAndPlace();
    void allProblems_areFoundInOnePass();
    void unknownKey_isMeantAsWhatItIsCalledElsewhere_data();
    void unknownKey_isMeantAsWhatItIsCalledElsewhere();
    void locations_nameEveryValue();
    void coreSchema_isYaml12_data();
    void coreSchema_isYaml12();
    void drawable_isWhatLosesNothing_data();
    void drawable_isWhatLosesNothing();
    void unreadableFile_isOneDiagnostic();
};

namespace {

ReadResult read(const QByteArray &text)
{
    return readDesign(text, u"test.yaml"_s);
}

} // namespace

void tst_DesignReader::article_becomesADesign()
{
    const ReadResult result = readDesignFile(QStringLiteral(EXAMPLES "/article.yaml"));

    QCOMPARE(summary(result.diagnostics), QStringList());
    const Design &design = result.design;
    QCOMPARE(design.name, u"article"_s);
    QCOMPARE(design.underlay.cidr->toString(), u"192.168.255.0/24"_s);
    QCOMPARE(design.underlay.mtuBytes, 1500);
    QCOMPARE(design.nodes.size(), 3);
    QCOMPARE(design.nodes.at(1).address->toString(), u"192.168.255.19"_s);
    QVERIFY(design.nodes.at(0).hasRole(NodeRole::Network));
    QVERIFY(!design.nodes.at(0).hasRole(NodeRole::Compute));
    QCOMPARE(design.tenants.size(), 1);
    const Tenant &red = design.tenants.at(0);
    QCOMPARE(red.color, u"#c0392b"_s);
    QCOMPARE(red.networks.at(1).segment, 99u);
    QCOMPARE(std::get<Ipv4Address>(red.networks.at(0).subnets.at(0).gateway).toString(),
             u"10.0.1.254"_s);
    QCOMPARE(red.networks.at(0).subnets.at(0).dhcp->address->toString(), u"10.0.1.1"_s);
    QCOMPARE(red.routers.at(0).interfaces.at(1).network, u"net-2"_s);
    QCOMPARE(red.vms.at(3).interfaces.at(0).mac->toString(), u"fa:16:3e:6c:ad:9c"_s);
    QVERIFY(!red.vms.at(3).type);
}

void tst_DesignReader::problem_hasItsCodeAndPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    for (const Sample &sample : readerSamples())
        QTest::newRow(sample.name) << sample.text << sample.expected;
}

void tst_DesignReader::problem_hasItsCodeAndPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, expected);

    const ReadResult result = read(text);

    QCOMPARE(summary(result.diagnostics), expected);
    QVERIFY(hasErrors(result.diagnostics));
}

void tst_DesignReader::allProblems_areFoundInOnePass()
{
    const ReadResult result = read("overlab: 2\n"
                                   "nam: x\n"
                                   "nodes:\n"
                                   "  - {name: n 1, roles: [boss]}\n"
                                   "  - {address: 1.2.3}\n");

    QCOMPARE(summary(result.diagnostics),
             QStringList({u"missing-key@1:1"_s, u"format-version-unsupported@1:10"_s,
                          u"unknown-key@2:1"_s, u"invalid-name@4:12"_s, u"unknown-value@4:25"_s,
                          u"missing-key@5:5"_s, u"invalid-address@5:15"_s}));
    QCOMPARE(result.diagnostics.at(2).arguments, QStringList({u"nam"_s, u"name"_s}));
    QCOMPARE(result.diagnostics.at(3).object, u"n 1"_s);
}

void tst_DesignReader::unknownKey_isMeantAsWhatItIsCalledElsewhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("meant");
    const QByteArray begin = "overlab: 1\nname: t\n";
    const QByteArray tenant = begin + "tenants:\n  - name: a\n    ";
    const QByteArray machine = tenant + "vms:\n      - name: v\n        ";

    QTest::newRow("machines") << tenant + "machines: []\n" << u"vms"_s;
    QTest::newRow("Servers") << tenant + "Servers: []\n" << u"vms"_s;
    QTest::newRow("hosts of a tenant") << tenant + "hosts: []\n" << u"vms"_s;
    QTest::newRow("hosts of a design") << begin + "hosts: []\n" << u"nodes"_s;
    QTest::newRow("host of a machine") << machine + "host: x\n" << u"node"_s;
    QTest::newRow("virtual_machines") << tenant + "virtual_machines: []\n" << u"vms"_s;
    QTest::newRow("nets") << tenant + "nets: []\n" << u"networks"_s;
    QTest::newRow("ports of a machine") << machine + "ports: []\n" << u"interfaces"_s;
    QTest::newRow("ram") << machine + "ram: 1GiB\n" << u"memory"_s;
    QTest::newRow("cores") << machine + "cores: 2\n" << u"vcpus"_s;
    QTest::newRow("display") << machine + "display: vnc\n" << u"graphics"_s;
    QTest::newRow("keys of a machine") << machine + "public_keys: []\n" << u"ssh-keys"_s;
    QTest::newRow("role of a node") << begin + "nodes: [{name: n, role: compute}]\n" << u"roles"_s;
    QTest::newRow("role of a machine") << machine + "role: x\n" << QString();
    QTest::newRow("a near miss still") << tenant + "netwroks: []\n" << u"networks"_s;
    QTest::newRow("nothing like it") << tenant + "zebra: []\n" << QString();
}

void tst_DesignReader::unknownKey_isMeantAsWhatItIsCalledElsewhere()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, meant);

    const ReadResult result = read(text);

    QVERIFY(!result.diagnostics.isEmpty());
    const auto unknown =
        std::find_if(result.diagnostics.cbegin(), result.diagnostics.cend(),
                     [](const Diagnostic &each) { return each.code == u"unknown-key"; });
    QVERIFY(unknown != result.diagnostics.cend());
    QCOMPARE(unknown->arguments.value(1), meant);
}

void tst_DesignReader::locations_nameEveryValue()
{
    const ReadResult result = readDesignFile(QStringLiteral(EXAMPLES "/article.yaml"));

    const QString address = u"tenants[0].vms[1].interfaces[0].address"_s;
    QCOMPARE(result.locations.value(address).line, 31);
    QCOMPARE(result.locations.value(address).column, 48);
    QVERIFY(result.locations.contains(u"nodes[2]"_s));
    QVERIFY(result.locations.contains(u"tenants[0].routers[0].interfaces[1]"_s));
}

void tst_DesignReader::coreSchema_isYaml12_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isText");
    for (const char *word : {"no", "on", "yes", "off", "y", "12:30:45", "0b1", "1_000", "inf", "="})
        QTest::newRow(word) << QByteArray(word) << true;
    for (const char *word : {"true", "TRUE", "False", "null", "~", "1", "-7", "0x1F", "0o17", "1e3",
                             ".5", "3.", "-.inf", ".NaN", "007"})
        QTest::newRow(word) << QByteArray(word) << false;
    QTest::newRow("quoted number") << QByteArray("'1'") << true;
    QTest::newRow("tagged number") << QByteArray("!!str 1") << true;
}

void tst_DesignReader::coreSchema_isYaml12()
{
    QFETCH(const QByteArray, value);
    QFETCH(const bool, isText);

    const ReadResult result = read("overlab: 1\nname: a\ndescription: " + value + "\n");

    QCOMPARE(summary(result.diagnostics).join(u' ').startsWith(u"wrong-type"), !isText);
    if (isText)
        QCOMPARE(summary(result.diagnostics), QStringList());
}

void tst_DesignReader::drawable_isWhatLosesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isDrawable");
    const QByteArray head = "overlab: 1\nname: a\n";
    QTest::newRow("valid") << head << true;
    QTest::newRow("a rule is broken") << head + "nodes: [{name: a, address: 1.2.3.4}]\n" << true;
    QTest::newRow("a name twice") << head + "tenants: [{name: a}, {name: a}]\n" << false;
    QTest::newRow("an unknown key") << head + "tenant: []\n" << false;
    QTest::newRow("no YAML") << QByteArray("overlab: [") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void tst_DesignReader::drawable_isWhatLosesNothing()
{
    QFETCH(const QByteArray, text);

    QTEST(read(text).isDrawable, "isDrawable");
}

void tst_DesignReader::unreadableFile_isOneDiagnostic()
{
    const ReadResult result = readDesignFile(u"/nowhere/at/all.yaml"_s);

    QCOMPARE(summary(result.diagnostics), QStringList({u"file-unreadable@0:0"_s}));
    QCOMPARE(summary(readDesignFile(u"/"_s).diagnostics), QStringList({u"file-unreadable@0:0"_s}));
}

QTEST_APPLESS_MAIN(tst_DesignReader)
#include "tst_designreader.moc"
