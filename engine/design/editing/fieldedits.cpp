// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of fieldvalues.h.
#include "engine/design/diagnosticcodes.h"
#include "engine/design/editing/adding.h"
#include "engine/design/editing/drawn.h"
#include "engine/design/editing/fieldtree.h"
#include "engine/design/editing/renaming.h"
#include "engine/design/reading/wordforms.h"
#include "engine/design/writing/treebuilder.h"

#include <QRegularExpression>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

constexpr YamlPlace editedPlace{1, 1}; ///< marks what the reader is asked about

YamlNodePtr marked(const YamlNodePtr &node)
{
    auto copy = std::make_shared<YamlNode>(*node);
    copy->place = editedPlace;
    for (YamlNodePtr &item : copy->items)
        item = marked(item);
    return copy;
}

YamlNodePtr textList(const QStringList &texts)
{
    return listNode(texts, textNode);
}

QStringList partsOf(const QString &text, const QRegularExpression &separator)
{
    QStringList parts;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

/// nullptr: not given.
YamlNodePtr nodeOf(const Field &field, const QString &written)
{
    static const QRegularExpression betweenWords(u"[,\\s]+"_s);
    static const QRegularExpression betweenLines(u"[\\r\\n]+"_s);
    const QString text = field.form == FieldForm::LongText ? written : written.trimmed();
    if (text.isEmpty())
        return {};
    switch (field.form) {
    case FieldForm::Number:
    case FieldForm::Flag:
    case FieldForm::FlagOrMap:
        return plainNode(text);
    case FieldForm::Choices:
    case FieldForm::References:
    case FieldForm::Words:
        return textList(text == emptyList ? QStringList() : partsOf(text, betweenWords));
    case FieldForm::Lines:
        return textList(partsOf(text, betweenLines));
    default:
        return textNode(text);
    }
}

FieldEdit refused(Design design, const FieldPlace &place, const QString &code, const QStringList &arguments)
{
    const QString object = place.object ? place.object->object() : QString();
    return {std::move(design), makeDiagnostic(code, arguments, {}, object), place.object};
}

/// Why an item of a list (an image, a security group) or the design cannot be called \a name.
std::optional<NameRefusal> partNameRefusal(const Design &design, const FieldPlace &place, const QString &name)
{
    if (!isName(name))
        return NameRefusal::NotAName;
    if (sectionAt(place.around()) == u"image" && name == u"tiny")
        return NameRefusal::Reserved;
    const FieldValues values(design, place.object);
    const FieldPlace list = place.around().around();
    for (qsizetype i = 0; i < values.count(list.steps); ++i) {
        if (values.text((list / i / u"name"_s).steps) == name)
            return NameRefusal::Taken;
    }
    return std::nullopt;
}

FieldEdit refused(Design design, const FieldPlace &place, NameRefusal refusal, const QString &name)
{
    const QString section = sectionAt(place.around());
    switch (refusal) {
    case NameRefusal::NotAName:
        break;
    case NameRefusal::Reserved:
        return refused(std::move(design), place, u"reserved-name"_s, {section, name});
    case NameRefusal::Taken:
        return refused(std::move(design), place, u"duplicate-name"_s, {section, name, QString()});
    }
    return refused(std::move(design), place, u"invalid-name"_s, {name});
}

/// A name that others refer to. Of the design itself nobody does.
FieldEdit withName(Design design, const FieldPlace &place, const QString &name)
{
    const QString section = sectionAt(place.around());
    const QString before = FieldValues(design, place.object).text(place.steps);
    if (name == before)
        return {std::move(design), std::nullopt, place.object};
    const bool isObject = place.steps.size() == 1 && place.object;
    if (const auto refusal = isObject ? nameRefusal(design, *place.object, name) : partNameRefusal(design, place, name))
        return refused(std::move(design), place, *refusal, name);
    std::optional<ObjectId> object = place.object;
    if (isObject) {
        design = renamed(std::move(design), *object, name);
        object->name = name;
    } else if (section == u"security-group") {
        design = renamedGroup(std::move(design), object->name, before, name);
    } else if (section == u"image") {
        design = renamedImage(std::move(design), before, name);
    } else {
        design.name = name;
    }
    return {std::move(design), std::nullopt, object};
}

/// Whether the map around \a place is one that need not be: a router's way out.
bool isInOptionalMap(const FieldPlace &place)
{
    const Field *const around = fieldAt(place.around());
    return around && around->form == FieldForm::Map;
}

/// Why \a tree cannot be what \a object is: the reader does not take what was edited, or no longer what is beside it
/// (an IPv4 gateway in a subnet that becomes IPv6), which would be lost.
std::optional<Diagnostic> refusalOf(const QList<Diagnostic> &errors, const Design &before, const FieldPlace &place)
{
    for (const Diagnostic &error : errors) {
        if (error.location.line == editedPlace.line)
            return error;
    }
    if (errors.isEmpty())
        return std::nullopt;
    Design same = before;
    const QList<Diagnostic> known = setFieldTree(same, place.object, fieldTree(before, place.object));
    for (const Diagnostic &error : errors) {
        if (!known.contains(error))
            return error;
    }
    return std::nullopt;
}

} // namespace

FieldEdit withText(Design design, const FieldPlace &place, const QString &text)
{
    const Field *const field = fieldAt(place);
    if (!field)
        return {std::move(design), std::nullopt, place.object};
    if (field->form == FieldForm::Name)
        return withName(std::move(design), place, text.trimmed());
    const YamlNodePtr tree = fieldTree(design, place.object);
    if (!tree)
        return {std::move(design), std::nullopt, place.object};
    YamlNodePtr value = nodeOf(*field, text);
    QStringList steps = place.steps;
    if (!value && field->required) {
        if (!isInOptionalMap(place))
            return refused(std::move(design), place, u"empty-text"_s, {field->key});
        steps.removeLast();
    }
    const YamlNodePtr before = nodeAt(tree, steps);
    if (field->form == FieldForm::FlagOrMap && value && text.trimmed() == u"true" && before
        && before->kind == YamlNode::Kind::Map)
        return {std::move(design), std::nullopt, place.object};
    Design after = design;
    const TreePart part = place.object && steps.value(0) == u"canvas" ? TreePart::Canvas : TreePart::Object;
    const YamlNodePtr edited = withNode(tree, steps, value ? marked(value) : nullptr);
    if (const auto refusal = refusalOf(setFieldTree(after, place.object, edited, part), design, place))
        return {std::move(design), refusal, place.object};
    return {std::move(after), std::nullopt, place.object};
}

Design withoutItem(Design design, const FieldPlace &list, qsizetype index)
{
    if (const YamlNodePtr tree = fieldTree(design, list.object))
        setFieldTree(design, list.object, withNode(tree, (list / index).steps, nullptr));
    return design;
}

Design withItemMoved(Design design, const FieldPlace &list, qsizetype index, qsizetype by)
{
    const YamlNodePtr tree = fieldTree(design, list.object);
    const YamlNodePtr node = nodeAt(tree, list.steps);
    const qsizetype to = index + by;
    if (!node || qMin(index, to) < 0 || qMax(index, to) >= qsizetype(node->items.size()))
        return design;
    auto copy = std::make_shared<YamlNode>(*node);
    std::swap(copy->items[size_t(index)], copy->items[size_t(to)]);
    setFieldTree(design, list.object, withNode(tree, list.steps, copy));
    return design;
}

} // namespace overlab::design
