// SPDX-License-Identifier: GPL-3.0-or-later
// The find bar: what is found by which words, and the ways of its keys.
#include "engine/design/designreader.h"
#include "engine/design/editing/adding.h"
#include "engine/design/editing/placement.h"
#include "engine/design/editing/removing.h"
#include "engine/design/editing/renaming.h"
#include "views/find/designfindbar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace overlab;
using namespace overlab::design;
using namespace Qt::StringLiterals;
using views::DesignFindBar;
using views::FindIndex;
using views::FindModel;
using views::Found;

namespace {

const ObjectId vm1{ObjectKind::Machine, u"red"_s, u"vm-1"_s};

const QByteArray drawn = R"(overlab: 1
name: find
nodes: [{name: compute-0, address: 192.168.255.19}]
external: [{name: public, cidr: 203.0.113.0/24}]
tenants:
  - name: red
    networks:
      - {name: net-1, segment: 22, subnets: [{cidr: 10.0.1.0/24, gateway: 10.0.1.254}]}
    routers: [{name: router-1, interfaces: [net-1], external: {network: public, address: 203.0.113.10}}]
    vms:
      - {name: vm-1, interfaces: [{network: net-1, address: 10.0.1.85, mac: "fa:16:3e:44:98:20", floating-ip: 203.0.113.20}]}
      - {name: vm-2, interfaces: [{network: net-1, address: 10.0.1.86}]}
      - {name: vm-10, interfaces: [{network: net-1}]}
      - {name: my-vm-1, type: namespace}
canvas:
  note:1: {at: [1, 2], text: "Look here\nthe gate is 10.0.1.254"}
)";

QStringList namesOf(const QList<Found> &found)
{
    QStringList names;
    for (const Found &one : found)
        names.append(one.id.object());
    return names;
}

struct Opened
{
    Opened() : index(document), bar(index, &window), elsewhere(new QLineEdit(&window))
    {
        document.load(readDesign(drawn, {}).design);
        auto *const layout = new QVBoxLayout(&window);
        layout->addWidget(&bar);
        layout->addWidget(elsewhere);
        window.resize(420, 400);
        window.show();
        window.activateWindow();
        elsewhere->setFocus();
    }

    QLineEdit &words() const { return *bar.findChild<QLineEdit *>(u"words"_s); }
    QString count() const { return bar.findChild<QLabel *>(u"count"_s)->text(); }
    QListView &list() const { return *bar.findChild<QListView *>(u"found"_s); }

    Document document;
    FindIndex index;
    QWidget window;
    DesignFindBar bar;
    QLineEdit *elsewhere;
};

QString lastJump(const QSignalSpy &jumps)
{
    return jumps.last().first().value<ObjectId>().object();
}

} // namespace

class tst_Find : public QObject
{
    Q_OBJECT

private slots:
    void words_find_data();
    void words_find();
    void nothing_isFoundByNothing();
    void edits_areFollowed();
    void afterManyEdits_theIndexIsAsIfMadeAnew();
    void model_isSound();
    void enter_jumpsAndGoesRound();
    void downAndEnter_jumpToTheChosen();
    void shiftF3_goesBack();
    void escape_leavesToWhereOneWas();
    void edit_whileSearching_keepsTheCount();
    void thousandsOfMachines_areSearchedQuickly();
};

void tst_Find::words_find_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("name, whole ones first")
        << u"vm-1"_s << QStringList{u"red/vm-1"_s, u"red/vm-10"_s, u"red/my-vm-1"_s};
    QTest::newRow("with tenant") << u"red/vm-1"_s << QStringList{u"red/vm-1"_s, u"red/vm-10"_s};
    QTest::newRow("any case") << u"PUB"_s << QStringList{u"public"_s};
    QTest::newRow("part of an address") << u"0.1.8"_s << QStringList{u"red/vm-1"_s, u"red/vm-2"_s};
    QTest::newRow("address") << u" 10.0.1.85 "_s << QStringList{u"red/vm-1"_s, u"red/net-1"_s}; // and what it is in
    QTest::newRow("gateway") << u"10.0.1.254"_s << QStringList{u"red/net-1"_s, u"note:1"_s};
    QTest::newRow("MAC") << u"44:98"_s << QStringList{u"red/vm-1"_s};
    QTest::newRow("MAC of another spelling") << u"FA-16-3E-44-98-20"_s << QStringList{u"red/vm-1"_s};
    QTest::newRow("floating address") << u"203.0.113.20"_s << QStringList{u"red/vm-1"_s, u"public"_s};
    QTest::newRow("CIDR") << u"10.0.1.0/24"_s << QStringList{u"red/net-1"_s};
    QTest::newRow("node's address") << u"192.168"_s << QStringList{u"compute-0"_s};
    QTest::newRow("note") << u"look h"_s << QStringList{u"note:1"_s};
    QTest::newRow("none") << u"no such thing"_s << QStringList{};
}

void tst_Find::words_find()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, found);
    Document document;
    document.load(readDesign(drawn, {}).design);
    const FindIndex index(document);

    QStringList names = namesOf(index.find(words));

    if (names.size() > 1 && names.first() == u"note:1") // of one rank notes and networks come in any order
        names.move(0, 1);
    QCOMPARE(names, found);
}

void tst_Find::nothing_isFoundByNothing()
{
    Document document;
    document.load(readDesign(drawn, {}).design);
    const FindIndex index(document);

    QVERIFY(index.find({}).isEmpty());
    QVERIFY(index.find(u"  "_s).isEmpty());
}

void tst_Find::edits_areFollowed()
{
    Document document;
    document.load(readDesign(drawn, {}).design);
    const FindIndex index(document);

    document.setDesign(renamed(document.design(), vm1, u"server"_s));
    QCOMPARE(namesOf(index.find(u"44:98"_s)), QStringList{u"red/server"_s});
    document.setDesign(without(document.design(), {{ObjectKind::Tenant, {}, u"red"_s}}));
    QVERIFY(index.find(u"44:98"_s).isEmpty());
    const ObjectId note{ObjectKind::Note, {}, u"1"_s};
    Placement placement;
    placement.text = u"something else"_s;
    document.setDesign(placed(document.design(), {{note, placement}}));
    QCOMPARE(index.find(u"else"_s).value(0).id, note);
    QVERIFY(index.find(u"Look here"_s).isEmpty());
}

void tst_Find::afterManyEdits_theIndexIsAsIfMadeAnew()
{
    Document document;
    document.load(readDesign(drawn, {}).design);
    const FindIndex index(document);
    QRandomGenerator random(5);
    for (int step = 0; step < 300; ++step) {
        const Design design = document.design();
        const QList<ObjectId> ids = allObjects(design);
        const auto any = [&] { return ids.at(random.bounded(int(ids.size()))); };
        if (random.bounded(3) == 0 && ids.size() > 6)
            document.setDesign(without(design, {any()}));
        else if (random.bounded(2))
            document.setDesign(renamed(design, any(), u"vm-%1"_s.arg(random.bounded(1000))));
        else
            document.setDesign(added(design, ObjectKind(random.bounded(7)), any().tenant, {}).design);
        const FindIndex anew(document);
        for (const QString &words : {u"1"_s, u"vm"_s, u"10.0"_s, u"e"_s})
            QVERIFY2(index.find(words) == anew.find(words), qPrintable(u"step %1, %2"_s.arg(step).arg(words)));
    }
}

void tst_Find::model_isSound()
{
    Opened opened;
    FindModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    for (const QString &words : {u"vm"_s, u"10.0"_s, u"zzz"_s, u"vm-1"_s})
        model.show(opened.index.find(words), words);

    QCOMPARE(model.index(0).data().toString(), u"red/vm-1"_s);
}

void tst_Find::enter_jumpsAndGoesRound()
{
    Opened opened;
    opened.bar.open();
    QSignalSpy jumps(&opened.bar, &DesignFindBar::jumpRequested);

    QTest::keyClicks(&opened.words(), u"vm-1"_s);
    QCOMPARE(jumps.size(), 0); // typing moves nothing
    QCOMPARE(opened.list().model()->rowCount(), 3);
    QVERIFY(opened.list().isVisible());

    QTest::keyClick(&opened.words(), Qt::Key_Return);
    QCOMPARE(lastJump(jumps), u"red/vm-1"_s);
    QCOMPARE(opened.count(), u"1 of 3"_s);
    QTest::keyClick(&opened.words(), Qt::Key_F3);
    QCOMPARE(lastJump(jumps), u"red/vm-10"_s);
    QTest::keyClick(&opened.words(), Qt::Key_Return);
    QTest::keyClick(&opened.words(), Qt::Key_Return);
    QCOMPARE(lastJump(jumps), u"red/vm-1"_s);
    QCOMPARE(jumps.size(), 4);

    opened.words().setText(u"zzz"_s);
    QVERIFY(!opened.list().isVisible());
    QVERIFY(!opened.count().isEmpty());
    QTest::keyClick(&opened.words(), Qt::Key_Return);
    QCOMPARE(jumps.size(), 4);
}

void tst_Find::downAndEnter_jumpToTheChosen()
{
    Opened opened;
    opened.bar.open();
    QSignalSpy jumps(&opened.bar, &DesignFindBar::jumpRequested);
    QTest::keyClicks(&opened.words(), u"vm-1"_s);

    QTest::keyClick(&opened.words(), Qt::Key_Down);
    QCOMPARE(jumps.size(), 0);
    QTest::keyClick(&opened.words(), Qt::Key_Return);
    QCOMPARE(lastJump(jumps), u"red/vm-10"_s);

    QTest::mouseClick(opened.list().viewport(), Qt::LeftButton, {},
                      opened.list().visualRect(opened.list().model()->index(2, 0)).center());
    QCOMPARE(lastJump(jumps), u"red/my-vm-1"_s);
    QCOMPARE(opened.count(), u"3 of 3"_s);
}

void tst_Find::shiftF3_goesBack()
{
    Opened opened;
    opened.bar.open();
    QSignalSpy jumps(&opened.bar, &DesignFindBar::jumpRequested);
    QTest::keyClicks(&opened.words(), u"vm-1"_s);

    QTest::keyClick(&opened.words(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(lastJump(jumps), u"red/my-vm-1"_s);
    QTest::keyClick(&opened.words(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(lastJump(jumps), u"red/vm-10"_s);
}

void tst_Find::escape_leavesToWhereOneWas()
{
    Opened opened;
    QVERIFY(QTest::qWaitForWindowActive(&opened.window));
    opened.elsewhere->setFocus();
    QVERIFY(!opened.bar.isVisible());

    opened.bar.open();
    QVERIFY(opened.words().hasFocus());
    QTest::keyClick(&opened.words(), Qt::Key_Escape);

    QVERIFY(!opened.bar.isVisible());
    QVERIFY(opened.elsewhere->hasFocus());
}

void tst_Find::edit_whileSearching_keepsTheCount()
{
    Opened opened;
    opened.bar.open();
    QTest::keyClicks(&opened.words(), u"vm-1"_s);
    QTest::keyClick(&opened.words(), Qt::Key_Return);
    QTest::keyClick(&opened.words(), Qt::Key_Return);
    QCOMPARE(opened.count(), u"2 of 3"_s);

    opened.document.setDesign(without(opened.document.design(), {vm1}));
    QCOMPARE(opened.count(), u"1 of 2"_s); // the same machine
    QSignalSpy jumps(&opened.bar, &DesignFindBar::jumpRequested);
    opened.bar.next();
    QCOMPARE(lastJump(jumps), u"red/my-vm-1"_s);
}

/// The bound is generous: it fails where something is of the wrong order.
void tst_Find::thousandsOfMachines_areSearchedQuickly()
{
    Document document;
    Design design;
    for (int t = 0; t < 20; ++t) {
        Tenant tenant;
        tenant.name = u"tenant-%1"_s.arg(t);
        for (int m = 0; m < 250; ++m) {
            Machine machine;
            machine.name = u"vm-%1"_s.arg(m);
            MachineInterface interface;
            interface.address = Ipv4Address(quint32(0x0a000000 + t * 1000 + m));
            machine.interfaces.append(interface);
            tenant.vms.append(machine);
        }
        design.tenants.append(tenant);
    }
    document.load(design);
    const FindIndex index(document);
    QElapsedTimer timer;
    timer.start();

    QCOMPARE(index.find(u"vm-1"_s).size(), 20 * 111);
    QCOMPARE(index.find(u"10.0.0.7"_s).size(), 11);

    qInfo("5,000 machines searched twice in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 200);
}

QTEST_MAIN(tst_Find)
#include "tst_find.moc"
