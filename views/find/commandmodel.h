// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the command palette: actions that have the letters, best first, then objects of the design. Nothing
// typed: all actions, those used last on top.
#pragma once

#include "views/find/commandentry.h"
#include "views/find/findindex.h"

#include <QAbstractListModel>
#include <QPalette>

namespace overlab::views {

class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// \a index must outlive it.
    explicit CommandModel(const FindIndex &index, QObject *parent = nullptr);

    void setCommands(const QList<CommandEntry> &commands);
    void setWords(const QString &words);
    void setPalette(const QPalette &palette);
    /// Keys of commands, the newest first.
    const QStringList &recent() const { return m_recent; }
    void setRecent(const QStringList &keys) { m_recent = keys; }
    void remember(const QString &key);

    /// nullptr: the row is an object.
    const CommandEntry *commandAt(int row) const;
    std::optional<design::ObjectId> objectAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        qsizetype command = -1; ///< -1: it is an object
        int score = 0;
        QList<int> positions;
        Found found;
    };

    void look();
    void addObjects();
    QVariant commandData(const CommandEntry &command, const Row &row, int role) const;
    QVariant objectData(const Row &row, int role) const;

    const FindIndex &m_index;
    QList<CommandEntry> m_commands;
    QString m_words;
    QStringList m_recent;
    QList<Row> m_rows;
    QPalette m_palette;
};

} // namespace overlab::views
