// SPDX-License-Identifier: GPL-3.0-or-later
// An apply that is cancelled half-way: it says so, the next one finishes it, and an end leaves
// nothing. Through the client library, as the window does it.
#include "engine/base/spawn.h"
#include "engine/client/labclient.h"
#include "engine/client/labplan.h"
#include "tests/support/await.h"
#include "tests/support/labfixture.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace overlab;
using namespace Qt::StringLiterals;
using overlab::testing::await;
using overlab::testing::LabFixture;

namespace {

constexpr int machines = 240;
constexpr std::chrono::seconds limit{120};

QByteArray designOf(int count)
{
    // Without a firewall: an ordinary user's iptables takes the rules of some hundred ports only.
    QByteArray text = "overlab: 1\nname: cancel\nsettings: {firewall: none}\n"
                      "nodes:\n"
                      "  - {name: control-0, roles: [network]}\n"
                      "  - {name: compute-0, roles: [compute]}\n"
                      "  - {name: compute-1, roles: [compute]}\n"
                      "tenants:\n"
                      "  - name: red\n"
                      "    networks: [{name: lan, subnets: [{cidr: 10.0.0.0/16}]}]\n"
                      "    vms:\n";
    for (int i = 0; i < count; ++i)
        text += "      - {name: m" + QByteArray::number(i) + ", type: namespace, node: compute-"
            + QByteArray::number(i % 2) + ", interfaces: [{network: lan}]}\n";
    return text;
}

/// \a lab outlives the test function.
QCoro::Task<> cancel(client::LabClient *lab)
{
    co_await lab->cancelApply();
}

void warn(const Error &error)
{
    qWarning("%s", error.what());
}

} // namespace

class tst_Cancel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cancelledApply_saysSoAndStopsEarly();
    void statusAndDesign_tellHowFarItIs();
    void nextApply_finishesIt();
    void cancelWithoutApply_isNothing();
    void anotherClient_cancelsWhileItIsBuilt();
    void waitingApply_isCancelledToo();
    void destroyLeavesNothing();
    void plan_ofALabThatDoesNotRunLeavesNothing();

private:
    client::DesignText text(int count) const { return {designOf(count), u"cancel.yaml"_s, u"/"_s, false}; }

    LabFixture m_lab{u"cancel"_s};
    std::unique_ptr<client::LabClient> m_client;
};

void tst_Cancel::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    const QString programs = QFileInfo(LabFixture::program()).absolutePath();
    qputenv("PATH", QFile::encodeName(programs) + ':' + qgetenv("PATH"));
    m_client = std::make_unique<client::LabClient>(client::LabAddress{m_lab.name(), {}});
    await(m_client->connectOrStart(), limit);
}

void tst_Cancel::cancelledApply_saysSoAndStopsEarly()
{
    int asked = 0;
    const auto cancelAtFirst = connect(
        m_client.get(), &client::LabClient::progressed, this, [&](const client::Progress &progress) {
            if (progress.state == u"building" && asked++ == 0)
                spawn(this, cancel(m_client.get()), warn);
        });

    const client::ApplyReport report = await(m_client->apply(text(machines)), limit);
    disconnect(cancelAtFirst);

    QVERIFY(asked > 0);
    QVERIFY(report.isCancelled);
    QVERIFY(report.hasErrors());
    const bool hasCode = std::any_of(report.problems.cbegin(), report.problems.cend(),
                                     [](const auto &problem) { return problem.code == u"cancelled"; });
    QVERIFY(hasCode);
    QVERIFY2(report.created < 5 * machines, qPrintable(QString::number(report.created)));
    m_lab.observe();
}

void tst_Cancel::statusAndDesign_tellHowFarItIs()
{
    const auto status = client::LabStatus::fromJson(await(m_client->status(), limit));
    QCOMPARE(status.state, u"partial"_s);
    QVERIFY(!status.isApplying);
    const bool isAllPlanned = std::all_of(status.machines.cbegin(), status.machines.cend(),
                                          [](const auto &machine) { return machine.state == u"planned"; });
    QVERIFY(isAllPlanned);
    QVERIFY(!status.drift.isEmpty());

    const client::AppliedDesign design = await(m_client->appliedDesign(), limit);
    QCOMPARE(design.text, designOf(machines));
    QCOMPARE(design.fileName, u"cancel.yaml"_s);
    QCOMPARE(design.phase, u"partial"_s);
}

void tst_Cancel::nextApply_finishesIt()
{
    const client::ApplyReport report = await(m_client->apply(text(machines)), limit);

    QVERIFY(!report.isCancelled);
    QVERIFY2(report.problems.isEmpty(), QJsonDocument(report.json).toJson().constData());
    const auto status = client::LabStatus::fromJson(await(m_client->status(), limit));
    QCOMPARE(status.state, u"running"_s);
    QVERIFY(status.drift.isEmpty());
    QVERIFY(m_lab.answers(u"m0"_s, u"m%1"_s.arg(machines - 1)) > 0);
    const client::AppliedDesign design = await(m_client->appliedDesign(), limit);
    QCOMPARE(design.phase, u"applied"_s);
}

void tst_Cancel::cancelWithoutApply_isNothing()
{
    QCOMPARE(await(m_client->cancelApply(), limit), 0);
    const client::ApplyReport again = await(m_client->apply(text(machines)), limit);
    QVERIFY(!again.isCancelled);
    QCOMPARE(again.created + again.changed + again.removed, 0);
}

void tst_Cancel::anotherClient_cancelsWhileItIsBuilt()
{
    client::LabClient other({m_lab.name(), {}});
    await(other.connectToLab(), limit);
    QSignalSpy changed(&other, &client::LabClient::changed);
    bool isAsked = false;
    connect(&other, &client::LabClient::progressed, this, [&](const client::Progress &) {
        if (!std::exchange(isAsked, true))
            spawn(this, cancel(&other), warn);
    });

    const client::ApplyReport more = await(m_client->apply(text(2 * machines)), limit);
    QVERIFY(more.isCancelled);
    QTRY_VERIFY(changed.count() > 0);

    const client::ApplyReport less = await(m_client->apply(text(machines / 2)), limit);
    QVERIFY2(less.problems.isEmpty(), QJsonDocument(less.json).toJson().constData());
    const auto status = client::LabStatus::fromJson(await(m_client->status(), limit));
    QCOMPARE(status.machines.size(), machines / 2);
    QCOMPARE(status.state, u"running"_s);
    QVERIFY(status.drift.isEmpty());
}

void tst_Cancel::waitingApply_isCancelledToo()
{
    client::LabClient other({m_lab.name(), {}});
    await(other.connectToLab(), limit);
    auto first = m_client->apply(text(machines));
    auto second = other.apply(text(machines / 4));
    QTRY_VERIFY(client::LabStatus::fromJson(await(m_client->status(), limit)).isApplying);

    QCOMPARE(await(other.cancelApply(), limit), 2);

    QVERIFY(await(std::move(second), limit).isCancelled);
    QVERIFY(await(std::move(first), limit).isCancelled);
    m_lab.observe();
}

void tst_Cancel::destroyLeavesNothing()
{
    QCOMPARE(m_lab.end(), QString());
}

void tst_Cancel::plan_ofALabThatDoesNotRunLeavesNothing()
{
    const client::LabAddress address{m_lab.name(), {}};
    const client::PlanReport plan = await(client::readPlan(address, text(3)), limit);

    QVERIFY(plan.created > 20);
    const bool hasCommands = std::any_of(plan.steps.cbegin(), plan.steps.cend(),
                                         [](const auto &step) { return !step.commands.isEmpty(); });
    QVERIFY(hasCommands);
    QVERIFY(!QFileInfo::exists(m_lab.folder()));
    QCOMPARE(m_lab.leftovers(), QString());
}

QTEST_GUILESS_MAIN(tst_Cancel)
#include "tst_cancel.moc"
