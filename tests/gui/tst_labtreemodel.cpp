// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/labtreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;

class tst_LabTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void show_groupsTheObjects();
    void show_equalStatusCausesNoSignal();
    void show_changesOnlyTheRowThatChanged();
    void show_followsAnyChangeOfOrder_data();
    void show_followsAnyChangeOfOrder();
    void show_survivesTwoOfOneName();
    void data_namesTheStateAndKeepsItsWord();
    void data_marksWhatIsCutOff();
};

namespace {

client::LabStatus statusWith(const QStringList &machines)
{
    client::LabStatus status;
    status.lab = u"article"_s;
    for (const QString &name : machines)
        status.machines << client::MachineStatus{
            u"red"_s,
            name,
            u"vm"_s,
            u"compute-0"_s,
            u"running"_s,
            {{u"net-1"_s, u"tap"_s, u"fa:16:3e:00:00:01"_s, u"10.0.1.85"_s, QString()}},
            {}};
    return status;
}

QModelIndex machinesOf(const LabTreeModel &model)
{
    return model.index(int(LabGroup::Machines), 0);
}

QStringList namesOf(const LabTreeModel &model)
{
    QStringList names;
    const QModelIndex parent = machinesOf(model);
    for (int row = 0; row < model.rowCount(parent); ++row)
        names << model.index(row, 0, parent).data().toString().section(u'/', 1);
    return names;
}

} // namespace

void tst_LabTreeModel::show_groupsTheObjects()
{
    LabTreeModel model;
    const QAbstractItemModelTester tester(&model);

    client::LabStatus status = statusWith({u"a"_s, u"b"_s});
    status.nodes << client::NodeStatus{
        u"compute-0"_s, {u"compute"_s}, u"192.0.2.1"_s, u"running"_s, {}};
    model.show(status);

    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(machinesOf(model).data().toString(), u"Machines (2)"_s);
    const QModelIndex row = model.index(0, LabTreeModel::AddressColumn, machinesOf(model));
    QCOMPARE(row.data().toString(), u"10.0.1.85"_s);
    QCOMPARE(row.data(LabTreeModel::IdRole).toString(), u"red/a"_s);
    QCOMPARE(row.parent(), machinesOf(model));
    QVERIFY(!model.index(0, 0, row).isValid());
}

void tst_LabTreeModel::show_equalStatusCausesNoSignal()
{
    LabTreeModel model;
    model.show(statusWith({u"a"_s}));
    QSignalSpy changed(&model, &LabTreeModel::dataChanged);
    QSignalSpy inserted(&model, &LabTreeModel::rowsInserted);
    QSignalSpy reset(&model, &LabTreeModel::modelReset);

    model.show(statusWith({u"a"_s}));

    QCOMPARE(changed.count() + inserted.count() + reset.count(), 0);
}

void tst_LabTreeModel::show_changesOnlyTheRowThatChanged()
{
    LabTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(statusWith({u"a"_s, u"b"_s}));
    QSignalSpy changed(&model, &LabTreeModel::dataChanged);
    QSignalSpy inserted(&model, &LabTreeModel::rowsInserted);

    client::LabStatus status = statusWith({u"a"_s, u"b"_s});
    status.machines[1].state = u"failed"_s;
    model.show(status);

    QCOMPARE(inserted.count(), 0);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(1, 0, machinesOf(model)));
}

void tst_LabTreeModel::show_followsAnyChangeOfOrder_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("first") << QStringList{} << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("all gone") << QStringList{u"a"_s, u"b"_s} << QStringList{};
    QTest::newRow("middle gone") << QStringList{u"a"_s, u"b"_s, u"c"_s}
                                 << QStringList{u"a"_s, u"c"_s};
    QTest::newRow("between") << QStringList{u"a"_s, u"c"_s} << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("reversed") << QStringList{u"a"_s, u"b"_s, u"c"_s}
                              << QStringList{u"c"_s, u"b"_s, u"a"_s};
    QTest::newRow("other ones") << QStringList{u"a"_s, u"b"_s}
                                << QStringList{u"x"_s, u"y"_s, u"z"_s};
    QTest::newRow("mixed") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}
                           << QStringList{u"d"_s, u"x"_s, u"a"_s};
}

void tst_LabTreeModel::show_followsAnyChangeOfOrder()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    LabTreeModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &LabTreeModel::modelReset);
    model.show(statusWith(before));

    model.show(statusWith(after));

    QCOMPARE(namesOf(model), after);
    QCOMPARE(reset.count(), 0);
}

void tst_LabTreeModel::show_survivesTwoOfOneName()
{
    LabTreeModel model;
    const QAbstractItemModelTester tester(&model);

    model.show(statusWith({u"a"_s, u"a"_s}));
    QCOMPARE(namesOf(model), (QStringList{u"a"_s, u"a"_s}));
    model.show(statusWith({u"a"_s}));

    QCOMPARE(namesOf(model), QStringList{u"a"_s});
}

void tst_LabTreeModel::data_namesTheStateAndKeepsItsWord()
{
    LabTreeModel model;
    model.show(statusWith({u"a"_s}));
    const QModelIndex state = model.index(0, LabTreeModel::StateColumn, machinesOf(model));

    QCOMPARE(state.data().toString(), u"running"_s);
    QCOMPARE(state.data(LabTreeModel::StateRole).toString(), u"running"_s);
    QVERIFY(!state.data(Qt::DecorationRole).value<QIcon>().isNull());
}

void tst_LabTreeModel::data_marksWhatIsCutOff()
{
    LabTreeModel model;
    client::LabStatus status = statusWith({u"vm-1"_s, u"vm-2"_s});
    status.machines[1].node = u"compute-1"_s;
    for (const QString &name : {u"compute-0"_s, u"compute-1"_s})
        status.nodes << client::NodeStatus{name, {u"compute"_s}, u"172.31.0.1"_s, u"running"_s, {}};
    status.nodes[0].state = u"failed"_s;
    status.nodes[0].reason = u"It cannot be read."_s;
    status.machines << status.machines[0];
    status.machines[2].name = u"vm-3"_s;
    status.machines[2].state = u"stopped"_s;
    for (const QString &name : {u"net-1"_s, u"net-2"_s}) {
        client::NetworkStatus network;
        network.tenant = u"red"_s;
        network.name = name;
        status.networks << network;
    }
    status.endedDaemons << client::EndedDaemon{u"compute-0"_s, u"ovs-vswitchd"_s, {}, true, false, {}}
                        << client::EndedDaemon{u"compute-1"_s, u"dnsmasq"_s, u"red/net-1"_s, false, false, {}};
    status.drift << client::Drift{u"compute-0"_s, u"port"_s, u"tap"_s, u"red/vm-3"_s, u"different"_s};
    model.show(status);

    const auto cell = [&](LabGroup group, int row, int role) {
        return model.index(row, LabTreeModel::StateColumn, model.index(int(group), 0)).data(role).toString();
    };
    QCOMPARE(cell(LabGroup::Machines, 0, Qt::DisplayRole), u"drifted"_s);
    QCOMPARE(cell(LabGroup::Machines, 0, LabTreeModel::StateRole), u"running"_s); // it can be stopped
    QVERIFY(cell(LabGroup::Machines, 0, Qt::ToolTipRole).contains(u"ovs-vswitchd"_s));
    QCOMPARE(cell(LabGroup::Machines, 1, Qt::DisplayRole), u"running"_s);
    QCOMPARE(cell(LabGroup::Machines, 2, Qt::DisplayRole), QLocale().createSeparatedList({u"stopped"_s, u"drifted"_s}));
    QCOMPARE(cell(LabGroup::Nodes, 0, Qt::DisplayRole), u"failed"_s);
    QVERIFY(cell(LabGroup::Nodes, 0, Qt::ToolTipRole).contains(u"ovs-vswitchd"_s)); // why, and not only that
    QCOMPARE(cell(LabGroup::Networks, 0, Qt::DisplayRole), u"drifted"_s);
    const auto hasMark = [&](int row) { return model.index(row, LabTreeModel::StateColumn, model.index(int(LabGroup::Networks), 0)).data(Qt::DecorationRole).isValid(); };
    QVERIFY(hasMark(0) && !hasMark(1));
    QCOMPARE(cell(LabGroup::Nodes, 1, Qt::DisplayRole), u"running"_s);
}

QTEST_MAIN(tst_LabTreeModel)
#include "tst_labtreemodel.moc"
