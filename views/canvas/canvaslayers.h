// SPDX-License-Identifier: GPL-3.0-or-later
// What of a drawing is shown. Hidden things stay in the design.
#pragma once

#include "engine/design/objectid.h"

#include <QSet>
#include <QStringList>

namespace overlab::views {

struct CanvasLayers
{
    bool addresses = true; ///< on objects and on lines
    bool machineLinks = true;
    bool routerLinks = true;
    bool externalLinks = true; ///< routers' ways out
    bool notes = true;
    bool nodes = true;
    bool zones = true;
    bool zoneNames = true; ///< no choice of people's: a picture as small as a stamp has no room for them
    QSet<QString> hiddenTenants; ///< whose machines are not shown

    bool shows(const design::ObjectId &id) const;
    bool shows(const design::LinkId &id) const; ///< its kind; not whether its ends are shown

    /// For settings: the names of what is hidden.
    QStringList hidden() const;
    static CanvasLayers without(const QStringList &hidden);

    friend bool operator==(const CanvasLayers &, const CanvasLayers &) = default;
};

} // namespace overlab::views
