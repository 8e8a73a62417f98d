// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of tables and trees where there is little room.
#include "views/theme/columnfit.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace overlab;
using namespace Qt::StringLiterals;

namespace {

QStandardItemModel *modelWith(const QStringList &cells, QObject *parent)
{
    auto *const model = new QStandardItemModel(0, int(cells.size()), parent);
    QList<QStandardItem *> row;
    for (const QString &cell : cells)
        row.append(new QStandardItem(cell));
    model->appendRow(row);
    return model;
}

int wholeWidth(const QTreeView &view)
{
    return view.header()->length();
}

} // namespace

class tst_ColumnFit : public QObject
{
    Q_OBJECT

private slots:
    void columns_haveRoom();
    void columns_giveWayTogether();
    void columns_nameTheRowFirst();
    void columns_areAsWideAsTheirWords();
    void columns_keepNoRoomForArrowsThatAreNotThere();
    void columns_growOnlyUntilAReset();
    void columns_stayAsThePersonMadeThem();
};

void tst_ColumnFit::columns_haveRoom()
{
    QTreeView view;
    view.setModel(modelWith({u"a very long name that nobody wants to read to its end"_s, u"state"_s, u"10.0.1.85, 10.0.2.85, 10.0.3.85"_s}, &view));
    new views::ColumnFit(&view);
    view.resize(300, 200);
    view.show();

    QTRY_COMPARE(wholeWidth(view), view.viewport()->width());
    QTRY_VERIFY(view.columnWidth(1) > view.fontMetrics().horizontalAdvance(u"state"_s));
    view.resize(260, 200);
    QTRY_COMPARE(wholeWidth(view), view.viewport()->width());
}

void tst_ColumnFit::columns_giveWayTogether()
{
    const QString name = u"a name of its own"_s;
    QTreeView view;
    view.setRootIsDecorated(false);
    view.setModel(modelWith({name, u"why it is as it is, at some length, and then some more"_s, u"what it is good for, and what is not without it"_s}, &view));
    new views::ColumnFit(&view);
    view.resize(500, 200);
    view.show();

    QTRY_COMPARE(wholeWidth(view), view.viewport()->width());
    QTRY_VERIFY(view.columnWidth(0) > view.fontMetrics().horizontalAdvance(name));
    QVERIFY(std::abs(view.columnWidth(1) - view.columnWidth(2)) < 4);
}

void tst_ColumnFit::columns_nameTheRowFirst()
{
    const QString name = u"red/way-out-1"_s;
    QTreeView view;
    view.setRootIsDecorated(false);
    view.setModel(modelWith({name, u"running well"_s, u"10.0.1.85, 10.0.2.85"_s, u"compute-0"_s, u"virtual machine"_s, u"and more"_s}, &view));
    new views::ColumnFit(&view);
    view.resize(260, 200);
    view.show();

    QTRY_VERIFY(view.columnWidth(0) > view.fontMetrics().horizontalAdvance(name));
}

void tst_ColumnFit::columns_areAsWideAsTheirWords()
{
    QTreeView view;
    auto *const model = modelWith({u"one"_s, u"two"_s, u"three"_s}, &view);
    view.setModel(model);
    new views::ColumnFit(&view);
    view.resize(600, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));

    const QString words = u"working on it still"_s;
    model->appendRow({new QStandardItem(words), new QStandardItem, new QStandardItem});

    QTRY_VERIFY(view.columnWidth(0) > view.fontMetrics().horizontalAdvance(words));
}

void tst_ColumnFit::columns_keepNoRoomForArrowsThatAreNotThere()
{
    QTreeView view;
    view.setModel(modelWith({u"one"_s, u"two"_s, u"three"_s}, &view));
    for (int column = 0; column < 3; ++column)
        view.model()->setHeaderData(column, Qt::Horizontal, u"Duration"_s);
    view.setSortingEnabled(true);
    view.sortByColumn(0, Qt::AscendingOrder);
    new views::ColumnFit(&view);
    view.resize(600, 200);
    view.show();
    QTRY_VERIFY(view.columnWidth(1) < view.columnWidth(0));
    QVERIFY(view.columnWidth(1) > view.fontMetrics().horizontalAdvance(u"Duration"_s));

    view.sortByColumn(1, Qt::AscendingOrder);

    QTRY_COMPARE(view.columnWidth(1), view.columnWidth(0)); // they only grow
}

void tst_ColumnFit::columns_growOnlyUntilAReset()
{
    QTreeView view;
    auto *const model = modelWith({u"working on it still"_s, u"two"_s, u"three"_s}, &view);
    view.setModel(model);
    new views::ColumnFit(&view);
    view.resize(600, 200);
    view.show();
    QTRY_VERIFY(view.columnWidth(0) > view.fontMetrics().horizontalAdvance(model->item(0)->text()));
    const int wide = view.columnWidth(0);
    const int narrow = view.columnWidth(1);

    model->item(0)->setText(u"up"_s);
    model->item(0, 1)->setText(u"two, and more than two"_s);
    QTRY_VERIFY(view.columnWidth(1) > narrow);
    QCOMPARE(view.columnWidth(0), wide);

    model->clear();
    model->appendRow({new QStandardItem(u"up"_s), new QStandardItem(u"two"_s), new QStandardItem(u"three"_s)});
    QTRY_VERIFY(view.columnWidth(0) < wide);
    QTRY_COMPARE(view.columnWidth(1), narrow);
}

void tst_ColumnFit::columns_stayAsThePersonMadeThem()
{
    QTreeView view;
    auto *const model = modelWith({u"one"_s, u"two"_s, u"three"_s}, &view);
    view.setModel(model);
    new views::ColumnFit(&view);
    view.resize(600, 200);
    view.show();
    QTRY_VERIFY(view.columnWidth(0) != view.header()->defaultSectionSize());

    view.setColumnWidth(0, 30);
    model->appendRow({new QStandardItem(u"working on it still"_s), new QStandardItem, new QStandardItem});
    view.resize(500, 200);
    QTest::qWait(50);

    QCOMPARE(view.columnWidth(0), 30);
}

QTEST_MAIN(tst_ColumnFit)
#include "tst_columnfit.moc"
