// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/designfilewatch.h"

#include "engine/design/designreader.h"

#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QtConcurrentRun>

#include <chrono>

namespace overlab::design {

using namespace std::chrono_literals;

namespace {

/// Editors empty a file before they write it, or move it away before they put another in its place.
constexpr auto settling = 250ms;

} // namespace

DesignFileWatch::DesignFileWatch(QObject *parent) : QObject(parent)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_settling, &QTimer::timeout, this, &DesignFileWatch::check);
    const auto settle = [this] { m_settling.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
}

void DesignFileWatch::watch(const QString &path, const QByteArray &content)
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_path = path;
    setKnown(content);
    watchAgain();
}

void DesignFileWatch::setKnown(const QByteArray &content)
{
    m_known = content;
    m_isGone = false;
    ++m_round;
}

void DesignFileWatch::check()
{
    if (m_path.isEmpty())
        return;
    const int round = ++m_round;
    watchAgain(); // before the reading, so that no write falls between
    QtConcurrent::run(&DesignFileWatch::readFile, m_path).then(this, [this, round](const Reading &reading) {
        if (round == m_round)
            compare(reading);
    });
}

DesignFileWatch::Reading DesignFileWatch::readFile(const QString &path)
{
    Reading reading;
    QFile file(path);
    reading.isThere = file.exists();
    if (!file.open(QIODevice::ReadOnly))
        return reading;
    const FileContent content = readContent(file);
    reading.isWhole = content.failure.isEmpty();
    reading.content = content.text;
    return reading;
}

/// A watch is of the file that had the name, not of the name: the folder tells when another gets it.
void DesignFileWatch::watchAgain()
{
    if (m_path.isEmpty())
        return;
    const QFileInfo info(m_path);
    QStringList places{info.absolutePath()};
    if (info.exists())
        places << m_path << QFileInfo(info.canonicalFilePath()).absolutePath();
    places.removeDuplicates();
    for (const QString &watched : m_watcher.files() + m_watcher.directories())
        places.removeAll(watched);
    if (!places.isEmpty())
        m_watcher.addPaths(places);
}

void DesignFileWatch::compare(const Reading &reading)
{
    if (!reading.isThere) {
        if (!std::exchange(m_isGone, true))
            emit removedOutside();
        return;
    }
    m_isGone = false;
    if (!reading.isWhole || reading.content == m_known)
        return;
    m_known = reading.content;
    emit changedOutside(reading.content);
}

} // namespace overlab::design
