// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/designs.h"

#include <QStringList>

#include <algorithm>

namespace overlab::bench {

using namespace Qt::StringLiterals;

QByteArray crowdDesign(const Crowd &crowd)
{
    QString text = u"overlab: 1\nname: bench\nsettings: {firewall: %1}\n"
                   "nodes:\n  - {name: one, roles: [network, compute]}\n"
                   "tenants:\n  - name: red\n    networks:\n"_s.arg(crowd.firewall);
    for (int i = 0; i < crowd.networks; ++i)
        text += u"      - {name: n%1, subnets: [{cidr: 10.%1.0.0/16}]}\n"_s.arg(i);
    if (crowd.rules > 0)
        text += u"    security-groups:\n      - name: many\n        rules:\n"_s;
    for (int i = 0; i < crowd.rules; ++i) {
        text += u"          - {direction: ingress, protocol: tcp, port: %1, remote: 10.0.0.0/8}\n"_s.arg(
            1000 + i);
    }
    const QString groups = crowd.rules > 0 ? u", security-groups: [default, many]"_s : QString();
    text += u"    vms:\n"_s;
    for (int i = 0; i < crowd.guests; ++i) {
        text += u"      - {name: g%1, type: namespace, interfaces: [{network: n%2%3}]}\n"_s.arg(i)
                    .arg(i % crowd.networks)
                    .arg(groups);
    }
    return text.toUtf8();
}

QByteArray pairDesign(const QString &firewall)
{
    return u"overlab: 1\nname: bench-%1\nsettings: {firewall: %1}\n"
           "nodes: [{name: one, roles: [network, compute]}, {name: two, roles: [compute]}]\n"
           "tenants:\n  - name: red\n    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24}]}]\n    vms:\n"
           "      - {name: a, type: namespace, node: one, interfaces: [{network: n, address: 10.0.0.10}]}\n"
           "      - {name: near, type: namespace, node: one, interfaces: [{network: n, address: 10.0.0.11}]}\n"
           "      - {name: far, type: namespace, node: two, interfaces: [{network: n, address: 10.0.0.12}]}\n"_s
        .arg(firewall)
        .toUtf8();
}

QByteArray spreadDesign(int machines, int nodes)
{
    QString text = u"overlab: 1\nname: bench\nnodes:\n  - {name: control-0, roles: [network]}\n"_s;
    for (int node = 0; node < nodes; ++node)
        text += u"  - {name: compute-%1, roles: [compute]}\n"_s.arg(node);
    text += u"tenants:\n  - name: red\n    networks:\n"_s;
    const int networks = (machines + 29) / 30;
    for (int network = 0; network < networks; ++network)
        text += u"      - {name: n%1, subnets: [{cidr: 10.0.%1.0/24}]}\n"_s.arg(network);
    text += u"    vms:\n"_s;
    for (int machine = 0; machine < machines; ++machine)
        text += u"      - {name: g%1, type: namespace, node: compute-%2, interfaces: [{network: n%3}]}\n"_s.arg(machine).arg(machine % nodes).arg(machine / 30);
    return text.toUtf8();
}

QByteArray cloudDesign(int machines, int tenants)
{
    constexpr int each = 10;
    const int networks = std::max(1, machines / each / tenants);
    QString text = u"overlab: 1\nname: bench\nnodes:\n  - {name: one, roles: [network, compute]}\ntenants:\n"_s;
    for (int t = 0; t < tenants; ++t) {
        QStringList names;
        text += u"  - name: tenant-%1\n    networks:\n"_s.arg(t);
        for (int n = 0; n < networks; ++n) {
            names.append(u"net-%1"_s.arg(n));
            text += u"      - {name: net-%1, subnets: [{cidr: 10.0.%1.0/24}]}\n"_s.arg(n);
        }
        text += u"    routers:\n      - {name: router-1, interfaces: [%1]}\n    vms:\n"_s.arg(names.join(u", "_s));
        for (int m = 0; m < networks * each; ++m) {
            text += u"      - {name: vm-%1, interfaces: [{network: net-%2, address: 10.0.%2.%3}]}\n"_s.arg(m).arg(m / each).arg(
                m % each + 10);
        }
    }
    return text.toUtf8();
}

} // namespace overlab::bench
