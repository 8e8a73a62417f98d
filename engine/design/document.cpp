// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/document.h"

#include "engine/design/following.h"

namespace overlab::design {

Document::Document(QObject *parent) : QObject(parent) {}

void Document::set(const Design &design)
{
    m_design = design;
    m_placements = placementsOf(design);
}

void Document::setDesign(const Design &design)
{
    const QHash<ObjectId, Placement> placements = placementsAfter(m_design, m_placements, design);
    const DesignDifference difference = differenceOf(m_design, m_placements, design, placements);
    if (difference.isEmpty())
        return;
    m_design = design;
    m_placements = placements;
    emit changed(difference);
}

void Document::load(const Design &design)
{
    set(design);
    emit loaded();
}

} // namespace overlab::design
