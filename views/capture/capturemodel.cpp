// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/capturemodel.h"

#include "views/theme/palettes.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

double seconds(std::chrono::nanoseconds time)
{
    return double(time.count()) / 1e9;
}

QString clockTime(std::chrono::nanoseconds time)
{
    const qint64 microseconds = time.count() / 1000;
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000).toString(u"HH:mm:ss"_s) + u".%1"_s.arg(microseconds % 1'000'000, 6, 10, QLatin1Char('0'));
}

} // namespace

void CaptureModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_count = 0;
    m_passing.clear();
    m_begin = {};
    endResetModel();
}

void CaptureModel::setPoints(const QStringList &names, const QStringList &heads)
{
    beginResetModel();
    m_points = names;
    m_heads = heads;
    m_rows.setPoints(int(std::max<qsizetype>(names.size(), 1)));
    endResetModel();
}

void CaptureModel::add(qint64 first, const QList<client::PacketFrame> &frames, qint64 oldest)
{
    const qint64 before = m_rows.firstId() + m_count;
    qint64 leastChanged = before;
    qint64 mostChanged = -1;
    qint64 number = first;
    for (const client::PacketFrame &frame : frames) {
        if (m_begin.count() == 0)
            m_begin = frame.time;
        const qint64 id = m_rows.add(number++, frame);
        if (id < before) {
            leastChanged = std::min(leastChanged, id);
            mostChanged = std::max(mostChanged, id);
        }
    }
    if (m_rows.size() > m_count) {
        beginInsertRows({}, int(m_count), int(m_rows.size()) - 1);
        m_count = m_rows.size();
        endInsertRows();
    }
    if (mostChanged >= 0)
        emitChanged(leastChanged, mostChanged);
    if (const qsizetype gone = m_rows.countBefore(oldest); gone > 0) {
        beginRemoveRows({}, 0, int(gone) - 1);
        m_rows.dropBefore(oldest);
        m_count = m_rows.size();
        endRemoveRows();
    }
}

void CaptureModel::decode(const QList<client::PacketLine> &lines)
{
    qint64 least = -1;
    qint64 most = -1;
    for (const client::PacketLine &line : lines) {
        const qint64 id = m_rows.decode(line.number, line);
        if (id < 0)
            continue;
        if (m_isFiltering)
            m_passing.insert(id);
        least = least < 0 ? id : std::min(least, id);
        most = std::max(most, id);
    }
    if (most >= 0)
        emitChanged(least, most);
}

void CaptureModel::emitChanged(qint64 first, qint64 last)
{
    emit dataChanged(index(int(first - m_rows.firstId()), 0), index(int(last - m_rows.firstId()), columnCount() - 1));
}

void CaptureModel::beginFiltering()
{
    m_isFiltering = true;
    m_passing.clear();
    if (m_rows.size() > 0)
        emitChanged(m_rows.firstId(), m_rows.firstId() + m_rows.size() - 1);
}

void CaptureModel::endFiltering()
{
    m_isFiltering = false;
    m_passing.clear();
    if (m_rows.size() > 0)
        emitChanged(m_rows.firstId(), m_rows.firstId() + m_rows.size() - 1);
}

void CaptureModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    if (m_rows.size() > 0)
        emitChanged(m_rows.firstId(), m_rows.firstId() + m_rows.size() - 1);
}

void CaptureModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_rows.size() > 0)
        emitChanged(m_rows.firstId(), m_rows.firstId() + m_rows.size() - 1);
}

int CaptureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_count);
}

int CaptureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstPointColumn + (hasPointColumns() ? int(m_points.size()) : 0);
}

/// The first sees it, the others tell how much later.
QString CaptureModel::pointText(const PacketRow &row, int point) const
{
    const PacketSight sight = row.sight(point);
    if (sight.number < 0)
        return tr("not seen");
    const PacketSight first = row.first();
    const auto since = [&first](std::chrono::nanoseconds time) { return QLocale().toString(seconds(time - first.time) * 1000, 'f', 3); };
    if (sight.againNumber >= 0 && sight.number == first.number)
        //: a packet passes the same place twice; milliseconds since it was first seen
        return tr("first, again +%1 ms").arg(since(sight.againTime));
    if (sight.againNumber >= 0)
        return tr("+%1 and +%2 ms").arg(since(sight.time), since(sight.againTime));
    if (sight.number == first.number)
        return tr("first");
    //: milliseconds since a packet was first seen
    return tr("+%1 ms").arg(since(sight.time));
}

QString CaptureModel::pointHint(const PacketRow &row, int point) const
{
    const PacketSight sight = row.sight(point);
    if (sight.number < 0)
        return tr("No frame of this packet was seen at %1.").arg(m_points.value(point));
    return sight.isTunnelled ? tr("Seen at %1 at %2, in a tunnel").arg(m_points.value(point), clockTime(sight.time))
                             : tr("Seen at %1 at %2").arg(m_points.value(point), clockTime(sight.time));
}

QString CaptureModel::text(const PacketRow &row, int column) const
{
    switch (column) {
    case NumberColumn:
        return QLocale().toString(row.id + 1);
    case TimeColumn:
        return QLocale().toString(seconds(row.first().time - m_begin), 'f', 6);
    case SourceColumn:
        return row.line.source;
    case DestinationColumn:
        return row.line.destination;
    case ProtocolColumn:
        return row.line.protocol;
    case LengthColumn:
        return QString::number(row.line.lengthBytes);
    case TunnelColumn:
        return row.tunnel;
    case InfoColumn:
        return row.line.info;
    default:
        return pointText(row, column - FirstPointColumn);
    }
}

QVariant CaptureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PacketRow &row = m_rows.at(index.row());
    const int point = index.column() - FirstPointColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return point >= 0 ? pointHint(row, point) : index.column() == TimeColumn ? clockTime(row.first().time) : text(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == NumberColumn || index.column() == TimeColumn || index.column() == LengthColumn ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return point >= 0 && row.sight(point).number < 0 ? QVariant(quietText(m_palette)) : QVariant();
    case PassesRole:
        return passes(row);
    case FrameRole:
        return point >= 0 && row.sight(point).number >= 0 ? row.sight(point).number : row.first().number;
    default:
        return {};
    }
}

QVariant CaptureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section >= FirstPointColumn)
        return m_points.value(section - FirstPointColumn);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        //: number of a packet
        return tr("No.");
    case TimeColumn:
        return tr("Seconds");
    case SourceColumn:
        return tr("Source");
    case DestinationColumn:
        return tr("Destination");
    case ProtocolColumn:
        return tr("Protocol");
    case LengthColumn:
        return tr("Bytes");
    case TunnelColumn:
        return tr("In a tunnel");
    case InfoColumn:
        return tr("What it is");
    default:
        return m_heads.value(section - FirstPointColumn);
    }
}

} // namespace overlab::views
