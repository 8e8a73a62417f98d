// SPDX-License-Identifier: GPL-3.0-or-later
// The sub-page Counters: what the samples add up to, in the table, the curves and the exports, now and at a moment before,
// and after the lab is gone.
#include "engine/client/history/samplelog.h"
#include "views/counters/countermodel.h"
#include "views/counters/counterrecord.h"
#include "views/counters/countersview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace overlab;
using namespace overlab::views;

namespace {

constexpr qint64 start = 1'800'000'000'000; // milliseconds since 1970

QJsonObject port(const QString &device, const QString &object, const QString &kind, qint64 packets)
{
    return {{u"node"_s, u"compute-0"_s}, {u"device"_s, device}, {u"object"_s, object}, {u"kind"_s, kind},
            {u"received"_s, QJsonArray{packets, packets * 1000, 0, 0}}, {u"sent"_s, QJsonArray{packets / 2, packets * 500, packets / 10, 0}}};
}

QJsonObject sample(int second, const QJsonArray &ports)
{
    const qint64 at = start + second * 1000;
    return {{u"at"_s, at}, {u"whole"_s, second == 0}, {u"times"_s, QJsonObject{{u"compute-0"_s, at}}}, {u"ports"_s, ports}};
}

void feed(CountersView &view, int from, int to)
{
    for (int second = from; second <= to; ++second) {
        view.take(sample(second, {port(u"tap1"_s, u"red/a"_s, u"machine"_s, 100 * second), port(u"tap2"_s, u"red/b"_s, u"machine"_s, 10 * second),
                                  port(u"tap3"_s, u"blue/c"_s, u"machine"_s, 30), port(u"qr-1"_s, u"red/r"_s, u"router"_s, 50 * second)}));
    }
    QTest::qWait(0); // it is shown in an event of its own
}

QTreeView &tableOf(CountersView &view)
{
    return *view.findChild<QTreeView *>(u"counterTable"_s);
}

QString cell(CountersView &view, int row, int column)
{
    return tableOf(view).model()->index(row, column).data().toString();
}

void choose(CountersView &view, const QString &box, const QString &entry)
{
    auto *const combo = view.findChild<QComboBox *>(box);
    combo->setCurrentText(entry);
    QCOMPARE(combo->currentText(), entry);
}

QList<QLineSeries *> curvesOf(CountersView &view)
{
    QList<QLineSeries *> lines;
    for (QAbstractSeries *const series : view.findChild<RatesChart *>()->chart()->series()) {
        if (auto *const line = qobject_cast<QLineSeries *>(series); line && line->count() > 0)
            lines.append(line);
    }
    return lines;
}

} // namespace

class tst_CountersView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void model_isSound();
    void table_showsWhoTalksMost();
    void scopes_addUp();
    void selection_isWhatHasCurves();
    void measures_areOfTheSamePoints();
    void momentBefore_isLookedAt();
    void momentBefore_staysWhatItIsWhenOldOnesAreForgotten();
    void filter_leavesOthersOut();
    void exports_haveWhatIsShown();
    void lab_thatIsGoneCanBeLookedAt();
    void lab_thatIsQuickerThanTheDiskHasItsHistory();
    void otherLab_hasOtherCounters();
    void record_thatIsLeftIsNotReadToItsEnd();
    void object_isFollowed();
    void contextMenu_showsInDesign();
};

void tst_CountersView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

void tst_CountersView::model_isSound()
{
    CounterModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto row = [](const QString &id, qint64 packets) {
        client::CounterRow one;
        one.id = one.object = id;
        one.sent.packets = packets;
        return one;
    };
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show({row(u"b"_s, 1), row(u"d"_s, 1)});
    model.show({row(u"a"_s, 1), row(u"b"_s, 2), row(u"c"_s, 1), row(u"d"_s, 1), row(u"e"_s, 1)});
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    model.show({row(u"c"_s, 1)});
    QCOMPARE(model.index(0, 0).data(CounterModel::IdRole).toString(), u"c"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_CountersView::table_showsWhoTalksMost()
{
    CountersView view;
    feed(view, 0, 5);
    QCOMPARE(tableOf(view).model()->rowCount(), 3);
    QCOMPARE(cell(view, 0, CounterModel::Name), u"red/a"_s);
    QCOMPARE(cell(view, 0, CounterModel::SentRate), u"800 kbit/s"_s);
    QCOMPARE(cell(view, 0, CounterModel::ReceivedRate), u"400 kbit/s"_s);
    QCOMPARE(cell(view, 0, CounterModel::Sent), u"500.0 kB"_s);
    QCOMPARE(tableOf(view).model()->index(0, CounterModel::Sent).data(Qt::ToolTipRole).toString(), u"500 packet(s), 500.0 kB"_s);
    QCOMPARE(cell(view, 0, CounterModel::Packets), u"150"_s);
    QCOMPARE(cell(view, 0, CounterModel::Lost), u"50"_s);
    QCOMPARE(cell(view, 1, CounterModel::Name), u"red/b"_s);
    QCOMPARE(cell(view, 2, CounterModel::SentRate), QString()); // it stands still
}

void tst_CountersView::scopes_addUp()
{
    CountersView view;
    feed(view, 0, 5);
    choose(view, u"counterScope"_s, u"Tenants"_s);
    QCOMPARE(cell(view, 0, CounterModel::Name), u"red"_s);
    QCOMPARE(cell(view, 0, CounterModel::Sent), u"550.0 kB"_s);
    choose(view, u"counterScope"_s, u"Routers"_s);
    QCOMPARE(tableOf(view).model()->rowCount(), 1);
    QVERIFY(tableOf(view).isColumnHidden(CounterModel::Memory));
    choose(view, u"counterScope"_s, u"Tunnels"_s);
    QCOMPARE(tableOf(view).model()->rowCount(), 0);
    choose(view, u"counterScope"_s, u"Ports"_s);
    QCOMPARE(tableOf(view).model()->rowCount(), 4);
    QCOMPARE(cell(view, 0, CounterModel::Name), u"compute-0, tap1 (red/a)"_s);
}

void tst_CountersView::selection_isWhatHasCurves()
{
    CountersView view;
    feed(view, 0, 5);
    QCOMPARE(curvesOf(view).size(), 6); // all three, sent and received
    tableOf(view).setCurrentIndex(tableOf(view).model()->index(1, 0));
    QCOMPARE(curvesOf(view).size(), 2);
    QCOMPARE(curvesOf(view).first()->name(), u"red/b"_s);
    QCOMPARE(curvesOf(view).first()->points().last(), QPointF(double(start) + 5000, 80)); // 10 packets of 1000 bytes
    QCOMPARE(curvesOf(view).last()->points().last(), QPointF(double(start) + 5000, 40));
    const QPixmap swatch = tableOf(view).model()->index(1, 0).data(Qt::DecorationRole).value<QPixmap>();
    QCOMPARE(swatch.toImage().pixelColor(1, 1), curvesOf(view).first()->color());
    QCOMPARE(tableOf(view).model()->index(0, 0).data(Qt::DecorationRole).value<QPixmap>().toImage().pixelColor(1, 1).alpha(), 0);
}

void tst_CountersView::measures_areOfTheSamePoints()
{
    CountersView view;
    feed(view, 0, 5);
    tableOf(view).setCurrentIndex(tableOf(view).model()->index(0, 0));
    choose(view, u"counterMeasure"_s, u"Packets a second"_s);
    QCOMPARE(curvesOf(view).size(), 1);
    QCOMPARE(curvesOf(view).first()->points().last().y(), 150.0);
    choose(view, u"counterMeasure"_s, u"Drops a second"_s);
    QCOMPARE(curvesOf(view).first()->points().last().y(), 10.0);
}

void tst_CountersView::momentBefore_isLookedAt()
{
    CountersView view;
    feed(view, 0, 9);
    auto *const time = view.findChild<QScrollBar *>(u"counterTime"_s);
    auto *const now = view.findChild<QToolButton *>(u"counterNow"_s);
    QVERIFY(!now->isEnabled());
    time->setValue(4);
    QVERIFY(view.isLookingBack());
    QCOMPARE(cell(view, 0, CounterModel::Sent), u"400.0 kB"_s);
    const QString when = view.findChild<QLabel *>(u"counterWhen"_s)->text();
    feed(view, 10, 12); // what comes meanwhile does not move what is read
    QCOMPARE(cell(view, 0, CounterModel::Sent), u"400.0 kB"_s);
    QCOMPARE(view.findChild<QLabel *>(u"counterWhen"_s)->text(), when);
    QTest::mouseClick(now, Qt::LeftButton);
    QVERIFY(!view.isLookingBack());
    QCOMPARE(cell(view, 0, CounterModel::Sent), u"1.2 MB"_s);
}

void tst_CountersView::momentBefore_staysWhatItIsWhenOldOnesAreForgotten()
{
    CountersView view;
    auto *const time = view.findChild<QScrollBar *>(u"counterTime"_s);
    auto *const when = view.findChild<QLabel *>(u"counterWhen"_s);
    feed(view, 0, 20);
    time->setValue(15);
    const QString before = when->text();
    feed(view, 21, 3610); // an hour is kept
    QCOMPARE(time->maximum(), 3599);
    choose(view, u"counterMeasure"_s, u"Packets a second"_s);
    choose(view, u"counterScope"_s, u"Tenants"_s);
    QCOMPARE(when->text(), before);
    QCOMPARE(cell(view, 0, CounterModel::Sent), u"1.6 MB"_s);
    feed(view, 3611, 3640); // now it is forgotten itself
    QVERIFY(view.isLookingBack());
    QCOMPARE(time->value(), 0);
    QCOMPARE(cell(view, 0, CounterModel::Sent), u"4.5 MB"_s); // the oldest that is kept
}

void tst_CountersView::filter_leavesOthersOut()
{
    CountersView view;
    feed(view, 0, 5);
    QTest::keyClicks(view.findChild<QLineEdit *>(u"counterFilter"_s), u"BLUE"_s);
    QCOMPARE(tableOf(view).model()->rowCount(), 1);
    QCOMPARE(curvesOf(view).first()->name(), u"blue/c"_s);
}

void tst_CountersView::exports_haveWhatIsShown()
{
    CountersView view;
    feed(view, 0, 2);
    view.findChild<QLineEdit *>(u"counterFilter"_s)->setText(u"red/a"_s);
    const QList<QByteArray> table = view.tableAsCsv()().split('\n');
    QCOMPARE(table.size(), 3); // names, a row, the end
    QCOMPARE(table.at(1), QByteArray("red/a,200,200000,100,100000,100000.000,50000.000,20,0,,\r"));
    const CountersView::Csv later = view.curvesAsCsv();
    feed(view, 3, 5); // what is shown was of the moment before
    const QList<QByteArray> curves = later().split('\n');
    QCOMPARE(curves.size(), 4);
    QCOMPARE(curves.at(2), QByteArray("2027-01-15T08:00:02.000Z,red/a,100000.000,50000.000,150.000,10.000,0.000\r"));
    QSignalSpy saved(&view, &CountersView::saveRequested);
    view.findChild<QToolButton *>(u"counterExport"_s)->actions().first()->trigger();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().last().value<CountersView::Csv>()(), view.tableAsCsv()());
}

void tst_CountersView::lab_thatIsGoneCanBeLookedAt()
{
    QTemporaryDir folder;
    {
        CountersView view;
        view.setRecordFolder(folder.filePath(u"lab"_s));
        feed(view, 0, 9);
        view.clear(); // the lab has ended
        QCOMPARE(cell(view, 0, CounterModel::Sent), u"900.0 kB"_s);
    }
    CountersView again;
    again.setRecordFolder(folder.filePath(u"lab"_s));
    QTRY_COMPARE(tableOf(again).model()->rowCount(), 3);
    QCOMPARE(cell(again, 0, CounterModel::Sent), u"900.0 kB"_s);
    again.findChild<QScrollBar *>(u"counterTime"_s)->setValue(3);
    QCOMPARE(cell(again, 0, CounterModel::Sent), u"300.0 kB"_s);
    QCOMPARE(cell(again, 0, CounterModel::SentRate), u"800 kbit/s"_s);
    QVERIFY(!again.needsLab());
}

void tst_CountersView::lab_thatIsQuickerThanTheDiskHasItsHistory()
{
    QTemporaryDir folder;
    {
        CountersView view;
        view.setRecordFolder(folder.filePath(u"lab"_s));
        feed(view, 0, 9);
    }
    CountersView again;
    again.setRecordFolder(folder.filePath(u"lab"_s));
    QJsonObject first = sample(20, {port(u"tap1"_s, u"red/a"_s, u"machine"_s, 2000)});
    first.insert(u"whole"_s, true);
    again.take(first);
    again.take(sample(21, {port(u"tap1"_s, u"red/a"_s, u"machine"_s, 2100)}));
    auto *const time = again.findChild<QScrollBar *>(u"counterTime"_s);
    QTRY_COMPARE(time->maximum(), 11);
    QCOMPARE(cell(again, 0, CounterModel::Sent), u"2.1 MB"_s);
    QVERIFY(!again.isLookingBack());
    time->setValue(3);
    QCOMPARE(cell(again, 0, CounterModel::Sent), u"300.0 kB"_s);
}

void tst_CountersView::otherLab_hasOtherCounters()
{
    QTemporaryDir folder;
    CountersView view;
    view.setRecordFolder(folder.filePath(u"one"_s));
    feed(view, 0, 3);
    view.setRecordFolder(folder.filePath(u"two"_s));
    QCOMPARE(tableOf(view).model()->rowCount(), 0);
    QCOMPARE(view.findChild<QLabel *>(u"counterWhen"_s)->text(), u"Nothing was seen yet"_s);
}

void tst_CountersView::record_thatIsLeftIsNotReadToItsEnd()
{
    QTemporaryDir folder;
    client::SampleLog log(folder.path());
    for (int second = 0; second < 8000; ++second)
        log.append(sample(second, {port(u"tap1"_s, u"red/a"_s, u"machine"_s, second)}));
    CounterRecord record;
    QSignalSpy loaded(&record, &CounterRecord::loaded);
    QElapsedTimer clock;
    record.setFolder(folder.path());
    clock.start();
    record.read();
    QTRY_COMPARE(loaded.size(), 1);
    const qint64 whole = clock.elapsed();
    clock.start();
    {
        CounterRecord left;
        left.setFolder(folder.path());
        for (int i = 0; i < 5; ++i)
            left.read();
    }
    QVERIFY2(clock.elapsed() < whole * 2, qPrintable(u"%1 ms, %2 ms for the whole"_s.arg(clock.elapsed()).arg(whole)));
}

void tst_CountersView::object_isFollowed()
{
    CountersView view;
    feed(view, 0, 3);
    view.follow(u"red/b"_s);
    QCOMPARE(tableOf(view).selectionModel()->selectedRows().size(), 1);
    QCOMPARE(tableOf(view).selectionModel()->selectedRows().first().data().toString(), u"red/b"_s);
}

void tst_CountersView::contextMenu_showsInDesign()
{
    CountersView view;
    feed(view, 0, 3);
    view.show();
    tableOf(view).setCurrentIndex(tableOf(view).model()->index(0, 0));
    QSignalSpy asked(&view, &LiveView::designRequested);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(&view, &event);
    QMenu *const menu = view.findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().first()->trigger();
    QCOMPARE(asked.value(0).value(0).toString(), u"red/a"_s);
    menu->close();
}

QTEST_MAIN(tst_CountersView)
#include "tst_countersview.moc"
