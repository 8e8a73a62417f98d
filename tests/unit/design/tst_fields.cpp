// SPDX-License-Identifier: GPL-3.0-or-later
// Every value of a design as text and back: the table has every key of the schema, texts go where they belong and
// nothing else changes, what does not parse is refused with the reader's code.
#include "engine/design/designreader.h"
#include "engine/design/editing/fieldvalues.h"
#include "engine/design/editing/renaming.h"
#include "engine/design/validation/validation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace overlab::design;
using namespace Qt::StringLiterals;

namespace {

const QByteArray drawn = R"(overlab: 1
name: fields
nodes: [{name: control-0, roles: [network]}, {name: compute-0, roles: [compute]}]
images: [{name: debian, file: debian.qcow2}]
external: [{name: public, cidr: 100.64.1.0/24}, {name: other, type: vlan, cidr: 100.64.2.0/24}]
tenants:
  - name: red
    quota: {vms: 5}
    networks:
      - {name: net-1, segment: 22, subnets: [{cidr: 10.0.1.0/24, gateway: 10.0.1.254, dhcp: {address: 10.0.1.1}}]}
      - {name: net-2, subnets: [{cidr: 10.0.2.0/24}]}
    security-groups: [{name: web, rules: [{direction: ingress, protocol: tcp, port: 80, remote: "group:web"}]}]
    routers: [{name: way-out, interfaces: [net-1], external: {network: public}}]
    vms:
      - name: vm-1
        image: debian
        interfaces: [{network: net-1, address: 10.0.1.10, security-groups: [web], allowed-addresses: [10.0.1.77]}]
      - {name: vm-2, interfaces: [{network: net-1}, {network: net-2}]}
  - name: blue
    vms: [{name: vm-1, interfaces: [{network: red/net-2, security-groups: [red/web]}]}]
checks: [{name: web, from: red/vm-1, to: red/vm-2}]
canvas:
  red/vm-1: {at: [10, 20], seen-by: somebody}
  note:1: {at: [1, 2], text: Look here}
)";

const ObjectId vm1{ObjectKind::Machine, u"red"_s, u"vm-1"_s};
const ObjectId vm2{ObjectKind::Machine, u"red"_s, u"vm-2"_s};
const ObjectId net1{ObjectKind::Network, u"red"_s, u"net-1"_s};
const ObjectId net2{ObjectKind::Network, u"red"_s, u"net-2"_s};
const ObjectId red{ObjectKind::Tenant, {}, u"red"_s};
const ObjectId wayOut{ObjectKind::Router, u"red"_s, u"way-out"_s};
const ObjectId publicNet{ObjectKind::External, {}, u"public"_s};
const ObjectId compute{ObjectKind::Node, {}, u"compute-0"_s};
const ObjectId note{ObjectKind::Note, {}, u"1"_s};

FieldPlace place(const std::optional<ObjectId> &object, const QString &steps)
{
    return {object, steps.split(u'.')};
}

Design design()
{
    return readDesign(drawn, {}).design;
}

QString textAt(const Design &from, const FieldPlace &at)
{
    return FieldValues(from, at.object).text(at.steps);
}

} // namespace

Q_DECLARE_METATYPE(overlab::design::FieldPlace)

class tst_Fields : public QObject
{
    Q_OBJECT

private slots:
    void table_hasEveryKeyOfTheSchema();
    void text_goesThereAndBack_data();
    void text_goesThereAndBack();
    void text_isRefusedWithTheReadersCode_data();
    void text_isRefusedWithTheReadersCode();
    void edit_leavesTheRestAlone();
    void cleared_isNotGiven_data();
    void cleared_isNotGiven();
    void name_goesEverywhere();
    void takenName_isRefused();
    void group_isRenamedWhereItIsUsed();
    void image_isRenamedWhereItIsUsed();
    void tenant_isRenamedInGroupReferences();
    void item_canBeAdded_data();
    void item_canBeAdded();
    void items_moveAndGo();
    void locked_keepsItsPlace();
};

void tst_Fields::table_hasEveryKeyOfTheSchema()
{
    QFile file(QStringLiteral(SCHEMA));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject definitions = schema[u"$defs"].toObject();
    QStringList missing;
    int keys = 0;
    const auto walk = [&](const QString &section, const QJsonObject &definition) {
        const QStringList names = definition[u"properties"].toObject().keys();
        for (const QString &key : names) {
            ++keys;
            if (!findField(section, key))
                missing.append(section + u'.' + key);
        }
    };

    walk(u"design"_s, schema);
    for (auto it = definitions.begin(); it != definitions.end(); ++it)
        walk(it.key(), it.value().toObject());

    QVERIFY(keys > 80);
    QCOMPARE(missing, QStringList());
}

void tst_Fields::text_goesThereAndBack_data()
{
    QTest::addColumn<FieldPlace>("at");
    QTest::addColumn<QString>("text");
    const auto row = [](const std::optional<ObjectId> &object, const QString &steps, const QString &text) {
        QTest::newRow(qPrintable((object ? object->object() : u"design"_s) + u' ' + steps + u' ' + text.simplified()))
            << place(object, steps) << text;
    };
    row({}, u"description"_s, u"Two lines\nof words\n"_s);
    row({}, u"settings.firewall"_s, u"native"_s);
    row({}, u"settings.tunnel"_s, u"geneve"_s);
    row({}, u"settings.domain"_s, u"lab.example"_s);
    row({}, u"underlay.cidr"_s, u"10.9.0.0/16"_s);
    row({}, u"underlay.mtu"_s, u"9000"_s);
    row({}, u"images.0.user"_s, u"debian"_s);
    row({}, u"checks.0.protocol"_s, u"icmp"_s);
    row({}, u"checks.0.to"_s, u"10.0.0.9"_s);
    row({}, u"checks.0.expect"_s, u"drop"_s);
    row(compute, u"roles"_s, u"network, compute"_s);
    row(compute, u"address"_s, u"192.168.255.9"_s);
    row(publicNet, u"type"_s, u"vlan"_s);
    row(publicNet, u"pool"_s, u"100.64.1.10-100.64.1.20"_s);
    row(red, u"color"_s, u"#112233"_s);
    row(red, u"quota.memory"_s, u"16GiB"_s);
    row(red, u"security-groups.0.rules.0.port"_s, u"80-443"_s);
    row(red, u"security-groups.0.rules.0.remote"_s, u"2001:db8::/64"_s);
    row(net1, u"type"_s, u"gre"_s);
    row(net1, u"subnets.0.gateway"_s, u"none"_s);
    row(net1, u"subnets.0.dhcp"_s, u"false"_s);
    row(net1, u"subnets.0.dhcp.pool"_s, u"10.0.1.10-10.0.1.20"_s);
    row(net1, u"subnets.0.dhcp.lease"_s, u"600"_s);
    row(net1, u"subnets.0.dns"_s, u"10.0.1.1, 10.0.1.2"_s);
    row(net2, u"subnets.0.cidr"_s, u"2001:db8::/64"_s);
    row(wayOut, u"external.snat"_s, u"false"_s);
    row(wayOut, u"external.address"_s, u"100.64.1.9"_s);
    row(wayOut, u"interfaces.0.address"_s, u"10.0.1.254"_s);
    row(wayOut, u"distributed"_s, u"true"_s);
    row(vm1, u"memory"_s, u"512MiB"_s);
    row(vm1, u"disk"_s, u"10GiB"_s);
    row(vm1, u"graphics"_s, u"vnc"_s);
    row(vm1, u"type"_s, u"namespace"_s);
    row(vm1, u"user-data"_s, u"#cloud-config\nruncmd: [date]\n"_s);
    row(vm1, u"ssh-keys"_s, u"ssh-ed25519 AAAAC3Nz me here\nssh-rsa AAAAB3Nz"_s);
    row(vm1, u"interfaces.0.security-groups"_s, u"default, web"_s);
    row(vm1, u"interfaces.0.security-groups"_s, emptyList);
    row(vm1, u"interfaces.0.mac"_s, u"fa:16:3e:00:00:09"_s);
    row(vm1, u"interfaces.0.port-security"_s, u"false"_s);
    row(vm1, u"interfaces.0.allowed-addresses.0.mac"_s, u"fa:16:3e:00:00:09"_s);
    row(vm1, u"canvas.locked"_s, u"true"_s);
    row(note, u"text"_s, u"**Bold**\n"_s);
    row(note, u"locked"_s, u"true"_s);
}

void tst_Fields::text_goesThereAndBack()
{
    QFETCH(const FieldPlace, at);
    QFETCH(const QString, text);

    const FieldEdit edit = withText(design(), at, text);

    QVERIFY2(!edit.refusal, edit.refusal ? qPrintable(edit.refusal->code) : "");
    QCOMPARE(textAt(edit.design, at), text);
}

void tst_Fields::text_isRefusedWithTheReadersCode_data()
{
    QTest::addColumn<FieldPlace>("at");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("address") << place(vm1, u"interfaces.0.address"_s) << u"10.0.1."_s << u"invalid-address"_s;
    QTest::newRow("mac") << place(vm1, u"interfaces.0.mac"_s) << u"fa:16"_s << u"invalid-mac"_s;
    QTest::newRow("memory") << place(vm1, u"memory"_s) << u"512"_s << u"invalid-size"_s;
    QTest::newRow("small memory") << place(vm1, u"memory"_s) << u"1KiB"_s << u"size-out-of-range"_s;
    QTest::newRow("no number") << place(vm1, u"vcpus"_s) << u"two"_s << u"wrong-type"_s;
    QTest::newRow("large number") << place(vm1, u"vcpus"_s) << u"1000"_s << u"number-out-of-range"_s;
    QTest::newRow("key") << place(vm1, u"ssh-keys"_s) << u"nonsense"_s << u"invalid-ssh-key"_s;
    QTest::newRow("host bits") << place(net1, u"subnets.0.cidr"_s) << u"10.0.1.1/24"_s << u"cidr-host-bits"_s;
    QTest::newRow("needed") << place(net1, u"subnets.0.cidr"_s) << u" "_s << u"empty-text"_s;
    QTest::newRow("one of many") << place(net1, u"subnets.0.dns"_s) << u"10.0.1.1 x"_s << u"invalid-address"_s;
    QTest::newRow("port") << place(red, u"security-groups.0.rules.0.port"_s) << u"443-80"_s << u"port-range-reversed"_s;
    QTest::newRow("colour") << place(red, u"color"_s) << u"red"_s << u"invalid-color"_s;
    QTest::newRow("word") << place(net1, u"type"_s) << u"token-ring"_s << u"unknown-value"_s;
    QTest::newRow("name") << place(vm1, u"name"_s) << u"two words"_s << u"invalid-name"_s;
    QTest::newRow("would lose others") << place(net1, u"subnets.0.cidr"_s) << u"2001:db8::/64"_s << u"invalid-address"_s;
    QTest::newRow("a place") << place(vm1, u"name"_s) << u"outside"_s << u"reserved-name"_s;
    QTest::newRow("built in") << place({}, u"images.0.name"_s) << u"tiny"_s << u"reserved-name"_s;
}

void tst_Fields::text_isRefusedWithTheReadersCode()
{
    QFETCH(const FieldPlace, at);
    QFETCH(const QString, text);
    QFETCH(const QString, code);

    const FieldEdit edit = withText(design(), at, text);

    QVERIFY(edit.refusal);
    QCOMPARE(edit.refusal->code, code);
    QCOMPARE(edit.design, design());
}

void tst_Fields::edit_leavesTheRestAlone()
{
    Design expected = design();
    expected.tenants[0].vms[0].vcpus = 4;

    QCOMPARE(withText(design(), place(vm1, u"vcpus"_s), u"4"_s).design, expected);
    QCOMPARE(withText(expected, place(vm1, u"vcpus"_s), QString()).design, design());

    expected = design();
    expected.settings.domain = u"lab"_s;
    QCOMPARE(withText(design(), place({}, u"settings.domain"_s), u"lab"_s).design, expected);
}

void tst_Fields::cleared_isNotGiven_data()
{
    QTest::addColumn<FieldPlace>("at");
    QTest::newRow("quota") << place(red, u"quota.vms"_s);
    QTest::newRow("dhcp") << place(net1, u"subnets.0.dhcp.address"_s);
    QTest::newRow("way out") << place(wayOut, u"external.network"_s);
    QTest::newRow("groups") << place(vm1, u"interfaces.0.security-groups"_s);
}

void tst_Fields::cleared_isNotGiven()
{
    QFETCH(const FieldPlace, at);

    const Design after = withText(design(), at, QString()).design;

    const FieldValues values(after, at.object);
    QVERIFY(!values.isGiven(at.steps));
    if (at.steps.size() == 2)
        QVERIFY(!values.isGiven({at.steps.first()}));
    QVERIFY(after != design());
}

void tst_Fields::name_goesEverywhere()
{
    const FieldEdit edit = withText(design(), place(vm1, u"name"_s), u"web-1"_s);

    QVERIFY(!edit.refusal);
    QCOMPARE(edit.object, (ObjectId{ObjectKind::Machine, u"red"_s, u"web-1"_s}));
    QCOMPARE(edit.design, renamed(design(), vm1, u"web-1"_s));
    QCOMPARE(edit.design.checks.first().from, u"red/web-1"_s);
}

void tst_Fields::takenName_isRefused()
{
    const FieldEdit edit = withText(design(), place(vm1, u"name"_s), u"vm-2"_s);

    QVERIFY(edit.refusal);
    QCOMPARE(edit.refusal->code, u"duplicate-name"_s);
    QCOMPARE(edit.design, design());
}

void tst_Fields::group_isRenamedWhereItIsUsed()
{
    const Design after = withText(design(), place(red, u"security-groups.0.name"_s), u"http"_s).design;

    QCOMPARE(textAt(after, place(vm1, u"interfaces.0.security-groups"_s)), u"http"_s);
    QCOMPARE(textAt(after, place(red, u"security-groups.0.rules.0.remote"_s)), u"group:http"_s);
    const ObjectId blues{ObjectKind::Machine, u"blue"_s, u"vm-1"_s};
    QCOMPARE(textAt(after, place(blues, u"interfaces.0.security-groups"_s)), u"red/http"_s);
}

void tst_Fields::image_isRenamedWhereItIsUsed()
{
    const Design after = withText(design(), place({}, u"images.0.name"_s), u"bookworm"_s).design;

    QCOMPARE(textAt(after, place(vm1, u"image"_s)), u"bookworm"_s);
    QCOMPARE(textAt(after, place(vm2, u"image"_s)), QString());
}

void tst_Fields::tenant_isRenamedInGroupReferences()
{
    const Design after = withText(design(), place(red, u"name"_s), u"crimson"_s).design;

    QCOMPARE(after.tenants.at(1).vms.first().interfaces.first().securityGroups, QList<QString>{u"crimson/web"_s});
}

void tst_Fields::item_canBeAdded_data()
{
    QTest::addColumn<FieldPlace>("list");
    QTest::newRow("subnet") << place(net1, u"subnets"_s);
    QTest::newRow("route of a subnet") << place(net1, u"subnets.0.routes"_s);
    QTest::newRow("group") << place(red, u"security-groups"_s);
    QTest::newRow("rule") << place(red, u"security-groups.0.rules"_s);
    QTest::newRow("interface") << place(vm1, u"interfaces"_s);
    QTest::newRow("allowed address") << place(vm1, u"interfaces.0.allowed-addresses"_s);
    QTest::newRow("interface of a router") << place(wayOut, u"interfaces"_s);
    QTest::newRow("route of a router") << place(wayOut, u"routes"_s);
    QTest::newRow("image") << place({}, u"images"_s);
    QTest::newRow("check") << place({}, u"checks"_s);
}

void tst_Fields::item_canBeAdded()
{
    QFETCH(const FieldPlace, list);
    const qsizetype before = FieldValues(design(), list.object).count(list.steps);

    const Design after = withItem(design(), list);

    QCOMPARE(FieldValues(after, list.object).count(list.steps), before + 1);
    for (const Diagnostic &diagnostic : validateDesign(after))
        QVERIFY2(diagnostic.severity != Severity::Error, qPrintable(diagnostic.code));
}

void tst_Fields::items_moveAndGo()
{
    const FieldPlace list = place(vm2, u"interfaces"_s);

    const Design moved = withItemMoved(design(), list, 1, -1);
    const Design less = withoutItem(moved, list, 1);

    QCOMPARE(textAt(moved, list / 0 / u"network"_s), u"net-2"_s);
    QCOMPARE(withItemMoved(moved, list, 0, -1), moved);
    QCOMPARE(less.tenants.first().vms.at(1).interfaces.size(), 1);
    QCOMPARE(textAt(less, list / 0 / u"network"_s), u"net-2"_s);
    QVERIFY(withoutItem(less, list, 0).tenants.first().vms.at(1).interfaces.isEmpty());
}

void tst_Fields::locked_keepsItsPlace()
{
    const Design after = withText(design(), place(vm1, u"canvas.locked"_s), u"true"_s).design;

    const CanvasItem item = after.canvas.first();
    QCOMPARE(item.values[u"at"].toArray(), (QJsonArray{10, 20}));
    QCOMPARE(item.values[u"seen-by"].toString(), u"somebody"_s);
    QVERIFY(item.values[u"locked"].toBool());
}

QTEST_APPLESS_MAIN(tst_Fields)
#include "tst_fields.moc"
