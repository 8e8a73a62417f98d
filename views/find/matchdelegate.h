// SPDX-License-Identifier: GPL-3.0-or-later
// A row of results: icon, a title whose found letters stand out, something quieter beside it, and at the right a key.
#pragma once

#include "views/theme/roomydelegate.h"

namespace overlab::views {

class MatchDelegate : public RoomyDelegate
{
    Q_OBJECT

public:
    /// What a model gives besides its texts.
    enum Role {
        PositionsRole = Qt::UserRole + 1, ///< QList<int>: the letters of the title that were found
        DetailRole,
        KeyRole,
        IsDisabledRole, ///< shown greyed; it can be the current row all the same, so that its reason can be read
    };

    using RoomyDelegate::RoomyDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace overlab::views
