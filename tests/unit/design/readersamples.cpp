// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are no design files, or whose values cannot be read.
#include "tests/unit/design/samples.h"

using namespace Qt::StringLiterals;

namespace {

/// "A billion laughs": each line has the one before it ten times.
QByteArray bomb()
{
    QByteArray text = "canvas:\n  a: &a0 {x: 1}\n";
    for (int i = 1; i < 10; ++i) {
        const QByteArray alias = "*a" + QByteArray::number(i - 1);
        text += "  " + QByteArray(1, char('a' + i)) + ": &a" + QByteArray::number(i) + " {l: [" +
                alias + QByteArray(", " + alias).repeated(9) + "]}\n";
    }
    return text;
}

} // namespace

QList<Sample> readerSamples()
{
    const QByteArray head = "overlab: 1\nname: a\n";
    return {
        {"empty", QByteArray(), {u"file-empty@1:1"_s}},
        {"only a comment", QByteArray("# nothing\n"), {u"file-empty@1:1"_s}},
        {"only a marker", QByteArray("---\n"), {u"file-empty@1:1"_s}},
        {"a word", QByteArray("hello"), {u"wrong-type@1:1"_s}},
        {"a list", QByteArray("- overlab: 1\n"), {u"wrong-type@1:1"_s}},
        {"no version", QByteArray("name: a\n"), {u"format-version-missing@1:1"_s}},
        {"version second",
         QByteArray("name: a\noverlab: 1\n"),
         {u"format-version-not-first@2:1"_s}},
        {"version 2", QByteArray("overlab: 2\nname: a\n"), {u"format-version-unsupported@1:10"_s}},
        {"version as text",
         QByteArray("overlab: \"1\"\nname: a\n"),
         {u"format-version-unsupported@1:10"_s}},
        {"no name", QByteArray("overlab: 1\n"), {u"missing-key@1:1"_s}},
        {"unknown key", head + "nodess: []\n", {u"unknown-key@3:1"_s}},
        {"nested unknown key", head + "settings: {firewal: none}\n", {u"unknown-key@3:12"_s}},
        {"duplicate key", head + "name: b\n", {u"duplicate-key@3:1"_s}},
        {"key is a list", head + "? [a]\n: b\n", {u"key-not-text@3:3"_s}},
        {"wrong type", head + "nodes: 7\n", {u"wrong-type@3:8"_s}},
        {"nothing", head + "nodes:\n", {u"wrong-type@3:1"_s}},
        {"number as name", QByteArray("overlab: 1\nname: 7\n"), {u"wrong-type@2:7"_s}},
        {"bad name", QByteArray("overlab: 1\nname: a b\n"), {u"invalid-name@2:7"_s}},
        {"name of 64 letters",
         QByteArray("overlab: 1\nname: ") + QByteArray(64, 'a'),
         {u"invalid-name@2:7"_s}},
        {"unknown value", head + "settings: {firewall: iptables}\n", {u"unknown-value@3:22"_s}},
        {"tunnel that is none", head + "settings: {tunnel: flat}\n", {u"unknown-value@3:20"_s}},
        {"domain", head + "settings: {domain: a..b}\n", {u"invalid-domain@3:20"_s}},
        {"overflow",
         head + "underlay: {mtu: 99999999999999999999}\n",
         {u"number-out-of-range@3:17"_s}},
        {"cidr", head + "underlay: {cidr: 10.0.0.0/33}\n", {u"invalid-cidr@3:18"_s}},
        {"host bits", head + "underlay: {cidr: 10.0.0.7/24}\n", {u"cidr-host-bits@3:18"_s}},
        {"IPv6 underlay",
         head + "underlay: {cidr: \"2001:db8::/64\"}\n",
         {u"ipv6-not-supported@3:18"_s}},
        {"address", head + "nodes: [{name: n, address: 10.0.0}]\n", {u"invalid-address@3:28"_s}},
        {"no role", head + "nodes: [{name: n, roles: []}]\n", {u"empty-list@3:26"_s}},
        {"role twice",
         head + "nodes: [{name: n, roles: [network, compute, network]}]\n",
         {u"duplicate-value@3:45"_s}},
        {"empty file name", head + "images: [{name: i, file: \"\"}]\n", {u"empty-text@3:26"_s}},
        {"pool",
         head + "external: [{name: e, cidr: 192.0.2.0/24, pool: 192.0.2.1}]\n",
         {u"invalid-range@3:48"_s}},
        {"color that is a comment",
         head + "tenants:\n  - name: t\n    color: #c0392b\n",
         {u"wrong-type@5:5"_s}},
        {"color", head + "tenants: [{name: t, color: red}]\n", {u"invalid-color@3:28"_s}},
        {"graphics of another kind",
         head + "tenants: [{name: t, vms: [{name: v, graphics: spice}]}]\n",
         {u"machine-without-interface@3:27"_s, u"unknown-value@3:47"_s}},
        {"SSH key of another kind",
         head + "tenants: [{name: t, vms: [{name: v, ssh-keys: [\"rsa AAAAB3NzaC1yc2E=\"]}]}]\n",
         {u"machine-without-interface@3:27"_s, u"invalid-ssh-key@3:48"_s}},
        {"SSH key without its key",
         head + "tenants: [{name: t, vms: [{name: v, ssh-keys: [ssh-ed25519]}]}]\n",
         {u"machine-without-interface@3:27"_s, u"invalid-ssh-key@3:48"_s}},
        {"SSH key that is no base64",
         head + "tenants: [{name: t, vms: [{name: v, ssh-keys: [ssh-rsa not*base64 me]}]}]\n",
         {u"machine-without-interface@3:27"_s, u"invalid-ssh-key@3:48"_s}},
        {"SSH key in two lines",
         head + "tenants: [{name: t, vms: [{name: v, ssh-keys: [\"ssh-rsa AAAA\\nssh-rsa AAAA\"]}]}]\n",
         {u"machine-without-interface@3:27"_s, u"invalid-ssh-key@3:48"_s}},
        {"SSH keys that are no list",
         head + "tenants: [{name: t, vms: [{name: v, ssh-keys: ssh-rsa AAAA}]}]\n",
         {u"machine-without-interface@3:27"_s, u"wrong-type@3:47"_s}},
        {"size without unit",
         head + "tenants: [{name: t, quota: {memory: 16}}]\n",
         {u"invalid-size@3:37"_s}},
        {"size too large for 63 bits",
         head + "tenants: [{name: t, quota: {memory: 9999999999TiB}}]\n",
         {u"invalid-size@3:37"_s}},
        {"memory too small",
         head + "tenants: [{name: t, networks: [{name: n, subnets: [{cidr: 10.0.0.0/24}]}], vms: "
                "[{name: v, memory: 1MiB, interfaces: [{network: n}]}]}]\n",
         {u"size-out-of-range@3:100"_s}},
        {"yes is no boolean",
         head + "external: [{name: e, cidr: 192.0.2.0/24}]\ntenants: [{name: t, routers: [{name: "
                "r, external: {network: e}, ha: yes}]}]\n",
         {u"wrong-type@4:69"_s}},
        {"mac",
         head + "tenants: [{name: t, networks: [{name: n, subnets: [{cidr: 10.0.0.0/24}]}], vms: "
                "[{name: v, interfaces: [{network: n, mac: fa:16}]}]}]\n",
         {u"invalid-mac@3:123"_s}},
        {"reference",
         head + "tenants: [{name: t, routers: [{name: r, interfaces: [a/b/c]}]}]\n",
         {u"invalid-reference@3:54"_s}},
        {"port",
         head + "checks: [{name: c, from: outside, to: 192.0.2.1, protocol: tcp, port: 0}]\n",
         {u"number-out-of-range@3:71"_s}},
        {"rule's port",
         head + "tenants: [{name: t, security-groups: [{name: g, rules: [{direction: ingress, "
                "protocol: tcp, port: 80-}]}]}]\n",
         {u"invalid-port@3:99"_s}},
        {"rule's ports reversed",
         head + "tenants: [{name: t, security-groups: [{name: g, rules: [{direction: ingress, "
                "protocol: tcp, port: 443-80}]}]}]\n",
         {u"port-range-reversed@3:99"_s}},
        {"canvas of a word", head + "canvas: {a: b}\n", {u"wrong-type@3:13"_s}},
        {"columns count characters",
         QByteArray("overlab: 1\nname: a\ndescription: {\"äöü\": 1}\n"),
         {u"wrong-type@3:14"_s}},
        {"columns behind umlauts", head + "canvas: {\"äöü\": b}\n", {u"wrong-type@3:17"_s}},
        {"byte order mark",
         QByteArray("\xef\xbb\xbf"
                    "overlab: 1\nname: 7\n"),
         {u"wrong-type@2:7"_s}},
        {"carriage returns", QByteArray("overlab: 1\r\nname: 7\r\n"), {u"wrong-type@2:7"_s}},
        {"tab", head + "nodes:\n\t- name: n\n", {u"tab-indentation@4:1"_s}},
        {"syntax", head + "nodes: [\n", {u"yaml-syntax@4:1"_s}},
        {"open quote", head + "description: \"no end\n", {u"unclosed-quote@3:14"_s}},
        {"tag", head + "description: !secret x\n", {u"unsupported-tag@3:14"_s}},
        {"two documents", head + "---\n" + head, {u"several-documents@3:1"_s}},
        {"alias bomb", head + bomb(), {u"alias-limit@9:30"_s}},
        {"unknown anchor", head + "nodes: *other\n", {u"unknown-anchor@3:8"_s}},
        {"cycle", head + "nodes: &a [*a]\n", {u"alias-cycle@3:12"_s}},
        {"invalid UTF-8",
         head + "description: a\xff"
                "b\n",
         {u"invalid-utf8@3:15"_s}},
        {"NUL", head + QByteArray("a\0b", 3), {u"control-character@3:2"_s}},
        {"deep",
         head + "canvas: " + QByteArray(100, '[') + QByteArray(100, ']'),
         {u"nesting-limit@3:72"_s}},
        {"deep without end",
         head + "canvas: " + QByteArray(1'000'000, '['),
         {u"nesting-limit@3:10009"_s}},
        {"too many values",
         head + "canvas:\n  a: {l: [" + QByteArray("x,").repeated(500'000) + "]}\n",
         {u"value-limit@4:999989"_s}},
        {"huge", QByteArray(17 * 1024 * 1024, '#'), {u"file-too-large@0:0"_s}},
    };
}
