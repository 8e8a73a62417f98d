// SPDX-License-Identifier: GPL-3.0-or-later
// Names of columns that are much narrower than the names: written upwards.
#pragma once

#include <QHeaderView>

namespace overlab::views {

class ReachHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ReachHeader(QWidget *parent = nullptr);

    /// Of the longest name.
    QSize sizeHint() const override;
    QSize sectionSizeFromContents(int section) const override;

protected:
    void paintSection(QPainter *painter, const QRect &place, int section) const override;

private:
    QString nameOf(int section) const;
};

} // namespace overlab::views
