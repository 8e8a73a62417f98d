// SPDX-License-Identifier: GPL-3.0-or-later
// What FigurePainter paints between parts and nodes: wires, tunnels, the underlay.
#include "views/inside/figurepainter.h"

#include "views/canvas/trafficheat.h"
#include "views/inside/partwords.h"
#include "views/inside/tunnelweave.h"
#include "views/theme/heatcolours.h"
#include "views/wording/counterwording.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

void FigurePainter::paintWire(const FigureWire &wire)
{
    const CanvasColours &colours = m_style.colours;
    const bool isMarked = wire.origin != u"node" && m_marks.objects.contains(wire.origin);
    const double width = line(isMarked ? 2.4 : 1.4);
    QPen pen(isMarked ? colours.accent : colours.link, colours.isHighContrast ? least(width) : width);
    if (!wire.isUp) {
        pen.setColor(colours.refusal);
        pen.setStyle(Qt::DashLine);
    }
    m_painter.setOpacity(m_marks.onPath.isEmpty() ? 1 : std::max(0.5, dimmed()));
    m_painter.setPen(pen);
    if (wire.kind != WireKind::Patch) {
        m_painter.drawLine(wire.line);
        return;
    }
    for (const double aside : {-3.0, 3.0})
        m_painter.drawLine(wire.line.translated(aside, 0));
}

void FigurePainter::paintTunnel(const FigureTunnel &tunnel)
{
    const CanvasColours &colours = m_style.colours;
    const bool isLoud = m_marks.current == tunnel.part.key || m_marks.hovered == tunnel.part.key || m_marks.onPath.contains(tunnel.part.key);
    const bool isAtNode = m_marks.objects.contains(tunnel.part.node) || m_marks.objects.contains(tunnel.other);
    const bool isCarrying = std::any_of(tunnel.segments.cbegin(), tunnel.segments.cend(),
                                        [this](const CarriedSegment &one) { return m_marks.objects.contains(one.network); });
    const bool isMarked = isLoud || isAtNode || isCarrying;
    const double least = 1 / m_detail;
    const int heat = heatOf(m_marks.traffic.value(tunnel.part.key));
    QPen pen(isMarked ? colours.accent : colours.link, std::max(least, line(isLoud ? 3 : 1.8)));
    if (heat > 0)
        pen.setWidthF(std::max(heatWidth(heat) * least / 2, line(heatWidth(heat))) + (isMarked ? 4 * least : 0));
    if (tunnel.part.state != PartState::Up) {
        pen.setColor(colours.refusal);
        pen.setStyle(Qt::DashLine);
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setOpacity(isDim(tunnel.part) ? dimmed() : 1);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    if (heat == 0 || isMarked || tunnel.part.state != PartState::Up)
        m_painter.drawPath(curveOf(tunnel));
    if (heat > 0 && tunnel.part.state == PartState::Up) { // inside the mark
        m_painter.setPen(QPen(heatColour(heat, colours), pen.widthF() - (isMarked ? 4 * least : 0)));
        m_painter.drawPath(curveOf(tunnel));
    }
    m_painter.setOpacity(1);
}

void FigurePainter::paintTunnelLabel(const FigureTunnel &tunnel)
{
    const CanvasColours &colours = m_style.colours;
    const bool isFar = m_detail < farDetail;
    if (isFar && tunnel.segments.isEmpty())
        return;
    QString words = isFar ? PartWords::tunnelCount(tunnel) : PartWords::tunnelLabel(tunnel, m_detail >= nearDetail);
    if (const double bytes = m_marks.traffic.value(tunnel.part.key); !isFar && heatOf(bytes) > 0)
        words += u" · "_s + bitRate(bytes);
    const double pixels = isFar ? 11 / m_detail : std::max(11.0, 10 / m_detail);
    QFont font = QApplication::font();
    font.setPixelSize(int(pixels));
    const QSizeF size(QFontMetricsF(font).horizontalAdvance(words) + pixels, pixels * 1.5);
    const QPointF middle = curveOf(tunnel).pointAtPercent(tunnel.label);
    const QRectF area(middle - QPointF(size.width() / 2, size.height() / 2), size);
    const auto covers = [&area](const QRectF &other) { return area.intersects(other); };
    if (isFar && std::any_of(m_labels.cbegin(), m_labels.cend(), covers))
        return; // neither could be read
    m_labels.append(area);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setOpacity(isDim(tunnel.part) ? dimmed() : 1);
    m_painter.setPen(QPen(tunnel.part.state == PartState::Up ? colours.outline : colours.refusal, std::max(line(), 1 / m_detail)));
    if (isFar) // in a circle it would look as a step of a packet does
        m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours.ground);
    m_painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    m_painter.setFont(font);
    m_painter.setPen(tunnel.part.state == PartState::Up ? colours.text : colours.refusal);
    m_painter.drawText(area, Qt::AlignCenter, words);
    m_painter.setOpacity(1);
}

void FigurePainter::paintUnderlay(const FigurePart &underlay, const QList<FigureWire> &cables)
{
    const CanvasColours &colours = m_style.colours;
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const FigureWire &cable : cables) {
        QPen pen(colours.link, std::max(line(2), 1 / m_detail));
        if (!cable.isUp) {
            pen.setColor(colours.refusal);
            pen.setStyle(Qt::DashLine);
        }
        m_painter.setOpacity(m_marks.onPath.isEmpty() ? 1 : dimmed());
        m_painter.setPen(pen);
        m_painter.drawLine(cable.line);
    }
    m_painter.setOpacity(isDim(underlay) ? dimmed() : 1);
    m_painter.setPen(penFor(underlay, colours.outline));
    m_painter.setBrush(colours.surface);
    m_painter.drawRoundedRect(underlay.area, underlay.area.height() / 2, underlay.area.height() / 2);
    paintHighlight(underlay, underlay.area.height() / 2);
    m_painter.setOpacity(1);
    const double pixels = std::max(12.0, std::min(11 / m_detail, underlay.area.height() * 0.8));
    QFont font = QApplication::font();
    font.setPixelSize(int(pixels));
    m_painter.setFont(font);
    m_painter.setPen(colours.quiet);
    if (isReadable(pixels))
        m_painter.drawText(underlay.area, Qt::AlignCenter, PartWords::underlayLabel(underlay));
}

} // namespace overlab::views
