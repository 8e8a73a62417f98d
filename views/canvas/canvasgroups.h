// SPDX-License-Identifier: GPL-3.0-or-later
// The groups that a scene shows, and what they do to its lines: those of a folded group begin at its card, and several to
// the same end are one.
#pragma once

#include "views/canvas/groupitem.h"
#include "views/canvas/objectshape.h"

#include <QGraphicsScene>
#include <QHash>

namespace overlab::views {

class CanvasGroups
{
public:
    /// Both must outlive it.
    CanvasGroups(QGraphicsScene &scene, const CanvasColours &colours) : m_scene(scene), m_colours(colours) {}

    /// Items for the groups of \a design. False: they are the same as before.
    bool follow(const design::Design &design);
    /// The items are gone with the scene's.
    void forget();
    void retranslate();

    const QList<design::Group> &groups() const { return m_groups; }
    GroupItem *item(const QString &number) const { return m_items.value(number); }
    /// The card that stands for \a id; nullptr: it stands for itself.
    GroupItem *cardOf(const design::ObjectId &id) const;
    /// The group that it is in; empty: none.
    QString groupOf(const design::ObjectId &id) const { return m_groupOf.value(id); }
    bool hasFolded() const;

private:
    QGraphicsScene &m_scene;
    const CanvasColours &m_colours;
    QList<design::Group> m_groups;
    QHash<QString, GroupItem *> m_items;
    QHash<design::ObjectId, QString> m_groupOf;
};

} // namespace overlab::views
