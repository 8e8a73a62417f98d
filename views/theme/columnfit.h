// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a list are: by their words, which are longer in some languages, and by the view's room.
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QTreeView;

namespace overlab::views {

/// Makes each column of a view as wide as what is in it, and all together no wider than the view where that can be: the
/// widest gives way, and its cells end in "…". Until the model is reset, or its words are in another language, they only
/// grow: values change while one reads. Widths that a person chose stay. Is owned by the view, whose model is set.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    explicit ColumnFit(QTreeView *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measure();
    void measureAnew();
    void apply();

    QTreeView &m_view;
    QTimer m_soon; ///< rows come in floods
    QList<int> m_wanted;
    bool m_isApplying = false;
    bool m_isByHand = false;
};

} // namespace overlab::views
