// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of a drawing: objects that move together, and that can be shown as one card. They are entries "group:N" of
// the section "canvas"; the lab does not know them.
#pragma once

#include "engine/design/objectid.h"

#include <QSet>

namespace overlab::design {

struct Group
{
    QString number; ///< "group:NUMBER" in the section
    QString title;
    QList<ObjectId> members; ///< drawn objects; an object is in one group at most
    bool collapsed = false;  ///< drawn as one card

    friend bool operator==(const Group &, const Group &) = default;
};

bool isGroupKey(const QString &key);
/// In their order in the section. A member that an earlier group has, or that is not drawn, is left out; a group of
/// nothing is none.
QList<Group> groupsOf(const Design &design);
/// What moves with \a objects: they and the members of their groups.
QSet<ObjectId> withTheirGroups(const Design &design, const QSet<ObjectId> &objects);

struct Grouped
{
    Design design;
    QString number; ///< of the new group; empty: there is none
};

/// \a design with a new group of \a objects, tenants excepted; they leave the groups that they were in.
Grouped grouped(Design design, const QSet<ObjectId> &objects, const QString &title, bool collapsed = false);
/// \a design without these groups; their members stay.
Design ungrouped(Design design, const QSet<QString> &numbers);
/// \a design with the title and state of \a group; its members stay as they are.
Design withGroup(Design design, const Group &group);

} // namespace overlab::design
