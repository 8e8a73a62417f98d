// SPDX-License-Identifier: GPL-3.0-or-later
// The palette under mouse and keys, and its way onto the drawing.
#include "views/canvas/canvasview.h"
#include "views/palette/objectpalette.h"
#include "views/theme/palettes.h"
#include "views/wording/language.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

using namespace overlab;
using namespace overlab::design;
using namespace Qt::StringLiterals;
using overlab::views::CanvasScene;
using overlab::views::CanvasView;
using overlab::views::DrawnKind;
using overlab::views::ObjectPalette;
using overlab::views::PaletteModel;

class tst_Palette : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void model_isSound();
    void everyKind_isOfferedOnce();
    void mime_carriesEachKind();
    void mime_thatIsNone_isRefused();
    void click_asksToPlace();
    void enterAndDoubleClick_askToAdd();
    void arrows_walkTheTiles();
    void keys_workWhereTheyAreAdded();
    void drop_putsALightGuest();
    void everyTile_saysWhatItIs();
    void everyTile_isSeen();
    void hint_leavesRoomForTiles();
    void longNames_leaveTwoColumns_data();
    void longNames_leaveTwoColumns();
    void nameOfManyWords_breaks();

private:
    QListView *tiles() const { return m_palette->findChild<QListView *>(u"tiles"_s); }
    QRect tile(int row) const { return tiles()->visualRect(tiles()->model()->index(row, 0)); }
    QPoint middleOf(int row) const { return tile(row).center(); }

    std::unique_ptr<ObjectPalette> m_palette;
};

namespace {

constexpr int networkRow = 1;
constexpr int lightRow = 4;

DrawnKind kindIn(const QSignalSpy &spy)
{
    return spy.last().first().value<DrawnKind>();
}

/// A language that needs many words for one thing.
class LongName : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "External") == 0 ? u"way out of the clouds"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

void tst_Palette::init()
{
    m_palette = std::make_unique<ObjectPalette>();
    m_palette->resize(240, 420);
    m_palette->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_palette.get()));
}

void tst_Palette::model_isSound()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.retranslate();
    for (QAction *const action : model.actions())
        action->setShortcut(QKeySequence());

    QCOMPARE(model.rowCount(), int(model.actions().size()));
    QCOMPARE(model.rowCount(model.index(0)), 0); // the tester does not ask lists
}

void tst_Palette::everyKind_isOfferedOnce()
{
    PaletteModel model;
    QList<DrawnKind> kinds;
    for (int row = 0; row < model.rowCount(); ++row)
        kinds.append(model.kindAt(row));

    for (const ObjectKind kind : {ObjectKind::Node, ObjectKind::External, ObjectKind::Tenant, ObjectKind::Network,
                                  ObjectKind::Router, ObjectKind::Machine, ObjectKind::Note})
        QCOMPARE(kinds.count(DrawnKind(kind)), 1);
    QCOMPARE(kinds.count(DrawnKind(ObjectKind::Machine, true)), 1);
    QCOMPARE(kinds.size(), 8);
}

void tst_Palette::mime_carriesEachKind()
{
    PaletteModel model;
    for (int row = 0; row < model.rowCount(); ++row) {
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(row)}));

        QCOMPARE(views::drawnKindIn(*data), std::optional(model.kindAt(row)));
    }
}

void tst_Palette::mime_thatIsNone_isRefused()
{
    QMimeData data;
    QVERIFY(!views::drawnKindIn(data));

    for (const QByteArray payload : {"", "seven", "7", "-1", " 3"}) {
        data.setData(views::drawnKindMime(), payload);
        QVERIFY2(!views::drawnKindIn(data), payload.constData());
    }
}

void tst_Palette::click_asksToPlace()
{
    QSignalSpy placed(m_palette.get(), &ObjectPalette::placeRequested);
    QSignalSpy added(m_palette.get(), &ObjectPalette::addRequested);

    QTest::mouseClick(tiles()->viewport(), Qt::LeftButton, {}, middleOf(lightRow));

    QCOMPARE(placed.size(), 1);
    QCOMPARE(kindIn(placed), DrawnKind(ObjectKind::Machine, true));
    QVERIFY(added.isEmpty());
    QVERIFY(tiles()->selectionModel()->hasSelection());
    m_palette->showIdle();
    QVERIFY(!tiles()->selectionModel()->hasSelection());
}

void tst_Palette::enterAndDoubleClick_askToAdd()
{
    QSignalSpy added(m_palette.get(), &ObjectPalette::addRequested);

    QTest::mouseDClick(tiles()->viewport(), Qt::LeftButton, {}, middleOf(networkRow));
    QCOMPARE(added.size(), 1);
    QCOMPARE(kindIn(added), DrawnKind(ObjectKind::Network));

    tiles()->setCurrentIndex(tiles()->model()->index(lightRow, 0));
    QTest::keyClick(tiles(), Qt::Key_Return);
    QCOMPARE(added.size(), 2);
    QCOMPARE(kindIn(added), DrawnKind(ObjectKind::Machine, true));
}

void tst_Palette::arrows_walkTheTiles()
{
    tiles()->setCurrentIndex(tiles()->model()->index(0, 0));

    QTest::keyClick(tiles(), Qt::Key_Right);
    QCOMPARE(tiles()->currentIndex().row(), 1);
    QTest::keyClick(tiles(), Qt::Key_Down);
    QVERIFY(tiles()->currentIndex().row() > 1);
    QVERIFY(tiles()->visualRect(tiles()->currentIndex()).top() > middleOf(0).y());
}

void tst_Palette::keys_workWhereTheyAreAdded()
{
    QWidget drawing;
    drawing.setFocusPolicy(Qt::StrongFocus);
    drawing.addActions(m_palette->placeActions());
    drawing.show();
    drawing.activateWindow();
    drawing.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&drawing));
    QSignalSpy placed(m_palette.get(), &ObjectPalette::placeRequested);

    QTest::keyClick(&drawing, Qt::Key_W);

    QCOMPARE(placed.size(), 1);
    QCOMPARE(kindIn(placed), DrawnKind(ObjectKind::Network));
    QCOMPARE(tiles()->currentIndex().row(), networkRow);
}

void tst_Palette::drop_putsALightGuest()
{
    Document document;
    QUndoStack undo;
    CanvasScene scene(document);
    CanvasView view(scene, document, undo);
    view.resize(600, 400);
    view.show();
    const std::unique_ptr<QMimeData> data(tiles()->model()->mimeData({tiles()->model()->index(lightRow, 0)}));

    QDragEnterEvent enter({300, 200}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({300, 200}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view.viewport(), &drop);

    const QList<Machine> &machines = document.design().tenants.first().vms;
    QCOMPARE(machines.size(), 1);
    QCOMPARE(machines.first().type, std::optional(MachineType::Namespace));
    undo.undo();
    QVERIFY(document.design().tenants.isEmpty());
}

void tst_Palette::hint_leavesRoomForTiles()
{
    const auto *const hint = m_palette->findChild<QLabel *>();
    QVERIFY(hint->isVisible());
    m_palette->resize(144, 200);
    QVERIFY(!hint->isVisible());
    QTRY_VERIFY(tiles()->height() > 190);
    m_palette->resize(240, 420);
    QVERIFY(hint->isVisible());
}

void tst_Palette::everyTile_isSeen()
{
    const QImage image = tiles()->viewport()->grab().toImage();
    const QColor ground = tiles()->palette().color(QPalette::Base);
    for (int row = 0; row < tiles()->model()->rowCount(); ++row) {
        const QRect thing = tiles()->visualRect(tiles()->model()->index(row, 0)).adjusted(0, 0, -20, -24); // not its name, nor its key
        double strongest = 1;
        for (int y = thing.top(); y <= thing.bottom(); ++y) // the outline is what crosses the middle
            strongest = std::max(strongest, views::contrastRatio(image.pixelColor(thing.left() + (thing.width() + 20) / 2 - 8, y), ground));
        const auto kind = views::PaletteModel().kindAt(row).kind;
        if (kind != ObjectKind::Note && kind != ObjectKind::Tenant) // areas with a colour of their own
            QVERIFY2(strongest > 2.5, qPrintable(u"row %1: %2"_s.arg(row).arg(strongest)));
    }
}

void tst_Palette::everyTile_saysWhatItIs()
{
    const QAbstractItemModel *const model = tiles()->model();
    QSet<QString> keys;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        QVERIFY(index.data(Qt::ToolTipRole).toString().size() > 40);
        QVERIFY(!index.data(PaletteModel::KeyRole).toString().isEmpty());
        keys.insert(index.data(PaletteModel::KeyRole).toString());
    }
    QCOMPARE(keys.size(), model->rowCount());

    m_palette->placeActions().at(networkRow)->setShortcut(Qt::Key_B); // another key is shown at once
    QCOMPARE(model->index(networkRow, 0).data(PaletteModel::KeyRole).toString(), u"B"_s);
}

void tst_Palette::longNames_leaveTwoColumns_data()
{
    QTest::addColumn<QString>("code");
    const QStringList codes = views::languageCodes();
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

void tst_Palette::longNames_leaveTwoColumns()
{
    QFETCH(const QString, code);
    m_palette->resize(224, 420); // as the dock is at first
    QCoreApplication::sendPostedEvents();
    views::Language language;
    language.use(code);

    QTRY_VERIFY(tile(1).left() > tile(0).left());
    QCOMPARE(tile(1).top(), tile(0).top());
    QVERIFY(tile(2).top() > tile(0).top());
    for (int row = 0; row < tiles()->model()->rowCount(); ++row) {
        const QString name = tiles()->model()->index(row, 0).data().toString();
        for (const QString &word : name.split(u' '))
            QVERIFY2(tiles()->fontMetrics().horizontalAdvance(word) < tile(row).width(), qPrintable(word));
    }
}

void tst_Palette::nameOfManyWords_breaks()
{
    m_palette->resize(224, 420);
    QCoreApplication::sendPostedEvents();
    const int oneLine = tile(0).height();
    LongName language;
    QVERIFY(tiles()->fontMetrics().horizontalAdvance(language.translate(nullptr, "External", nullptr, 0)) > tile(0).width());

    QCoreApplication::installTranslator(&language);

    QTRY_VERIFY(tile(0).height() >= oneLine + tiles()->fontMetrics().height()); // two lines
    QVERIFY(tile(1).left() > tile(0).left()); // and two columns
    QCOMPARE(tile(1).top(), tile(0).top());
    QCoreApplication::removeTranslator(&language);
    QTRY_COMPARE(tile(0).height(), oneLine);
}

QTEST_MAIN(tst_Palette)
#include "tst_palette.moc"
