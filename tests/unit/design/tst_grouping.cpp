// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of a drawing through every edit, and the names of the section "canvas" when their meaning would change.
#include "engine/design/designreader.h"
#include "engine/design/designwriter.h"
#include "engine/design/document.h"
#include "engine/design/editing/adding.h"
#include "engine/design/editing/copying.h"
#include "engine/design/editing/grouping.h"
#include "engine/design/editing/moving.h"
#include "engine/design/editing/removing.h"
#include "engine/design/editing/renaming.h"

#include <QSignalSpy>
#include <QTest>

using namespace overlab::design;
using namespace Qt::StringLiterals;

namespace {

const QByteArray drawn = R"(overlab: 1
name: groups
nodes: [{name: compute-0}]
tenants:
  - name: red
    networks: [{name: net-1, subnets: [{cidr: 10.0.1.0/24}]}, {name: vm-3, subnets: [{cidr: 10.0.3.0/24}]}]
    vms: [{name: vm-1, interfaces: [{network: net-1}]}, {name: vm-2}]
  - name: blue
    vms: [{name: vm-1}]
canvas:
  red/vm-3: {at: [5, 6]}
  group:1: {title: Web, members: [red/vm-1, red/vm-2, vm:blue/vm-1, nobody], seen-by: somebody}
)";

const ObjectId red{ObjectKind::Tenant, {}, u"red"_s};
const ObjectId net1{ObjectKind::Network, u"red"_s, u"net-1"_s};
const ObjectId netVm3{ObjectKind::Network, u"red"_s, u"vm-3"_s};
const ObjectId vm1{ObjectKind::Machine, u"red"_s, u"vm-1"_s};
const ObjectId vm2{ObjectKind::Machine, u"red"_s, u"vm-2"_s};
const ObjectId other{ObjectKind::Machine, u"blue"_s, u"vm-1"_s};
const ObjectId node{ObjectKind::Node, {}, u"compute-0"_s};

} // namespace

class tst_Grouping : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void read_isWhatIsDrawn();
    void written_isReadAgain();
    void grouped_takesFromOtherGroups();
    void ungrouped_leavesMembers();
    void titleAndState_keepTheRest();
    void removedMember_leaves();
    void renamedMember_stays();
    void movedMember_stays();
    void newName_changesNoMeaning();
    void pastedGroup_isAnother();
    void document_saysSo();

private:
    Design m_design;
};

void tst_Grouping::initTestCase()
{
    const ReadResult read = readDesign(drawn, u"groups.yaml"_s);
    QVERIFY(!hasErrors(read.diagnostics));
    m_design = read.design;
}

void tst_Grouping::read_isWhatIsDrawn()
{
    const QList<Group> groups = groupsOf(m_design);

    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().number, u"1"_s);
    QCOMPARE(groups.first().title, u"Web"_s);
    QCOMPARE(groups.first().members, (QList<ObjectId>{vm1, vm2, other}));
    QVERIFY(!groups.first().collapsed);
    QCOMPARE(withTheirGroups(m_design, {vm2, net1}), (QSet<ObjectId>{vm1, vm2, other, net1}));
    QCOMPARE(withTheirGroups(m_design, {net1}), QSet<ObjectId>{net1});
}

void tst_Grouping::written_isReadAgain()
{
    const Design again = readDesign(writeDesign(m_design), {}).design;

    QCOMPARE(groupsOf(again), groupsOf(m_design));
}

void tst_Grouping::grouped_takesFromOtherGroups()
{
    const Grouped two = grouped(m_design, {vm2, net1, node, red}, u"Net"_s);

    const QList<Group> groups = groupsOf(two.design);
    QCOMPARE(two.number, u"2"_s);
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.first().members, (QList<ObjectId>{vm1, other}));
    QCOMPARE(groups.last().members, (QList<ObjectId>{node, net1, vm2}));
    const Grouped all = grouped(two.design, {vm1, vm2, other, net1, node}, {});
    QCOMPARE(groupsOf(all.design).size(), 1); // the second is empty, and the first has "nobody" alone
    QVERIFY(grouped(m_design, {red}, {}).number.isEmpty());
}

void tst_Grouping::ungrouped_leavesMembers()
{
    const Design design = ungrouped(m_design, {u"1"_s});

    QVERIFY(groupsOf(design).isEmpty());
    QVERIFY(contains(design, vm1));
    QVERIFY(ungrouped(m_design, {u"7"_s}) == m_design);
}

void tst_Grouping::titleAndState_keepTheRest()
{
    Group group = groupsOf(m_design).first();
    group.title = u"Shop"_s;
    group.collapsed = true;

    const Design design = withGroup(m_design, group);

    QCOMPARE(groupsOf(design), QList<Group>{group});
    QCOMPARE(design.canvas.last().values.value(u"seen-by"_s).toString(), u"somebody"_s);
    QVERIFY(withGroup(design, groupsOf(m_design).first()) == m_design);
}

void tst_Grouping::removedMember_leaves()
{
    QCOMPARE(groupsOf(without(m_design, {vm1})).first().members, (QList<ObjectId>{vm2, other}));
    QCOMPARE(groupsOf(without(m_design, {red})).first().members, QList<ObjectId>{other});
    Design plain = m_design;
    plain.canvas.removeLast();
    plain = grouped(plain, {vm1, vm2}, u"Two"_s).design;
    QCOMPARE(without(plain, {vm1, vm2}).canvas.size(), 1); // the group went with its last member
}

void tst_Grouping::renamedMember_stays()
{
    const Design design = renamed(m_design, vm1, u"web"_s);
    const ObjectId now{ObjectKind::Machine, u"red"_s, u"web"_s};

    QCOMPARE(groupsOf(design).first().members, (QList<ObjectId>{now, vm2, other}));
    QVERIFY(renamed(design, now, u"vm-1"_s) == m_design);
    const Design tenant = renamed(m_design, red, u"green"_s);
    QCOMPARE(groupsOf(tenant).first().members.first(), (ObjectId{ObjectKind::Machine, u"green"_s, u"vm-1"_s}));
}

void tst_Grouping::movedMember_stays()
{
    const Moved moved = movedToTenant(m_design, {vm1}, u"blue"_s);

    QCOMPARE(groupsOf(moved.design).first().members, (QList<ObjectId>{moved.ids.value(vm1), vm2, other}));
}

/// The next machine is called as a network is: "red/vm-3" alone would mean the machine from now on.
void tst_Grouping::newName_changesNoMeaning()
{
    const Design group = grouped(m_design, {netVm3}, u"One"_s).design;

    const Added machine = added(group, ObjectKind::Machine, u"red"_s, {70, 80});

    QCOMPARE(machine.id.object(), netVm3.object());
    const QHash<ObjectId, Placement> placements = placementsOf(machine.design);
    QCOMPARE(placements.value(netVm3).at, QPointF(5, 6));
    QCOMPARE(placements.value(machine.id).at, QPointF(70, 80));
    QCOMPARE(groupsOf(machine.design).last().members, QList<ObjectId>{netVm3});
    const Pasted pasted = overlab::design::pasted(group, copied(group, {vm2}), {});
    QCOMPARE(placementsOf(pasted.design).value(netVm3).at, QPointF(5, 6));
    QCOMPARE(groupsOf(pasted.design).last().members, QList<ObjectId>{netVm3});
}

void tst_Grouping::pastedGroup_isAnother()
{
    Group folded = groupsOf(m_design).first();
    folded.collapsed = true;
    const Design design = withGroup(m_design, folded);

    const Pasted whole = pasted(design, copied(design, {vm1, vm2, other}), {16, 16});

    const QList<Group> groups = groupsOf(whole.design);
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.first(), folded);
    QCOMPARE(QSet<ObjectId>(groups.last().members.cbegin(), groups.last().members.cend()), whole.ids);
    QVERIFY(groups.last().collapsed);
    QCOMPARE(groups.last().title, u"Web"_s);
    QCOMPARE(groupsOf(pasted(design, copied(design, {vm1, vm2}), {}).design).size(), 1); // a part of one is none
}

void tst_Grouping::document_saysSo()
{
    Document document;
    document.load(m_design);
    QSignalSpy spy(&document, &Document::changed);
    Group group = groupsOf(m_design).first();
    group.collapsed = true;

    document.setDesign(withGroup(m_design, group));

    QCOMPARE(spy.size(), 1);
    QVERIFY(spy.first().first().value<DesignDifference>().groups);
    QVERIFY(groupsOf(document.design()).first().collapsed);
}

QTEST_APPLESS_MAIN(tst_Grouping)
#include "tst_grouping.moc"
