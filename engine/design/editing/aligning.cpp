// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/aligning.h"

#include <algorithm>

namespace overlab::design {

namespace {

QPointF shiftTo(const QRectF &area, const QRectF &frame, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return {frame.left() - area.left(), 0};
    case Alignment::Centre:
        return {frame.center().x() - area.center().x(), 0};
    case Alignment::Right:
        return {frame.right() - area.right(), 0};
    case Alignment::Top:
        return {0, frame.top() - area.top()};
    case Alignment::Middle:
        return {0, frame.center().y() - area.center().y()};
    case Alignment::Bottom:
        return {0, frame.bottom() - area.bottom()};
    }
    return {};
}

/// One dimension of an area.
struct Span
{
    double begin = 0;
    double size = 0;
    qsizetype index = 0;
    bool isFixed = false;

    double end() const { return begin + size; }
};

QList<Span> spansOf(const QList<AlignedArea> &areas, Distribution distribution)
{
    QList<Span> spans;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const QRectF &area = areas.at(i).area;
        if (distribution == Distribution::Horizontal)
            spans.append({area.left(), area.width(), i, areas.at(i).isFixed});
        else
            spans.append({area.top(), area.height(), i, areas.at(i).isFixed});
    }
    std::stable_sort(spans.begin(), spans.end(),
                     [](const Span &a, const Span &b) { return a.begin + a.size / 2 < b.begin + b.size / 2; });
    return spans;
}

} // namespace

QList<QPointF> alignedShifts(const QList<AlignedArea> &areas, Alignment alignment)
{
    QRectF all;
    QRectF fixed;
    for (const AlignedArea &one : areas) {
        all |= one.area;
        if (one.isFixed)
            fixed |= one.area;
    }
    QList<QPointF> shifts;
    for (const AlignedArea &one : areas)
        shifts.append(one.isFixed ? QPointF() : shiftTo(one.area, fixed.isNull() ? all : fixed, alignment));
    return shifts;
}

QList<QPointF> distributedShifts(const QList<AlignedArea> &areas, Distribution distribution)
{
    QList<QPointF> shifts(areas.size());
    const QList<Span> spans = spansOf(areas, distribution);
    for (qsizetype first = 0; first + 1 < spans.size();) {
        qsizetype last = first + 1; // the next that stays
        while (last + 1 < spans.size() && !spans.at(last).isFixed)
            ++last;
        double room = spans.at(last).begin - spans.at(first).end();
        for (qsizetype i = first + 1; i < last; ++i)
            room -= spans.at(i).size;
        const double gap = room / double(last - first);
        double next = spans.at(first).end() + gap;
        for (qsizetype i = first + 1; i < last; ++i) {
            const double by = next - spans.at(i).begin;
            shifts[spans.at(i).index] = distribution == Distribution::Horizontal ? QPointF(by, 0) : QPointF(0, by);
            next += spans.at(i).size + gap;
        }
        first = last;
    }
    return shifts;
}

} // namespace overlab::design
