// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the sub-page "Flows" shows, and how wide.
#include "views/flows/flowsview.h"

#include "views/flows/datapathpane.h"

#include <QHeaderView>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace overlab::views {

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int leastMatch = 30 * rhythm;
constexpr int leastActions = 18 * rhythm;
constexpr int matchAndActions = 5; ///< parts of what the other columns leave
constexpr int matchParts = 3;
constexpr int mostMeasured = 40; ///< rows

bool isFlexible(int column)
{
    return column == FlowModel::MatchColumn || column == FlowModel::ActionsColumn || column == FlowModel::SentenceColumn;
}

} // namespace

void FlowsView::adaptColumns()
{
    const bool isInWords = m_words->isChecked();
    m_table->setColumnHidden(FlowModel::MatchColumn, isInWords);
    m_table->setColumnHidden(FlowModel::ActionsColumn, isInWords);
    m_table->setColumnHidden(FlowModel::SentenceColumn, !isInWords);
    m_datapath->setInWords(isInWords);
    m_isByHand = false;
    fitColumns();
}

/// Columns with numbers are as wide as these; the others share what is left. Widths that a person chose stay.
void FlowsView::fitColumns()
{
    if (m_isByHand)
        return;
    m_widths.resize(FlowModel::ColumnCount);
    int left = m_table->viewport()->width();
    for (int column = 0; column < FlowModel::ColumnCount; ++column) {
        if (isFlexible(column))
            continue;
        m_widths[column] = std::max(m_widths.at(column), wantedWidth(column));
        left -= m_widths.at(column);
    }
    const auto share = [left](int least, int parts) { return std::max(least, left * parts / matchAndActions); };
    m_widths[FlowModel::MatchColumn] = share(leastMatch, matchParts);
    m_widths[FlowModel::ActionsColumn] = share(leastActions, matchAndActions - matchParts);
    m_widths[FlowModel::SentenceColumn] = std::max(share(leastMatch + leastActions, matchAndActions), sentenceWidth());
    m_isFitting = true;
    for (int column = 0; column < FlowModel::ColumnCount; ++column) {
        if (!m_table->isColumnHidden(column) && m_table->columnWidth(column) != m_widths.at(column))
            m_table->setColumnWidth(column, m_widths.at(column));
    }
    m_isFitting = false;
}

/// Sentences are what is read: as wide as they are, but whose a flow is and its packets stay in sight.
int FlowsView::sentenceWidth()
{
    if (m_table->isColumnHidden(FlowModel::SentenceColumn))
        return 0;
    m_sentenceWidth = std::max(m_sentenceWidth, wantedWidth(FlowModel::SentenceColumn));
    int room = m_table->viewport()->width();
    for (const int column : {FlowModel::TableColumn, FlowModel::PriorityColumn, FlowModel::OriginColumn, FlowModel::PacketsColumn})
        room -= m_widths.at(column);
    return std::min(room, m_sentenceWidth);
}

/// By the rows that are seen.
int FlowsView::wantedWidth(int column) const
{
    const QHeaderView *const header = m_table->horizontalHeader();
    const bool hasArrow = column == header->sortIndicatorSection(); // only there: it takes as much as a short word
    const int words = header->fontMetrics().horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    int wanted = hasArrow ? header->sectionSizeHint(column) : words + 2 * rhythm;
    const int first = std::max(0, m_table->rowAt(0));
    const int last = std::min(m_model.rowCount() - 1, first + mostMeasured);
    const QFontMetrics metrics = m_table->fontMetrics();
    for (int row = first; row <= last; ++row)
        wanted = std::max(wanted, metrics.horizontalAdvance(m_model.index(row, column).data().toString()) + 2 * rhythm);
    return wanted;
}

} // namespace overlab::views
