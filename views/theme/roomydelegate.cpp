// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/roomydelegate.h"

namespace overlab::views {

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int room = 8; // pixels, above and below together
    return QStyledItemDelegate::sizeHint(option, index) + QSize(room, room);
}

} // namespace overlab::views
