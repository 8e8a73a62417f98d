// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of CountersView: its table, and the row with the moment that is looked at.
#include "views/counters/countersview.h"

#include "views/counters/countermodel.h"
#include "views/theme/columnfit.h"
#include "views/theme/roomydelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples

} // namespace

QWidget *CountersView::buildTimeRow()
{
    auto *const line = new QWidget(this);
    m_time = new QScrollBar(Qt::Horizontal, line);
    m_time->setObjectName(u"counterTime"_s);
    m_time->setFocusPolicy(Qt::StrongFocus);
    m_when = new QLabel(line);
    m_when->setObjectName(u"counterWhen"_s);
    m_when->setTextFormat(Qt::PlainText);
    m_now = new QToolButton(line);
    m_now->setObjectName(u"counterNow"_s);
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins(rhythm, 0, rhythm, rhythm / 2);
    row->setSpacing(rhythm);
    row->addWidget(m_time, 1);
    row->addWidget(m_when);
    row->addWidget(m_now);
    connect(m_time, &QScrollBar::valueChanged, this, &CountersView::lookAt);
    connect(m_now, &QToolButton::clicked, this, [this] { m_time->setValue(m_time->maximum()); });
    return line;
}

void CountersView::buildTable()
{
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CounterModel::SortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(CounterModel::Name);
    m_table = new QTreeView;
    m_table->setObjectName(u"counterTable"_s);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CounterModel::SentRate, Qt::DescendingOrder);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setStretchLastSection(false);
    new ColumnFit(m_table);
    m_table->header()->setSectionsMovable(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CountersView::showChart);
}

} // namespace overlab::views
