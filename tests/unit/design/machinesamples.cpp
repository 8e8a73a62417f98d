// SPDX-License-Identifier: GPL-3.0-or-later
// One design for each fault that a rule finds in routers, machines and their ports: addresses, sizes, rules; and what
// was not read at all.
#include "tests/unit/design/samplefile.h"
#include "tests/unit/design/samples.h"

using namespace Qt::StringLiterals;

QList<Sample> machineSamples()
{
    return {
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
        {"floating IP on a subnet that the router has no address on",
         file(provider
              + "tenants:\n"
                "  - name: a\n"
                "    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24}, {cidr: 10.0.1.0/24}]}]\n"
                "    routers: [{name: r, interfaces: [{network: n, address: 10.0.0.1}], external: {network: pub}}]\n"
                "    vms:\n"
                "      - {name: v, interfaces: [{network: n, floating-ip: 192.0.2.12}]}\n"
                "      - {name: w, interfaces: [{network: n, address: 10.0.1.9, floating-ip: 192.0.2.13}]}\n"),
         {u"floating-ip-unreachable@10:77"_s}},
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
        {"tiny in 64 MiB",
         red(net + "    vms: [{name: v, memory: 64MiB, interfaces: [{network: n}]}]\n"),
         {u"memory-too-small-for-tiny@6:29"_s}},
        {"tiny by name in 98303 KiB",
         red(net + "    vms: [{name: v, type: vm, image: tiny, memory: 98303K, interfaces: "
                   "[{network: n}]}]\n"),
         {u"memory-too-small-for-tiny@6:52"_s}},
        {"light guest with an image",
         red(net +
             "    vms: [{name: v, type: namespace, image: tiny, interfaces: [{network: n}]}]\n"),
         {u"ignored-for-namespace@6:45"_s}},
        {"light guest with sizes",
         red(net + "    vms: [{name: v, type: namespace, vcpus: 1, memory: 1GiB, disk: 1GiB, "
                   "interfaces: [{network: n}]}]\n"),
         {u"ignored-for-namespace@6:45"_s, u"ignored-for-namespace@6:56"_s,
          u"ignored-for-namespace@6:68"_s}},
        {"light guest with a screen",
         red(net + "    vms: [{name: v, type: namespace, graphics: vnc, interfaces: [{network: n}]}]\n"),
         {u"ignored-for-namespace@6:48"_s}},
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
        {"an unread image",
         red(net + "    vms: [{name: v, image: 7, memory: 64MiB, interfaces: [{network: n}]}]\n"),
         {u"wrong-type@6:28"_s}},
        {"an unread type",
         file("external: [{name: e, cidr: 192.0.2.0/24}]\n"
              "tenants: [{name: a, networks: [{name: n, type: vlam, segment: 99999999}]}]\n"),
         {u"unknown-value@4:48"_s}},
    };
}
