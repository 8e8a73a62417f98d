// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/paletteview.h"

#include "views/palette/tiledelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace overlab::views {

PaletteView::PaletteView(TileDelegate &delegate, QWidget *parent) : QListView(parent), m_delegate(delegate)
{
    setItemDelegate(&delegate);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int PaletteView::columnsAt(int width) const
{
    m_delegate.setTileWidth(0);
    return std::max(1, width / m_delegate.tileSize(font()).width());
}

int PaletteView::heightForWidth(int width) const
{
    const int count = model() ? model()->rowCount() : 0;
    const int columns = columnsAt(width);
    m_delegate.setTileWidth((width - 1) / columns);
    return (count + columns - 1) / columns * m_delegate.tileSize(font()).height();
}

/// Columns of equal width, with nothing left over at the right.
void PaletteView::layOut()
{
    // By need, a list view keeps room for a bar that is not there, and one column less may come and go for ever.
    const bool isTooHigh = heightForWidth(width()) > height();
    setVerticalScrollBarPolicy(isTooHigh ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int room = width() - (isTooHigh ? verticalScrollBar()->sizeHint().width() : 0);
    const int columns = columnsAt(room);
    m_delegate.setTileWidth((room - 1) / columns);
    const QSize tile = m_delegate.tileSize(font());
    if (gridSize() != tile)
        setGridSize(tile);
    updateGeometry();
}

void PaletteView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    layOut();
}

void PaletteView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        layOut();
}

void PaletteView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit chosen(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void PaletteView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        emit chosen(index);
}

} // namespace overlab::views
