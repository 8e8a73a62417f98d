// SPDX-License-Identifier: GPL-3.0-or-later
// What the editors of the inspector show: texts of the objects, and what stands in for what is not given.
#pragma once

#include "views/inspector/derivedvalues.h"
#include "views/inspector/fieldeditor.h"
#include "views/inspector/inspectorform.h"

namespace overlab::views {

class ShownFields
{
public:
    /// Both must outlive it.
    ShownFields(ValueCache &values, const Derived &derived) : m_values(values), m_derived(derived) {}

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

    ValueCache &m_values;
    const Derived &m_derived;
};

} // namespace overlab::views
