// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/filecommands.h"

#include "engine/design/designreader.h"
#include "views/theme/question.h"
#include "views/wording/timewording.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace overlab::gui {

using namespace Qt::StringLiterals;

namespace {

const QString folderKey = u"folder"_s; ///< where the last file was

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(folderKey, documents).toString();
    return QFileInfo(folder).isDir() ? folder : documents;
}

QString filters()
{
    return FileCommands::tr("Designs (*.yaml *.yml)") + u";;"_s + FileCommands::tr("All files (*)");
}

} // namespace

FileCommands::FileCommands(OpenDesign &open, QWidget *window) : QObject(window), m_open(open), m_window(window)
{
    connect(&m_open, &OpenDesign::saved, this, [this](const QString &path) {
        QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
        if (const auto then = std::exchange(m_afterSave, {}))
            then();
    });
    connect(&m_open, &OpenDesign::saveFailed, this, [this] { m_afterSave = {}; });
    connect(&m_open, &OpenDesign::opened, this, [this] {
        if (!m_open.path().isEmpty())
            QSettings().setValue(folderKey, QFileInfo(m_open.path()).absolutePath());
    });
}

void FileCommands::startNew()
{
    whenSafe([this] {
        design::Design design;
        design.name = u"lab"_s;
        m_open.startNew(design);
    });
}

void FileCommands::startFrom(const QString &name, const QByteArray &text)
{
    whenSafe([this, name, text] { m_open.startNew(design::readDesign(text, name).design, text); });
}

void FileCommands::chooseFile()
{
    auto *const dialog = new QFileDialog(m_window, tr("Open a design"), lastFolder(), filters());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileCommands::open);
    dialog->open();
}

void FileCommands::open(const QString &path)
{
    whenSafe([this, path] { m_open.open(path); });
}

void FileCommands::save()
{
    if (m_open.path().isEmpty())
        saveAs();
    else
        saveTo(m_open.path());
}

void FileCommands::saveTo(const QString &path)
{
    m_whenReady([this, path] { saveReady(path); });
}

void FileCommands::saveReady(const QString &path)
{
    if (m_open.typed())
        askWhat(path);
    else
        m_open.save(path);
}

void FileCommands::askWhat(const QString &path)
{
    auto *const box = new views::Question(
        [] { return tr("Save the design"); },
        [] { return tr("The text has errors, so the drawing does not have what was typed last."); }, m_window);
    box->setObjectName(u"save-what"_s);
    const QPushButton *const typed = box->addAnswer([] { return tr("Save the text as it is typed"); }, QMessageBox::AcceptRole);
    const QPushButton *const drawn = box->addAnswer([] { return tr("Save what is drawn"); }, QMessageBox::DestructiveRole);
    box->setEscapeButton(box->addAnswer([] { return tr("Cancel"); }, QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, typed, drawn, path](QAbstractButton *button) {
        if (button == typed)
            m_open.saveTyped(path);
        else if (button == drawn)
            m_open.save(path);
        else
            m_afterSave = {};
    });
    box->open();
}

void FileCommands::saveAs()
{
    auto *const dialog = new QFileDialog(m_window, tr("Save the design"), lastFolder(), filters());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"yaml"_s);
    dialog->selectFile(m_open.path().isEmpty() ? m_open.document().design().name + u".yaml"_s : m_open.path());
    connect(dialog, &QFileDialog::fileSelected, this, &FileCommands::saveTo);
    connect(dialog, &QDialog::rejected, this, [this] { m_afterSave = {}; });
    dialog->open();
}

void FileCommands::closeDesign()
{
    whenSafe([this] { m_open.close(); });
}

void FileCommands::whenSafe(std::function<void()> then)
{
    if (m_open.isModified())
        askToSave(std::move(then));
    else
        then();
}

void FileCommands::askToSave(std::function<void()> then)
{
    auto *const box = new views::Question(
        [] { return tr("Unsaved changes"); },
        [title = m_open.title()] { return tr("Save the changes to “%1”?").arg(title); }, m_window);
    box->setObjectName(u"save-changes"_s);
    QPushButton *const save = box->addAnswer([] { return tr("Save"); }, QMessageBox::AcceptRole);
    const QPushButton *const drop = box->addAnswer([] { return tr("Do not save"); }, QMessageBox::DestructiveRole);
    box->setEscapeButton(box->addAnswer([] { return tr("Cancel"); }, QMessageBox::RejectRole));
    box->setDefaultButton(save);
    connect(box, &QMessageBox::finished, this, [this, box, save, drop, then = std::move(then)] {
        if (box->clickedButton() == save) {
            saveThen(then);
        } else if (box->clickedButton() == drop) {
            then(); // the kept state goes when the drawing does: it may yet stay
        }
    });
    box->open();
}

void FileCommands::saveThen(std::function<void()> then)
{
    m_afterSave = std::move(then);
    save();
}

void FileCommands::offerRecoveries(const QString &folder)
{
    offer(design::recoveriesIn(folder));
}

void FileCommands::offer(QList<design::Recovery> recoveries)
{
    if (recoveries.isEmpty())
        return;
    const design::Recovery recovery = recoveries.takeFirst();
    const QDateTime when = QFileInfo(recovery.path).lastModified();
    auto *const box = new views::Question(
        [] { return tr("Unsaved work"); },
        [file = recovery.original, when] {
            const QString what = file.isEmpty() ? tr("a drawing that was never saved") : file;
            return tr("Overlab ended without saving %1. Its state of %2 was kept.")
                .arg(what, views::dateAndTime(when));
        },
        m_window);
    box->setObjectName(u"recovery"_s);
    box->setDetails([] { return tr("The file itself changes only when you save."); });
    const QPushButton *const restore = box->addAnswer([] { return tr("Restore"); }, QMessageBox::AcceptRole);
    const QPushButton *const drop = box->addAnswer([] { return tr("Throw it away"); }, QMessageBox::DestructiveRole);
    box->setEscapeButton(box->addAnswer([] { return tr("Decide later"); }, QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton *button) {
        if (button == restore) {
            m_open.restore(recovery);
            return; // the others are offered at the next start
        }
        if (button == drop)
            design::discard(recovery);
        offer(recoveries);
    });
    box->open();
}

} // namespace overlab::gui
