// SPDX-License-Identifier: GPL-3.0-or-later
// Saves what a view shows as a file, and writes tables as CSV.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace overlab::views {

/// One line of RFC 4180, with its end.
QByteArray csvLine(const QStringList &cells);

QByteArray csvText(const QList<QStringList> &rows);

/// Asks for a file, then has \a make (on another thread; it keeps values) make its content. \a said gets a whole sentence:
/// that it was saved, or why not.
struct TextSaving
{
    QString title;    ///< of the question
    QString fileName; ///< proposed: "flows.csv"
    QString filter;   ///< "CSV (*.csv)"
    std::function<QByteArray()> make;
    std::function<void(const QString &sentence)> said;
};
void saveText(QWidget *parent, const TextSaving &saving);
/// What is said then. \a reason: the system's words.
QString notSavedSentence(const QString &path, const QString &reason);

} // namespace overlab::views
