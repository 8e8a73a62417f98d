// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/designreader.h"
#include "engine/design/editing/allowing.h"
#include "engine/design/validation/validation.h"

#include <QtTest>

using namespace overlab;
using namespace overlab::design;
using namespace Qt::StringLiterals;

namespace {

const ObjectId web{ObjectKind::Machine, u"red"_s, u"web"_s};

Design drawn(const QByteArray &groups = {}, const QByteArray &ofPort = {})
{
    const QByteArray text = "overlab: 1\nname: small\nnodes:\n  - {name: n, roles: [network, compute]}\ntenants:\n  - name: red\n"
                            "    networks:\n      - {name: net, subnets: [{cidr: 10.0.0.0/24}]}\n"
        + groups + "    vms:\n      - {name: web, interfaces: [{network: net" + ofPort + "}]}\n";
    return readDesign(text, u"small.yaml"_s).design;
}

Traffic tcp(int port)
{
    return {RuleDirection::Ingress, RuleProtocol::Tcp, port, *Ipv4Address::parse(u"10.0.0.9")};
}

const MachineInterface &portOf(const Design &design)
{
    return design.tenants.first().vms.first().interfaces.first();
}

} // namespace

class tst_Allowing : public QObject
{
    Q_OBJECT

private slots:
    void group_isMadeAndKeepsTheDefault();
    void group_thatDoesItIsUsed();
    void group_ofThatNameIsLeftAlone();
    void protocol_withoutPorts();
    void port_withoutSecurityNeedsNone();
    void machine_thatIsNotThere();
};

void tst_Allowing::group_isMadeAndKeepsTheDefault()
{
    const Design before = drawn();
    const auto after = allowed(before, web, 0, tcp(80));
    QVERIFY(after);
    QCOMPARE(after->group, u"allow-tcp-80"_s);
    QCOMPARE(*portOf(after->design).securityGroups, (QList<QString>{u"default"_s, u"allow-tcp-80"_s}));
    const SecurityRule &rule = after->design.tenants.first().securityGroups.last().rules.first();
    QCOMPARE(rule.direction, RuleDirection::Ingress);
    QCOMPARE(rule.protocol, std::optional(RuleProtocol::Tcp));
    QCOMPARE(rule.port, std::optional(PortRange{80, 80}));
    QCOMPARE(std::get<Ipv4Subnet>(rule.remote).toString(), u"10.0.0.9/32"_s);
    QVERIFY(validateDesign(after->design).isEmpty());
}

void tst_Allowing::group_thatDoesItIsUsed()
{
    const Design once = allowed(drawn(), web, 0, tcp(80))->design;
    const auto twice = allowed(once, web, 0, tcp(80));
    QCOMPARE(twice->design, once);
}

void tst_Allowing::group_ofThatNameIsLeftAlone()
{
    const Design before = drawn("    security-groups:\n      - {name: allow-tcp-80, rules: [{direction: ingress, protocol: icmp}]}\n");
    const auto after = allowed(before, web, 0, tcp(80));
    QVERIFY(after->group != u"allow-tcp-80");
    QCOMPARE(after->design.tenants.first().securityGroups.first(), before.tenants.first().securityGroups.first());
}

void tst_Allowing::protocol_withoutPorts()
{
    const auto after = allowed(drawn(), web, 0, {RuleDirection::Egress, RuleProtocol::Icmp, 0, {}});
    QCOMPARE(after->group, u"allow-icmp"_s);
    const SecurityRule &rule = after->design.tenants.first().securityGroups.last().rules.first();
    QVERIFY(!rule.port);
    QVERIFY(std::holds_alternative<std::monostate>(rule.remote));
}

void tst_Allowing::port_withoutSecurityNeedsNone()
{
    QVERIFY(!allowed(drawn({}, ", port-security: false"), web, 0, tcp(80)));
}

void tst_Allowing::machine_thatIsNotThere()
{
    QVERIFY(!allowed(drawn(), {ObjectKind::Machine, u"red"_s, u"db"_s}, 0, tcp(80)));
    QVERIFY(!allowed(drawn(), {ObjectKind::Machine, u"blue"_s, u"web"_s}, 0, tcp(80)));
    QVERIFY(!allowed(drawn(), web, 1, tcp(80)));
}

QTEST_GUILESS_MAIN(tst_Allowing)
#include "tst_allowing.moc"
