// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/packetmodel.h"

#include <QFont>

#include <array>

namespace overlab::views {

using namespace Qt::StringLiterals;

void PacketModel::show(const client::PathPacket &before, const client::PathPacket &after)
{
    static constexpr std::array fields{Field::TunnelType, Field::TunnelKey, Field::TunnelLocal, Field::TunnelRemote,
                                       Field::EthSrc,     Field::EthDst,    Field::Vlan,        Field::IpSrc,
                                       Field::IpDst,      Field::Ttl,       Field::Protocol,    Field::SrcPort,
                                       Field::DstPort};
    beginResetModel();
    m_rows.clear();
    for (const Field field : fields) {
        const Row row{field, value(before, field), value(after, field)};
        if (!row.before.isEmpty() || !row.after.isEmpty())
            m_rows.append(row);
    }
    endResetModel();
}

void PacketModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString PacketModel::value(const client::PathPacket &packet, Field field)
{
    const auto number = [](qint64 value) { return value == 0 ? QString() : QString::number(value); };
    const auto known = [](const QString &address) { // what is not decided yet is null
        return address == u"00:00:00:00:00:00" || address == u"0.0.0.0" ? QString() : address;
    };
    const bool hasTunnel = !packet.tunnel.type.isEmpty();
    switch (field) {
    case Field::EthSrc:
        return known(packet.ethSrc);
    case Field::EthDst:
        return known(packet.ethDst);
    case Field::Vlan:
        return number(packet.vlan);
    case Field::TunnelType:
        return packet.tunnel.type;
    case Field::TunnelKey:
        return hasTunnel ? u"%1 (0x%2)"_s.arg(packet.tunnel.key).arg(QString::number(packet.tunnel.key, 16)) : QString();
    case Field::TunnelLocal:
        return hasTunnel ? packet.tunnel.local : QString();
    case Field::TunnelRemote:
        return hasTunnel ? packet.tunnel.remote : QString();
    case Field::IpSrc:
        return known(packet.ipSrc);
    case Field::IpDst:
        return packet.ipDst;
    case Field::Ttl:
        return number(packet.ttl);
    case Field::Protocol:
        return packet.protocol;
    case Field::SrcPort:
        return number(packet.srcPort);
    case Field::DstPort:
        return number(packet.dstPort);
    }
    return {};
}

QString PacketModel::name(Field field)
{
    switch (field) {
    case Field::EthSrc:
        return tr("Source MAC");
    case Field::EthDst:
        return tr("Destination MAC");
    case Field::Vlan:
        return tr("VLAN tag");
    case Field::TunnelType:
        return tr("Tunnel");
    case Field::TunnelKey:
        //: VNI of VXLAN and Geneve, key of GRE
        return tr("Tunnel key (VNI)");
    case Field::TunnelLocal:
        return tr("Tunnel from");
    case Field::TunnelRemote:
        return tr("Tunnel to");
    case Field::IpSrc:
        return tr("Source IP");
    case Field::IpDst:
        return tr("Destination IP");
    case Field::Ttl:
        return tr("TTL");
    case Field::Protocol:
        return tr("Protocol");
    case Field::SrcPort:
        return tr("Source port");
    case Field::DstPort:
        return tr("Destination port");
    }
    return {};
}

int PacketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PacketModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PacketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isChanged = row.before != row.after;
    if (role == Qt::DisplayRole) {
        if (index.column() == FieldColumn)
            return name(row.field);
        return index.column() == BeforeColumn ? row.before : row.after;
    }
    if (role == ChangedRole)
        return isChanged;
    if (role == Qt::FontRole && isChanged) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant PacketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

} // namespace overlab::views
