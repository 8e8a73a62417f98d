// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/rekeying.h"

#include "engine/design/editing/grouping.h"
#include "engine/design/editing/placement.h"

#include <QJsonArray>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

/// The member's key now; nullopt: it is gone.
using MemberKey = std::function<std::optional<QString>(const QString &)>;

/// False: the group has lost its last member.
bool rekeyMembers(CanvasItem &group, const MemberKey &keyOf)
{
    const QJsonArray before = group.values.value(u"members"_s).toArray();
    QJsonArray members;
    for (const QJsonValue &member : before) {
        if (const std::optional<QString> key = keyOf(member.toString()))
            members.append(*key);
    }
    if (members == before)
        return true;
    group.values.insert(u"members"_s, members);
    return !members.isEmpty();
}

} // namespace

void rekey(Design &design, const QHash<QString, ObjectId> &meanings,
           const std::function<ObjectId(const ObjectId &)> &now)
{
    if (design.canvas.isEmpty())
        return;
    const QHash<ObjectId, QString> keys = canvasKeys(design);
    const QHash<QString, ObjectId> meaningsNow = canvasMeanings(design);
    const MemberKey keyOf = [&](const QString &member) -> std::optional<QString> {
        const auto meant = meanings.constFind(member);
        if (meant == meanings.cend())
            return member;
        const ObjectId after = now(*meant);
        if (meaningsNow.value(member) == after && meaningsNow.contains(member))
            return member; // as it was written
        const auto key = keys.constFind(after);
        return key == keys.cend() ? std::nullopt : std::optional(*key);
    };
    for (qsizetype i = design.canvas.size() - 1; i >= 0; --i) {
        CanvasItem &item = design.canvas[i];
        if (isGroupKey(item.object)) {
            if (!rekeyMembers(item, keyOf))
                design.canvas.removeAt(i);
        } else if (const std::optional<QString> key = keyOf(item.object)) {
            item.object = *key;
        }
    }
}

} // namespace overlab::design
