// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of the design as a table, each with what came of it last. What came of one belongs to its packet and
// expectation: another name changes nothing, another port does.
#pragma once

#include "engine/client/checkresult.h"
#include "engine/design/document.h"
#include "views/theme/statemark.h"

#include <QAbstractTableModel>
#include <QPalette>

#include <optional>

namespace overlab::views {

class CheckEdits;

class ChecksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, FromColumn, ToColumn, ProtocolColumn, PortColumn, ExpectColumn, ResultColumn, WhenColumn, ColumnCount };

    /// Both must outlive it.
    ChecksModel(const design::Document &document, CheckEdits &edits, QObject *parent = nullptr);

    const QList<design::Check> &checks() const { return m_checks; }
    /// nullptr: it was not run yet.
    const client::CheckResult *result(int row) const;
    bool isOutdated(int row) const;
    /// What came of all of them, of those that were run.
    QList<client::CheckResult> results() const;

    /// Its packet is on its way now; nullopt: none is.
    void setRunning(const std::optional<design::Check> &check);
    void take(const client::CheckResult &result);
    /// The lab is another one now: what is known may not hold any more.
    void setOutdated();
    void clearResults();
    void setPalette(const QPalette &palette);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Known
    {
        client::CheckResult result;
        bool isOutdated = false;
    };

    void follow();
    void rebuild();
    const Known *known(int row) const;
    bool isRunning(int row) const;
    StateKind markOf(int row) const;
    QString stateWords(int row) const;
    QString resultWords(int row) const;
    QString text(int row, int column) const;
    QVariant value(int row, int column) const;
    void emitAllChanged();

    const design::Document &m_document;
    CheckEdits &m_edits;
    QList<design::Check> m_checks;
    QList<Known> m_known;
    std::optional<design::Check> m_running;
    QPalette m_palette;
};

/// "passes", "is dropped": what a check expects, for tables.
QString expectationWord(design::CheckExpectation expectation);

} // namespace overlab::views
