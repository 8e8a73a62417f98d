// SPDX-License-Identifier: GPL-3.0-or-later
// Daemons of a real lab are killed before the eyes of the whole window: it says what has ended where, shows nothing else, and
// heals without a restart of its own; connections that were open go on.
#include "app/gui/labfeedback.h"
#include "tests/gui/application.h"
#include "tests/support/guesttraffic.h"
#include "views/events/eventsview.h"
#include "views/lab/labview.h"
#include "views/live/livepage.h"

#include <QFileInfo>
#include <QStatusBar>
#include <QTabBar>

#include <csignal>

using namespace overlab;
using namespace Qt::StringLiterals;
using overlab::design::ObjectId;
using overlab::design::ObjectKind;
using overlab::testing::Application;
using overlab::testing::HeldConnection;
using overlab::testing::LabFixture;
using overlab::testing::linesOf;
using overlab::views::StateKind;

namespace {

constexpr int soon = 2'000; // milliseconds: a person sees it happen
constexpr int patience = 60'000;
constexpr int livePage = 5;

ObjectId machine(const QString &name)
{
    return {ObjectKind::Machine, u"red"_s, name};
}

ObjectId node(const QString &name)
{
    return {ObjectKind::Node, {}, name};
}

} // namespace

class tst_WindowHeals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_app.reset(); }
    void init();
    void killedDaemon_isToldAndHeals_data();
    void killedDaemon_isToldAndHeals();
    void killedEngine_isToldAndHeals();
    void end_leavesNothing();

private:
    QByteArray design() const
    {
        return "overlab: 1\nname: " + m_lab.name().toUtf8() + R"(
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
  - {name: compute-1, roles: [compute]}
tenants:
  - name: red
    networks: [{name: one, segment: 22, subnets: [{cidr: 10.0.1.0/24}]}]
    routers: [{name: way, node: control-0, interfaces: [one]}]
    security-groups: [{name: open, rules: [{direction: ingress, protocol: any}]}]
    vms:
      - {name: a, type: namespace, node: compute-0, interfaces: [{network: one, address: 10.0.1.10, security-groups: [open]}]}
      - {name: b, type: namespace, node: compute-1, interfaces: [{network: one, address: 10.0.1.11, security-groups: [open]}]}
      - {name: v, node: compute-1, memory: 96MiB, interfaces: [{network: one, address: 10.0.1.12, security-groups: [open]}]}
)";
    }
    std::optional<views::ObjectState> stateOf(const ObjectId &id) { return m_app->canvas->canvas().stateOf(id); }
    bool isRunning(const ObjectId &id) { return stateOf(id) && stateOf(id)->kind == StateKind::Running; }
    bool isAllRunning()
    {
        const QSet<ObjectId> all{machine(u"a"_s), machine(u"b"_s), machine(u"v"_s), node(u"control-0"_s), node(u"compute-0"_s), node(u"compute-1"_s)};
        return std::all_of(all.cbegin(), all.cend(), [this](const ObjectId &id) { return isRunning(id); });
    }
    /// Flows without their counters and without those that are learned, and ports.
    QStringList insides(const QString &place)
    {
        return linesOf(m_lab.shell(place, u"{ for bridge in $(ovs-vsctl list-br); do ovs-ofctl dump-flows --no-stats $bridge; ovs-vsctl list-ports $bridge; done; } | "
                                          "grep -v hard_timeout | sort"_s).output);
    }
    bool isInEvents(const QString &sentence)
    {
        const views::EventModel &model = m_events->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, views::EventModel::What).data().toString().startsWith(sentence))
                return true;
        }
        return false;
    }
    void note();

    LabFixture m_lab{u"heals"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_app;
    views::EventsView *m_events = nullptr;
    QHash<ObjectId, QList<StateKind>> m_seen; ///< states that the drawing showed, one after the other
    QHash<ObjectId, QStringList> m_reasons;
    QStringList m_said; ///< in the status bar
};

void tst_WindowHeals::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.apply(design()));
    QVERIFY(overlab::testing::traffic::install(m_lab));
    QVERIFY(overlab::testing::traffic::serve(m_lab, u"b"_s, {u"tcp:80"_s}));
    qputenv("PATH", QFile::encodeName(QFileInfo(LabFixture::program()).path()) + ':' + qgetenv("PATH")); // the window asks overlabd for its labs
    overlab::testing::keepSettingsIn(m_folder.path());
    m_app = std::make_unique<Application>(m_folder.path());
    connect(m_app->window->findChild<gui::LabFeedback *>(), &gui::LabFeedback::changed, this, &tst_WindowHeals::note);
    connect(m_app->window->statusBar(), &QStatusBar::messageChanged, this, [this](const QString &sentence) { m_said << sentence; });
    m_app->window->begin(m_lab.file(design()));
    QTRY_VERIFY_WITH_TIMEOUT(isAllRunning(), patience);
    m_events = m_app->window->findChild<views::EventsView *>();
    m_app->window->findChild<QTabBar *>(u"pages"_s)->setCurrentIndex(livePage);
    m_app->window->findChild<views::LivePage *>()->setCurrent(m_events);
    QTRY_COMPARE_WITH_TIMEOUT(m_app->window->findChild<views::LivePage *>()->standing(), views::LivePage::Standing::Live, patience);
}

void tst_WindowHeals::note()
{
    for (const ObjectId &id : {machine(u"a"_s), machine(u"b"_s), machine(u"v"_s), node(u"compute-0"_s), node(u"compute-1"_s), node(u"control-0"_s)}) {
        const views::ObjectState state = stateOf(id).value_or(views::ObjectState());
        if (m_seen[id].isEmpty() || m_seen[id].last() != state.kind)
            m_seen[id] << state.kind;
        m_reasons[id] << state.reason;
    }
}

void tst_WindowHeals::init()
{
    if (!m_app)
        return;
    QTRY_VERIFY_WITH_TIMEOUT(isAllRunning(), patience);
    m_seen.clear();
    m_reasons.clear();
    m_said.clear();
}

void tst_WindowHeals::killedDaemon_isToldAndHeals_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("pidFile");
    QTest::addColumn<StateKind>("nodeState");
    QTest::addColumn<StateKind>("machineState"); ///< of a

    const QString folder = u"/run/openvswitch/"_s;
    QTest::newRow("ovs-vswitchd") << u"compute-0"_s << folder + u"ovs-vswitchd.pid"_s << StateKind::Fault << StateKind::Drifted;
    QTest::newRow("ovsdb-server") << u"compute-0"_s << folder + u"ovsdb-server.pid"_s << StateKind::Drifted << StateKind::Running;
    QTest::newRow("ovs-vswitchd of the router") << u"control-0"_s << folder + u"ovs-vswitchd.pid"_s << StateKind::Fault << StateKind::Running;
    QTest::newRow("libvirtd") << u"compute-1"_s << u"/run/libvirtd.pid"_s << StateKind::Drifted << StateKind::Running;
}

void tst_WindowHeals::killedDaemon_isToldAndHeals()
{
    QFETCH(const QString, place);
    QFETCH(const QString, pidFile);
    QFETCH(const StateKind, nodeState);
    QFETCH(const StateKind, machineState);
    const QString daemon = QFileInfo(pidFile).baseName();
    const QString sentence = u"%1 ended on %2"_s.arg(daemon, place);
    const HeldConnection connection(m_lab, u"a"_s, u"10.0.1.11"_s, 80);
    QVERIFY(connection.goesOn());
    const QStringList before = insides(place);
    QVERIFY(before.size() > 10);

    VERIFY_DONE(m_lab.shell(place, u"kill -KILL $(cat %1)"_s.arg(pidFile)));

    const auto isSaid = [&](const QString &begin) {
        return std::any_of(m_said.cbegin(), m_said.cend(), [&](const QString &said) { return said.startsWith(begin); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(m_seen.value(node(place)).contains(nodeState), soon);
    QVERIFY2(m_reasons.value(node(place)).join(u'\n').contains(sentence), qPrintable(m_reasons.value(node(place)).join(u'\n')));
    QVERIFY2(isSaid(sentence), qPrintable(m_said.join(u'\n')));
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"%1 runs again on %2"_s.arg(daemon, place)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAllRunning(), patience);

    QCOMPARE(m_seen.value(node(place)), QList<StateKind>({nodeState, StateKind::Running})); // nothing in between
    const QList<StateKind> mine = m_seen.value(machine(u"a"_s));
    QCOMPARE(mine, machineState == StateKind::Running ? QList<StateKind>{StateKind::Running} : (QList<StateKind>{machineState, StateKind::Running}));
    for (const ObjectId &other : {machine(u"b"_s), machine(u"v"_s)})
        QCOMPARE(m_seen.value(other), QList<StateKind>{StateKind::Running});
    QCOMPARE(insides(place), before);
    QVERIFY(connection.goesOn());
    for (const QString &to : {u"10.0.1.11"_s, u"10.0.1.12"_s, u"10.0.1.1"_s})
        QTRY_COMPARE_WITH_TIMEOUT(m_lab.answers(u"a"_s, to), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isInEvents(sentence), soon);
    QTRY_VERIFY_WITH_TIMEOUT(isInEvents(u"The program started %1 on %2 again"_s.arg(daemon, place)), soon);
}

void tst_WindowHeals::killedEngine_isToldAndHeals()
{
    const HeldConnection connection(m_lab, u"a"_s, u"10.0.1.11"_s, 80);
    QVERIFY(connection.goesOn());
    auto *const lab = m_app->window->findChild<views::LabView *>();
    auto *const live = m_app->window->findChild<views::LivePage *>();
    QVERIFY(lab && live);

    QCOMPARE(kill(m_lab.enginePid(), SIGKILL), 0);

    QTRY_COMPARE_WITH_TIMEOUT(live->standing(), views::LivePage::Standing::Lost, soon);
    QVERIFY2(m_said.contains(u"The lab's engine does not answer any more. It is looked for again."_s), qPrintable(m_said.join(u'\n')));
    QTRY_VERIFY_WITH_TIMEOUT(m_said.contains(u"The lab's engine had ended all of a sudden and was started again. The lab went on meanwhile."_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(live->standing(), views::LivePage::Standing::Live, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isInEvents(u"The lab's engine ended all of a sudden"_s), soon);
    QVERIFY(isAllRunning());
    for (const QList<StateKind> &states : std::as_const(m_seen))
        QCOMPARE(states, QList<StateKind>{StateKind::Running});
    QVERIFY(connection.goesOn());
}

void tst_WindowHeals::end_leavesNothing()
{
    QCOMPARE(m_lab.end(), QString());
}

QTEST_MAIN(tst_WindowHeals)

#include "tst_windowheals.moc"
