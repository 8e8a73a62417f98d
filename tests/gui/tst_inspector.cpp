// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector under keys and mouse: what is typed or chosen is one step of the undo history, and what does not fit
// stays with its reason.
#include "tests/gui/inspected.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace overlab;
using namespace overlab::testing;

class tst_Inspector : public QObject
{
    Q_OBJECT

private slots:
    void typed_isOneStep();
    void leaving_isAsGoodAsEnter();
    void unfit_staysWithItsReason();
    void unfit_isThereAfterASelection();
    void escape_takesBack();
    void undoKeys_areTheApplicationsUnlessOneTypes();
    void chosen_countsAtOnce();
    void wheel_changesNothing();
    void several_changeInOneStep();
    void renamed_goesEverywhereAndStaysShown();
    void takenName_isRefusedInPlace();
    void focusName_takesTheKeys();
    void items_areAddedMovedAndRemoved();
    void emptyWayOut_asksForItsNetwork();
    void groups_areChecked();
    void link_isItsInterface();
    void note_isText();
};

void tst_Inspector::typed_isOneStep()
{
    Inspected shown;
    shown.inspector.setSelection({vm1});

    shown.enter(u"vcpus"_s, u"4"_s);

    QCOMPARE(shown.machine(vm1).vcpus, 4);
    QCOMPARE(shown.undo.count(), 1);
    QVERIFY(shown.undo.undoText().contains(u"red/vm-1"_s));
}

void tst_Inspector::leaving_isAsGoodAsEnter()
{
    Inspected shown;
    shown.inspector.setSelection({vm1});

    shown.type(u"memory"_s, u"512MiB"_s);
    QCOMPARE(shown.undo.count(), 0);
    QTest::keyClick(shown.line(u"memory"_s), Qt::Key_Tab);

    QCOMPARE(shown.machine(vm1).memoryBytes, qint64(512) << 20);
    QCOMPARE(shown.undo.count(), 1);
}

void tst_Inspector::unfit_staysWithItsReason()
{
    Inspected shown;
    shown.inspector.setSelection({vm1});
    const Design before = shown.document.design();

    shown.enter(u"interfaces.0.address"_s, u"10.0.1."_s);

    QCOMPARE(shown.line(u"interfaces.0.address"_s)->text(), u"10.0.1."_s);
    QVERIFY(shown.problemAt(u"interfaces.0.address"_s).contains(u"10.0.1.85"_s)); // such as
    QCOMPARE(shown.document.design(), before);

    shown.enter(u"interfaces.0.address"_s, u"10.0.1.86"_s);

    QCOMPARE(shown.problemAt(u"interfaces.0.address"_s), QString());
    QCOMPARE(shown.machine(vm1).interfaces.first().address->toString(), u"10.0.1.86"_s);
}

void tst_Inspector::unfit_isThereAfterASelection()
{
    Inspected shown;
    shown.inspector.setSelection({vm1});
    shown.type(u"memory"_s, u"lots"_s);

    shown.inspector.setSelection({vm2});
    QCOMPARE(shown.line(u"memory"_s)->text(), QString());
    shown.inspector.setSelection({vm1});

    QCOMPARE(shown.line(u"memory"_s)->text(), u"lots"_s);
    QVERIFY(!shown.problemAt(u"memory"_s).isEmpty());
}

void tst_Inspector::escape_takesBack()
{
    Inspected shown;
    shown.inspector.setSelection({vm1});
    shown.enter(u"vcpus"_s, u"many"_s);
    QVERIFY(!shown.problemAt(u"vcpus"_s).isEmpty());

    QTest::keyClick(shown.line(u"vcpus"_s), Qt::Key_Escape);

    QCOMPARE(shown.line(u"vcpus"_s)->text(), u"2"_s);
    QCOMPARE(shown.problemAt(u"vcpus"_s), QString());
    QCOMPARE(shown.undo.count(), 0);
}

void tst_Inspector::undoKeys_areTheApplicationsUnlessOneTypes()
{
    Inspected shown;
    QAction *const undo = shown.undo.createUndoAction(&shown.inspector);
    undo->setShortcut(QKeySequence::Undo);
    shown.inspector.addAction(undo);
    shown.inspector.setSelection({vm1});
    shown.enter(u"vcpus"_s, u"4"_s);

    QTest::keyClick(shown.line(u"vcpus"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.machine(vm1).vcpus, 2);

    shown.enter(u"vcpus"_s, u"4"_s);
    shown.type(u"vcpus"_s, u"8"_s);
    QTest::keyClick(shown.line(u"vcpus"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.machine(vm1).vcpus, 4);
}

void tst_Inspector::chosen_countsAtOnce()
{
    Inspected shown;
    shown.inspector.setSelection({vm1});

    shown.choose(u"type"_s, u"namespace"_s);

    QCOMPARE(shown.machine(vm1).type, MachineType::Namespace);
    QCOMPARE(shown.undo.count(), 1); // "vm" was only passed by
    shown.undo.undo();
    QTRY_VERIFY(shown.box(u"type"_s)->currentText() != u"namespace"_s);
    QCOMPARE(shown.box(u"type"_s)->currentIndex(), 0);
}

void tst_Inspector::wheel_changesNothing()
{
    Inspected shown;
    shown.inspector.setSelection({vm1});
    QComboBox *const box = shown.box(u"type"_s);
    box->setFocus();
    const QPointF at = QRectF(box->rect()).center();

    QWheelEvent wheel(at, box->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);

    QCOMPARE(shown.undo.count(), 0);
    QCOMPARE(box->currentIndex(), 0);
}

void tst_Inspector::several_changeInOneStep()
{
    Inspected shown;
    shown.inspector.setSelection({vm1, vm2, vm3});
    QVERIFY(!shown.line(u"name"_s));

    shown.enter(u"vcpus"_s, u"8"_s);

    for (const ObjectId &id : {vm1, vm2, vm3})
        QCOMPARE(shown.machine(id).vcpus, 8);
    QCOMPARE(shown.undo.count(), 1);
    shown.undo.undo();
    QCOMPARE(shown.machine(vm1).vcpus, 2);
    QVERIFY(!shown.machine(vm2).vcpus);
}

void tst_Inspector::renamed_goesEverywhereAndStaysShown()
{
    Inspected shown;
    QSignalSpy renamed(&shown.inspector, &Inspector::renamed);
    shown.inspector.setSelection({vm1});

    shown.enter(u"name"_s, u"web-1"_s);

    const ObjectId after{ObjectKind::Machine, u"red"_s, u"web-1"_s};
    QVERIFY(findMachine(shown.document.design(), after));
    QCOMPARE(shown.document.design().checks.first().from, u"red/web-1"_s);
    QCOMPARE(renamed.count(), 1);
    QCOMPARE(renamed.first().at(1).value<ObjectId>(), after);
    QTRY_VERIFY(shown.line(u"name"_s));
    QCOMPARE(shown.line(u"name"_s)->text(), u"web-1"_s);
}

void tst_Inspector::takenName_isRefusedInPlace()
{
    Inspected shown;
    shown.inspector.setSelection({vm1});

    shown.enter(u"name"_s, u"vm-2"_s);

    QVERIFY(shown.problemAt(u"name"_s).contains(u"vm-2"_s));
    QVERIFY(findMachine(shown.document.design(), vm1));
}

void tst_Inspector::focusName_takesTheKeys()
{
    Inspected shown;
    shown.inspector.setSelection({vm1});

    shown.inspector.focusName();

    QTRY_COMPARE(QApplication::focusWidget(), shown.line(u"name"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"other"_s);
    QCOMPARE(shown.line(u"name"_s)->text(), u"other"_s);
}

void tst_Inspector::items_areAddedMovedAndRemoved()
{
    Inspected shown;
    shown.inspector.setSelection({red});
    const auto group = [&shown] { return findTenant(shown.document.design(), u"red"_s)->securityGroups.first(); };
    QTRY_VERIFY(shown.find<QToolButton>(u"add:security-groups.0.rules"_s));

    shown.click(u"add:security-groups.0.rules"_s);
    QCOMPARE(group().rules.size(), 2);
    QTRY_VERIFY(shown.line(u"security-groups.0.rules.1.port"_s)); // open, to be filled in
    shown.choose(u"security-groups.0.rules.1.protocol"_s, u"udp"_s);
    shown.enter(u"security-groups.0.rules.1.port"_s, u"53"_s);
    QCOMPARE(group().rules.at(1).port->first, 53);

    shown.click(u"up:security-groups.0.rules.1"_s);
    QCOMPARE(group().rules.at(0).port->first, 53);

    shown.click(u"remove:security-groups.0.rules.1"_s);
    QCOMPARE(group().rules.size(), 1);
    QCOMPARE(group().rules.first().port->first, 53);
    while (shown.undo.canUndo())
        shown.undo.undo();
    QCOMPARE(shown.document.design(), readDesign(drawn, {}).design);
}

void tst_Inspector::emptyWayOut_asksForItsNetwork()
{
    Inspected shown;
    shown.inspector.setSelection({router});
    QVERIFY(shown.line(u"external.address"_s));

    shown.choose(u"external.network"_s, u"none"_s);

    QVERIFY(!findRouter(shown.document.design(), router)->external);
    QTRY_VERIFY(!shown.line(u"external.address"_s));
    shown.choose(u"external.network"_s, u"public"_s);
    QTRY_VERIFY(shown.line(u"external.address"_s));
}

void tst_Inspector::groups_areChecked()
{
    Inspected shown;
    shown.inspector.setSelection({vm1});
    const auto groups = [&shown] { return shown.machine(vm1).interfaces.first().securityGroups; };
    const auto trigger = [&shown](const QString &text) {
        const QComboBox *const box = shown.box(u"interfaces.0.security-groups"_s);
        for (QAction *const action : box->parentWidget()->findChild<QMenu *>()->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL("no such entry");
    };

    trigger(u"web"_s);
    QCOMPARE(groups(), QList<QString>{u"web"_s});
    trigger(u"default"_s);
    QCOMPARE(groups(), (QList<QString>{u"web"_s, u"default"_s}));
    trigger(u"none"_s);
    QCOMPARE(groups(), QList<QString>());
    QVERIFY(groups().has_value());
    trigger(u"default: default"_s);
    QVERIFY(!groups());
}

void tst_Inspector::link_isItsInterface()
{
    Inspected shown;
    shown.inspector.setSelection({}, {{vm3, 1}});

    shown.enter(u"interfaces.1.address"_s, u"10.0.2.50"_s);

    QCOMPARE(shown.machine(vm3).interfaces.at(1).address->toString(), u"10.0.2.50"_s);
    QVERIFY(!shown.machine(vm3).interfaces.at(0).address);
    shown.inspector.setSelection({}, {{vm1, 0}, {vm2, 0}});
    shown.choose(u"interfaces.0.port-security"_s, u"no"_s);
    QCOMPARE(shown.machine(vm1).interfaces.first().portSecurity, false);
    QCOMPARE(shown.machine(vm2).interfaces.first().portSecurity, false);
}

void tst_Inspector::note_isText()
{
    Inspected shown;
    shown.inspector.setSelection({note});
    auto *const text = shown.find<QPlainTextEdit>(u"text"_s);
    QVERIFY(text);
    text->setFocus();
    text->selectAll();

    QTest::keyClicks(text, u"**Here**"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    shown.choose(u"locked"_s, u"yes"_s);

    QCOMPARE(shown.document.placements().value(note).text, u"**Here**"_s);
    QVERIFY(shown.document.placements().value(note).locked);
}

QTEST_MAIN(tst_Inspector)
#include "tst_inspector.moc"
