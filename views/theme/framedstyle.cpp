// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/framedstyle.h"

#include "views/theme/palettes.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

bool needsFrames(const QPalette &palette)
{
    return isDark(palette) || isHighContrast(palette);
}

QColor frameColour(const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    if (option.state & QStyle::State_HasFocus)
        return palette.color(QPalette::Highlight);
    if (isHighContrast(palette))
        return palette.color(option.state & QStyle::State_Enabled ? QPalette::WindowText : QPalette::Mid);
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.4);
}

void drawFrame(QPainter &painter, const QStyleOption &option, QRectF area, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(frameColour(option), 1));
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace

FramedStyle::FramedStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void FramedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!needsFrames(option->palette))
        return;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawFrame(*painter, *option, option->rect, 2);
        break;
    case PE_IndicatorRadioButton: {
        const double side = std::min(option->rect.width(), option->rect.height());
        drawFrame(*painter, *option, QRectF(option->rect.topLeft(), QSizeF(side, side)), side / 2);
        break;
    }
    case PE_PanelButtonCommand:
    case PE_PanelLineEdit:
        if (element == PE_PanelLineEdit) { // inside a spin box or a combo box it has none of its own
            const auto *const frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            if (!frame || frame->lineWidth <= 0)
                break;
        }
        drawFrame(*painter, *option, option->rect, 2);
        break;
    default:
        break;
    }
}

void FramedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isFramed = control == CC_ComboBox || control == CC_SpinBox;
    if (isFramed && needsFrames(option->palette))
        drawFrame(*painter, *option, option->rect, 2);
}

} // namespace overlab::views
