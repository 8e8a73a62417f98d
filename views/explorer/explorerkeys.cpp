// SPDX-License-Identifier: GPL-3.0-or-later
// Explorer's keys, and what they do.
#include "views/explorer/explorer.h"

#include "engine/design/editing/removing.h"
#include "views/canvas/removalquestion.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>

namespace overlab::views {

using namespace design;

/// Only what the rows are themselves: a subnet's row chooses its network on the drawing, but is not it.
void Explorer::removeChosen()
{
    QSet<ObjectId> ids;
    for (const QModelIndex &index : view().selectionModel()->selectedRows()) {
        if (m_mode == Mode::Table || m_model.isObject(m_shownModel.mapToSource(index)))
            ids.unite(objectsAt(index));
    }
    if (!m_confirmsRemoval)
        return m_edits.remove(ids);
    const Design &design = m_document.design();
    askToRemove(this, design, without(design, ids), [this, ids] { m_edits.remove(ids); });
}

void Explorer::copyRows() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < MachineTableModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

bool Explorer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    const bool isPress = event->type() == QEvent::KeyPress;
    if (watched == m_filter) {
        if (isPress && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (isPress && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
            m_pages->currentWidget()->setFocus();
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    const bool isCopy = watched == m_table && key->matches(QKeySequence::Copy);
    if (key->key() != Qt::Key_Delete && key->key() != Qt::Key_F2 && !isCopy)
        return QWidget::eventFilter(watched, event);
    if (!isPress) {
        event->accept(); // the window's own keys of that name are for the drawing
        return true;
    }
    if (key->key() == Qt::Key_Delete)
        removeChosen();
    else if (isCopy)
        copyRows();
    else if (view().currentIndex().isValid())
        view().edit(view().currentIndex().siblingAtColumn(0));
    return true;
}

} // namespace overlab::views
