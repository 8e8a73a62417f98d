// SPDX-License-Identifier: GPL-3.0-or-later
// A real lab that somebody changes behind the program's back: the drawing marks what differs, and the window repairs it, or
// takes over that it is gone.
#include "tests/gui/application.h"
#include "tests/support/labfixture.h"
#include "views/canvas/canvasscene.h"

#include <QFileInfo>
#include <QMenu>
#include <QStatusBar>

using namespace overlab;
using namespace Qt::StringLiterals;
using overlab::design::ObjectId;
using overlab::design::ObjectKind;
using overlab::testing::Application;
using overlab::testing::LabFixture;
using overlab::views::StateKind;

namespace {

constexpr int patience = 30'000;
constexpr int soon = 2'000; // milliseconds: it is told, not looked for now and then
const ObjectId machine{ObjectKind::Machine, u"red"_s, u"a"_s};
const ObjectId router{ObjectKind::Router, u"red"_s, u"way"_s};

} // namespace

class tst_WindowDrift : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_app.reset(); }
    void wrongTag_isMarkedAndRepaired();
    void lostPort_isMarkedAtOnce();
    void lostRouter_isAdopted();
    void labEndedElsewhere_isSaid();

private:
    QByteArray design() const
    {
        return "overlab: 1\nname: " + m_lab.name().toUtf8() + R"(
settings: {firewall: none}
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
tenants:
  - name: red
    networks: [{name: one, segment: 22, subnets: [{cidr: 10.0.1.0/24}]}]
    routers: [{name: way, node: control-0, interfaces: [one]}]
    vms: [{name: a, type: namespace, node: compute-0, interfaces: [{network: one, address: 10.0.1.10}]}]
)";
    }
    std::optional<views::ObjectState> stateOf(const ObjectId &id) { return m_app->canvas->canvas().stateOf(id); }
    QString said(const QString &place, const QString &script) { return QString::fromUtf8(m_lab.shell(place, script).output).trimmed(); }
    /// Chooses an entry of the object's menu.
    bool choose(const ObjectId &id, const QString &entry)
    {
        m_app->canvas->canvas().select({id});
        m_app->openMenu(id);
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        const QList<QAction *> actions = menu->actions();
        const auto found = std::find_if(actions.cbegin(), actions.cend(), [&](const QAction *action) { return action->objectName() == entry && action->isEnabled(); });
        const bool isThere = found != actions.cend();
        if (isThere)
            (*found)->trigger();
        menu->close();
        return isThere;
    }
    QString tagOf(const QString &port) { return said(u"compute-0"_s, u"ovs-vsctl get port "_s + port + u" tag"_s); }

    LabFixture m_lab{u"windowdrift"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_app;
};

void tst_WindowDrift::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.apply(design()));
    qputenv("PATH", QFile::encodeName(QFileInfo(LabFixture::program()).path()) + ':' + qgetenv("PATH")); // the window asks overlabd for its labs
    overlab::testing::keepSettingsIn(m_folder.path());
    m_app = std::make_unique<Application>(m_folder.path());
    m_app->window->begin(m_lab.file(design()));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->canvas->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(machine) && stateOf(machine)->kind == StateKind::Running, patience);
}

void tst_WindowDrift::wrongTag_isMarkedAndRepaired()
{
    const QString port = said(u"compute-0"_s, u"ovs-vsctl list-ports br-int | grep -m 1 tap"_s);
    const QString tag = tagOf(port);
    QVERIFY2(tag.toInt() > 0, qPrintable(port + u' ' + tag));
    said(u"compute-0"_s, u"ovs-vsctl set port "_s + port + u" tag=77"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(machine)->kind == StateKind::Drifted, soon);
    QVERIFY2(stateOf(machine)->reason.contains(port), qPrintable(stateOf(machine)->reason));

    QVERIFY(choose(machine, u"repair"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(machine)->kind == StateKind::Running, patience);
    QCOMPARE(tagOf(port), tag);
}

void tst_WindowDrift::lostPort_isMarkedAtOnce()
{
    const QString port = said(u"compute-0"_s, u"ovs-vsctl list-ports br-int | grep -m 1 tap"_s);
    said(u"compute-0"_s, u"ovs-vsctl del-port "_s + port);
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(machine)->kind == StateKind::Drifted, soon);
    QVERIFY2(stateOf(machine)->reason.contains(port), qPrintable(stateOf(machine)->reason));

    QVERIFY(choose(machine, u"repair"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(machine)->kind == StateKind::Running, patience);
}

void tst_WindowDrift::lostRouter_isAdopted()
{
    const QString nameSpace = said(u"control-0"_s, u"ip netns | grep -o 'qrouter-[^ ]*'"_s);
    QVERIFY(!nameSpace.isEmpty());
    said(u"control-0"_s, u"ip netns del "_s + nameSpace);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(router)->kind, StateKind::Fault, patience);
    QVERIFY(choose(router, u"adopt"_s));
    QVERIFY(!contains(m_app->drawing(), router));

    views::SettingValues values = m_app->settings.values();
    values.plansFirst = false;
    m_app->settings.set(values);
    m_app->action("apply")->trigger();
    const auto left = [this] { return said(u"control-0"_s, u"ip netns | grep -c qrouter; ovs-vsctl list-ports br-int | grep -c qr-"_s); };
    QTRY_COMPARE_WITH_TIMEOUT(left(), u"0\n0"_s, patience);

    m_app->action("undo")->trigger();
    QVERIFY(contains(m_app->drawing(), router));
}

void tst_WindowDrift::labEndedElsewhere_isSaid()
{
    VERIFY_DONE(m_lab.run({u"destroy"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_app->window->statusBar()->currentMessage(), u"The lab “%1” has ended."_s.arg(m_lab.name()), patience);
    QVERIFY(!stateOf(machine));
    m_app->window->close();
    QVERIFY(!m_app->window->isVisible()); // and nothing is asked of a lab that is no more
}

QTEST_MAIN(tst_WindowDrift)

#include "tst_windowdrift.moc"
