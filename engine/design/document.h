// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing that is open: the one truth that canvas, inspector and text follow. Only undo commands
// (views/commands) and loading set it. Lives in the thread of the views.
#pragma once

#include "engine/design/difference.h"
#include "engine/design/editing/placement.h"

#include <QObject>

namespace overlab::design {

class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    const Design &design() const { return m_design; }
    /// Another state of the same drawing; says what differs. Nothing is said where nothing does.
    void setDesign(const Design &design);
    /// Another drawing.
    void load(const Design &design);

    /// Where and how things are drawn, by object.
    const QHash<ObjectId, Placement> &placements() const { return m_placements; }

signals:
    void changed(const overlab::design::DesignDifference &difference);
    void loaded();

private:
    void set(const Design &design);

    Design m_design;
    QHash<ObjectId, Placement> m_placements;
};

} // namespace overlab::design
