// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/framedstyle.h"

#include "views/theme/icons.h"
#include "views/theme/palettes.h"
#include "views/theme/statemark.h"

#include <QApplication>
#include <QMainWindow>
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

void drawFrame(QPainter &painter, const QStyleOption &option, QRectF area, double radius, double width = 1)
{
    const double in = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(frameColour(option), width));
    painter.drawRoundedRect(area.adjusted(in, in, -in, -in), radius, radius);
    painter.restore();
}

/// Between two areas, along the handle that moves it.
void drawDivider(QPainter &painter, const QStyleOption &option)
{
    QRect line = option.rect;
    if (line.width() < line.height()) {
        line.setLeft(line.center().x());
        line.setWidth(1);
    } else {
        line.setTop(line.center().y());
        line.setHeight(1);
    }
    painter.fillRect(line, lineColour(option.palette));
}

void drawHeaderEdges(QPainter &painter, const QStyleOption &option)
{
    const QColor colour = lineColour(option.palette);
    painter.fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), colour);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour);
}

/// Fusion's own is three quarters as strong as text.
void drawDot(QPainter &painter, const QStyleOption &option, const QRectF &area)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Text));
    painter.drawEllipse(area.center(), area.width() / 4, area.width() / 4);
    painter.restore();
}

/// Open towards its page.
void drawTabFrame(QPainter &painter, const QStyleOption &option)
{
    const auto *const tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    if (!tab || (tab->shape != QTabBar::RoundedNorth && tab->shape != QTabBar::RoundedSouth))
        return;
    constexpr int open = 6;
    const int lower = option.state.testFlag(QStyle::State_Selected) ? 0 : 2;
    const bool isLast = tab->position == QStyleOptionTab::End || tab->position == QStyleOptionTab::OnlyOneTab;
    const QRect seen = option.rect.adjusted(0, 0, isLast ? 0 : 1, 0); // it shares its edge with the next one
    const QRectF area = tab->shape == QTabBar::RoundedNorth ? seen.adjusted(0, lower, 0, open) : seen.adjusted(0, -open, 0, -lower);
    painter.save();
    painter.setClipRect(seen, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(lineColour(option.palette));
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
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
    if (element == PE_IndicatorBranch && option->state.testFlag(State_Selected)) { // Fusion's arrow has the colour of other rows
        QStyleOption chosen = *option;
        chosen.palette.setColor(QPalette::WindowText, option->palette.color(QPalette::HighlightedText));
        for (int pass = 0; pass < 2; ++pass) // one alone is seen through
            QProxyStyle::drawPrimitive(element, &chosen, painter, widget);
        return;
    }
    if (element == PE_IndicatorDockWidgetResizeHandle && isHighContrast(option->palette))
        drawDivider(*painter, *option); // below the grip
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
        const QRectF area(option->rect.topLeft(), QSizeF(side, side));
        drawFrame(*painter, *option, area, side / 2);
        if (isHighContrast(option->palette) && option->state.testFlag(State_On))
            drawDot(*painter, *option, area);
        break;
    }
    case PE_FrameMenu:
    case PE_PanelMenu:
        drawFrame(*painter, *option, option->rect, 0);
        break;
    case PE_PanelButtonCommand: {
        const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
        drawFrame(*painter, *option, option->rect, 2, isDefault && isHighContrast(option->palette) ? 2 : 1);
        break;
    }
    case PE_PanelLineEdit:
        // Inside a spin box or a combo box it has none of its own.
        if (const auto *const frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawFrame(*painter, *option, option->rect, 2);
        break;
    case PE_FrameTabWidget:
    case PE_FrameDockWidget:
        if (isHighContrast(option->palette))
            drawFrame(*painter, *option, option->rect, 0);
        break;
    case PE_PanelStatusBar:
        if (isHighContrast(option->palette))
            painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), lineColour(option->palette));
        break;
    default:
        break;
    }
}

void FramedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == CE_ComboBoxLabel) { // Qt's cuts a letter in half where there is no room
        if (const auto *const box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && !box->editable) {
            QStyleOptionComboBox shown(*box);
            const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - (box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4);
            shown.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room - 2);
            QProxyStyle::drawControl(element, &shown, painter, widget);
            return;
        }
    }
    const bool isStrong = isHighContrast(option->palette);
    if (element == CE_Splitter && isStrong)
        drawDivider(*painter, *option); // below the grip
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
    } else if (element == CE_HeaderSection && isStrong) {
        drawHeaderEdges(*painter, *option);
    } else if (element == CE_ToolBar && isStrong && widget && qobject_cast<QMainWindow *>(widget->parentWidget())) {
        const auto *const bar = qstyleoption_cast<const QStyleOptionToolBar *>(option);
        if (bar && bar->toolBarArea == Qt::TopToolBarArea)
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), lineColour(option->palette));
    } else if (element == CE_TabBarTabShape) {
        if (isStrong)
            drawTabFrame(*painter, *option);
        drawTabEdge(*painter, *option);
    }
}

int FramedStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_TabBarTabHSpace)
        return tabSpace;
    if (metric == PM_DockWidgetTitleBarButtonMargin) // so that titles are as high as their words
        return 1;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon FramedStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const QPalette palette = QApplication::palette();
    switch (which) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return themedIcon(IconName::Cancel);
    case SP_TitleBarNormalButton:
        return themedIcon(IconName::Float);
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
    const auto *const group = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
    if (group && !group->features.testFlag(QStyleOptionFrame::Flat) && isHighContrast(option->palette))
        drawFrame(*painter, *option, subControlRect(control, option, SC_GroupBoxContents, widget).adjusted(-3, -3, 3, 3), 2);
    if (control == CC_ScrollBar && isHighContrast(option->palette)) {
        const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        painter->fillRect(slider.adjusted(3, 3, -3, -3), option->palette.color(QPalette::Mid));
    }
}

} // namespace overlab::views
