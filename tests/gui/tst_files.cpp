// SPDX-License-Identifier: GPL-3.0-or-later
// Design files in the window: new, open, save, close, and what is left after a kill -9 in the middle of editing.
#include "app/gui/workspace.h"
#include "tests/gui/application.h"
#include "tests/support/filecontent.h"
#include "views/lab/problemview.h"
#include "views/yaml/yamleditor.h"
#include "views/yaml/yamlview.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>

using namespace overlab;
using namespace overlab::gui;
using namespace Qt::StringLiterals;
using testing::contentOf;
using testing::put;

namespace {

const QByteArray drawn = "overlab: 1\nname: small\n# who it is\ntenants:\n  - name: red # the first\n";

QString stateFolder()
{
    return qEnvironmentVariable("OVERLAB_STATE_DIR"); // the window that gets killed has it, too
}

QString recoveryFolder()
{
    return stateFolder() + u"/recovery"_s;
}

/// Keeps what is not saved at once, and is answered by the names of its questions.
struct Application : testing::Application
{
    Application() : testing::Application(stateFolder()) { open.setAutosavePause(std::chrono::milliseconds(50)); }

    /// Puts a machine into the middle of the picture with the keyboard's way.
    void addMachine() const { canvas->add(design::ObjectKind::Machine); }
    void answer(const char *name, QMessageBox::ButtonRole role) const
    {
        QTRY_VERIFY(box());
        QCOMPARE(box()->objectName(), QLatin1StringView(name));
        testing::Application::answer(role);
    }
};

/// Edits and waits to be killed: what this program does when it is started with "--edit FILE".
int editUntilKilled(const QString &path)
{
    Application application;
    application.window->begin(path);
    QObject::connect(&application.open, &OpenDesign::opened, &application.open, [&] {
        application.addMachine();
        application.addMachine();
        std::puts("edited");
        std::fflush(stdout);
    });
    return QApplication::exec();
}

} // namespace

class tst_Files : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void new_isEmptyAndUnsaved();
    void open_keepsCommentsThroughASave();
    void open_ofWhatIsNoDesignShowsItsText();
    void open_ofWhatIsNotThereKeepsWhatIsOpen();
    void change_byAnotherProgramIsReadAgain();
    void change_onBothSidesAsks_data();
    void change_onBothSidesAsks();
    void comments_typedInTheTextAreSaved();
    void open_ofWhatBreaksARuleShowsIt();
    void saveAs_asksForAName();
    void save_thatFailsSaysSo();
    void close_leavesNothing();
    void close_asksAboutUnsavedChanges_data();
    void close_asksAboutUnsavedChanges();
    void saveAs_isNotForgottenWhenKeepingFails();
    void drop_opensAFile();
    void undo_backToTheFileIsNoChange();
    void restart_opensWhatWasOpen();
    void killed_isRecovered();
    void recovery_canBeThrownAway();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Files::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    testing::keepIn(m_folder->path());
}

void tst_Files::new_isEmptyAndUnsaved()
{
    Application application;
    QVERIFY(application.open.isEmpty());

    application.action("new")->trigger();

    QVERIFY(!application.open.isEmpty());
    QVERIFY(!application.window->isWindowModified());
    application.addMachine();
    QVERIFY(application.window->isWindowModified());
    application.open.undo().undo();
    QVERIFY(!application.window->isWindowModified());
}

void tst_Files::open_keepsCommentsThroughASave()
{
    const QString file = path(u"a.yaml"_s);
    put(file, drawn);
    Application application;
    application.window->begin(file);
    QTRY_VERIFY(!application.open.isEmpty());
    application.addMachine();

    application.action("save")->trigger();

    QTRY_VERIFY(!application.open.isModified());
    const QByteArray text = contentOf(file);
    QVERIFY(text.contains("# who it is") && text.contains("# the first") && text.contains("vm-1"));
    QVERIFY(design::readDesign(text, file).design == application.drawing());
}

void tst_Files::open_ofWhatIsNoDesignShowsItsText()
{
    const QByteArray broken = "overlab: 1\nname: b\ntenant: [] # mine\n";
    const QString file = path(u"b.yaml"_s);
    put(file, broken);
    Application application;

    application.window->begin(file);

    QTRY_COMPARE(application.open.path(), file);
    auto *const yaml = application.window->findChild<views::YamlView *>();
    QTRY_VERIFY(yaml->isVisible());
    QCOMPARE(yaml->typedText(), broken);
    QVERIFY(!application.open.isModified());
    application.action("save")->trigger(); // never what is drawn over it without a question
    application.answer("save-what", QMessageBox::AcceptRole);
    QTRY_VERIFY(!application.open.isBusy());
    QCOMPARE(contentOf(file), broken);
    yaml->editor().setText(QString::fromUtf8(broken).replace(u"tenant: []"_s, u"tenants: [{name: red}]"_s));
    QTRY_COMPARE(application.drawing().tenants.size(), 1);
    QTRY_VERIFY(application.open.isModified());
    application.action("save")->trigger();
    QTRY_COMPARE(contentOf(file), QByteArray("overlab: 1\nname: b\ntenants: [{name: red}] # mine\n"));
}

void tst_Files::open_ofWhatIsNotThereKeepsWhatIsOpen()
{
    put(path(u"a.yaml"_s), drawn);
    Application application;
    application.window->begin(path(u"a.yaml"_s));
    QTRY_VERIFY(!application.open.isEmpty());
    QSignalSpy refused(&application.open, &OpenDesign::unreadable);

    application.open.open(path(u"b.yaml"_s));

    QVERIFY(refused.wait());
    QCOMPARE(application.drawing().name, u"small"_s);
    QTRY_VERIFY(application.window->findChild<views::ProblemView *>(u"problems"_s)->isVisible());
}

void tst_Files::change_byAnotherProgramIsReadAgain()
{
    const QString file = path(u"a.yaml"_s);
    put(file, drawn);
    Application application;
    application.window->begin(file);
    QTRY_VERIFY(!application.open.isEmpty());

    put(file, drawn + "  - name: blue\n");

    QTRY_COMPARE(application.drawing().tenants.size(), 2);
    QVERIFY(!application.open.isModified());
}

void tst_Files::change_onBothSidesAsks_data()
{
    QTest::addColumn<QMessageBox::ButtonRole>("answer");
    QTest::addColumn<int>("tenants");
    QTest::addColumn<int>("machines");
    QTest::newRow("the file's") << QMessageBox::DestructiveRole << 2 << 0;
    QTest::newRow("mine") << QMessageBox::RejectRole << 1 << 1;
}

void tst_Files::change_onBothSidesAsks()
{
    QFETCH(const QMessageBox::ButtonRole, answer);
    const QString file = path(u"a.yaml"_s);
    put(file, drawn);
    Application application;
    application.window->begin(file);
    QTRY_VERIFY(!application.open.isEmpty());
    application.addMachine();

    put(file, drawn + "  - name: blue\n");
    application.answer("changed-outside", answer);

    QTEST(int(application.drawing().tenants.size()), "tenants");
    QTEST(int(application.drawing().tenants.first().vms.size()), "machines");
    QCOMPARE(application.open.isModified(), answer == QMessageBox::RejectRole);
}

void tst_Files::comments_typedInTheTextAreSaved()
{
    const QString file = path(u"a.yaml"_s);
    put(file, drawn);
    Application application;
    application.window->begin(file);
    QTRY_VERIFY(!application.open.isEmpty());
    auto *const yaml = application.window->findChild<views::YamlView *>();
    QTRY_COMPARE(yaml->typedText(), drawn);

    yaml->editor().setText(QString::fromUtf8(drawn + "# and this\n"));
    QTRY_VERIFY(application.open.isModified());
    application.action("save")->trigger();

    QTRY_COMPARE(contentOf(file), drawn + "# and this\n");
    QTRY_VERIFY(!application.open.isModified());
}

void tst_Files::open_ofWhatBreaksARuleShowsIt()
{
    put(path(u"a.yaml"_s), drawn + "    vms: [{name: a, node: nowhere}]\n");
    Application application;

    application.window->begin(path(u"a.yaml"_s));

    QTRY_VERIFY(!application.open.isEmpty());
    QCOMPARE(application.drawing().tenants.first().vms.size(), 1);
}

void tst_Files::saveAs_asksForAName()
{
    Application application;
    application.action("new")->trigger();
    application.addMachine();

    application.action("save")->trigger();
    auto *const dialog = application.window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(path(u"new"_s));
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);

    QTRY_COMPARE(application.open.path(), path(u"new.yaml"_s));
    QVERIFY(design::readDesignFile(path(u"new.yaml"_s)).design == application.drawing());
    QVERIFY(application.window->windowTitle().contains(u"new.yaml"));
}

void tst_Files::save_thatFailsSaysSo()
{
    Application application;
    application.action("new")->trigger();
    application.addMachine();
    QSignalSpy failed(&application.open, &OpenDesign::saveFailed);

    application.open.save(path(u"absent/a.yaml"_s));

    QVERIFY(failed.wait());
    QVERIFY(application.open.isModified());
    QVERIFY(application.open.path().isEmpty());
}

void tst_Files::close_leavesNothing()
{
    put(path(u"a.yaml"_s), drawn);
    Application application;
    application.window->begin(path(u"a.yaml"_s));
    QTRY_VERIFY(!application.drawing().tenants.isEmpty());
    auto *const yaml = application.window->findChild<views::YamlView *>();
    QTRY_VERIFY(yaml->isInStep());
    application.window->findChild<views::CanvasView *>()->edits().add(design::ObjectKind::Machine, {400, 400});
    QTRY_VERIFY(yaml->isInStep());

    application.open.close();

    QTRY_VERIFY(yaml->isInStep());
    QVERIFY(application.drawing() == design::Design()); // not what the text was about
    QVERIFY(!yaml->text().contains("tenants"));
    QCOMPARE(application.open.undo().count(), 0);
}

void tst_Files::close_asksAboutUnsavedChanges_data()
{
    QTest::addColumn<QMessageBox::ButtonRole>("answer");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("save") << QMessageBox::AcceptRole << true << true;
    QTest::newRow("discard") << QMessageBox::DestructiveRole << true << false;
    QTest::newRow("cancel") << QMessageBox::RejectRole << false << false;
}

void tst_Files::close_asksAboutUnsavedChanges()
{
    QFETCH(const QMessageBox::ButtonRole, answer);
    QFETCH(const bool, isClosed);
    put(path(u"a.yaml"_s), drawn);
    Application application;
    application.window->begin(path(u"a.yaml"_s));
    QTRY_VERIFY(!application.open.isEmpty());
    application.addMachine();

    application.window->close();
    QVERIFY(application.window->isVisible());
    application.answer("save-changes", answer);

    QTRY_COMPARE(application.window->isVisible(), !isClosed);
    QTEST(contentOf(path(u"a.yaml"_s)).contains("vm-1"), "isSaved");
}

void tst_Files::saveAs_isNotForgottenWhenKeepingFails()
{
    Application application;
    application.action("new")->trigger();
    application.addMachine();
    application.window->close();
    application.answer("save-changes", QMessageBox::AcceptRole);
    auto *const dialog = application.window->findChild<QFileDialog *>();
    QVERIFY(dialog);

    emit application.open.keepFailed(Error(ErrorCode::Timeout, u"full"_s, QString()));
    dialog->findChild<QLineEdit *>()->setText(path(u"new"_s));
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);

    QTRY_VERIFY(!application.window->isVisible());
    QVERIFY(contentOf(path(u"new.yaml"_s)).contains("vm-1"));
}

void tst_Files::drop_opensAFile()
{
    put(path(u"a.yaml"_s), drawn);
    Application application;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path(u"a.yaml"_s))});

    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(application.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(application.window.get(), &drop);

    QTRY_COMPARE(application.open.path(), path(u"a.yaml"_s));
}

void tst_Files::undo_backToTheFileIsNoChange()
{
    put(path(u"a.yaml"_s), drawn);
    Application application;
    application.window->begin(path(u"a.yaml"_s));
    QTRY_VERIFY(!application.open.isEmpty());
    application.addMachine();
    application.action("save")->trigger();
    QTRY_VERIFY(!application.open.isModified());

    application.action("undo")->trigger();
    QVERIFY(application.open.isModified());
    application.action("redo")->trigger();

    QVERIFY(!application.open.isModified());
}

void tst_Files::restart_opensWhatWasOpen()
{
    put(path(u"a.yaml"_s), drawn);
    {
        Application application;
        application.window->begin(path(u"a.yaml"_s));
        QTRY_VERIFY(!application.open.isEmpty());
        application.window->close();
    }

    Application again;
    again.window->begin({});

    QTRY_COMPARE(again.open.path(), path(u"a.yaml"_s));
}

void tst_Files::killed_isRecovered()
{
    const QString file = path(u"a.yaml"_s);
    put(file, drawn);
    QProcess editor;
    editor.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, file});
    QTRY_VERIFY_WITH_TIMEOUT(editor.canReadLine(), 20'000); // it says "edited"
    const QString kept = recoveryFolder();
    QTRY_VERIFY(!QDir(kept).entryList({u"*.yaml"_s}).isEmpty());
    QVERIFY(design::recoveriesIn(kept).isEmpty()); // it lives
    ::kill(pid_t(editor.processId()), SIGKILL);
    QVERIFY(editor.waitForFinished());
    QCOMPARE(contentOf(file), drawn);

    Application application;
    application.window->begin({});
    application.answer("recovery", QMessageBox::AcceptRole);

    QTRY_COMPARE(application.open.path(), file);
    QVERIFY(application.open.isModified());
    QCOMPARE(application.drawing().tenants.first().vms.size(), 2);
    application.action("save")->trigger();
    QTRY_VERIFY(contentOf(file).contains("vm-2") && contentOf(file).contains("# who it is"));
    QTRY_VERIFY(QDir(kept).entryList({u"*.yaml"_s}).isEmpty());
}

void tst_Files::recovery_canBeThrownAway()
{
    const QString kept = recoveryFolder();
    {
        design::RecoveryFile file(kept);
        file.keep({}, drawn);
    }
    Application application;

    application.window->begin({});
    application.answer("recovery", QMessageBox::DestructiveRole);

    QVERIFY(design::recoveriesIn(kept).isEmpty());
    QVERIFY(application.open.isEmpty());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"overlab"_s);
    QApplication::setApplicationName(u"tst_files"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--edit")
        return editUntilKilled(arguments.at(2));
    tst_Files test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_files.moc"
