// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered against a broken rule mends it.
#include "engine/design/designreader.h"
#include "engine/design/designwriter.h"
#include "engine/design/editing/fixing.h"
#include "engine/design/validation/validation.h"

#include <QTest>

using namespace overlab::design;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "overlab: 1\nname: lab\n";

/// The finding of \a code that \a text has as an edited design has it: without a file.
Diagnostic findingOf(const Design &design, const QString &code)
{
    for (const Diagnostic &finding : validateDesign(design)) {
        if (finding.code == code)
            return finding;
    }
    return {};
}

} // namespace

class tst_Fixing : public QObject
{
    Q_OBJECT

private slots:
    void fix_mendsTheRule_data();
    void fix_mendsTheRule();
    void place_isFoundByItsPath_data();
    void place_isFoundByItsPath();
    void noFix_isInvented();
};

void tst_Fixing::fix_mendsTheRule_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fixes"); ///< the kinds, in their order
    const QByteArray network = "networks: [{name: lan, subnets: [{cidr: 10.0.0.0/24}]}]";
    const auto machine = [&](const QByteArray &values) {
        return QByteArray(head + "tenants:\n  - name: red\n    " + network + "\n    vms: [{name: a, " + values + "}]\n");
    };

    QTest::newRow("node that is not there") << machine("node: nowhere") << u"unknown-node"_s << u"0"_s;
    QTest::newRow("node that is called a little otherwise")
        << head + "nodes: [{name: compute-0}]\ntenants: [{name: red, vms: [{name: a, node: compute0}]}]\n"
        << u"unknown-node"_s << u"1 0"_s;
    QTest::newRow("address of another subnet")
        << machine("interfaces: [{network: lan, address: 192.168.0.1}]") << u"address-outside-subnet"_s << u"0"_s;
    QTest::newRow("group that is not there")
        << machine("interfaces: [{network: lan, security-groups: [web]}]") << u"unknown-security-group"_s << u"3 2"_s;
    QTest::newRow("interface in no network")
        << machine("interfaces: [{network: wan}]") << u"unknown-network"_s << u"1 2"_s;
    QTest::newRow("too many machines")
        << head + "tenants: [{name: red, quota: {vms: 1}, vms: [{name: a}, {name: b}]}]\n" << u"quota-exceeded"_s
        << u"4 0"_s;
    QTest::newRow("node without the role")
        << head + "nodes: [{name: n, roles: [network]}, {name: c}]\ntenants: [{name: red, vms: [{name: a, node: n}]}]\n"
        << u"node-role-missing"_s << u"5 0"_s;
    QTest::newRow("floating address behind a router without a way out")
        << head
            + "external: [{name: public, type: flat, cidr: 203.0.113.0/24}]\ntenants:\n  - name: red\n    " + network
            + "\n    routers: [{name: r, interfaces: [lan]}]\n    vms: [{name: a, interfaces: [{network: lan, "
              "floating-ip: 203.0.113.20}]}]\n"
        << u"floating-ip-unreachable"_s << u"6 0"_s;
    QTest::newRow("MTU larger than the underlay leaves")
        << head + "tenants: [{name: red, networks: [{name: lan, mtu: 9000}]}]\n" << u"mtu-exceeds-underlay"_s << u"0"_s;
}

void tst_Fixing::fix_mendsTheRule()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    const ReadResult read = readDesign(text, {});
    QVERIFY2(read.isDrawable, text);
    const Diagnostic finding = findingOf(read.design, code);
    QCOMPARE(finding.code, code);

    const QList<Fix> fixes = fixesFor(read.design, finding);

    QStringList kinds;
    for (const Fix &fix : fixes) {
        kinds.append(QString::number(int(fix.kind)));
        QCOMPARE(findingOf(fix.design, code).code, QString());
        QVERIFY(readDesign(writeDesign(fix.design), {}).design == fix.design);
    }
    QTEST(kinds.join(u' '), "fixes");
}

void tst_Fixing::place_isFoundByItsPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("machine") << u"tenants[0].vms[0].interfaces[0].address"_s << u"red/a"_s
                             << QStringList{u"interfaces"_s, u"0"_s, u"address"_s};
    QTest::newRow("group") << u"tenants[0].security-groups[1].rules[0]"_s << u"red"_s
                           << QStringList{u"security-groups"_s, u"1"_s, u"rules"_s, u"0"_s};
    QTest::newRow("node") << u"nodes[0].roles"_s << u"n"_s << QStringList{u"roles"_s};
    QTest::newRow("external network") << u"external[0].cidr"_s << u"public"_s << QStringList{u"cidr"_s};
    QTest::newRow("design") << u"underlay.mtu"_s << u"-"_s << QStringList{u"underlay"_s, u"mtu"_s};
    QTest::newRow("nothing") << u"tenants[7].name"_s << u"none"_s << QStringList();
    QTest::newRow("not even that") << QString() << u"none"_s << QStringList();
}

void tst_Fixing::place_isFoundByItsPath()
{
    QFETCH(const QString, path);
    const Design design = readDesign(head + "nodes: [{name: n}]\nexternal: [{name: public, type: flat, cidr: 10.0.0.0/8}]\n"
                                            "tenants: [{name: red, vms: [{name: a}]}]\n", {}).design;

    const std::optional<FieldPlace> place = placeOf(design, path);

    QTEST(!place ? u"none"_s : place->object ? place->object->object() : u"-"_s, "object");
    QTEST(place ? place->steps : QStringList(), "steps");
}

void tst_Fixing::noFix_isInvented()
{
    const Design design = readDesign(head + "tenants: [{name: red}, {name: red}]\n", {}).design;
    const Diagnostic finding = findingOf(design, u"duplicate-name"_s);
    QCOMPARE(finding.code, u"duplicate-name"_s);

    QVERIFY(fixesFor(design, finding).isEmpty());
    QVERIFY(fixesFor(design, {}).isEmpty());
}

QTEST_APPLESS_MAIN(tst_Fixing)
#include "tst_fixing.moc"
