// SPDX-License-Identifier: GPL-3.0-or-later
// The sub-page "Events" of the page Live: rows, filters, following the newest, copying.
#include "views/events/eventsview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace overlab;

class tst_EventsView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void model_isSound();
    void events_areRowsInTheirOrder();
    void samples_addOnlyWhatIsNew();
    void filters_choose();
    void table_followsTheNewestUnlessScrolled();
    void chosenEvent_isSaidWhole();
    void enter_showsTheObjectInTheDesign();
    void copy_takesTheChosenRows();
    void clear_forgetsAll();

private:
    static QJsonObject event(int sequence, const QString &kind, const QString &by, const QString &object = u"red/vm-1"_s)
    {
        return {{u"sequence"_s, sequence}, {u"at"_s, 1'000'000 + sequence}, {u"node"_s, u"compute-0"_s}, {u"object"_s, object}, {u"kind"_s, kind}, {u"by"_s, by},
                {u"arguments"_s, QJsonObject{{u"device"_s, u"tap1"_s}, {u"bridge"_s, u"br-int"_s}, {u"daemon"_s, u"dnsmasq"_s}}}};
    }
    static QJsonObject sample(const QJsonArray &events) { return {{u"events"_s, events}}; }
    static QJsonObject three()
    {
        return sample({event(1, u"machine-stopped"_s, u"program"_s), event(2, u"port-removed"_s, u"person"_s), event(3, u"daemon-ended"_s, u"nobody"_s, u"red/net"_s)});
    }
    QTreeView *table() { return m_view->findChild<QTreeView *>(u"events-table"_s); }
    int shown() { return table()->model()->rowCount(); }

    std::unique_ptr<views::EventsView> m_view;
};

void tst_EventsView::init()
{
    m_view = std::make_unique<views::EventsView>();
    m_view->resize(800, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_EventsView::model_isSound()
{
    const QAbstractItemModelTester source(&m_view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filtered(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_view->take(three());
    m_view->findChild<QLineEdit *>(u"events-filter"_s)->setText(u"tap1"_s);
    m_view->take(sample({event(4, u"port-added"_s, u"person"_s), event(5, u"daemon-ended"_s, u"nobody"_s)}));
    QCOMPARE(shown(), 2);
    QJsonArray flood;
    for (int i = 6; i < views::EventModel::most + 100; ++i)
        flood.append(event(i, u"port-added"_s, u"person"_s));
    m_view->take(sample(flood));
    QCOMPARE(m_view->model().rowCount(), int(views::EventModel::most));
    m_view->clear();
}

void tst_EventsView::events_areRowsInTheirOrder()
{
    m_view->take(three());
    QCOMPARE(shown(), 3);
    const auto cell = [this](int row, int column) { return table()->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, views::EventModel::By), u"program"_s);
    QCOMPARE(cell(1, views::EventModel::Object), u"red/vm-1"_s);
    QCOMPARE(cell(1, views::EventModel::What), u"Somebody took the port “tap1” off br-int on compute-0: red/vm-1 is cut off there."_s);
}

void tst_EventsView::samples_addOnlyWhatIsNew()
{
    m_view->take(three());
    m_view->take(three()); // it is seen again: all comes anew
    QCOMPARE(shown(), 3);
    m_view->take(sample({}));
    m_view->take(sample({event(4, u"port-added"_s, u"person"_s)}));
    QCOMPARE(shown(), 4);
}

void tst_EventsView::filters_choose()
{
    m_view->take(three());
    auto *const by = m_view->findChild<QComboBox *>(u"events-actor"_s);
    auto *const kind = m_view->findChild<QComboBox *>(u"events-kind"_s);
    auto *const words = m_view->findChild<QLineEdit *>(u"events-filter"_s);
    by->setCurrentIndex(by->findText(u"By a person"_s));
    QCOMPARE(shown(), 1);
    kind->setCurrentIndex(kind->findText(u"Daemons"_s));
    QCOMPARE(shown(), 0);
    by->setCurrentIndex(0);
    QCOMPARE(shown(), 1);
    kind->setCurrentIndex(0);
    QTest::keyClicks(words, u"vm-1 STOPPED"_s);
    QCOMPARE(shown(), 1);
    words->clear();
    QCOMPARE(shown(), 3);
}

void tst_EventsView::table_followsTheNewestUnlessScrolled()
{
    QJsonArray many;
    for (int i = 1; i <= 100; ++i)
        many.append(event(i, u"port-added"_s, u"person"_s));
    m_view->take(sample(many));
    QScrollBar *const bar = table()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    m_view->take(sample({event(101, u"port-added"_s, u"person"_s)}));
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(5);
    const int before = bar->maximum();
    m_view->take(sample({event(102, u"port-added"_s, u"person"_s)}));
    QTRY_VERIFY(bar->maximum() > before);
    QCOMPARE(bar->value(), 5);
}

void tst_EventsView::chosenEvent_isSaidWhole()
{
    m_view->take(three());
    auto *const label = m_view->findChild<QLabel *>(u"events-chosen"_s);
    QVERIFY(!label->isVisible());
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QVERIFY(label->isVisible());
    QCOMPARE(label->text(), table()->model()->index(1, views::EventModel::What).data().toString());
}

void tst_EventsView::enter_showsTheObjectInTheDesign()
{
    m_view->take(three());
    QSignalSpy requested(m_view.get(), &views::LiveView::designRequested);
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), u"red/vm-1"_s);
}

void tst_EventsView::copy_takesTheChosenRows()
{
    m_view->take(three());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    table()->setFocus();
    QSignalSpy said(m_view.get(), &views::LiveView::said);
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(said.size(), 1);
    QVERIFY(QApplication::clipboard()->text().endsWith(u"\tprogram\tred/vm-1\tThe program stopped red/vm-1."_s));
    QVERIFY(!QApplication::clipboard()->text().contains(u'\n'));
}

void tst_EventsView::clear_forgetsAll()
{
    m_view->take(three());
    m_view->clear();
    QCOMPARE(shown(), 0);
    m_view->take(three());
    QCOMPARE(shown(), 3);
}

QTEST_MAIN(tst_EventsView)
#include "tst_eventsview.moc"
