// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/fieldtree.h"

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostInSummary = 4;

QString sectionOf(const std::optional<ObjectId> &object)
{
    if (!object)
        return u"design"_s;
    switch (object->kind) {
    case ObjectKind::Node:
        return u"node"_s;
    case ObjectKind::External:
        return u"external"_s;
    case ObjectKind::Tenant:
        return u"tenant"_s;
    case ObjectKind::Network:
        return u"network"_s;
    case ObjectKind::Router:
        return u"router"_s;
    case ObjectKind::Machine:
        return u"vm"_s;
    case ObjectKind::Note:
        return u"note"_s;
    }
    return {};
}

struct Walk
{
    QString section;
    const Field *field = nullptr; ///< of the last step; nullptr after an index
};

Walk walked(const FieldPlace &place)
{
    Walk walk{sectionOf(place.object)};
    for (const QString &step : place.steps) {
        if (step.front().isDigit()) { // an item: its list's section
            walk.field = nullptr;
            continue;
        }
        if (place.object && step == u"canvas") {
            walk = {u"placement"_s};
            continue;
        }
        walk.field = findField(walk.section, step);
        if (!walk.field)
            return {};
        walk.section = walk.field->of;
    }
    return walk;
}

QString listText(const YamlNode &list, const QString &separator)
{
    QStringList texts;
    for (const YamlNodePtr &item : list.items)
        texts.append(item->text);
    return texts.isEmpty() ? emptyList : texts.join(separator);
}

} // namespace

QString sectionAt(const FieldPlace &place)
{
    return walked(place).section;
}

const Field *fieldAt(const FieldPlace &place)
{
    return walked(place).field;
}

FieldValues::FieldValues(const Design &design, const std::optional<ObjectId> &object)
    : m_root(fieldTree(design, object))
{
}

FieldValues::FieldValues(const Design &design, const std::optional<ObjectId> &object, const Placement &placement)
    : m_root(fieldTree(design, object, placement))
{
}

YamlNodePtr FieldValues::at(const QStringList &steps) const
{
    return nodeAt(m_root, steps);
}

QString FieldValues::text(const QStringList &steps) const
{
    const YamlNodePtr node = at(steps);
    if (!node)
        return {};
    switch (node->kind) {
    case YamlNode::Kind::Scalar:
        return node->text;
    case YamlNode::Kind::List: // keys and comments of SSH keys have spaces in them
        return listText(*node, steps.last() == u"ssh-keys" ? u"\n"_s : u", "_s);
    case YamlNode::Kind::Map:
        return u"true"_s; // of a FlagOrMap
    case YamlNode::Kind::Null:
        break;
    }
    return {};
}

qsizetype FieldValues::count(const QStringList &steps) const
{
    const YamlNodePtr node = at(steps);
    return node && node->kind == YamlNode::Kind::List ? qsizetype(node->items.size()) : 0;
}

QString FieldValues::summary(const FieldPlace &place) const
{
    QStringList texts;
    const QString section = sectionAt(place);
    for (const Field &field : fieldsOf(section)) {
        const QString text = field.isScalar() ? this->text(place.steps + QStringList(field.key)) : QString();
        if (!text.isEmpty() && texts.size() < mostInSummary)
            texts.append(text);
    }
    return texts.join(u" · "_s);
}

} // namespace overlab::design
