// SPDX-License-Identifier: GPL-3.0-or-later
// A real lab as the window drives it: the session, the activity and the states of the drawn objects,
// from the first apply to the end.
#include "app/gui/labsession.h"
#include "engine/design/designreader.h"
#include "tests/support/labfixture.h"
#include "views/inside/insidepage.h"
#include "views/lab/activityview.h"
#include "views/lab/labstates.h"

#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;

namespace {

constexpr int patience = 120'000;

/// Session, activity and states, connected as the window connects them.
class Window : public QObject
{
public:
    Window()
    {
        connect(&session, &gui::LabSession::applyBegan, this, [this](const QString &lab) {
            moment.progress.clear();
            history.clear();
            activity.begin(WorkKind::Apply, lab);
        });
        connect(&session, &gui::LabSession::progressed, this, [this](const client::Progress &progress) {
            moment.progress.insert(progress.object, progress);
            history[progress.object] << progress.state;
            activity.showProgress(progress);
        });
        connect(&session, &gui::LabSession::statusChanged, this, [this](const client::LabStatus &status) {
            moment.status = status;
            if (!session.isApplying())
                moment.progress.clear();
        });
        connect(&session, &gui::LabSession::appliedDesignChanged, this,
                [this](const client::AppliedDesign &design) {
                    moment.applied.reset();
                    if (!design.text.isEmpty())
                        moment.applied = design::readDesign(design.text, {}).design;
                });
        connect(&session, &gui::LabSession::applied, this, [this](const client::ApplyReport &report) {
            last = report;
            activity.finishApply(report);
        });
        connect(&session, &gui::LabSession::failed, this, [this](const Error &error) {
            failures << QString::fromUtf8(error.what());
            activity.fail(error);
        });
        connect(&activity, &ActivityView::cancelRequested, &session, &gui::LabSession::cancelApply);
    }

    LiveObject stateOf(const QByteArray &drawn, const QString &object) const
    {
        return labStates(moment, design::readDesign(drawn, {}).design).byName().value(object);
    }
    int changesIn(const QByteArray &drawn) const
    {
        return labStates(moment, design::readDesign(drawn, {}).design).changes;
    }

    gui::LabSession session;
    ActivityView activity;
    LabMoment moment;
    QHash<QString, QStringList> history; ///< states of each object, in order
    client::ApplyReport last;
    QStringList failures;
};

} // namespace

class tst_WindowStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void apply_bringsTheDrawingUp();
    void inside_showsWhatIsThere();
    void edit_isNotAppliedUntilItIs();
    void failedMachine_saysWhy();
    void power_showsOnTheMachine();
    void drift_isMarkedAndMended();
    void cancel_leavesWhatTheNextApplyFinishes();
    void windowThatComesBack_knowsTheLab();
    void end_leavesNothing();

private:
    QByteArray design(const QByteArray &more = {}) const
    {
        // Without a firewall: an ordinary user's iptables takes the rules of some hundred ports only.
        return "overlab: 1\nname: " + m_lab.name().toUtf8() + R"(
settings: {firewall: none}
nodes: [{name: node-0, roles: [network, compute]}]
tenants:
  - name: red
    networks: [{name: lan, subnets: [{cidr: 10.0.0.0/16}]}]
    routers: [{name: r, interfaces: [lan]}]
    vms:
      - {name: a, type: namespace, interfaces: [{network: lan}]}
      - {name: b, type: namespace, interfaces: [{network: lan}]}
)" + more;
    }
    static QByteArray machine(const QByteArray &name)
    {
        return "      - {name: " + name + ", type: namespace, interfaces: [{network: lan}]}\n";
    }
    /// Applies and waits until it has ended and the status of afterwards is there.
    void apply(const QByteArray &text);
    void waitForStatus();
    /// What is known now; asks for more.
    LiveState freshStateOf(const QString &object)
    {
        m_window->session.refresh();
        return m_window->stateOf(design(), object).state;
    }

    LabFixture m_lab{u"window"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<Window> m_window;
};

void tst_WindowStory::waitForStatus()
{
    QSignalSpy seen(&m_window->session, &gui::LabSession::statusChanged);
    for (int i = 1; i <= 2; ++i) { // the first may have been asked for before
        m_window->session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(seen.count() >= i, patience);
    }
}

void tst_WindowStory::apply(const QByteArray &text)
{
    m_window->session.apply({text, u"window.yaml"_s, m_folder.path(), false});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session.isBusy(), patience);
    waitForStatus();
}

void tst_WindowStory::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    const QString programs = QFileInfo(LabFixture::program()).absolutePath();
    qputenv("PATH", QFile::encodeName(programs) + ':' + qgetenv("PATH"));
    m_window = std::make_unique<Window>();
}

void tst_WindowStory::apply_bringsTheDrawingUp()
{
    apply(design());

    QCOMPARE(m_window->failures, QStringList());
    QVERIFY2(m_window->last.problems.isEmpty(), qPrintable(m_window->last.problems.value(0).detail));
    for (const QString &object : {u"red/lan"_s, u"red/r"_s, u"red/a"_s, u"red/b"_s})
        QCOMPARE(m_window->history.value(object), (QStringList{u"planned"_s, u"building"_s, u"running"_s}));
    for (const QString &object : {u"node-0"_s, u"red/lan"_s, u"red/r"_s, u"red/a"_s, u"red/b"_s})
        QCOMPARE(m_window->stateOf(design(), object), (LiveObject{LiveState::Up, {}}));
    QCOMPARE(m_window->changesIn(design()), 0);
    QCOMPARE(m_window->activity.history().entry(0).outcome, WorkOutcome::Done);
    QVERIFY(m_window->activity.history().entry(0).created > 20);
    m_lab.observe();
}

void tst_WindowStory::inside_showsWhatIsThere()
{
    InsidePage page;
    const auto part = [&page](const QString &key) { return page.view().inside().part(key); };
    connect(&m_window->session, &gui::LabSession::insideReady, &page, [&page](const QJsonObject &inside) { page.showInside(inside); });
    m_window->session.readInside();

    const QString machine = u"node-0/machine/red/a"_s;
    QTRY_VERIFY_WITH_TIMEOUT(part(machine), patience);
    QCOMPARE(part(machine)->state, PartState::Up);
    QVERIFY(part(u"node-0/bridge/br-int"_s));
    QString tap;
    for (const QString &key : page.view().inside().keys()) {
        if (part(key)->origin == u"red/a" && part(key)->kind == PartKind::Port)
            tap = key;
    }
    QCOMPARE(part(tap)->network, u"red/lan"_s);
    QCOMPARE(part(tap)->state, PartState::Up);

    VERIFY_DONE(m_lab.shell(u"node-0"_s, u"ovs-vsctl del-port "_s + part(tap)->name));
    m_window->session.readInside();
    QTRY_COMPARE_WITH_TIMEOUT(part(tap)->state, PartState::Missing, patience);

    apply(design());
    m_window->session.readInside();
    QTRY_COMPARE_WITH_TIMEOUT(part(tap)->state, PartState::Up, patience);
}

void tst_WindowStory::edit_isNotAppliedUntilItIs()
{
    const QByteArray edited = design(machine("c"));
    QCOMPARE(m_window->changesIn(edited), 1);
    QCOMPARE(m_window->stateOf(edited, u"red/c"_s).state, LiveState::NotApplied);

    QSignalSpy planned(&m_window->session, &gui::LabSession::planReady);
    m_window->session.plan({edited, u"window.yaml"_s, m_folder.path(), false});
    QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 1, patience);
    const auto plan = planned.first().first().value<client::PlanReport>();
    QVERIFY(plan.created > 0 && plan.removed == 0);
    for (const client::PlanStep &step : plan.steps)
        QVERIFY2(step.object != u"red/a" && step.object != u"red/b", qPrintable(step.subject));
    QTRY_VERIFY(!m_window->session.isBusy());

    apply(edited);
    QCOMPARE(m_window->last.created, plan.created);
    QCOMPARE(m_window->changesIn(edited), 0);
    QCOMPARE(m_window->stateOf(edited, u"red/c"_s).state, LiveState::Up);
    QVERIFY(!m_window->history.contains(u"red/a"_s)); // only the edit was worked on
}

void tst_WindowStory::failedMachine_saysWhy()
{
    QFile image(m_folder.filePath(u"broken.qcow2"_s));
    QVERIFY(image.open(QIODevice::WriteOnly));
    image.write(QByteArray("QFI\xfb").append(QByteArray(4096, '?'))); // begins as one, and is none
    image.close();
    QByteArray text = design(machine("c")
                             + "      - {name: ill, type: vm, image: broken, interfaces: [{network: lan}]}\n");
    text.replace("nodes:", "images: [{name: broken, file: broken.qcow2}]\nnodes:");

    apply(text);

    const LiveObject ill = m_window->stateOf(text, u"red/ill"_s);
    QCOMPARE(ill.state, LiveState::Failed);
    QVERIFY2(ill.reason.contains(u"broken.qcow2"_s), qPrintable(ill.reason));
    QCOMPARE(m_window->stateOf(text, u"red/a"_s).state, LiveState::Up);
    QCOMPARE(m_window->activity.history().entry(0).outcome, WorkOutcome::DoneWithProblems);
    QCOMPARE(m_window->activity.work().failures(), 1);
    apply(design());
    QCOMPARE(m_window->moment.status.state, u"running"_s);
}

void tst_WindowStory::power_showsOnTheMachine()
{
    QSignalSpy done(&m_window->session, &gui::LabSession::powerSet);
    m_window->session.setPower(u"red/a"_s, client::Power::Stop);
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->stateOf(design(), u"red/a"_s).state, LiveState::Stopped, patience);
    m_window->session.setPower(u"red/a"_s, client::Power::Reboot);
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->stateOf(design(), u"red/a"_s).state, LiveState::Up, patience);
}

void tst_WindowStory::drift_isMarkedAndMended()
{
    const QString port = m_lab.machine(u"b"_s).value(u"interfaces"_s)[0][u"device"_s].toString();
    VERIFY_DONE(m_lab.exec(u"node-0"_s, {u"ovs-vsctl"_s, u"del-port"_s, u"br-int"_s, port}));

    QTRY_COMPARE_WITH_TIMEOUT(freshStateOf(u"red/b"_s), LiveState::Drifted, patience);
    const LiveObject drifted = m_window->stateOf(design(), u"red/b"_s);
    QVERIFY2(drifted.reason.contains(port), qPrintable(drifted.reason));
    QCOMPARE(m_window->stateOf(design(), u"red/a"_s).state, LiveState::Up);

    apply(design());
    QCOMPARE(m_window->stateOf(design(), u"red/b"_s).state, LiveState::Up);
}

void tst_WindowStory::cancel_leavesWhatTheNextApplyFinishes()
{
    QByteArray more;
    for (int i = 0; i < 200; ++i)
        more += machine("m" + QByteArray::number(i));
    const QByteArray large = design(more);
    m_window->activity.show();
    auto *const cancel = m_window->activity.findChild<QPushButton *>(u"cancelApply"_s);
    const auto connection = connect(&m_window->session, &gui::LabSession::progressed, this, [cancel] {
        if (cancel->isEnabled())
            cancel->click();
    });
    connect(&m_window->session, &gui::LabSession::cancelling, &m_window->activity,
            &ActivityView::showCancelling);

    apply(large);
    disconnect(connection);

    QVERIFY(m_window->last.isCancelled);
    QCOMPARE(m_window->activity.history().entry(0).outcome, WorkOutcome::Cancelled);
    QCOMPARE(m_window->stateOf(large, u"red/m199"_s).state, LiveState::Planned);
    QCOMPARE(m_window->stateOf(large, u"red/a"_s).state, LiveState::Up);
    QCOMPARE(m_window->moment.status.state, u"partial"_s);

    apply(large);
    QVERIFY(!m_window->last.isCancelled);
    QCOMPARE(m_window->stateOf(large, u"red/m199"_s).state, LiveState::Up);
    apply(design());
    m_lab.observe();
}

void tst_WindowStory::windowThatComesBack_knowsTheLab()
{
    m_window = std::make_unique<Window>();
    QSignalSpy seen(&m_window->session, &gui::LabSession::statusChanged);
    m_window->session.choose(m_lab.name());
    QVERIFY(seen.wait(patience));

    QCOMPARE(m_window->session.appliedDesign().text, design());
    QCOMPARE(m_window->session.appliedDesign().fileName, u"window.yaml"_s);
    QCOMPARE(m_window->stateOf(design(), u"red/a"_s).state, LiveState::Up);
    QCOMPARE(m_window->changesIn(design(machine("c"))), 1);
}

void tst_WindowStory::end_leavesNothing()
{
    QSignalSpy ended(&m_window->session, &gui::LabSession::ended);
    m_window->session.endLab(m_lab.name());
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);

    QVERIFY(ended.first().at(1).value<client::EndReport>().gone.isGone);
    QCOMPARE(m_lab.leftovers(), QString());
    QTRY_COMPARE(m_window->session.appliedDesign(), client::AppliedDesign());
}

QTEST_MAIN(tst_WindowStory)
#include "tst_windowstory.moc"
