// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette: all that a window can do, by a few letters and nothing but keys.
#include "engine/design/designreader.h"
#include "views/find/commandpalette.h"
#include "views/find/fuzzymatch.h"
#include "views/find/matchdelegate.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace overlab;
using namespace overlab::design;
using namespace Qt::StringLiterals;
using views::CommandEntry;
using views::CommandModel;
using views::CommandPalette;
using views::FindIndex;
using views::fuzzyMatch;
using views::MatchDelegate;

namespace {

const QByteArray drawn = R"(overlab: 1
name: commands
tenants: [{name: red, vms: [{name: save-me}, {name: vm-1, interfaces: [{network: n, address: 10.0.1.85}]}], networks: [{name: n, subnets: [{cidr: 10.0.1.0/24}]}]}]
)";

/// A window with menus as the application's.
struct Opened
{
    Opened() : index(document), center(new QLineEdit), palette(index, window)
    {
        document.load(readDesign(drawn, {}).design);
        window.setCentralWidget(center);
        QMenu *const file = window.menuBar()->addMenu(u"&File"_s);
        open = file->addAction(u"&Open…"_s);
        open->setShortcut(QKeySequence(u"Ctrl+O"_s));
        recent = file->addMenu(u"Open &recent"_s);
        QObject::connect(recent, &QMenu::aboutToShow, recent, [this] {
            recent->clear();
            recent->addAction(u"one.yaml"_s);
        });
        file->addSeparator();
        save = file->addAction(u"Save"_s);
        QMenu *const lab = window.menuBar()->addMenu(u"实验环境(&L)"_s);
        apply = lab->addAction(u"Apply && start"_s);
        apply->setEnabled(false);
        apply->setStatusTip(u"Nothing is drawn"_s);
        hidden = lab->addAction(u"Hidden"_s);
        hidden->setVisible(false);
        single = new QAction(u"Place a network"_s, &window);
        single->setShortcut(Qt::Key_N);
        center->addAction(single);
        window.addAction(open); // in a menu as well
        window.resize(800, 600);
        window.show();
        window.activateWindow();
        center->setFocus();
    }

    QLineEdit &words() const { return *palette.findChild<QLineEdit *>(u"words"_s); }
    QListView &list() const { return *palette.findChild<QListView *>(u"commands"_s); }
    QStringList rows() const
    {
        QStringList titles;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            titles.append(list().model()->index(row, 0).data().toString());
        return titles;
    }

    Document document;
    FindIndex index;
    QMainWindow window;
    QLineEdit *center;
    QAction *open = nullptr;
    QMenu *recent = nullptr;
    QAction *save = nullptr;
    QAction *apply = nullptr;
    QAction *hidden = nullptr;
    QAction *single = nullptr;
    CommandPalette palette;
};

} // namespace

class tst_CommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void letters_areFound_data();
    void letters_areFound();
    void beginningsOfWords_areBetter();
    void actions_areFoundOnceWithTheirMenus();
    void model_isSound();
    void typed_bestIsFirst();
    void nameBeginning_comesBeforeScatteredLetters();
    void enter_doesIt();
    void usedLast_isOnTop();
    void disabled_saysWhyAndDoesNothing();
    void object_isJumpedTo();
    void escape_closes();
    void keysElsewhere_close();
    void arrows_goRound();
    void place_isInsideTheWindow();
};

void tst_CommandPalette::letters_areFound_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("positions");

    QTest::newRow("beginning") << u"ope"_s << u"Open recent"_s << QList<int>{0, 1, 2};
    QTest::newRow("beginnings of words") << u"or"_s << u"Reorder: Open recent"_s << QList<int>{9, 14};
    QTest::newRow("beside each other") << u"cent"_s << u"Chosen recent"_s << QList<int>{9, 10, 11, 12};
    QTest::newRow("spaces") << u"o r"_s << u"Open recent"_s << QList<int>{0, 5};
    QTest::newRow("apart") << u"oct"_s << u"Open recent"_s << QList<int>{0, 7, 10};
}

void tst_CommandPalette::letters_areFound()
{
    QFETCH(const QString, letters);
    QFETCH(const QString, text);
    QFETCH(const QList<int>, positions);

    const auto match = fuzzyMatch(letters, text);

    QVERIFY(match);
    QCOMPARE(match->positions, positions);
}

void tst_CommandPalette::beginningsOfWords_areBetter()
{
    QVERIFY(!fuzzyMatch(u"xyz", u"Open"));
    QVERIFY(!fuzzyMatch(u"neop", u"Open"));
    QVERIFY(!fuzzyMatch(u"opens", u"Open"));
    QVERIFY(fuzzyMatch(u"", u"Open")->positions.isEmpty());
    QVERIFY(fuzzyMatch(u"sa", u"Save as")->score > fuzzyMatch(u"sa", u"Undo last action")->score);
    QVERIFY(fuzzyMatch(u"save", u"Save")->score > fuzzyMatch(u"save", u"Stop all views everywhere")->score);
    QVERIFY(fuzzyMatch(u"save", u"Save")->score > fuzzyMatch(u"save", u"Save as a picture for printing")->score);
}

void tst_CommandPalette::actions_areFoundOnceWithTheirMenus()
{
    Opened opened;

    const QList<CommandEntry> entries = views::commandsOf(opened.window);

    QStringList lines;
    for (const CommandEntry &entry : entries)
        lines.append(QStringList{entry.group, entry.title, entry.shortcut}.join(u'|'));
    QCOMPARE(lines, (QStringList{u"File|Open…|Ctrl+O"_s, u"File › Open recent|one.yaml|"_s, u"File|Save|"_s,
                                 u"实验环境|Apply & start|"_s, u"|Place a network|N"_s}));
    QVERIFY(!entries.at(3).isEnabled);
    QCOMPARE(entries.at(3).reason, u"Nothing is drawn"_s);
}

void tst_CommandPalette::model_isSound()
{
    Opened opened;
    CommandModel model(opened.index);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCommands(views::commandsOf(opened.window));

    for (const QString &words : {u"s"_s, u"save"_s, u"zzzz"_s, QString()})
        model.setWords(words);

    QCOMPARE(model.rowCount(), 5);
}

void tst_CommandPalette::typed_bestIsFirst()
{
    Opened opened;
    opened.palette.open();
    QCOMPARE(opened.rows().size(), 5);

    QTest::keyClicks(&opened.words(), u"sav"_s);
    QCOMPARE(opened.rows(), (QStringList{u"Save"_s, u"red/save-me"_s}));
    QCOMPARE(opened.list().model()->index(0, 0).data(MatchDelegate::PositionsRole).value<QList<int>>(), (QList<int>{0, 1, 2}));
    QCOMPARE(opened.list().currentIndex().row(), 0);

    opened.words().setText(u"filesave"_s); // by its menu
    QCOMPARE(opened.rows(), QStringList{u"Save"_s});
    QCOMPARE(opened.list().model()->index(0, 0).data(MatchDelegate::PositionsRole).value<QList<int>>(), (QList<int>{0, 1, 2, 3}));
}

void tst_CommandPalette::nameBeginning_comesBeforeScatteredLetters()
{
    Opened opened;
    opened.window.menuBar()->addMenu(u"&View"_s)->addAction(u"&Map"_s);
    opened.palette.open();

    QTest::keyClicks(&opened.words(), u"vm"_s);

    QCOMPARE(opened.rows().first(), u"red/vm-1"_s);
    QVERIFY(opened.rows().contains(u"Map"_s));
}

void tst_CommandPalette::enter_doesIt()
{
    Opened opened;
    QVERIFY(QTest::qWaitForWindowActive(&opened.window));
    opened.center->setFocus();
    const QWidget *hadKeys = nullptr;
    QSignalSpy saved(opened.save, &QAction::triggered);
    connect(opened.save, &QAction::triggered, this, [&hadKeys] { hadKeys = QApplication::focusWidget(); });
    opened.palette.open();
    QVERIFY(opened.words().hasFocus());

    QTest::keyClicks(&opened.words(), u"save"_s);
    QTest::keyClick(&opened.words(), Qt::Key_Return);

    QCOMPARE(saved.size(), 1);
    QVERIFY(!opened.palette.isVisible());
    QCOMPARE(hadKeys, opened.center); // as if it had been chosen in the menu
}

void tst_CommandPalette::usedLast_isOnTop()
{
    Opened opened;
    QSignalSpy changes(&opened.palette, &CommandPalette::recentChanged);
    for (const QString &words : {u"place"_s, u"save"_s}) {
        opened.palette.open();
        opened.words().setText(words);
        QTest::keyClick(&opened.words(), Qt::Key_Return);
    }

    opened.palette.open();
    QCOMPARE(opened.rows().first(2), (QStringList{u"Save"_s, u"Place a network"_s}));
    QCOMPARE(changes.size(), 2);

    Opened later; // another session
    later.palette.setRecent(opened.palette.recent());
    later.palette.open();
    QCOMPARE(later.rows().first(), u"Save"_s);
}

void tst_CommandPalette::disabled_saysWhyAndDoesNothing()
{
    Opened opened;
    QSignalSpy applied(opened.apply, &QAction::triggered);
    opened.palette.open();

    QTest::keyClicks(&opened.words(), u"apply"_s);
    const QModelIndex row = opened.list().currentIndex();
    QCOMPARE(row.data().toString(), u"Apply & start"_s);
    QCOMPARE(row.data(MatchDelegate::DetailRole).toString(), u"Nothing is drawn"_s);
    QVERIFY(row.data(MatchDelegate::IsDisabledRole).toBool());
    QTest::keyClick(&opened.words(), Qt::Key_Return);

    QCOMPARE(applied.size(), 0);
    QVERIFY(opened.palette.isVisible());
}

void tst_CommandPalette::object_isJumpedTo()
{
    Opened opened;
    QSignalSpy jumps(&opened.palette, &CommandPalette::jumpRequested);
    opened.palette.open();

    QTest::keyClicks(&opened.words(), u"10.0.1.85"_s);
    QCOMPARE(opened.rows(), (QStringList{u"red/vm-1"_s, u"red/n"_s}));
    QTest::keyClick(&opened.words(), Qt::Key_Return);

    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps.first().first().value<ObjectId>().object(), u"red/vm-1"_s);
    QVERIFY(!opened.palette.isVisible());
}

void tst_CommandPalette::escape_closes()
{
    Opened opened;
    QVERIFY(QTest::qWaitForWindowActive(&opened.window));
    opened.center->setFocus();
    opened.palette.open();

    QTest::keyClick(&opened.words(), Qt::Key_Escape);

    QVERIFY(!opened.palette.isVisible());
    QVERIFY(opened.center->hasFocus());
}

void tst_CommandPalette::keysElsewhere_close()
{
    Opened opened;
    QVERIFY(QTest::qWaitForWindowActive(&opened.window));
    opened.palette.open();

    QTest::mouseClick(opened.center, Qt::LeftButton, {}, QPoint(10, 500));

    QVERIFY(!opened.palette.isVisible());
    QVERIFY(opened.center->hasFocus());
}

void tst_CommandPalette::arrows_goRound()
{
    Opened opened;
    opened.palette.open();
    QCOMPARE(opened.list().currentIndex().row(), 0);

    QTest::keyClick(&opened.words(), Qt::Key_Up);
    QCOMPARE(opened.list().currentIndex().row(), 4);
    QTest::keyClick(&opened.words(), Qt::Key_Up); // over the disabled one, too
    QCOMPARE(opened.list().currentIndex().row(), 3);
    QTest::keyClick(&opened.words(), Qt::Key_PageDown);
    QTest::keyClick(&opened.words(), Qt::Key_Down);
    QCOMPARE(opened.list().currentIndex().row(), 0);
}

void tst_CommandPalette::place_isInsideTheWindow()
{
    Opened opened;
    opened.palette.open();
    for (const QSize size : {QSize(800, 600), QSize(400, 300), QSize(1366, 768)}) {
        opened.window.resize(size);
        QApplication::sendPostedEvents();
        QVERIFY(opened.window.rect().contains(opened.palette.geometry()));
        QVERIFY(opened.palette.rect().contains(opened.list().geometry()));
    }
}

QTEST_MAIN(tst_CommandPalette)
#include "tst_commandpalette.moc"
