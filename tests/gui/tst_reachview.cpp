// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of who reaches whom, with mouse and keys.
#include "views/reach/reachcsv.h"
#include "views/reach/reachdelegate.h"
#include "views/reach/reachview.h"
#include "views/theme/palettes.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;
using Kind = ReachModel::Kind;

namespace {

client::ReachabilityCell cell(bool isMeant, client::PathWay::Outcome outcome)
{
    client::ReachabilityCell cell;
    cell.isFound = true;
    cell.outcome = outcome;
    cell.place = u"compute-0"_s;
    cell.expected.arrives = isMeant;
    cell.expected.isAnswered = isMeant;
    return cell;
}

/// vm-1 reaches vm-2 as meant, vm-2 does not reach vm-1 though it is meant to; vm-3 is apart and shall be; from vm-3 to vm-1
/// cannot be told.
client::ReachabilityReport report()
{
    using Outcome = client::PathWay::Outcome;
    const client::ReachabilityCell self = cell(true, Outcome::Delivered);
    client::ReachabilityReport report;
    report.request.protocol = u"tcp"_s;
    report.request.port = 22;
    report.machines = {u"red/vm-1"_s, u"red/vm-2"_s, u"red/vm-3"_s, u"red/vm-4"_s};
    const client::ReachabilityCell apart = cell(false, Outcome::Dropped);
    const client::ReachabilityCell fine = cell(true, Outcome::Delivered);
    report.rows = {{self, fine, apart, fine}, {cell(true, Outcome::Dropped), self, apart, fine}, {cell(true, Outcome::Unknown), apart, self, fine}, {fine, fine, fine, self}};
    return report;
}

} // namespace

class tst_ReachView : public QObject
{
    Q_OBJECT

private slots:
    void model_isOne();
    void model_tellsKindsApartWithoutColours();
    void oddCells_areInvertedWithStrongContrast();
    void cells_haveWholeSentences();
    void question_isWhatWasChosen();
    void stop_isOfferedWhileItIsAsked();
    void cell_asksForItsPath();
    void differencesOnly_leavesOutWhatIsAsMeant();
    void outdated_isSaid();
    void withoutALab_nothingIsAsked();
    void csv_hasALineAPair();
};

void tst_ReachView::model_isOne()
{
    ReachModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(report());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 4);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_ReachView::model_tellsKindsApartWithoutColours()
{
    ReachModel model;
    model.show(report());
    QCOMPARE(model.kindAt(0, 0), Kind::Self);
    QCOMPARE(model.kindAt(0, 1), Kind::Reaches);
    QCOMPARE(model.kindAt(0, 2), Kind::Apart);
    QCOMPARE(model.kindAt(1, 0), Kind::Differs);
    QCOMPARE(model.kindAt(2, 0), Kind::Unknown);
    QSet<QString> signs;
    for (const Kind kind : {Kind::Self, Kind::Reaches, Kind::Apart, Kind::Differs, Kind::Unknown})
        signs.insert(ReachModel::signOf(kind));
    QCOMPARE(signs.size(), 5);
    QCOMPARE(model.index(1, 0).data().toString(), ReachModel::signOf(Kind::Differs));
}

void tst_ReachView::oddCells_areInvertedWithStrongContrast()
{
    ReachModel model;
    model.show(report());
    const ReachDelegate delegate;
    for (const Appearance appearance : {Appearance::HighContrastLight, Appearance::HighContrastDark}) {
        QStyleOptionViewItem option;
        option.palette = paletteFor(appearance, {});
        option.rect = QRect(0, 0, 40, 40);
        const QColor ground = option.palette.color(QPalette::Base);
        const auto picture = [&](int row, int column) {
            QImage image(40, 40, QImage::Format_RGB32);
            image.fill(ground);
            QPainter painter(&image);
            delegate.paint(&painter, option, model.index(row, column));
            return image;
        };
        QCOMPARE(picture(0, 1).pixelColor(1, 1), ground); // as meant
        for (const QPoint cell : {QPoint(1, 0), QPoint(2, 0)}) { // not so, and not known
            const QImage image = picture(cell.x(), cell.y());
            const QColor fill = image.pixelColor(1, 1);
            QVERIFY(contrastRatio(fill, ground) >= 7);
            double sign = 1;
            for (int x = 0; x < 40; ++x) {
                for (int y = 0; y < 40; ++y)
                    sign = std::max(sign, contrastRatio(image.pixelColor(x, y), fill));
            }
            QVERIFY(sign >= 7);
        }
    }
}

void tst_ReachView::cells_haveWholeSentences()
{
    ReachModel model;
    model.show(report());
    const QString words = model.index(1, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(words.startsWith(u"red/vm-2 → red/vm-1: "), qPrintable(words));
    QVERIFY2(words.contains(u"compute-0") && words.endsWith(u'.'), qPrintable(words));
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), words);
}

void tst_ReachView::question_isWhatWasChosen()
{
    ReachView view;
    view.setLabRunning(true);
    QSignalSpy asked(&view, &ReachView::asked);
    QTest::mouseClick(view.findChild<QToolButton *>(u"reachFindButton"_s), Qt::LeftButton);
    view.findChild<QComboBox *>(u"reachProtocol"_s)->setCurrentText(u"tcp"_s);
    view.findChild<QSpinBox *>(u"reachPort"_s)->setValue(443);
    QTest::mouseClick(view.findChild<QToolButton *>(u"reachMeasureButton"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    const auto first = asked.at(0).at(0).value<client::ReachabilityRequest>();
    QCOMPARE(first.protocol, u"icmp"_s);
    QCOMPARE(first.port, 0);
    QVERIFY(!first.measures);
    const auto second = asked.at(1).at(0).value<client::ReachabilityRequest>();
    QCOMPARE(second.protocol, u"tcp"_s);
    QCOMPARE(second.port, 443);
    QVERIFY(second.measures);
}

void tst_ReachView::stop_isOfferedWhileItIsAsked()
{
    ReachView view;
    view.setLabRunning(true);
    QSignalSpy stopped(&view, &ReachView::stopRequested);
    auto *const stop = view.findChild<QToolButton *>(u"reachStopButton"_s);
    QVERIFY(!stop->isEnabled());
    view.setBusy(true);
    QVERIFY(!view.findChild<QToolButton *>(u"reachFindButton"_s)->isEnabled());
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
}

void tst_ReachView::cell_asksForItsPath()
{
    ReachView view;
    view.resize(600, 400);
    view.setVisible(true);
    view.setLabRunning(true);
    view.show(report());
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy wanted(&view, &ReachView::pathRequested);
    auto *const table = view.findChild<QTableView *>(u"reachTable"_s);
    const auto click = [table](int row, int column) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, column)).center());
    };
    click(2, 2); // a machine to itself
    QCOMPARE(wanted.size(), 0);
    click(1, 0);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0), (QVariantList{u"red/vm-2"_s, u"red/vm-1"_s, u"tcp"_s, 22}));
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(1).at(1).toString(), u"red/vm-3"_s);
}

void tst_ReachView::differencesOnly_leavesOutWhatIsAsMeant()
{
    ReachView view;
    view.setLabRunning(true);
    view.show(report());
    auto *const table = view.findChild<QTableView *>(u"reachTable"_s);
    QVERIFY(!table->isRowHidden(3));
    view.findChild<QCheckBox *>(u"reachOddOnly"_s)->setChecked(true);
    QVERIFY(table->isRowHidden(3) && table->isColumnHidden(3)); // vm-4 is as meant towards all
    QVERIFY(!table->isRowHidden(0) && !table->isRowHidden(1) && !table->isRowHidden(2));
}

void tst_ReachView::outdated_isSaid()
{
    ReachView view;
    view.setLabRunning(true);
    view.show(report());
    auto *const summary = view.findChild<QLabel *>(u"reachSummary"_s);
    const QString before = summary->text();
    QVERIFY(!before.isEmpty());
    view.setOutdated();
    QVERIFY(summary->text() != before);
    view.show(report());
    QCOMPARE(summary->text(), before);
}

void tst_ReachView::withoutALab_nothingIsAsked()
{
    ReachView view;
    QVERIFY(!view.findChild<QToolButton *>(u"reachFindButton"_s)->isEnabled());
    QVERIFY(!view.findChild<QLabel *>(u"reachHint"_s)->text().isEmpty());
    view.setLabRunning(true);
    view.show(report());
    view.setLabRunning(false);
    QCOMPARE(view.model().rowCount(), 0);
}

void tst_ReachView::csv_hasALineAPair()
{
    client::ReachabilityReport asked = report();
    asked.rows[1][0].measured.state = client::MeasuredReach::State::Silent;
    const QList<QByteArray> lines = reachCsv(asked).split('\n');
    QCOMPARE(lines.size(), 1 + 4 * 3 + 1); // nobody to himself
    QCOMPARE(lines.at(0).trimmed(), QByteArray("from,to,protocol,port,expected,found,measured,why"));
    QVERIFY2(lines.at(1).startsWith("red/vm-1,red/vm-2,tcp,22,yes,yes,,"), lines.at(1).constData());
    QVERIFY2(lines.at(2).startsWith("red/vm-1,red/vm-3,tcp,22,no,no,,"), lines.at(2).constData());
    QVERIFY2(lines.at(4).startsWith("red/vm-2,red/vm-1,tcp,22,yes,no,no,"), lines.at(4).constData());
    QVERIFY2(lines.at(7).startsWith("red/vm-3,red/vm-1,tcp,22,yes,unknown,,"), lines.at(7).constData());
}

QTEST_MAIN(tst_ReachView)

#include "tst_reachview.moc"
