// SPDX-License-Identifier: GPL-3.0-or-later
// The values of many objects, each read once: for one look at a design, which must outlive it.
#pragma once

#include "engine/design/editing/fieldvalues.h"

#include <map>

namespace overlab::views {

class ValueCache
{
public:
    explicit ValueCache(const design::Design &design) : m_design(design) {}

    const design::FieldValues &of(const std::optional<design::ObjectId> &object)
    {
        auto known = m_values.find(object);
        if (known == m_values.end())
            known = m_values.emplace(object, design::FieldValues(m_design, object)).first;
        return known->second;
    }
    QString text(const design::FieldPlace &place) { return of(place.object).text(place.steps); }

private:
    const design::Design &m_design;
    std::map<std::optional<design::ObjectId>, design::FieldValues> m_values;
};

} // namespace overlab::views
