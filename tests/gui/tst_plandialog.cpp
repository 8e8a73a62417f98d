// SPDX-License-Identifier: GPL-3.0-or-later
// The plan before an apply, the choice of a host, and what becomes of a lab whose window closes.
#include "engine/base/error.h"
#include "views/lab/doctorview.h"
#include "views/lab/endorkeepdialog.h"
#include "views/lab/hostdialog.h"
#include "views/lab/plandialog.h"
#include "views/lab/problemview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;

namespace {

client::PlanStep step(const QString &action, const QString &kind, const QString &place,
                      const QString &subject, const QString &object, const QStringList &commands)
{
    return {action, kind, place, subject, object, commands};
}

client::PlanReport plan()
{
    client::PlanReport report;
    report.steps = {
        step(u"remove"_s, u"port"_s, u"compute-0"_s, u"qvo-old"_s, u"red/old"_s,
             {u"ovs-vsctl del-port br-int qvo-old"_s}),
        step(u"create"_s, u"node"_s, u"compute-1"_s, u"compute-1"_s, u"node"_s, {u"# a node"_s}),
        step(u"create"_s, u"veth"_s, u"compute-0"_s, u"qvb-new"_s, u"red/new"_s,
             {u"ip link add qvb-new type veth peer name qvo-new"_s}),
        step(u"create"_s, u"port"_s, u"compute-0"_s, u"qvo-new"_s, u"red/new"_s,
             {u"ovs-vsctl add-port br-int qvo-new"_s}),
        step(u"change"_s, u"file"_s, u"control-0"_s, u"host"_s, u"red/lan"_s, {u"cat > host"_s}),
    };
    report.created = 3;
    report.changed = 1;
    report.removed = 1;
    report.unchanged = 120;
    return report;
}

client::DoctorReport doctor(const QString &kvm)
{
    client::DoctorReport report;
    report.findings = {{u"bridge"_s, u"ok"_s, u"yes"_s, {}, u"everything"_s, {}},
                       {u"qemu"_s, u"ok"_s, u"7.2"_s, u"qemu-system-x86"_s, u"virtual-machines"_s, {}},
                       {u"slirp4netns"_s, u"missing"_s, {}, u"slirp4netns"_s, u"uplink"_s, {}},
                       {u"kvm"_s, kvm, u"/dev/kvm"_s, {}, u"fast-virtual-machines"_s, {}},
                       {u"subordinate-ids"_s, u"missing"_s, {}, {}, u"labs-without-root"_s,
                        u"usermod --add-subuids 100000-165535 me"_s}};
    return report;
}

} // namespace

class tst_PlanDialog : public QObject
{
    Q_OBJECT

private slots:
    void planModel_groupsByObject();
    void plan_isShownFilteredAndCopied();
    void plan_isAppliedOnlyWhenItIsThere();
    void nothingToDo_saysSo();
    void failure_isShown();
    void host_offersThisComputerAndOthers();
    void host_badDestinationCanNotBeChosen();
    void host_testIsShownInPlainWords();
    void host_lateAnswerOfAnotherHostIsDropped();
    void recentHosts_keepTheOrderOfUse();
    void doctorModel_putsTheMissingFirst();
    void doctor_tellsWhatHelps();
    void endOrKeep_data();
    void endOrKeep();
};

void tst_PlanDialog::planModel_groupsByObject()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(plan());

    QCOMPARE(model.rowCount(), 4);
    const QModelIndex group = model.index(2, 0);
    QCOMPARE(group.data().toString(), u"red/new"_s);
    QCOMPARE(group.siblingAtColumn(PlanModel::ActionColumn).data().toString(), u"+2"_s);
    QCOMPARE(model.rowCount(group), 2);
    QCOMPARE(model.index(1, 0).data().toString(), u"compute-1"_s); // what every node has
    QCOMPARE(model.index(0, PlanModel::KindColumn, group).data().toString(), u"veth pair"_s);
    QCOMPARE(group.data(PlanModel::CommandsRole).toString(),
             u"# compute-0\nip link add qvb-new type veth peer name qvo-new\n"
             "ovs-vsctl add-port br-int qvo-new"_s);
    QVERIFY(model.script().contains(u"# control-0\ncat > host"_s));
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_PlanDialog::plan_isShownFilteredAndCopied()
{
    PlanDialog dialog;
    dialog.showWaiting(u"first"_s);
    dialog.showPlan(plan());
    dialog.open();
    auto *const tree = dialog.findChild<QTreeView *>(u"planSteps"_s);
    auto *const commands = dialog.findChild<QPlainTextEdit *>(u"planCommands"_s);
    QVERIFY(tree->isVisible());
    QCOMPARE(dialog.findChild<QLabel *>(u"planHeadline"_s)->text(),
             u"3 to create, 1 to change, 1 to remove, 120 stay as they are"_s);

    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"planFilter"_s), u"add-port"_s);
    QCOMPARE(tree->model()->rowCount(), 1);
    const QModelIndex group = tree->model()->index(0, 0);
    QCOMPARE(tree->model()->rowCount(group), 1);
    tree->setCurrentIndex(tree->model()->index(0, 0, group));
    QCOMPARE(commands->toPlainText(), u"# compute-0\novs-vsctl add-port br-int qvo-new"_s);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"copyCommands"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), commands->toPlainText());
}

void tst_PlanDialog::plan_isAppliedOnlyWhenItIsThere()
{
    PlanDialog dialog;
    QSignalSpy wanted(&dialog, &PlanDialog::applyRequested);
    dialog.showWaiting(u"first"_s);
    dialog.open();
    auto *const apply = dialog.findChild<QPushButton *>(u"applyPlan"_s);
    QVERIFY(apply->isVisible() && !apply->isEnabled());

    dialog.showPlan(plan());
    QTest::mouseClick(apply, Qt::LeftButton);

    QCOMPARE(wanted.count(), 1);
    QVERIFY(!dialog.isVisible());
}

void tst_PlanDialog::nothingToDo_saysSo()
{
    PlanDialog dialog;
    dialog.showWaiting(u"first"_s);
    dialog.open();
    dialog.showPlan({});

    QCOMPARE(dialog.findChild<QLabel *>(u"planHeadline"_s)->text(),
             u"There is nothing to do: the lab “first” is as the design has it."_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"applyPlan"_s)->isVisible());
    QVERIFY(!dialog.findChild<QTreeView *>(u"planSteps"_s)->isVisible());
}

void tst_PlanDialog::failure_isShown()
{
    PlanDialog dialog;
    dialog.showWaiting(u"first"_s);
    dialog.open();
    dialog.showFailure(Error(ErrorCode::Busy, u"first"_s, {}));

    QVERIFY(dialog.findChild<ProblemView *>(u"planProblems"_s)->isVisible());
    QVERIFY(!dialog.findChild<QPushButton *>(u"applyPlan"_s)->isVisible());
}

void tst_PlanDialog::host_offersThisComputerAndOthers()
{
    HostDialog dialog({}, {u"me@server"_s, u"lab.example.org"_s});
    dialog.open();
    QVERIFY(dialog.host().isLocal());
    auto *const destination = dialog.findChild<QComboBox *>(u"destination"_s);
    QCOMPARE(destination->count(), 2);
    QSignalSpy chosen(&dialog, &HostDialog::hostChosen);

    destination->setEditText(u" you@server "_s); // typing chooses the other computer

    QVERIFY(dialog.findChild<QRadioButton *>(u"otherComputer"_s)->isChecked());
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"connectHost"_s), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<client::Host>(), client::Host{u"you@server"_s});
}

void tst_PlanDialog::host_badDestinationCanNotBeChosen()
{
    HostDialog dialog({}, {});
    dialog.open();
    auto *const destination = dialog.findChild<QComboBox *>(u"destination"_s);
    for (const QString &bad : {u"-oProxyCommand=x"_s, u"a b"_s, u"local"_s}) {
        destination->setEditText(bad);
        QVERIFY2(!dialog.findChild<QPushButton *>(u"connectHost"_s)->isEnabled(), qPrintable(bad));
        QVERIFY(!dialog.findChild<QPushButton *>(u"testHost"_s)->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(u"testWords"_s)->isVisible());
    }
}

void tst_PlanDialog::host_testIsShownInPlainWords()
{
    HostDialog dialog({u"me@server"_s}, {u"me@server"_s});
    dialog.open();
    QSignalSpy asked(&dialog, &HostDialog::testRequested);
    auto *const test = dialog.findChild<QPushButton *>(u"testHost"_s);
    QTest::mouseClick(test, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY(!test->isEnabled());

    dialog.showTest({u"me@server"_s}, doctor(u"missing"_s));

    QVERIFY(test->isEnabled());
    QVERIFY(dialog.findChild<DoctorView *>()->isVisible());
    QVERIFY(dialog.findChild<QLabel *>(u"doctorSummary"_s)->text().contains(u"emulated"_s));
    QTest::mouseClick(test, Qt::LeftButton);
    dialog.showTestFailure({u"me@server"_s},
                           Error(ErrorCode::HostUnreachable, u"me@server"_s, u"ssh: no route"_s));
    QVERIFY(!dialog.findChild<DoctorView *>()->isVisible());
    const QString words = dialog.findChild<QLabel *>(u"testWords"_s)->text();
    QVERIFY(words.contains(u"me@server does not answer."_s) && words.contains(u"ssh: no route"_s));
}

void tst_PlanDialog::host_lateAnswerOfAnotherHostIsDropped()
{
    HostDialog dialog({u"me@server"_s}, {});
    dialog.open();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"testHost"_s), Qt::LeftButton);
    dialog.findChild<QRadioButton *>(u"thisComputer"_s)->click();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"testHost"_s), Qt::LeftButton);

    dialog.showTest({u"me@server"_s}, doctor(u"ok"_s));

    QVERIFY(!dialog.findChild<DoctorView *>()->isVisible());
    dialog.showTest({}, doctor(u"ok"_s));
    QVERIFY(dialog.findChild<DoctorView *>()->isVisible());
}

void tst_PlanDialog::recentHosts_keepTheOrderOfUse()
{
    const QStringList recent{u"a"_s, u"b"_s};
    QCOMPARE(HostDialog::withRecent(recent, {u"b"_s}), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(HostDialog::withRecent(recent, {}), recent);
    QStringList many;
    for (int i = 0; i < 20; ++i)
        many = HostDialog::withRecent(many, {QString::number(i)});
    QCOMPARE(many.size(), 8);
    QCOMPARE(many.first(), u"19"_s);
}

void tst_PlanDialog::doctorModel_putsTheMissingFirst()
{
    DoctorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(doctor(u"limited"_s));

    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(0, 0).data(DoctorModel::StateRole).toString(), u"missing"_s);
    QCOMPARE(model.index(2, 0).data(DoctorModel::StateRole).toString(), u"limited"_s);
    QCOMPARE(model.index(4, 0).data(DoctorModel::StateRole).toString(), u"ok"_s);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_PlanDialog::doctor_tellsWhatHelps()
{
    DoctorView view;
    view.show(doctor(u"ok"_s));
    view.QWidget::show();
    auto *const help = view.findChild<QLabel *>(u"doctorHelp"_s);
    QCOMPARE(help->text(), u"apt install slirp4netns"_s);
    auto *const list = view.findChild<QTreeView *>(u"doctorFindings"_s);

    list->setCurrentIndex(list->model()->index(1, 0));

    QCOMPARE(help->text(), u"usermod --add-subuids 100000-165535 me"_s);
    QVERIFY(view.findChild<QLabel *>(u"doctorDetail"_s)->text().contains(u"/etc/subuid"_s));
    client::DoctorReport poor = doctor(u"ok"_s);
    poor.findings[0].state = u"missing"_s;
    view.show(poor);
    QVERIFY(view.findChild<QLabel *>(u"doctorSummary"_s)->text().startsWith(u"No lab can run"_s));
}

void tst_PlanDialog::endOrKeep_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("notAgain");
    QTest::addColumn<int>("signals_");
    QTest::addColumn<EndOrKeepDialog::Choice>("choice");

    QTest::newRow("keep") << u"keepLab"_s << false << 1 << EndOrKeepDialog::Choice::Keep;
    QTest::newRow("end, for always") << u"endLab"_s << true << 1 << EndOrKeepDialog::Choice::End;
    QTest::newRow("cancel") << QString() << true << 0 << EndOrKeepDialog::Choice::Keep;
}

void tst_PlanDialog::endOrKeep()
{
    QFETCH(const QString, button);
    QFETCH(const bool, notAgain);
    QFETCH(const int, signals_);
    QFETCH(const EndOrKeepDialog::Choice, choice);
    EndOrKeepDialog dialog(u"first"_s, 4);
    QSignalSpy decided(&dialog, &EndOrKeepDialog::decided);
    dialog.open();
    dialog.findChild<QCheckBox *>(u"notAgain"_s)->setChecked(notAgain);

    if (button.isEmpty())
        QTest::keyClick(&dialog, Qt::Key_Escape);
    else
        QTest::mouseClick(dialog.findChild<QPushButton *>(button), Qt::LeftButton);

    QVERIFY(!dialog.isVisible());
    QCOMPARE(decided.count(), signals_);
    if (signals_ > 0) {
        QCOMPARE(decided.first().at(0).value<EndOrKeepDialog::Choice>(), choice);
        QCOMPARE(decided.first().at(1).toBool(), notAgain);
    }
}

QTEST_MAIN(tst_PlanDialog)
#include "tst_plandialog.moc"
