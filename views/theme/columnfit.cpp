// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>
#include <limits>
#include <numeric>

namespace overlab::views {

namespace {

constexpr int narrowest = 64; ///< a column that gives way
constexpr int gap = 12;       ///< between what is in two columns
constexpr int leastGap = 4;   ///< where there is no room for all

/// \a widths, of which the widest give way until all have room in \a room.
QList<int> fitted(QList<int> widths, int room)
{
    const auto whole = [&widths](int most) {
        return std::accumulate(widths.cbegin(), widths.cend(), 0, [most](int sum, int width) { return sum + std::min(width, most); });
    };
    if (whole(std::numeric_limits<int>::max()) > room) {
        for (int &width : widths)
            width -= gap - leastGap;
    }
    int most = std::max(narrowest, room);
    while (most > narrowest && whole(most) > room)
        --most;
    const bool isScrolled = whole(most) > room;
    for (qsizetype i = 0; i < widths.size(); ++i) // the first names the row
        widths[i] = std::min(widths.at(i), isScrolled && i == 0 ? std::max(most, room / 2) : most);
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
    connect(model, &QAbstractItemModel::dataChanged, this, again);
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFit::measureAnew);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &ColumnFit::measureAnew);
    connect(view->header(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool isStretched = m_view.header()->stretchLastSection() && column == m_view.header()->count() - 1;
        m_isByHand = m_isByHand || (!m_isApplying && !isStretched);
    });
    connect(view->header(), &QHeaderView::sortIndicatorChanged, this, again);
    connect(model, &QAbstractItemModel::rowsRemoved, this, again);
    connect(model, &QAbstractItemModel::layoutChanged, this, again);
    connect(view, &QTreeView::expanded, this, again);
    connect(view, &QTreeView::collapsed, this, again);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, again);
    view->header()->setResizeContentsPrecision(0); // only what is seen: else a thousand rows are measured at each change
    view->viewport()->installEventFilter(this);
    m_soon.start();
}

void ColumnFit::measure()
{
    if (!m_view.isVisible())
        return; // is done when it is shown
    const QHeaderView &header = *m_view.header();
    const QAbstractItemView &cells = m_view;
    m_wanted.resize(header.count());
    for (int column = 0; column < header.count(); ++column) {
        const bool hasNoArrow = header.isSortIndicatorShown() && column != header.sortIndicatorSection(); // but Qt keeps room for one
        const int title = header.sectionSizeHint(column) - (hasNoArrow ? header.sizeHint().height() : 0);
        const int width = std::max(cells.sizeHintForColumn(column), title) + gap;
        m_wanted[column] = std::max(m_wanted.at(column), width);
    }
    apply();
}

void ColumnFit::measureAnew()
{
    m_wanted.clear();
    m_soon.start();
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
    if (event->type() == QEvent::FontChange)
        measureAnew();
    else if (event->type() == QEvent::Resize)
        apply();
    if (event->type() == QEvent::Show || event->type() == QEvent::Resize) // other rows are seen
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

} // namespace overlab::views
