// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Live" of the window with a real lab: what people and faults change in it is seen within two looks, and what was
// sent is counted to the packet.
#include "tests/gui/application.h"
#include "tests/support/labfixture.h"
#include "views/flows/datapathdetails.h"
#include "views/flows/datapathpane.h"
#include "views/flows/flowsview.h"
#include "views/live/livepage.h"
#include "views/tables/tablesview.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

#include <csignal>

using namespace overlab;
using namespace Qt::StringLiterals;
using overlab::testing::Application;
using overlab::testing::LabFixture;
using overlab::views::FlowModel;

namespace {

constexpr int livePage = 5;
constexpr int patience = 30'000;
constexpr int twoLooks = 2 + 1; // one may have been on its way
constexpr int pings = 20;
constexpr int pingBytes = 1042; // of the frame: 1000 bytes of data

} // namespace

class tst_Live : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void flows_areThere();
    void flowOfAPerson_isSeenWithinTwoLooks();
    void packets_areCountedToTheLast();
    void datapath_countsToTheLastAndTellsOfWhichRules();
    void datapath_isSeenWithItsChain();
    void shadowedFlow_isMarked();
    void filter_choosesAsOvsOfctlDoes();
    void neighbourOfAPerson_isSeenWithinTwoLooks();
    void releasedLease_isSeen();
    void view_healsWithTheSwitch();
    void view_healsWithTheEngine();

private:
    QByteArray design() const
    {
        return "overlab: 1\nname: " + m_lab.name().toUtf8() + R"(
settings: {firewall: none}
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
  - {name: compute-1, roles: [compute]}
tenants:
  - name: red
    networks: [{name: inside, segment: 22, subnets: [{cidr: 10.0.0.0/24}]}]
    vms:
      - {name: a, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10}]}
      - {name: c, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.12}]}
)";
    }
    views::LivePage &page() { return *m_app->window->findChild<views::LivePage *>(); }
    views::FlowsView &flows() { return *m_app->window->findChild<views::FlowsView *>(); }
    views::TablesView &tables() { return *m_app->window->findChild<views::TablesView *>(); }
    void showFlows(const QString &node, const QString &bridge);
    void showTable(const QString &kind, const QString &place);
    const client::FlowEntry *flow(const QString &match);
    QJsonObject fromTunnel(const QStringList &options = {});
    QStringList rowWith(const QString &cell);
    QString said(const QString &place, const QString &script) { return QString::fromUtf8(m_lab.shell(place, script).output); }

    LabFixture m_lab{u"live"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_app;
};

void tst_Live::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.apply(design()));
    said(u"a"_s, u"ping -c 1 -W 2 10.0.0.12"_s); // addresses are learned
    qputenv("PATH", QFile::encodeName(QFileInfo(LabFixture::program()).path()) + ':' + qgetenv("PATH")); // the window asks overlabd for its labs
    overlab::testing::keepSettingsIn(m_folder.path());
    m_app = std::make_unique<Application>(m_folder.path());
    m_app->window->begin(m_lab.file(design()));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->canvas->isVisible(), patience);
    m_app->find<QTabBar>(u"pages"_s)->setCurrentIndex(livePage);
}

void tst_Live::cleanupTestCase()
{
    m_app.reset();
}

void tst_Live::showFlows(const QString &node, const QString &bridge)
{
    page().setCurrent(&flows());
    QTRY_VERIFY_WITH_TIMEOUT(flows().topic().has_value(), patience);
    flows().choose(node, bridge);
    QTRY_VERIFY_WITH_TIMEOUT(page().standing() == views::LivePage::Standing::Live && flows().model().rowCount() > 0, patience);
}

void tst_Live::showTable(const QString &kind, const QString &place)
{
    page().setCurrent(&tables());
    QTRY_VERIFY_WITH_TIMEOUT(tables().topic().has_value(), patience);
    tables().choose(kind, place);
    QTRY_VERIFY_WITH_TIMEOUT(page().standing() == views::LivePage::Standing::Live && !tables().model().table().isEmpty(), patience);
}

const client::FlowEntry *tst_Live::flow(const QString &match)
{
    for (int row = 0; row < flows().model().rowCount(); ++row) {
        if (const client::FlowEntry *const entry = flows().model().flowAt(row); entry && entry->match == match)
            return entry;
    }
    return nullptr;
}

QStringList tst_Live::rowWith(const QString &cell)
{
    for (int row = 0; row < tables().model().rowCount(); ++row) {
        if (const QStringList cells = tables().model().cellsOf(row); cells.contains(cell))
            return cells;
    }
    return {};
}

void tst_Live::flows_areThere()
{
    showFlows(u"compute-0"_s, u"br-tun"_s);
    const client::FlowEntry *const entry = flow(u"tun_id=0x16"_s);
    QVERIFY(entry);
    QCOMPARE(entry->origin, u"red/inside"_s);
    QCOMPARE(flows().model().readingOf(*entry).sentence, u"Everything, of segment 22 (red/inside), gets VLAN tag 1 (red/inside), then goes on to table 10, which learns behind which tunnel a MAC address is."_s);
}

void tst_Live::flowOfAPerson_isSeenWithinTwoLooks()
{
    showFlows(u"compute-0"_s, u"br-int"_s);
    page().setInterval(std::chrono::milliseconds(500));
    QSignalSpy looks(&page(), &views::LivePage::sampled);
    QTRY_VERIFY_WITH_TIMEOUT(looks.count() >= 2, patience); // at the new pace
    VERIFY_DONE(m_lab.shell(u"compute-0"_s, u"ovs-ofctl add-flow br-int 'table=77,priority=3,udp,tp_dst=4711,actions=drop'"_s));
    looks.clear();
    QTRY_VERIFY_WITH_TIMEOUT(flow(u"udp,tp_dst=4711"_s), patience);
    QVERIFY2(looks.count() <= twoLooks, QByteArray::number(looks.count()));
    QCOMPARE(flows().model().readingOf(*flow(u"udp,tp_dst=4711"_s)).sentence, u"UDP to port 4711 is dropped."_s);
    VERIFY_DONE(m_lab.shell(u"compute-0"_s, u"ovs-ofctl --strict del-flows br-int 'table=77,priority=3,udp,tp_dst=4711'"_s));
    looks.clear();
    QTRY_VERIFY_WITH_TIMEOUT(!flow(u"udp,tp_dst=4711"_s), patience);
    QVERIFY2(looks.count() <= twoLooks, QByteArray::number(looks.count()));
}

void tst_Live::packets_areCountedToTheLast()
{
    showFlows(u"compute-1"_s, u"br-int"_s);
    // A flow that takes these pings and nothing else.
    VERIFY_DONE(m_lab.shell(u"compute-1"_s, u"ovs-ofctl add-flow br-int 'table=60,priority=40,icmp,nw_dst=10.0.0.12,icmp_type=8,actions=NORMAL'"_s));
    const QString match = u"icmp,nw_dst=10.0.0.12,icmp_type=8"_s;
    QTRY_VERIFY_WITH_TIMEOUT(flow(match), patience);
    QCOMPARE(flow(match)->packets, 0);
    VERIFY_DONE(m_lab.shell(u"a"_s, u"ping -q -i 0.02 -s 1000 -c %1 10.0.0.12"_s.arg(pings)));
    QTRY_COMPARE_WITH_TIMEOUT(flow(match)->packets, pings, 3000);
    QCOMPARE(flow(match)->bytes, pings * pingBytes);
    QVERIFY(flow(match)->lastHit > 0);
    VERIFY_DONE(m_lab.shell(u"compute-1"_s, u"ovs-ofctl --strict del-flows br-int 'table=60,priority=40,icmp,nw_dst=10.0.0.12,icmp_type=8'"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!flow(match), 3000);
}

/// The datapath's flow on compute-1 that takes what machine a sends to c.
QJsonObject tst_Live::fromTunnel(const QStringList &options)
{
    const QString sender = u"dl_src="_s + said(u"a"_s, u"cat /sys/class/net/eth0/address"_s).trimmed();
    const QJsonObject told = m_lab.run(QStringList{u"flows"_s, u"compute-1"_s, u"--datapath"_s, u"--json"_s} + options).json();
    for (const QJsonValue &flow : told.value(u"flows"_s).toArray()) {
        const QString match = flow[u"match"_s].toString();
        const bool isUnicast = !match.contains(u"dl_dst=ff:ff"); // not its search for a DHCP server
        const bool isIp = match.startsWith(u"ip,") || match.startsWith(u"icmp,"); // narrower than need be after a test before
        if (isIp && match.contains(u"tun_id=0x16") && match.contains(sender) && isUnicast)
            return flow.toObject();
    }
    return {};
}

void tst_Live::datapath_countsToTheLastAndTellsOfWhichRules()
{
    said(u"a"_s, u"ping -q -i 0.1 -c 2 10.0.0.12"_s); // the first packet makes the flow, and is not counted at it
    const QJsonObject before = fromTunnel();
    QVERIFY(!before.isEmpty());
    const QString learned = u"ovs-appctl fdb/show br-int | awk '{print $1, $2, $3}'; ovs-ofctl --no-stats dump-flows br-tun | sed 's/hard_age=[0-9]*, //'"_s;

    VERIFY_DONE(m_lab.shell(u"a"_s, u"ping -q -i 0.02 -s 1000 -c %1 10.0.0.12"_s.arg(pings)));

    const QString known = said(u"compute-1"_s, learned);
    const QJsonObject after = fromTunnel({u"--origins"_s});
    QCOMPARE(after.value(u"ufid"_s), before.value(u"ufid"_s));
    QCOMPARE(after.value(u"packets"_s).toInteger() - before.value(u"packets"_s).toInteger(), pings);
    QCOMPARE(after.value(u"bytes"_s).toInteger() - before.value(u"bytes"_s).toInteger(), pings * pingBytes);
    const QJsonObject origins = after.value(u"origins"_s).toObject();
    QVERIFY(origins.value(u"current"_s).toBool());
    QStringList chain;
    for (const QJsonValue &rule : origins.value(u"rules"_s).toArray())
        chain << u"%1 %2 %3"_s.arg(rule[u"bridge"_s].toString()).arg(rule[u"table"_s].toInt()).arg(rule[u"origin"_s].toString());
    QVERIFY2(chain.contains(u"br-tun 4 red/inside"_s), qPrintable(chain.join(u'\n')));
    QVERIFY2(chain.first().startsWith(u"br-tun 0 ") && chain.last().startsWith(u"br-int 60 "), qPrintable(chain.join(u'\n')));
    QCOMPARE(said(u"compute-1"_s, learned), known); // asking teaches the switch nothing
}

void tst_Live::datapath_isSeenWithItsChain()
{
    page().setCurrent(&flows());
    QTRY_VERIFY_WITH_TIMEOUT(flows().topic().has_value(), patience);
    flows().chooseDatapath(u"compute-1"_s);
    said(u"a"_s, u"ping -q -i 0.1 -c 2 10.0.0.12"_s);
    const QString ufid = fromTunnel().value(u"ufid"_s).toString();
    QVERIFY(!ufid.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(flows().datapath().choose(ufid), patience);
    QTRY_VERIFY_WITH_TIMEOUT(flows().datapath().details().origin(), patience);
    const QList<client::DatapathRule> rules = flows().datapath().details().origin()->rules;
    QVERIFY(rules.size() > 2);
    emit flows().datapath().details().ruleRequested(rules.first());
    QTRY_VERIFY_WITH_TIMEOUT(m_app->find<QTableView>(u"flows-table"_s)->currentIndex().isValid(), patience);
    const client::FlowEntry *const chosen = flows().model().flowAt(m_app->find<QTableView>(u"flows-table"_s)->currentIndex().row());
    QVERIFY(chosen);
    QCOMPARE(flows().topic()->bridge, u"br-tun"_s);
    QCOMPARE(chosen->table, rules.first().table);
    QCOMPARE(chosen->priority, rules.first().priority);
}

void tst_Live::shadowedFlow_isMarked()
{
    showFlows(u"compute-0"_s, u"br-int"_s);
    VERIFY_DONE(m_lab.shell(u"compute-0"_s, u"ovs-ofctl add-flow br-int 'table=78,priority=9,ip,nw_src=10.0.0.0/24,actions=drop' && "
                                            "ovs-ofctl add-flow br-int 'table=78,priority=3,tcp,nw_src=10.0.0.8/29,actions=drop'"_s));
    const QString match = u"tcp,nw_src=10.0.0.8/29"_s;
    QTRY_VERIFY_WITH_TIMEOUT(flow(match) && flows().model().shadowOf(*flow(match)), 5000);
    QCOMPARE(flows().model().shadowOf(*flow(match))->match, u"ip,nw_src=10.0.0.0/24"_s);
    VERIFY_DONE(m_lab.shell(u"compute-0"_s, u"ovs-ofctl del-flows br-int table=78"_s));
}

void tst_Live::filter_choosesAsOvsOfctlDoes()
{
    const QStringList filters{u"in_port=patch-int"_s, u"arp"_s, u"table=22"_s, u"table=0,in_port=patch-int"_s, u"dl_dst=01:00:00:00:00:00/01:00:00:00:00:00"_s,
                              u"dl_vlan=1"_s, u"tun_id=22"_s, u"icmp6,icmp_type=136"_s, u"icmp6"_s, u"ipv6"_s, u"ip"_s, u"vlan_tci=0x0001/0x0fff"_s, u"dl_dst=00:00:00:00:00:00/01:00:00:00:00:00"_s};
    showFlows(u"compute-0"_s, u"br-tun"_s);
    static const QRegularExpression counters(u"^.*(table=\\d+), .*(priority=\\d+)(,\\S+)? actions=.*$"_s);
    for (const QString &filter : filters) {
        QStringList listed;
        for (const QString &line : said(u"compute-0"_s, u"ovs-ofctl --names dump-flows br-tun '%1'"_s.arg(filter)).split(u'\n')) {
            if (const auto match = counters.match(line); match.hasMatch())
                listed << match.captured(1) + u' ' + match.captured(2) + match.captured(3);
        }
        flows().model().setFilter(views::FlowFilter::fromText(filter));
        QStringList shown;
        for (const client::FlowEntry &entry : flows().model().shown())
            shown << u"table=%1 priority=%2"_s.arg(entry.table).arg(entry.priority) + (entry.match.isEmpty() ? QString() : u',' + entry.match);
        listed.sort();
        shown.sort();
        QCOMPARE(shown, listed);
    }
    flows().model().setFilter({});
}

void tst_Live::neighbourOfAPerson_isSeenWithinTwoLooks()
{
    showTable(u"neighbours"_s, u"red/a"_s);
    QVERIFY(rowWith(u"10.0.0.77"_s).isEmpty());
    QSignalSpy looks(&page(), &views::LivePage::sampled);
    VERIFY_DONE(m_lab.shell(u"a"_s, u"ip neigh replace 10.0.0.77 lladdr 02:00:00:00:00:77 dev eth0 nud permanent"_s));
    looks.clear();
    QTRY_VERIFY_WITH_TIMEOUT(rowWith(u"10.0.0.77"_s).contains(u"02:00:00:00:00:77"_s), patience);
    QVERIFY2(looks.count() <= twoLooks, QByteArray::number(looks.count()));
    VERIFY_DONE(m_lab.shell(u"a"_s, u"ip neigh del 10.0.0.77 dev eth0"_s));
    looks.clear();
    QTRY_VERIFY_WITH_TIMEOUT(rowWith(u"10.0.0.77"_s).isEmpty(), patience);
    QVERIFY2(looks.count() <= twoLooks, QByteArray::number(looks.count()));
}

void tst_Live::releasedLease_isSeen()
{
    showTable(u"leases"_s, u"control-0"_s);
    QVERIFY(rowWith(u"10.0.0.12"_s).contains(u"red/c"_s));
    // What "dhcp_release" of dnsmasq's utilities sends.
    const QString server = said(u"inside"_s, u"ip -4 -o addr show | grep -o '10\\.0\\.0\\.[0-9]*' | head -1"_s).trimmed();
    const QString mac = said(u"c"_s, u"cat /sys/class/net/eth0/address"_s).trimmed();
    QVERIFY(!server.isEmpty() && !mac.isEmpty());
    const QString script = uR"(import socket, struct
mac, client, server = bytes.fromhex('%1'), socket.inet_aton('10.0.0.12'), socket.inet_aton('%2')
message = struct.pack('!BBBBIHH', 1, 1, 6, 0, 4711, 0, 0) + client + bytes(12) + mac.ljust(16, b'\0') + bytes(192)
message += bytes([99, 130, 83, 99, 53, 1, 7, 54, 4]) + server + bytes([255])
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(message, ('%2', 67)))"_s.arg(QString(mac).remove(u':'), server);
    VERIFY_DONE(m_lab.exec(u"c"_s, {u"python3"_s, u"-c"_s, script}));
    QTRY_VERIFY_WITH_TIMEOUT(rowWith(u"10.0.0.12"_s).isEmpty(), 3000);
    QVERIFY(!rowWith(u"10.0.0.10"_s).isEmpty());
}

void tst_Live::view_healsWithTheSwitch()
{
    showFlows(u"compute-1"_s, u"br-tun"_s);
    VERIFY_DONE(m_lab.shell(u"compute-1"_s, u"kill -9 $(cat /run/openvswitch/ovs-vswitchd.pid)"_s));
    QTRY_COMPARE_WITH_TIMEOUT(page().standing(), views::LivePage::Standing::Failed, patience);
    QVERIFY(flows().model().rowCount() > 0); // what was seen stays, and says that it is old
    QTRY_COMPARE_WITH_TIMEOUT(page().standing(), views::LivePage::Standing::Live, patience);
    QTRY_VERIFY_WITH_TIMEOUT(flow(u"tun_id=0x16"_s), patience);
}

void tst_Live::view_healsWithTheEngine()
{
    showFlows(u"compute-0"_s, u"br-tun"_s);
    const pid_t engine = m_lab.enginePid();
    QVERIFY(engine > 0);
    QVERIFY(::kill(engine, SIGKILL) == 0);
    QTRY_VERIFY_WITH_TIMEOUT(page().standing() != views::LivePage::Standing::Live, patience);
    QTRY_COMPARE_WITH_TIMEOUT(page().standing(), views::LivePage::Standing::Live, 2 * patience);
    QTRY_VERIFY_WITH_TIMEOUT(flow(u"tun_id=0x16"_s), patience);
}

QTEST_MAIN(tst_Live)

#include "tst_live.moc"
