// SPDX-License-Identifier: GPL-3.0-or-later
// What of CountersView leaves it: as CSV, and to the drawing.
#include "views/counters/countersview.h"

#include "views/counters/countercsv.h"
#include "views/counters/countermodel.h"
#include "views/theme/icons.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTreeView>

namespace overlab::views {

CountersView::Csv CountersView::tableAsCsv() const
{
    return [rows = shown()] { return countersAsCsv(rows); };
}

CountersView::Csv CountersView::curvesAsCsv() const
{
    QStringList ids;
    QHash<QString, QString> names;
    for (const client::CounterRow &row : shown()) {
        ids.append(row.id);
        names.insert(row.id, CounterModel::nameOf(row));
    }
    const qint64 to = m_history.isEmpty() ? 0 : m_history.at(m_moment.value_or(m_history.size() - 1));
    return [history = m_history, scope = scope(), ids, names, from = to - windowMs(), to] {
        return ratesAsCsv(history.curves(scope, {ids.cbegin(), ids.cend()}, from, to), ids, names);
    };
}

void CountersView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = m_table->currentIndex();
    const QString object = index.data(CounterModel::ObjectRole).toString();
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *const design = menu->addAction(themedIcon(IconName::Design), tr("Show in Design"));
    design->setEnabled(!object.isEmpty());
    connect(design, &QAction::triggered, this, [this, object] { emit designRequested(object); });
    menu->addSeparator();
    menu->addActions({m_exportTable, m_exportCurves});
    menu->popup(event->globalPos());
}

} // namespace overlab::views
