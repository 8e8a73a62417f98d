// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/problemmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;

class tst_ProblemModel : public QObject
{
    Q_OBJECT

private slots:
    void show_wordsProblemsAndDiagnostics();
    void show_replacesWhatWasThere();
};

void tst_ProblemModel::show_wordsProblemsAndDiagnostics()
{
    ProblemModel model;
    const QAbstractItemModelTester tester(&model);
    const client::Problem problem{
        true, u"red/vm-1"_s, u"machine-failed"_s, {u"compute-0"_s}, u"red/vm-1: qemu said\nand more"_s};
    const design::Diagnostic diagnostic{
        design::Severity::Warning, u"file-empty"_s, {}, {u"/x/a.yaml"_s, 3, 1}, {}, {}};

    model.show({problem, diagnostic});

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(),
             u"The machine red/vm-1 did not start. qemu said"_s);
    QCOMPARE(model.index(0, 0).data(ProblemModel::DetailRole).toString(), u"red/vm-1: qemu said\nand more"_s);
    QVERIFY(model.index(0, 0).data(ProblemModel::IsErrorRole).toBool());
    QCOMPARE(model.index(1, 1).data().toString(), u"a.yaml:3"_s);
    QVERIFY(!model.index(1, 0).data(ProblemModel::IsErrorRole).toBool());
}

void tst_ProblemModel::show_replacesWhatWasThere()
{
    ProblemModel model;
    const QAbstractItemModelTester tester(&model);
    const client::Problem problem;
    model.show({problem, problem});

    model.show({problem});
    QCOMPARE(model.rowCount(), 1);
    model.show({});

    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(tst_ProblemModel)
#include "tst_problemmodel.moc"
