// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reach/reachheader.h"

#include "views/theme/palettes.h"

#include <QPainter>

#include <algorithm>

namespace overlab::views {

namespace {

constexpr int gap = 4;
constexpr int longest = 112; // the rest of a long name is in its tool tip

} // namespace

ReachHeader::ReachHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
}

/// While the view ends its model has gone already.
QString ReachHeader::nameOf(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
}

/// Qt's own asks some of the sections, and keeps what it was told of another model.
QSize ReachHeader::sizeHint() const
{
    QSize wanted(0, fontMetrics().height() + 2 * gap);
    for (int section = 0; section < count(); ++section)
        wanted = wanted.expandedTo(sectionSizeFromContents(section));
    return wanted;
}

QSize ReachHeader::sectionSizeFromContents(int section) const
{
    const QString name = nameOf(section);
    return {fontMetrics().height() + 2 * gap, std::min(fontMetrics().horizontalAdvance(name) + 4 * gap, longest)};
}

void ReachHeader::paintSection(QPainter *painter, const QRect &place, int section) const
{
    const QString name = nameOf(section);
    painter->save();
    painter->fillRect(place, palette().window());
    painter->setPen(lineColour(palette()));
    painter->drawLine(place.topRight(), place.bottomRight());
    painter->drawLine(place.bottomLeft(), place.bottomRight());
    painter->setPen(palette().windowText().color());
    painter->translate(place.bottomLeft());
    painter->rotate(-90);
    const QRect turned(gap, 0, place.height() - 2 * gap, place.width());
    painter->drawText(turned, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(name, Qt::ElideRight, turned.width()));
    painter->restore();
}

} // namespace overlab::views
