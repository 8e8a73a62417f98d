// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reach/reachdelegate.h"

#include "views/reach/reachmodel.h"
#include "views/theme/palettes.h"
#include "views/theme/statemark.h"

#include <optional>

namespace overlab::views {

namespace {

constexpr double tint = 0.22;      // of a cell's ground
constexpr double oddTint = 0.55;   // of one that wants to be seen

std::optional<StateKind> stateOf(ReachModel::Kind kind)
{
    switch (kind) {
    case ReachModel::Kind::Reaches:
        return StateKind::Running;
    case ReachModel::Kind::Differs:
        return StateKind::Fault;
    case ReachModel::Kind::Unknown:
        return StateKind::Drifted;
    case ReachModel::Kind::Self:
    case ReachModel::Kind::Apart:
        break;
    }
    return std::nullopt;
}

} // namespace

void ReachDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto kind = ReachModel::Kind(index.data(ReachModel::KindRole).toInt());
    const std::optional<StateKind> state = stateOf(kind);
    const bool isOdd = kind == ReachModel::Kind::Differs || kind == ReachModel::Kind::Unknown;
    option->font.setBold(isOdd);
    if (!state)
        return;
    const QColor ground = option->palette.base().color();
    if (isHighContrast(option->palette)) { // no tints: the sign tells, inverted where it wants to be seen
        if (!isOdd)
            return;
        option->backgroundBrush = stateColour(*state, option->palette);
        option->palette.setColor(QPalette::Text, ground);
        return;
    }
    option->backgroundBrush = mixed(stateColour(*state, option->palette), ground, isOdd ? oddTint : tint);
}

} // namespace overlab::views
