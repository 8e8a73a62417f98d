// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/flowcomparisonview.h"

#include "views/theme/icons.h"
#include "views/wording/timewording.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int leastText = 20 * rhythm;
constexpr int mostMeasured = 40; ///< rows

} // namespace

FlowComparisonView::FlowComparisonView(QWidget *parent) : QWidget(parent)
{
    m_summary = new QLabel;
    m_summary->setObjectName(u"flows-comparison-summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_again = new QToolButton;
    m_again->setObjectName(u"flows-keep-again"_s);
    m_again->setIcon(themedIcon(IconName::Recent));
    m_again->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_again->setAutoRaise(true);
    m_table = new QTableView;
    m_table->setObjectName(u"flows-comparison"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + rhythm);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *const copyAction = new QAction(m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyAction);
    connect(copyAction, &QAction::triggered, this, &FlowComparisonView::copyRequested);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    row->setSpacing(rhythm);
    row->addWidget(m_summary, 1);
    row->addWidget(m_again);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_again, &QToolButton::clicked, this, &FlowComparisonView::keepRequested);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FlowComparisonView::fitColumns);
    m_model.setPalette(palette());
    retranslate();
}

void FlowComparisonView::keep(const QList<client::FlowEntry> &flows)
{
    m_then = flows;
    m_moment = QDateTime::currentDateTime();
    compare(flows);
}

void FlowComparisonView::forget()
{
    m_then.clear();
    m_moment = {};
    m_model.show({});
    retranslate();
}

void FlowComparisonView::compare(const QList<client::FlowEntry> &flows)
{
    if (!m_moment.isValid())
        return;
    m_model.show(compareFlows(m_then, flows));
    retranslate();
}

QList<FlowDifference> FlowComparisonView::chosen() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<FlowDifference> differences;
    for (const QModelIndex &index : std::as_const(rows))
        differences.append(m_model.differences().at(index.row()));
    return differences.isEmpty() ? m_model.differences() : differences;
}

void FlowComparisonView::fitColumns()
{
    int left = m_table->viewport()->width();
    for (int column = 0; column < FlowComparisonModel::ColumnCount; ++column) {
        if (column == FlowComparisonModel::MatchColumn || column == FlowComparisonModel::ActionsColumn)
            continue;
        int wanted = m_table->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < std::min(mostMeasured, m_model.rowCount()); ++row)
            wanted = std::max(wanted, m_table->fontMetrics().horizontalAdvance(m_model.index(row, column).data().toString()) + (column == 0 ? 5 : 2) * rhythm);
        m_table->setColumnWidth(column, wanted);
        left -= wanted;
    }
    for (const int column : {FlowComparisonModel::MatchColumn, FlowComparisonModel::ActionsColumn})
        m_table->setColumnWidth(column, std::max(leastText, left / 2));
}

void FlowComparisonView::retranslate()
{
    const QString time = clockText(m_moment);
    //: a moment, and what has changed since
    m_summary->setText(m_moment.isValid() ? tr("Kept at %1. %2").arg(time, m_model.summary()) : tr("No moment is kept yet."));
    m_again->setText(tr("Keep now"));
    m_again->setToolTip(tr("Compare with the flows as they are at this moment"));
    m_table->setAccessibleName(tr("What has changed since the moment"));
}

void FlowComparisonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslate();
        fitColumns();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_model.setPalette(palette());
        m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + rhythm);
    }
}

void FlowComparisonView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace overlab::views
