// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/groupslabs.h"

namespace overlab::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto drawn = R"(overlab: 1
name: groups
settings: {firewall: DRIVER}
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
      - name: web
        rules:
          - {direction: ingress, protocol: tcp, port: 80, remote: 0.0.0.0/0}
          - {direction: ingress, protocol: tcp, port: 8000-8010}
          - {direction: ingress, protocol: udp, port: 53}
          - {direction: ingress, protocol: icmp, remote: 10.0.0.0/24}
      - {name: open, rules: [{direction: ingress, protocol: any}]}
      - {name: shut, rules: []}
      - {name: db, rules: [{direction: ingress, protocol: tcp, port: 5432, remote: group:web}, {direction: ingress, protocol: tcp, port: 5433-5440, remote: group:shut}]}
      - {name: strict, rules: [{direction: egress, protocol: tcp, port: 80, remote: 10.0.0.0/24}, {direction: egress, protocol: udp, port: 53, remote: group:web}]}
    routers:
      - {name: way-out, interfaces: [inside, second], external: {network: public}}
    vms:
      - {name: target, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10, mac: "fa:16:3e:00:00:10", security-groups: [web], floating-ip: 100.64.1.20}]}
      - {name: near, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.11, security-groups: [open]}]}
      - {name: far, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.12, security-groups: [open]}]}
      - {name: routed, type: namespace, node: compute-0, interfaces: [{network: second, address: 10.0.9.13, security-groups: [open]}]}
      - {name: default-1, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.14}]}
      - {name: default-2, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.15}]}
      - {name: default-3, type: namespace, node: compute-1, interfaces: [{network: second, address: 10.0.9.16}]}
      - {name: db, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.17, security-groups: [db]}]}
      - {name: web-2, type: namespace, node: compute-1, interfaces: [{network: second, address: 10.0.9.18, security-groups: [web]}]}
      - {name: strict, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.19, security-groups: [strict]}]}
      - {name: free, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.20, port-security: false}]}
  - name: green
    networks: [{name: inside, subnets: [{cidr: 10.0.0.0/24}]}]
    vms:
      - {name: twin, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10, mac: "fa:16:3e:00:00:10"}]}
      - {name: friend, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.11}]}
)";

} // namespace

GroupsLabs::GroupsLabs(const QString &subject, QByteArray machines)
    : m_machines(std::move(machines)), m_hybrid(u"groups-h-"_s + subject), m_native(u"groups-n-"_s + subject)
{
}

void GroupsLabs::addDrivers()
{
    QTest::addColumn<QString>("driver");
    for (const QString &driver : drivers())
        QTest::newRow(qPrintable(driver)) << driver;
}

QByteArray GroupsLabs::design(const QString &driver) const
{
    return QByteArray(drawn)
        .replace("DRIVER", driver.toUtf8())
        .replace("name: groups", "name: groups-" + driver.toUtf8())
        .replace("  - name: green\n", m_machines + "  - name: green\n");
}

QStringList GroupsLabs::sockets()
{
    return {u"tcp:80"_s, u"tcp:81"_s, u"tcp:7999"_s, u"tcp:8000"_s, u"tcp:8010"_s, u"tcp:8011"_s,
            u"tcp:5432"_s, u"tcp:5440"_s, u"udp:53"_s, u"udp:54"_s};
}

QByteArray GroupsLabs::start(const QStringList &virtualMachines)
{
    for (const QString &driver : drivers()) {
        LabFixture &lab = (*this)[driver];
        const Outcome applied = lab.apply(design(driver));
        if (applied.status != 0)
            return applied.said();
        if (!traffic::install(lab))
            return "the program traffic could not be installed";
        for (const QString &machine : virtualMachines) {
            if (!traffic::installIn(lab, machine, u"red/near"_s, u"10.0.0.11"_s))
                return "the program traffic could not be installed in " + machine.toUtf8();
        }
        for (const QString &guest : {u"target"_s, u"near"_s, u"far"_s, u"routed"_s, u"default-1"_s, u"db"_s, u"free"_s}) {
            if (!traffic::serve(lab, u"red/"_s + guest, sockets()))
                return guest.toUtf8() + " does not serve";
        }
        if (!traffic::serve(lab, u"green/twin"_s, {u"tcp:80"_s, u"udp:54"_s}))
            return "twin does not serve";
    }
    return {};
}

} // namespace overlab::testing
