// SPDX-License-Identifier: GPL-3.0-or-later
// The sub-page "Flows" of the page "Live" in the window, with an engine that sends samples: what is asked for when, what is
// shown, found, copied, and what happens when the engine does not answer.
#include "tests/gui/livewindow.h"

#include "views/flows/flowcomparison.h"
#include "views/flows/flowsview.h"
#include "views/flows/pipelinelist.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace overlab;
using namespace overlab::testing;
using views::FlowModel;

class tst_LiveFlows : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_live = std::make_unique<LiveWindow>(); }
    void cleanup() { m_live.reset(); }
    void hiddenPage_looksAtNothing();
    void seenPage_looksAtTheChosenBridge();
    void pause_endsLooking();
    void pace_isTold();
    void flows_areShownWithSentencesAndHits();
    void words_haveTheRoom();
    void rates_areInSightInASmallWindow();
    void filter_hasTheRoom();
    void bigBridge_comesALittleLaterAndWhole();
    void filter_choosesByFieldsAndWords();
    void filter_saysWhatItDoesNotUnderstand();
    void failure_isSaidAndHeals();
    void lostLab_isSaidAndHeals();
    void selection_choosesTheNode();
    void pipeline_leadsFromTableToTable();
    void moment_isComparedWithNow();
    void wantedBridge_isShownWhenItIsKnown();
    void find_goesToTheFilter();
    void anotherBridge_endsThePause();
    void copy_isAsOvsOfctlPrints();
    void origin_isShownInTheDrawing();

private:
    FlowModel &model() { return m_live->view<views::FlowsView>()->model(); }
    QTableView *table() { return m_live->find<QTableView>(u"flows-table"_s); }
    QString cell(int row, FlowModel::Column column) { return model().index(row, column).data().toString(); }
    void setFilter(const QString &text)
    {
        auto *const edit = m_live->find<QLineEdit>(u"flows-filter"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        if (text.isEmpty())
            edit->clear();
    }
    static QJsonObject flow(int id, int table, int priority, const QString &match, const QString &actions, const QString &origin = u"node"_s)
    {
        return {{u"id"_s, id}, {u"table"_s, table}, {u"priority"_s, priority}, {u"match"_s, match}, {u"actions"_s, actions}, {u"origin"_s, origin}, {u"since"_s, 1000}};
    }
    static QJsonObject whole()
    {
        return {{u"at"_s, 61'000}, {u"whole"_s, true}, {u"added"_s, QJsonArray{
            flow(1, 0, 10, u"arp,in_port=\"qvo7cff66c1-d6\""_s, u"goto_table:24"_s, u"red/vm-1"_s),
            flow(2, 0, 9, u"in_port=\"qvo7cff66c1-d6\""_s, u"goto_table:25"_s, u"red/vm-1"_s),
            flow(3, 0, 5, u"in_port=\"qvo7cff66c1-d6\",dl_src=fa:16:3e:44:98:20"_s, u"drop"_s),
            flow(4, 0, 0, QString(), u"goto_table:58"_s),
            flow(5, 60, 1, QString(), u"NORMAL"_s)}}};
    }
    void show()
    {
        m_live->select({design::ObjectKind::Machine, u"red"_s, u"vm-1"_s}); // on compute-0
        m_live->showPage();
        QTRY_VERIFY(m_live->isWatching());
        m_live->sample(whole());
        QTRY_COMPARE(model().rowCount(), 5);
    }

    std::unique_ptr<LiveWindow> m_live;
};

void tst_LiveFlows::hiddenPage_looksAtNothing()
{
    m_live->refresh();
    QCOMPARE(m_live->begun(), 0);

    m_live->showPage();
    QTRY_COMPARE(m_live->begun(), 1);

    m_live->showPage(0);
    QTRY_COMPARE(m_live->ended(), 1);
    const qsizetype before = m_live->engine().calls().count(u"lab.status"_s);
    m_live->refresh(); // a status that comes begins to look again where that is wanted
    QTRY_VERIFY(m_live->engine().calls().count(u"lab.status"_s) > before);
    m_live->refresh();
    QTRY_VERIFY(m_live->engine().calls().count(u"lab.status"_s) > before + 1);
    QCOMPARE(m_live->begun(), 1);
}

void tst_LiveFlows::seenPage_looksAtTheChosenBridge()
{
    show();
    QCOMPARE(m_live->asked().value(u"topic"_s).toString(), u"flows"_s);
    QCOMPARE(m_live->asked().value(u"node"_s).toString(), m_live->find<QComboBox>(u"flows-node"_s)->currentText());
    QCOMPARE(m_live->asked().value(u"bridge"_s).toString(), u"br-int"_s);
    QCOMPARE(m_live->asked().value(u"interval"_s).toInt(), 1000);

    m_live->find<QComboBox>(u"flows-bridge"_s)->setCurrentText(u"br-tun"_s);
    QTRY_COMPARE(m_live->asked().value(u"bridge"_s).toString(), u"br-tun"_s);
    QCOMPARE(model().rowCount(), 0); // those were of the other one
    QTRY_COMPARE(m_live->ended(), 1);
}

void tst_LiveFlows::pause_endsLooking()
{
    show();
    auto *const pause = m_live->find<QToolButton>(u"live-pause"_s);
    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_COMPARE(m_live->ended(), 1);
    QCOMPARE(model().rowCount(), 5); // what is seen stays
    QVERIFY(m_live->find<QLabel>(u"live-age"_s)->text().startsWith(u"Paused at"_s));

    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_COMPARE(m_live->begun(), 2);
}

void tst_LiveFlows::pace_isTold()
{
    show();
    auto *const pace = m_live->find<QComboBox>(u"live-pace"_s);
    QCOMPARE(pace->count(), 6);
    pace->setCurrentIndex(0);
    QTRY_COMPARE(m_live->asked().value(u"interval"_s).toInt(), 200);
    QTRY_COMPARE(m_live->ended(), 1);
}

void tst_LiveFlows::flows_areShownWithSentencesAndHits()
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    show();
    QCOMPARE(cell(0, FlowModel::MatchColumn), u"arp,in_port=\"qvo7cff66c1-d6\""_s);
    QCOMPARE(cell(0, FlowModel::SentenceColumn), u"ARP from red/vm-1 goes on to table 24, which checks ARP and neighbour discovery for forged addresses."_s);
    QCOMPARE(cell(0, FlowModel::LastHitColumn), u"never"_s);
    QCOMPARE(cell(0, FlowModel::AgeColumn), u"60 s"_s);
    QTRY_VERIFY(!model().index(2, FlowModel::MatchColumn).data(Qt::DecorationRole).isNull()); // the flow above takes all
    QVERIFY(model().index(1, FlowModel::MatchColumn).data(Qt::DecorationRole).isNull());

    m_live->sample({{u"at"_s, 62'000}, {u"counted"_s, QJsonArray{QJsonArray{2, 10, 980}}}, {u"removed"_s, QJsonArray{5}},
                    {u"added"_s, QJsonArray{flow(6, 23, 0, QString(), u"drop"_s)}}});

    QTRY_COMPARE(cell(1, FlowModel::PacketsColumn), u"10"_s);
    QCOMPARE(cell(1, FlowModel::BytesColumn), u"980 byte(s)"_s);
    QCOMPARE(cell(1, FlowModel::RateColumn), u"10/s"_s);
    QCOMPARE(cell(1, FlowModel::LastHitColumn), u"now"_s);
    QVERIFY(model().index(1, 0).data(Qt::BackgroundRole).isValid());
    QVERIFY(!model().index(0, 0).data(Qt::BackgroundRole).isValid());
    QCOMPARE(model().rowCount(), 5);
    QCOMPARE(cell(4, FlowModel::TableColumn), u"23"_s);

    m_live->sample({{u"at"_s, 64'000}});
    QTRY_COMPARE(cell(1, FlowModel::LastHitColumn), u"2 s ago"_s);
    QVERIFY(!model().index(1, 0).data(Qt::BackgroundRole).isValid());
    QCOMPARE(cell(1, FlowModel::RateColumn), QString());

    QSignalSpy changes(&model(), &QAbstractItemModel::dataChanged);
    m_live->sample({{u"at"_s, 65'000}});
    QTRY_COMPARE(cell(1, FlowModel::LastHitColumn), u"3 s ago"_s);
    QVERIFY(!changes.isEmpty());
    QCOMPARE(changes.last().at(0).value<QModelIndex>().row(), 0);
    QCOMPARE(changes.last().at(1).value<QModelIndex>().row(), 4);
}

void tst_LiveFlows::words_haveTheRoom()
{
    show();
    QVERIFY(m_live->view<views::FlowsView>()->findChild<QLabel *>(u"live-counts"_s)->text().contains(u"0 hit just now"));
    table()->setFixedWidth(800); // as in a window of 1366 pixels
    m_live->sample({{u"at"_s, 62'000}, {u"added"_s, QJsonArray{flow(7, 0, 8, u"in_port=\"patch-int\""_s, u"goto_table:2"_s),
                                                               flow(8, 2, 0, u"dl_dst=00:00:00:00:00:00/01:00:00:00:00:00"_s, u"goto_table:20"_s)}}});
    QTRY_COMPARE(model().rowCount(), 7);

    m_live->find<QToolButton>(u"flows-words"_s)->click();

    int widest = 0;
    for (int row = 0; row < model().rowCount(); ++row)
        widest = std::max(widest, table()->fontMetrics().horizontalAdvance(cell(row, FlowModel::SentenceColumn)));
    const auto right = [this](int column) { return table()->columnViewportPosition(column) + table()->columnWidth(column); };
    const int width = table()->viewport()->width();
    QTRY_VERIFY(table()->columnWidth(FlowModel::SentenceColumn) > widest || right(FlowModel::PacketsColumn) == width);
    QVERIFY2(right(FlowModel::PacketsColumn) <= width, qPrintable(QString::number(right(FlowModel::PacketsColumn))));
}

/// They tell why a row is marked.
void tst_LiveFlows::rates_areInSightInASmallWindow()
{
    show();
    table()->setFixedWidth(732); // as in a window of 1280 pixels
    m_live->sample({{u"at"_s, 62'000}, {u"counted"_s, QJsonArray{QJsonArray{2, 10, 980}}}});
    QTRY_COMPARE(cell(1, FlowModel::RateColumn), u"10/s"_s);
    const auto right = [this] { return table()->columnViewportPosition(FlowModel::RateColumn) + table()->columnWidth(FlowModel::RateColumn); };
    QTRY_VERIFY2(right() <= table()->viewport()->width(), qPrintable(u"%1 of %2"_s.arg(right()).arg(table()->viewport()->width())));
}

void tst_LiveFlows::filter_hasTheRoom()
{
    show();
    auto *const which = m_live->find<QComboBox>(u"flows-which"_s);
    const int narrow = which->sizeHint().width();
    which->setCurrentIndex(int(FlowModel::Which::Idle));
    QVERIFY(which->sizeHint().width() > narrow); // by the words that are chosen
    QVERIFY(which->view()->minimumWidth() >= which->view()->sizeHintForColumn(0)); // but all can be read in the list
}

void tst_LiveFlows::bigBridge_comesALittleLaterAndWhole()
{
    constexpr int many = 700;
    show();
    QJsonArray added;
    for (int i = many; i > 0; --i)
        added.append(flow(i, i % 7, 1, u"tcp,tp_dst=%1"_s.arg(i), u"drop"_s));
    m_live->sample({{u"at"_s, 62'000}, {u"whole"_s, true}, {u"added"_s, added}});
    m_live->sample({{u"at"_s, 63'000}, {u"counted"_s, QJsonArray{QJsonArray{7, 10, 980}}}, {u"removed"_s, QJsonArray{14}}}); // waits for it
    QTRY_COMPARE(model().rowCount(), many - 1);
    QTRY_COMPARE(model().board().at(), 63'000);
    QCOMPARE(model().board().flows().value(7).packets, 10);
    QCOMPARE(model().flowAt(0)->table, 0);
    QCOMPARE(model().flowAt(model().rowCount() - 1)->table, 6);
    QCOMPARE(model().readingOf(*model().flowAt(0)).sentence, u"TCP to port %1 is dropped."_s.arg(model().flowAt(0)->match.section(u'=', 1)));
}

void tst_LiveFlows::filter_choosesByFieldsAndWords()
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    show();
    setFilter(u"in_port=qvo7cff66c1-d6 table=0"_s);
    QTRY_COMPARE(model().rowCount(), 3);
    QCOMPARE(m_live->view<views::FlowsView>()->findChild<QLabel *>(u"live-command"_s)->text(), u"ovs-ofctl --names dump-flows br-int 'in_port=qvo7cff66c1-d6,table=0'"_s);
    setFilter(u"forged"_s);
    QTRY_COMPARE(model().rowCount(), 2);
    setFilter(u"arp"_s);
    QTRY_COMPARE(model().rowCount(), 1);
    setFilter({});
    QTRY_COMPARE(model().rowCount(), 5);

    m_live->find<QComboBox>(u"flows-which"_s)->setCurrentIndex(int(FlowModel::Which::Shadowed));
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(cell(0, FlowModel::PriorityColumn), u"5"_s);
}

void tst_LiveFlows::filter_saysWhatItDoesNotUnderstand()
{
    show();
    setFilter(u"nw_srcc=10.0.1.1"_s);
    auto *const problem = m_live->find<QLabel>(u"flows-problem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"nw_srcc"_s));
    QCOMPARE(model().rowCount(), 5);
    setFilter({});
    QTRY_VERIFY(!problem->isVisible());
}

void tst_LiveFlows::failure_isSaidAndHeals()
{
    show();
    m_live->failure(Error(ErrorCode::HostUnreachable, u"compute-0"_s, u"Open vSwitch does not run"_s));
    auto *const trouble = m_live->find<QLabel>(u"live-trouble"_s);
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY(trouble->text().contains(u"compute-0"_s));
    QVERIFY(m_live->find<QLabel>(u"live-age"_s)->text().startsWith(u"No answer since"_s));
    QCOMPARE(model().rowCount(), 5);
    const auto *const counts = m_live->view<views::FlowsView>()->findChild<QLabel *>(u"live-counts"_s);
    QCOMPARE(counts->text(), u"5 flow(s) in the last answer"_s); // what is hit now nobody knows

    m_live->sample(whole());
    QTRY_VERIFY(!trouble->isVisible());
    QTRY_VERIFY2(counts->text().contains(u"hit just now"_s), qPrintable(counts->text()));
    QCOMPARE(m_live->begun(), 1);
}

void tst_LiveFlows::lostLab_isSaidAndHeals()
{
    show();
    m_live->engine().drop();
    QTRY_COMPARE(m_live->begun(), 2); // the session has connected again
    m_live->sample(whole());
    QTRY_COMPARE(m_live->page().standing(), views::LivePage::Standing::Live);

    m_live->loseEngine();
    QTRY_VERIFY(m_live->find<QLabel>(u"live-trouble"_s)->isVisible());
    QCOMPARE(model().rowCount(), 5);
    m_live->findEngine();
    QTRY_VERIFY_WITH_TIMEOUT(m_live->begun() == 1, 10'000);
    m_live->sample(whole());
    QTRY_VERIFY(!m_live->find<QLabel>(u"live-trouble"_s)->isVisible());
}

void tst_LiveFlows::selection_choosesTheNode()
{
    show();
    auto *const nodes = m_live->find<QComboBox>(u"flows-node"_s);
    m_live->select({design::ObjectKind::Node, {}, u"compute-1"_s});
    QTRY_COMPARE(nodes->currentText(), u"compute-1"_s);
    QTRY_COMPARE(m_live->asked().value(u"node"_s).toString(), u"compute-1"_s);

    m_live->showPage(0);
    m_live->select({design::ObjectKind::Machine, u"red"_s, u"vm-1"_s});
    QCOMPARE(nodes->currentText(), u"compute-1"_s); // it follows when it is seen
    m_live->showPage();
    QTRY_COMPARE(nodes->currentText(), u"compute-0"_s);
}

void tst_LiveFlows::pipeline_leadsFromTableToTable()
{
    show();
    auto *const list = m_live->find<views::PipelineList>(u"flows-pipeline"_s);
    QVERIFY(!list->isVisible());
    QTest::mouseClick(m_live->find<QToolButton>(u"flows-pipeline-shown"_s), Qt::LeftButton);
    QTRY_VERIFY(list->isVisible());
    QAbstractItemModelTester tester(&list->pipeline(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->pipeline().rowCount(), 3); // all, 0, 60
    QCOMPARE(list->pipeline().purposeAt(1), u"Sorts packets by the port that they come from"_s);
    QVERIFY(list->pipeline().lanes().isEmpty()); // 24, 25 and 58 have no flows here

    m_live->sample({{u"at"_s, 62'000}, {u"added"_s, QJsonArray{flow(6, 24, 0, QString(), u"goto_table:60"_s), flow(7, 58, 0, QString(), u"resubmit(,60)"_s)}},
                    {u"counted"_s, QJsonArray{QJsonArray{4, 30, 3000}}}});
    QTRY_COMPARE(list->pipeline().rowCount(), 5);
    QCOMPARE(list->pipeline().lanes().size(), 3); // to 24, 58 and 60
    for (const auto &lane : list->pipeline().lanes()) {
        const int target = *list->pipeline().tableAt(lane.target);
        QCOMPARE(lane.ways.size(), target == 60 ? 2 : 1);
        QCOMPARE(lane.rate(), target == 58 ? 30.0 : 0.0);
    }

    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(cell(0, FlowModel::TableColumn), u"24"_s);
    QTest::mouseClick(m_live->find<QToolButton>(u"flows-pipeline-shown"_s), Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 7);
}

void tst_LiveFlows::moment_isComparedWithNow()
{
    show();
    QTest::mouseClick(m_live->find<QToolButton>(u"flows-compare"_s), Qt::LeftButton);
    auto *const view = m_live->find<QTableView>(u"flows-comparison"_s);
    QTRY_VERIFY(view->isVisible());
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(view->model()->rowCount(), 0);

    m_live->sample({{u"at"_s, 62'000}, {u"counted"_s, QJsonArray{QJsonArray{2, 10, 980}}}, {u"removed"_s, QJsonArray{5}},
                    {u"added"_s, QJsonArray{flow(6, 23, 0, QString(), u"drop"_s)}}});

    QTRY_COMPARE(view->model()->rowCount(), 3);
    const auto at = [&](int row, int column) { return view->model()->index(row, column).data().toString(); };
    QCOMPARE(at(0, views::FlowComparisonModel::KindColumn), u"counted"_s);
    QCOMPARE(at(0, views::FlowComparisonModel::PacketsColumn), u"+10"_s);
    QCOMPARE(at(1, views::FlowComparisonModel::KindColumn), u"came"_s);
    QCOMPARE(at(2, views::FlowComparisonModel::KindColumn), u"gone"_s);
    QVERIFY(m_live->find<QLabel>(u"flows-comparison-summary"_s)->text().endsWith(u"Since then: 1 came, 1 gone, 1 took packets."_s));

    QTest::mouseClick(m_live->find<QToolButton>(u"flows-copy"_s), Qt::LeftButton);
    const QStringList copied = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 3);
    QVERIFY2(copied.first().startsWith(u"= table=0, n_packets=10, n_bytes=980, priority=9,"), qPrintable(copied.first()));
    view->setFocus();
    view->selectRow(1);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"+ table=23, n_packets=0, n_bytes=0, priority=0 actions=drop"_s);

    QTest::mouseClick(m_live->find<QToolButton>(u"flows-keep-again"_s), Qt::LeftButton);
    QCOMPARE(view->model()->rowCount(), 0);
    QTest::mouseClick(m_live->find<QToolButton>(u"flows-compare"_s), Qt::LeftButton);
    QTRY_VERIFY(table()->isVisible());
}

void tst_LiveFlows::wantedBridge_isShownWhenItIsKnown()
{
    m_live->view<views::FlowsView>()->choose(u"compute-1"_s, u"br-tun"_s);
    m_live->showPage();
    QTRY_COMPARE(m_live->asked().value(u"node"_s).toString(), u"compute-1"_s);
    QCOMPARE(m_live->asked().value(u"bridge"_s).toString(), u"br-tun"_s);
    QCOMPARE(m_live->begun(), 1);
}

void tst_LiveFlows::find_goesToTheFilter()
{
    show();
    m_live->trigger("find");
    QVERIFY(m_live->find<QLineEdit>(u"flows-filter"_s)->hasFocus());
    QCOMPARE(m_live->find<QTabBar>(u"pages"_s)->currentIndex(), LiveWindow::livePage);
}

void tst_LiveFlows::anotherBridge_endsThePause()
{
    show();
    m_live->page().setPaused(true);
    QTRY_COMPARE(m_live->ended(), 1);
    m_live->view<views::FlowsView>()->choose(u"compute-0"_s, u"br-tun"_s);
    QTRY_COMPARE(m_live->begun(), 2);
    QVERIFY(!m_live->page().isPaused());
}

void tst_LiveFlows::copy_isAsOvsOfctlPrints()
{
    show();
    table()->setFocus();
    table()->setCurrentIndex(model().index(1, 0));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             u"cookie=0x0, duration=60.000s, table=0, n_packets=0, n_bytes=0, priority=9,in_port=\"qvo7cff66c1-d6\" actions=goto_table:25"_s);
}

void tst_LiveFlows::origin_isShownInTheDrawing()
{
    show();
    table()->setCurrentIndex(model().index(0, 0));
    auto *const origin = m_live->find<QToolButton>(u"flow-origin"_s);
    QVERIFY(origin->isVisible());
    QTest::mouseClick(origin, Qt::LeftButton);
    QTRY_COMPARE(m_live->find<QTabBar>(u"pages"_s)->currentIndex(), 0);
    QCOMPARE(m_live->selected(), u"red/vm-1"_s);
}

QTEST_MAIN(tst_LiveFlows)

#include "tst_liveflows.moc"
