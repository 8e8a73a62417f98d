// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/actionmark.h"

#include "views/theme/icons.h"

namespace overlab::views {

QIcon actionMark(ActionKind kind, const QPalette &palette)
{
    switch (kind) {
    case ActionKind::Apply:
        return themedIcon(IconName::Apply, palette);
    case ActionKind::Refresh:
        return themedIcon(IconName::Refresh, palette);
    case ActionKind::End:
        return themedIcon(IconName::Stop, palette);
    case ActionKind::Close:
        break;
    }
    return themedIcon(IconName::Cancel, palette);
}

} // namespace overlab::views
