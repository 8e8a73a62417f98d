// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/validation/places.h"

#include <algorithm>

namespace overlab::design {

Location Places::at(QString path) const
{
    while (true) {
        const auto found = locations.constFind(path);
        if (found != locations.cend())
            return found.value();
        const qsizetype cut = std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['));
        if (cut <= 0)
            return {fileName, locations.isEmpty() ? 0 : 1, locations.isEmpty() ? 0 : 1};
        path.truncate(cut);
    }
}

bool Places::namesDamaged(const QString &path, qsizetype count) const
{
    if (damaged.isEmpty())
        return false;
    if (damaged.contains(path))
        return true;
    for (qsizetype i = 0; i < count; ++i) {
        const QString item = path + u'[' + QString::number(i) + u']';
        if (damaged.contains(item) || damaged.contains(item + QStringLiteral(".name")))
            return true;
    }
    return false;
}

} // namespace overlab::design
