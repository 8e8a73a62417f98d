// SPDX-License-Identifier: GPL-3.0-or-later
// For edits: the values of a design by name, to be changed.
#pragma once

#include "engine/design/objectid.h"

namespace overlab::design {

/// The item of that name, or nullptr. Valid until the list changes.
template<typename Item>
Item *itemNamed(QList<Item> &items, const QString &name)
{
    for (Item &item : items) {
        if (item.name == name)
            return &item;
    }
    return nullptr;
}

inline Tenant *drawnTenant(Design &design, const QString &name)
{
    return itemNamed(design.tenants, name);
}

inline Network *drawnNetwork(Design &design, const ObjectId &id)
{
    Tenant *const tenant = drawnTenant(design, id.tenant);
    return tenant ? itemNamed(tenant->networks, id.name) : nullptr;
}

inline Router *drawnRouter(Design &design, const ObjectId &id)
{
    Tenant *const tenant = drawnTenant(design, id.tenant);
    return tenant ? itemNamed(tenant->routers, id.name) : nullptr;
}

inline Machine *drawnMachine(Design &design, const ObjectId &id)
{
    Tenant *const tenant = drawnTenant(design, id.tenant);
    return tenant ? itemNamed(tenant->vms, id.name) : nullptr;
}

template<typename Item>
QStringList namesIn(const QList<Item> &items)
{
    QStringList names;
    names.reserve(items.size());
    for (const Item &item : items)
        names.append(item.name);
    return names;
}

} // namespace overlab::design
