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
    text += u"    vms:\n"_s;
    for (int i = 0; i < crowd.guests; ++i) {
        text += u"      - {name: g%1, type: namespace, interfaces: [{network: n%2}]}\n"_s.arg(i).arg(
            i % crowd.networks);
    }
    return text.toUtf8();
}

} // namespace overlab::bench
