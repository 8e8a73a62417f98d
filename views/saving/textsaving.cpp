// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/saving/textsaving.h"

#include "engine/base/error.h"
#include "engine/base/wholefile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct TextSavingWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::TextSaving)
};

/// What went wrong; empty: nothing.
QString write(const QString &path, const std::function<QByteArray()> &make)
{
    try {
        writeWholeFile(path, make());
        return {};
    } catch (const Error &error) {
        return error.detail();
    }
}

void begin(QWidget *parent, const QString &path, const TextSaving &saving)
{
    auto *const work = new QFutureWatcher<QString>(parent);
    QObject::connect(work, &QFutureWatcher<QString>::finished, parent, [work, path, said = saving.said] {
        const QString trouble = work->result();
        work->deleteLater();
        said(trouble.isEmpty() ? TextSavingWording::tr("Saved: %1").arg(path) : notSavedSentence(path, trouble));
    });
    work->setFuture(QtConcurrent::run(write, path, saving.make));
}

} // namespace

QString notSavedSentence(const QString &path, const QString &reason)
{
    return TextSavingWording::tr("%1 could not be saved: %2").arg(path, reason);
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool isPlain = !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r');
        quoted << (isPlain ? cell : u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray csvText(const QList<QStringList> &rows)
{
    QByteArray text;
    for (const QStringList &row : rows)
        text += csvLine(row);
    return text;
}

void saveText(QWidget *parent, const TextSaving &saving)
{
    auto *const dialog = new QFileDialog(parent, saving.title, saving.fileName, saving.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(saving.fileName).suffix());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, saving](const QString &path) { begin(parent, path, saving); });
    dialog->open();
}

} // namespace overlab::views
