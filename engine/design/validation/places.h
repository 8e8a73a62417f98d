// SPDX-License-Identifier: GPL-3.0-or-later
// Where the values of a design stand in its file, for messages about them.
#pragma once

#include "engine/design/diagnostic.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace overlab::design {

struct Places
{
    QString fileName;
    /// By YAML path with indexes, for example "tenants[0].vms[1].name".
    QHash<QString, Location> locations;
    /// Paths whose value could not be read: what the design has there is only a default.
    QSet<QString> damaged;

    /// The place of \a path, or of the nearest thing around it that has one.
    Location at(QString path) const;

    /// Whether the list \a path or the name of one of its \a count items could not be read, so that
    /// a name that is not found may be one of them.
    bool namesDamaged(const QString &path, qsizetype count) const;
};

} // namespace overlab::design
