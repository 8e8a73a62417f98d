// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inside/figure.h"

#include <QHash>

namespace overlab::views {

QString FigurePart::tenant() const
{
    const QString &owner = origin.contains(u'/') ? origin : network;
    const qsizetype slash = owner.indexOf(u'/');
    return slash < 0 ? QString() : owner.left(slash);
}

QList<const FigurePart *> partsOf(const Figure &figure)
{
    QList<const FigurePart *> parts;
    for (const FigureFrame &frame : figure.frames) {
        parts << &frame.node;
        for (const FigurePart &part : frame.parts)
            parts << &part;
    }
    for (const FigureTunnel &tunnel : figure.tunnels)
        parts << &tunnel.part;
    if (!figure.underlay.key.isEmpty())
        parts << &figure.underlay;
    return parts;
}

FigureDifference differenceBetween(const Figure &before, const Figure &after)
{
    QHash<QString, const FigurePart *> known;
    for (const FigurePart *const part : partsOf(before))
        known.insert(part->key, part);
    FigureDifference difference;
    for (const FigurePart *const part : partsOf(after)) {
        const FigurePart *const old = known.take(part->key);
        if (!old) {
            difference.added << part->key;
            continue;
        }
        if (*old != *part)
            difference.changed << part->key;
        if (old->area != part->area)
            difference.moved << part->key;
    }
    difference.removed = known.keys();
    return difference;
}

} // namespace overlab::views
