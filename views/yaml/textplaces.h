// SPDX-License-Identifier: GPL-3.0-or-later
// Which drawn object a place of the text is about, and the other way round.
#pragma once

#include "engine/design/designreader.h"
#include "engine/design/objectid.h"

#include <vector>

namespace overlab::views {

/// Places count from 1.
struct TextCursor
{
    int line = 1;
    int column = 1;
    int indentation = 0; ///< of the line, in blanks
    bool isBlank = false;
};

class TextPlaces
{
public:
    TextPlaces() = default;
    explicit TextPlaces(const design::ReadResult &read);

    /// What the text at \a cursor belongs to; nullopt: to nothing that is drawn.
    std::optional<design::ObjectId> objectAt(const TextCursor &cursor) const;
    /// Where \a id begins; nullopt: it is not in the text.
    std::optional<design::Location> placeOf(const design::ObjectId &id) const;

private:
    struct Item
    {
        int line;
        int column;
        std::optional<design::ObjectId> object; ///< nullopt: an image or a check
    };

    void add(const design::ReadResult &read, const QString &path, const std::optional<design::ObjectId> &object);
    void addTenant(const design::ReadResult &read, qsizetype index);
    void addCanvas(const design::ReadResult &read);

    std::vector<Item> m_items; ///< by place
    QHash<design::ObjectId, design::Location> m_places;
};

} // namespace overlab::views
