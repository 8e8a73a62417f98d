// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/framedstyle.h"

#include "views/theme/icons.h"
#include "views/theme/palettes.h"
#include "views/theme/statemark.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int tabSpace = 16; ///< beside a tab's name, both sides together; Fusion's own cuts names where tabs are many

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

/// Which of the tabs is the chosen one.
void drawTabEdge(QPainter &painter, const QStyleOption &option)
{
    const auto *const tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    if (!tab || !option.state.testFlag(QStyle::State_Selected))
        return;
    constexpr int thickness = 3;
    QRect edge = option.rect;
    if (tab->shape == QTabBar::RoundedNorth)
        edge.setHeight(thickness);
    else if (tab->shape == QTabBar::RoundedSouth)
        edge.setTop(edge.bottom() - thickness + 1);
    else
        return;
    painter.fillRect(edge, option.palette.color(QPalette::Highlight));
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
    case PE_FrameMenu:
    case PE_PanelMenu:
        drawFrame(*painter, *option, option->rect, 0);
        break;
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

void FramedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (!needsFrames(option->palette))
        return;
    if (element == CE_ShapedFrame) {
        const auto *const frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0 && frame->frameShape == QFrame::StyledPanel)
            drawFrame(*painter, *option, option->rect, 2);
    } else if (element == CE_MenuItem) {
        const auto *const item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
            painter->fillRect(QRect(option->rect.left() + 5, option->rect.center().y(), option->rect.width() - 10, 1), lineColour(option->palette));
    } else if (element == CE_TabBarTabShape) {
        drawTabEdge(*painter, *option);
    }
}

int FramedStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_TabBarTabHSpace)
        return tabSpace;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon FramedStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const QPalette palette = QApplication::palette();
    switch (which) {
    case SP_MessageBoxQuestion:
        return tintedIcon(IconName::Help, palette.color(QPalette::Highlight));
    case SP_MessageBoxInformation:
        return tintedIcon(IconName::Information, palette.color(QPalette::Highlight));
    case SP_MessageBoxWarning:
        return tintedIcon(IconName::Warning, stateColour(StateKind::Drifted, palette));
    case SP_MessageBoxCritical:
        return tintedIcon(IconName::Error, stateColour(StateKind::Fault, palette));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void FramedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isFramed = control == CC_ComboBox || control == CC_SpinBox;
    if (isFramed && needsFrames(option->palette))
        drawFrame(*painter, *option, option->rect, 2);
    if (control == CC_ScrollBar && isHighContrast(option->palette)) {
        const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        painter->fillRect(slider.adjusted(3, 3, -3, -3), option->palette.color(QPalette::Mid));
    }
}

} // namespace overlab::views
