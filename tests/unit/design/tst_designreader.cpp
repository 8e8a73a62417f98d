// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/designreader.h"

#include <QTest>

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
    void locations_nameEveryValue();
    void coreSchema_isYaml12_data();
    void coreSchema_isYaml12();
    void unreadableFile_isOneDiagnostic();
};

namespace {

/// "code@line:column" for each diagnostic.
QStringList summary(const QList<Diagnostic> &diagnostics)
{
    QStringList lines;
    for (const Diagnostic &each : diagnostics)
        lines.append(u"%1@%2:%3"_s.arg(each.code).arg(each.location.line).arg(each.location.column));
    return lines;
}

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
    QTest::addColumn<QString>("expected");
    const QByteArray head = "overlab: 1\nname: a\n";

    QTest::newRow("empty") << QByteArray() << u"file-empty@1:1"_s;
    QTest::newRow("only a comment") << QByteArray("# nothing\n") << u"file-empty@1:1"_s;
    QTest::newRow("only a marker") << QByteArray("---\n") << u"file-empty@1:1"_s;
    QTest::newRow("a word") << QByteArray("hello") << u"wrong-type@1:1"_s;
    QTest::newRow("a list") << QByteArray("- overlab: 1\n") << u"wrong-type@1:1"_s;
    QTest::newRow("no version") << QByteArray("name: a\n") << u"format-version-missing@1:1"_s;
    QTest::newRow("version second")
        << QByteArray("name: a\noverlab: 1\n") << u"format-version-not-first@2:1"_s;
    QTest::newRow("version 2")
        << QByteArray("overlab: 2\nname: a\n") << u"format-version-unsupported@1:10"_s;
    QTest::newRow("version as text")
        << QByteArray("overlab: \"1\"\nname: a\n") << u"format-version-unsupported@1:10"_s;
    QTest::newRow("no name") << QByteArray("overlab: 1\n") << u"missing-key@1:1"_s;
    QTest::newRow("unknown key") << head + "nodess: []\n" << u"unknown-key@3:1"_s;
    QTest::newRow("nested unknown key")
        << head + "settings: {firewal: none}\n" << u"unknown-key@3:12"_s;
    QTest::newRow("duplicate key") << head + "name: b\n" << u"duplicate-key@3:1"_s;
    QTest::newRow("key is a list") << head + "? [a]\n: b\n" << u"key-not-text@3:3"_s;
    QTest::newRow("wrong type") << head + "nodes: 7\n" << u"wrong-type@3:8"_s;
    QTest::newRow("nothing") << head + "nodes:\n" << u"wrong-type@3:1"_s;
    QTest::newRow("number as name") << QByteArray("overlab: 1\nname: 7\n") << u"wrong-type@2:7"_s;
    QTest::newRow("bad name") << QByteArray("overlab: 1\nname: a b\n") << u"invalid-name@2:7"_s;
    QTest::newRow("name of 64 letters")
        << QByteArray("overlab: 1\nname: ") + QByteArray(64, 'a') << u"invalid-name@2:7"_s;
    QTest::newRow("unknown value")
        << head + "settings: {firewall: iptables}\n" << u"unknown-value@3:22"_s;
    QTest::newRow("tunnel that is none")
        << head + "settings: {tunnel: flat}\n" << u"unknown-value@3:20"_s;
    QTest::newRow("domain") << head + "settings: {domain: a..b}\n" << u"invalid-domain@3:20"_s;
    QTest::newRow("overflow")
        << head + "underlay: {mtu: 99999999999999999999}\n" << u"number-out-of-range@3:17"_s;
    QTest::newRow("cidr") << head + "underlay: {cidr: 10.0.0.0/33}\n" << u"invalid-cidr@3:18"_s;
    QTest::newRow("host bits")
        << head + "underlay: {cidr: 10.0.0.7/24}\n" << u"cidr-host-bits@3:18"_s;
    QTest::newRow("IPv6 underlay")
        << head + "underlay: {cidr: \"2001:db8::/64\"}\n" << u"ipv6-not-supported@3:18"_s;
    QTest::newRow("address")
        << head + "nodes: [{name: n, address: 10.0.0}]\n" << u"invalid-address@3:28"_s;
    QTest::newRow("no role") << head + "nodes: [{name: n, roles: []}]\n" << u"empty-list@3:26"_s;
    QTest::newRow("role twice")
        << head + "nodes: [{name: n, roles: [network, compute, network]}]\n"
        << u"duplicate-value@3:45"_s;
    QTest::newRow("empty file name")
        << head + "images: [{name: i, file: \"\"}]\n" << u"empty-text@3:26"_s;
    QTest::newRow("pool")
        << head + "external: [{name: e, cidr: 192.0.2.0/24, pool: 192.0.2.1}]\n"
        << u"invalid-range@3:48"_s;
    QTest::newRow("color that is a comment")
        << head + "tenants:\n  - name: t\n    color: #c0392b\n" << u"wrong-type@5:5"_s;
    QTest::newRow("color") << head + "tenants: [{name: t, color: red}]\n" << u"invalid-color@3:28"_s;
    QTest::newRow("size without unit")
        << head + "tenants: [{name: t, quota: {memory: 16}}]\n" << u"invalid-size@3:37"_s;
    QTest::newRow("size too large for 63 bits")
        << head + "tenants: [{name: t, quota: {memory: 9999999999TiB}}]\n" << u"invalid-size@3:37"_s;
    QTest::newRow("memory too small")
        << head + "tenants: [{name: t, vms: [{name: v, memory: 1MiB, interfaces: []}]}]\n"
        << u"size-out-of-range@3:45"_s;
    QTest::newRow("yes is no boolean")
        << head + "tenants: [{name: t, routers: [{name: r, ha: yes}]}]\n" << u"wrong-type@3:45"_s;
    QTest::newRow("mac")
        << head + "tenants: [{name: t, networks: [{name: n, subnets: [{cidr: 10.0.0.0/24}]}], vms: [{name: v, interfaces: [{network: n, mac: fa:16}]}]}]\n"
        << u"invalid-mac@3:123"_s;
    QTest::newRow("reference")
        << head + "tenants: [{name: t, routers: [{name: r, interfaces: [a/b/c]}]}]\n"
        << u"invalid-reference@3:54"_s;
    QTest::newRow("port") << head + "checks: [{name: c, from: outside, to: 192.0.2.1, protocol: tcp, port: 0}]\n"
                          << u"number-out-of-range@3:71"_s;
    QTest::newRow("rule's port")
        << head + "tenants: [{name: t, security-groups: [{name: g, rules: [{direction: ingress, protocol: tcp, port: 80-}]}]}]\n"
        << u"invalid-port@3:99"_s;
    QTest::newRow("rule's ports reversed")
        << head + "tenants: [{name: t, security-groups: [{name: g, rules: [{direction: ingress, protocol: tcp, port: 443-80}]}]}]\n"
        << u"port-range-reversed@3:99"_s;
    QTest::newRow("canvas of a word") << head + "canvas: {a: b}\n" << u"wrong-type@3:13"_s;

    QTest::newRow("columns count characters")
        << QByteArray("overlab: 1\nname: a\ndescription: {\"äöü\": 1}\n") << u"wrong-type@3:14"_s;
    QTest::newRow("columns behind umlauts")
        << head + "canvas: {\"äöü\": b}\n" << u"wrong-type@3:17"_s;
    QTest::newRow("byte order mark")
        << QByteArray("\xef\xbb\xbf" "overlab: 1\nname: 7\n") << u"wrong-type@2:7"_s;
    QTest::newRow("carriage returns")
        << QByteArray("overlab: 1\r\nname: 7\r\n") << u"wrong-type@2:7"_s;

    QTest::newRow("tab") << head + "nodes:\n\t- name: n\n" << u"tab-indentation@4:1"_s;
    QTest::newRow("syntax") << head + "nodes: [\n" << u"yaml-syntax@4:1"_s;
    QTest::newRow("open quote") << head + "description: \"no end\n" << u"unclosed-quote@3:14"_s;
    QTest::newRow("tag") << head + "description: !secret x\n" << u"unsupported-tag@3:14"_s;
    QTest::newRow("two documents") << head + "---\n" + head << u"several-documents@3:1"_s;
    QTest::newRow("unknown anchor") << head + "nodes: *other\n" << u"unknown-anchor@3:8"_s;
    QTest::newRow("cycle") << head + "nodes: &a [*a]\n" << u"alias-cycle@3:12"_s;
    QTest::newRow("invalid UTF-8") << head + "description: a\xff" "b\n" << u"invalid-utf8@3:15"_s;
    QTest::newRow("NUL") << head + QByteArray("a\0b", 3) << u"control-character@3:2"_s;
    QTest::newRow("deep") << head + "canvas: " + QByteArray(100, '[') + QByteArray(100, ']')
                          << u"nesting-limit@3:72"_s;
    QTest::newRow("deep without end")
        << head + "canvas: " + QByteArray(1'000'000, '[') << u"nesting-limit@3:10009"_s;
    QTest::newRow("huge") << QByteArray(17 * 1024 * 1024, '#') << u"file-too-large@0:0"_s;
}

void tst_DesignReader::problem_hasItsCodeAndPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);

    const ReadResult result = read(text);

    QVERIFY2(summary(result.diagnostics).contains(expected),
             qPrintable(summary(result.diagnostics).join(u' ')));
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

void tst_DesignReader::unreadableFile_isOneDiagnostic()
{
    const ReadResult result = readDesignFile(u"/nowhere/at/all.yaml"_s);

    QCOMPARE(summary(result.diagnostics), QStringList({u"file-unreadable@0:0"_s}));
    QCOMPARE(summary(readDesignFile(u"/"_s).diagnostics), QStringList({u"file-unreadable@0:0"_s}));
}

QTEST_APPLESS_MAIN(tst_DesignReader)
#include "tst_designreader.moc"
