// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/countercommands.h"

#include "engine/base/wholefile.h"
#include "views/live/textsaving.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrent>

namespace overlab::gui {

using namespace Qt::StringLiterals;

CounterCommands::CounterCommands(LabSession &session, views::CountersView &view, QWidget *window)
    : QObject(window), m_session(session), m_view(view), m_window(window)
{
    connect(&m_session, &LabSession::currentLabChanged, this, &CounterCommands::chooseRecord);
    connect(&m_session, &LabSession::hostChanged, this, &CounterCommands::chooseRecord);
    connect(&m_view, &views::CountersView::saveRequested, this, &CounterCommands::save);
}

void CounterCommands::chooseRecord()
{
    const QString lab = m_session.currentLab();
    if (lab.isEmpty())
        return m_view.setRecordFolder({});
    const QString host = m_session.host().isLocal() ? u"local"_s : u"host-"_s + QString::fromLatin1(QUrl::toPercentEncoding(m_session.host().destination));
    m_view.setRecordFolder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/history/%1/%2"_s.arg(host, lab));
}

void CounterCommands::save(const QString &name, const views::CountersView::Csv &text)
{
    auto *const dialog = new QFileDialog(m_window, tr("Export as CSV"), QDir::homePath(), tr("Comma-separated values (*.csv)"));
    dialog->setObjectName(u"saveCounters"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &path) { saveTo(path, text); });
    dialog->open();
}

void CounterCommands::saveTo(const QString &path, const views::CountersView::Csv &text)
{
    QtConcurrent::run([path, text] { writeWholeFile(path, text()); })
        .then(this, [this, path] { emit said(tr("Exported to %1").arg(QDir::toNativeSeparators(path))); })
        .onFailed(this, [this, path](const Error &error) { emit said(views::notSavedSentence(QDir::toNativeSeparators(path), error.detail())); });
}

} // namespace overlab::gui
