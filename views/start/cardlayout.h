// SPDX-License-Identifier: GPL-3.0-or-later
// Cards of the same width in rows, as many beside each other as there is room for.
#pragma once

#include <QLayout>
#include <QList>

namespace overlab::views {

class CardLayout : public QLayout
{
    Q_OBJECT

public:
    /// No card becomes narrower than \a cardWidth pixels.
    explicit CardLayout(int cardWidth);
    ~CardLayout() override;

    void setCardWidth(int cardWidth);

    void addItem(QLayoutItem *item) override { m_items << item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &area) override;

private:
    /// Returns the height that it takes.
    int place(const QRect &area, bool isReal) const;

    int m_cardWidth;
    QList<QLayoutItem *> m_items;
};

} // namespace overlab::views
