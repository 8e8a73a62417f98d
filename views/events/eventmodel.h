// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in a lab as rows, in the order in which it happened.
#pragma once

#include "engine/client/eventlog.h"

#include <QAbstractTableModel>
#include <QPalette>

namespace overlab::views {

class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, By, Object, What, ColumnCount };
    /// So many are kept, the newest.
    static constexpr qsizetype most = 20'000;

    using QAbstractTableModel::QAbstractTableModel;

    void take(const QJsonObject &sample);
    void clear();
    void setPalette(const QPalette &palette);
    /// Words are in another language.
    void retranslate();

    const client::LabEvent &event(int row) const { return m_events.at(row); }
    /// "14:03:07.120", with the day before where it is not today.
    static QString timeOf(const client::LabEvent &event);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const client::LabEvent &event, int column) const;

    client::EventBook m_book;
    QList<client::LabEvent> m_events;
    QPalette m_palette;
};

} // namespace overlab::views
