// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/recovery.h"

#include "engine/base/error.h"
#include "engine/base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

/// The first line of a recovery file names what it is a state of; YAML takes it for a comment.
const QByteArray originLine = "# overlab recovery of: ";
const QString ending = u".yaml"_s;

QString lockOf(const QString &path)
{
    return path.chopped(ending.size()) + u".lock"_s;
}

std::unique_ptr<QLockFile> lockFor(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(lockOf(path));
    lock->setStaleLockTime(0); // stale when its process is gone, however old it is
    return lock;
}

} // namespace

RecoveryFile::RecoveryFile(QString folder)
    : m_folder(std::move(folder)), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

RecoveryFile::~RecoveryFile() = default;

QString RecoveryFile::path() const
{
    return m_folder + u'/' + m_name + ending;
}

void RecoveryFile::keep(const QString &original, const QByteArray &text)
{
    if (!m_lock) {
        if (!QDir().mkpath(m_folder))
            throw Error(ErrorCode::CommandFailed, m_folder, u"mkdir"_s);
        m_lock = lockFor(path());
        m_lock->tryLock(); // nobody else has this name; a folder that cannot be written to fails below
    }
    writeWholeFile(path(), originLine + original.toUtf8() + '\n' + text);
}

void RecoveryFile::forget()
{
    QFile::remove(path());
}

QList<Recovery> recoveriesIn(const QString &folder)
{
    QList<Recovery> found;
    const QFileInfoList files = QDir(folder).entryInfoList({u'*' + ending}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &info : files) {
        if (!lockFor(info.filePath())->tryLock())
            continue; // its application lives
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        const qsizetype end = content.indexOf('\n');
        if (!content.startsWith(originLine) || end < 0)
            continue; // somebody else's
        found.append({info.filePath(), QString::fromUtf8(content.mid(originLine.size(), end - originLine.size())),
                      content.mid(end + 1)});
    }
    return found;
}

void discard(const Recovery &recovery)
{
    QFile::remove(recovery.path);
}

} // namespace overlab::design
