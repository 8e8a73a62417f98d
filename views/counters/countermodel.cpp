// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/counters/countermodel.h"

#include "views/wording/counterwording.h"

#include <QLocale>
#include <QPixmap>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSize = 12; // pixels

QString count(qint64 number)
{
    return number == 0 ? QString() : QLocale().toString(number);
}

qint64 lostBy(const client::CounterRow &row)
{
    return row.sent.dropped + row.received.dropped + row.sent.errors + row.received.errors;
}

} // namespace

QString CounterModel::nameOf(const client::CounterRow &row)
{
    if (!row.remote.isEmpty())
        return tr("%1 → %2", "a tunnel from a node to a node").arg(row.node, row.remote);
    if (row.device.isEmpty())
        return row.object;
    if (row.object.isEmpty() || row.object == row.node)
        return tr("%1, %2", "node, device").arg(row.node, row.device);
    return tr("%1, %2 (%3)", "node, device, whose it is").arg(row.node, row.device, row.object);
}

void CounterModel::show(const QList<client::CounterRow> &rows)
{
    // Both are sorted by id: one pass finds what came, went and changed.
    qsizetype at = 0;
    qsizetype next = 0;
    int firstChanged = -1;
    int lastChanged = -1;
    const auto tell = [&] {
        if (firstChanged >= 0)
            emit dataChanged(index(firstChanged, 0), index(lastChanged, ColumnCount - 1));
        firstChanged = -1;
    };
    while (at < m_rows.size() || next < rows.size()) {
        if (next == rows.size() || (at < m_rows.size() && m_rows.at(at).id < rows.at(next).id)) {
            tell();
            beginRemoveRows({}, int(at), int(at));
            m_rows.removeAt(at);
            endRemoveRows();
        } else if (at == m_rows.size() || rows.at(next).id < m_rows.at(at).id) {
            tell();
            beginInsertRows({}, int(at), int(at));
            m_rows.insert(at++, rows.at(next++));
            endInsertRows();
        } else {
            if (m_rows.at(at) != rows.at(next)) {
                m_rows[at] = rows.at(next);
                if (firstChanged >= 0 && lastChanged != at - 1)
                    tell();
                if (firstChanged < 0)
                    firstChanged = int(at);
                lastChanged = int(at);
            }
            ++at;
            ++next;
        }
    }
    tell();
}

void CounterModel::setColours(const QHash<QString, QColor> &colours)
{
    if (m_colours == colours)
        return;
    m_colours = colours;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Name), index(int(m_rows.size()) - 1, Name), {Qt::DecorationRole});
}

void CounterModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int CounterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CounterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CounterModel::words(const client::CounterRow &row, int column)
{
    switch (column) {
    case Name:
        return nameOf(row);
    case SentRate:
        return row.sent.bytesPerSecond > 0 ? bitRate(row.sent.bytesPerSecond) : QString();
    case ReceivedRate:
        return row.received.bytesPerSecond > 0 ? bitRate(row.received.bytesPerSecond) : QString();
    case Packets:
        return row.sent.packetsPerSecond + row.received.packetsPerSecond > 0 ? threeDigits(row.sent.packetsPerSecond + row.received.packetsPerSecond)
                                                                            : QString();
    case Sent:
        return dataSize(row.sent.bytes);
    case Received:
        return dataSize(row.received.bytes);
    case Lost:
        return count(lostBy(row));
    case Processor:
        return row.use ? processorShare(*row.use) : QString();
    case Memory:
        return row.use ? dataSize(row.use->memoryBytes) : QString();
    default:
        return {};
    }
}

QString CounterModel::tipOf(const client::CounterRow &row, int column)
{
    switch (column) {
    case Name:
        return row.network.isEmpty() ? nameOf(row) : tr("%1, network %2").arg(nameOf(row), row.network);
    case Sent:
        return packetsAndBytes(row.sent.packets, row.sent.bytes);
    case Received:
        return packetsAndBytes(row.received.packets, row.received.bytes);
    case Lost:
        return tr("Dropped: %1; with errors: %2").arg(row.sent.dropped + row.received.dropped).arg(row.sent.errors + row.received.errors);
    default:
        return {};
    }
}

QVariant CounterModel::number(const client::CounterRow &row, int column)
{
    switch (column) {
    case SentRate:
        return row.sent.bytesPerSecond;
    case ReceivedRate:
        return row.received.bytesPerSecond;
    case Packets:
        return row.sent.packetsPerSecond + row.received.packetsPerSecond;
    case Sent:
        return row.sent.bytes;
    case Received:
        return row.received.bytes;
    case Lost:
        return lostBy(row);
    case Processor:
        return row.use ? row.use->processors : -1.0;
    case Memory:
        return row.use ? row.use->memoryBytes : -1LL;
    default:
        return nameOf(row);
    }
}

QVariant CounterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const client::CounterRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case SortRole:
        return number(row, index.column());
    case IdRole:
        return row.id;
    case ObjectRole:
        return row.object;
    case Qt::ToolTipRole:
        return tipOf(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DecorationRole: {
        if (index.column() != Name)
            return {};
        QPixmap swatch(swatchSize, swatchSize);
        swatch.fill(m_colours.value(row.id, Qt::transparent));
        return swatch;
    }
    default:
        return {};
    }
}

QVariant CounterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Name ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case SentRate:
        return tr("Sends");
    case ReceivedRate:
        return tr("Receives");
    case Packets:
        return tr("Packets/s");
    case Sent:
        return tr("Sent", "in all, so far");
    case Received:
        return tr("Received", "in all, so far");
    case Lost:
        return tr("Lost", "dropped, or with errors");
    case Processor:
        return tr("Processor");
    case Memory:
        return tr("Memory");
    default:
        return {};
    }
}

} // namespace overlab::views
