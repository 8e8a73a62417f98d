// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/look.h"

#include "views/theme/framedstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

namespace overlab::views {

namespace {

constexpr auto fixedFamilyProperty = "overlabFixedFamily";
constexpr LookFactors presenting{.text = 1.5, .line = 1.75};
constexpr double smallestSize = 5;

/// Fonts may come with a size in pixels only.
double pointsOf(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
}

} // namespace

Look::Look(QObject *parent) : QObject(parent), m_systemFont(QApplication::font()), m_system(QApplication::palette())
{
    QApplication::setStyle(new FramedStyle);
    connect(&m_system, &SystemLook::changed, this, [this] {
        if (m_choice.appearance == Appearance::System)
            apply();
    });
    m_system.follow();
}

void Look::use(const LookChoice &choice)
{
    m_choice = choice;
    apply();
}

void Look::present(bool isPresenting)
{
    if (m_isPresenting == isPresenting)
        return;
    m_isPresenting = isPresenting;
    apply();
}

LookFactors Look::factors() const
{
    return m_isPresenting ? presenting : LookFactors();
}

Appearance Look::shown() const
{
    if (m_choice.appearance != Appearance::System)
        return m_choice.appearance;
    if (m_system.wantsContrast())
        return m_system.isDark() ? Appearance::HighContrastDark : Appearance::HighContrastLight;
    return m_system.isDark() ? Appearance::Dark : Appearance::Light;
}

void Look::apply()
{
    qApp->setProperty(fixedFamilyProperty, m_choice.fixedFamily);
    QFont font = m_systemFont;
    if (!m_choice.fontFamily.isEmpty())
        font.setFamilies({m_choice.fontFamily});
    const double points = m_choice.fontSize > 0 ? m_choice.fontSize : pointsOf(m_systemFont);
    font.setPointSizeF(std::max(smallestSize, points * m_choice.scalePercent / 100 * factors().text));
    const QPalette palette = paletteFor(shown(), QApplication::palette());
    if (QApplication::font() != font)
        QApplication::setFont(font);
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
    emit changed();
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QString family = qApp->property(fixedFamilyProperty).toString();
    if (!family.isEmpty())
        font.setFamilies({family});
    font.setPointSizeF(pointsOf(QApplication::font()));
    return font;
}

QFont scaledFont(QFont base, double factor, bool isBold)
{
    base.setPointSizeF(pointsOf(base) * factor);
    base.setBold(isBold);
    return base;
}

} // namespace overlab::views
