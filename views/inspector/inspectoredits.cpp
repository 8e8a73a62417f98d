// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of the inspector: from a text or a button to one step of the undo history.
#include "views/inspector/fieldwording.h"
#include "views/inspector/formrows.h"
#include "views/inspector/inspector.h"

#include <QUndoStack>

namespace overlab::views {

using namespace design;
using namespace Qt::StringLiterals;

namespace {

constexpr int firstMerging = 0x10000;

/// Arrow keys pass by words on their way to one: that is one step.
EditMerging mergingOf(const QList<FieldPlace> &places)
{
    const Field *const field = fieldAt(places.first());
    const bool isChosen = field && (field->form == FieldForm::Choice || field->form == FieldForm::Reference
                                    || field->form == FieldForm::Flag || field->form == FieldForm::FlagOrMap);
    if (!isChosen)
        return {};
    EditMerging merging{firstMerging + int(qHash(places.first().steps) & 0xffff), {}};
    for (const FieldPlace &place : places)
        merging.objects.insert(place.object.value_or(ObjectId()));
    return merging;
}

} // namespace

void Inspector::push(const Phrase &words, const Design &after, const EditMerging &merging)
{
    if (after != m_document.design())
        m_undo.push(new EditCommand(m_document, words, after, merging));
}

QString Inspector::editText(const QList<FieldPlace> &places)
{
    const Field *const field = fieldAt(places.first());
    const QString label = field ? fieldLabel(field->section, field->key) : QString();
    if (places.size() > 1)
        return tr("Change “%1” of %n object(s)", nullptr, int(places.size())).arg(label);
    const std::optional<ObjectId> &object = places.first().object;
    return object ? tr("Change “%1” of %2").arg(label, objectLabel(*object)) : tr("Change “%1” of the design").arg(label);
}

void Inspector::edit(const QList<FieldPlace> &places, const QString &text)
{
    Design after = m_document.design();
    std::optional<ObjectId> to = places.first().object;
    for (const FieldPlace &place : places) {
        FieldEdit result = withText(std::move(after), place, text);
        if (result.refusal) {
            m_unfinished.insert(places, {text, *result.refusal});
            return look();
        }
        after = std::move(result.design);
        to = result.object;
    }
    m_unfinished.remove(places);
    const std::optional<ObjectId> from = places.first().object;
    const bool isRenamed = places.size() == 1 && from && to != from;
    if (isRenamed) { // before the document says so, or the object would be gone
        for (ObjectId &id : m_selection.objects)
            id = id == *from ? *to : id;
    }
    if (after == m_document.design())
        look();
    else
        push([places] { return editText(places); }, after, mergingOf(places));
    if (isRenamed)
        emit renamed(*from, *to);
}

void Inspector::editList(const QList<FieldPlace> &lists,
                         const std::function<Design(Design, const FieldPlace &)> &change)
{
    Design after = m_document.design();
    for (const FieldPlace &list : lists)
        after = change(std::move(after), list);
    push([lists] { return editText(lists); }, after);
}

void Inspector::addItem(const FormRow &row)
{
    commit();
    m_open.insert(openKey(row.place()), true);
    m_open.insert(openKey(row.place() / row.count), true);
    editList(row.places, withItem);
}

void Inspector::removeItem(const FormRow &row)
{
    commit();
    // What is open and what is typed belongs to an index: that of the items behind it is another's then.
    for (qsizetype i = row.index; i < row.count; ++i)
        m_open.remove(openKey(row.place().around() / i));
    forgetUnfinished(row.lists());
    editList(row.lists(), [&row](Design design, const FieldPlace &list) {
        return withoutItem(std::move(design), list, row.index);
    });
}

void Inspector::moveItem(const FormRow &row, int by)
{
    commit();
    const QString here = openKey(row.place());
    const QString there = openKey(row.place().around() / (row.index + by));
    const bool isOpen = m_open.value(here);
    m_open.insert(here, m_open.value(there));
    m_open.insert(there, isOpen);
    forgetUnfinished(row.lists());
    editList(row.lists(), [&](Design design, const FieldPlace &list) {
        return withItemMoved(std::move(design), list, row.index, by);
    });
}

void Inspector::forgetUnfinished(const QList<FieldPlace> &lists)
{
    m_unfinished.removeIf([&lists](const auto &entry) {
        const FieldPlace &place = entry.key().first();
        return place.object == lists.first().object
            && place.steps.mid(0, lists.first().steps.size()) == lists.first().steps;
    });
}

} // namespace overlab::views
