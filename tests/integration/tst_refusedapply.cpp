// SPDX-License-Identifier: GPL-3.0-or-later
// A design that the host cannot make: command line and window say so, nothing is changed, and a lab that was started for
// it is there no more. What the host lacks here is the kernel's datapath.
#include "tests/gui/application.h"
#include "tests/support/labfixture.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QStatusBar>

using namespace overlab;
using namespace Qt::StringLiterals;
using overlab::testing::Application;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;

namespace {

constexpr int patience = 30'000;

QByteArray designFor(const QString &lab, const QByteArray &datapath)
{
    return "overlab: 1\nname: " + lab.toUtf8() + "\nsettings: {datapath: " + datapath + R"(, firewall: none}
tenants:
  - name: red
    networks: [{name: one, subnets: [{cidr: 10.0.1.0/24}]}]
    vms: [{name: a, type: namespace, interfaces: [{network: one, address: 10.0.1.10}]}]
)";
}

} // namespace

class tst_RefusedApply : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_app.reset(); }
    void firstApply_leavesNothing();
    void firstApplyOfTheWindow_leavesNothing();
    void laterApply_leavesTheLabAsItIs();

private:
    QByteArray impossible() const { return designFor(m_lab.name(), "system"); }

    LabFixture m_lab{u"refusedapply"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_app;
};

void tst_RefusedApply::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    qputenv("PATH", QFile::encodeName(QFileInfo(LabFixture::program()).path()) + ':' + qgetenv("PATH")); // the window asks overlabd for its labs
    overlab::testing::keepSettingsIn(m_folder.path());
    const Outcome plan = m_lab.run({u"plan"_s, m_lab.file(impossible())});
    if (!plan.said().contains("kernel"))
        QSKIP("needs a host without the kernel's datapath (openvswitch.ko)");
}

void tst_RefusedApply::firstApply_leavesNothing()
{
    const Outcome refused = m_lab.apply(impossible());

    QCOMPARE(refused.status, 1);
    QVERIFY(refused.json().value(u"refused").toBool());
    QVERIFY(!QFileInfo::exists(m_lab.folder()));
    QCOMPARE(m_lab.initPid(), 0);
}

void tst_RefusedApply::firstApplyOfTheWindow_leavesNothing()
{
    m_app = std::make_unique<Application>(m_folder.path());
    m_app->window->begin(m_lab.file(impossible()));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->canvas->isVisible(), patience);
    views::SettingValues values = m_app->settings.values();
    values.plansFirst = false;
    m_app->settings.set(values);
    QSignalSpy applied(&m_app->session, &gui::LabSession::applied);
    QSignalSpy stopped(&m_app->session, &gui::LabSession::labStopped);

    m_app->action("apply")->trigger();

    QTRY_COMPARE_WITH_TIMEOUT(applied.count(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_app->session.isBusy(), patience);
    QVERIFY(!QFileInfo::exists(m_lab.folder()));
    QCOMPARE(m_lab.initPid(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), patience);
    const QString said = m_app->window->statusBar()->currentMessage();
    QVERIFY2(said.startsWith(u"Nothing was changed"_s), qPrintable(said)); // and no word of an end
}

void tst_RefusedApply::laterApply_leavesTheLabAsItIs()
{
    VERIFY_DONE(m_lab.apply(designFor(m_lab.name(), "netdev")));
    const pid_t init = m_lab.initPid();

    const Outcome refused = m_lab.apply(impossible());

    QCOMPARE(refused.status, 1);
    QCOMPARE(m_lab.initPid(), init);
    QCOMPARE(m_lab.machine(u"a"_s).value(u"state").toString(), u"running"_s);
    QVERIFY(refused.json().value(u"refused").toBool());
    const QJsonArray events = m_lab.run({u"events"_s, u"--json"_s}).json().value(u"events"_s).toArray();
    QStringList kinds;
    for (const QJsonValue &event : events)
        kinds.append(event[u"kind"].toString());
    QCOMPARE(kinds.count(u"apply-refused"_s), 1);
    QCOMPARE(kinds.count(u"apply-done"_s), 1); // the one before
}

QTEST_MAIN(tst_RefusedApply)
#include "tst_refusedapply.moc"
