// SPDX-License-Identifier: GPL-3.0-or-later
// The sub-page "Events" of the page Live: what happened in the lab, when, to what, and by whom.
#pragma once

#include "views/events/eventfilter.h"
#include "views/events/eventmodel.h"
#include "views/live/liveview.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace overlab::views {

class LiveFoot;

/// Follows the newest event as long as the table is at its end.
class EventsView : public LiveView
{
    Q_OBJECT

public:
    explicit EventsView(QWidget *parent = nullptr);

    QString title() const override;
    std::optional<client::ObservationTopic> topic() const override;
    void take(const QJsonObject &sample) override;
    void clear() override;

    EventModel &model() { return m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildBar();
    void buildTable();
    void retranslate();
    void nameChoices();
    void fitColumns();
    void showCounts();
    void showChosen();
    void copy();
    void save();
    void showMenu(const QPoint &at);
    void showInDesign(int row);

    EventModel m_model;
    EventFilter m_filtered;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_sort = nullptr;
    QComboBox *m_actor = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_save = nullptr;
    QTreeView *m_table = nullptr;
    QLabel *m_chosen = nullptr; ///< the whole sentence of the row that is chosen
    LiveFoot *m_foot = nullptr;
};

} // namespace overlab::views
