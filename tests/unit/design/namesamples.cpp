// SPDX-License-Identifier: GPL-3.0-or-later
// One design for each fault that a rule finds in names and references, and the nodes that they lead to.
#include "tests/unit/design/samplefile.h"
#include "tests/unit/design/samples.h"

using namespace Qt::StringLiterals;

QList<Sample> nameSamples()
{
    return {
        {"two networks of one name",
         red("    networks: [{name: n}, {name: n}]\n"),
         {u"duplicate-name@5:34"_s}},
        {"two machines of one name",
         red(net + "    vms:\n"
                   "      - {name: v, interfaces: [{network: n}]}\n"
                   "      - {name: v, interfaces: [{network: n}]}\n"),
         {u"duplicate-name@8:16"_s}},
        {"two routers of one name",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24}]}, {name: m, subnets: [{cidr: "
             "10.0.1.0/24}]}]\n"
             "    routers: [{name: r, interfaces: [n]}, {name: r, interfaces: [m]}]\n"),
         {u"duplicate-name@6:50"_s}},
        {"two groups of one name",
         red("    security-groups: [{name: g}, {name: g}]\n"),
         {u"duplicate-name@5:41"_s}},
        {"two tenants of one name",
         file("tenants: [{name: a}, {name: a}]\n"),
         {u"duplicate-name@3:29"_s}},
        {"two nodes of one name",
         file("nodes: [{name: a}, {name: a}]\n"),
         {u"duplicate-name@3:27"_s}},
        {"two images of one name",
         file("images: [{name: a, file: a.qcow2}, {name: a, file: b.qcow2}]\n"),
         {u"duplicate-name@3:43"_s}},
        {"two external networks of one name",
         file("external: [{name: a, cidr: 192.0.2.0/24}, {name: a, type: vlan, cidr: "
              "198.51.100.0/24}]\n"),
         {u"duplicate-name@3:50"_s}},
        {"two checks of one name",
         file("checks: [{name: a, from: outside, to: 192.0.2.1}, {name: a, from: outside, to: "
              "192.0.2.2}]\n"),
         {u"duplicate-name@3:58"_s}},
        {"node outside", file("nodes: [{name: outside}]\n"), {u"reserved-name@3:16"_s}},
        {"machine underlay",
         red(net + "    vms: [{name: underlay, interfaces: [{network: n}]}]\n"),
         {u"reserved-name@6:18"_s}},
        {"router outside",
         red(net + "    routers: [{name: outside, interfaces: [n]}]\n"),
         {u"reserved-name@6:22"_s}},
        {"network outside", red("    networks: [{name: outside}]\n"), {u"reserved-name@5:23"_s}},
        {"image tiny", file("images: [{name: tiny, file: a.qcow2}]\n"), {u"reserved-name@3:17"_s}},
        {"machine on no network",
         red(net + "    vms: [{name: v, interfaces: [{network: m}]}]\n"),
         {u"unknown-network@6:44"_s}},
        {"router on no network",
         red(net + "    routers: [{name: r, interfaces: [nn]}]\n"),
         {u"unknown-network@6:38"_s}},
        {"router on no network, as a map",
         red(net + "    routers: [{name: r, interfaces: [{network: nn}]}]\n"),
         {u"unknown-network@6:48"_s}},
        {"another tenant's network without its name",
         file("tenants:\n"
              "  - {name: a, networks: [{name: n}]}\n"
              "  - {name: b, routers: [{name: r, interfaces: [n]}]}\n"),
         {u"unknown-network@5:48"_s}},
        {"machine on an external network",
         file(provider + "tenants: [{name: a, vms: [{name: v, interfaces: [{network: pub}]}]}]\n"),
         {u"network-is-external@4:60"_s}},
        {"router to no external network",
         file(provider + "tenants: [{name: a, routers: [{name: r, external: {network: pup}}]}]\n"),
         {u"unknown-external-network@4:61"_s}},
        {"no such image",
         red(net + "    vms: [{name: v, image: debian, interfaces: [{network: n}]}]\n"),
         {u"unknown-image@6:28"_s}},
        {"machine on no node",
         red(net + "    vms: [{name: v, node: node-1, interfaces: [{network: n}]}]\n"),
         {u"unknown-node@6:27"_s}},
        {"router on no node",
         red(net + "    routers: [{name: r, node: x, interfaces: [n]}]\n"),
         {u"unknown-node@6:31"_s}},
        {"port in no group",
         red(net +
             "    vms: [{name: v, interfaces: [{network: n, security-groups: [default, wep]}]}]\n"),
         {u"unknown-security-group@6:74"_s}},
        {"rule from no group",
         red("    security-groups: [{name: web, rules: [{direction: ingress, remote: "
             "\"group:wep\"}]}]\n"),
         {u"unknown-security-group@5:72"_s}},
        {"check from no machine",
         red(net + "    vms: [{name: v, interfaces: [{network: n}]}]\n"
                   "checks: [{name: c, from: v, to: outside}]\n"),
         {u"unknown-check-end@7:26"_s}},
        {"check from an address",
         file("checks: [{name: c, from: 10.0.0.1, to: outside}]\n"),
         {u"unknown-check-end@3:26"_s}},
        {"machine on a network node",
         file(twoNodes + "tenants: [{name: a, vms: [{name: v, node: c}]}]\n"),
         {u"machine-without-interface@4:27"_s, u"node-role-missing@4:43"_s}},
        {"router on a compute node",
         file(twoNodes + "tenants: [{name: a, networks: [{name: n, subnets: [{cidr: "
                         "10.0.0.0/24}]}], routers: [{name: r, node: k, interfaces: [n]}]}]\n"),
         {u"node-role-missing@4:102"_s}},
        {"no compute node",
         file("nodes: [{name: c, roles: [network]}]\n"
              "tenants: [{name: a, networks: [{name: n}], vms: [{name: v, interfaces: [{network: "
              "n, port-security: false}]}]}]\n"),
         {u"no-node-with-role@4:50"_s, u"interface-without-address@4:83"_s}},
        {"no network node for DHCP",
         file("nodes: [{name: k, roles: [compute]}]\n"
              "tenants: [{name: a, networks: [{name: n, subnets: [{cidr: 10.0.0.0/24}]}]}]\n"),
         {u"no-node-with-role@4:32"_s}},
        {"no network node for a router",
         file("nodes: [{name: k, roles: [compute]}]\n"
              "tenants: [{name: a, networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, dhcp: "
              "false}]}], routers: [{name: r, interfaces: [n]}]}]\n"),
         {u"no-node-with-role@4:99"_s}},
        {"node outside the underlay",
         file("nodes: [{name: c, address: 192.168.254.1}]\n"),
         {u"node-address-outside-underlay@3:28"_s}},
        {"node on the underlay's broadcast address",
         file("underlay: {cidr: 10.9.0.0/24}\n"
              "nodes: [{name: c, address: 10.9.0.255}]\n"),
         {u"node-address-outside-underlay@4:28"_s}},
        {"two nodes of one address",
         file("nodes: [{name: a, address: 192.168.255.1}, {name: b, address: 192.168.255.1}]\n"),
         {u"node-address-taken@3:63"_s}},
        {"three nodes on a /30",
         file("underlay: {cidr: 10.9.0.0/30}\n"
              "nodes: [{name: a}, {name: b}, {name: c}]\n"),
         {u"underlay-too-small@3:18"_s}},
    };
}
