// SPDX-License-Identifier: GPL-3.0-or-later
// How rows of the tree are made from a design.
#include "views/explorer/designlookup.h"
#include "views/explorer/explorermodel.h"

namespace overlab::views {

using namespace design;

namespace {

bool isOwned(const ObjectId &id)
{
    return id.kind == ObjectKind::Network || id.kind == ObjectKind::Machine || id.kind == ObjectKind::Router;
}

template<typename Item>
void addNumbered(ExplorerRow &parent, const RowKey &first, const QList<Item> &items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto row = std::make_unique<ExplorerRow>();
        row->key = first;
        row->key.number = int(i);
        row->parent = &parent;
        describe(*row, items.at(i));
        parent.children.push_back(std::move(row));
    }
}

} // namespace

void ExplorerModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_nodes.clear();
    m_root = std::make_unique<ExplorerRow>();
    for (int i = 0; i < sectionCount; ++i) {
        auto row = std::make_unique<ExplorerRow>();
        row->key.number = i;
        row->parent = m_root.get();
        m_root->children.push_back(std::move(row));
    }
    const Design &design = m_document.design();
    DesignLookup lookup(design);
    for (const Tenant &tenant : design.tenants) {
        for (const Machine &machine : tenant.vms) {
            if (machine.node)
                m_nodes.insert({ObjectKind::Machine, tenant.name, machine.name}, *machine.node);
        }
        for (const Router &router : tenant.routers) {
            if (router.node)
                m_nodes.insert({ObjectKind::Router, tenant.name, router.name}, *router.node);
        }
    }
    for (const ObjectId &id : allObjects(design)) {
        ExplorerRow *const parent = isOwned(id) ? nullptr : parentOf(id);
        if (!parent)
            continue; // its tenant brings it
        parent->children.push_back(made(keyOf(id), lookup));
        parent->children.back()->parent = parent;
    }
    for (const auto &row : m_root->children) {
        sortRows(row->children);
        for (const auto &child : row->children)
            enlist(*child);
    }
    addNumbered(section(Section::Checks), {RowKind::Check, {}}, design.checks);
    for (const auto &check : section(Section::Checks).children)
        enlist(*check);
    endResetModel();
}

std::unique_ptr<ExplorerRow> ExplorerModel::made(const RowKey &key, DesignLookup &lookup) const
{
    auto row = std::make_unique<ExplorerRow>();
    row->key = key;
    row->state = stateOf(key);
    describeObject(*row, lookup);
    if (key.kind == RowKind::Network) {
        if (const Network *const network = lookup.network(key.object))
            addNumbered(*row, {RowKind::Subnet, key.object}, network->subnets);
    } else if (key.kind == RowKind::Tenant) {
        if (const Tenant *const tenant = lookup.tenant(key.object.name)) {
            fillTenant(*row, *tenant, lookup);
            addNumbered(*row, {RowKind::SecurityGroup, key.object}, tenant->securityGroups);
        }
    } else if (key.kind == RowKind::Node) {
        fillNode(*row, lookup);
    }
    sortRows(row->children);
    return row;
}

void ExplorerModel::fillTenant(ExplorerRow &row, const Tenant &tenant, DesignLookup &lookup) const
{
    const auto add = [&](ObjectKind kind, const auto &items) {
        for (const auto &item : items) {
            row.children.push_back(made(keyOf({kind, tenant.name, item.name}), lookup));
            row.children.back()->parent = &row;
        }
    };
    add(ObjectKind::Network, tenant.networks);
    add(ObjectKind::Router, tenant.routers);
    add(ObjectKind::Machine, tenant.vms);
}

void ExplorerModel::fillNode(ExplorerRow &row, DesignLookup &lookup) const
{
    for (auto entry = m_nodes.cbegin(); entry != m_nodes.cend(); ++entry) {
        if (*entry != row.key.object.name)
            continue;
        row.children.push_back(made(keyOf(entry.key(), true), lookup));
        row.children.back()->parent = &row;
    }
}

/// False: the design has no such object.
bool ExplorerModel::describeObject(ExplorerRow &row, DesignLookup &lookup) const
{
    const auto describeIf = [&row](const auto *item) {
        if (item)
            describe(row, *item);
        return item != nullptr;
    };
    const ObjectId &id = row.key.object;
    switch (id.kind) {
    case ObjectKind::Node:
        return describeIf(findNode(m_document.design(), id.name));
    case ObjectKind::External:
        return describeIf(findExternal(m_document.design(), id.name));
    case ObjectKind::Tenant:
        return describeIf(lookup.tenant(id.name));
    case ObjectKind::Network:
        return describeIf(lookup.network(id));
    case ObjectKind::Router:
        return describeIf(lookup.router(id));
    case ObjectKind::Machine:
        return describeIf(lookup.machine(id));
    case ObjectKind::Note:
        describeNote(row, m_document.placements().value(id).text);
        return true;
    }
    return false;
}

} // namespace overlab::views
