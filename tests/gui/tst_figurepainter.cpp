// SPDX-License-Identifier: GPL-3.0-or-later
// How parts of a node look beside a path and on it, pixel by pixel.
#include "views/inside/figurepainter.h"
#include "views/theme/palettes.h"

#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace overlab::views;
using namespace Qt::StringLiterals;

namespace {

/// A port of the tenant red, on nothing.
FigureFrame onePort()
{
    FigurePart port;
    port.key = u"compute-0/port/qvo7cff66c1-d6"_s;
    port.name = u"qvo7cff66c1-d6"_s;
    port.origin = u"red/vm-1"_s;
    port.area = QRectF(0, 0, 120, 48);
    FigureFrame frame;
    frame.node.area = QRectF(-9'000, 0, 10, 10); // out of sight
    frame.parts = {port};
    return frame;
}

QImage picture(const FigureStyle &style, const FigureMarks &marks, double detail, double aside)
{
    const FigureFrame frame = onePort();
    QImage image(160, 80, QImage::Format_RGB32);
    image.fill(style.colours.surface);
    QPainter painter(&image);
    painter.translate(20 + aside, 20 + aside);
    painter.scale(detail, detail);
    FigurePainter(painter, style, marks, detail).paintFrame(frame, frame.parts.constFirst().area);
    return image;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *const line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        count += int(std::count(line, line + image.width(), colour.rgb()));
    }
    return count;
}

} // namespace

class tst_FigurePainter : public QObject
{
    Q_OBJECT

private slots:
    void smallBoxes_areCoveredByTheirMark();
    void besideThePath_isReadWithStrongContrast();
};

/// The mark of a path is over its part's own edges, not beside them, wherever the view is scrolled to.
void tst_FigurePainter::smallBoxes_areCoveredByTheirMark()
{
    FigureStyle style;
    style.colours = canvasColours(paletteFor(Appearance::HighContrastDark, {}));
    style.colours.outline = Qt::red;
    FigureMarks marks;
    marks.onPath = {onePort().parts.constFirst().key};
    for (const QString &current : {QString(), *marks.onPath.cbegin()}) {
        marks.current = current;
        for (int step = 0; step < 200; ++step) {
            const double detail = 0.4 + step * 0.001;
            for (const double aside : {0.0, 0.25, 0.499999, 0.5, 0.75}) {
                const QImage image = picture(style, marks, detail, aside);
                QVERIFY(pixelsOf(picture(style, {}, detail, aside), Qt::red) > 0);
                QVERIFY(pixelsOf(image, style.colours.accent) > 0);
                const int beside = pixelsOf(image, Qt::red);
                QVERIFY2(beside == 0, qPrintable(u"%1 pixels at %2, %3"_s.arg(beside).arg(detail).arg(aside)));
            }
        }
    }
}

void tst_FigurePainter::besideThePath_isReadWithStrongContrast()
{
    FigureMarks marks;
    marks.onPath = {u"compute-0/port/another"_s};
    for (const Appearance appearance : {Appearance::HighContrastLight, Appearance::HighContrastDark}) {
        FigureStyle style;
        style.colours = canvasColours(paletteFor(appearance, {}));
        style.tenants = {{u"red"_s, QColor(0xc0, 0x39, 0x2b)}};
        for (const double detail : {0.5, 1.0}) {
            const QImage image = picture(style, marks, detail, 0.5);
            double edge = 1;
            for (int x = 15; x < 25; ++x)
                edge = std::max(edge, contrastRatio(image.pixelColor(x, 30), style.colours.surface));
            QVERIFY2(edge >= 3, qPrintable(u"%1 at %2"_s.arg(edge).arg(detail)));
        }
    }
}

QTEST_MAIN(tst_FigurePainter)
#include "tst_figurepainter.moc"
