// SPDX-License-Identifier: GPL-3.0-or-later
// The beginnings of design files that the samples share.
#pragma once

#include <QByteArray>

inline const QByteArray net = "    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24}]}]\n";
inline const QByteArray provider =
    "external: [{name: pub, cidr: 192.0.2.0/24, pool: 192.0.2.10-192.0.2.20}]\n";
inline const QByteArray twoNodes =
    "nodes: [{name: c, roles: [network]}, {name: k, roles: [compute]}]\n";

/// A design with these sections.
inline QByteArray file(const QByteArray &sections)
{
    return "overlab: 1\nname: t\n" + sections;
}

/// A design with one tenant "red", whose keys are indented by four.
inline QByteArray red(const QByteArray &keys)
{
    return file("tenants:\n  - name: red\n" + keys);
}
