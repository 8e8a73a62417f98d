// SPDX-License-Identifier: GPL-3.0-or-later
// A table of a place as it is now: what the samples of the topic "table" add up to. Values.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::client {

struct LiveTable
{
    QString command;     ///< that prints the same in a shell of the place
    QStringList columns; ///< codes: engine/observe/tables
    QList<QStringList> rows;
    QStringList origins; ///< for each row an object of the design, or empty
    qint64 at = 0;       ///< of the last look: milliseconds since 1970, by the lab host's clock

    /// Whether the rows may be others now.
    bool take(const QJsonObject &sample);
    bool isEmpty() const { return at == 0; }
};

} // namespace overlab::client
