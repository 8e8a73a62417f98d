// SPDX-License-Identifier: GPL-3.0-or-later
// The picture as a file: each file is read back by somebody else than its writer.
#include "engine/base/error.h"
#include "engine/design/designreader.h"
#include "tests/support/filecontent.h"
#include "views/canvas/canvasscene.h"
#include "views/export/exportdialog.h"
#include "views/export/pictureprinter.h"
#include "views/theme/palettes.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <thread>

using namespace overlab;
using namespace overlab::design;
using namespace overlab::views;
using namespace Qt::StringLiterals;
using testing::contentOf;

namespace {

const ObjectId net1{ObjectKind::Network, u"red"_s, u"net-1"_s};
const ObjectId vm1{ObjectKind::Machine, u"red"_s, u"vm-1"_s};

const QByteArray drawn = R"(overlab: 1
name: exported
tenants:
  - name: red
    color: "#c0392b"
    networks: [{name: net-1, subnets: [{cidr: 10.0.1.0/24}]}]
    vms:
      - {name: vm-1, interfaces: [{network: net-1, address: 10.0.1.85}]}
      - {name: vm-2, interfaces: [{network: net-1}]}
)";

struct Drawing
{
    explicit Drawing(const QByteArray &text = drawn)
    {
        document.load(readDesign(text, {}).design);
    }
    Picture picture(const PictureChoice &choice = {}) { return pictureOf(scene, document.design(), choice); }

    Document document;
    CanvasScene scene{document};
    QTemporaryDir folder;
};

int differentColours(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

/// The smallest area with all that is not the ground.
QRect drawnArea(const QImage &image)
{
    QRect area;
    for (int y = 2; y < image.height() - 2; ++y) {
        for (int x = 2; x < image.width() - 2; ++x) {
            if (image.pixel(x, y) != image.pixel(2, 2))
                area |= QRect(x, y, 1, 1);
        }
    }
    return area;
}

/// All words of an SVG; nullopt: it is no XML.
std::optional<QString> wordsOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QStringList words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            words << reader.text().toString();
    }
    return reader.hasError() ? std::nullopt : std::optional(words.join(u'\n'));
}

} // namespace

class tst_Export : public QObject
{
    Q_OBJECT

private slots:
    void png_hasTheSizeAndThePicture();
    void png_canBeTransparent();
    void manyThreads_drawTheSamePicture();
    void fineDevices_drawItAsLarge();
    void svg_looksLikeTheImage();
    void whiteGround_hasLightColoursInTheDark();
    void svg_isXmlWithTheNames();
    void pdf_isOnePageOfItsSize();
    void selection_isAllThereIs();
    void selectionMarks_areNotInThePicture();
    void nothingDrawn_isNoPicture();
    void failure_leavesTheFileAsItWas();
    void hugeImages_areRefused();
    void page_isPrinted();
    void dialog_writesWhatWasChosen();
    void dialog_saysWhyNot();
};

void tst_Export::png_hasTheSizeAndThePicture()
{
    Drawing drawing;
    const Picture picture = drawing.picture();
    const QString path = drawing.folder.filePath(u"a.png"_s);

    savePicture(picture, path, {.format = PictureFormat::Png, .scale = 2, .title = u"exported"_s});

    const QImage image(path);
    QCOMPARE(image.size(), pixelSize(picture, 2));
    QVERIFY(image.width() > 400);
    QVERIFY(differentColours(image) > 50);
    QCOMPARE(image.pixelColor(2, 2), drawing.scene.colours().ground);
    QCOMPARE(image.text(u"Title"_s), u"exported"_s);
}

void tst_Export::png_canBeTransparent()
{
    Drawing drawing;

    const QImage image = drawnImage(drawing.picture({.ground = PictureGround::Transparent}), 1);

    QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
    QVERIFY(differentColours(image) > 50);
}

void tst_Export::manyThreads_drawTheSamePicture()
{
    Drawing drawing;
    const Picture picture = drawing.picture();
    const QImage expected = drawnImage(picture, 1);
    std::vector<QImage> images(8);
    std::vector<std::thread> threads;
    for (QImage &image : images)
        threads.emplace_back([&image, picture] { image = drawnImage(picture, 1); });
    for (std::thread &thread : threads)
        thread.join();

    for (const QImage &image : images)
        QCOMPARE(image, expected);
}

void tst_Export::fineDevices_drawItAsLarge()
{
    Drawing drawing;
    const Picture picture = drawing.picture();
    QImage image(pixelSize(picture, 1), QImage::Format_ARGB32_Premultiplied);
    image.setDotsPerMeterX(1200 * 40); // as a printer or a PDF has
    image.setDotsPerMeterY(1200 * 40);
    image.fill(Qt::white);
    QPainter painter(&image);

    paintPicture(painter, picture, QRectF(QPointF(), QSizeF(image.size())));
    painter.end();

    const QRect expected = drawnArea(drawnImage(picture, 1));
    QVERIFY(expected.width() > 200);
    QCOMPARE(drawnArea(image), expected);
}

void tst_Export::svg_looksLikeTheImage()
{
    Drawing drawing;
    const Picture picture = drawing.picture();
    const QString path = drawing.folder.filePath(u"a.svg"_s);
    savePicture(picture, path, {.format = PictureFormat::Svg, .title = {}});
    QSvgRenderer renderer(path);
    QVERIFY(renderer.isValid());
    QImage image(pixelSize(picture, 1), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);

    renderer.render(&painter);
    painter.end();

    const QRect expected = drawnArea(drawnImage(picture, 1));
    const QRect found = drawnArea(image);
    QVERIFY((found.topLeft() - expected.topLeft()).manhattanLength() <= 4);
    QVERIFY((found.bottomRight() - expected.bottomRight()).manhattanLength() <= 4);
}

void tst_Export::whiteGround_hasLightColoursInTheDark()
{
    Drawing drawing;
    const QImage light = drawnImage(drawing.picture({.ground = PictureGround::White}), 1);
    const CanvasColours dark = canvasColours(paletteFor(Appearance::Dark, QPalette()));
    drawing.scene.setColours(dark);

    const QImage image = drawnImage(drawing.picture({.ground = PictureGround::White}), 1);

    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    QCOMPARE(image, light);
    QCOMPARE(drawing.scene.colours().ground, dark.ground); // and the screen keeps its own
    QVERIFY(drawnImage(drawing.picture(), 1) != light);
}

void tst_Export::svg_isXmlWithTheNames()
{
    Drawing drawing;
    const QString path = drawing.folder.filePath(u"a.svg"_s);

    savePicture(drawing.picture(), path, {.format = PictureFormat::Svg, .title = u"exported"_s});

    const auto words = wordsOf(contentOf(path));
    QVERIFY(words);
    for (const QString &name : {u"vm-1"_s, u"vm-2"_s, u"net-1"_s, u"10.0.1.85"_s, u"red"_s, u"exported"_s})
        QVERIFY2(words->contains(name), qPrintable(name));
}

void tst_Export::pdf_isOnePageOfItsSize()
{
    Drawing drawing;
    const Picture picture = drawing.picture();
    const QString path = drawing.folder.filePath(u"a.pdf"_s);

    savePicture(picture, path, {.format = PictureFormat::Pdf, .title = u"exported"_s});

    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    QVERIFY(pdf.contains("/FontFile")); // vectors and words, not an image of them
    const qsizetype box = pdf.indexOf("/MediaBox [0 0 ");
    const QList<QByteArray> size = pdf.mid(box + 15, 40).split(' ');
    QVERIFY(qAbs(size.at(0).toDouble() - picture.area.width() * 0.75) <= 1);
}

void tst_Export::selection_isAllThereIs()
{
    Drawing drawing;
    drawing.scene.select({vm1, net1});
    const QString path = drawing.folder.filePath(u"a.svg"_s);

    const Picture picture = drawing.picture({.isSelectionOnly = true});
    savePicture(picture, path, {.format = PictureFormat::Svg, .title = {}});

    const QString words = wordsOf(contentOf(path)).value_or(QString());
    QVERIFY(words.contains(u"vm-1"_s));
    QVERIFY(words.contains(u"10.0.1.85"_s)); // the line between
    QVERIFY(!words.contains(u"vm-2"_s));
    QVERIFY(picture.area.height() < drawing.picture().area.height() || picture.area.width() < drawing.picture().area.width());
    drawing.scene.select({{ObjectKind::Tenant, {}, u"red"_s}});
    QCOMPARE(drawing.picture({.isSelectionOnly = true}).area, drawing.picture().area);
}

void tst_Export::selectionMarks_areNotInThePicture()
{
    Drawing drawing;
    const QImage before = drawnImage(drawing.picture(), 1);

    drawing.scene.select({vm1});

    QCOMPARE(drawnImage(drawing.picture(), 1), before);
    QCOMPARE(drawing.scene.selectedObjects(), QSet<ObjectId>{vm1});
}

void tst_Export::nothingDrawn_isNoPicture()
{
    Drawing drawing("overlab: 1\nname: empty\n");

    QVERIFY(drawing.picture().isEmpty());
    ExportDialog dialog(drawing.scene, drawing.document.design(), {});
    QVERIFY(!dialog.findChild<QPushButton *>(u"export"_s)->isEnabled());
}

void tst_Export::failure_leavesTheFileAsItWas()
{
    Drawing drawing;
    const QString path = drawing.folder.filePath(u"missing/a.png"_s);

    try {
        savePicture(drawing.picture(), path, {.title = {}});
        QFAIL("there is no such folder");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::CommandFailed);
        QCOMPARE(error.subject(), path);
    }
    QVERIFY(!QFile::exists(path));
}

void tst_Export::hugeImages_areRefused()
{
    QVERIFY(isPossibleImage({4000, 3000}));
    QVERIFY(!isPossibleImage({40'000, 30}));
    QVERIFY(!isPossibleImage({30'000, 30'000}));
    QVERIFY(!isPossibleImage({0, 10}));
    Picture picture;
    picture.area = QRectF(0, 0, 100'000, 10);
    QVERIFY(drawnImage(picture, 1).isNull());
}

void tst_Export::page_isPrinted()
{
    Drawing drawing;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QString path = drawing.folder.filePath(u"printed.pdf"_s);
    printer.setOutputFileName(path);

    QVERIFY(paintPage(printer, drawing.picture({.ground = PictureGround::White})));

    const QByteArray pdf = contentOf(path);
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    QVERIFY(!paintPage(printer, Picture()));
}

void tst_Export::dialog_writesWhatWasChosen()
{
    Drawing drawing;
    drawing.scene.select({vm1});
    ExportDialog dialog(drawing.scene, drawing.document.design(), {});
    dialog.open();
    auto *const preview = dialog.findChild<QLabel *>(u"preview"_s);
    QTRY_VERIFY(!preview->pixmap(Qt::ReturnByValue).isNull());
    QVERIFY(dialog.findChild<QComboBox *>(u"scale"_s)->isEnabled());
    QSignalSpy saved(&dialog, &ExportDialog::saved);

    dialog.findChild<QComboBox *>(u"format"_s)->setCurrentIndex(1);
    QVERIFY(!dialog.findChild<QComboBox *>(u"scale"_s)->isEnabled());
    dialog.findChild<QCheckBox *>(u"selectionOnly"_s)->setChecked(true);
    const QString path = drawing.folder.filePath(u"chosen.svg"_s);
    dialog.saveTo(path);

    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!dialog.isVisible());
    const QString words = wordsOf(contentOf(path)).value_or(QString());
    QVERIFY(words.contains(u"vm-1"_s));
    QVERIFY(!words.contains(u"vm-2"_s));
}

void tst_Export::dialog_saysWhyNot()
{
    Drawing drawing;
    ExportDialog dialog(drawing.scene, drawing.document.design(), {});
    dialog.open();
    QVERIFY(!dialog.findChild<QCheckBox *>(u"selectionOnly"_s)->isEnabled());

    dialog.saveTo(drawing.folder.filePath(u"missing/a.png"_s));

    auto *const failure = dialog.findChild<QLabel *>(u"failure"_s);
    QTRY_VERIFY(failure->isVisible());
    QVERIFY(failure->text().contains(u"missing"_s));
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<QPushButton *>(u"export"_s)->isEnabled()); // for another try
}

QTEST_MAIN(tst_Export)
#include "tst_export.moc"
