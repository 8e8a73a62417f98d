// SPDX-License-Identifier: GPL-3.0-or-later
// Finds values of one design by name: each search of its own at first, and from a table as soon as there are many.
#pragma once

#include "engine/design/objectid.h"

#include <QHash>

namespace overlab::views {

class DesignLookup
{
public:
    /// \a design must outlive it and stay as it is.
    explicit DesignLookup(const design::Design &design) : m_design(design) {}

    const design::Tenant *tenant(const QString &name) const { return design::findTenant(m_design, name); }
    const design::Network *network(const design::ObjectId &id) { return find(id, m_networks, &design::Tenant::networks); }
    const design::Router *router(const design::ObjectId &id) { return find(id, m_routers, &design::Tenant::routers); }
    const design::Machine *machine(const design::ObjectId &id) { return find(id, m_machines, &design::Tenant::vms); }

private:
    template<typename Item>
    struct Table
    {
        int searches = 0;
        QHash<QString, QHash<QString, const Item *>> items; ///< by tenant, then by name
    };

    template<typename Item>
    const Item *find(const design::ObjectId &id, Table<Item> &table, QList<Item> design::Tenant::*list)
    {
        constexpr int few = 8;
        const design::Tenant *const owner = tenant(id.tenant);
        if (!owner)
            return nullptr;
        const QList<Item> &all = owner->*list;
        if (++table.searches <= few) {
            const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const Item &item) { return item.name == id.name; });
            return found == all.cend() ? nullptr : &*found;
        }
        QHash<QString, const Item *> &known = table.items[id.tenant];
        if (known.isEmpty()) {
            for (auto item = all.crbegin(); item != all.crend(); ++item) // of one name, the first counts
                known.insert(item->name, &*item);
        }
        return known.value(id.name);
    }

    const design::Design &m_design;
    Table<design::Network> m_networks;
    Table<design::Router> m_routers;
    Table<design::Machine> m_machines;
};

} // namespace overlab::views
