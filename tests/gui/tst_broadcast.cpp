// SPDX-License-Identifier: GPL-3.0-or-later
// A command in several places: its table, and the widget that asks for it.
#include "views/terminal/broadcastview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;

namespace {

BroadcastResult ended(const QString &place, int status, const QString &output)
{
    BroadcastResult result;
    result.place = place;
    result.state = BroadcastResult::State::Ended;
    result.status = status;
    result.milliseconds = 1234;
    result.output = output;
    return result;
}

QString cell(const BroadcastModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class tst_Broadcast : public QObject
{
    Q_OBJECT

private slots:
    void model_keepsItsPromises();
    void sameAnswers_areAGroup();
    void summary_countsWhatIsLeft();
    void failure_saysWhy();
    void stopped_areNotHeardOf();
    void view_runsInCheckedPlaces();
    void view_showsTheWholeOutput();
    void view_sortsWhatIsOddToTheEnd();
};

void tst_Broadcast::model_keepsItsPromises()
{
    BroadcastModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.begin({u"a"_s, u"b"_s});
    model.take(ended(u"a"_s, 0, u"one"_s));
    model.take(ended(u"elsewhere"_s, 0, u"one"_s));
    model.begin({u"c"_s});
    model.stop();
    model.begin({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_Broadcast::sameAnswers_areAGroup()
{
    BroadcastModel model;
    model.begin({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    model.take(ended(u"a"_s, 0, u"odd\n"_s));
    model.take(ended(u"b"_s, 0, u"same\nmore\n"_s));
    model.take(ended(u"c"_s, 0, u"same\nmore\n"_s));
    model.take(ended(u"d"_s, 1, u"same\nmore\n"_s)); // not with this status

    QCOMPARE(cell(model, 1, BroadcastModel::GroupColumn), u"A (2)"_s);
    QCOMPARE(cell(model, 0, BroadcastModel::GroupColumn), u"B (1)"_s);
    QCOMPARE(cell(model, 3, BroadcastModel::GroupColumn), u"C (1)"_s);
    QCOMPARE(model.alike(2), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(cell(model, 1, BroadcastModel::OutputColumn), u"same"_s);
    QCOMPARE(cell(model, 3, BroadcastModel::ResultColumn), u"status 1"_s);
    QVERIFY(model.summary().contains(u"3 different"));
}

void tst_Broadcast::summary_countsWhatIsLeft()
{
    BroadcastModel model;
    QCOMPARE(model.summary(), QString());
    model.begin({u"a"_s, u"b"_s});
    model.take(ended(u"a"_s, 0, {}));
    QVERIFY(model.summary().startsWith(u"1 "));
    model.take(ended(u"b"_s, 2, {}));
    QVERIFY(model.summary().startsWith(u"1 of 2"));
}

void tst_Broadcast::failure_saysWhy()
{
    BroadcastModel model;
    model.begin({u"a"_s, u"b"_s});
    BroadcastResult failed;
    failed.place = u"a"_s;
    failed.state = BroadcastResult::State::Failed;
    failed.error = Error(ErrorCode::NotFound, u"a"_s, {});
    model.take(failed);
    QCOMPARE(cell(model, 0, BroadcastModel::ResultColumn), u"failed"_s);
    QVERIFY(cell(model, 0, BroadcastModel::OutputColumn).contains(u"a"));
    QCOMPARE(cell(model, 0, BroadcastModel::GroupColumn), QString());
    BroadcastResult late = ended(u"b"_s, 124, {});
    late.isTimedOut = true;
    model.take(late);
    QVERIFY(cell(model, 1, BroadcastModel::ResultColumn).contains(u"time limit"));
}

void tst_Broadcast::stopped_areNotHeardOf()
{
    BroadcastModel model;
    model.begin({u"a"_s, u"b"_s});
    model.take(ended(u"a"_s, 0, {}));
    model.stop();
    QCOMPARE(model.result(0).state, BroadcastResult::State::Ended);
    QCOMPARE(model.result(1).state, BroadcastResult::State::Stopped);
}

void tst_Broadcast::view_runsInCheckedPlaces()
{
    using Kind = TerminalPlaceEntry::Kind;
    BroadcastView view;
    view.setPlaces({{u"node-0"_s, {}, Kind::Node}, {u"red/a"_s, u"red"_s, Kind::LightMachine}, {u"red/b"_s, u"red"_s, Kind::Machine}});
    auto *const run = view.findChild<QPushButton *>(u"broadcastRun"_s);
    auto *const command = view.findChild<QLineEdit *>(u"broadcastCommand"_s);
    QSignalSpy asked(&view, &BroadcastView::runRequested);
    QTest::keyClicks(command, u"ip route"_s);
    QVERIFY(!run->isEnabled());
    view.setLabRunning(true);
    QVERIFY(!run->isEnabled()); // nowhere
    view.findChild<QToolButton *>(u"broadcastChoose"_s)->menu()->actions().at(2)->trigger(); // machines
    QVERIFY(run->isEnabled());
    QVERIFY(run->text().contains(u'2'));
    // Places that stay keep their check.
    view.setPlaces({{u"red/b"_s, u"red"_s, Kind::Machine}, {u"red/c"_s, u"red"_s, Kind::Machine}});
    QCOMPARE(view.checkedPlaces(), QStringList{u"red/b"_s});

    QTest::keyClick(command, Qt::Key_Return);

    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), u"ip route"_s);
    QCOMPARE(asked.at(0).at(1).toStringList(), QStringList{u"red/b"_s});
    QCOMPARE(asked.at(0).at(2).toInt(), 10);
    QSignalSpy stopped(&view, &BroadcastView::stopRequested);
    view.setBusy(true);
    run->click();
    QCOMPARE(stopped.count(), 1);
    QCOMPARE(asked.count(), 1);
}

void tst_Broadcast::view_showsTheWholeOutput()
{
    BroadcastView view;
    view.model().begin({u"a"_s, u"b"_s});
    view.model().take(ended(u"a"_s, 0, u"one\ntwo\n"_s));
    view.model().take(ended(u"b"_s, 0, u"one\ntwo\n"_s));
    auto *const table = view.findChild<QTreeView *>(u"broadcastResults"_s);
    table->setCurrentIndex(table->model()->index(0, 0));

    QCOMPARE(view.findChild<QPlainTextEdit *>(u"broadcastOutput"_s)->toPlainText(), u"one\ntwo\n"_s);
    QVERIFY(view.findChild<QLabel *>(u"broadcastAlike"_s)->text().contains(u"a, b"));
}

void tst_Broadcast::view_sortsWhatIsOddToTheEnd()
{
    BroadcastView view;
    view.model().begin({u"a"_s, u"b"_s, u"c"_s});
    view.model().take(ended(u"a"_s, 0, u"odd"_s));
    view.model().take(ended(u"b"_s, 0, u"same"_s));
    view.model().take(ended(u"c"_s, 0, u"same"_s));
    const QAbstractItemModel *const shown = view.findChild<QTreeView *>(u"broadcastResults"_s)->model();
    QCOMPARE(shown->index(2, 0).data().toString(), u"a"_s);
}

QTEST_MAIN(tst_Broadcast)
#include "tst_broadcast.moc"
