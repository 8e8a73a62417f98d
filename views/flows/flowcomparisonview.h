// SPDX-License-Identifier: GPL-3.0-or-later
// A moment that was kept, and what has become of a bridge's flows since.
#pragma once

#include "views/flows/flowcomparison.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace overlab::views {

class FlowComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit FlowComparisonView(QWidget *parent = nullptr);

    /// From now on what changes is told.
    void keep(const QList<client::FlowEntry> &flows);
    void forget();
    void compare(const QList<client::FlowEntry> &flows);
    const FlowComparisonModel &model() const { return m_model; }
    /// The rows that are chosen or, where none is, all.
    QList<FlowDifference> chosen() const;
    /// The moment was kept; invalid: none is.
    const QDateTime &moment() const { return m_moment; }

signals:
    /// The moment shall be this one.
    void keepRequested();
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void retranslate();

    FlowComparisonModel m_model;
    QList<client::FlowEntry> m_then;
    QDateTime m_moment;
    QLabel *m_summary = nullptr;
    QToolButton *m_again = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace overlab::views
