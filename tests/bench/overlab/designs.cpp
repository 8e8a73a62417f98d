// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/designs.h"

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

} // namespace overlab::bench
