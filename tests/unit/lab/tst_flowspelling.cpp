// SPDX-License-Identifier: GPL-3.0-or-later
// Every flow of a blueprint is spelled as Open vSwitch prints it, and no two replace each other: else
// each apply would find something to change.
#include "engine/blueprint/blueprint.h"
#include "engine/host/ovs/flow.h"
#include "engine/lab/node/ovsmapping.h"
#include "tests/support/designs.h"

#include <QSet>
#include <QTest>

using namespace overlab;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

/// Rules of many shapes, some of which mean the same.
constexpr auto drawn = R"(overlab: 1
name: test
settings: {firewall: DRIVER}
nodes: [{name: one, roles: [network, compute]}, {name: two, roles: [compute]}]
external: [{name: public, type: flat, cidr: 100.64.1.0/24}, {name: tagged, type: vlan, segment: 7, cidr: 100.64.2.0/24}]
tenants:
  - name: red
    networks:
      - {name: net, subnets: [{cidr: 10.0.1.0/24}]}
      - {name: bare}
      - {name: vlan, type: vlan, segment: 120, subnets: [{cidr: 10.0.2.0/24}]}
      - {name: here, type: local, subnets: [{cidr: 10.0.3.0/24}]}
    security-groups:
      - name: web
        rules:
          - {direction: ingress, protocol: tcp, port: 80, remote: 0.0.0.0/0}
          - {direction: ingress, protocol: tcp, port: 8000-8010}
          - {direction: ingress, protocol: tcp, port: 1-65535, remote: 10.0.0.0/8}
          - {direction: ingress, protocol: tcp, remote: group:default}
          - {direction: ingress, protocol: tcp, port: 5432, remote: group:db}
          - {direction: ingress, protocol: udp, port: 53, remote: "2001:DB8::1/128"}
          - {direction: ingress, protocol: udp, port: 53, remote: "::/0"}
          - {direction: ingress, protocol: icmp, remote: "2001:db8:0:0::/32"}
          - {direction: egress, protocol: any, remote: 10.0.1.7/32}
          - {direction: egress, protocol: icmp}
      - name: db
        rules:
          - {direction: ingress, protocol: tcp, port: 80}
          - {direction: ingress, protocol: tcp, port: 8000-8007}
          - {direction: ingress, protocol: tcp, port: 1-1024, remote: 10.0.0.0/8}
          - {direction: ingress, protocol: udp, port: 53}
          - {direction: egress, protocol: udp, port: 1000-3999, remote: group:web}
    routers: [{name: r, interfaces: [net, vlan], external: {network: public}}, {name: s, external: {network: tagged}}]
    vms:
      - {name: a, type: namespace, node: one, interfaces: [{network: net, security-groups: [web, db, default]}]}
      - {name: b, type: namespace, node: one, interfaces: [{network: net, allowed-addresses: [10.0.1.99, 10.0.1.128/25, 0.0.0.0/0]}]}
      - {name: c, type: namespace, node: one, interfaces: [{network: bare, allowed-addresses: [0.0.0.0/0], security-groups: [db]}]}
      - {name: d, type: namespace, node: one, interfaces: [{network: net, allowed-addresses: [{address: 0.0.0.0/0, mac: "00:00:5e:00:01:01"}]}]}
      - {name: e, type: namespace, node: one, interfaces: [{network: net, allowed-addresses: [{address: 10.0.1.77, mac: "00:00:5e:00:01:01"}]}, {network: here}]}
      - {name: f, type: namespace, node: two, interfaces: [{network: vlan, port-security: false}]}
)";

} // namespace

class tst_FlowSpelling : public QObject
{
    Q_OBJECT

private slots:
    void flowsAreCanonical_data();
    void flowsAreCanonical();
    void flowsAreUnique_data() { flowsAreCanonical_data(); }
    void flowsAreUnique();

private:
    static QList<blueprint::NodeBlueprint> nodes(const QString &driver)
    {
        const QByteArray text = QByteArray(drawn).replace("DRIVER", driver.toUtf8());
        return compile(blueprint::resolveDesign(readValid(text), {}).topology, {}).nodes;
    }
};

void tst_FlowSpelling::flowsAreCanonical_data()
{
    QTest::addColumn<QString>("driver");
    for (const char *const driver : {"none", "hybrid", "native"})
        QTest::newRow(driver) << QString::fromLatin1(driver);
}

void tst_FlowSpelling::flowsAreCanonical()
{
    QFETCH(const QString, driver);
    for (const blueprint::NodeBlueprint &node : nodes(driver)) {
        QVERIFY(!node.flows.isEmpty());
        for (const blueprint::Flow &flow : node.flows) {
            const host::Flow spelled = lab::toHostFlow(flow);
            const host::Flow printed = host::canonical(spelled);
            QCOMPARE(spelled.match, printed.match);
            QCOMPARE(spelled.actions, printed.actions);
        }
    }
}

void tst_FlowSpelling::flowsAreUnique()
{
    QFETCH(const QString, driver);
    for (const blueprint::NodeBlueprint &node : nodes(driver)) {
        QSet<QString> keys;
        for (const blueprint::Flow &flow : node.flows) {
            QVERIFY2(!keys.contains(flow.key()), qPrintable(node.name + u": "_s + flow.key()));
            keys.insert(flow.key());
        }
    }
}

QTEST_APPLESS_MAIN(tst_FlowSpelling)
#include "tst_flowspelling.moc"
