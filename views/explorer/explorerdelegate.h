// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the tree: icon, name, what is said beside it in a quieter colour, and the state's mark at the right.
#pragma once

#include "views/theme/roomydelegate.h"

namespace overlab::views {

class ExplorerDelegate : public RoomyDelegate
{
    Q_OBJECT

public:
    using RoomyDelegate::RoomyDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace overlab::views
