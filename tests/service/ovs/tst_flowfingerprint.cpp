// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/flowfingerprint.h"
#include "engine/host/ovs/flowtable.h"
#include "engine/host/ovs/ovschanges.h"
#include "engine/host/process/filedescriptor.h"
#include "tests/service/ovs/ovsfixture.h"
#include "tests/support/errorcode.h"
#include "tests/support/privateworld.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;
using testing::codeOf;
using testing::OvsFixture;

/// The fingerprint changes when, and only when, a dump would show something else.
class tst_FlowFingerprint : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void fingerprint_followsEveryFlow_data();
    void fingerprint_followsEveryFlow();
    void fingerprint_passesOverLearnedFlows();
    void fingerprint_knowsThePorts();
    void fingerprint_ofManyFlows_isQuick();
    void fingerprint_needsABridge();
    void conversation_endsInTimeWhenNobodyAccepts();

private:
    FlowFingerprint fingerprint() { return readFlowFingerprint(m_ovs->runDirectory(), u"br0"_s, flowLimit); }
    void change(FlowChange::Kind kind, const QStringList &lines);

    std::unique_ptr<OvsFixture> m_ovs;
};

void tst_FlowFingerprint::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
    OVERLAB_SKIP_WITHOUT_OVS();
    m_ovs = std::make_unique<OvsFixture>();
    m_ovs->start();
    OvsChanges changes{.bridges = {OvsFixture::bridge(u"br0"_s)}};
    changes.ports.append(OvsFixture::port(u"one"_s, u"br0"_s, u"internal"_s));
    OvsdbClient client = m_ovs->newClient();
    applyChanges(client, changes);
}

void tst_FlowFingerprint::change(FlowChange::Kind kind, const QStringList &lines)
{
    QList<FlowChange> changes;
    for (const QString &line : lines)
        changes.append({kind, parseFlow(line).value()});
    applyFlows(m_ovs->runDirectory(), u"br0"_s, changes);
}

/// One flow, whatever the test before left.
void tst_FlowFingerprint::init()
{
    QList<FlowChange> removals;
    for (const Flow &each : readFlows(m_ovs->runDirectory(), u"br0"_s))
        removals.append({FlowChange::Kind::Remove, each});
    applyFlows(m_ovs->runDirectory(), u"br0"_s, removals);
    change(FlowChange::Kind::Add, {u"cookie=0x1, table=3, priority=5,in_port=one actions=drop"_s});
}

void tst_FlowFingerprint::fingerprint_followsEveryFlow_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<bool>("isOther");

    QTest::newRow("the same") << u"cookie=0x1, table=3, priority=5,in_port=one actions=drop"_s
                              << false;
    QTest::newRow("cookie") << u"cookie=0x2, table=3, priority=5,in_port=one actions=drop"_s << true;
    QTest::newRow("actions") << u"cookie=0x1, table=3, priority=5,in_port=one actions=NORMAL"_s
                             << true;
    QTest::newRow("priority") << u"cookie=0x1, table=3, priority=6,in_port=one actions=drop"_s
                              << true;
    QTest::newRow("table") << u"cookie=0x1, table=4, priority=5,in_port=one actions=drop"_s << true;
    QTest::newRow("match") << u"cookie=0x1, table=3, priority=5,in_port=one,dl_vlan=7 actions=drop"_s
                           << true;
}

void tst_FlowFingerprint::fingerprint_followsEveryFlow()
{
    QFETCH(const QString, flow);
    QFETCH(const bool, isOther);
    const FlowFingerprint before = fingerprint();

    change(FlowChange::Kind::Add, {flow});

    QCOMPARE(fingerprint() != before, isOther);
    init();
    QCOMPARE(fingerprint(), before);
}

void tst_FlowFingerprint::fingerprint_passesOverLearnedFlows()
{
    const FlowFingerprint before = fingerprint();

    change(FlowChange::Kind::Add,
           {u"cookie=0x1, table=20, hard_timeout=300, priority=1,dl_vlan=7 actions=drop"_s});

    QCOMPARE(fingerprint(), before);
}

/// The text of a flow names ports, its bytes number them.
void tst_FlowFingerprint::fingerprint_knowsThePorts()
{
    const FlowFingerprint before = fingerprint();
    OvsdbClient client = m_ovs->newClient();

    applyChanges(client, {.ports = {OvsFixture::port(u"two"_s, u"br0"_s, u"internal"_s)}});

    QVERIFY(fingerprint() != before);
    applyChanges(client, {.removedPorts = {u"two"_s}});
    QTRY_COMPARE(fingerprint(), before);
}

void tst_FlowFingerprint::fingerprint_ofManyFlows_isQuick()
{
    QStringList lines;
    for (int i = 0; i < 4000; ++i)
        lines.append(u"cookie=0x1, table=5, priority=5,dl_vlan=%1,tp_src=%2,tcp actions=drop"_s
                         .arg(i % 4000)
                         .arg(i));
    change(FlowChange::Kind::Add, lines);
    QElapsedTimer timer;
    timer.start();
    const FlowFingerprint all = fingerprint();
    const qint64 hashed = timer.restart();
    readFlows(m_ovs->runDirectory(), u"br0"_s);
    qInfo("4000 flows: digest %lld ms, dump %lld ms", hashed, timer.elapsed());

    change(FlowChange::Kind::Remove, {lines.at(3999)});

    QVERIFY(fingerprint() != all); // also the last part of the answer counts
}

void tst_FlowFingerprint::fingerprint_needsABridge()
{
    try {
        readFlowFingerprint(m_ovs->runDirectory(), u"absent"_s, flowLimit);
        QFAIL("there is no such bridge");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::HostUnreachable);
    }
}

/// As with an ovs-vswitchd that was stopped: its queue fills up.
void tst_FlowFingerprint::conversation_endsInTimeWhenNobodyAccepts()
{
    const QTemporaryDir folder;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(folder.filePath(u"br0.mgmt"_s)).constData(),
             sizeof address.sun_path);
    const auto *const any = reinterpret_cast<const sockaddr *>(&address);
    const FileDescriptor listener(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    QCOMPARE(::bind(listener.get(), any, sizeof address), 0);
    QCOMPARE(::listen(listener.get(), 0), 0);
    const FileDescriptor waiting(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    QCOMPARE(::connect(waiting.get(), any, sizeof address), 0);

    const auto code = codeOf(
        [&] { readFlowFingerprint(folder.path(), u"br0"_s, std::chrono::milliseconds(200)); });

    QCOMPARE(code, ErrorCode::Timeout);
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_FlowFingerprint)

#include "tst_flowfingerprint.moc"
