// SPDX-License-Identifier: GPL-3.0-or-later
// The text beside the picture: edits of each reach the other, and nothing that a person wrote is lost on the way.
#include "engine/design/designwriter.h"
#include "engine/design/editing/placement.h"
#include "engine/design/editing/removing.h"
#include "engine/design/editing/renaming.h"
#include "views/commands/editcommand.h"
#include "views/theme/palettes.h"
#include "views/wording/diagnosticwording.h"
#include "views/yaml/scintilla.h"
#include "views/yaml/yamleditor.h"
#include "views/yaml/yamlview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace overlab;
using namespace overlab::design;
using namespace Qt::StringLiterals;
using overlab::views::YamlEditor;
using overlab::views::YamlView;

namespace {

const ObjectId vm1{ObjectKind::Machine, u"red"_s, u"vm-1"_s};
const ObjectId vm2{ObjectKind::Machine, u"red"_s, u"vm-2"_s};

// In ways that the writer does not write: every list open, a gap, comments.
const QByteArray written = R"(# by hand
overlab: 1
name: pane


tenants:
  - name: red   # the red ones
    networks:
      - name: net-1
        subnets:
          - cidr: 10.0.1.0/24
    vms:
      # the first
      - name: vm-1
        interfaces:
          - network: net-1
            address: 10.0.1.85
      # the second
      - name: vm-2
        interfaces: [{network: net-1}]
)";

struct Pane
{
    explicit Pane(const QByteArray &text = written) : view(document, undo)
    {
        document.load(readDesign(text, {}).design);
        view.setText(text, u"pane.yaml"_s);
        view.resize(700, 600);
        view.show();
        view.editor().setFocus();
    }

    bool settles() const { return QTest::qWaitFor([this] { return view.isInStep(); }); }
    QByteArray shown() { return view.editor().bytes(); }
    /// As a hand would: behind the words, or in their place.
    void typeBehind(const QByteArray &words, const QString &text)
    {
        const qsizetype at = shown().indexOf(words);
        QVERIFY(at >= 0);
        views::send(view.editor(), views::Sci::SCI_SETSEL, at + words.size(), at + words.size());
        QTest::keyClicks(view.editor().viewport(), text);
    }
    void typeOver(const QByteArray &words, const QString &text)
    {
        const qsizetype at = shown().indexOf(words);
        QVERIFY(at >= 0);
        views::send(view.editor(), views::Sci::SCI_SETSEL, at, at + words.size());
        QTest::keyClicks(view.editor().viewport(), text);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view.editor().viewport(), key, modifiers); }
    void draw(const Design &after) { undo.push(new views::EditCommand(document, [] { return u"draw"_s; }, after)); }
    QLabel *label(const QString &name) const { return view.findChild<QLabel *>(name); }
    QPushButton *button(const QString &name) const { return view.findChild<QPushButton *>(name); }

    Document document;
    QUndoStack undo;
    YamlView view;
};

Design placedAt(const Design &design, const ObjectId &id, QPointF place)
{
    return placed(design, {{id, Placement{.at = place, .size = {}, .text = {}}}});
}

/// How many lines of one text are not in the other.
int differingLines(const QByteArray &one, const QByteArray &other)
{
    QList<QByteArray> left = one.split('\n');
    for (const QByteArray &line : other.split('\n'))
        left.removeOne(line);
    return int(left.size());
}

} // namespace

class tst_YamlView : public QObject
{
    Q_OBJECT

private slots:
    void loaded_isShownAsItWasWritten();
    void newDrawing_isWritten();
    void drawn_changesItsLinesOnly();
    void drawn_keepsCursorScrollAndFolds();
    void typed_isOneStep();
    void typedOnAndOn_isOneStep();
    void typedComment_isAStepToo();
    void undo_bringsTheVeryTextBack();
    void undo_beforeTheTextIsTaken_isOfTheTyping();
    void undoOfDrawing_bringsCommentsBack();
    void errors_leaveThePictureAndAreMarked();
    void errorsOfThePicture_doNotLockTheText();
    void drawnWhileBroken_meetsInTheText();
    void drawnInTypedLines_asks_data();
    void drawnInTypedLines_asks();
    void savedWhileBroken_keepsWhatIsTyped();
    void selection_followsBothWays();
    void lostComments_areSaid();
    void problems_areGoneTo();
    void find_goesFromPlaceToPlace();
    void enter_indents();
    void controlSpace_completes();
    void largeDesign_isNoWait();
};

void tst_YamlView::loaded_isShownAsItWasWritten()
{
    Pane pane;

    QVERIFY(pane.settles());
    QCOMPARE(pane.shown(), written);
    QCOMPARE(pane.view.text(), written);
    QCOMPARE(views::send(pane.view.editor(), views::Sci::SCI_GETFIRSTVISIBLELINE), 0);
    QCOMPARE(pane.undo.count(), 0);
    QVERIFY(!pane.view.hasUntakenText());
}

void tst_YamlView::newDrawing_isWritten()
{
    Document document;
    QUndoStack undo;
    YamlView view(document, undo);

    document.load(readDesign(written, {}).design);

    QTRY_VERIFY(view.isInStep());
    QCOMPARE(view.editor().bytes(), writeDesign(document.design()));
}

void tst_YamlView::drawn_changesItsLinesOnly()
{
    Pane pane;
    QVERIFY(pane.settles());

    pane.draw(placedAt(pane.document.design(), vm1, {120, 80}));

    QVERIFY(pane.settles());
    QVERIFY(pane.shown().contains("at: [120, 80]"));
    QCOMPARE(differingLines(written, pane.shown()), 0);
    QVERIFY(readDesign(pane.shown(), {}).design == pane.document.design());
}

void tst_YamlView::drawn_keepsCursorScrollAndFolds()
{
    QByteArray text = "overlab: 1\nname: long\ntenants:\n  - name: red\n    networks: [{name: net-1, subnets: [{cidr: 10.0.1.0/24}]}]\n    vms:\n";
    for (int i = 0; i < 200; ++i)
        text += "      - name: vm-" + QByteArray::number(i) + "\n        image: tiny\n";
    Pane pane(text);
    QVERIFY(pane.settles());
    YamlEditor &editor = pane.view.editor();
    editor.goTo(300, 9);
    views::send(editor, views::Sci::SCI_SETFIRSTVISIBLELINE, 290);
    views::send(editor, views::Sci::SCI_FOLDLINE, 310, views::Sci::SC_FOLDACTION_CONTRACT);
    QVERIFY(!views::send(editor, views::Sci::SCI_GETFOLDEXPANDED, 310));

    Design design = pane.document.design();
    design.tenants[0].vms.removeAt(0);
    pane.draw(design);
    QTRY_VERIFY(!pane.shown().contains("name: vm-0\n"));

    QCOMPARE(editor.cursorLine(), 298);
    QCOMPARE(editor.cursorColumn(), 9);
    QCOMPARE(views::send(editor, views::Sci::SCI_DOCLINEFROMVISIBLE, views::send(editor, views::Sci::SCI_GETFIRSTVISIBLELINE)), 288);
    QVERIFY(!views::send(editor, views::Sci::SCI_GETFOLDEXPANDED, 308));
}

void tst_YamlView::typed_isOneStep()
{
    Pane pane;
    QVERIFY(pane.settles());

    pane.typeBehind("10.0.1.85", u"0"_s); // no address: nobody takes it
    QTRY_COMPARE(pane.view.hasUntakenText(), true);
    pane.typeOver("10.0.1.850", u"10.0.1.86"_s);
    QVERIFY(pane.settles());

    QCOMPARE(findMachine(pane.document.design(), vm1)->interfaces.first().address.value_or(Ipv4Address()).toString(), u"10.0.1.86"_s);
    QCOMPARE(pane.undo.count(), 1);
    QCOMPARE(pane.undo.undoText(), u"Edit the text"_s);
    QVERIFY(!pane.undo.isClean());
}

void tst_YamlView::typedOnAndOn_isOneStep()
{
    Pane pane;
    QVERIFY(pane.settles());
    pane.typeBehind("name: vm-2", u"b"_s);
    QVERIFY(pane.settles());
    pane.typeBehind("name: vm-2b", u"c"_s);
    QVERIFY(pane.settles());

    QCOMPARE(pane.undo.count(), 1);
    QCOMPARE(pane.document.design().tenants.first().vms.at(1).name, u"vm-2bc"_s);

    // Another step after something else was done.
    pane.draw(placedAt(pane.document.design(), vm1, {1, 2}));
    QVERIFY(pane.settles());
    pane.typeBehind("name: vm-2bc", u"d"_s);
    QVERIFY(pane.settles());
    QCOMPARE(pane.undo.count(), 3);
}

void tst_YamlView::typedComment_isAStepToo()
{
    Pane pane;
    QVERIFY(pane.settles());

    pane.typeBehind("# by hand", u" and with care"_s);
    QVERIFY(pane.settles());

    QCOMPARE(pane.undo.count(), 1);
    QVERIFY(!pane.undo.isClean()); // there is something to save
    QVERIFY(pane.view.text().startsWith("# by hand and with care\n"));
    pane.undo.undo();
    QTRY_COMPARE(pane.shown(), written);
    pane.undo.redo();
    QTRY_VERIFY(pane.shown().startsWith("# by hand and with care\n"));
}

void tst_YamlView::undo_bringsTheVeryTextBack()
{
    Pane pane;
    QVERIFY(pane.settles());
    pane.typeOver("name: vm-2", u"name:    vm-3  # third"_s);
    QVERIFY(pane.settles());
    const QByteArray after = pane.shown();
    QVERIFY(after.contains("name:    vm-3  # third"));

    pane.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(pane.shown(), written);
    QVERIFY(findMachine(pane.document.design(), vm2));
    QCOMPARE(pane.view.editor().cursorLine(), 19); // where it happened
    pane.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(pane.shown(), after);
    QVERIFY(!findMachine(pane.document.design(), vm2));
}

void tst_YamlView::undo_beforeTheTextIsTaken_isOfTheTyping()
{
    Pane pane;
    QVERIFY(pane.settles());
    pane.draw(placedAt(pane.document.design(), vm1, {120, 80}));
    QVERIFY(pane.settles());
    pane.typeBehind("name: vm-1", u" [oh"_s);
    QTRY_VERIFY(!pane.view.findChild<QLabel *>(u"problem"_s)->text().isEmpty());
    QVERIFY(pane.view.hasUntakenText());

    pane.key(Qt::Key_Z, Qt::ControlModifier);

    QVERIFY(pane.settles());
    QVERIFY(!pane.view.hasUntakenText());
    QCOMPARE(pane.undo.index(), 1); // the picture's edit is still there
    pane.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(pane.undo.index(), 0);
    QTRY_COMPARE(pane.shown(), written);
}

void tst_YamlView::undoOfDrawing_bringsCommentsBack()
{
    Pane pane;
    QVERIFY(pane.settles());

    pane.draw(without(pane.document.design(), {vm2}));
    QVERIFY(pane.settles());
    QVERIFY(!pane.shown().contains("the second"));
    pane.undo.undo();

    QTRY_COMPARE(pane.shown(), written);
}

void tst_YamlView::errors_leaveThePictureAndAreMarked()
{
    Pane pane;
    QVERIFY(pane.settles());
    const Design before = pane.document.design();
    QSignalSpy problems(&pane.view, &YamlView::problemsChanged);

    pane.typeOver("10.0.1.85", u"10.0.2.85"_s);

    QTRY_COMPARE(problems.count(), 1);
    const auto found = problems.first().first().value<QList<Diagnostic>>();
    QCOMPARE(found.first().code, u"address-outside-subnet"_s);
    QCOMPARE(found.first().location.file, u"pane.yaml"_s);
    QVERIFY(pane.document.design() == before);
    QCOMPARE(pane.undo.count(), 0);
    QVERIFY(pane.label(u"standing"_s)->text().contains(u"picture keeps"_s));
    QVERIFY(pane.label(u"problem"_s)->text().contains(views::diagnosticSentence(found.first())));
    const int line = found.first().location.line - 1;
    QVERIFY(views::send(pane.view.editor(), views::Sci::SCI_MARKERGET, line) != 0);
    const qsizetype at = pane.shown().indexOf("10.0.2.85");
    QVERIFY(views::send(pane.view.editor(), views::Sci::SCI_INDICATORALLONFOR, at) != 0);

    pane.typeOver("10.0.2.85", u"10.0.1.87"_s);
    QVERIFY(pane.settles());
    QCOMPARE(views::send(pane.view.editor(), views::Sci::SCI_MARKERGET, line), 0);
    QVERIFY(problems.last().first().value<QList<Diagnostic>>().isEmpty());
}

void tst_YamlView::errorsOfThePicture_doNotLockTheText()
{
    Pane pane;
    QVERIFY(pane.settles());
    Design design = pane.document.design();
    design.tenants[0].networks[0].subnets[0].cidr = Ipv4Subnet::parse(u"10.0.9.0/24"_s); // vm-1's address is outside now
    pane.draw(design);
    QVERIFY(pane.settles());
    QVERIFY(pane.label(u"standing"_s)->text().contains(u"1 error"_s) || pane.label(u"standing"_s)->text().contains(u"%n"_s));

    pane.typeBehind("name: vm-2", u"b"_s);

    QVERIFY(pane.settles());
    QCOMPARE(pane.document.design().tenants.first().vms.at(1).name, u"vm-2b"_s);
}

void tst_YamlView::drawnWhileBroken_meetsInTheText()
{
    Pane pane;
    QVERIFY(pane.settles());
    pane.typeBehind("name: net-1", u": : ["_s);
    QTRY_VERIFY(pane.label(u"standing"_s)->text().contains(u"picture keeps"_s));

    pane.draw(placedAt(pane.document.design(), vm1, {120, 80}));

    QTRY_VERIFY(pane.shown().contains("at: [120, 80]"));
    QVERIFY(pane.shown().contains("name: net-1: : ["));
    QVERIFY(!pane.button(u"takeDrawing"_s)->isVisible());

    pane.typeOver("name: net-1: : [", u"name: net-1 # mended"_s);
    QVERIFY(pane.settles());
    QVERIFY(pane.document.placements().contains(vm1)); // the picture's edit is not undone by the text
    QVERIFY(pane.shown().contains("# mended"));
}

void tst_YamlView::drawnInTypedLines_asks_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("name");
    QTest::newRow("the picture") << u"takeDrawing"_s << u"vm-drawn"_s;
    QTest::newRow("the text") << u"takeText"_s << u"vm-typed"_s;
}

void tst_YamlView::drawnInTypedLines_asks()
{
    QFETCH(const QString, button);
    QFETCH(const QString, name);
    Pane pane;
    QVERIFY(pane.settles());
    pane.typeOver("name: vm-2", u"name: vm-typed: ["_s);
    QTRY_VERIFY(pane.label(u"standing"_s)->text().contains(u"picture keeps"_s));

    pane.draw(renamed(pane.document.design(), vm2, u"vm-drawn"_s));

    QTRY_VERIFY(pane.button(button)->isVisible());
    QVERIFY(pane.shown().contains("name: vm-typed: ["));
    QVERIFY(pane.view.text().contains("name: vm-drawn"));
    pane.typeOver("vm-typed: [", u"vm-typed"_s); // a text without errors waits for the answer too
    QTRY_VERIFY(pane.view.editor().marks().problems().isEmpty());
    QCOMPARE(pane.document.design().tenants.first().vms.at(1).name, u"vm-drawn"_s);

    QTest::mouseClick(pane.button(button), Qt::LeftButton);

    QVERIFY(pane.settles());
    QCOMPARE(pane.document.design().tenants.first().vms.at(1).name, name);
    QVERIFY(pane.shown().contains(name.toUtf8()));
    QVERIFY(!pane.button(button)->isVisible());
    QVERIFY(pane.shown().contains("# the second")); // what it stood at was renamed, twice perhaps
}

void tst_YamlView::savedWhileBroken_keepsWhatIsTyped()
{
    Pane pane;
    QVERIFY(pane.settles());
    pane.typeBehind("name: net-1", u" ["_s);
    QTRY_VERIFY(pane.label(u"standing"_s)->text().contains(u"picture keeps"_s));
    QCOMPARE(pane.view.text(), written);

    pane.view.setText(writeDesign(pane.document.design(), pane.view.text()), u"pane.yaml"_s);

    QTRY_VERIFY(pane.label(u"standing"_s)->text().contains(u"picture keeps"_s));
    QVERIFY(pane.shown().contains("name: net-1 ["));
}

void tst_YamlView::selection_followsBothWays()
{
    Pane pane;
    QVERIFY(pane.settles());
    QSignalSpy objects(&pane.view, &YamlView::objectUnderCursor);

    pane.view.showObject(vm2);
    QCOMPARE(pane.view.editor().cursorLine(), 19);
    QCOMPARE(objects.count(), 0); // the picture knows what it has selected

    pane.key(Qt::Key_Up);
    pane.key(Qt::Key_Up);
    QTRY_COMPARE(objects.count(), 1);
    QCOMPARE(objects.first().first().value<ObjectId>(), vm1);

    // What was drawn just now is shown as soon as it is in the text.
    const ObjectId vm3{ObjectKind::Machine, u"red"_s, u"vm-3"_s};
    Design design = pane.document.design();
    Machine machine;
    machine.name = vm3.name;
    design.tenants[0].vms.append(machine);
    pane.draw(design);
    pane.view.showObject(vm3);
    QTRY_COMPARE(pane.view.editor().text(pane.view.editor().cursorLine() - 1).contains(u"vm-3"_s), true);
}

void tst_YamlView::lostComments_areSaid()
{
    Pane pane;
    QVERIFY(pane.settles());
    QVERIFY(pane.view.commentsAtRisk().isEmpty());
    QVERIFY(!pane.label(u"lostComments"_s)->isVisible());

    pane.draw(without(pane.document.design(), {vm2}));
    QCOMPARE(pane.view.commentsAtRisk(), QStringList{u"# the second"_s});

    QTRY_VERIFY(pane.label(u"lostComments"_s)->isVisible());
    QVERIFY(pane.label(u"lostComments"_s)->toolTip().contains(u"# the second"_s));
}

void tst_YamlView::problems_areGoneTo()
{
    Pane pane;
    QVERIFY(pane.settles());
    pane.typeOver("10.0.1.85", u"10.0.2.85"_s);
    pane.typeOver("[{network: net-1}]", u"[{network: net-7}]"_s);
    QTRY_VERIFY(pane.view.editor().marks().problems().size() >= 2);
    pane.view.editor().goTo(1, 1);

    pane.key(Qt::Key_F8);
    QCOMPARE(pane.view.editor().cursorLine(), 17);
    QTRY_VERIFY(pane.label(u"problem"_s)->text().contains(u"17"_s));
    pane.key(Qt::Key_F8);
    QCOMPARE(pane.view.editor().cursorLine(), 20);
    pane.key(Qt::Key_F8);
    QCOMPARE(pane.view.editor().cursorLine(), 17);
    pane.key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(pane.view.editor().cursorLine(), 20);
}

void tst_YamlView::find_goesFromPlaceToPlace()
{
    Pane pane;
    QVERIFY(pane.settles());
    pane.view.editor().goTo(1, 1);

    pane.key(Qt::Key_F, Qt::ControlModifier);
    auto *const words = pane.view.findChild<QLineEdit *>(u"find"_s);
    QVERIFY(words->isVisible());
    QTest::keyClicks(words, u"NET-1"_s);

    QCOMPARE(pane.view.editor().selectedText(), u"net-1"_s);
    QCOMPARE(pane.view.editor().cursorLine(), 9);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(pane.view.editor().cursorLine(), 16);
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(pane.view.editor().cursorLine(), 9);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!words->isVisible());
    QCOMPARE(pane.shown(), written);
}

void tst_YamlView::enter_indents()
{
    Pane pane;
    QVERIFY(pane.settles());
    pane.typeBehind("interfaces: [{network: net-1}]", u""_s);

    pane.key(Qt::Key_Return);
    QTest::keyClicks(pane.view.editor().viewport(), u"node: a"_s);
    QVERIFY(pane.shown().contains("\n        node: a\n"));

    pane.typeBehind("name: pane", u""_s);
    pane.key(Qt::Key_Return);
    QTest::keyClicks(pane.view.editor().viewport(), u"settings:"_s);
    pane.key(Qt::Key_Return);
    QTest::keyClicks(pane.view.editor().viewport(), u"domain: d"_s);
    QVERIFY(pane.shown().contains("settings:\n  domain: d\n"));
}

void tst_YamlView::controlSpace_completes()
{
    Pane pane;
    QVERIFY(pane.settles());
    pane.typeBehind("interfaces: [{network: net-1}]", u""_s);
    pane.key(Qt::Key_Return);
    QTest::keyClicks(pane.view.editor().viewport(), u"ima"_s);

    pane.key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(pane.view.editor().isListActive());
    pane.key(Qt::Key_Return);

    QVERIFY(pane.shown().contains("\n        image: \n"));
    QTest::keyClicks(pane.view.editor().viewport(), u"tiny"_s);
    QVERIFY(pane.settles());
    QCOMPARE(findMachine(pane.document.design(), vm2)->image, u"tiny"_s);
}

void tst_YamlView::largeDesign_isNoWait()
{
    QByteArray text = "overlab: 1\nname: large\ntenants:\n  - name: red\n    networks: [{name: net-1, subnets: [{cidr: 10.0.0.0/16}]}]\n    vms:\n";
    for (int i = 0; i < 1000; ++i)
        text += "      - name: vm-" + QByteArray::number(i) + "\n        interfaces: [{network: net-1}]\n";
    Pane pane(text);
    QVERIFY(QTest::qWaitFor([&] { return pane.view.isInStep(); }, 20'000));

    QElapsedTimer timer;
    timer.start();
    pane.draw(placedAt(pane.document.design(), vm1, {120, 80}));
    pane.typeBehind("name: large", u" # with a thousand machines"_s);
    QVERIFY2(timer.elapsed() < 250, qPrintable(QString::number(timer.elapsed()))); // generous: test machines are slow

    QVERIFY(QTest::qWaitFor([&] { return pane.view.isInStep(); }, 20'000));
    QVERIFY(pane.shown().contains("at: [120, 80]"));
}

QTEST_MAIN(tst_YamlView)
#include "tst_yamlview.moc"
