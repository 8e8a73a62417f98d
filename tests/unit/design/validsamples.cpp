// SPDX-License-Identifier: GPL-3.0-or-later
// Designs without a fault, near to those that have one.
#include "tests/unit/design/samplefile.h"
#include "tests/unit/design/samples.h"

using namespace Qt::StringLiterals;

QList<Sample> validSamples()
{
    return {
        {"the least", file(""), {}},
        {"overlapping tenants",
         file("tenants:\n"
              "  - name: a\n" +
              net +
              "    vms: [{name: v, interfaces: [{network: n, address: 10.0.0.5, mac: "
              "fa:16:3e:00:00:01}]}]\n"
              "  - name: b\n" +
              net +
              "    vms: [{name: v, interfaces: [{network: n, address: 10.0.0.5, mac: "
              "fa:16:3e:00:00:01}]}]\n"),
         {}},
        {"another tenant's network",
         file("tenants:\n"
              "  - name: a\n" +
              net +
              "    routers: [{name: r, interfaces: [b/n]}]\n"
              "  - name: b\n" +
              net +
              "    vms: [{name: v, interfaces: [{network: a/n, security-groups: [a/default, "
              "default]}]}]\n"),
         {}},
        {"one segment in each type",
         red("    networks:\n"
             "      - {name: a, type: vxlan, segment: 5}\n"
             "      - {name: b, type: gre, segment: 5}\n"
             "      - {name: c, type: geneve, segment: 5}\n"
             "      - {name: d, type: vlan, segment: 5}\n"
             "      - {name: e, type: flat}\n"
             "      - {name: f, type: local}\n"
             "      - {name: g, type: local}\n"),
         {}},
        {"largest segments",
         red("    networks:\n"
             "      - {name: a, type: vxlan, segment: 16777215}\n"
             "      - {name: b, type: gre, segment: 4294967295}\n"
             "      - {name: c, type: geneve, segment: 16777215}\n"
             "      - {name: d, type: vlan, segment: 4094}\n"),
         {}},
        {"largest MTUs",
         red("    networks:\n"
             "      - {name: a, type: vxlan, mtu: 1450}\n"
             "      - {name: b, type: gre, mtu: 1458}\n"
             "      - {name: c, type: geneve, mtu: 1450}\n"
             "      - {name: d, type: vlan, mtu: 1500}\n"),
         {}},
        {"jumbo frames",
         file("underlay: {mtu: 9000}\n"
              "tenants: [{name: a, networks: [{name: n, mtu: 8950}]}]\n"),
         {}},
        {"default group, edited",
         red(net + "    security-groups: [{name: default, rules: [{direction: ingress, protocol: "
                   "tcp, port: 22, remote: 10.0.0.0/8}, {direction: ingress, remote: "
                   "\"group:default\"}, {direction: ingress, remote: \"::/0\"}]}]\n"
                   "    vms: [{name: v, interfaces: [{network: n, security-groups: []}]}]\n"),
         {}},
        {"static addresses, no DHCP, no gateway",
         file("nodes: [{name: k, roles: [compute]}]\n"
              "tenants: [{name: a, networks: [{name: n, subnets: [{cidr: 10.0.0.0/31, gateway: "
              "none, dhcp: false}]}], vms: [{name: v, interfaces: [{network: n, address: "
              "10.0.0.0}]}, {name: w, interfaces: [{network: n}]}]}]\n"),
         {}},
        {"a /30 that is just enough",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/30, gateway: none}]}]\n"
             "    vms: [{name: a, interfaces: [{network: n}]}]\n"),
         {}},
        {"gateway and pool apart",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24, gateway: 10.0.0.254, dhcp: "
             "{address: 10.0.0.1, pool: 10.0.0.2-10.0.0.253, lease: 120}, dns: [10.0.0.1, "
             "8.8.8.8], routes: [{to: 172.16.0.0/12, via: 10.0.0.7}]}]}]\n"
             "    routers: [{name: r, interfaces: [n], routes: [{to: 0.0.0.0/0, via: 10.0.0.7}]}, "
             "{name: s, interfaces: [{network: n, address: 10.0.0.9}]}]\n"),
         {}},
        {"two subnets on one network",
         red("    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24}, {cidr: 10.0.1.0/24, dhcp: "
             "true}]}]\n"
             "    routers: [{name: r, interfaces: [n]}, {name: s, interfaces: [{network: n, "
             "address: 10.0.0.7}, {network: n, address: 10.0.1.7}]}]\n"
             "    vms: [{name: v, interfaces: [{network: n, address: 10.0.1.9}]}]\n"),
         {}},
        {"IPv6",
         red("    networks: [{name: n, subnets: [{cidr: \"2001:db8::/64\", gateway: "
             "\"2001:db8::1\", dns: [\"2001:db8::1\"], dhcp: false}, {cidr: 10.0.0.0/24}]}]\n"
             "    routers: [{name: r, interfaces: [n]}]\n"
             "    vms: [{name: v, interfaces: [{network: n}]}]\n"),
         {}},
        {"floating addresses",
         file(provider +
              "tenants:\n"
              "  - name: a\n"
              "    quota: {vms: 1, vcpus: 1, memory: 128MiB, networks: 1, routers: 1, "
              "floating-ips: 1}\n" +
              net +
              "    routers: [{name: r, interfaces: [n], external: {network: pub, snat: false}, "
              "distributed: true, ha: false}]\n"
              "    vms: [{name: v, interfaces: [{network: n, floating-ip: 192.0.2.20, "
              "allowed-addresses: [10.0.0.9, 10.1.0.0/16, {address: 0.0.0.0/0, mac: "
              "fa:16:3e:00:00:02}]}]}]\n"
              "checks:\n"
              "  - {name: one, from: outside, to: 192.0.2.20}\n"
              "  - {name: two, from: a/v, to: outside, protocol: udp, port: 53, expect: drop}\n"
              "  - {name: three, from: a/v, to: \"2001:db8::1\", expect: pass}\n"),
         {}},
        {"external networks of all kinds",
         file("external:\n"
              "  - {name: a, cidr: 192.0.2.0/24, gateway: 192.0.2.254, pool: "
              "192.0.2.1-192.0.2.253}\n"
              "  - {name: b, type: vlan, segment: 1, cidr: 198.51.100.0/24}\n"
              "  - {name: c, type: vlan, cidr: 203.0.113.0/24}\n"),
         {}},
        {"anchors and aliases",
         red("    networks: [&n {name: n, subnets: [{cidr: &c 10.0.0.0/24}]}]\n"
             "  - name: blue\n"
             "    networks: [*n, {name: m, subnets: [{cidr: *c}]}]\n"),
         {}},
        {"all sizes",
         file("images: [{name: small, file: small.qcow2}]\n"
              "tenants:\n"
              "  - name: red\n" +
              net +
              "    vms:\n"
              "      - {name: a, image: small, memory: 16MiB, interfaces: [{network: n}]}\n"
              "      - {name: b, memory: 1G, disk: 10 GB, interfaces: [{network: n}]}\n"
              "      - {name: c, memory: 98304K, disk: 1TiB, interfaces: [{network: n}]}\n"
              "      - {name: d, memory: 268435456B, interfaces: [{network: n}]}\n"),
         {}},
        {"words that YAML 1.1 takes for booleans",
         red("    networks: [{name: no}, {name: on}, {name: y}]\n"
             "    security-groups: [{name: off}]\n"),
         {}},
        {"graphical consoles",
         red(net + "    vms:\n"
                   "      - {name: a, graphics: vnc, interfaces: [{network: n}]}\n"
                   "      - {name: b, type: vm, graphics: none, interfaces: [{network: n}]}\n"),
         {}},
        {"user data and positions",
         red(net + "    vms:\n"
                   "      - name: v\n"
                   "        user-data: |\n"
                   "          #cloud-config\n"
                   "          password: \"a: b\"\n"
                   "        ssh-keys:\n"
                   "          - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGAa me@home, at night\n"
                   "          - ecdsa-sha2-nistp256 AAAAE2VjZHNh\n"
                   "          - sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaA==\n"
                   "        interfaces: [{network: n}]\n"
                   "canvas:\n"
                   "  red/v: {at: [120, -80.5], note: \"a # b\"}\n"
                   "  \"note:1\": {text: hello, pinned: true, color: null}\n"),
         {}},
        {"settings",
         file("description: \"words: 'with' # signs\"\n"
              "settings: {firewall: none, datapath: netdev, tunnel: gre, domain: lab.example}\n"
              "underlay: {cidr: 10.9.0.0/16, mtu: 1600}\n"
              "images: [{name: debian, file: \"debian 12.qcow2\", user: debian}, {name: other, "
              "file: o.qcow2}]\n"),
         {}},
        {"three nodes",
         file("nodes:\n"
              "  - {name: a, address: 192.168.255.1}\n"
              "  - {name: b, roles: [network]}\n"
              "  - {name: c, roles: [compute, network], address: 192.168.255.254}\n"),
         {}},
    };
}
