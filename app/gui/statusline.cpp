// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/statusline.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace overlab::gui {

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int messageIndent = 6; ///< where QStatusBar has it

} // namespace

StatusBar::StatusBar()
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as of one that QMainWindow makes: no words make the window wider
    connect(this, &QStatusBar::messageChanged, this, &QWidget::setToolTip);
}

QString StatusBar::shownMessage(QRect *place) const
{
    *place = rect().adjusted(messageIndent, 0, -2 * rhythm, 0);
    const QList<QLabel *> labels = findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QLabel *const label : labels) {
        if (label->isVisible())
            place->setRight(std::min(place->right(), label->x()));
    }
    return fontMetrics().elidedText(currentMessage(), Qt::ElideRight, place->width());
}

void StatusBar::paintEvent(QPaintEvent *event)
{
    QRect place;
    const QString words = shownMessage(&place);
    if (words == currentMessage()) {
        QStatusBar::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_PanelStatusBar, &option, &painter, this);
    painter.setPen(palette().windowText().color());
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, words);
}

StatusLine::StatusLine(QStatusBar *bar) : QObject(bar), m_bar(bar)
{
    bar->installEventFilter(this);
    connect(bar, &QStatusBar::messageChanged, this, &StatusLine::fit);
}

QLabel *StatusLine::add(int rank)
{
    auto *const label = new QLabel;
    label->setContentsMargins(rhythm, 0, rhythm, 0);
    m_bar->addPermanentWidget(label);
    m_entries.append({label, rank, true});
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.rank < b.rank; });
    return label;
}

void StatusLine::setWanted(QLabel *label, bool isWanted)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [label](const Entry &each) { return each.label == label; });
    entry->isWanted = isWanted;
    fit();
}

void StatusLine::fit()
{
    const QString said = m_bar->currentMessage();
    int room = m_bar->width() - 3 * rhythm; // what the window is resized by
    if (!said.isEmpty())
        room -= m_bar->fontMetrics().horizontalAdvance(said) + 2 * rhythm;
    bool isFull = false;
    for (const Entry &entry : std::as_const(m_entries)) {
        const int width = entry.label->sizeHint().width() + rhythm;
        isFull = isFull || (entry.isWanted && width > room);
        entry.label->setVisible(entry.isWanted && !isFull);
        room -= entry.isWanted ? width : 0;
    }
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace overlab::gui
