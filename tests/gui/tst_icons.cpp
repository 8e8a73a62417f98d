// SPDX-License-Identifier: GPL-3.0-or-later
// With OVERLAB_SHOTS=FOLDER in the environment it leaves sheets of all icons there, for people to look at.
#include "views/theme/icons.h"
#include "views/theme/palettes.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace overlab::views;
using namespace Qt::StringLiterals;

namespace {

QImage imageOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal, int side = 16)
{
    return icon.pixmap(QSize(side, side), 1, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
    }
    return count;
}

/// The colour of what is drawn: all pixels have it, only more or less of it.
QColor inkOf(const QImage &image)
{
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(best))
                best = image.pixel(x, y);
        }
    }
    return QColor(best);
}

bool areNear(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) < 8 && std::abs(one.green() - other.green()) < 8 &&
           std::abs(one.blue() - other.blue()) < 8;
}

} // namespace

class tst_Icons : public QObject
{
    Q_OBJECT

private slots:
    void everyName_hasItsOwnDrawing();
    void everyName_isDrawnInThePalettesColours_data();
    void everyName_isDrawnInThePalettesColours();
    void everyName_isCrispAtTwiceTheScale();
    void everyFile_keepsToTheFamily();
    void themedIcon_followsTheApplicationsPalette();
    void tintedIcon_keepsItsColour();
    void applicationIcon_hasManySizes();
    void sheet_forPeople();
};

void tst_Icons::everyName_hasItsOwnDrawing()
{
    QSet<QByteArray> drawings;
    for (const IconName name : iconNames()) {
        QFile file(u":/icons/%1.svg"_s.arg(iconFile(name)));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        drawings << file.readAll();
    }
    QCOMPARE(drawings.size(), iconNames().size());
    QCOMPARE(iconFile(IconName::SaveAs), u"save-as"_s);
    QCOMPARE(iconFile(IconName::PowerReboot), u"power-reboot"_s);
}

void tst_Icons::everyName_isDrawnInThePalettesColours_data()
{
    QTest::addColumn<QPalette>("palette");
    for (const Appearance appearance : appearances())
        QTest::newRow(qPrintable(appearanceKey(appearance))) << paletteFor(appearance, QApplication::palette());
}

void tst_Icons::everyName_isDrawnInThePalettesColours()
{
    QFETCH(const QPalette, palette);
    for (const IconName name : iconNames()) {
        const QIcon icon = themedIcon(name, palette);
        const QByteArray what = iconFile(name).toUtf8();

        QVERIFY2(inked(imageOf(icon)) >= 8, what);
        QVERIFY2(areNear(inkOf(imageOf(icon)), palette.color(QPalette::Active, QPalette::ButtonText)), what);
        QVERIFY2(areNear(inkOf(imageOf(icon, QIcon::Disabled)), palette.color(QPalette::Disabled, QPalette::ButtonText)), what);
        QVERIFY2(areNear(inkOf(imageOf(icon, QIcon::Selected)), palette.color(QPalette::HighlightedText)), what);
    }
}

void tst_Icons::everyName_isCrispAtTwiceTheScale()
{
    for (const IconName name : iconNames()) {
        const QPixmap pixmap = themedIcon(name).pixmap(QSize(16, 16), 2.0);

        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        // Drawn anew and not blown up: it differs from the small one made larger.
        const QImage large = imageOf(themedIcon(name), QIcon::Normal, 16).scaled(32, 32);
        QVERIFY2(pixmap.toImage().convertToFormat(QImage::Format_ARGB32) != large, qPrintable(iconFile(name)));
    }
}

void tst_Icons::everyFile_keepsToTheFamily()
{
    for (const IconName name : iconNames()) {
        QFile file(u":/icons/%1.svg"_s.arg(iconFile(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("viewBox=\"0 0 16 16\""), qPrintable(file.fileName()));
        QVERIFY2(text.contains("stroke-width=\"1.25\"") && text.count("stroke-width") == 1, qPrintable(file.fileName()));
        QVERIFY2(!text.contains("<text"), qPrintable(file.fileName()));
    }
}

void tst_Icons::themedIcon_followsTheApplicationsPalette()
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(paletteFor(Appearance::Light, before));
    const QIcon icon = themedIcon(IconName::Router);
    const QColor light = inkOf(imageOf(icon));

    QApplication::setPalette(paletteFor(Appearance::HighContrastDark, before));
    const QColor dark = inkOf(imageOf(icon));
    QApplication::setPalette(before);

    QVERIFY(light.lightness() < 60);
    QCOMPARE(dark, QColor(Qt::white));
}

void tst_Icons::tintedIcon_keepsItsColour()
{
    QVERIFY(areNear(inkOf(imageOf(tintedIcon(IconName::Tenant, Qt::red))), Qt::red));
}

void tst_Icons::applicationIcon_hasManySizes()
{
    const QIcon icon = applicationIcon();
    QVERIFY(icon.availableSizes().size() >= 6);
    QVERIFY(inked(imageOf(icon, QIcon::Normal, 48)) > 48 * 24);
}

void tst_Icons::sheet_forPeople()
{
    const QString folder = qEnvironmentVariable("OVERLAB_SHOTS");
    if (folder.isEmpty())
        QSKIP("OVERLAB_SHOTS is not set");
    constexpr int cell = 44;
    constexpr int perRow = 16;
    for (const Appearance appearance : appearances()) {
        const QPalette palette = paletteFor(appearance, QApplication::palette());
        for (const int scale : {1, 2}) {
            const int rows = int(iconNames().size()) / perRow + 2;
            QImage sheet(QSize(perRow * cell, rows * cell) * scale, QImage::Format_ARGB32);
            sheet.setDevicePixelRatio(scale);
            sheet.fill(palette.color(QPalette::Button));
            QPainter painter(&sheet);
            int i = 0;
            for (const IconName name : iconNames()) {
                themedIcon(name, palette).paint(&painter, QRect(i % perRow * cell + 6, i / perRow * cell + 6, 16, 16));
                themedIcon(name, palette).paint(&painter, QRect(i % perRow * cell + 22, i / perRow * cell + 20, 16, 16),
                                                Qt::AlignCenter, QIcon::Disabled);
                ++i;
            }
            applicationIcon().paint(&painter, QRect((perRow - 1) * cell, (rows - 1) * cell, 32, 32));
            applicationIcon().paint(&painter, QRect((perRow - 2) * cell, (rows - 1) * cell, 16, 16));
            painter.end();
            QVERIFY(sheet.save(u"%1/icons-%2-%3.png"_s.arg(folder, appearanceKey(appearance)).arg(scale)));
        }
    }
}

QTEST_MAIN(tst_Icons)
#include "tst_icons.moc"
