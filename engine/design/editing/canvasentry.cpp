// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/canvasentry.h"

#include <QJsonArray>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

std::optional<QPointF> pairOf(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble())
        return std::nullopt;
    return QPointF(pair.at(0).toDouble(), pair.at(1).toDouble());
}

bool isOwned(ObjectKind kind)
{
    return kind == ObjectKind::Network || kind == ObjectKind::Router || kind == ObjectKind::Machine;
}

/// The object of \a kind that \a name ("red/a", "red") is the whole name of, if \a design has it.
std::optional<ObjectId> objectNamed(const Design &design, ObjectKind kind, const QString &name)
{
    const qsizetype slash = isOwned(kind) ? name.indexOf(u'/') : -1;
    const ObjectId id{kind, slash < 0 ? QString() : name.left(slash), name.mid(slash + 1)};
    return kind != ObjectKind::Note && contains(design, id) ? std::optional(id) : std::nullopt;
}

} // namespace

const QList<KindWord> &kindWords()
{
    static const QList<KindWord> words{{ObjectKind::Machine, u"vm"_s},       {ObjectKind::Router, u"router"_s},
                                       {ObjectKind::Network, u"network"_s},   {ObjectKind::Tenant, u"tenant"_s},
                                       {ObjectKind::External, u"external"_s}, {ObjectKind::Node, u"node"_s},
                                       {ObjectKind::Note, u"note"_s}};
    return words;
}

QString keyWithKind(const ObjectId &id)
{
    if (id.kind == ObjectKind::Note)
        return id.object();
    for (const KindWord &known : kindWords()) {
        if (known.kind == id.kind)
            return known.word + u':' + id.object();
    }
    return id.object();
}

std::optional<ObjectId> meaningOfKey(const Design &design, const QString &key)
{
    const QString word = key.section(u':', 0, 0);
    for (const KindWord &known : kindWords()) {
        if (known.word != word || word.size() == key.size())
            continue;
        const QString name = key.mid(word.size() + 1);
        if (known.kind == ObjectKind::Note)
            return ObjectId{ObjectKind::Note, {}, name};
        if (const auto id = objectNamed(design, known.kind, name))
            return id;
    }
    for (const KindWord &known : kindWords()) {
        if (const auto id = objectNamed(design, known.kind, key))
            return id;
    }
    return std::nullopt;
}

std::optional<Placement> placementIn(const CanvasItem &entry)
{
    const std::optional<QPointF> place = pairOf(entry.values.value(u"at"_s));
    if (!place)
        return std::nullopt;
    Placement placement;
    placement.at = *place;
    if (const auto extent = pairOf(entry.values.value(u"size"_s)))
        placement.size = QSizeF(extent->x(), extent->y());
    placement.locked = entry.values.value(u"locked"_s).toBool();
    placement.text = entry.values.value(u"text"_s).toString();
    return placement;
}

} // namespace overlab::design
