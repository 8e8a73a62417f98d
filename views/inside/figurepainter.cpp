// SPDX-License-Identifier: GPL-3.0-or-later
// What FigurePainter paints of a node and its parts; what is between them is in figurepainterlines.cpp.
#include "views/inside/figurepainter.h"

#include "views/canvas/textcache.h"
#include "views/canvas/trafficheat.h"
#include "views/inside/partwords.h"
#include "views/theme/palettes.h"
#include "views/theme/statemark.h"
#include "views/wording/counterwording.h"

#include <QApplication>
#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double corner = 6;
constexpr double frameCorner = 12;
constexpr int markSize = 12;
constexpr double plainDetail = 0.7;
constexpr double titlePixels = 15; ///< bold: read from a little further away
constexpr double farText = 14; ///< pixels on the screen, however far away

/// The pixels of the device that \a area is, each edge where it is nearest.
QRect pixelsOf(const QTransform &device, const QRectF &area)
{
    const QRectF there = device.mapRect(area);
    return {QPoint(qRound(there.left()), qRound(there.top())), QPoint(qRound(there.right()) - 1, qRound(there.bottom()) - 1)};
}

/// A Linux bridge has a device's name, in a device's letters; the others have titles.
bool isName(const FigurePart &part)
{
    return part.kind == PartKind::LinuxBridge;
}

/// Drawn once for each kind, density and palette.
const QPixmap &markOf(StateKind kind, double density)
{
    static qint64 palette = 0;
    static QHash<std::pair<int, int>, QPixmap> marks;
    if (palette != QApplication::palette().cacheKey()) {
        palette = QApplication::palette().cacheKey();
        marks.clear();
    }
    QPixmap &mark = marks[std::pair(int(kind), int(density * 100))];
    if (mark.isNull())
        mark = stateMark(kind, QApplication::palette()).pixmap(QSize(markSize, markSize), density);
    return mark;
}

StateKind markKind(PartState state)
{
    switch (state) {
    case PartState::Up:
        return StateKind::Running;
    case PartState::Stopped:
        return StateKind::Stopped;
    case PartState::Down:
    case PartState::Missing:
        break;
    }
    return StateKind::Fault;
}

/// The name of a port and, near enough, what it has; at most three lines.
/// What flows now is in the MAC's place.
QStringList linesOf(const FigurePart &part, double detail, double bytesPerSecond)
{
    QStringList lines{part.name};
    if (detail < nearDetail)
        return lines;
    if (part.kind == PartKind::Device)
        lines << part.addresses.value(0);
    else if (!part.remote.isEmpty())
        lines << part.remote;
    else
        lines << PartWords::numberAndTag(part);
    lines << (heatOf(bytesPerSecond) > 0 ? bitRate(bytesPerSecond) : part.mac);
    lines.removeAll(QString());
    return lines;
}

} // namespace

FigurePainter::FigurePainter(QPainter &painter, const FigureStyle &style, const FigureMarks &marks, double detail)
    : m_painter(painter), m_style(style), m_marks(marks), m_detail(detail),
      m_reading(readingDetail(detail, painter.device()->devicePixelRatioF())),
      m_isPlain(detail * painter.device()->devicePixelRatioF() < plainDetail)
{
}

QPen FigurePainter::penFor(const FigurePart &part, const QColor &usual) const
{
    const CanvasColours &colours = m_style.colours;
    switch (part.state) {
    case PartState::Up:
        return QPen(usual, least(line()));
    case PartState::Stopped:
        return QPen(colours.quiet, least(line()), Qt::DotLine);
    case PartState::Down:
    case PartState::Missing:
        break;
    }
    return QPen(colours.refusal, least(line(1.6)), Qt::DashLine);
}

void FigurePainter::paintFrame(const FigureFrame &frame, const QRectF &exposed)
{
    const bool isFar = m_detail < farDetail;
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintGround(frame);
    paintStrips(frame);
    m_painter.setRenderHint(QPainter::Antialiasing, !m_isPlain);
    for (const FigurePart &part : frame.parts) {
        const bool isContainer = part.kind == PartKind::OvsBridge || part.kind == PartKind::LinuxBridge || part.kind == PartKind::Namespace;
        if (isContainer && exposed.intersects(part.area) && !(isFar && part.kind == PartKind::LinuxBridge))
            paintContainer(part);
    }
    if (!isFar) {
        for (const FigureWire &wire : frame.wires) {
            const QRectF around = QRectF(wire.line.p1(), wire.line.p2()).normalized().adjusted(-4, -4, 4, 4);
            if (exposed.intersects(around))
                paintWire(wire);
        }
    }
    for (const FigurePart &part : frame.parts) {
        if (!exposed.intersects(part.area))
            continue;
        if (part.kind == PartKind::Machine)
            isFar ? paintMachineFar(part) : paintMachine(part);
        else if (!isFar && (part.kind == PartKind::Port || part.kind == PartKind::Device))
            paintPort(part);
    }
    m_painter.setOpacity(1);
    m_painter.setRenderHint(QPainter::Antialiasing);
    isFar ? paintFarTitle(frame) : paintTitle(frame);
}

void FigurePainter::paintGround(const FigureFrame &frame)
{
    const CanvasColours &colours = m_style.colours;
    const bool isFar = m_detail < farDetail;
    m_painter.setPen(penFor(frame.node, isFar ? colours.link : colours.outline));
    m_painter.setBrush(colours.surface);
    m_painter.drawRoundedRect(frame.node.area, frameCorner, frameCorner);
    paintHighlight(frame.node, frameCorner);
}

void FigurePainter::paintTitle(const FigureFrame &frame)
{
    const CanvasColours &colours = m_style.colours;
    const QRectF area = frame.node.label.adjusted(4, 4, -4, -4);
    const double half = area.height() / 2;
    m_painter.setPen(colours.text);
    paintCachedText(m_painter, area.adjusted(0, 0, 0, -half), Qt::AlignLeft, CanvasFont::Title, frame.node.name);
    m_painter.setPen(colours.quiet);
    if (isReadable(11))
        paintCachedText(m_painter, area.adjusted(0, half, 0, 0), Qt::AlignLeft, CanvasFont::Detail, PartWords::rolesOf(frame));
    if (isReadable(12))
        paintCachedText(m_painter, area.adjusted(area.width() / 2, 0, 0, -half), Qt::AlignRight, CanvasFont::Device, frame.node.addresses.value(0));
    if (frame.node.state != PartState::Up) {
        m_painter.setPen(colours.refusal);
        paintCachedText(m_painter, area.adjusted(area.width() / 3, half, 0, 0), Qt::AlignRight, CanvasFont::Detail, PartWords::trouble(frame.node));
    }
}

/// Beside the frame, where there is room for letters of the same size from any distance.
void FigurePainter::paintFarTitle(const FigureFrame &frame)
{
    const double pixels = farText / m_detail;
    QFont font = QApplication::font();
    font.setPixelSize(std::max(1, int(pixels)));
    font.setWeight(QFont::DemiBold);
    const QRectF &area = frame.node.area;
    const double height = pixels * 1.5;
    const QRectF place(area.left(), frame.isMirrored ? area.bottom() : area.top() - height, area.width(), height);
    m_painter.setFont(font);
    m_painter.setPen(frame.node.state == PartState::Up ? m_style.colours.text : m_style.colours.refusal);
    m_painter.drawText(place, Qt::AlignHCenter | Qt::AlignVCenter, QFontMetricsF(font).elidedText(frame.node.name, Qt::ElideMiddle, place.width()));
}

void FigurePainter::paintStrips(const FigureFrame &frame)
{
    if (frame.strips.isEmpty())
        return;
    const CanvasColours &colours = m_style.colours;
    QList<QRectF> bars = frame.strips;
    if (!frame.spine.isNull())
        bars << frame.spine;
    // All outlines, then all fills over them: one shape, without uniting paths at each paint.
    const QColor fill = mixed(colours.text, colours.surface, colours.isHighContrast ? 0 : 0.07);
    const double width = least(line());
    m_painter.setPen(QPen(colours.outline, width));
    m_painter.setBrush(fill);
    for (const QRectF &bar : std::as_const(bars))
        m_painter.drawRoundedRect(bar, corner, corner);
    m_painter.setPen(Qt::NoPen);
    const double in = width / 2;
    for (const QRectF &bar : std::as_const(bars))
        m_painter.drawRoundedRect(bar.adjusted(in, in, -in, -in), corner - in, corner - in);
    if (!isReadable(13))
        return;
    m_painter.setPen(colours.quiet);
    for (const QRectF &strip : frame.strips.mid(1)) {
        const QRectF label(strip.left() + 24, frame.isMirrored ? strip.top() + 4 : strip.bottom() - 22, strip.width() - 48, 18);
        paintCachedText(m_painter, label, Qt::AlignLeft, CanvasFont::Detail, u"br-int"_s);
    }
}

void FigurePainter::paintContainer(const FigurePart &part)
{
    const CanvasColours &colours = m_style.colours;
    m_painter.setOpacity(isDim(part) ? dimmed() : 1);
    const QColor tenant = m_style.tenantOf(part);
    const bool isStrip = part.kind == PartKind::OvsBridge && part.name == u"br-int";
    if (!isStrip) {
        const bool isTenants = tenant.isValid() && part.kind != PartKind::OvsBridge;
        m_painter.setPen(penFor(part, isTenants ? tenantLine(tenant, colours) : colours.outline));
        const QColor neutral = mixed(colours.text, colours.surface, colours.isHighContrast ? 0 : 0.07);
        m_painter.setBrush(isTenants ? tenantFill(tenant, colours, false) : neutral);
        paintBox(part.area, corner);
    }
    paintHighlight(part, corner);
    if (!isReadable(isName(part) ? 12 : titlePixels))
        return;
    m_painter.setPen(part.state == PartState::Up ? colours.text : colours.refusal);
    if (part.kind == PartKind::Namespace) {
        const double half = part.label.height() / 2;
        const QString owner = part.origin.isEmpty() ? PartWords::kindName(part) : part.origin.section(u'/', -1);
        paintCachedText(m_painter, part.label.adjusted(0, 2, 0, -half), Qt::AlignHCenter, CanvasFont::Title, owner);
        m_painter.setPen(colours.quiet);
        if (isReadable(12))
            paintCachedText(m_painter, part.label.adjusted(0, half, 0, -2), Qt::AlignHCenter, CanvasFont::Label, part.name);
        return;
    }
    const bool isWide = part.kind == PartKind::OvsBridge;
    const QRectF label = part.label.adjusted(isWide ? 10 : 0, 0, isWide ? -10 : 0, 0);
    paintCachedText(m_painter, label, isWide ? Qt::AlignLeft : Qt::AlignHCenter, isWide ? CanvasFont::Title : CanvasFont::Device, part.name);
    constexpr double bothFit = 200;
    if (isWide && m_detail >= nearDetail && !part.addresses.isEmpty() && label.width() > bothFit) {
        m_painter.setPen(colours.quiet);
        paintCachedText(m_painter, label, Qt::AlignRight, CanvasFont::Address, part.addresses.constFirst());
    }
}

void FigurePainter::paintState(const FigurePart &part)
{
    const double density = m_painter.device()->devicePixelRatioF() * std::max(1.0, m_detail);
    const QPointF at(part.area.right() - markSize - 6, part.area.top() + 6);
    m_painter.drawPixmap(QRectF(at, QSizeF(markSize, markSize)), markOf(markKind(part.state), density), QRectF());
}

void FigurePainter::paintMachine(const FigurePart &part)
{
    const CanvasColours &colours = m_style.colours;
    m_painter.setOpacity(isDim(part) ? dimmed() : 1);
    const QColor tenant = m_style.tenantOf(part);
    m_painter.setPen(penFor(part, tenantLine(tenant, colours)));
    m_painter.setBrush(part.state == PartState::Up ? tenantFill(tenant, colours, true) : colours.surface);
    paintBox(part.area, corner);
    paintHighlight(part, corner);
    paintState(part);
    const bool isNear = m_detail >= nearDetail;
    const QRectF words = part.area.adjusted(4, 4, -1, -4);
    const double third = words.height() / 3;
    if (isReadable(titlePixels)) {
        m_painter.setPen(part.state == PartState::Missing ? colours.refusal : colours.text);
        paintCachedText(m_painter, words.adjusted(0, 0, -markSize - 2, -2 * third), Qt::AlignLeft, CanvasFont::Title, part.name);
    }
    if (isReadable(12)) {
        m_painter.setPen(colours.quiet);
        paintCachedText(m_painter, words.adjusted(0, third, 0, isNear ? -third : -third / 2), Qt::AlignLeft, CanvasFont::Device, part.addresses.join(u' '));
        if (isNear)
            paintCachedText(m_painter, words.adjusted(-2, 2 * third, 1, 0), Qt::AlignLeft, CanvasFont::Label, part.mac);
    }
}

void FigurePainter::paintMachineFar(const FigurePart &part)
{
    const CanvasColours &colours = m_style.colours;
    constexpr double radius = 40;
    m_painter.setOpacity(isDim(part) ? dimmed() : 1);
    m_painter.setRenderHint(QPainter::Antialiasing);
    const bool isUp = part.state == PartState::Up;
    m_painter.setPen(isUp ? QPen(Qt::NoPen) : QPen(part.state == PartState::Stopped ? colours.quiet : colours.refusal, 6));
    m_painter.setBrush(isUp ? QBrush(tenantLine(m_style.tenantOf(part), colours)) : QBrush(Qt::NoBrush));
    m_painter.drawEllipse(part.area.center(), radius, radius);
    if (m_marks.marks(part) || m_marks.current == part.key) {
        m_painter.setPen(QPen(colours.accent, 3 / m_detail));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(part.area.center(), radius + 8, radius + 8);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void FigurePainter::paintPort(const FigurePart &part)
{
    const CanvasColours &colours = m_style.colours;
    m_painter.setOpacity(isDim(part) ? dimmed() : 1);
    const QColor tenant = m_style.tenantOf(part);
    m_painter.setPen(penFor(part, tenant.isValid() ? tenantLine(tenant, colours) : colours.outline));
    m_painter.setBrush(part.state == PartState::Missing ? Qt::NoBrush : QBrush(colours.surface));
    paintBox(part.area, 4);
    paintHighlight(part, 4);
    if (!isReadable(12))
        return;
    const QStringList lines = linesOf(part, m_detail, m_marks.traffic.value(part.key));
    const double height = 13;
    const bool isGood = part.state == PartState::Up || part.state == PartState::Stopped;
    double top = part.area.center().y() - height * double(lines.size()) / 2;
    for (int i = 0; i < lines.size(); ++i, top += height) {
        m_painter.setPen(!isGood ? colours.refusal : i == 0 ? colours.text : colours.quiet);
        const QRectF place(part.area.left() + 1, top, part.area.width() - 2, height);
        paintCachedText(m_painter, place, Qt::AlignHCenter, i == 0 ? CanvasFont::Device : CanvasFont::Label, lines.at(i));
    }
}

void FigurePainter::paintBox(const QRectF &area, double radius)
{
    if (!m_isPlain) {
        m_painter.drawRoundedRect(area, radius, radius);
        return;
    }
    const bool isSeenThrough = m_painter.opacity() < 1 || m_painter.brush().style() == Qt::NoBrush;
    if (isSeenThrough || m_painter.pen().style() != Qt::SolidLine) {
        m_painter.drawRect(area);
        return;
    }
    // Two fills: a stroke costs ten times as much. In whole pixels, or an edge of one may be rounded away.
    const QTransform device = m_painter.deviceTransform();
    const QTransform back = device.inverted();
    const QRect outer = pixelsOf(device, area);
    const int edge = std::max(1, qRound(m_painter.pen().widthF() * device.m11()));
    m_painter.fillRect(back.mapRect(QRectF(outer)), m_painter.pen().color());
    if (const QRect inner = outer.adjusted(edge, edge, -edge, -edge); inner.isValid())
        m_painter.fillRect(back.mapRect(QRectF(inner)), m_painter.brush());
}

/// Over the edges of what has been painted there, also over the whole pixels of paintBox().
void FigurePainter::paintMark(const QRectF &area, double radius, double width)
{
    if (!m_isPlain || m_painter.testRenderHint(QPainter::Antialiasing)) {
        m_painter.setPen(QPen(m_style.colours.accent, width));
        m_painter.drawRoundedRect(area, radius, radius);
        return;
    }
    const QTransform device = m_painter.deviceTransform();
    const QTransform back = device.inverted();
    const QRect outer = pixelsOf(device, area);
    const int edge = std::max(1, qRound(width * device.m11()));
    const QRegion ring = QRegion(outer) - outer.adjusted(edge, edge, -edge, -edge);
    for (const QRect &side : ring)
        m_painter.fillRect(back.mapRect(QRectF(side)), m_style.colours.accent);
}

void FigurePainter::paintHighlight(const FigurePart &part, double radius)
{
    const CanvasColours &colours = m_style.colours;
    const bool isCurrent = part.key == m_marks.current;
    const bool isMarked = m_marks.marks(part) || m_marks.onPath.contains(part.key);
    const bool isHovered = part.key == m_marks.hovered;
    if (!isCurrent && !isMarked && !isHovered)
        return;
    const double least = 1.5 / m_detail; // seen from far away too
    m_painter.setBrush(Qt::NoBrush);
    if (isMarked) {
        paintMark(part.area, radius, std::max(least, line(2)));
        if (!isCurrent)
            return;
    }
    const double width = std::max(least, line(isCurrent ? 3 : 1.2));
    const double out = isCurrent ? width / 2 + 1 : 0;
    m_painter.setPen(QPen(isCurrent ? colours.accent : colours.text, width));
    m_painter.drawRoundedRect(part.area.adjusted(-out, -out, out, out), radius + out, radius + out);
}

} // namespace overlab::views
