// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/trafficlegend.h"

#include "views/canvas/canvasview.h"
#include "views/canvas/trafficheat.h"
#include "views/theme/heatcolours.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int distance = 16; ///< to the corner
constexpr int padding = 8;
constexpr int sample = 32;   ///< of a line
constexpr QSize zoneName(120, 28);
constexpr int share = 2;     ///< the view is at least so many times as wide and as high

} // namespace

TrafficLegend::TrafficLegend(CanvasView &view) : QWidget(&view), m_view(view)
{
    setObjectName(u"trafficLegend"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view.installEventFilter(this);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TrafficLegend::place);
    connect(&view, &CanvasView::zoomChanged, this, [this] { m_soon.start(); });
    connect(&view.canvas(), &CanvasScene::extentChanged, this, [this] { m_soon.start(); });
    retranslate();
}

void TrafficLegend::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    place();
}

/// A title, then a line for each step.
QStringList TrafficLegend::words() const
{
    return {tr("Traffic, both ways"), tr("up to 10 kbit/s"), tr("up to 100 kbit/s"), tr("up to 1 Mbit/s"), tr("up to 10 Mbit/s"), tr("up to 100 Mbit/s"), tr("more")};
}

QSize TrafficLegend::sizeHint() const
{
    const QFontMetrics metrics(font());
    const QStringList all = words();
    int width = metrics.horizontalAdvance(all.first());
    for (qsizetype i = 1; i < all.size(); ++i)
        width = std::max(width, sample + padding + metrics.horizontalAdvance(all.at(i)));
    return {width + 2 * padding, int(all.size()) * (metrics.height() + 2) + 2 * padding};
}

int TrafficLegend::hiddenBelow(const QRect &area) const
{
    const QList<QGraphicsItem *> items = m_view.items(area, Qt::IntersectsItemBoundingRect);
    return int(std::count_if(items.cbegin(), items.cend(), [&](const QGraphicsItem *item) {
        if (const auto *const zone = qgraphicsitem_cast<const ZoneItem *>(item))
            return QRect(m_view.mapFromScene(zone->area().topLeft()), zoneName).intersects(area);
        return item->type() == ObjectItem::Type || item->type() == GroupItem::Type;
    }));
}

/// The lower right corner is the map's.
void TrafficLegend::place()
{
    const QSize size = sizeHint();
    const int right = m_view.width() - size.width() - distance;
    const int bottom = m_view.height() - size.height() - distance;
    QRect best;
    int least = std::numeric_limits<int>::max();
    for (const QPoint &corner : {QPoint(distance, bottom), QPoint(right, distance), QPoint(distance, distance)}) {
        const QRect area(corner, size);
        if (const int hidden = m_isWanted ? hiddenBelow(area) : 0; hidden < least) {
            best = area;
            least = hidden;
        }
    }
    setGeometry(best);
    setVisible(m_isWanted && m_view.width() >= share * (size.width() + distance) && m_view.height() >= share * (size.height() + distance));
    raise();
}

void TrafficLegend::retranslate()
{
    const QStringList all = words();
    setAccessibleName(all.first());
    setAccessibleDescription(tr("The more flows, the wider and warmer a line is: a step for each tenfold rate, from 10 kbit/s to 100 Mbit/s."));
    place();
    update();
}

bool TrafficLegend::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void TrafficLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void TrafficLegend::paintEvent(QPaintEvent *)
{
    const CanvasColours &colours = m_view.canvas().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.outline, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QStringList all = words();
    const int step = fontMetrics().height() + 2;
    QRect row(padding, padding, width() - 2 * padding, step);
    painter.setPen(colours.quiet);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, all.first());
    for (int heat = 1; heat <= heatSteps; ++heat) {
        row.translate(0, step);
        painter.setPen(QPen(heatColour(heat, colours), heatWidth(heat) * colours.stroke, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(row.left(), row.center().y() + 0.5), QPointF(row.left() + sample, row.center().y() + 0.5));
        painter.setPen(colours.text);
        painter.drawText(row.adjusted(sample + padding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, all.at(heat));
    }
}

} // namespace overlab::views
