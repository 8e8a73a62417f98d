// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the design's tree: what it stands for, and its words. Rows know their place by their key alone, so that a
// tree that followed many edits is the same as one that was made anew.
#pragma once

#include "engine/design/objectid.h"
#include "views/theme/statemark.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace overlab::views {

/// Among the rows of one parent they stand in this order.
enum class RowKind { Section, Tenant, Network, Subnet, Router, Machine, SecurityGroup, Node, External, Note, Check };

enum class Section { Tenants, Nodes, Externals, Notes, Checks };
constexpr int sectionCount = 5;

struct RowKey
{
    RowKind kind = RowKind::Section;
    design::ObjectId object; ///< of a subnet its network, of a security group its tenant
    int number = 0;          ///< of a section, subnet, security group or check, in the order of the design
    bool isPlaced = false;   ///< the second row of a machine or router: under its node

    friend bool operator==(const RowKey &, const RowKey &) = default;
    friend size_t qHash(const RowKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.kind), key.object, key.number, key.isPlaced);
    }
};

/// As rows of one parent are sorted.
bool comesBefore(const RowKey &left, const RowKey &right);

RowKey keyOf(const design::ObjectId &object, bool isPlaced = false);

struct ExplorerRow
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::ExplorerRow)

public:
    RowKey key;
    ExplorerRow *parent = nullptr;
    std::vector<std::unique_ptr<ExplorerRow>> children; ///< sorted
    QString title;
    QString detail;
    QString color; ///< of a tenant, as it is drawn
    bool isLight = false;
    std::optional<StateKind> state; ///< in the running lab

    /// Where the child \a wanted is, or would be.
    int positionOf(const RowKey &wanted) const;
};

using ExplorerRows = std::vector<std::unique_ptr<ExplorerRow>>;
/// Each key once.
void sortRows(ExplorerRows &rows);

void describe(ExplorerRow &row, const design::Node &node);
void describe(ExplorerRow &row, const design::ExternalNetwork &external);
void describe(ExplorerRow &row, const design::Tenant &tenant);
void describe(ExplorerRow &row, const design::Network &network);
void describe(ExplorerRow &row, const design::Subnet &subnet);
void describe(ExplorerRow &row, const design::Router &router);
void describe(ExplorerRow &row, const design::Machine &machine);
void describe(ExplorerRow &row, const design::SecurityGroup &group);
void describe(ExplorerRow &row, const design::Check &check);
/// \a text is a note's Markdown.
void describeNote(ExplorerRow &row, const QString &text);

} // namespace overlab::views
