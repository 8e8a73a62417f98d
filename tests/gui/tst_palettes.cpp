// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/canvascolours.h"
#include "views/theme/heatcolours.h"
#include "views/theme/palettes.h"
#include "views/theme/statemark.h"

#include <QTest>

using namespace overlab::views;
using namespace Qt::StringLiterals;

namespace {

/// What is read of ordinary text (WCAG 2, AA), and in the palettes for strong contrast (AAA).
double needed(const QPalette &palette)
{
    return isHighContrast(palette) ? 7 : 4.5;
}

void verify(const QString &what, const QColor &text, const QColor &ground, double ratio)
{
    const double found = contrastRatio(text, ground);
    QVERIFY2(found >= ratio, qPrintable(u"%1: %2 on %3 is %4, less than %5"_s.arg(what, text.name(), ground.name())
                                            .arg(found, 0, 'f', 2)
                                            .arg(ratio)));
}

struct Pair
{
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
};

constexpr Pair readPairs[] = {
    {QPalette::WindowText, QPalette::Window},        {QPalette::Text, QPalette::Base},
    {QPalette::Text, QPalette::AlternateBase},       {QPalette::ButtonText, QPalette::Button},
    {QPalette::ToolTipText, QPalette::ToolTipBase},  {QPalette::HighlightedText, QPalette::Highlight},
    {QPalette::Link, QPalette::Base},                {QPalette::Link, QPalette::Window},
    {QPalette::LinkVisited, QPalette::Base},         {QPalette::PlaceholderText, QPalette::Base},
    {QPalette::PlaceholderText, QPalette::Window},
};

} // namespace

class tst_Palettes : public QObject
{
    Q_OBJECT

private slots:
    void contrastRatio_isTheStandards();
    void keys_comeBack();
    void system_followsLightAndDark();
    void text_isReadable_data() { addLooks(); }
    void text_isReadable();
    void disabled_isStillSeen_data() { addLooks(); }
    void disabled_isStillSeen();
    void states_areSeen_data() { addLooks(); }
    void states_areSeen();
    void canvas_isReadable_data() { addLooks(); }
    void canvas_isReadable();
    void tenants_areSeenWithStrongContrast_data() { addLooks(); }
    void tenants_areSeenWithStrongContrast();
    void heats_areSeenTheBetterTheMore_data() { addLooks(); }
    void heats_areSeenTheBetterTheMore();

private:
    void addLooks();
};

void tst_Palettes::addLooks()
{
    QTest::addColumn<QPalette>("palette");
    for (const Appearance appearance : appearances())
        QTest::newRow(qPrintable(appearanceKey(appearance))) << paletteFor(appearance, QPalette(Qt::black, Qt::white));
}

void tst_Palettes::contrastRatio_isTheStandards()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    // WCAG's own example of a grey that is just too light on white, and one that is not.
    QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) > 4.5);
}

void tst_Palettes::keys_comeBack()
{
    for (const Appearance appearance : appearances())
        QCOMPARE(appearanceOf(appearanceKey(appearance)), appearance);
    QCOMPARE(appearances().size(), 5);
    QCOMPARE(appearanceOf(u"purple"_s), Appearance::System);
}

void tst_Palettes::system_followsLightAndDark()
{
    const QPalette dark = paletteFor(Appearance::System, paletteFor(Appearance::Dark, {}));
    const QPalette light = paletteFor(Appearance::System, paletteFor(Appearance::Light, {}));

    QVERIFY(isDark(dark));
    QVERIFY(!isDark(light));
    QVERIFY(!isHighContrast(dark));
    QVERIFY(isHighContrast(paletteFor(Appearance::HighContrastDark, {})));
    QVERIFY(isHighContrast(paletteFor(Appearance::HighContrastLight, {})));
}

void tst_Palettes::text_isReadable()
{
    QFETCH(const QPalette, palette);
    for (const Pair &pair : readPairs) {
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            verify(u"roles %1 and %2"_s.arg(int(pair.text)).arg(int(pair.ground)), palette.color(group, pair.text),
                   palette.color(group, pair.ground), needed(palette));
        }
    }
    verify(u"quiet text"_s, quietText(palette), palette.color(QPalette::Window), needed(palette));
    verify(u"quiet text"_s, quietText(palette), palette.color(QPalette::Base), needed(palette));
}

void tst_Palettes::disabled_isStillSeen()
{
    QFETCH(const QPalette, palette);
    const double ratio = isHighContrast(palette) ? 4.5 : 3;
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        verify(u"disabled"_s, palette.color(QPalette::Disabled, role), palette.color(QPalette::Window), ratio);
}

void tst_Palettes::states_areSeen()
{
    QFETCH(const QPalette, palette);
    for (const StateKind kind : {StateKind::Running, StateKind::Planned, StateKind::Building, StateKind::Partial, StateKind::Fault,
                                 StateKind::Stopped, StateKind::Drifted, StateKind::Changed, StateKind::Wrong, StateKind::Unknown}) {
        verify(u"state %1"_s.arg(int(kind)), stateColour(kind, palette), palette.color(QPalette::Base),
               isHighContrast(palette) ? 7 : 3);
    }
}

void tst_Palettes::canvas_isReadable()
{
    QFETCH(const QPalette, palette);
    const CanvasColours colours = canvasColours(palette);
    for (const QColor &ground : {colours.ground, colours.surface, colours.note}) {
        verify(u"text"_s, colours.text, ground, needed(palette));
    }
    for (const QColor &ground : {colours.ground, colours.surface})
        verify(u"quiet text"_s, colours.quiet, ground, needed(palette));
    const double ofThings = isHighContrast(palette) ? 4.5 : 3; // WCAG 2.1, 1.4.11: what is not text
    verify(u"link"_s, colours.link, colours.ground, ofThings);
    verify(u"accent"_s, colours.accent, colours.ground, ofThings);
    verify(u"refusal"_s, colours.refusal, colours.ground, ofThings);
    verify(u"outline"_s, colours.outline, colours.ground, isHighContrast(palette) ? 7 : 1.4);
}

void tst_Palettes::heats_areSeenTheBetterTheMore()
{
    QFETCH(const QPalette, palette);
    const CanvasColours colours = canvasColours(palette);
    const double ofThings = isHighContrast(palette) ? 7 : 3;
    for (int heat = 1; heat <= heatSteps; ++heat) {
        const QColor colour = heatColour(heat, colours);
        verify(u"heat %1"_s.arg(heat), colour, colours.ground, ofThings);
        verify(u"heat %1"_s.arg(heat), colour, colours.surface, ofThings);
        if (heat > 1)
            QVERIFY(contrastRatio(colour, colours.ground) > contrastRatio(heatColour(heat - 1, colours), colours.ground));
    }
}

void tst_Palettes::tenants_areSeenWithStrongContrast()
{
    QFETCH(const QPalette, palette);
    const CanvasColours colours = canvasColours(palette);
    for (const QColor &tenant : {QColor(0xc0, 0x39, 0x2b), QColor(0x27, 0xae, 0x60), QColor(Qt::yellow), QColor(Qt::black),
                                 QColor(Qt::white), QColor(Qt::blue), QColor(0x80, 0x80, 0x80)}) {
        const QColor line = tenantLine(tenant, colours);
        if (colours.isHighContrast)
            verify(u"tenant "_s + tenant.name(), line, colours.ground, 7);
        // A network's words stand on the fill.
        verify(u"text on "_s + tenant.name(), colours.text, tenantFill(tenant, colours, true), needed(palette));
        verify(u"text on "_s + tenant.name(), colours.text, tenantFill(tenant, colours, false), needed(palette));
    }
}

QTEST_MAIN(tst_Palettes)
#include "tst_palettes.moc"
