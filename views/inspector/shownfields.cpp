// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/shownfields.h"

#include "views/inspector/fieldwording.h"

#include <QCoreApplication>

namespace overlab::views {

using namespace design;
using namespace Qt::StringLiterals;

namespace {

struct ShownWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::ShownFields)
};

bool isChosen(const Field &field)
{
    switch (field.form) {
    case FieldForm::Choice:
    case FieldForm::Choices:
    case FieldForm::Flag:
    case FieldForm::FlagOrMap:
    case FieldForm::References:
        return true;
    case FieldForm::Reference:
        return field.of != u"end";
    default:
        return false;
    }
}

QStringList choicesOf(const Design &design, const Field &field, const FieldPlace &place)
{
    switch (field.form) {
    case FieldForm::Choice:
    case FieldForm::Choices:
        return field.words;
    case FieldForm::Flag:
    case FieldForm::FlagOrMap:
        return {u"true"_s, u"false"_s};
    default:
        return referable(design, place);
    }
}

QString unknownWhy(Derived::State state)
{
    return state == Derived::State::Faulty
        ? ShownWording::tr("What follows when nothing is given is not known as long as the design has errors.")
        : ShownWording::tr("What follows when nothing is given is being computed.");
}

} // namespace

ShownFields::Absence ShownFields::absenceAt(const QList<FieldPlace> &places, const Field &field) const
{
    if (!isDerivable(places.first()))
        return {field.fallback, false, {}};
    if (!m_derived.values)
        return {{}, true, unknownWhy(m_derived.state)};
    const QString first = derivedText(*m_derived.values, m_values.design(), places.first());
    for (const FieldPlace &place : places) {
        if (derivedText(*m_derived.values, m_values.design(), place) != first)
            return {ShownWording::tr("each its own"), false, {}};
    }
    return {first.isEmpty() ? ShownWording::tr("none") : first, !first.isEmpty(), {}};
}

FieldShown ShownFields::shown(const FormRow &row)
{
    const Field &field = *fieldAt(row.place());
    FieldShown shown;
    shown.text = m_values.text(row.place());
    for (const FieldPlace &place : row.places)
        shown.isSeveral = shown.isSeveral || m_values.text(place) != shown.text;
    const Absence absence = absenceAt(row.places, field);
    const QString words = absentWords(row.section, row.key);
    shown.hint = fieldHint(row.section, row.key);
    if (!absence.why.isEmpty()) {
        shown.absent = u"—"_s;
        shown.hint = shown.hint.isEmpty() ? absence.why : shown.hint + u'\n' + absence.why;
    } else if (absence.value.isEmpty()) {
        shown.isAbsentWords = true;
        shown.absent = !words.isEmpty() ? words : isChosen(field) ? ShownWording::tr("not given") : QString();
    } else {
        const QString value = isChosen(field) ? choiceLabel(absence.value) : absence.value;
        shown.absent = isChosen(field) ? ShownWording::tr("default: %1").arg(value) : value;
    }
    shown.copyable = absence.isDerived ? absence.value : QString();
    shown.isNeeded = field.required && words.isEmpty();
    if (isChosen(field) || !field.of.isEmpty())
        shown.choices = choicesOf(m_values.design(), field, row.place());
    return shown;
}

QString ShownFields::summary(const FormRow &row)
{
    const QString first = m_values.of(row.place().object).summary(row.place());
    for (const FieldPlace &place : row.places) {
        if (m_values.of(place.object).summary(place) != first)
            return {};
    }
    return first;
}

} // namespace overlab::views
