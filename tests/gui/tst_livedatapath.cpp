// SPDX-License-Identifier: GPL-3.0-or-later
// The datapath in the sub-page "Flows" in the window, with an engine that sends samples and tells origins: what is asked for
// when, what is shown and found, and the way to the flows of the bridges.
#include "tests/gui/livewindow.h"

#include "views/flows/datapathdetails.h"
#include "views/flows/datapathpane.h"
#include "views/flows/flowsview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTextBrowser>

using namespace overlab;
using namespace overlab::testing;
using views::DatapathModel;
using views::FlowModel;

class tst_LiveDatapath : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_live = std::make_unique<LiveWindow>(); }
    void cleanup() { m_live.reset(); }
    void datapath_isAskedForBesideTheBridges();
    void flows_comeCountAndGo();
    void filter_isThatOfBridges();
    void emptyDatapath_saysWhatItIs();
    void chain_leadsToTheFlowOfItsBridge();
    void chain_isAskedAnewWhenTheFlowIsAnother();
    void recirculation_leadsToTheFlowBefore();
    void refusal_isSaid();
    void flowOfABridge_leadsToThoseMadeOfIt();
    void flows_areCopied();

private:
    views::FlowsView &view() { return *m_live->view<views::FlowsView>(); }
    DatapathModel &model() { return view().datapath().model(); }
    QTableView *table() { return m_live->find<QTableView>(u"datapath-table"_s); }
    QString chain() { return m_live->find<QTextBrowser>(u"datapath-chain"_s)->toPlainText(); }
    int asked() { return int(m_live->engine().calls().count(u"lab.datapathOrigins"_s)); }
    void follow(const QString &link) { emit m_live->find<QTextBrowser>(u"datapath-chain"_s)->anchorClicked(QUrl(link)); }
    static QJsonObject flow(int id, const QString &port, qint64 recirculation, const QString &match, const QString &actions)
    {
        return {{u"id"_s, id}, {u"ufid"_s, u"ufid-%1"_s.arg(id)}, {u"datapath"_s, u"netdev@ovs-netdev"_s}, {u"port"_s, port}, {u"recirculation"_s, recirculation},
                {u"match"_s, match}, {u"actions"_s, actions}, {u"packets"_s, 5}, {u"bytes"_s, 490}, {u"used"_s, 60'000}};
    }
    static QJsonObject whole()
    {
        return {{u"at"_s, 61'000}, {u"whole"_s, true}, {u"added"_s, QJsonArray{flow(1, u"qvo7cff66c1-d6"_s, 0, u"ip"_s, u"ct(zone=7),recirc(0x4)"_s),
                                                                              flow(2, u"qvo7cff66c1-d6"_s, 4, u"ct_state=+new+trk,ip,nw_dst=10.0.1.0/24"_s, u"drop"_s),
                                                                              flow(3, u"eth0"_s, 0, u"udp,tp_dst=4789"_s, u"tnl_pop(vxlan_sys_4789)"_s)}}};
    }
    static QJsonObject origin(const QString &ufid)
    {
        const QJsonObject first{{u"bridge"_s, u"br-int"_s}, {u"table"_s, 0}, {u"priority"_s, 9}, {u"match"_s, u"in_port=\"qvo7cff66c1-d6\""_s},
                                {u"actions"_s, QJsonArray{u"goto_table:25"_s}}, {u"cookie"_s, u"0x1"_s}, {u"origin"_s, u"red/vm-1"_s}};
        return {{u"ufid"_s, ufid}, {u"rules"_s, QJsonArray{first, QJsonObject{{u"bridge"_s, u"br-tun"_s}, {u"table"_s, 20}, {u"isMiss"_s, true}}}},
                {u"actions"_s, u"drop"_s}, {u"isCurrent"_s, true}, {u"command"_s, u"ovs-appctl ofproto/trace"_s}};
    }
    void answer(const QJsonObject &origin) { m_live->engine().answer(u"lab.datapathOrigins"_s, {{u"origins"_s, QJsonArray{origin}}}); }
    void show()
    {
        answer(origin(u"ufid-1"_s));
        m_live->select({design::ObjectKind::Machine, u"red"_s, u"vm-1"_s}); // on compute-0
        m_live->showPage();
        QTRY_VERIFY(m_live->isWatching());
        auto *const bridges = m_live->find<QComboBox>(u"flows-bridge"_s);
        bridges->setCurrentIndex(bridges->count() - 1);
        QTRY_COMPARE(m_live->asked().value(u"topic"_s).toString(), u"datapath"_s);
        m_live->sample(whole());
        QTRY_COMPARE(model().rowCount(), 3);
    }
    void choose(const QString &ufid) { QVERIFY(view().datapath().choose(ufid)); }

    std::unique_ptr<LiveWindow> m_live;
};

void tst_LiveDatapath::datapath_isAskedForBesideTheBridges()
{
    show();
    QCOMPARE(m_live->asked().value(u"node"_s).toString(), m_live->find<QComboBox>(u"flows-node"_s)->currentText());
    QVERIFY(!m_live->asked().contains(u"bridge"_s));
    QCOMPARE(m_live->find<QComboBox>(u"flows-bridge"_s)->currentText(), u"Datapath"_s);
    QVERIFY(table()->isVisible());
    QVERIFY(!m_live->find<QToolButton>(u"flows-pipeline-shown"_s)->isVisible());
    QCOMPARE(view().findChild<QLabel *>(u"live-command"_s)->text(), u"ovs-appctl dpctl/dump-flows -m --names"_s);

    m_live->find<QComboBox>(u"flows-bridge"_s)->setCurrentText(u"br-tun"_s);
    QTRY_COMPARE(m_live->asked().value(u"bridge"_s).toString(), u"br-tun"_s);
    QCOMPARE(m_live->asked().value(u"topic"_s).toString(), u"flows"_s);
    QVERIFY(m_live->find<QTableView>(u"flows-table"_s)->isVisible());
    QVERIFY(m_live->find<QToolButton>(u"flows-pipeline-shown"_s)->isVisible());
}

void tst_LiveDatapath::flows_comeCountAndGo()
{
    show();
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_live->sample({{u"at"_s, 62'000}, {u"counted"_s, QJsonArray{QJsonArray{1, 25, 2450, 61'900}}}, {u"removed"_s, QJsonArray{2}},
                    {u"added"_s, QJsonArray{flow(4, u"qvo7cff66c1-d6"_s, 0, u"arp"_s, u"drop"_s)}}});
    QTRY_COMPARE(model().rowOf(u"ufid-4"_s), 2);
    const auto text = [&](const QString &ufid, int column) { return model().index(model().rowOf(ufid), column).data().toString(); };
    QCOMPARE(text(u"ufid-1"_s, DatapathModel::PacketsColumn), u"25"_s);
    QCOMPARE(text(u"ufid-1"_s, DatapathModel::RateColumn), u"20/s"_s);
    QCOMPARE(text(u"ufid-1"_s, DatapathModel::UsedColumn), u"now"_s);
    QCOMPARE(text(u"ufid-3"_s, DatapathModel::UsedColumn), u"2 s ago"_s);
    QCOMPARE(text(u"ufid-4"_s, DatapathModel::SentenceColumn), u"ARP from red/vm-1 is dropped."_s);
    QCOMPARE(model().rowOf(u"ufid-2"_s), -1);
}

void tst_LiveDatapath::filter_isThatOfBridges()
{
    show();
    auto *const edit = m_live->find<QLineEdit>(u"flows-filter"_s);
    for (const auto &[text, rows] : {std::pair{u"recirc_id=4"_s, 1}, {u"in_port=qvo7cff66c1-d6"_s, 2}, {u"ip nw_dst=10.0.1.0/24"_s, 1}, {u"tnl_pop"_s, 1},
                                     {u"red/vm-1"_s, 2}, {u"dropped"_s, 1}}) {
        edit->setText(text);
        QTRY_COMPARE(view().datapath().shown(), rows);
    }
    edit->clear();
    QTRY_COMPARE(view().datapath().shown(), 3);
}

void tst_LiveDatapath::emptyDatapath_saysWhatItIs()
{
    show();
    m_live->sample({{u"at"_s, 62'000}, {u"removed"_s, QJsonArray{1, 2, 3}}});
    auto *const words = m_live->find<QLabel>(u"datapath-empty"_s);
    QTRY_VERIFY(words->isVisible());
    QVERIFY2(words->text().contains(u"Send a packet and it appears."), qPrintable(words->text()));
    m_live->sample({{u"at"_s, 63'000}, {u"added"_s, QJsonArray{flow(4, u"eth0"_s, 0, u"arp"_s, u"drop"_s)}}});
    QTRY_VERIFY(table()->isVisible());
}

void tst_LiveDatapath::chain_leadsToTheFlowOfItsBridge()
{
    show();
    choose(u"ufid-1"_s);
    QTRY_VERIFY2(chain().contains(u"br-int, table 0"), qPrintable(chain()));
    QCOMPARE(m_live->engine().params(u"lab.datapathOrigins"_s).value(u"ufids"_s).toArray(), QJsonArray{u"ufid-1"_s});
    QVERIFY2(chain().contains(u"red/vm-1") && chain().contains(u"br-tun, table 20: no flow matches"), qPrintable(chain()));

    follow(u"rule:0"_s);
    QTRY_COMPARE(m_live->asked().value(u"bridge"_s).toString(), u"br-int"_s);
    m_live->sample({{u"at"_s, 62'000}, {u"whole"_s, true}, {u"added"_s, QJsonArray{
        QJsonObject{{u"id"_s, 1}, {u"table"_s, 0}, {u"priority"_s, 10}, {u"match"_s, u"arp,in_port=\"qvo7cff66c1-d6\""_s}, {u"actions"_s, u"drop"_s}},
        QJsonObject{{u"id"_s, 2}, {u"table"_s, 0}, {u"priority"_s, 9}, {u"match"_s, u"in_port=\"qvo7cff66c1-d6\""_s}, {u"actions"_s, u"goto_table:25"_s}}}}});
    auto *const flows = m_live->find<QTableView>(u"flows-table"_s);
    QTRY_VERIFY(view().model().flowAt(flows->currentIndex().row()));
    QCOMPARE(view().model().flowAt(flows->currentIndex().row())->id, 2);
}

void tst_LiveDatapath::chain_isAskedAnewWhenTheFlowIsAnother()
{
    show();
    choose(u"ufid-1"_s);
    QTRY_COMPARE(asked(), 1);
    m_live->sample({{u"at"_s, 62'000}, {u"counted"_s, QJsonArray{QJsonArray{1, 6, 588, 61'900}}}});
    QTRY_COMPARE(model().board().at(), 62'000);
    QCOMPARE(asked(), 1); // each look asks nothing more

    answer(origin(u"ufid-3"_s));
    choose(u"ufid-3"_s);
    QTRY_COMPARE(asked(), 2);
    choose(u"ufid-1"_s);
    QVERIFY2(chain().contains(u"br-int, table 0"), qPrintable(chain())); // what was told is there at once
}

void tst_LiveDatapath::recirculation_leadsToTheFlowBefore()
{
    show();
    choose(u"ufid-2"_s);
    QVERIFY2(chain().contains(u"Its packets were sent on by: qvo7cff66c1-d6 ip"), qPrintable(chain()));
    follow(u"flow:ufid-1"_s);
    QVERIFY2(chain().contains(u"Its packets go on with: qvo7cff66c1-d6 ct_state=+new+trk"), qPrintable(chain()));
}

void tst_LiveDatapath::refusal_isSaid()
{
    show();
    answer({{u"ufid"_s, u"ufid-2"_s}, {u"refusal"_s, u"no recirculation data for recirc_id 0x4"_s}, {u"command"_s, u"ovs-appctl"_s}});
    choose(u"ufid-2"_s);
    QTRY_VERIFY2(chain().contains(u"no recirculation data for recirc_id 0x4"), qPrintable(chain()));

    m_live->engine().refuse(u"lab.datapathOrigins"_s, Error(ErrorCode::HostUnreachable, u"compute-0"_s, u"Open vSwitch does not run"_s));
    choose(u"ufid-3"_s);
    QTRY_VERIFY2(chain().contains(u"compute-0"), qPrintable(chain()));
}

void tst_LiveDatapath::flowOfABridge_leadsToThoseMadeOfIt()
{
    m_live->select({design::ObjectKind::Machine, u"red"_s, u"vm-1"_s}); // on compute-0
    m_live->showPage();
    QTRY_VERIFY(m_live->isWatching());
    m_live->sample({{u"at"_s, 61'000}, {u"whole"_s, true}, {u"added"_s, QJsonArray{
        QJsonObject{{u"id"_s, 2}, {u"table"_s, 0}, {u"priority"_s, 9}, {u"match"_s, u"in_port=\"qvo7cff66c1-d6\""_s}, {u"actions"_s, u"goto_table:25"_s}}}}});
    auto *const flows = m_live->find<QTableView>(u"flows-table"_s);
    QTRY_COMPARE(flows->model()->rowCount(), 1);
    QJsonObject other = origin(u"ufid-2"_s);
    other.remove(u"rules"_s);
    m_live->engine().answer(u"lab.datapathOrigins"_s, {{u"origins"_s, QJsonArray{origin(u"ufid-1"_s), other, origin(u"ufid-3"_s)}}});

    const QPoint row = flows->visualRect(flows->model()->index(0, FlowModel::TableColumn)).center();
    emit flows->customContextMenuRequested(row);
    QMenu *const menu = view().findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *const action : menu->actions()) {
        if (action->text() == u"Show its flows of the &datapath")
            action->trigger();
    }
    QTRY_COMPARE(m_live->asked().value(u"topic"_s).toString(), u"datapath"_s);
    m_live->sample(whole());

    QTRY_COMPARE(view().datapath().chosen().size(), 2);
    QCOMPARE(view().datapath().chosen().first().ufid, u"ufid-3"_s); // by port
    QCOMPARE(view().datapath().chosen().last().ufid, u"ufid-1"_s);
}

void tst_LiveDatapath::flows_areCopied()
{
    show();
    table()->selectRow(0);
    QTest::mouseClick(m_live->find<QToolButton>(u"flows-copy"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(),
             u"recirc_id=0x0,in_port=\"eth0\",udp,tp_dst=4789, packets:5, bytes:490, actions:tnl_pop(vxlan_sys_4789)"_s);
    const QByteArray csv = view().datapath().csv();
    QCOMPARE(csv.count('\n'), 4);
    QVERIFY2(csv.startsWith("ufid,datapath,port,"), csv.constData());
}

QTEST_MAIN(tst_LiveDatapath)
#include "tst_livedatapath.moc"
