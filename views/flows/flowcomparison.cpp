// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/flowcomparison.h"

#include "views/theme/look.h"
#include "views/theme/statemark.h"
#include "views/wording/counterwording.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace overlab::views {

using namespace Qt::StringLiterals;
using client::FlowEntry;
using Kind = FlowDifference::Kind;

namespace {

QString keyOf(const FlowEntry &flow)
{
    return QString::number(flow.table) + u' ' + QString::number(flow.priority) + u' ' + flow.match + u' ' + flow.actions + u' ' + flow.cookie;
}

/// Ages are told to the millisecond, and read a little later.
bool isSameLife(const FlowEntry &then, const FlowEntry &now)
{
    constexpr qint64 haste = 1500;
    return std::abs(then.since - now.since) < haste && now.packets >= then.packets;
}

} // namespace

QString FlowDifference::key() const
{
    return keyOf(flow) + (kind == Kind::Gone ? u" gone"_s : QString());
}

QList<FlowDifference> compareFlows(const QList<FlowEntry> &then, const QList<FlowEntry> &now)
{
    QHash<QString, const FlowEntry *> before;
    before.reserve(then.size());
    for (const FlowEntry &flow : then)
        before.insert(keyOf(flow), &flow);
    QList<FlowDifference> differences;
    for (const FlowEntry &flow : now) {
        const FlowEntry *const old = before.take(keyOf(flow));
        const bool isSame = old && isSameLife(*old, flow);
        const FlowDifference difference{old ? Kind::Counted : Kind::Came, flow, flow.packets - (isSame ? old->packets : 0), flow.bytes - (isSame ? old->bytes : 0)};
        if (!old || difference.packets > 0)
            differences.append(difference);
    }
    for (const FlowEntry *const flow : std::as_const(before))
        differences.append({Kind::Gone, *flow, 0, 0});
    std::sort(differences.begin(), differences.end(), [](const FlowDifference &one, const FlowDifference &other) {
        return std::tie(one.flow.table, other.flow.priority, one.flow.match, one.kind) < std::tie(other.flow.table, one.flow.priority, other.flow.match, other.kind);
    });
    return differences;
}

FlowComparisonModel::FlowComparisonModel(QObject *parent) : QAbstractTableModel(parent), m_fixed(fixedFont()) {}

int FlowComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FlowComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FlowComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const FlowDifference &row = m_rows.at(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = column == TableColumn || column == PriorityColumn || column >= PacketsColumn;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::FontRole)
        return column == MatchColumn || column == ActionsColumn ? QVariant(m_fixed) : QVariant();
    if (role == Qt::DecorationRole && column == KindColumn)
        return stateMark(row.kind == Kind::Came ? StateKind::Changed : row.kind == Kind::Gone ? StateKind::Unknown : StateKind::Running, m_palette);
    if (role == Qt::ToolTipRole)
        return column == MatchColumn ? row.flow.match : column == ActionsColumn ? row.flow.actions : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case KindColumn: //: of a flow: it came, went, or took packets since a moment
        return row.kind == Kind::Came ? tr("came") : row.kind == Kind::Gone ? tr("gone") : tr("counted");
    case TableColumn:
        return row.flow.table;
    case PriorityColumn:
        return row.flow.priority;
    case MatchColumn:
        return row.flow.match.isEmpty() ? u"*"_s : row.flow.match;
    case ActionsColumn:
        return row.flow.actions;
    case OriginColumn:
        return row.flow.origin == u"node" ? tr("the node") : row.flow.origin;
    case PacketsColumn:
        return row.packets > 0 ? u'+' + QLocale().toString(row.packets) : QString();
    case BytesColumn:
        return row.packets > 0 ? u'+' + dataSize(row.bytes) : QString();
    default:
        return {};
    }
}

QVariant FlowComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QStringList names{tr("What"), tr("Table"), tr("Priority"), tr("Match"), tr("Actions"), tr("Made for"), tr("Packets"), tr("Bytes")};
    return names.at(section);
}

void FlowComparisonModel::show(const QList<FlowDifference> &differences)
{
    const bool areSame = differences.size() == m_rows.size()
                         && std::equal(differences.cbegin(), differences.cend(), m_rows.cbegin(), [](const auto &one, const auto &other) { return one.key() == other.key(); });
    if (areSame) {
        m_rows = differences;
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = differences;
    endResetModel();
}

QString FlowComparisonModel::summary() const
{
    int came = 0;
    int gone = 0;
    int counted = 0;
    for (const FlowDifference &row : m_rows) {
        came += row.kind == Kind::Came;
        gone += row.kind == Kind::Gone;
        counted += row.packets > 0;
    }
    if (m_rows.isEmpty())
        return tr("Nothing has changed since then.");
    const QLocale locale;
    return tr("Since then: %1 came, %2 gone, %3 took packets.", "numbers of flows").arg(locale.toString(came), locale.toString(gone), locale.toString(counted));
}

void FlowComparisonModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_fixed = fixedFont();
    retranslate();
}

void FlowComparisonModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace overlab::views
