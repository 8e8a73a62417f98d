// SPDX-License-Identifier: GPL-3.0-or-later
// The sub-page "Tables" of the page "Live": a table of a node, a bridge or a namespace, sorted and searched, with whose
// each row is and the command that prints the same.
#pragma once

#include "views/live/liveview.h"
#include "views/tables/tablemodel.h"

#include <QSortFilterProxyModel>

class QBoxLayout;
class QLineEdit;
class QTableView;
class QToolButton;

namespace overlab::views {

class LiveFoot;
class PlaceChooser;

class TablesView : public LiveView
{
    Q_OBJECT

public:
    explicit TablesView(QWidget *parent = nullptr);

    QString title() const override;
    std::optional<client::ObservationTopic> topic() const override;
    void take(const QJsonObject &sample) override;
    void clear() override;
    void setStale(bool isStale) override;
    void setPlaces(const client::InsideState &inside) override;
    void follow(const QString &object) override;
    void find() override;

    void choose(const QString &kind, const QString &place);
    TableModel &model() { return m_model; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBar();
    void buildTable();
    void changeTable();
    void fitColumns();
    void showCounts();
    QString nowChosen() const;
    void restoreChoice();
    void copy();
    void save();
    void showMenu(const QPoint &at);
    void retranslate();

    TableModel m_model;
    QSortFilterProxyModel m_order;
    QString m_chosen; ///< the row that was chosen before all came anew
    QList<int> m_widths; ///< wanted; they only grow
    bool m_isFitting = false;
    bool m_isByHand = false;
    QBoxLayout *m_bar = nullptr;
    PlaceChooser *m_chooser = nullptr;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_save = nullptr;
    QTableView *m_view = nullptr;
    LiveFoot *m_foot = nullptr;
};

} // namespace overlab::views
