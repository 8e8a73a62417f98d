// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guestscreencommands.h"

#include "app/gui/guestscreensession.h"
#include "engine/base/wholefile.h"
#include "views/terminal/terminalsview.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QtConcurrent>

namespace overlab::gui {

using namespace Qt::StringLiterals;

namespace {

/// Of a big picture it takes a while.
void writePicture(const QString &path, const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    writeWholeFile(path, bytes);
}

} // namespace

QString screenPlace(const design::Design &design, const design::ObjectId &id)
{
    const design::Machine *const machine = id.kind == design::ObjectKind::Machine ? design::findMachine(design, id) : nullptr;
    return machine && machine->type != design::MachineType::Namespace ? id.object() : QString();
}

GuestScreenCommands::GuestScreenCommands(LabSession &session, OpenDesign &open, views::TerminalsView &view, QWidget *window)
    : QObject(window), m_session(session), m_open(open), m_view(view), m_window(window)
{
    connect(&view, &views::TerminalsView::screenRequested, this, &GuestScreenCommands::open);
}

void GuestScreenCommands::open(const QString &machine)
{
    const QString lab = m_session.currentLab();
    if (lab.isEmpty())
        return;
    emit wanted();
    const QList<views::ConsolePage *> pages = m_view.pages();
    for (views::ConsolePage *const page : pages) {
        if (qobject_cast<views::GuestScreenPage *>(page) && page->place() == machine && page->lab() == lab) {
            m_view.show(page);
            return;
        }
    }
    auto *const page = new views::GuestScreenPage(machine, lab);
    m_view.take(page);
    auto *const session = new GuestScreenSession({lab, m_session.host()}, *page, page);
    connect(page, &views::GuestScreenPage::saveRequested, this, [this, page] { save(page); });
    session->open();
}

void GuestScreenCommands::begin(const QSet<design::ObjectId> &selected)
{
    const QString machine = selected.size() == 1 ? screenPlace(m_open.document().design(), *selected.cbegin()) : QString();
    if (!machine.isEmpty()) {
        open(machine);
        return;
    }
    emit wanted();
    m_view.choosePlace();
}

void GuestScreenCommands::save(views::GuestScreenPage *page)
{
    auto *const dialog = new QFileDialog(m_window, tr("Save the picture of the screen"), QDir::homePath(), tr("Picture (*.png)"));
    dialog->setObjectName(u"saveScreen"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(QString(page->place()).replace(u'/', u'-') + u".png"_s);
    const QImage picture = page->screen().picture(); // as it is now: more may come while one chooses
    connect(dialog, &QFileDialog::fileSelected, this, [this, picture](const QString &path) {
        QtConcurrent::run(&writePicture, path, picture)
            .then(this, [this, path] { emit saved(path); })
            .onFailed(this, [this](const Error &error) { emit failed(error); });
    });
    dialog->open();
}

} // namespace overlab::gui
