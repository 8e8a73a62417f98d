// SPDX-License-Identifier: GPL-3.0-or-later
// How the tree follows the document. What it shows, and to whom, is in explorermodel.cpp.
#include "views/explorer/designlookup.h"
#include "views/explorer/explorermodel.h"

#include <algorithm>

namespace overlab::views {

using namespace design;

namespace {

bool isPlaceable(const ObjectId &id)
{
    return id.kind == ObjectKind::Machine || id.kind == ObjectKind::Router;
}

/// The words of \a row, to see whether they changed.
auto look(const ExplorerRow &row)
{
    return std::tuple(row.title, row.detail, row.color, row.isLight);
}

ObjectId renamedId(ObjectId id, const ObjectId &from, const ObjectId &to)
{
    if (id == from)
        return to;
    if (from.kind == ObjectKind::Tenant && id.tenant == from.name)
        id.tenant = to.name;
    return id;
}

/// Whether what went and what came is one object under another name, with all that it owns.
std::optional<std::pair<ObjectId, ObjectId>> renamingIn(const DesignDifference &difference)
{
    const QList<ObjectId> &gone = difference.removed;
    const QList<ObjectId> &come = difference.added;
    if (gone.isEmpty() || gone.size() != come.size())
        return std::nullopt;
    const auto isTenant = [](const ObjectId &id) { return id.kind == ObjectKind::Tenant; };
    const auto from = gone.size() == 1 ? gone.cbegin() : std::find_if(gone.cbegin(), gone.cend(), isTenant);
    const auto to = come.size() == 1 ? come.cbegin() : std::find_if(come.cbegin(), come.cend(), isTenant);
    if (from == gone.cend() || to == come.cend() || from->kind != to->kind || from->tenant != to->tenant)
        return std::nullopt;
    const QSet<ObjectId> wanted(come.cbegin(), come.cend());
    const bool isSame = std::all_of(gone.cbegin(), gone.cend(),
                                    [&](const ObjectId &id) { return wanted.contains(renamedId(id, *from, *to)); });
    return isSame && from->kind != ObjectKind::Note ? std::optional(std::pair(*from, *to)) : std::nullopt;
}

} // namespace

void ExplorerModel::follow(const DesignDifference &difference)
{
    DesignLookup lookup(m_document.design());
    if (!followRenaming(difference)) {
        followRemoved(difference.removed);
        followAdded(difference.added, lookup);
    } else {
        for (const ObjectId &id : difference.added)
            refresh(id, lookup);
    }
    for (const ObjectId &id : difference.changed)
        refresh(id, lookup);
    for (const ObjectId &id : difference.moved) {
        if (id.kind == ObjectKind::Note)
            refresh(id, lookup);
    }
    if (difference.other)
        refreshOther();
}

bool ExplorerModel::followRenaming(const DesignDifference &difference)
{
    const auto renaming = renamingIn(difference);
    if (!renaming || !m_rows.contains(keyOf(renaming->first)) || m_rows.contains(keyOf(renaming->second)))
        return false;
    rekey(renaming->first, renaming->second);
    return true;
}

void ExplorerModel::rekey(const ObjectId &from, const ObjectId &to)
{
    QList<ExplorerRow *> placed; // they stand elsewhere in their nodes then: they are put there anew
    for (auto entry = m_nodes.begin(); entry != m_nodes.end();) {
        if (renamedId(entry.key(), from, to) == entry.key()) {
            ++entry;
            continue;
        }
        if (ExplorerRow *const row = m_rows.value(keyOf(entry.key(), true)))
            placed.append(row);
        entry = m_nodes.erase(entry);
    }
    removeAll(placed);
    ExplorerRow &row = *m_rows.value(keyOf(from));
    ExplorerRow &parent = *row.parent;
    RowKey key = row.key;
    key.object = to;
    const int at = parent.positionOf(row.key);
    const int target = parent.positionOf(key);
    const bool isMoving = target != at && target != at + 1;
    if (isMoving)
        beginMoveRows(indexOf(parent), at, at, indexOf(parent), target);
    forget(row);
    rekeyUnder(row, from, to);
    enlist(row);
    const auto begin = parent.children.begin();
    if (target > at)
        std::rotate(begin + at, begin + at + 1, begin + target);
    else
        std::rotate(begin + target, begin + at, begin + at + 1);
    if (isMoving)
        endMoveRows();
}

void ExplorerModel::rekeyUnder(ExplorerRow &row, const ObjectId &from, const ObjectId &to)
{
    if (!row.key.isPlaced) // what stands on a node is not its own
        row.key.object = renamedId(row.key.object, from, to);
    for (const auto &child : row.children)
        rekeyUnder(*child, from, to);
}

void ExplorerModel::followRemoved(const QList<ObjectId> &ids)
{
    QList<ExplorerRow *> rows;
    for (const ObjectId &id : ids) {
        m_nodes.remove(id);
        if (ExplorerRow *const row = m_rows.value(keyOf(id, true)))
            rows.append(row);
    }
    removeAll(rows);
    rows.clear();
    for (const bool isWhole : {true, false}) { // what goes with its tenant need not go before it
        for (const ObjectId &id : ids) {
            ExplorerRow *const row = (id.kind == ObjectKind::Tenant) == isWhole ? m_rows.value(keyOf(id)) : nullptr;
            if (row)
                rows.append(row);
        }
        removeAll(std::exchange(rows, {}));
    }
}

void ExplorerModel::followAdded(const QList<ObjectId> &ids, DesignLookup &lookup)
{
    QList<ObjectId> placeable;
    for (const ObjectId &id : ids) {
        if (!isPlaceable(id))
            continue;
        placeable.append(id);
        const Machine *const machine = id.kind == ObjectKind::Machine ? lookup.machine(id) : nullptr;
        const Router *const router = id.kind == ObjectKind::Router ? lookup.router(id) : nullptr;
        if (const auto node = machine ? machine->node : router ? router->node : std::nullopt)
            m_nodes.insert(id, *node);
    }
    for (const bool isWhole : {true, false}) { // a tenant and a node bring what is theirs
        std::map<ExplorerRow *, ExplorerRows> wanted;
        for (const ObjectId &id : ids) {
            const bool isWholeOne = id.kind == ObjectKind::Tenant || id.kind == ObjectKind::Node;
            if (isWholeOne != isWhole || m_rows.contains(keyOf(id)))
                continue;
            if (ExplorerRow *const parent = parentOf(id))
                wanted[parent].push_back(made(keyOf(id), lookup));
        }
        for (auto &[parent, rows] : wanted)
            insertAll(*parent, std::move(rows));
    }
    std::map<ExplorerRow *, ExplorerRows> wanted;
    for (const ObjectId &id : std::as_const(placeable)) {
        const auto node = m_nodes.constFind(id);
        ExplorerRow *const parent = node == m_nodes.cend() ? nullptr : nodeRow(*node);
        if (parent && !m_rows.contains(keyOf(id, true)))
            wanted[parent].push_back(made(keyOf(id, true), lookup));
    }
    for (auto &[parent, rows] : wanted)
        insertAll(*parent, std::move(rows));
}

/// The row of \a id under the node that it names now.
void ExplorerModel::place(const ObjectId &id, DesignLookup &lookup)
{
    const Machine *const machine = id.kind == ObjectKind::Machine ? lookup.machine(id) : nullptr;
    const Router *const router = id.kind == ObjectKind::Router ? lookup.router(id) : nullptr;
    const std::optional<QString> node = machine ? machine->node : router ? router->node : std::nullopt;
    if (node)
        m_nodes.insert(id, *node);
    else
        m_nodes.remove(id);
    ExplorerRow *const parent = nodeRow(node);
    ExplorerRow *const row = m_rows.value(keyOf(id, true));
    if (row && row->parent != parent)
        removeAll({row});
    if (!parent || (row && row->parent == parent))
        return;
    ExplorerRows rows;
    rows.push_back(made(keyOf(id, true), lookup));
    insertAll(*parent, std::move(rows));
}

void ExplorerModel::refresh(const ObjectId &id, DesignLookup &lookup)
{
    if (isPlaceable(id))
        place(id, lookup);
    for (const bool isPlaced : {false, true}) {
        ExplorerRow *const row = m_rows.value(keyOf(id, isPlaced));
        if (!row)
            continue;
        const auto before = look(*row);
        describeObject(*row, lookup);
        row->state = stateOf(row->key);
        if (look(*row) != before)
            emitChanged(*row);
        if (std::get<2>(before) != row->color) { // all that it owns shows its colour
            emitUnderChanged(*row);
            for (const auto &node : section(Section::Nodes).children)
                emitUnderChanged(*node);
        }
        if (const Network *const network = id.kind == ObjectKind::Network ? lookup.network(id) : nullptr)
            syncNumbered(*row, {RowKind::Subnet, id}, network->subnets);
    }
}

void ExplorerModel::refreshOther()
{
    const Design &design = m_document.design();
    for (const Tenant &tenant : design.tenants) {
        const ObjectId id{ObjectKind::Tenant, {}, tenant.name};
        if (ExplorerRow *const row = m_rows.value(keyOf(id)))
            syncNumbered(*row, {RowKind::SecurityGroup, id}, tenant.securityGroups);
    }
    syncNumbered(section(Section::Checks), {RowKind::Check, {}}, design.checks);
}

/// As many rows from \a first on as there are \a items, each with its words.
template<typename Item>
void ExplorerModel::syncNumbered(ExplorerRow &parent, const RowKey &first, const QList<Item> &items)
{
    const int from = parent.positionOf(first);
    int count = 0;
    while (from + count < int(parent.children.size()) && parent.children[size_t(from + count)]->key.kind == first.kind)
        ++count;
    if (count > items.size())
        removeAt(parent, from + int(items.size()), count - int(items.size()));
    ExplorerRows added;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i >= count) {
            auto row = std::make_unique<ExplorerRow>();
            row->key = first;
            row->key.number = int(i);
            describe(*row, items.at(i));
            added.push_back(std::move(row));
            continue;
        }
        ExplorerRow &row = *parent.children[size_t(from + i)];
        const auto before = look(row);
        describe(row, items.at(i));
        if (look(row) != before)
            emitChanged(row);
    }
    insertAll(parent, std::move(added));
}

ExplorerRow *ExplorerModel::parentOf(const ObjectId &id) const
{
    switch (id.kind) {
    case ObjectKind::Node:
        return &section(Section::Nodes);
    case ObjectKind::External:
        return &section(Section::Externals);
    case ObjectKind::Tenant:
        return &section(Section::Tenants);
    case ObjectKind::Note:
        return &section(Section::Notes);
    case ObjectKind::Network:
    case ObjectKind::Router:
    case ObjectKind::Machine:
        break;
    }
    return m_rows.value(keyOf({ObjectKind::Tenant, {}, id.tenant}));
}

ExplorerRow *ExplorerModel::nodeRow(const std::optional<QString> &node) const
{
    return node ? m_rows.value(keyOf({ObjectKind::Node, {}, *node})) : nullptr;
}

/// Sorted into what is there, as few insertions as that allows.
void ExplorerModel::insertAll(ExplorerRow &parent, ExplorerRows rows)
{
    sortRows(rows);
    for (size_t i = 0; i < rows.size();) {
        const int at = parent.positionOf(rows[i]->key);
        const RowKey *const next = at < int(parent.children.size()) ? &parent.children[size_t(at)]->key : nullptr;
        size_t end = i + 1;
        while (end < rows.size() && (!next || comesBefore(rows[end]->key, *next)))
            ++end;
        beginInsertRows(indexOf(parent), at, at + int(end - i) - 1);
        for (size_t row = i; row < end; ++row) {
            rows[row]->parent = &parent;
            enlist(*rows[row]);
        }
        const auto from = std::make_move_iterator(rows.begin());
        parent.children.insert(parent.children.begin() + at, from + long(i), from + long(end));
        endInsertRows();
        i = end;
    }
    if (!rows.empty() && parent.key.kind == RowKind::Section)
        emitChanged(parent); // its count
}

void ExplorerModel::removeAt(ExplorerRow &parent, int first, int count)
{
    beginRemoveRows(indexOf(parent), first, first + count - 1);
    const auto begin = parent.children.begin() + first;
    for (auto row = begin; row != begin + count; ++row)
        forget(**row);
    parent.children.erase(begin, begin + count);
    endRemoveRows();
    if (parent.key.kind == RowKind::Section)
        emitChanged(parent);
}

/// Of any parents, as few removals as that allows.
void ExplorerModel::removeAll(const QList<ExplorerRow *> &rows)
{
    std::map<ExplorerRow *, std::vector<int>> places;
    for (const ExplorerRow *const row : rows)
        places[row->parent].push_back(row->parent->positionOf(row->key));
    for (auto &[parent, positions] : places) {
        std::sort(positions.begin(), positions.end());
        for (auto last = positions.rbegin(); last != positions.rend();) {
            auto first = last;
            while (first + 1 != positions.rend() && *(first + 1) == *first - 1)
                ++first;
            removeAt(*parent, *first, *last - *first + 1);
            last = first + 1;
        }
    }
}

void ExplorerModel::enlist(ExplorerRow &row)
{
    m_rows.insert(row.key, &row);
    for (const auto &child : row.children)
        enlist(*child);
}

void ExplorerModel::forget(const ExplorerRow &row)
{
    m_rows.remove(row.key);
    for (const auto &child : row.children)
        forget(*child);
}

void ExplorerModel::emitChanged(const ExplorerRow &row)
{
    const QModelIndex index = indexOf(row);
    emit dataChanged(index, index);
}

void ExplorerModel::emitUnderChanged(const ExplorerRow &row)
{
    if (row.children.empty())
        return;
    emit dataChanged(indexOf(*row.children.front()), indexOf(*row.children.back()));
    for (const auto &child : row.children)
        emitUnderChanged(*child);
}

} // namespace overlab::views
