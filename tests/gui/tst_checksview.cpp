// SPDX-License-Identifier: GPL-3.0-or-later
// The table of checks with mouse and keys, and checks that are made of paths.
#include "engine/design/designreader.h"
#include "views/checks/checksview.h"
#include "views/checks/pathcheck.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;

namespace {

using State = client::CheckResult::State;

constexpr auto text = R"(overlab: 1
name: small
external:
  - {name: public, type: flat, cidr: 100.64.1.0/24, gateway: 100.64.1.254}
tenants:
  - name: red
    networks: [{name: net, subnets: [{cidr: 10.0.0.0/24}]}]
    routers: [{name: way-out, interfaces: [net]}]
    vms:
      - {name: vm-1, interfaces: [{network: net}]}
      - {name: vm-4, interfaces: [{network: net}]}
checks:
  - {name: web, from: red/vm-1, to: red/vm-4, protocol: tcp, port: 80}
  - {name: out, from: red/vm-4, to: outside, expect: drop}
  - {name: ping, from: red/vm-4, to: red/vm-1}
)";

client::CheckResult resultOf(const design::Check &check, State state)
{
    client::CheckResult result;
    result.check = check;
    result.state = state;
    result.when = QDateTime(QDate(2026, 11, 29), QTime(14, 5));
    result.proven = client::ProvenPath();
    result.proven->report.from = check.from;
    result.proven->proof.hasArrived = state == State::Passed;
    result.proven->proof.isAnswered = state == State::Passed;
    return result;
}

client::PathReport reportOf(const QString &from, const QString &to, const QString &protocol, int port = 0)
{
    client::PathReport report;
    report.from = from;
    report.to = to;
    report.there.outcome = client::PathWay::Outcome::Delivered;
    client::PathHop hop;
    hop.after.protocol = protocol;
    hop.after.dstPort = port;
    report.there.hops = {hop};
    return report;
}

} // namespace

class tst_ChecksView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void model_isSound();
    void model_followsEditsRowByRow();
    void results_belongToTheirPackets();
    void outdated_isSaid();
    void empty_saysWhatChecksAre();
    void add_makesACheckToBeNamed();
    void name_isEditedInPlace();
    void end_canBeShort();
    void editor_keepsToItsCell();
    void protocolAndPort_areEdited();
    void expectation_isChosen();
    void remove_isAStepThatCanBeUndone();
    void withoutALab_nothingRuns();
    void run_takesAllOrTheChosen();
    void busy_canBeStopped();
    void doubleClickOnAResult_showsItsPath();
    void enter_showsItsPath();
    void summary_countsWhatWasRun();
    void narrow_buttonsStay();
    void path_becomesACheck();
    void path_takesTheRealPacketsOutcome();
    void path_thatNoCheckCanName();

private:
    QModelIndex at(int row, int column) const { return m_view->model().index(row, column); }
    QString said(int row, int column) const { return at(row, column).data().toString(); }
    QAction *act(const char *name) const { return m_view->findChild<QAction *>(QLatin1StringView(name)); }
    void click(const char *button) const;
    /// The editor of a cell, opened by F2.
    template<typename Editor>
    Editor *edit(int row, int column) const;

    std::unique_ptr<design::Document> m_document;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<ChecksView> m_view;
    QTableView *m_table = nullptr;
};

void tst_ChecksView::init()
{
    m_view.reset();
    m_undo = std::make_unique<QUndoStack>();
    m_document = std::make_unique<design::Document>();
    m_document->load(design::readDesign(text, u"small.yaml"_s).design);
    m_view = std::make_unique<ChecksView>(*m_document, *m_undo);
    m_view->setLabRunning(true);
    m_view->resize(1000, 240);
    m_view->show();
    m_table = m_view->findChild<QTableView *>(u"checks"_s);
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_ChecksView::click(const char *button) const
{
    auto *const bar = m_view->findChild<QToolBar *>();
    QTest::mouseClick(bar->widgetForAction(act(button)), Qt::LeftButton);
}

template<typename Editor>
Editor *tst_ChecksView::edit(int row, int column) const
{
    m_table->setCurrentIndex(at(row, column));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_F2);
    return m_table->findChild<Editor *>();
}

void tst_ChecksView::model_isSound()
{
    const QAbstractItemModelTester tester(&m_view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_view->model().take(resultOf(m_view->model().checks().first(), State::Failed));
    m_view->model().setRunning(m_view->model().checks().at(1));
    m_view->edits().addFresh();
    m_view->edits().remove({0, 2});
    m_undo->undo();
    m_undo->undo();
    m_undo->redo();
    m_view->model().setOutdated();
    m_view->model().retranslate();
    m_document->load(design::Design());
    QCOMPARE(m_view->model().rowCount(), 0);
}

void tst_ChecksView::model_followsEditsRowByRow()
{
    QSignalSpy resets(&m_view->model(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(&m_view->model(), &QAbstractItemModel::rowsRemoved);
    m_table->selectRow(2);

    m_view->edits().remove({1});

    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 1);
    QCOMPARE(m_table->currentIndex().row(), 1); // the selection stays on "ping"
    m_undo->undo();
    QCOMPARE(said(1, ChecksModel::NameColumn), u"out"_s);
    QCOMPARE(m_table->currentIndex().row(), 2);
    QCOMPARE(resets.size(), 0);
}

void tst_ChecksView::results_belongToTheirPackets()
{
    const design::Check web = m_view->model().checks().first();
    m_view->model().take(resultOf(web, State::Passed));
    QCOMPARE(said(0, ChecksModel::ResultColumn), u"It arrived, and the answer came back."_s);
    QCOMPARE(said(0, ChecksModel::WhenColumn), u"14:05"_s);
    QCOMPARE(said(1, ChecksModel::ResultColumn), u"Not run yet."_s);

    m_view->edits().setName(0, u"HTTP"_s);
    QVERIFY(m_view->model().result(0)); // it is the same packet
    m_view->edits().setPort(0, 81);
    QVERIFY(!m_view->model().result(0));
    m_undo->undo();
    QVERIFY(m_view->model().result(0));
    m_document->load(m_document->design());
    QVERIFY(!m_view->model().result(0));
}

void tst_ChecksView::outdated_isSaid()
{
    m_view->model().take(resultOf(m_view->model().checks().first(), State::Passed));
    const QVariant fresh = at(0, ChecksModel::ResultColumn).data(Qt::ForegroundRole);

    m_view->model().setOutdated();

    QCOMPARE(said(0, ChecksModel::ResultColumn), u"The lab has changed since. Before: It arrived, and the answer came back."_s);
    QVERIFY(at(0, ChecksModel::ResultColumn).data(Qt::ForegroundRole) != fresh);
    QVERIFY(at(0, ChecksModel::NameColumn).data(Qt::AccessibleTextRole).toString().contains(u"before the lab changed"));
    m_view->model().take(resultOf(m_view->model().checks().first(), State::Failed));
    QVERIFY(!m_view->model().isOutdated(0));
}

void tst_ChecksView::empty_saysWhatChecksAre()
{
    auto *const pages = m_view->findChild<QStackedWidget *>();
    QCOMPARE(pages->currentWidget(), m_table);

    m_view->edits().remove({0, 1, 2});

    QTRY_COMPARE(pages->currentWidget()->objectName(), u"noChecks"_s);
    QVERIFY(!act("runAllChecks")->isEnabled());
    QVERIFY(act("addCheck")->isEnabled());
    click("addCheck");
    QCOMPARE(pages->currentWidget(), m_table);
}

void tst_ChecksView::add_makesACheckToBeNamed()
{
    click("addCheck");

    QCOMPARE(m_document->design().checks.size(), 4);
    QCOMPARE(m_document->design().checks.last().from, u"red/vm-1"_s);
    QCOMPARE(m_document->design().checks.last().to, u"red/vm-4"_s);
    auto *const editor = m_table->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"mine"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_document->design().checks.last().name, u"mine"_s);
    m_undo->undo();
    QCOMPARE(m_document->design().checks.last().name, u"check-1"_s);
    m_undo->undo();
    QCOMPARE(m_document->design().checks.size(), 3);
}

void tst_ChecksView::name_isEditedInPlace()
{
    QSignalSpy hints(m_view.get(), &ChecksView::hinted);
    auto *editor = edit<QLineEdit>(0, ChecksModel::NameColumn);
    editor->setText(u"out"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(hints.size(), 1); // another one has the name
    QCOMPARE(m_document->design().checks.first().name, u"web"_s);

    QVERIFY(m_view->model().setData(at(0, ChecksModel::NameColumn), u"HTTP"_s));
    QCOMPARE(m_document->design().checks.first().name, u"HTTP"_s);
    QCOMPARE(m_undo->text(0), u"Rename the check “web” to “HTTP”"_s);
}

void tst_ChecksView::end_canBeShort()
{
    QSignalSpy hints(m_view.get(), &ChecksView::hinted);
    auto *const box = edit<QComboBox>(2, ChecksModel::ToColumn);
    QVERIFY(box && box->isEditable());
    QCOMPARE(box->count(), 3); // two machines and "outside"
    box->lineEdit()->setText(u"vm-4"_s);
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(m_document->design().checks.at(2).to, u"red/vm-4"_s);

    QVERIFY(m_view->model().setData(at(2, ChecksModel::ToColumn), u"10.0.0.9"_s));
    QVERIFY(!m_view->model().setData(at(2, ChecksModel::FromColumn), u"10.0.0.9"_s));
    QVERIFY(!m_view->model().setData(at(2, ChecksModel::ToColumn), u"nobody"_s));
    QCOMPARE(hints.size(), 2);
    QCOMPARE(m_document->design().checks.at(2).to, u"10.0.0.9"_s);
}

void tst_ChecksView::editor_keepsToItsCell()
{
    for (const int column : {ChecksModel::FromColumn, ChecksModel::ToColumn}) {
        auto *const box = edit<QComboBox>(0, column);
        QVERIFY(box);
        const QRect cell = m_table->visualRect(at(0, column));
        QVERIFY(box->geometry().left() >= cell.left() && box->geometry().right() <= cell.right());
        QVERIFY(box->lineEdit()->width() > box->fontMetrics().horizontalAdvance(box->currentText()));
        QTest::keyClick(box->lineEdit(), Qt::Key_Escape);
        QTRY_VERIFY(!m_table->findChild<QComboBox *>());
    }
}

void tst_ChecksView::protocolAndPort_areEdited()
{
    QVERIFY(!(at(2, ChecksModel::PortColumn).flags() & Qt::ItemIsEditable)); // of icmp
    auto *const box = edit<QComboBox>(2, ChecksModel::ProtocolColumn);
    QTRY_VERIFY(box->view()->isVisible()); // the list opens by itself
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_COMPARE(m_document->design().checks.at(2).protocol, design::CheckProtocol::Tcp);
    QCOMPARE(m_document->design().checks.at(2).port, 80);
    QTRY_VERIFY(!m_table->findChild<QComboBox *>());

    auto *const port = edit<QSpinBox>(2, ChecksModel::PortColumn);
    QVERIFY(port);
    port->setValue(443);
    QTest::keyClick(port, Qt::Key_Return);
    QTRY_COMPARE(m_document->design().checks.at(2).port, 443);
    QCOMPARE(said(2, ChecksModel::PortColumn), u"443"_s);
}

void tst_ChecksView::expectation_isChosen()
{
    QCOMPARE(said(1, ChecksModel::ExpectColumn), u"is dropped"_s);
    auto *const box = edit<QComboBox>(1, ChecksModel::ExpectColumn);
    QCOMPARE(box->currentIndex(), 1);
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Up);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_COMPARE(m_document->design().checks.at(1).expect, design::CheckExpectation::Pass);
    m_undo->undo();
    QCOMPARE(said(1, ChecksModel::ExpectColumn), u"is dropped"_s);
}

void tst_ChecksView::remove_isAStepThatCanBeUndone()
{
    QVERIFY(!act("removeChecks")->isEnabled());
    m_table->selectRow(1);
    QVERIFY(act("removeChecks")->isEnabled());
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(m_document->design().checks.size(), 2);
    QCOMPARE(m_undo->text(0), u"Delete the check “out”"_s);
    m_undo->undo();
    m_table->selectRow(0);
    click("removeChecks");
    QCOMPARE(said(0, ChecksModel::NameColumn), u"out"_s);
}

void tst_ChecksView::withoutALab_nothingRuns()
{
    m_table->selectRow(0);
    QVERIFY(act("runAllChecks")->isEnabled());
    m_view->setLabRunning(false);
    QVERIFY(!act("runAllChecks")->isEnabled());
    QVERIFY(!act("runChecks")->isEnabled());
    QVERIFY(act("runAllChecks")->toolTip().contains(u"running lab"));
    QVERIFY(act("addCheck")->isEnabled());
}

void tst_ChecksView::run_takesAllOrTheChosen()
{
    QSignalSpy runs(m_view.get(), &ChecksView::runRequested);
    click("runAllChecks");
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().first().value<QList<design::Check>>(), m_document->design().checks);
    QVERIFY(!act("runChecks")->isEnabled());
    m_table->selectRow(2);
    click("runChecks");
    QCOMPARE(runs.last().first().value<QList<design::Check>>(), QList<design::Check>{m_document->design().checks.at(2)});
}

void tst_ChecksView::busy_canBeStopped()
{
    QSignalSpy stops(m_view.get(), &ChecksView::stopRequested);
    QVERIFY(!act("stopChecks")->isEnabled());
    m_view->setBusy(true);
    m_view->model().setRunning(m_document->design().checks.at(1));
    QVERIFY(!act("runAllChecks")->isEnabled());
    QCOMPARE(said(1, ChecksModel::ResultColumn), u"Its packet is on its way…"_s);
    click("stopChecks");
    QCOMPARE(stops.size(), 1);
}

void tst_ChecksView::doubleClickOnAResult_showsItsPath()
{
    QSignalSpy shown(m_view.get(), &ChecksView::resultActivated);
    QSignalSpy hints(m_view.get(), &ChecksView::hinted);
    m_view->model().take(resultOf(m_document->design().checks.at(2), State::Failed));
    QTRY_VERIFY(m_table->visualRect(at(2, ChecksModel::ResultColumn)).width() >= 200);
    const QPoint place = m_table->visualRect(at(2, ChecksModel::ResultColumn)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().value<client::ProvenPath>().report.from, u"red/vm-4"_s);

    const QPoint unrun = m_table->visualRect(at(0, ChecksModel::ResultColumn)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, unrun);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, unrun);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(hints.size(), 1);
}

void tst_ChecksView::enter_showsItsPath()
{
    QSignalSpy shown(m_view.get(), &ChecksView::resultActivated);
    m_view->model().take(resultOf(m_document->design().checks.first(), State::Passed));
    m_table->setCurrentIndex(at(0, ChecksModel::NameColumn));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(shown.size(), 1);
}

void tst_ChecksView::summary_countsWhatWasRun()
{
    auto *const summary = m_view->findChild<QLabel *>(u"checksSummary"_s);
    QCOMPARE(summary->text(), QString());
    const QList<design::Check> checks = m_document->design().checks;
    m_view->model().take(resultOf(checks.at(0), State::Passed));
    QTRY_COMPARE(summary->text(), u"The check holds. Not all were run."_s);
    m_view->model().take(resultOf(checks.at(1), State::Failed));
    m_view->model().take(resultOf(checks.at(2), State::Failed));
    QTRY_VERIFY(summary->text().startsWith(u"2 of 3 check"));
    m_view->model().setOutdated();
    QTRY_COMPARE(summary->text(), u"The lab has changed since. Run the checks again."_s);
}

void tst_ChecksView::narrow_buttonsStay()
{
    m_view->resize(360, 140);
    auto *const bar = m_view->findChild<QToolBar *>();
    for (const char *const name : {"runAllChecks", "runChecks", "stopChecks", "addCheck", "removeChecks"}) {
        QWidget *const button = bar->widgetForAction(act(name));
        QTRY_VERIFY2(button->isVisible() && button->geometry().right() <= bar->width(), name);
    }
    const auto *const summary = m_view->findChild<QLabel *>(u"checksSummary"_s);
    QVERIFY(!summary->isVisible()); // its words would be cut
    m_view->resize(720, 140);
    QTRY_VERIFY(summary->isVisible());
}

void tst_ChecksView::path_becomesACheck()
{
    const design::Design &design = m_document->design();
    const PathCheck tcp = pathCheck(design, reportOf(u"red/vm-1"_s, u"vm-4"_s, u"tcp"_s, 80), nullptr);
    QVERIFY(tcp.check);
    QCOMPARE(tcp.check->name, u"vm-1 → vm-4, tcp 80"_s);
    QCOMPARE(tcp.check->to, u"red/vm-4"_s);
    QCOMPARE(tcp.check->port, 80);
    QCOMPARE(tcp.check->expect, design::CheckExpectation::Pass);
    client::PathReport lost = reportOf(u"outside"_s, u"red/vm-1"_s, u"icmp"_s);
    lost.there.outcome = client::PathWay::Outcome::Dropped;
    const PathCheck icmp = pathCheck(design, lost, nullptr);
    QCOMPARE(icmp.check->name, u"outside → red/vm-1, icmp"_s);
    QVERIFY(!icmp.check->port);
    QCOMPARE(icmp.check->expect, design::CheckExpectation::Drop);
    client::PathReport router = reportOf(u"red/vm-1"_s, u"red/way-out"_s, u"icmp"_s);
    router.address = u"10.0.0.1"_s;
    QCOMPARE(pathCheck(design, router, nullptr).check->to, u"10.0.0.1"_s);
}

void tst_ChecksView::path_takesTheRealPacketsOutcome()
{
    client::PathProof proof;
    proof.hasArrived = false;
    const client::PathReport report = reportOf(u"red/vm-1"_s, u"red/vm-4"_s, u"udp"_s, 53);
    QCOMPARE(pathCheck(m_document->design(), report, &proof).check->expect, design::CheckExpectation::Drop);
    proof.hasArrived.reset();
    QCOMPARE(pathCheck(m_document->design(), report, &proof).check->expect, design::CheckExpectation::Pass);
}

void tst_ChecksView::path_thatNoCheckCanName()
{
    const design::Design &design = m_document->design();
    for (const client::PathReport &report :
         {client::PathReport(), reportOf(u"red/vm-1"_s, u"10.0.0.1"_s, u"arp"_s), reportOf(u"red/vm-1"_s, u"255.255.255.255"_s, u"udp"_s, 67),
          reportOf(u"red/way-out"_s, u"red/vm-1"_s, u"icmp"_s), reportOf(u"red/vm-1"_s, u"red/gone"_s, u"icmp"_s)}) {
        const PathCheck none = pathCheck(design, report, nullptr);
        QVERIFY(!none.check);
        QVERIFY(!none.whyNot().isEmpty());
    }
}

QTEST_MAIN(tst_ChecksView)
#include "tst_checksview.moc"
