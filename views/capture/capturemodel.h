// SPDX-License-Identifier: GPL-3.0-or-later
// Captured packets as a table, with a column for each point where there are several. Rows come at the end, go at the
// beginning, and change when the packet is seen at another point or has been decoded.
#pragma once

#include "views/capture/packetrows.h"

#include <QAbstractTableModel>
#include <QPalette>
#include <QSet>

namespace overlab::views {

class CaptureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, TimeColumn, SourceColumn, DestinationColumn, ProtocolColumn, InfoColumn, LengthColumn, TunnelColumn, FirstPointColumn };
    enum Role {
        PassesRole = Qt::UserRole, ///< bool: the display filter lets it through
        FrameRole,                 ///< qint64: the number of its frame at the column's point, else of the first
    };

    explicit CaptureModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    const PacketRows &rows() const { return m_rows; }
    /// All packets go.
    void clear();
    /// \a names of the points, \a heads for the columns. Those of before stay where they are.
    void setPoints(const QStringList &names, const QStringList &heads);
    /// Frames from \a first on; what is older than \a oldest goes.
    void add(qint64 first, const QList<client::PacketFrame> &frames, qint64 oldest);
    void decode(const QList<client::PacketLine> &lines);
    /// Only packets with a frame that is let through pass from here on; none yet.
    void beginFiltering();
    void endFiltering();
    bool isFiltering() const { return m_isFiltering; }
    void setPalette(const QPalette &palette);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool hasPointColumns() const { return m_points.size() > 1; }
    QString text(const PacketRow &row, int column) const;
    QString pointText(const PacketRow &row, int point) const;
    QString pointHint(const PacketRow &row, int point) const;
    bool passes(const PacketRow &row) const { return !m_isFiltering || m_passing.contains(row.id); }
    /// Of rows of the ids, which are in the model.
    void emitChanged(qint64 first, qint64 last);

    PacketRows m_rows;
    qsizetype m_count = 0; ///< rows that were told of
    QStringList m_points;
    QStringList m_heads; ///< shorter
    std::chrono::nanoseconds m_begin{}; ///< of the first packet that came
    bool m_isFiltering = false;
    QSet<qint64> m_passing; ///< ids of rows
    QPalette m_palette;
};

} // namespace overlab::views
