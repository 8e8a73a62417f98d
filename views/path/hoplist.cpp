// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/hoplist.h"

#include "views/path/hopdelegate.h"

#include <QResizeEvent>

namespace overlab::views {

HopList::HopList(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new HopDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void HopList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        doItemsLayout(); // QListView waits a tenth of a second, and paints sentences over each other meanwhile
    scrollTo(currentIndex());
}

} // namespace overlab::views
