// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspectorform.h"

#include <algorithm>

namespace overlab::views {

using namespace design;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewItems = 3; ///< so many are shown without being asked for

using Places = QList<FieldPlace>;

Places children(const Places &places, const QString &step)
{
    Places made;
    for (const FieldPlace &place : places)
        made.append(place / step);
    return made;
}

class Form
{
public:
    Form(ValueCache &values, const IsOpen &isOpen) : m_isOpen(isOpen), m_values(values) {}

    /// What all of \a places have in common: short values first, then groups, then long texts of machines.
    void addFields(const Places &places, int depth)
    {
        const QList<Field> fields = commonFields(places);
        for (const Field &field : fields) {
            if ((field.isScalar() && !isAside(field)) || field.form == FieldForm::FlagOrMap)
                addField(field, children(places, field.key), depth);
        }
        for (const Field &field : fields) {
            if (field.form == FieldForm::Map)
                addMap(field, children(places, field.key), depth);
            else if (field.form == FieldForm::List)
                addList(field, children(places, field.key), depth, true);
        }
        for (const Field &field : fields) {
            if (isAside(field))
                addAside(field, children(places, field.key), depth);
        }
    }

    void addList(const Field &field, const Places &places, int depth, bool opens)
    {
        const qsizetype count = countAt(places.first());
        const bool isOpen = m_isOpen(openKey(places.first()), opens && count <= fewItems);
        rows.append({FormRow::Kind::Group, depth, places, field.section, field.key, isOpen, 0, count});
        if (!isOpen)
            return;
        const bool isAlike = std::all_of(places.cbegin(), places.cend(),
                                         [&](const FieldPlace &place) { return countAt(place) == count; });
        if (!isAlike) {
            rows.append({FormRow::Kind::Unlike, depth + 1, places, field.section, field.key});
            return;
        }
        for (qsizetype i = 0; i < count; ++i)
            addItem(field, children(places, QString::number(i)), depth + 1, i, count);
    }

    /// Locked or not: of everything that is drawn by itself.
    void addDrawing(const QList<ObjectId> &objects)
    {
        Places places;
        Places groups;
        for (const ObjectId &id : objects) {
            if (id.kind == ObjectKind::Tenant)
                return;
            const FieldPlace own{id, {}};
            places.append(id.kind == ObjectKind::Note ? own / u"locked"_s : own / u"canvas"_s / u"locked"_s);
            groups.append(own / u"canvas"_s);
        }
        if (places.isEmpty())
            return;
        const bool isOpen = m_isOpen(openKey(groups.first()), true);
        rows.append({FormRow::Kind::Group, 0, groups, u"placement"_s, u"canvas"_s, isOpen});
        if (isOpen)
            addField(*findField(u"placement", u"locked"), places, 1);
    }

    QList<FormRow> rows;

private:
    qsizetype countAt(const FieldPlace &place) { return m_values.of(place.object).count(place.steps); }

    /// What takes much room and is given seldom.
    static bool isAside(const Field &field)
    {
        return field.section == u"vm" && (field.form == FieldForm::LongText || field.form == FieldForm::Lines);
    }

    static QList<Field> commonFields(const Places &places)
    {
        QList<Field> common;
        for (const Field &field : fieldsOf(sectionAt(places.first()))) {
            const bool isHidden = field.form == FieldForm::Drawn || field.form == FieldForm::Fixed
                || (field.form == FieldForm::Name && places.size() > 1);
            const bool isEverywhere = std::all_of(places.cbegin(), places.cend(), [&](const FieldPlace &place) {
                const Field *const other = findField(sectionAt(place), field.key);
                return other && other->form == field.form && other->of == field.of;
            });
            if (!isHidden && isEverywhere)
                common.append(field);
        }
        return common;
    }

    void addField(const Field &field, const Places &places, int depth)
    {
        rows.append({FormRow::Kind::Field, depth, places, field.section, field.key});
        const bool hasMap = field.form == FieldForm::FlagOrMap
            && std::none_of(places.cbegin(), places.cend(), [this](const FieldPlace &place) {
                   return m_values.of(place.object).text(place.steps) == u"false";
               });
        if (hasMap)
            addFields(places, depth + 1);
    }

    void addMap(const Field &field, const Places &places, int depth)
    {
        const bool isOpen = m_isOpen(openKey(places.first()), true);
        rows.append({FormRow::Kind::Group, depth, places, field.section, field.key, isOpen});
        if (!isOpen)
            return;
        const QList<Field> inner = fieldsOf(field.of);
        const bool isGiven = std::all_of(places.cbegin(), places.cend(), [this](const FieldPlace &place) {
            return m_values.of(place.object).isGiven(place.steps);
        });
        const auto needed = std::find_if(inner.cbegin(), inner.cend(), [](const Field &each) { return each.required; });
        if (needed == inner.cend() || isGiven)
            addFields(places, depth + 1);
        else // the rest has no meaning before: a way out begins with where to
            addField(*needed, children(places, needed->key), depth + 1);
    }

    void addAside(const Field &field, const Places &places, int depth)
    {
        const bool isGiven = !m_values.of(places.first().object).text(places.first().steps).isEmpty();
        const bool isOpen = m_isOpen(openKey(places.first()), isGiven);
        rows.append({FormRow::Kind::Group, depth, places, field.section, field.key, isOpen});
        if (isOpen)
            rows.append({FormRow::Kind::Field, depth + 1, places, field.section, field.key});
    }

    void addItem(const Field &field, const Places &places, int depth, qsizetype index, qsizetype count)
    {
        const bool isOpen = m_isOpen(openKey(places.first()), count == 1);
        rows.append({FormRow::Kind::Item, depth, places, field.section, field.key, isOpen, index, count});
        if (isOpen)
            addFields(places, depth + 1);
    }

    const IsOpen &m_isOpen;
    ValueCache &m_values;
};

} // namespace

QString openKey(const FieldPlace &place)
{
    const QString owner = place.object ? sectionAt({place.object, {}}) : u"design"_s;
    // Tenants stand side by side on the design's page; of other objects one is shown at a time.
    const bool isTenant = place.object && place.object->kind == ObjectKind::Tenant;
    return (isTenant ? owner + u':' + place.object->name : owner) + u'/' + place.steps.join(u'/');
}

QList<FormRow> formFor(ValueCache &values, const FormSelection &selection, const IsOpen &isOpen)
{
    Form form(values, isOpen);
    Places roots;
    for (const ObjectId &id : selection.objects)
        roots.append({id, {}});
    for (const LinkId &link : selection.objects.isEmpty() ? selection.links : QList<LinkId>()) {
        const FieldPlace owner{link.owner, {}};
        roots.append(link.index == LinkId::outward ? owner / u"external"_s : owner / u"interfaces"_s / link.index);
    }
    if (!roots.isEmpty()) {
        form.addFields(roots, 0);
        const bool areNotes = std::all_of(selection.objects.cbegin(), selection.objects.cend(),
                                          [](const ObjectId &id) { return id.kind == ObjectKind::Note; });
        if (!areNotes)
            form.addDrawing(selection.objects);
        return form.rows;
    }
    form.addFields({{std::nullopt, {}}}, 0);
    const Field *const groups = findField(u"tenant", u"security-groups");
    for (const Tenant &tenant : values.design().tenants)
        form.addList(*groups, {FieldPlace{ObjectId{ObjectKind::Tenant, {}, tenant.name}, {groups->key}}}, 0, false);
    return form.rows;
}

} // namespace overlab::views
