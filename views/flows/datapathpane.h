// SPDX-License-Identifier: GPL-3.0-or-later
// The datapath of a node in the sub-page "Flows": its flows as a table, and what the chosen one was made of.
#pragma once

#include "views/flows/datapathmodel.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace overlab::views {

class DatapathDetails;

class DatapathPane : public QWidget
{
    Q_OBJECT

public:
    explicit DatapathPane(QWidget *parent = nullptr);

    DatapathModel &model() { return m_model; }
    const DatapathModel &model() const { return m_model; }
    DatapathDetails &details() { return *m_details; }
    QTableView &table() { return *m_table; }
    void take(const QJsonObject &sample) { m_model.take(sample); }
    /// Empties it: flows of \a node come next. What was chosen there stays so.
    void showNode(const QString &node);
    void setFilter(const FlowFilter &filter);
    /// Sentences instead of match and actions.
    void setInWords(bool isInWords);
    int shown() const { return m_order.rowCount(); }
    /// Those that are chosen or, where none is, all that are shown.
    QList<client::DatapathEntry> chosen() const;
    void copy();
    /// With a heading, one flow a line, as they are shown.
    QByteArray csv() const;
    /// False: there is none with this name, or the filter hides it.
    bool choose(const QString &ufid);
    /// Those that are shown and known to be made of \a rule, whose actions do not matter; how many.
    int chooseMadeOf(const client::DatapathRule &rule);

signals:
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void adapt();
    void fitColumns();
    int wantedWidth(int column) const;
    void showDetails();
    void showMenu(const QPoint &at);
    void retranslate();

    DatapathModel m_model;
    DatapathOrder m_order{m_model};
    QString m_node;
    QString m_chosen; ///< the flow that was chosen before all came anew
    QList<int> m_widths; ///< wanted; they only grow
    bool m_isInWords = false;
    bool m_isFitting = false;
    bool m_isByHand = false;
    QTableView *m_table = nullptr;
    DatapathDetails *m_details = nullptr;
    QLabel *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_halves = nullptr;
};

} // namespace overlab::views
