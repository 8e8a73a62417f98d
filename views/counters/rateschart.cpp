// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/counters/rateschart.h"

#include "views/theme/palettes.h"
#include "views/wording/timewording.h"

#include <QDateTimeAxis>
#include <QEvent>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double bitsPerByte = 8;
constexpr int timeTicks = 5;
constexpr int rateTicks = 4;
constexpr double curveWidth = 1.6;
constexpr int margin = 4; // pixels

/// The numbers of \a point that a measure shows.
std::pair<double, double> valuesOf(const client::RatePoint &point, CounterMeasure measure)
{
    switch (measure) {
    case CounterMeasure::Bits:
        return {point.sentBytes * bitsPerByte, point.receivedBytes * bitsPerByte};
    case CounterMeasure::Packets:
        return {point.packets, 0};
    case CounterMeasure::Drops:
        return {point.dropped, 0};
    case CounterMeasure::Processors:
        return {point.processors * 100, 0};
    }
    return {};
}

/// 1, 2, 4 or 8 times a power of ten, not less than \a value.
double niceTop(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 4.0, 8.0}) {
        if (factor * power >= value)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

RatesChart::RatesChart(QWidget *parent) : QChartView(parent)
{
    setObjectName(u"ratesChart"_s);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus); // the table beside it says the same in words
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins(QMargins(margin, margin, margin, margin));
    m_time = new QDateTimeAxis(this);
    m_time->setFormat(u"HH:mm:ss"_s);
    m_time->setTickCount(timeTicks);
    m_rate = new QValueAxis(this);
    m_rate->setTickCount(rateTicks + 1);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_rate, Qt::AlignLeft);
    adapt();
}

QLineSeries *RatesChart::addLine(Qt::PenStyle style)
{
    auto *const line = new QLineSeries(this);
    QPen pen = line->pen();
    pen.setStyle(style);
    pen.setWidthF(curveWidth);
    line->setPen(pen);
    chart()->addSeries(line);
    line->attachAxis(m_time);
    line->attachAxis(m_rate);
    connect(line, &QLineSeries::hovered, this, [this, line](const QPointF &at, bool isOver) { point(line, at, isOver); });
    return line;
}

void RatesChart::fill(const Lines &lines, const RateCurve &curve, CounterMeasure measure)
{
    QList<QPointF> sent;
    QList<QPointF> received;
    for (const client::RatePoint &point : curve.points) {
        const auto [out, in] = valuesOf(point, measure);
        sent.append({double(point.at), out / m_unit});
        received.append({double(point.at), in / m_unit});
    }
    for (QLineSeries *const line : {lines.sent, lines.received}) {
        QPen pen = line->pen();
        pen.setColor(curve.colour);
        line->setPen(pen);
        line->setName(curve.name);
    }
    lines.sent->replace(sent);
    lines.received->replace(measure == CounterMeasure::Bits ? received : QList<QPointF>());
}

void RatesChart::scale(double most, CounterMeasure measure)
{
    const double top = most > 0 ? niceTop(most) : 1;
    m_unit = 1;
    switch (measure) {
    case CounterMeasure::Bits:
        m_unit = top >= 1e9 ? 1e9 : top >= 1e6 ? 1e6 : top >= 1e3 ? 1e3 : 1;
        m_unitName = top >= 1e9 ? tr("Gbit/s") : top >= 1e6 ? tr("Mbit/s") : top >= 1e3 ? tr("kbit/s") : tr("bit/s");
        break;
    case CounterMeasure::Packets:
        m_unitName = tr("packets/s");
        break;
    case CounterMeasure::Drops:
        m_unitName = tr("dropped/s");
        break;
    case CounterMeasure::Processors:
        m_unitName = tr("% of a processor");
        break;
    }
    m_rate->setRange(0, top / m_unit);
    const double shown = top / m_unit;
    const QString digits = shown <= 2 ? u"%.2f "_s : shown <= 20 ? u"%.1f "_s : u"%.0f "_s; // quarters of it
    m_rate->setLabelFormat(digits + QString(m_unitName).replace(u'%', u"%%"_s));
}

void RatesChart::show(const QList<RateCurve> &curves, CounterMeasure measure, qint64 from, qint64 to)
{
    while (m_lines.size() < curves.size())
        m_lines.append(Lines{addLine(Qt::SolidLine), addLine(Qt::DashLine)});
    double most = 0;
    for (const RateCurve &curve : curves) {
        for (const client::RatePoint &point : curve.points) {
            const auto [sent, received] = valuesOf(point, measure);
            most = std::max({most, sent, received});
        }
    }
    scale(most, measure);
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        fill(m_lines.at(i), curves.value(i), measure);
    chart()->setTitle(measure == CounterMeasure::Bits ? tr("Full line: sent; dashed line: received") : QString());
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(from), QDateTime::fromMSecsSinceEpoch(to));
}

void RatesChart::point(const QLineSeries *line, const QPointF &at, bool isOver)
{
    if (!isOver) {
        QToolTip::hideText();
        return;
    }
    const QString time = clockText(QDateTime::fromMSecsSinceEpoch(qint64(at.x())));
    //: whose curve; a number; its unit; a time of day
    QToolTip::showText(QCursor::pos(), tr("%1: %2 %3 at %4").arg(line->name(), QLocale().toString(at.y(), 'g', 3), m_unitName, time), this);
}

void RatesChart::adapt()
{
    const QPalette colours = palette();
    chart()->setBackgroundBrush(colours.base());
    setBackgroundBrush(colours.base());
    chart()->setTitleBrush(quietText(colours));
    chart()->setTitleFont(font());
    for (QAbstractAxis *const axis : std::initializer_list<QAbstractAxis *>{m_time, m_rate}) {
        axis->setLabelsBrush(colours.text());
        axis->setLabelsFont(font());
        axis->setGridLinePen(QPen(lineColour(colours), 1));
        axis->setLinePen(QPen(lineColour(colours), 1));
    }
}

void RatesChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adapt();
}

} // namespace overlab::views
