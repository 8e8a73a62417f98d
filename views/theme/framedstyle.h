// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion, with frames that are seen on dark grounds and in high contrast: its own are a darker shade of the window, so
// black on black. Message boxes, clear buttons and docks have the application's icons.
#pragma once

#include <QProxyStyle>

namespace overlab::views {

class FramedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    FramedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace overlab::views
