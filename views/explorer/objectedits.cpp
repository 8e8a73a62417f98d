// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explorer/objectedits.h"

#include "engine/design/editing/moving.h"
#include "engine/design/editing/removing.h"
#include "engine/design/editing/renaming.h"
#include "views/commands/editcommand.h"

#include <QUndoStack>

#include <algorithm>

namespace overlab::views {

using namespace design;

namespace {

QString refusalText(NameRefusal refusal, const QString &name)
{
    switch (refusal) {
    case NameRefusal::NotAName:
        return ObjectEdits::tr("“%1” cannot be a name: letters, digits, “.”, “_” and “-” can, up to 63 of them.").arg(name);
    case NameRefusal::Reserved:
        return ObjectEdits::tr("“%1” is the name of a place in every lab.").arg(name);
    case NameRefusal::Taken:
        return ObjectEdits::tr("The name “%1” is taken.").arg(name);
    }
    return {};
}

/// Whether \a id would be another's, or elsewhere, then.
bool moves(const ObjectId &id, const ObjectId &owner)
{
    const bool isPlaceable = id.kind == ObjectKind::Machine || id.kind == ObjectKind::Router;
    if (owner.kind == ObjectKind::Node)
        return isPlaceable;
    return owner.kind == ObjectKind::Tenant && (isPlaceable || id.kind == ObjectKind::Network) && id.tenant != owner.name;
}

} // namespace

ObjectEdits::ObjectEdits(Document &document, QUndoStack &undo, QObject *parent)
    : QObject(parent), m_document(document), m_undo(undo)
{
}

void ObjectEdits::push(const Phrase &words, const Design &after)
{
    if (!(after == m_document.design()))
        m_undo.push(new EditCommand(m_document, words, after));
}

bool ObjectEdits::rename(const ObjectId &id, const QString &name)
{
    if (name == id.name)
        return true;
    if (const auto refusal = nameRefusal(m_document.design(), id, name)) {
        emit hinted(refusalText(*refusal, name));
        return false;
    }
    push([from = id.object(), name] { return tr("Rename %1 to %2").arg(from, name); },
         design::renamed(m_document.design(), id, name));
    ObjectId now = id;
    now.name = name;
    emit renamed({now});
    return true;
}

void ObjectEdits::remove(const QSet<ObjectId> &ids)
{
    if (ids.isEmpty())
        return;
    const auto words = [count = int(ids.size()), first = ids.begin()->object()] {
        return count == 1 ? tr("Delete %1").arg(first) : tr("Delete %n object(s)", nullptr, count);
    };
    push(words, without(m_document.design(), ids));
}

bool ObjectEdits::canMove(const QSet<ObjectId> &ids, const ObjectId &owner) const
{
    return std::any_of(ids.cbegin(), ids.cend(), [&owner](const ObjectId &id) { return moves(id, owner); });
}

void ObjectEdits::moveTo(const QSet<ObjectId> &ids, const ObjectId &owner)
{
    QSet<ObjectId> moving;
    std::copy_if(ids.cbegin(), ids.cend(), std::inserter(moving, moving.end()),
                 [&owner](const ObjectId &id) { return moves(id, owner); });
    if (moving.isEmpty())
        return;
    const int count = int(moving.size());
    if (owner.kind == ObjectKind::Node) {
        push([count, name = owner.name] { return tr("Put %n object(s) on %1", nullptr, count).arg(name); },
             movedToNode(m_document.design(), moving, owner.name));
        return;
    }
    const Moved moved = movedToTenant(m_document.design(), moving, owner.name);
    push([count, name = owner.name] { return tr("Give %n object(s) to %1", nullptr, count).arg(name); }, moved.design);
    QSet<ObjectId> now;
    for (const ObjectId &id : std::as_const(moving))
        now.insert(moved.ids.value(id, id));
    emit renamed(now);
}

} // namespace overlab::views
