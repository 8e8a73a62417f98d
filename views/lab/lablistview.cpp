// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/lablistview.h"

#include "views/theme/roomydelegate.h"
#include "views/theme/palettes.h"

#include <QEvent>
#include <QPainter>

namespace overlab::views {

namespace {

constexpr int margin = 16;

} // namespace

LabListView::LabListView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new RoomyDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    retranslate();
}

void LabListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model() && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(quietText(palette()));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("No lab is on this host yet. Apply a design, and its lab is listed here."));
}

void LabListView::retranslate()
{
    setAccessibleName(tr("Labs"));
    viewport()->update();
}

void LabListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace overlab::views
