// SPDX-License-Identifier: GPL-3.0-or-later
// The values of many objects, each read once: for one look at a design, which must outlive it, and its placements too.
#pragma once

#include "engine/design/editing/fieldvalues.h"

#include <map>

namespace overlab::views {

class ValueCache
{
public:
    using Placements = QHash<design::ObjectId, design::Placement>;

    ValueCache(const design::Design &design, const Placements &placements) : m_design(design), m_placements(placements) {}

    const design::Design &design() const { return m_design; }

    const design::FieldValues &of(const std::optional<design::ObjectId> &object)
    {
        auto known = m_values.find(object);
        if (known == m_values.end()) {
            const design::Placement placement = object ? m_placements.value(*object) : design::Placement();
            known = m_values.emplace(object, design::FieldValues(m_design, object, placement)).first;
        }
        return known->second;
    }
    QString text(const design::FieldPlace &place) { return of(place.object).text(place.steps); }

private:
    const design::Design &m_design;
    const Placements &m_placements;
    std::map<std::optional<design::ObjectId>, design::FieldValues> m_values;
};

} // namespace overlab::views
