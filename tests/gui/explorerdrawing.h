// SPDX-License-Identifier: GPL-3.0-or-later
// A small design of everything that the explorer lists, and what a model shows of it.
#pragma once

#include "engine/design/objectid.h"
#include "views/explorer/explorermodel.h"

namespace overlab::testing {

using namespace design;
using namespace Qt::StringLiterals;
using views::ExplorerModel;

inline const ObjectId red{ObjectKind::Tenant, {}, u"red"_s};
inline const ObjectId blue{ObjectKind::Tenant, {}, u"blue"_s};
inline const ObjectId net1{ObjectKind::Network, u"red"_s, u"net-1"_s};
inline const ObjectId vm1{ObjectKind::Machine, u"red"_s, u"vm-1"_s};
inline const ObjectId vm2{ObjectKind::Machine, u"red"_s, u"vm-2"_s};
inline const ObjectId compute1{ObjectKind::Node, {}, u"compute-1"_s};

inline const QByteArray drawn = R"(overlab: 1
name: tree
nodes: [{name: compute-0}, {name: compute-1, roles: [compute]}]
external: [{name: public, cidr: 100.64.1.0/24}]
tenants:
  - name: red
    color: "#c0392b"
    networks:
      - {name: net-1, type: vxlan, segment: 22, subnets: [{cidr: 10.0.1.0/24, gateway: 10.0.1.254}]}
      - {name: net-2, subnets: [{cidr: 10.0.2.0/24}]}
    security-groups:
      - {name: web, rules: [{direction: ingress, protocol: tcp, port: 80}]}
    routers: [{name: router-1, interfaces: [net-1, net-2], external: {network: public}}]
    vms:
      - {name: vm-10, interfaces: [{network: net-1}]}
      - {name: vm-1, node: compute-0, interfaces: [{network: net-1, address: 10.0.1.85}]}
      - {name: vm-2, type: namespace, interfaces: [{network: net-1}, {network: net-2, address: 10.0.2.7}]}
  - name: blue
    color: "#2471a3"
    networks: [{name: net-1, subnets: [{cidr: 10.0.1.0/24}]}]
checks:
  - {name: web, from: red/vm-1, to: red/vm-2, protocol: tcp, port: 80}
canvas:
  note:1: {at: [1, 2], text: "# Two networks\nand more"}
)";

/// All that a model shows, a line a row.
inline QStringList linesOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, const QString &indent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(indent + cells.join(u'|') + u'|' + index.data(ExplorerModel::DetailRole).toString() + u'|'
                     + index.data(ExplorerModel::StateRole).toString());
        lines += linesOf(model, index, indent + u"  "_s);
    }
    return lines;
}

} // namespace overlab::testing
