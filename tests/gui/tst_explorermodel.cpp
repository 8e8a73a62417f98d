// SPDX-License-Identifier: GPL-3.0-or-later
// The models of the design's tree and table: sound, and after any edits as if they were made anew.
#include "engine/design/designreader.h"
#include "engine/design/editing/adding.h"
#include "engine/design/editing/linking.h"
#include "engine/design/editing/removing.h"
#include "engine/design/editing/renaming.h"
#include "tests/gui/explorerdrawing.h"
#include "views/commands/editcommand.h"
#include "views/explorer/machinetablemodel.h"
#include "views/explorer/naturalorder.h"
#include "views/explorer/objectedits.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>
#include <QUndoStack>

using namespace overlab;
using namespace overlab::design;
using namespace overlab::testing;
using namespace Qt::StringLiterals;
using views::MachineTableModel;
using views::ObjectEdits;
using views::StateKind;

class tst_ExplorerModel : public QObject
{
    Q_OBJECT

private slots:
    void names_areInTheirNaturalOrder();
    void models_areSoundThroughEdits();
    void afterManyEdits_modelsAreAsIfMadeAnew();
};

void tst_ExplorerModel::names_areInTheirNaturalOrder()
{
    QStringList names{u"vm-10"_s, u"VM-3"_s, u"vm-2"_s, u"a"_s, u"vm-2a"_s, u"10.0.1.9"_s, u"10.0.1.10"_s, u"vm-02"_s, u"vm"_s};

    std::sort(names.begin(), names.end(), [](const QString &l, const QString &r) { return views::naturalCompare(l, r) < 0; });

    QCOMPARE(names, (QStringList{u"10.0.1.9"_s, u"10.0.1.10"_s, u"a"_s, u"vm"_s, u"vm-02"_s, u"vm-2"_s, u"vm-2a"_s, u"VM-3"_s, u"vm-10"_s}));
}

void tst_ExplorerModel::models_areSoundThroughEdits()
{
    Document document;
    QUndoStack undo;
    ObjectEdits edits(document, undo);
    ExplorerModel tree(document, edits);
    MachineTableModel table(document, edits);
    QAbstractItemModelTester treeTester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);

    document.load(readDesign(drawn, {}).design);
    document.setDesign(renamed(document.design(), red, u"zebra"_s));
    document.setDesign(renamed(document.design(), compute1, u"a-node"_s));
    document.setDesign(without(document.design(), {blue}));
    document.setDesign(readDesign(drawn, {}).design);
    document.setDesign({});

    QCOMPARE(tree.rowCount(), 5);
    QCOMPARE(table.rowCount(), 0);
}

void tst_ExplorerModel::afterManyEdits_modelsAreAsIfMadeAnew()
{
    Document document;
    QUndoStack undo;
    ObjectEdits edits(document, undo);
    document.load(readDesign(drawn, {}).design);
    ExplorerModel tree(document, edits);
    MachineTableModel table(document, edits);
    QAbstractItemModelTester treeTester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QHash<QString, StateKind> states{{u"red/vm-1"_s, StateKind::Running}, {u"compute-0"_s, StateKind::Fault}};
    tree.setStates(states);
    table.setStates(states);
    QRandomGenerator random(11);
    const auto push = [&](const Design &design) { undo.push(new views::EditCommand(document, [] { return u"edit"_s; }, design)); };
    for (int step = 0; step < 600; ++step) {
        const Design design = document.design();
        const QList<ObjectId> ids = allObjects(design);
        const auto any = [&] { return ids.isEmpty() ? red : ids.at(random.bounded(int(ids.size()))); };
        switch (random.bounded(9)) {
        case 0:
            push(added(design, ObjectKind(random.bounded(7)), any().tenant, {}).design);
            break;
        case 1:
            if (ids.size() > 10)
                edits.remove({any()});
            break;
        case 2:
            push(linked(design, any(), any()));
            break;
        case 3:
            edits.rename(any(), u"name-%1"_s.arg(random.bounded(1000)));
            break;
        case 4:
            edits.moveTo({any(), any()}, any());
            break;
        case 5: {
            Design other = design;
            if (!other.tenants.isEmpty()) {
                Tenant &tenant = other.tenants[random.bounded(int(other.tenants.size()))];
                tenant.securityGroups.append({u"group-%1"_s.arg(step), {}});
                tenant.color = random.bounded(2) ? u"#102030"_s : u"#a0b0c0"_s;
                if (!tenant.networks.isEmpty())
                    tenant.networks.first().subnets.append(Subnet());
            }
            other.checks.append({u"check-%1"_s.arg(step), any().object(), any().object(), {}, {}, {}});
            push(other);
            break;
        }
        default:
            if (random.bounded(3) == 0)
                undo.redo();
            else
                undo.undo();
            break;
        }
        ExplorerModel anewTree(document, edits);
        MachineTableModel anewTable(document, edits);
        anewTree.setStates(states);
        anewTable.setStates(states);
        const QStringList shown = linesOf(tree) + linesOf(table);
        const QStringList wanted = linesOf(anewTree) + linesOf(anewTable);
        for (qsizetype i = 0; i < std::max(shown.size(), wanted.size()); ++i)
            QVERIFY2(shown.value(i) == wanted.value(i),
                     qPrintable(u"step %1: “%2” instead of “%3”"_s.arg(step).arg(shown.value(i), wanted.value(i))));
        for (const ObjectId &id : allObjects(document.design())) {
            QVERIFY2(tree.indexOf(id).isValid(), qPrintable(id.object()));
            QCOMPARE(tree.objectsAt(tree.indexOf(id)), QSet<ObjectId>{id});
            QCOMPARE(table.indexOf(id).isValid(), id.kind == ObjectKind::Machine);
        }
    }
}

QTEST_MAIN(tst_ExplorerModel)
#include "tst_explorermodel.moc"
