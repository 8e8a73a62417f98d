// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/cardlayout.h"

namespace overlab::views {

CardLayout::CardLayout(int cardWidth) : m_cardWidth(cardWidth) {}

CardLayout::~CardLayout()
{
    qDeleteAll(m_items);
}

void CardLayout::setCardWidth(int cardWidth)
{
    m_cardWidth = cardWidth;
    invalidate();
}

QLayoutItem *CardLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize CardLayout::minimumSize() const
{
    return {m_cardWidth, 0};
}

QSize CardLayout::sizeHint() const
{
    const int width = int(m_items.size()) * (m_cardWidth + spacing()) - spacing();
    return {std::max(m_cardWidth, width), place(QRect(0, 0, std::max(m_cardWidth, width), 0), false)};
}

void CardLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    place(area, true);
}

int CardLayout::place(const QRect &area, bool isReal) const
{
    const int gap = spacing();
    const int columns = std::max(1, (area.width() + gap) / (m_cardWidth + gap));
    const int width = (area.width() - (columns - 1) * gap) / columns;
    int top = area.top();
    for (qsizetype first = 0; first < m_items.size(); first += columns) {
        const QList<QLayoutItem *> row = m_items.mid(first, columns);
        int height = 0;
        for (const QLayoutItem *const item : row)
            height = std::max(height, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
        for (qsizetype column = 0; isReal && column < row.size(); ++column)
            row.at(column)->setGeometry(QRect(area.left() + int(column) * (width + gap), top, width, height));
        top += height + gap;
    }
    return std::max(0, top - gap - area.top());
}

} // namespace overlab::views
