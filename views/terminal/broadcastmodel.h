// SPDX-License-Identifier: GPL-3.0-or-later
// What came of one command in several places, a row a place: status, time, output, and which places said the same.
#pragma once

#include "engine/base/error.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>

namespace overlab::views {

struct BroadcastResult
{
    enum class State { Waiting, Running, Ended, Failed, Stopped };

    QString place;
    State state = State::Waiting;
    int status = 0; ///< of an ended command
    bool isTimedOut = false;
    qint64 milliseconds = 0;
    QString output;
    bool isCut = false; ///< there was more output
    std::optional<Error> error; ///< why it could not be run

    bool isOver() const { return state != State::Waiting && state != State::Running; }
};

class BroadcastModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, ResultColumn, TimeColumn, GroupColumn, OutputColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void begin(const QStringList &places);
    /// Of one of the places.
    void take(const BroadcastResult &result);
    /// Those that are not over are not heard of any more.
    void stop();
    const BroadcastResult &result(int row) const { return m_rows.at(row); }
    /// The places whose command ended as that of \a row and said the same, with its own.
    QStringList alike(int row) const;
    /// "5 of 6 ended with status 0; 2 different outputs."
    QString summary() const;
    void retranslate();

private:
    QString resultWords(const BroadcastResult &result) const;
    QString groupWords(int row) const;
    void group();

    QList<BroadcastResult> m_rows;
    QList<QByteArray> m_answers; ///< by row: the same for the same status and output; empty: not ended
    QList<int> m_groups; ///< by row: 0 is the largest; -1: none
    QList<int> m_sizes;  ///< by group
};

} // namespace overlab::views
