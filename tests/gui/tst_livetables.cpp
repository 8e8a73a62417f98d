// SPDX-License-Identifier: GPL-3.0-or-later
// The sub-page "Tables" of the page "Live" in the window, with an engine that sends samples.
#include "tests/gui/livewindow.h"

#include "views/saving/textsaving.h"
#include "views/tables/tablesview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QScopeGuard>
#include <QTableView>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>

using namespace overlab;
using namespace overlab::testing;

class tst_LiveTables : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_live = std::make_unique<LiveWindow>(); }
    void cleanup() { m_live.reset(); }
    void table_isAskedForAndShown();
    void changedCells_areMarkedForOneLook();
    void rows_comeAndGo();
    void numbers_sortAsNumbers();
    void filter_choosesRows();
    void kind_choosesPlacesThatHaveIt();
    void selection_choosesThePlace();
    void activatedRow_isShownInTheDrawing();
    void copy_hasTabs();
    void fullDisk_isNotCalledSaved();

private:
    views::TableModel &model() { return m_live->view<views::TablesView>()->model(); }
    QTableView *table() { return m_live->find<QTableView>(u"tables-table"_s); }
    QString shown(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    static QJsonObject whole(const QJsonArray &rows, const QJsonArray &origins, qint64 at = 1000)
    {
        return {{u"at"_s, at}, {u"command"_s, u"conntrack -L"_s}, {u"columns"_s, QJsonArray{u"address"_s, u"packets"_s}}, {u"rows"_s, rows}, {u"origins"_s, origins}};
    }
    void show()
    {
        m_live->showPage();
        m_live->page().setCurrent(m_live->view<views::TablesView>());
        QTRY_COMPARE(m_live->asked().value(u"topic"_s).toString(), u"table"_s);
        QTRY_VERIFY(m_live->isWatching());
        m_live->sample(whole({QJsonArray{u"10.0.0.9"_s, u"9"_s}, QJsonArray{u"10.0.0.10"_s, u"10"_s}}, {u"red/vm-1"_s, QString()}));
        QTRY_COMPARE(model().rowCount(), 2);
    }

    std::unique_ptr<LiveWindow> m_live;
};

void tst_LiveTables::table_isAskedForAndShown()
{
    show();
    QCOMPARE(m_live->asked().value(u"kind"_s).toString(), u"routes"_s);
    QCOMPARE(shown(0, 0), u"10.0.0.9"_s);
    QCOMPARE(shown(0, 2), u"red/vm-1"_s);
    QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"Address"_s);
    QCOMPARE(m_live->view<views::TablesView>()->findChild<QLabel *>(u"live-command"_s)->text(), u"conntrack -L"_s);
}

void tst_LiveTables::changedCells_areMarkedForOneLook()
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    show();
    QVERIFY(!model().isChanged(0, 1));
    m_live->sample(whole({QJsonArray{u"10.0.0.9"_s, u"11"_s}, QJsonArray{u"10.0.0.10"_s, u"10"_s}}, {u"red/vm-1"_s, QString()}, 2000));
    QTRY_VERIFY(model().isChanged(0, 1));
    QVERIFY(!model().isChanged(0, 0));
    QVERIFY(!model().isChanged(1, 1));
    QVERIFY(model().index(0, 1).data(Qt::BackgroundRole).isValid());

    m_live->sample({{u"at"_s, 3000}});
    QTRY_VERIFY(!model().isChanged(0, 1));
}

void tst_LiveTables::rows_comeAndGo()
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    show();
    table()->setCurrentIndex(table()->model()->index(1, 0));
    m_live->sample(whole({QJsonArray{u"10.0.0.3"_s, u"1"_s}, QJsonArray{u"10.0.0.10"_s, u"10"_s}}, {QString(), QString()}, 2000));
    QTRY_COMPARE(shown(0, 0), u"10.0.0.3"_s);
    QCOMPARE(model().rowCount(), 2);
    QVERIFY(model().isChanged(0, 0)); // new
    QCOMPARE(table()->currentIndex().data().toString(), u"10.0.0.10"_s);
}

void tst_LiveTables::numbers_sortAsNumbers()
{
    show();
    table()->sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(shown(0, 1), u"10"_s);
    table()->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(shown(0, 1), u"9"_s);
}

void tst_LiveTables::filter_choosesRows()
{
    show();
    QTest::keyClicks(m_live->find<QLineEdit>(u"tables-filter"_s), u"VM-1"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(shown(0, 0), u"10.0.0.9"_s);
}

void tst_LiveTables::kind_choosesPlacesThatHaveIt()
{
    show();
    auto *const kinds = m_live->find<QComboBox>(u"tables-kind"_s);
    auto *const places = m_live->find<QComboBox>(u"tables-place"_s);
    auto *const bridges = m_live->find<QComboBox>(u"tables-bridge"_s);
    QVERIFY(places->findText(u"red/router-1"_s) >= 0);
    QVERIFY(places->findText(u"outside"_s) < 0); // the article has none
    QVERIFY(bridges->isHidden());

    kinds->setCurrentIndex(kinds->findData(u"forwarding"_s));
    QVERIFY(places->findText(u"red/router-1"_s) < 0);
    QVERIFY(!bridges->isHidden());
    QTRY_COMPARE(m_live->asked().value(u"kind"_s).toString(), u"forwarding"_s);
    QCOMPARE(m_live->asked().value(u"bridge"_s).toString(), u"br-int"_s);
    QCOMPARE(model().rowCount(), 0);
}

void tst_LiveTables::selection_choosesThePlace()
{
    show();
    m_live->select({design::ObjectKind::Router, u"red"_s, u"router-1"_s});
    QTRY_COMPARE(m_live->asked().value(u"place"_s).toString(), u"red/router-1"_s);
    QCOMPARE(m_live->find<QComboBox>(u"tables-place"_s)->currentText(), u"red/router-1"_s);
}

void tst_LiveTables::activatedRow_isShownInTheDrawing()
{
    show();
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QTest::keyClick(table(), Qt::Key_Return); // nobody's
    QCOMPARE(m_live->find<QTabBar>(u"pages"_s)->currentIndex(), LiveWindow::livePage);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(m_live->find<QTabBar>(u"pages"_s)->currentIndex(), 0);
    QCOMPARE(m_live->selected(), u"red/vm-1"_s);
}

void tst_LiveTables::copy_hasTabs()
{
    show();
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"10.0.0.9\t9\tred/vm-1"_s);
}

void tst_LiveTables::fullDisk_isNotCalledSaved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.csv"_s);
    QWidget window;
    QString said;
    views::saveText(&window, {u"Save"_s, u"x.csv"_s, u"Tables (*.csv)"_s, [] { return QByteArray(10'000, 'x'); }, [&said](const QString &sentence) { said = sentence; }});
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    const auto restore = qScopeGuard([&usual] { setrlimit(RLIMIT_FSIZE, &usual); });
    const rlimit small{4'096, usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    auto *const dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    QTRY_VERIFY(!said.isEmpty());
    QVERIFY2(said.contains(u"could not be saved"_s), qPrintable(said));
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(tst_LiveTables)

#include "tst_livetables.moc"
