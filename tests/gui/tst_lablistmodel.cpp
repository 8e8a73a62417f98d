// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/lablistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;

class tst_LabListModel : public QObject
{
    Q_OBJECT

private slots:
    void show_sortsByName();
    void show_changesByName();
};

void tst_LabListModel::show_sortsByName()
{
    LabListModel model;
    const QAbstractItemModelTester tester(&model);

    model.show({{u"b"_s, true, 1, {}}, {u"a"_s, true, 2, {}}, {u"c"_s, false, 0, {}}});

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), u"a"_s);
    QCOMPARE(model.rowOf(u"c"_s), 2);
    QCOMPARE(model.rowOf(u"x"_s), -1);
}

void tst_LabListModel::show_changesByName()
{
    LabListModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({{u"a"_s, true, 1, {}}, {u"b"_s, true, 2, {}}});
    QSignalSpy changed(&model, &LabListModel::dataChanged);
    QSignalSpy removed(&model, &LabListModel::rowsRemoved);

    model.show({{u"b"_s, false, 0, {}}});

    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0).data(LabListModel::IsRunningRole).toBool(), false);
}

QTEST_MAIN(tst_LabListModel)
#include "tst_lablistmodel.moc"
