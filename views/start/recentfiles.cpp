// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/recentfiles.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QSettings>
#include <QtConcurrentRun>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr auto listKey = "recent/files";
constexpr auto pathKey = "path";
constexpr auto timeKey = "opened";

QList<RecentFile> lookedUp(QList<RecentFile> files)
{
    for (RecentFile &file : files)
        file.isThere = QFileInfo(file.path).isFile();
    return files;
}

QList<RecentFile> kept()
{
    QList<RecentFile> files;
    QSettings settings;
    const int count = settings.beginReadArray(QString::fromLatin1(listKey));
    for (int i = 0; i < std::min(count, RecentFiles::most); ++i) {
        settings.setArrayIndex(i);
        RecentFile file;
        file.path = settings.value(QLatin1StringView(pathKey)).toString();
        file.lastOpened = settings.value(QLatin1StringView(timeKey)).toDateTime();
        if (QFileInfo(file.path).isAbsolute())
            files << file;
    }
    settings.endArray();
    return files;
}

} // namespace

RecentFiles::RecentFiles(QObject *parent) : QObject(parent), m_files(kept())
{
    refresh();
}

void RecentFiles::add(const QString &path)
{
    if (path.isEmpty() || path.startsWith(u':'))
        return;
    RecentFile file;
    file.path = QFileInfo(path).absoluteFilePath();
    file.lastOpened = QDateTime::currentDateTime();
    m_files.removeIf([&file](const RecentFile &other) { return other.path == file.path; });
    m_files.prepend(file);
    if (m_files.size() > most)
        m_files.resize(most);
    keep();
    emit changed();
}

void RecentFiles::forget(const QString &path)
{
    if (m_files.removeIf([&path](const RecentFile &file) { return file.path == path; }) == 0)
        return;
    keep();
    emit changed();
}

void RecentFiles::forgetAll()
{
    if (m_files.isEmpty())
        return;
    m_files.clear();
    keep();
    emit changed();
}

void RecentFiles::refresh()
{
    if (m_isLooking || m_files.isEmpty())
        return;
    m_isLooking = true;
    auto *const watcher = new QFutureWatcher<QList<RecentFile>>(this);
    connect(watcher, &QFutureWatcher<QList<RecentFile>>::finished, this, [this, watcher] {
        m_isLooking = false;
        watcher->deleteLater();
        bool differs = false;
        const QList<RecentFile> found = watcher->result();
        for (const RecentFile &file : found) {
            for (RecentFile &mine : m_files) { // the list may have changed meanwhile
                differs = differs || (mine.path == file.path && mine.isThere != file.isThere);
                if (mine.path == file.path)
                    mine.isThere = file.isThere;
            }
        }
        if (differs)
            emit changed();
    });
    watcher->setFuture(QtConcurrent::run(lookedUp, m_files));
}

void RecentFiles::keep()
{
    QSettings settings;
    settings.remove(QString::fromLatin1(listKey));
    settings.beginWriteArray(QString::fromLatin1(listKey), int(m_files.size()));
    for (int i = 0; i < m_files.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QLatin1StringView(pathKey), m_files.at(i).path);
        settings.setValue(QLatin1StringView(timeKey), m_files.at(i).lastOpened);
    }
    settings.endArray();
}

} // namespace overlab::views
