// SPDX-License-Identifier: GPL-3.0-or-later
// The activity of the window: objects being worked on, and the history.
#include "views/lab/activityview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

client::Progress progress(const QString &object, const QString &state, const QString &reason = {})
{
    return {1, 3, object, state, reason};
}

client::ApplyReport report()
{
    client::ApplyReport report;
    report.lab = u"first"_s;
    report.created = 41;
    report.removed = 2;
    return report;
}

} // namespace

class tst_Activity : public QObject
{
    Q_OBJECT

private slots:
    void workModel_keepsOneRowAnObject();
    void historyModel_putsTheNewestFirst();
    void plan_changesNothing();
    void running_isShownAndCancelled();
    void cancelledApply_isToldAsSuch();
    void problems_areInTheDetails();
    void refusedApply_isToldAsSuch();
    void failedObjects_comeFirst();
    void failure_keepsItsEvidence();
};

void tst_Activity::workModel_keepsOneRowAnObject()
{
    WorkModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.note(progress(u"red/a"_s, u"planned"_s), 0ms);
    model.note(progress(u"red/b"_s, u"planned"_s), 0ms);
    model.note(progress(u"red/a"_s, u"building"_s), 1200ms);
    model.note(progress(u"red/a"_s, u"building"_s), 1300ms); // says nothing new
    model.note(progress(u"red/b"_s, u"failed"_s, u"qemu:\n no memory"_s), 1400ms);

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(model.index(0, WorkModel::StateColumn).data().toString(), u"building"_s);
    QCOMPARE(model.index(0, WorkModel::TimeColumn).data(WorkModel::SortRole).toInt(), 1200);
    QCOMPARE(model.index(1, WorkModel::ReasonColumn).data().toString(), u"qemu: no memory"_s);
    QCOMPARE(model.failures(), 1);
    model.abandon();
    QCOMPARE(model.index(0, WorkModel::StateColumn).data(WorkModel::StateRole).toString(), u"planned"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_Activity::historyModel_putsTheNewestFirst()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ActivityEntry entry;
    entry.begin = QDateTime::currentDateTime();
    entry.subject = u"first"_s;
    for (int i = 0; i < 510; ++i) {
        entry.created = i;
        model.add(entry);
    }
    entry.kind = WorkKind::Reboot;
    entry.subject = u"red/a"_s;
    model.add(entry);

    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(model.index(0, HistoryModel::WhatColumn).data().toString(), u"Restarted red/a"_s);
    QCOMPARE(model.index(0, HistoryModel::CountsColumn).data().toString(), QString());
    QCOMPARE(model.index(0, HistoryModel::DurationColumn).data().toString(), QString()); // nobody knows
    QCOMPARE(model.entry(1).created, 509);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_Activity::plan_changesNothing()
{
    ActivityEntry entry;
    entry.created = 2;
    entry.removed = 1;
    entry.kind = WorkKind::Plan;
    QCOMPARE(countsText(entry), u"2 to create, 1 to remove"_s);
    entry.kind = WorkKind::Apply;
    QCOMPARE(countsText(entry), u"2 created, 1 removed"_s);
}

void tst_Activity::running_isShownAndCancelled()
{
    ActivityView view;
    view.show();
    auto *const cancel = view.findChild<QPushButton *>(u"cancelApply"_s);
    QVERIFY(!cancel->isVisible());
    QSignalSpy asked(&view, &ActivityView::cancelRequested);

    view.begin(WorkKind::Apply, u"first"_s);
    view.showProgress(progress(u"red/a"_s, u"building"_s));

    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    view.showCancelling();
    QVERIFY(!cancel->isEnabled());
    view.finishApply(report());
    QVERIFY(!cancel->isVisible());
    QVERIFY(!view.isWorking());
    QCOMPARE(view.history().rowCount(), 1);
    QCOMPARE(view.history().index(0, HistoryModel::OutcomeColumn).data().toString(), u"done"_s);
    QCOMPARE(view.work().rowCount(), 1); // to be read until the next one
    view.begin(WorkKind::End, u"first"_s);
    QVERIFY(!cancel->isVisible()); // an end is none that could be cancelled
    QCOMPARE(view.work().rowCount(), 0);
}

void tst_Activity::cancelledApply_isToldAsSuch()
{
    ActivityView view;
    view.begin(WorkKind::Apply, u"first"_s);
    view.showProgress(progress(u"red/a"_s, u"building"_s));
    client::ApplyReport cancelled = report();
    cancelled.isCancelled = true;
    cancelled.problems << client::Problem{true, {}, u"cancelled"_s, {}, {}};
    view.finishApply(cancelled);

    QCOMPARE(view.history().entry(0).outcome, WorkOutcome::Cancelled);
    QCOMPARE(view.work().index(0, 0).data(WorkModel::StateRole).toString(), u"planned"_s);
}

void tst_Activity::problems_areInTheDetails()
{
    ActivityView view;
    view.resize(1000, 240);
    view.show();
    view.begin(WorkKind::Apply, u"first"_s);
    client::ApplyReport bad = report();
    bad.problems << client::Problem{true, u"red/a"_s, u"machine-failed"_s, {}, u"qemu: no memory"_s};
    view.finishApply(bad);

    auto *const details = view.findChild<QPlainTextEdit *>(u"activityDetails"_s);
    QVERIFY(details->isVisible());
    QVERIFY(details->toPlainText().contains(u"The machine red/a did not start."_s));
    QVERIFY(details->toPlainText().contains(u"    qemu: no memory"_s));
    QCOMPARE(view.history().entry(0).outcome, WorkOutcome::DoneWithProblems);
}

void tst_Activity::refusedApply_isToldAsSuch()
{
    ActivityView view;
    view.begin(WorkKind::Apply, u"first"_s);
    client::ApplyReport refused;
    refused.lab = u"first"_s;
    refused.isRefused = true;
    refused.problems << client::Problem{true, {}, u"kernel-datapath-missing"_s, {}, {}};
    view.finishApply(refused);

    QCOMPARE(view.history().entry(0).outcome, WorkOutcome::Refused);
    QCOMPARE(countsText(view.history().entry(0)), QString());
}

void tst_Activity::failedObjects_comeFirst()
{
    ActivityView view;
    view.begin(WorkKind::Apply, u"first"_s);
    view.showProgress(progress(u"red/a"_s, u"running"_s));
    view.showProgress(progress(u"red/b"_s, u"building"_s));
    view.showProgress(progress(u"red/c"_s, u"failed"_s));

    const QAbstractItemModel *const shown = view.findChild<QTreeView *>(u"workedOn"_s)->model();
    QCOMPARE(shown->index(0, 0).data().toString(), u"red/c"_s);
    QCOMPARE(shown->index(2, 0).data().toString(), u"red/a"_s);
}

void tst_Activity::failure_keepsItsEvidence()
{
    ActivityView view;
    view.begin(WorkKind::End, u"first"_s);
    view.fail(Error(ErrorCode::HostUnreachable, u"me@server"_s, u"ssh: no route"_s));

    QCOMPARE(view.history().entry(0).outcome, WorkOutcome::Failed);
    const QString detail = view.history().index(0, 0).data(HistoryModel::DetailRole).toString();
    QVERIFY(detail.contains(u"me@server does not answer."_s));
    QVERIFY(detail.contains(u"ssh: no route"_s));
}

QTEST_MAIN(tst_Activity)
#include "tst_activity.moc"
