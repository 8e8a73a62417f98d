// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of FlowModel look like.
#include "views/flows/flowmodel.h"

#include "views/flows/flowspan.h"
#include "views/theme/palettes.h"
#include "views/theme/statemark.h"
#include "views/wording/counterwording.h"

#include <QLocale>

namespace overlab::views {

using namespace Qt::StringLiterals;
using client::FlowEntry;

QVariant FlowModel::data(const QModelIndex &index, int role) const
{
    const FlowEntry *const flow = flowAt(index.row());
    if (!flow)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*flow, index.column());
    case Qt::ToolTipRole:
        return toolTip(*flow);
    case Qt::FontRole:
        return index.column() == MatchColumn || index.column() == ActionsColumn ? QVariant(m_fixed) : QVariant();
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() == TableColumn || index.column() == PriorityColumn || index.column() >= PacketsColumn;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::BackgroundRole:
        return ground(*flow);
    case Qt::ForegroundRole:
        return ink(*flow);
    case Qt::DecorationRole:
        return index.column() == MatchColumn && m_shadows.contains(flow->id) ? QVariant(severityMark(false, m_palette)) : QVariant();
    default:
        return {};
    }
}

QVariant FlowModel::text(const FlowEntry &flow, int column) const
{
    switch (column) {
    case TableColumn:
        return flow.table;
    case PriorityColumn:
        return flow.priority;
    case MatchColumn:
        return flow.match.isEmpty() ? u"*"_s : flow.match;
    case ActionsColumn:
        return flow.actions;
    case SentenceColumn:
        return readingOf(flow).sentence;
    case OriginColumn: //: whom a flow was made for: the node itself
        return flow.origin == u"node" ? tr("the node") : flow.origin;
    case PacketsColumn:
        return QLocale().toString(flow.packets);
    case BytesColumn:
        return dataSize(flow.bytes);
    case RateColumn:
        return rateText(flow.packetsPerSecond);
    case AgeColumn:
        return flowSpan(m_board.at() - flow.since);
    case LastHitColumn:
        return lastHitText(flow);
    default:
        return {};
    }
}

QString FlowModel::rateText(double packetsPerSecond)
{
    constexpr double few = 10;
    if (packetsPerSecond <= 0)
        return {}; //: packets a second
    return tr("%1/s").arg(QLocale().toString(packetsPerSecond, 'f', packetsPerSecond < few ? 1 : 0));
}

QString FlowModel::lastHitText(const FlowEntry &flow) const
{
    if (flow.packets == 0) //: no packet has ever taken this flow
        return tr("never");
    if (flow.lastHit == 0) //: no packet since one looks
        return tr("not since watched");
    if (isHit(flow))
        return tr("now");
    return tr("%1 ago").arg(flowSpan(m_board.at() - flow.lastHit));
}

QString FlowModel::toolTip(const FlowEntry &flow) const
{
    const QString sentence = readingOf(flow).sentence;
    const FlowEntry *const above = shadowOf(flow);
    if (!above)
        return sentence;
    return sentence + u'\n' + tr("No packet comes to it: the flow of priority %1 above it takes them all (%2).").arg(QString::number(above->priority), above->match.isEmpty() ? u"*"_s : above->match);
}

QVariant FlowModel::ground(const FlowEntry &flow) const
{
    constexpr double tint = 0.22;
    if (m_isStale || !isHit(flow))
        return {};
    return mixed(m_palette.color(QPalette::Highlight), m_palette.color(QPalette::Base), tint);
}

QVariant FlowModel::ink(const FlowEntry &flow) const
{
    const bool isQuiet = m_isStale || flow.packets == 0 || m_shadows.contains(flow.id);
    return isQuiet ? QVariant(quietText(m_palette)) : QVariant();
}

QVariant FlowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TableColumn:
        return tr("Table");
    case PriorityColumn:
        return tr("Priority");
    case MatchColumn:
        return tr("Match");
    case ActionsColumn:
        return tr("Actions");
    case SentenceColumn:
        return tr("What it does");
    case OriginColumn:
        return tr("Made for");
    case PacketsColumn:
        return tr("Packets");
    case BytesColumn:
        return tr("Bytes");
    case RateColumn:
        return tr("Rate");
    case AgeColumn:
        return tr("Age");
    case LastHitColumn:
        return tr("Last hit");
    default:
        return {};
    }
}

} // namespace overlab::views
