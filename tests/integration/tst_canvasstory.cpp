// SPDX-License-Identifier: GPL-3.0-or-later
// A real lab from the application's own window: an example is opened and applied, an edit goes through the plan, what
// fails says why on its object, and a window that comes back finds the lab as it is.
#include "engine/design/designreader.h"
#include "tests/gui/application.h"
#include "tests/support/labfixture.h"
#include "views/lab/activityview.h"
#include "views/lab/endorkeepdialog.h"
#include "views/lab/plandialog.h"

#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>

using namespace overlab;
using namespace overlab::testing;
using design::ObjectId;
using design::ObjectKind;
using views::StateKind;

namespace {

constexpr int patience = 120'000;

ObjectId machine(const QString &name)
{
    return {ObjectKind::Machine, u"red"_s, name};
}

} // namespace

class tst_CanvasStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void apply_bringsTheDrawingUp();
    void edit_goesThroughThePlan();
    void failedMachine_saysWhyOnTheDrawing();
    void undo_takesAllBack();
    void quit_keepsTheLab();
    void newWindow_findsItRunning();
    void end_leavesNothing();

private:
    void open();
    /// Applies, through the plan where there is one, and waits for the report.
    void apply();
    StateKind stateOf(const ObjectId &id) const
    {
        return m_app->canvas->canvas().stateOf(id).value_or(views::ObjectState()).kind;
    }

    LabFixture m_lab{u"canvas"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_app;
    client::ApplyReport m_report;
    design::Design m_opened;
};

void tst_CanvasStory::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    keepSettingsIn(m_folder.path());
    const QString programs = QFileInfo(LabFixture::program()).absolutePath();
    qputenv("PATH", QFile::encodeName(programs) + ':' + qgetenv("PATH"));
    QFile example(QStringLiteral(EXAMPLES_FOLDER "/two-networks.yaml"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    QByteArray text = example.readAll();
    // Without a firewall: an ordinary user's iptables takes the rules of some hundred ports only.
    text.replace("name: two-networks\n", "name: " + m_lab.name().toUtf8() + "\nsettings: {firewall: none}\n");
    QFile copy(m_folder.filePath(u"lab.yaml"_s));
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(text) == text.size());
    copy.close();
    QFile image(m_folder.filePath(u"broken.qcow2"_s));
    QVERIFY(image.open(QIODevice::WriteOnly));
    image.write(QByteArray("QFI\xfb").append(QByteArray(4096, '?'))); // begins as one, and is none
    image.close();
    open();
}

void tst_CanvasStory::open()
{
    m_app = std::make_unique<Application>(m_folder.path());
    connect(&m_app->session, &gui::LabSession::applied, this, [this](const client::ApplyReport &report) { m_report = report; });
    m_app->window->begin(m_folder.filePath(u"lab.yaml"_s));
    QTRY_VERIFY(m_app->canvas->isVisible());
}

void tst_CanvasStory::apply()
{
    QSignalSpy applied(&m_app->session, &gui::LabSession::applied);
    m_app->canvas->setFocus();
    m_app->key(Qt::Key_Return, Qt::ControlModifier);
    if (auto *const plan = m_app->find<views::PlanDialog>()) {
        auto *const button = plan->findChild<QPushButton *>(u"applyPlan"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), patience);
        QTest::mouseClick(button, Qt::LeftButton);
        m_app->activate();
    }
    QTRY_COMPARE_WITH_TIMEOUT(applied.count(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_app->session.isBusy(), patience);
}

void tst_CanvasStory::apply_bringsTheDrawingUp()
{
    m_opened = m_app->drawing();
    QCOMPARE(stateOf(machine(u"vm-1"_s)), StateKind::Unknown);

    apply();

    QVERIFY2(m_report.problems.isEmpty(), qPrintable(m_report.problems.value(0).detail));
    for (const ObjectId &id : design::allObjects(m_app->drawing())) {
        if (id.kind != ObjectKind::Tenant)
            QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), StateKind::Running, patience);
    }
    m_lab.observe();
}

void tst_CanvasStory::edit_goesThroughThePlan()
{
    const ObjectId added = m_app->canvas->add({ObjectKind::Machine, true});
    m_app->canvas->canvas().select({added, {ObjectKind::Network, u"red"_s, u"net-1"_s}});
    m_app->key(Qt::Key_J); // joins the two
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(added), StateKind::Changed, patience);
    QSignalSpy planned(&m_app->session, &gui::LabSession::planReady);

    apply();

    QCOMPARE(planned.count(), 1);
    const auto plan = planned.first().first().value<client::PlanReport>();
    QVERIFY(m_report.created > 0 && m_report.unchanged > m_report.created);
    QCOMPARE(m_report.created, plan.created);
    QCOMPARE(m_report.removed, 0);
    for (const client::PlanStep &step : plan.steps)
        QVERIFY2(step.object != u"red/vm-1" && step.object != u"red/vm-2", qPrintable(step.subject));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(added), StateKind::Running, patience);
    m_lab.observe();
}

void tst_CanvasStory::failedMachine_saysWhyOnTheDrawing()
{
    const ObjectId ill = m_app->canvas->add(ObjectKind::Machine);
    m_app->canvas->canvas().select({ill, {ObjectKind::Network, u"red"_s, u"net-2"_s}});
    m_app->key(Qt::Key_J);
    m_app->canvas->canvas().select({});
    QTest::mouseClick(m_app->field<QToolButton>(u"add:images"_s), Qt::LeftButton);
    m_app->enter(u"images.0.name"_s, u"broken"_s);
    m_app->enter(u"images.0.file"_s, u"broken.qcow2"_s);
    m_app->canvas->canvas().select({ill});
    m_app->choose(u"image"_s, u"broken"_s);

    apply();

    QTRY_COMPARE_WITH_TIMEOUT(stateOf(ill), StateKind::Fault, patience);
    const QString reason = m_app->canvas->canvas().stateOf(ill)->reason;
    QVERIFY2(reason.contains(u"broken.qcow2"_s), qPrintable(reason));
    QCOMPARE(stateOf(machine(u"vm-1"_s)), StateKind::Running);
    m_lab.observe();
}

void tst_CanvasStory::undo_takesAllBack()
{
    m_app->canvas->setFocus();
    for (int i = m_app->open.undo().count(); i > 0; --i)
        m_app->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_app->drawing() == m_opened);

    apply();

    QVERIFY(m_report.removed > 0 && m_report.created == 0);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(machine(u"vm-1"_s)), StateKind::Running, patience);
}

void tst_CanvasStory::quit_keepsTheLab()
{
    QVERIFY(!m_app->window->isWindowModified());

    m_app->action("quit")->trigger();
    QTRY_VERIFY(m_app->find<views::EndOrKeepDialog>());
    QTest::mouseClick(m_app->find<QPushButton>(u"keepLab"_s), Qt::LeftButton);

    QTRY_VERIFY(!m_app->window->isVisible());
    m_app.reset();
    QVERIFY(m_lab.enginePid() > 0);
}

void tst_CanvasStory::newWindow_findsItRunning()
{
    open();

    for (const auto &name : {u"vm-1"_s, u"vm-2"_s})
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(machine(name)), StateKind::Running, patience);
    QVERIFY(m_app->drawing() == m_opened);
    QTRY_VERIFY(m_app->action("end")->isEnabled());
}

void tst_CanvasStory::end_leavesNothing()
{
    QSignalSpy ended(&m_app->session, &gui::LabSession::ended);
    m_app->action("end")->trigger();
    m_app->answer(QMessageBox::DestructiveRole);

    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    QCOMPARE(m_lab.leftovers(), QString());
    QTRY_COMPARE(stateOf(machine(u"vm-1"_s)), StateKind::Unknown);
}

QTEST_MAIN(tst_CanvasStory)
#include "tst_canvasstory.moc"
