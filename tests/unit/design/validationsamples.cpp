// SPDX-License-Identifier: GPL-3.0-or-later
// One design for each fault that a rule finds.
#include "tests/unit/design/samples.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray net = "    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24}]}]\n";
const QByteArray provider =
    "external: [{name: pub, cidr: 192.0.2.0/24, pool: 192.0.2.10-192.0.2.20}]\n";
const QByteArray twoNodes = "nodes: [{name: c, roles: [network]}, {name: k, roles: [compute]}]\n";

/// A design with these sections.
QByteArray file(const QByteArray &sections)
{
    return "overlab: 1\nname: t\n" + sections;
}

/// A design with one tenant "red", whose keys are indented by four.
QByteArray red(const QByteArray &keys)
{
    return file("tenants:\n  - name: red\n" + keys);
}

} // namespace

QList<Sample> validationSamples()
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
        {"VLAN 0",
         red("    networks: [{name: n, type: vlan, segment: 0}]\n"),
         {u"segment-out-of-range@5:47"_s}},
        {"VLAN 4095",
         red("    networks: [{name: n, type: vlan, segment: 4095}]\n"),
         {u"segment-out-of-range@5:47"_s}},
        {"VNI of 25 bits",
         red("    networks: [{name: n, type: vxlan, segment: 16777216}]\n"),
         {u"segment-out-of-range@5:48"_s}},
        {"Geneve VNI of 25 bits",
         red("    networks: [{name: n, type: geneve, segment: 16777216}]\n"),
         {u"segment-out-of-range@5:49"_s}},
        {"GRE key 0",
         red("    networks: [{name: n, type: gre, segment: 0}]\n"),
         {u"segment-out-of-range@5:46"_s}},
        {"external VLAN 4095",
         file("external: [{name: e, type: vlan, segment: 4095, cidr: 192.0.2.0/24}]\n"),
         {u"segment-out-of-range@3:43"_s}},
        {"VNI by the design's tunnel type",
         file("settings: {tunnel: geneve}\n"
              "tenants: [{name: a, networks: [{name: n, segment: 16777216}]}]\n"),
         {u"segment-out-of-range@4:51"_s}},
        {"flat network with a segment",
         red("    networks: [{name: n, type: flat, segment: 1}]\n"),
         {u"segment-not-allowed@5:47"_s}},
        {"local network with a segment",
         red("    networks: [{name: n, type: local, segment: 1}]\n"),
         {u"segment-not-allowed@5:48"_s}},
        {"external flat network with a segment",
         file("external: [{name: e, segment: 1, cidr: 192.0.2.0/24}]\n"),
         {u"segment-not-allowed@3:31"_s}},
        {"one VNI twice",
         red("    networks: [{name: n, segment: 5}, {name: m, type: vxlan, segment: 5}]\n"),
         {u"segment-taken@5:71"_s}},
        {"one VLAN, tenant and external",
         file("external: [{name: e, type: vlan, segment: 7, cidr: 192.0.2.0/24}]\n"
              "tenants: [{name: a, networks: [{name: n, type: vlan, segment: 7}]}]\n"),
         {u"segment-taken@4:63"_s}},
        {"two flat networks",
         red("    networks: [{name: n, type: flat}, {name: m, type: flat}]\n"),
         {u"flat-network-taken@5:55"_s}},
        {"flat networks, tenant and external",
         file(provider + "tenants: [{name: a, networks: [{name: n, type: flat}]}]\n"),
         {u"flat-network-taken@4:48"_s}},
        {"MTU 67", red("    networks: [{name: n, mtu: 67}]\n"), {u"mtu-out-of-range@5:31"_s}},
        {"VXLAN in 1451",
         red("    networks: [{name: n, mtu: 1451}]\n"),
         {u"mtu-exceeds-underlay@5:31"_s}},
        {"Geneve in 1451",
         red("    networks: [{name: n, type: geneve, mtu: 1451}]\n"),
         {u"mtu-exceeds-underlay@5:45"_s}},
        {"GRE in 1459",
         red("    networks: [{name: n, type: gre, mtu: 1459}]\n"),
         {u"mtu-exceeds-underlay@5:42"_s}},
        {"VLAN in 1501",
         red("    networks: [{name: n, type: vlan, mtu: 1501}]\n"),
         {u"mtu-exceeds-underlay@5:43"_s}},
        {"IPv6 in 1279",
         red("    networks: [{name: n, mtu: 1279, subnets: [{cidr: \"2001:db8::/64\"}]}]\n"),
         {u"mtu-too-small-for-ipv6@5:31"_s}},
        {"multicast subnet",
         red("    networks: [{name: n, subnets: [{cidr: 224.0.0.0/24}]}]\n"),
         {u"subnet-not-unicast@5:43"_s}},
        {"loopback subnet",
         red("    networks: [{name: n, subnets: [{cidr: 127.0.0.0/24}]}]\n"),
         {u"subnet-not-unicast@5:43"_s}},
        {"everything",
         red("    networks: [{name: n, subnets: [{cidr: 0.0.0.0/0}]}]\n"),
         {u"subnet-not-unicast@5:43"_s}},
        {"multicast subnet of IPv6",
         red("    networks: [{name: n, subnets: [{cidr: \"ff02::/64\"}]}]\n"),
         {u"subnet-not-unicast@5:43"_s}},
        {"external multicast subnet",
         file("external: [{name: e, cidr: 224.0.0.0/24}]\n"),
         {u"subnet-not-unicast@3:28"_s}},
        {"overlap on a network",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/16}, {cidr: 10.0.7.0/24}]}]\n"),
         {u"subnet-overlap@5:64"_s}},
        {"overlap on a network, IPv6",
         red("    networks: [{name: n, subnets: [{cidr: \"2001:db8::/64\"}, {cidr: "
             "\"2001:db8::/48\"}]}]\n"),
         {u"subnet-overlap@5:68"_s}},
        {"external overlap",
         file("external: [{name: a, cidr: 192.0.2.0/24}, {name: b, type: vlan, cidr: "
              "192.0.2.128/25}]\n"),
         {u"external-subnet-overlap@3:71"_s}},
        {"gateway elsewhere",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, gateway: 10.0.1.1}]}]\n"),
         {u"gateway-outside-subnet@5:65"_s}},
        {"gateway is the broadcast address",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, gateway: 10.0.0.255}]}]\n"),
         {u"gateway-outside-subnet@5:65"_s}},
        {"gateway elsewhere, IPv6",
         red("    networks: [{name: n, subnets: [{cidr: \"2001:db8::/64\", gateway: "
             "\"2001:db9::1\"}]}]\n"),
         {u"gateway-outside-subnet@5:69"_s}},
        {"external gateway elsewhere",
         file("external: [{name: e, cidr: 192.0.2.0/24, gateway: 192.0.3.1}]\n"),
         {u"gateway-outside-subnet@3:51"_s}},
        {"DHCP elsewhere",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, dhcp: {address: "
             "10.0.1.2}}]}]\n"),
         {u"dhcp-address-outside-subnet@5:72"_s}},
        {"DHCP at the gateway",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, gateway: 10.0.0.9, dhcp: "
             "{address: 10.0.0.9}}]}]\n"),
         {u"dhcp-address-is-gateway@5:91"_s}},
        {"DHCP at the derived gateway",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, dhcp: {address: "
             "10.0.0.1}}]}]\n"),
         {u"dhcp-address-is-gateway@5:72"_s}},
        {"lease of a minute",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, dhcp: {lease: 60}}]}]\n"),
         {u"lease-too-short@5:70"_s}},
        {"subnet's route to elsewhere",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, routes: [{to: 172.16.0.0/16, "
             "via: 10.0.1.7}]}]}]\n"),
         {u"subnet-route-not-on-link@5:90"_s}},
        {"pool reversed",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, dhcp: {pool: "
             "10.0.0.20-10.0.0.10}}]}]\n"),
         {u"pool-reversed@5:69"_s}},
        {"pool elsewhere",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, dhcp: {pool: "
             "10.0.0.200-10.0.1.10}}]}]\n"),
         {u"pool-outside-subnet@5:69"_s}},
        {"pool with the broadcast address",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, dhcp: {pool: "
             "10.0.0.200-10.0.0.255}}]}]\n"),
         {u"pool-outside-subnet@5:69"_s}},
        {"pool with the gateway",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, dhcp: {pool: "
             "10.0.0.1-10.0.0.20}}]}]\n"),
         {u"pool-contains-gateway@5:69"_s}},
        {"pool with the DHCP address",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, dhcp: {address: 10.0.0.10, "
             "pool: 10.0.0.10-10.0.0.20}}]}]\n"),
         {u"pool-contains-dhcp-address@5:89"_s}},
        {"external pool reversed",
         file("external: [{name: e, cidr: 192.0.2.0/24, pool: 192.0.2.20-192.0.2.10}]\n"),
         {u"pool-reversed@3:48"_s}},
        {"external pool elsewhere",
         file("external: [{name: e, cidr: 192.0.2.0/24, pool: 192.0.3.10-192.0.3.20}]\n"),
         {u"pool-outside-subnet@3:48"_s}},
        {"external pool with the gateway",
         file("external: [{name: e, cidr: 192.0.2.0/24, pool: 192.0.2.1-192.0.2.20}]\n"),
         {u"pool-contains-gateway@3:48"_s}},
        {"pool of one for two",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, dhcp: {pool: "
             "10.0.0.10-10.0.0.10}}]}]\n"
             "    vms: [{name: a, interfaces: [{network: n}]}, {name: b, interfaces: [{network: "
             "n}]}]\n"),
         {u"pool-too-small@5:69"_s}},
        {"pool of one that is taken",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, dhcp: {pool: "
             "10.0.0.10-10.0.0.10}}]}]\n"
             "    vms: [{name: a, interfaces: [{network: n, address: 10.0.0.10}]}, {name: b, "
             "interfaces: [{network: n}]}]\n"),
         {u"pool-too-small@5:69"_s}},
        {"subnet of two for gateway, DHCP and one",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/30}]}]\n"
             "    vms: [{name: a, interfaces: [{network: n}]}]\n"),
         {u"pool-too-small@5:43"_s}},
        {"no address for DHCP",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.1/32, gateway: 10.0.0.1}]}]\n"),
         {u"pool-too-small@5:36"_s}},
        {"external pool of one for two routers",
         file("external: [{name: e, cidr: 192.0.2.0/24, pool: 192.0.2.10-192.0.2.10}]\n"
              "tenants: [{name: a, routers: [{name: r, external: {network: e}}, {name: s, "
              "external: {network: e}}]}]\n"),
         {u"pool-too-small@3:48"_s}},
        {"machine elsewhere",
         red(net + "    vms: [{name: v, interfaces: [{network: n, address: 10.0.1.5}]}]\n"),
         {u"address-outside-subnet@6:56"_s}},
        {"router elsewhere",
         red(net + "    routers: [{name: r, interfaces: [{network: n, address: 10.0.1.5}]}]\n"),
         {u"address-outside-subnet@6:60"_s}},
        {"address where no subnet is",
         red("    networks: [{name: n}]\n"
             "    vms: [{name: v, interfaces: [{network: n, address: 10.0.1.5}]}]\n"),
         {u"address-outside-subnet@6:56"_s}},
        {"router outside its external network",
         file(provider + "tenants: [{name: a, routers: [{name: r, external: {network: pub, "
                         "address: 192.0.3.10}}]}]\n"),
         {u"address-outside-subnet@4:75"_s}},
        {"machine at the network address",
         red(net + "    vms: [{name: v, interfaces: [{network: n, address: 10.0.0.0}]}]\n"),
         {u"address-not-usable@6:56"_s}},
        {"machine at the broadcast address",
         red(net + "    vms: [{name: v, interfaces: [{network: n, address: 10.0.0.255}]}]\n"),
         {u"address-not-usable@6:56"_s}},
        {"router at the external broadcast address",
         file(provider + "tenants: [{name: a, routers: [{name: r, external: {network: pub, "
                         "address: 192.0.2.255}}]}]\n"),
         {u"address-not-usable@4:75"_s}},
        {"two machines of one address",
         red(net + "    vms:\n"
                   "      - {name: a, interfaces: [{network: n, address: 10.0.0.5}]}\n"
                   "      - {name: b, interfaces: [{network: n, address: 10.0.0.5}]}\n"),
         {u"address-taken@8:54"_s}},
        {"machine at a router's address",
         red(net + "    routers: [{name: r, interfaces: [{network: n, address: 10.0.0.5}]}]\n"
                   "    vms: [{name: a, interfaces: [{network: n, address: 10.0.0.5}]}]\n"),
         {u"address-taken@7:56"_s}},
        {"two routers as one gateway",
         red(net + "    routers: [{name: r, interfaces: [n]}, {name: s, interfaces: [n]}]\n"),
         {u"address-taken@6:66"_s}},
        {"two routers of one external address",
         file(provider +
              "tenants: [{name: a, routers: [{name: r, external: {network: pub, address: "
              "192.0.2.10}}, {name: s, external: {network: pub, address: 192.0.2.10}}]}]\n"),
         {u"address-taken@4:133"_s}},
        {"machine at the gateway",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, gateway: 10.0.0.9}]}]\n"
             "    vms: [{name: v, interfaces: [{network: n, address: 10.0.0.9}]}]\n"),
         {u"address-is-gateway@6:56"_s}},
        {"machine at the derived gateway",
         red(net + "    vms: [{name: v, interfaces: [{network: n, address: 10.0.0.1}]}]\n"),
         {u"address-is-gateway@6:56"_s}},
        {"router at the external gateway",
         file(provider + "tenants: [{name: a, routers: [{name: r, external: {network: pub, "
                         "address: 192.0.2.1}}]}]\n"),
         {u"address-is-gateway@4:75"_s}},
        {"machine at the DHCP address",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, dhcp: {address: "
             "10.0.0.9}}]}]\n"
             "    vms: [{name: v, interfaces: [{network: n, address: 10.0.0.9}]}]\n"),
         {u"address-is-dhcp@6:56"_s}},
        {"router at the DHCP address",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, dhcp: {address: "
             "10.0.0.9}}]}]\n"
             "    routers: [{name: r, interfaces: [{network: n, address: 10.0.0.9}]}]\n"),
         {u"address-is-dhcp@6:60"_s}},
        {"group MAC",
         red(net + "    vms: [{name: v, interfaces: [{network: n, mac: 01:00:5e:00:00:01}]}]\n"),
         {u"mac-not-unicast@6:52"_s}},
        {"null MAC",
         red(net + "    vms: [{name: v, interfaces: [{network: n, mac: 00:00:00:00:00:00}]}]\n"),
         {u"mac-not-unicast@6:52"_s}},
        {"one MAC twice",
         red(net + "    vms:\n"
                   "      - {name: a, interfaces: [{network: n, mac: fa:16:3e:00:00:01}]}\n"
                   "      - {name: b, interfaces: [{network: n, mac: FA:16:3E:00:00:01}]}\n"),
         {u"mac-taken@8:50"_s}},
        {"floating address behind the pool",
         file(provider +
              "tenants:\n"
              "  - name: a\n" +
              net +
              "    routers: [{name: r, interfaces: [n], external: {network: pub}}]\n"
              "    vms: [{name: v, interfaces: [{network: n, floating-ip: 192.0.2.21}]}]\n"),
         {u"floating-ip-outside-pool@8:60"_s}},
        {"floating address at the gateway, no pool",
         file("external: [{name: pub, cidr: 192.0.2.0/24}]\n"
              "tenants:\n"
              "  - name: a\n" +
              net +
              "    routers: [{name: r, interfaces: [n], external: {network: pub}}]\n"
              "    vms: [{name: v, interfaces: [{network: n, floating-ip: 192.0.2.1}]}]\n"),
         {u"floating-ip-outside-pool@8:60"_s}},
        {"floating address from nowhere",
         file(provider +
              "tenants:\n"
              "  - name: a\n" +
              net +
              "    routers: [{name: r, interfaces: [n], external: {network: pub}}]\n"
              "    vms: [{name: v, interfaces: [{network: n, floating-ip: 198.51.100.1}]}]\n"),
         {u"floating-ip-no-external@8:60"_s}},
        {"floating address twice",
         file(provider +
              "tenants:\n"
              "  - name: a\n" +
              net +
              "    routers: [{name: r, interfaces: [n], external: {network: pub}}]\n"
              "    vms:\n"
              "      - {name: v, interfaces: [{network: n, floating-ip: 192.0.2.12}]}\n"
              "      - {name: w, interfaces: [{network: n, floating-ip: 192.0.2.12}]}\n"),
         {u"floating-ip-taken@10:58"_s}},
        {"floating address of a router",
         file(provider +
              "tenants:\n"
              "  - name: a\n" +
              net +
              "    routers: [{name: r, interfaces: [n], external: {network: pub, address: "
              "192.0.2.12}}]\n"
              "    vms: [{name: v, interfaces: [{network: n, floating-ip: 192.0.2.12}]}]\n"),
         {u"floating-ip-taken@8:60"_s}},
        {"floating address without a way",
         file(provider +
              "tenants:\n"
              "  - name: a\n" +
              net +
              "    routers: [{name: r, interfaces: [n]}]\n"
              "    vms: [{name: v, interfaces: [{network: n, floating-ip: 192.0.2.12}]}]\n"),
         {u"floating-ip-unreachable@8:60"_s}},
        {"router on overlapping networks",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/16}]}, {name: m, subnets: [{cidr: "
             "10.0.7.0/24}]}]\n"
             "    routers: [{name: r, interfaces: [n, m]}]\n"),
         {u"router-subnet-overlap@6:41"_s}},
        {"router overlapping its external network",
         file(provider + "tenants:\n"
                         "  - name: a\n"
                         "    networks: [{name: n, subnets: [{cidr: 192.0.2.0/25}]}]\n"
                         "    routers: [{name: r, interfaces: [n], external: {network: pub}}]\n"),
         {u"router-subnet-overlap@7:52"_s}},
        {"router twice on a network",
         red(net + "    routers: [{name: r, interfaces: [n, {network: n, address: 10.0.0.9}]}]\n"),
         {u"router-network-twice@6:41"_s}},
        {"router twice at the gateway",
         red(net + "    routers: [{name: r, interfaces: [n, n]}]\n"),
         {u"router-network-twice@6:41"_s}},
        {"router where no subnet is",
         red("    networks: [{name: n}]\n"
             "    routers: [{name: r, interfaces: [n]}]\n"),
         {u"router-network-without-subnet@6:38"_s}},
        {"router where no gateway is",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, gateway: none}]}]\n"
             "    routers: [{name: r, interfaces: [n]}]\n"),
         {u"router-interface-needs-address@6:38"_s}},
        {"router's route to elsewhere",
         red(net + "    routers: [{name: r, interfaces: [n], routes: [{to: 172.16.0.0/16, via: "
                   "10.0.1.7}]}]\n"),
         {u"route-via-not-on-link@6:76"_s}},
        {"router's route to itself",
         red(net + "    routers: [{name: r, interfaces: [n], routes: [{to: 172.16.0.0/16, via: "
                   "10.0.0.1}]}]\n"),
         {u"route-via-own-address@6:76"_s}},
        {"router on nothing",
         red("    routers: [{name: r}]\n"),
         {u"router-without-network@5:15"_s}},
        {"too many machines",
         red("    quota: {vms: 1}\n" + net +
             "    vms: [{name: a, interfaces: [{network: n}]}, {name: b, interfaces: [{network: "
             "n}]}]\n"),
         {u"quota-exceeded@5:18"_s}},
        {"too many vCPUs",
         red("    quota: {vcpus: 2}\n" + net +
             "    vms: [{name: a, vcpus: 2, interfaces: [{network: n}]}, {name: b, interfaces: "
             "[{network: n}]}]\n"),
         {u"quota-exceeded@5:20"_s}},
        {"too much memory",
         red("    quota: {memory: 1GiB}\n" + net +
             "    vms: [{name: a, memory: 1GiB, interfaces: [{network: n}]}, {name: b, interfaces: "
             "[{network: n}]}]\n"),
         {u"quota-exceeded@5:21"_s}},
        {"too many networks",
         red("    quota: {networks: 1}\n"
             "    networks: [{name: a}, {name: b}]\n"),
         {u"quota-exceeded@5:23"_s}},
        {"too many routers",
         red("    quota: {routers: 0}\n" + net + "    routers: [{name: r, interfaces: [n]}]\n"),
         {u"quota-exceeded@5:22"_s}},
        {"too many floating addresses",
         file(provider +
              "tenants:\n"
              "  - name: a\n"
              "    quota: {floating-ips: 0}\n" +
              net +
              "    routers: [{name: r, interfaces: [n], external: {network: pub}}]\n"
              "    vms: [{name: v, interfaces: [{network: n, floating-ip: 192.0.2.12}]}]\n"),
         {u"quota-exceeded@6:27"_s}},
        {"port of ICMP",
         red("    security-groups: [{name: g, rules: [{direction: ingress, protocol: icmp, port: "
             "80}]}]\n"),
         {u"port-needs-protocol@5:84"_s}},
        {"port of anything",
         red("    security-groups: [{name: g, rules: [{direction: ingress, port: 80-443}]}]\n"),
         {u"port-needs-protocol@5:68"_s}},
        {"check with a port and no protocol",
         file("checks: [{name: c, from: outside, to: 192.0.2.1, port: 80}]\n"),
         {u"port-needs-protocol@3:56"_s}},
        {"check of TCP without a port",
         file("checks: [{name: c, from: outside, to: 192.0.2.1, protocol: tcp}]\n"),
         {u"port-missing@3:60"_s}},
        {"groups without port security",
         red(net + "    vms: [{name: v, interfaces: [{network: n, port-security: false, "
                   "security-groups: [default]}]}]\n"),
         {u"groups-without-port-security@6:86"_s}},
        {"pairs without port security",
         red(net + "    vms: [{name: v, interfaces: [{network: n, port-security: false, "
                   "allowed-addresses: [10.0.0.9]}]}]\n"),
         {u"pairs-without-port-security@6:88"_s}},
        {"user data of 50000 bytes",
         red("    vms: [{name: v, user-data: " + QByteArray(50000, 'x') + ", interfaces: []}]\n"),
         {u"machine-without-interface@5:11"_s, u"user-data-too-large@5:32"_s}},
        {"light guest with an image",
         red(net +
             "    vms: [{name: v, type: namespace, image: tiny, interfaces: [{network: n}]}]\n"),
         {u"ignored-for-namespace@6:45"_s}},
        {"light guest with sizes",
         red(net + "    vms: [{name: v, type: namespace, vcpus: 1, memory: 1GiB, disk: 1GiB, "
                   "interfaces: [{network: n}]}]\n"),
         {u"ignored-for-namespace@6:45"_s, u"ignored-for-namespace@6:56"_s,
          u"ignored-for-namespace@6:68"_s}},
        {"machine without an interface",
         red("    vms: [{name: v}]\n"),
         {u"machine-without-interface@5:11"_s}},
        {"interface without an address",
         red("    networks: [{name: n}]\n"
             "    vms: [{name: v, interfaces: [{network: n}]}]\n"),
         {u"interface-without-address@6:44"_s}},
        {"one rule twice",
         red("    security-groups: [{name: g, rules: [{direction: egress}, {direction: egress, "
             "protocol: any}]}]\n"),
         {u"duplicate-rule@5:62"_s}},
        {"an unread network name hides no other fault",
         red("    networks: [{name: n 1}]\n"
             "    vms: [{name: v, interfaces: [{network: n-1}]}]\n"),
         {u"invalid-name@5:23"_s}},
        {"an unread list of networks",
         red("    networks: none\n"
             "    vms: [{name: v, interfaces: [{network: n}]}]\n"),
         {u"wrong-type@5:15"_s}},
        {"an unread CIDR",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0/24}]}]\n"
             "    routers: [{name: r, interfaces: [n], routes: [{to: 172.16.0.0/16, via: "
             "10.0.0.9}]}]\n"
             "    vms: [{name: v, interfaces: [{network: n, address: 10.0.0.5}]}]\n"),
         {u"invalid-cidr@5:43"_s}},
        {"an unread node",
         file("nodes: [{name: 7}]\n"
              "tenants:\n"
              "  - name: a\n" +
              net + "    vms: [{name: v, node: seven, interfaces: [{network: n}]}]\n"),
         {u"wrong-type@3:16"_s}},
        {"an unread external network",
         file("external: [{name: pub, cidr: 192.0.2.0}]\n"
              "tenants:\n"
              "  - name: a\n" +
              net +
              "    routers: [{name: r, interfaces: [n], external: {network: pub, address: "
              "192.0.2.4}}]\n"
              "    vms: [{name: v, interfaces: [{network: n, floating-ip: 192.0.2.9}]}]\n"),
         {u"invalid-cidr@3:30"_s}},
        {"an unread type",
         file("external: [{name: e, cidr: 192.0.2.0/24}]\n"
              "tenants: [{name: a, networks: [{name: n, type: vlam, segment: 99999999}]}]\n"),
         {u"unknown-value@4:48"_s}},
    };
}
