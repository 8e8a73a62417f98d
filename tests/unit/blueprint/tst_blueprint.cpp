// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/naming.h"
#include "engine/blueprint/unrealised.h"
#include "tests/support/designs.h"

#include <QFile>
#include <QTest>

using namespace overlab;
using namespace overlab::blueprint;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray article()
{
    QFile file(QStringLiteral(EXAMPLES "/article.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll();
}

const NodeBlueprint &node(const Blueprint &blueprint, const QString &name)
{
    for (const NodeBlueprint &candidate : blueprint.nodes) {
        if (candidate.name == name)
            return candidate;
    }
    qFatal("no node %s", qPrintable(name));
}

/// "table=0,priority=2,in_port=… actions=…" of each flow of \a bridge, without cookies.
QStringList flowsOf(const NodeBlueprint &node, const QString &bridge)
{
    QStringList lines;
    for (const Flow &flow : node.flows) {
        if (flow.bridge != bridge)
            continue;
        lines.append(u"table=%1 priority=%2%3 actions=%4"_s.arg(flow.table).arg(flow.priority)
                         .arg(flow.match.isEmpty() ? QString() : u',' + flow.match, flow.actions));
    }
    return lines;
}

const OvsPort *portNamed(const NodeBlueprint &node, const QString &name)
{
    for (const OvsPort &port : node.ovsPorts) {
        if (port.name == name)
            return &port;
    }
    return nullptr;
}

QByteArray oneMachine(const QByteArray &firewall, const QByteArray &type,
                      const QByteArray &interface)
{
    return "overlab: 1\nname: test\nsettings: {firewall: " + firewall
        + "}\ntenants:\n  - name: red\n    networks: [{name: net, subnets: [{cidr: 10.0.0.0/24}]}]\n"
          "    vms: [{name: a, type: " + type + ", interfaces: [{network: net" + interface + "}]}]\n";
}

} // namespace

class tst_Blueprint : public QObject
{
    Q_OBJECT

private slots:
    void article_tunnelBridgeAsNeutronMakesIt();
    void article_integrationBridgeAsNeutronMakesIt();
    void article_machineIsPluggedHybrid();
    void machine_hasAScreenWhenItIsAskedFor();
    void article_dnsmasqArgumentsAndFiles();
    void article_routerNamespace();
    void everyObject_hasAnOrigin();
    void flowKeys_areUnique();
    void vlanAndFlat_translateOnBothSides();
    void firewallNone_plugsTheTapItself_data();
    void firewallNone_plugsTheTapItself();
    void portSecurityOff_leavesThePortUnguarded();
    void allowedAddresses_openTheGuard();
    void datapath_followsHostAndDesign_data();
    void datapath_followsHostAndDesign();
    void kernelDatapathWithoutLinkType_isRefused();
    void closedTun_isRefusedWhereItIsNeeded();
    void unrealised_isSaid();
};

void tst_Blueprint::article_tunnelBridgeAsNeutronMakesIt()
{
    const Blueprint blueprint = compileText(article());

    const QStringList flows = flowsOf(node(blueprint, u"compute-1"_s), u"br-tun"_s);

    // reference: neutron-recorded/compute-1/flows-br-tun.txt with names for numbers
    for (const QString &expected : {
             u"table=0 priority=1,in_port=\"patch-int\" actions=goto_table:2"_s,
             u"table=0 priority=1,in_port=\"vxlan-c0a8ff13\" actions=goto_table:4"_s,
             u"table=0 priority=1,in_port=\"vxlan-c0a8ff0f\" actions=goto_table:4"_s,
             u"table=0 priority=0 actions=drop"_s,
             u"table=2 priority=0,dl_dst=00:00:00:00:00:00/01:00:00:00:00:00 "
             "actions=goto_table:20"_s,
             u"table=4 priority=1,tun_id=0x16 "
             "actions=push_vlan:0x8100,set_field:4097->vlan_vid,goto_table:10"_s,
             u"table=4 priority=1,tun_id=0x63 "
             "actions=push_vlan:0x8100,set_field:4098->vlan_vid,goto_table:10"_s,
             u"table=22 priority=1,dl_vlan=2 actions=pop_vlan,set_field:0x63->tun_id,"
             "output:\"vxlan-c0a8ff0f\",output:\"vxlan-c0a8ff13\""_s,
             u"table=22 priority=0 actions=drop"_s,
         })
        QVERIFY2(flows.contains(expected), qPrintable(expected + u"\n  not in\n"_s + flows.join(u'\n')));
}

void tst_Blueprint::article_integrationBridgeAsNeutronMakesIt()
{
    const Blueprint blueprint = compileText(article());
    const NodeBlueprint &compute = node(blueprint, u"compute-0"_s);
    QString port;
    for (const OvsPort &candidate : compute.ovsPorts) {
        if (candidate.origin == u"red/vm-1")
            port = candidate.name;
    }
    QVERIFY(port.startsWith(u"qvo"));

    const QStringList flows = flowsOf(compute, u"br-int"_s);

    for (const QString &expected : {
             u"table=0 priority=65535,dl_vlan=4095 actions=drop"_s,
             u"table=0 priority=10,arp,in_port=\"%1\" actions=goto_table:24"_s,
             u"table=0 priority=10,icmp6,in_port=\"%1\",icmp_type=136 actions=goto_table:24"_s,
             u"table=0 priority=9,in_port=\"%1\" actions=goto_table:25"_s,
             u"table=0 priority=2,in_port=\"int-br-ex\" actions=drop"_s,
             u"table=0 priority=0 actions=goto_table:58"_s,
             u"table=23 priority=0 actions=drop"_s,
             u"table=24 priority=2,arp,in_port=\"%1\",arp_spa=10.0.1.85 actions=goto_table:25"_s,
             u"table=24 priority=2,icmp6,in_port=\"%1\",icmp_type=136,"
             "nd_target=fe80::f816:3eff:fe44:9820 actions=goto_table:58"_s,
             u"table=25 priority=2,in_port=\"%1\",dl_src=fa:16:3e:44:98:20 "
             "actions=goto_table:30"_s,
             u"table=60 priority=1 actions=NORMAL"_s,
         }) {
        const QString line = expected.contains(u"%1") ? expected.arg(port) : expected;
        QVERIFY2(flows.contains(line), qPrintable(line + u"\n  not in\n"_s + flows.join(u'\n')));
    }
}

void tst_Blueprint::article_machineIsPluggedHybrid()
{
    const Blueprint blueprint = compileText(article());
    const NodeBlueprint &compute = node(blueprint, u"compute-0"_s);

    QCOMPARE(compute.domains.size(), 2);
    const Domain &domain = compute.domains.first();
    QCOMPARE(domain.name, u"instance-00000001"_s);
    const GuestInterface &card = domain.interfaces.first();
    const QString id = card.tap.mid(3);
    QCOMPARE(card.tapBridge, u"qbr"_s + id);
    const OvsPort *const port = portNamed(compute, u"qvo"_s + id);
    QVERIFY(port);
    QCOMPARE(port->tag, 1);
    QCOMPARE(port->interfaceIds.value(u"attached-mac"_s), u"fa:16:3e:44:98:20"_s);
    QCOMPARE(port->otherConfig.value(u"segmentation_id"_s), u"22"_s);
    QCOMPARE(compute.vethPairs.size(), 2); // libvirt makes the taps
}

void tst_Blueprint::machine_hasAScreenWhenItIsAskedFor()
{
    const QByteArray text = oneMachine("none", "vm", "");
    const auto hasScreen = [](const QByteArray &design) { return compileText(design).nodes.first().domains.first().hasScreen; };

    QVERIFY(!hasScreen(text));
    QVERIFY(!hasScreen(QByteArray(text).replace("type: vm", "type: vm, graphics: none")));
    QVERIFY(hasScreen(QByteArray(text).replace("type: vm", "type: vm, graphics: vnc")));
}

void tst_Blueprint::article_dnsmasqArgumentsAndFiles()
{
    const Blueprint blueprint = compileText(article());
    const NodeBlueprint &control = node(blueprint, u"control-0"_s);
    const QString uuid = uuidText(objectUuid(u"red/networks/net-1"_s));
    const QString folder = u"/var/lib/neutron/dhcp/"_s + uuid;

    QCOMPARE(control.services.size(), 2);
    const Service &service = control.services.first();
    QVERIFY(service.command.contains(u"--dhcp-leasefile="_s + folder + u"/leases"_s));
    QVERIFY(service.command.contains(u"--dhcp-option-force=option:mtu,1450"_s));
    QVERIFY(service.command.contains(u"--dhcp-lease-max=256"_s));
    QVERIFY(service.command.filter(u"--dhcp-range=set:subnet-"_s).first().endsWith(
        u",10.0.1.0,static,255.255.255.0,86400s"_s));
    QHash<QString, QByteArray> files;
    for (const ConfigFile &file : control.files)
        files.insert(file.path, file.content);
    QCOMPARE(files.value(folder + u"/host"_s),
             "fa:16:3e:44:98:20,host-10-0-1-85.openstacklocal,10.0.1.85\n"
             "fa:16:3e:72:ad:53,host-10-0-1-88.openstacklocal,10.0.1.88\n"
             "fa:16:3e:83:ad:a4,host-10-0-1-90.openstacklocal,10.0.1.90\n"
                 + portMac(objectUuid(u"red/routers/router-1/interfaces/red/net-1/0"_s))
                       .toString().toUtf8()
                 + ",host-10-0-1-254.openstacklocal,10.0.1.254\n");
    QVERIFY(files.value(folder + u"/addn_hosts"_s)
                .startsWith("10.0.1.85\thost-10-0-1-85.openstacklocal host-10-0-1-85\n"));
    QVERIFY(files.value(folder + u"/opts"_s).endsWith(",option:router,10.0.1.254"));
}

void tst_Blueprint::article_routerNamespace()
{
    const Blueprint blueprint = compileText(article());
    const NodeBlueprint &control = node(blueprint, u"control-0"_s);
    const QString space = u"qrouter-"_s + uuidText(objectUuid(u"red/routers/router-1"_s));

    QStringList addresses;
    for (const Device &device : control.devices) {
        if (device.nameSpace == space) {
            QVERIFY(device.name.startsWith(u"qr-"));
            QCOMPARE(device.mtuBytes, 1450);
            addresses.append(device.addresses.first().toString());
        }
    }
    QCOMPARE(addresses, (QStringList{u"10.0.1.254/24"_s, u"10.0.2.254/24"_s}));
    QVERIFY(node(blueprint, u"compute-0"_s).namespaces.isEmpty());
}

void tst_Blueprint::everyObject_hasAnOrigin()
{
    for (const NodeBlueprint &node : compileText(article()).nodes) {
        for (const OvsPort &port : node.ovsPorts)
            QVERIFY2(!port.origin.isEmpty(), qPrintable(port.name));
        for (const Flow &flow : node.flows)
            QVERIFY2(!flow.origin.isEmpty() && isOurCookie(flow.cookie), qPrintable(flow.key()));
        for (const VethPair &pair : node.vethPairs)
            QVERIFY2(!pair.origin.isEmpty(), qPrintable(pair.name));
        for (const Device &device : node.devices)
            QVERIFY2(!device.origin.isEmpty(), qPrintable(device.name));
    }
}

void tst_Blueprint::flowKeys_areUnique()
{
    for (const NodeBlueprint &node : compileText(article()).nodes) {
        QSet<QString> keys;
        for (const Flow &flow : node.flows) {
            QVERIFY2(!keys.contains(flow.key()), qPrintable(flow.key()));
            keys.insert(flow.key());
        }
    }
}

void tst_Blueprint::vlanAndFlat_translateOnBothSides()
{
    const Blueprint blueprint = compileText(R"(overlab: 1
name: test
tenants:
  - name: red
    networks:
      - {name: vlan, type: vlan, segment: 100, subnets: [{cidr: 10.0.0.0/24}]}
      - {name: flat, type: flat, subnets: [{cidr: 10.0.1.0/24}]}
)");
    const QStringList inside = flowsOf(blueprint.nodes.first(), u"br-int"_s);
    const QStringList outside = flowsOf(blueprint.nodes.first(), u"br-ex"_s);

    QVERIFY(inside.contains(u"table=0 priority=3,in_port=\"int-br-ex\",dl_vlan=100 "
                            "actions=set_field:4097->vlan_vid,goto_table:58"_s));
    QVERIFY(inside.contains(u"table=0 priority=3,in_port=\"int-br-ex\",vlan_tci=0x0000/0x1fff "
                            "actions=push_vlan:0x8100,set_field:4098->vlan_vid,goto_table:58"_s));
    QVERIFY(outside.contains(u"table=0 priority=4,in_port=\"phy-br-ex\",dl_vlan=1 "
                             "actions=set_field:4196->vlan_vid,NORMAL"_s));
    QVERIFY(outside.contains(
        u"table=0 priority=4,in_port=\"phy-br-ex\",dl_vlan=2 actions=pop_vlan,NORMAL"_s));
}

void tst_Blueprint::firewallNone_plugsTheTapItself_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("taps");
    QTest::addColumn<int>("veths");
    QTest::newRow("QEMU guest: a tap that libvirt finds") << QByteArray("vm") << 1 << 0;
    QTest::newRow("namespace guest: a veth") << QByteArray("namespace") << 0 << 1;
}

void tst_Blueprint::firewallNone_plugsTheTapItself()
{
    QFETCH(const QByteArray, type);
    QFETCH(const int, taps);
    QFETCH(const int, veths);

    const NodeBlueprint node = compileText(oneMachine("none", type, "")).nodes.first();

    QCOMPARE(node.taps.size(), taps);
    QCOMPARE(node.vethPairs.size(), veths);
    QVERIFY(node.linuxBridges.isEmpty());
    const QString tap = taps ? node.taps.first().name : node.vethPairs.first().name;
    const OvsPort *const port = portNamed(node, tap);
    QVERIFY(port);
    QCOMPARE(port->type, QString());
}

void tst_Blueprint::portSecurityOff_leavesThePortUnguarded()
{
    const NodeBlueprint node =
        compileText(oneMachine("hybrid", "namespace", ", port-security: false")).nodes.first();

    for (const Flow &flow : node.flows)
        QVERIFY2(!flow.match.contains(u"qvo"), qPrintable(flow.key()));
}

void tst_Blueprint::allowedAddresses_openTheGuard()
{
    const NodeBlueprint some =
        compileText(oneMachine("hybrid", "namespace", ", allowed-addresses: [10.0.9.0/24]"))
            .nodes.first();
    const NodeBlueprint any =
        compileText(oneMachine("hybrid", "namespace", ", allowed-addresses: [0.0.0.0/0]"))
            .nodes.first();
    const auto arpGuards = [](const NodeBlueprint &node) {
        return node.flows.size()
            - QStringList(flowsOf(node, u"br-int"_s)).filter(u",arp,"_s).size();
    };

    QVERIFY(!flowsOf(some, u"br-int"_s).filter(u"arp_spa=10.0.9.0/24"_s).isEmpty());
    QVERIFY(flowsOf(any, u"br-int"_s).filter(u",arp,"_s).isEmpty()); // the ARP guard is off
    QCOMPARE(arpGuards(any), any.flows.size());
}

void tst_Blueprint::datapath_followsHostAndDesign_data()
{
    QTest::addColumn<QByteArray>("choice");
    QTest::addColumn<bool>("kernel");
    QTest::addColumn<QString>("type");
    QTest::newRow("auto, no module") << QByteArray("auto") << false << u"netdev"_s;
    QTest::newRow("auto, module") << QByteArray("auto") << true << u"system"_s;
    QTest::newRow("netdev wanted") << QByteArray("netdev") << true << u"netdev"_s;
    QTest::newRow("system wanted") << QByteArray("system") << true << u"system"_s;
}

void tst_Blueprint::datapath_followsHostAndDesign()
{
    QFETCH(const QByteArray, choice);
    QFETCH(const bool, kernel);
    QFETCH(const QString, type);
    HostProfile host;
    host.kernelDatapath = kernel;

    const Blueprint blueprint = compileText(
        "overlab: 1\nname: test\nsettings: {datapath: " + choice + "}\n", host);

    QCOMPARE(blueprint.nodes.first().ovsBridges.first().datapathType, type);
}

void tst_Blueprint::kernelDatapathWithoutLinkType_isRefused()
{
    const Topology topology = resolveText("overlab: 1\nname: test\ntenants:\n  - name: red\n"
                                          "    networks: [{name: net, type: geneve}]\n")
                                  .topology;
    HostProfile host;
    QVERIFY(unsupportedParts(topology, host).isEmpty()); // userspace does it by itself
    host.kernelDatapath = true;
    host.linkKinds = QStringList{u"vxlan"_s};

    const QList<Problem> problems = unsupportedParts(topology, host);

    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, u"link-type-missing"_s);
    QCOMPARE(problems.first().object, u"red/net"_s);
}

void tst_Blueprint::closedTun_isRefusedWhereItIsNeeded()
{
    const QByteArray name = "overlab: 1\nname: test\n";
    const QByteArray machine = name + "tenants:\n  - name: red\n    networks: [{name: net}]\n"
                                      "    vms: [{name: vm, interfaces: [{network: net}]}]\n";
    HostProfile host;
    host.linkKinds = QStringList{u"vxlan"_s};
    host.tunRefusal = u"Permission denied"_s;
    host.tunRemedy = u"chmod 0666 /dev/net/tun"_s;
    const auto problems = [&host](const QByteArray &text) { return unsupportedParts(resolveText(text).topology, host); };

    QCOMPARE(problems(name).size(), 1); // for the bridges
    QCOMPARE(problems(name).first().code, u"tun-closed"_s);
    QCOMPARE(problems(name).first().severity, Problem::Severity::Error);
    QCOMPARE(problems(name).first().arguments, QStringList{host.tunRemedy});
    QVERIFY(problems(name).first().detail.contains(host.tunRefusal));
    host.kernelDatapath = true;
    QVERIFY(problems(name).isEmpty());
    host.tunRemedy.clear();
    QCOMPARE(problems(machine).size(), 1); // for the card
    QCOMPARE(problems(machine).first().code, u"tun-forbidden"_s);
}

void tst_Blueprint::unrealised_isSaid()
{
    const QByteArray text = "overlab: 1\nname: test\ntenants:\n  - name: red\n"
                            "    networks: [{name: net, subnets: [{cidr: 10.0.1.0/24}]}]\n"
                            "    routers: [{name: r, interfaces: [net], ha: true}]\n";
    QStringList codes;
    for (const Problem &problem : unrealisedParts(readValid(text))) {
        QCOMPARE(problem.severity, Problem::Severity::Warning);
        codes.append(problem.code);
    }

    QCOMPARE(codes, QStringList{u"not-realised-ha"_s});
}

QTEST_APPLESS_MAIN(tst_Blueprint)
#include "tst_blueprint.moc"
