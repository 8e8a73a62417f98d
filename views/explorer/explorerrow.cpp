// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explorer/explorerrow.h"

#include "views/canvas/objectlook.h"
#include "views/explorer/naturalorder.h"
#include "views/wording/statewording.h"

#include <QRegularExpression>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace design;

namespace {

RowKind rowKind(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Node:
        return RowKind::Node;
    case ObjectKind::External:
        return RowKind::External;
    case ObjectKind::Tenant:
        return RowKind::Tenant;
    case ObjectKind::Network:
        return RowKind::Network;
    case ObjectKind::Router:
        return RowKind::Router;
    case ObjectKind::Machine:
        return RowKind::Machine;
    case ObjectKind::Note:
        break;
    }
    return RowKind::Note;
}

QString segmentText(std::optional<NetworkType> type, std::optional<quint32> segment)
{
    if (type && segment)
        return u"%1 %2"_s.arg(networkTypeWord(*type)).arg(*segment);
    if (segment)
        return ExplorerRow::tr("segment %1").arg(*segment);
    return type ? networkTypeWord(*type) : QString();
}

QString checkText(const Check &check)
{
    QString protocol = u"icmp"_s;
    if (check.protocol == CheckProtocol::Tcp)
        protocol = u"tcp"_s;
    else if (check.protocol == CheckProtocol::Udp)
        protocol = u"udp"_s;
    if (check.port)
        protocol += u' ' + QString::number(*check.port);
    const bool passes = check.expect != CheckExpectation::Drop;
    return passes ? ExplorerRow::tr("%1 → %2: %3 passes").arg(check.from, check.to, protocol)
                  : ExplorerRow::tr("%1 → %2: %3 is dropped").arg(check.from, check.to, protocol);
}

} // namespace

bool comesBefore(const RowKey &left, const RowKey &right)
{
    if (left.kind != right.kind)
        return left.kind < right.kind;
    if (left.number != right.number)
        return left.number < right.number;
    if (const int order = naturalCompare(left.object.tenant, right.object.tenant))
        return order < 0;
    return naturalCompare(left.object.name, right.object.name) < 0;
}

RowKey keyOf(const ObjectId &object, bool isPlaced)
{
    return {rowKind(object.kind), object, 0, isPlaced};
}

int ExplorerRow::positionOf(const RowKey &wanted) const
{
    const auto before = [](const std::unique_ptr<ExplorerRow> &row, const RowKey &other) { return comesBefore(row->key, other); };
    return int(std::lower_bound(children.cbegin(), children.cend(), wanted, before) - children.cbegin());
}

void sortRows(ExplorerRows &rows)
{
    std::sort(rows.begin(), rows.end(), [](const auto &left, const auto &right) { return comesBefore(left->key, right->key); });
    rows.erase(std::unique(rows.begin(), rows.end(), [](const auto &left, const auto &right) { return left->key == right->key; }),
               rows.end());
}

void describe(ExplorerRow &row, const Node &node)
{
    row.title = node.name;
    row.detail.clear();
    if (node.roles.size() == 1)
        row.detail = roleName(node.roles.first() == NodeRole::Network ? u"network"_s : u"compute"_s);
}

void describe(ExplorerRow &row, const ExternalNetwork &external)
{
    row.title = external.name;
    row.detail = external.cidr.toString();
}

void describe(ExplorerRow &row, const Tenant &tenant)
{
    row.title = tenant.name;
    row.color = tenant.color.value_or(QString());
}

void describe(ExplorerRow &row, const Network &network)
{
    row.title = network.name;
    row.detail = segmentText(network.type, network.segment);
}

void describe(ExplorerRow &row, const Subnet &subnet)
{
    row.title = subnet.cidr ? subnet.cidr->toString() : subnet.cidr6;
    row.detail.clear();
    if (const auto *gateway = std::get_if<Ipv4Address>(&subnet.gateway))
        row.detail = ExplorerRow::tr("gateway %1").arg(gateway->toString());
    else if (std::holds_alternative<NoGateway>(subnet.gateway))
        row.detail = ExplorerRow::tr("no gateway");
}

void describe(ExplorerRow &row, const Router &router)
{
    row.title = row.key.isPlaced ? row.key.object.object() : router.name;
    row.detail = router.external ? ExplorerRow::tr("out to %1").arg(router.external->network) : QString();
}

void describe(ExplorerRow &row, const Machine &machine)
{
    row.title = row.key.isPlaced ? row.key.object.object() : machine.name;
    row.isLight = machine.type == MachineType::Namespace;
    QStringList addresses;
    for (const MachineInterface &interface : machine.interfaces) {
        if (interface.address)
            addresses.append(interface.address->toString());
    }
    row.detail = machine.interfaces.isEmpty() ? ExplorerRow::tr("no network") : addresses.join(u", "_s);
}

void describe(ExplorerRow &row, const SecurityGroup &group)
{
    row.title = group.name;
    row.detail = ExplorerRow::tr("%n rule(s)", nullptr, int(group.rules.size()));
}

void describe(ExplorerRow &row, const Check &check)
{
    row.title = check.name.isEmpty() ? ExplorerRow::tr("Check %1").arg(row.key.number + 1) : check.name;
    row.detail = checkText(check);
}

void describeNote(ExplorerRow &row, const QString &text)
{
    static const QRegularExpression marks(u"^[\\s#>*_`-]+|[*_`]+"_s);
    QString line = text.trimmed().section(u'\n', 0, 0);
    row.title = line.remove(marks).trimmed();
    if (row.title.isEmpty())
        row.title = ExplorerRow::tr("Note %1").arg(row.key.object.name);
}

} // namespace overlab::views
