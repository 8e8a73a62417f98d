// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/placement.h"

#include "engine/design/editing/canvasentry.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

const QString at = u"at"_s;
const QString size = u"size"_s;
const QString locked = u"locked"_s;
const QString text = u"text"_s;

/// For more objects than this a look at all names is no dearer.
constexpr qsizetype fewObjects = 256;

/// Of the drawn objects with each name, the one that the name alone means.
QHash<QString, ObjectId> meaningOfNames(const QList<ObjectId> &ids)
{
    QHash<QString, ObjectId> meanings;
    const auto rank = [](ObjectKind kind) {
        const auto &words = kindWords();
        return std::find_if(words.cbegin(), words.cend(), [kind](const KindWord &known) { return known.kind == kind; })
            - words.cbegin();
    };
    for (const ObjectId &id : ids) {
        const auto known = meanings.constFind(id.object());
        if (known == meanings.cend() || rank(id.kind) < rank(known->kind))
            meanings.insert(id.object(), id);
    }
    return meanings;
}

/// Whole numbers where they are: the file is for people.
QJsonArray arrayOf(double first, double second)
{
    return {std::round(first), std::round(second)};
}

QJsonObject written(const Placement &placement, QJsonObject values)
{
    const auto put = [&values](const QString &key, bool isGiven, const QJsonValue &value) {
        if (isGiven)
            values.insert(key, value);
        else
            values.remove(key);
    };
    values.insert(at, arrayOf(placement.at.x(), placement.at.y()));
    put(size, placement.size.has_value(),
        placement.size ? arrayOf(placement.size->width(), placement.size->height()) : QJsonArray());
    put(locked, placement.locked, true);
    put(text, !placement.text.isEmpty(), placement.text);
    return values;
}

/// Of canvasMeanings() those of \a ids.
QHash<QString, ObjectId> meaningsFor(const Design &design, const QList<ObjectId> &ids)
{
    QHash<QString, ObjectId> meanings;
    for (const ObjectId &id : ids) {
        for (const QString &key : {id.object(), keyWithKind(id)}) {
            if (meaningOfKey(design, key) == id)
                meanings.insert(key, id);
        }
    }
    return meanings;
}

/// Of canvasKeys() that of \a id.
QString keyFor(const Design &design, const ObjectId &id)
{
    return meaningOfKey(design, id.object()) == id ? id.object() : keyWithKind(id);
}

} // namespace

QHash<QString, ObjectId> canvasMeanings(const Design &design)
{
    const QList<ObjectId> ids = allObjects(design);
    QHash<QString, ObjectId> keys = meaningOfNames(ids);
    for (const ObjectId &id : ids)
        keys.insert(keyWithKind(id), id);
    return keys;
}

QHash<ObjectId, Placement> placementsOf(const Design &design)
{
    QHash<ObjectId, Placement> placements;
    if (design.canvas.isEmpty())
        return placements; // spares the look at all names
    const QHash<QString, ObjectId> keys = canvasMeanings(design);
    for (const CanvasItem &item : design.canvas) {
        const auto id = keys.constFind(item.object);
        const std::optional<Placement> placement = placementIn(item);
        if (id != keys.cend() && placement)
            placements.insert(*id, *placement);
    }
    return placements;
}

QHash<ObjectId, QString> canvasKeys(const Design &design)
{
    const QList<ObjectId> ids = allObjects(design);
    const QHash<QString, ObjectId> meanings = meaningOfNames(ids);
    QHash<ObjectId, QString> keys;
    for (const ObjectId &id : ids)
        keys.insert(id, meanings.value(id.object()) == id ? id.object() : keyWithKind(id));
    return keys;
}

Design placed(Design design, const QHash<ObjectId, Placement> &placements)
{
    const bool areFew = placements.size() <= fewObjects;
    const QHash<QString, ObjectId> keys = areFew ? meaningsFor(design, placements.keys()) : canvasMeanings(design);
    QSet<ObjectId> known;
    for (qsizetype i = 0; i < design.canvas.size(); ++i) {
        const CanvasItem &item = design.canvas.at(i);
        const auto id = keys.constFind(item.object);
        const auto placement = id == keys.cend() ? placements.cend() : placements.constFind(*id);
        if (placement == placements.cend())
            continue;
        known.insert(*id);
        if (placementIn(item) != *placement)
            design.canvas[i].values = written(*placement, item.values);
    }
    QList<ObjectId> added;
    for (auto placement = placements.cbegin(); placement != placements.cend(); ++placement) {
        if (!known.contains(placement.key()))
            added.append(placement.key());
    }
    std::sort(added.begin(), added.end());
    const QHash<ObjectId, QString> names = areFew ? QHash<ObjectId, QString>() : canvasKeys(design);
    for (const ObjectId &id : std::as_const(added)) // a new note is not drawn yet
        design.canvas.append({areFew ? keyFor(design, id) : names.value(id, keyWithKind(id)), written(placements.value(id), {})});
    return design;
}

} // namespace overlab::design
