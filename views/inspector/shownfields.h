// SPDX-License-Identifier: GPL-3.0-or-later
// What the editors of the inspector show: texts of the objects, and what stands in for what is not given.
#pragma once

#include "views/inspector/derivedvalues.h"
#include "views/inspector/fieldeditor.h"
#include "views/inspector/inspectorform.h"
#include "views/inspector/valuecache.h"

namespace overlab::views {

/// The values of several objects, each read once.
class ShownFields
{
public:
    ShownFields(const design::Design &design, const DerivedValues &derived)
        : m_design(design), m_derived(derived), m_values(design)
    {
    }

    FieldShown shown(const FormRow &row);
    QString summary(const FormRow &row);

private:
    struct Absence
    {
        QString value;          ///< derived or the fallback
        bool isDerived = false;
        QString why;            ///< there is no value
    };

    Absence absenceAt(const QList<design::FieldPlace> &places, const design::Field &field) const;

    const design::Design &m_design;
    const DerivedValues &m_derived;
    ValueCache m_values;
};

} // namespace overlab::views
