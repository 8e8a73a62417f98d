// SPDX-License-Identifier: GPL-3.0-or-later
// Curves of rates over time, on Qt Charts.
#pragma once

#include "engine/client/history/counterhistory.h"

#include <QChartView>
#include <QColor>

class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace overlab::views {

/// What the curves are of.
enum class CounterMeasure { Bits, Packets, Drops, Processors };

struct RateCurve
{
    QString name;
    QColor colour;
    QList<client::RatePoint> points;
};

class RatesChart : public QChartView
{
    Q_OBJECT

public:
    explicit RatesChart(QWidget *parent = nullptr);

    /// Between the times \a from and \a to, in milliseconds since 1970. Of Bits, what is sent is a full line and what is
    /// received a dashed one.
    void show(const QList<RateCurve> &curves, CounterMeasure measure, qint64 from, qint64 to);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Lines
    {
        QLineSeries *sent = nullptr; ///< of other measures than Bits: all of it
        QLineSeries *received = nullptr;
    };

    QLineSeries *addLine(Qt::PenStyle style);
    void fill(const Lines &lines, const RateCurve &curve, CounterMeasure measure);
    void scale(double most, CounterMeasure measure);
    void adapt();
    void point(const QLineSeries *line, const QPointF &at, bool isOver);

    QDateTimeAxis *m_time = nullptr;
    QValueAxis *m_rate = nullptr;
    QList<Lines> m_lines;
    double m_unit = 1; ///< how many of the measure a step of the axis is
    QString m_unitName;
};

} // namespace overlab::views
