// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace overlab::views {

namespace {

constexpr int narrowest = 64; ///< a column that gives way
constexpr int gap = 12;       ///< between what is in two columns

/// \a widths, of which the widest give way until all have room in \a room.
QList<int> fitted(QList<int> widths, int room)
{
    int excess = -room;
    for (const int width : std::as_const(widths))
        excess += width;
    while (excess > 0) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (widest == widths.end() || *widest <= narrowest)
            break;
        int next = narrowest; // as wide as the second one, then both give way
        for (auto width = widths.begin(); width != widths.end(); ++width)
            next = *width < *widest ? std::max(next, *width) : next;
        const int step = std::clamp(*widest - next, 1, excess);
        *widest -= step;
        excess -= step;
    }
    return widths;
}

} // namespace

ColumnFit::ColumnFit(QTreeView *view) : QObject(view), m_view(*view)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ColumnFit::measure);
    const auto again = [this] { m_soon.start(); };
    const QAbstractItemModel *const model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, again);
    connect(model, &QAbstractItemModel::modelReset, this, again);
    connect(model, &QAbstractItemModel::dataChanged, this, again);
    connect(model, &QAbstractItemModel::headerDataChanged, this, again);
    connect(view->header(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool isStretched = m_view.header()->stretchLastSection() && column == m_view.header()->count() - 1;
        m_isByHand = m_isByHand || (!m_isApplying && !isStretched);
    });
    view->viewport()->installEventFilter(this);
    m_soon.start();
}

void ColumnFit::measure()
{
    if (!m_view.isVisible())
        return; // is done when it is shown
    const QHeaderView &header = *m_view.header();
    const QAbstractItemView &cells = m_view;
    m_wanted.clear();
    for (int column = 0; column < header.count(); ++column)
        m_wanted.append(std::max(cells.sizeHintForColumn(column), header.sectionSizeHint(column)) + gap);
    apply();
}

void ColumnFit::apply()
{
    if (m_isByHand || m_wanted.size() != m_view.header()->count())
        return;
    m_isApplying = true;
    const QList<int> widths = fitted(m_wanted, m_view.viewport()->width());
    for (int column = 0; column < widths.size(); ++column)
        m_view.setColumnWidth(column, widths.at(column));
    m_isApplying = false;
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::FontChange)
        m_soon.start();
    else if (event->type() == QEvent::Resize)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace overlab::views
