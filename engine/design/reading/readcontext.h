// SPDX-License-Identifier: GPL-3.0-or-later
// What all parts of one reading share: the diagnostics, the places of values, and which values are
// missing from the design because they could not be read.
#pragma once

#include "engine/design/diagnostic.h"
#include "engine/design/validation/places.h"
#include "engine/design/yaml/yamltree.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <utility>

namespace overlab::design {

class ReadContext
{
public:
    explicit ReadContext(QString fileName) { m_places.fileName = std::move(fileName); }

    /// Notes where the value at \a path stands.
    void locate(const QString &path, YamlPlace place)
    {
        m_places.locations.insert(path, location(place));
    }

    void report(const QString &code, const QStringList &arguments, YamlPlace place,
                const QString &object);
    void markDamaged(const QString &path) { m_places.damaged.insert(path); }

    Location location(YamlPlace place) const
    {
        return {m_places.fileName, place.line, place.column};
    }
    const Places &places() const { return m_places; }
    QList<Diagnostic> diagnostics;

private:
    Places m_places;
    QSet<std::pair<QString, std::pair<int, int>>> m_reported;
};

} // namespace overlab::design
