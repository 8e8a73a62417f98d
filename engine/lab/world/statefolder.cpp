// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/statefolder.h"

#include "engine/lab/world/labfolders.h"
#include "engine/lab/world/systemerror.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using host::FileDescriptor;
using namespace std::chrono_literals;

constexpr auto recordFile = "lab.json";
constexpr auto newRecordFile = "lab.json.new";
constexpr auto lockFile = "lock";
constexpr auto logFile = "logs/overlabd.log";
constexpr auto olderLogFile = "logs/overlabd.log.1";
constexpr qint64 longestLogBytes = 1 << 20;
constexpr qint64 logTailBytes = 2000;

void requireLabName(const QString &name)
{
    if (!isLabName(name))
        throw Error(ErrorCode::NotFound, name, u"not a name that a lab can have"_s);
}

/// The folder's descriptor, or none when it is missing. Never follows a link in the last place.
FileDescriptor openOurFolder(const QString &path)
{
    FileDescriptor folder(
        open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.isOpen()) {
        if (errno == ENOENT)
            return folder;
        if (errno == ENOTDIR || errno == ELOOP)
            throw Error(ErrorCode::NameTaken, path, u"not a folder (a file or a symbolic link)"_s);
        throw systemError(errno, path, u"open"_s);
    }
    struct stat status
    {
    };
    checked(fstat(folder.get(), &status), path, u"fstat"_s);
    if (status.st_uid != geteuid())
        throw Error(ErrorCode::NameTaken, path,
                    u"belongs to user %1, not to us"_s.arg(status.st_uid));
    if ((status.st_mode & 0777) != 0700)
        checked(fchmod(folder.get(), 0700), path, u"chmod 0700"_s);
    return folder;
}

void makeLabsFolder()
{
    const QString base = labsFolder();
    const bool forRootOnly = geteuid() == 0 && !qEnvironmentVariableIsSet("OVERLAB_STATE_DIR");
    QString path;
    const QStringList parts = base.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        path += u'/' + part;
        const mode_t mode = forRootOnly && path != base ? 0755 : 0700;
        if (mkdir(QFile::encodeName(path).constData(), mode) < 0 && errno != EEXIST &&
            !QDir(path).exists())
            throw systemError(errno, path, u"mkdir"_s);
    }
}

QString canonical(const QString &path)
{
    const QString found = QDir(path).canonicalPath();
    return found.isEmpty() ? path : found;
}

} // namespace

StateFolder::StateFolder(QString labName, QString path, FileDescriptor folder)
    : m_labName(std::move(labName)), m_path(std::move(path)), m_folder(std::move(folder))
{
}

StateFolder StateFolder::ensure(const QString &labName)
{
    requireLabName(labName);
    makeLabsFolder();
    const QString path = canonical(labsFolder()) + u'/' + labName;
    if (mkdir(QFile::encodeName(path).constData(), 0700) < 0 && errno != EEXIST)
        throw systemError(errno, path, u"mkdir"_s);
    FileDescriptor folder = openOurFolder(path);
    if (!folder.isOpen())
        throw Error(ErrorCode::Busy, path, u"removed by another command at this moment"_s);
    for (const char *const part : {"logs", "disks"}) {
        if (mkdirat(folder.get(), part, 0700) < 0 && errno != EEXIST)
            throw systemError(errno, path + u'/' + QLatin1StringView(part), u"mkdir"_s);
    }
    return StateFolder(labName, path, std::move(folder));
}

std::optional<StateFolder> StateFolder::find(const QString &labName)
{
    requireLabName(labName);
    const QString path = canonical(labsFolder()) + u'/' + labName;
    FileDescriptor folder = openOurFolder(path);
    if (!folder.isOpen())
        return std::nullopt;
    return StateFolder(labName, path, std::move(folder));
}

FileDescriptor StateFolder::lock(std::chrono::milliseconds limit) const
{
    const QString place = m_path + u"/lock"_s;
    FileDescriptor file(
        checked(openat(m_folder.get(), lockFile, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600),
                place, u"open"_s));
    const auto end = std::chrono::steady_clock::now() + limit;
    while (flock(file.get(), LOCK_EX | LOCK_NB) < 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            throw systemError(errno, place, u"flock"_s);
        if (std::chrono::steady_clock::now() >= end)
            throw Error(ErrorCode::Busy, m_labName,
                        u"another command is starting or ending this lab"_s);
        std::this_thread::sleep_for(5ms);
    }
    return file;
}

bool StateFolder::isStillThere() const
{
    struct stat ours
    {
    };
    struct stat there
    {
    };
    return fstat(m_folder.get(), &ours) == 0 &&
           lstat(QFile::encodeName(m_path).constData(), &there) == 0 &&
           ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
}

std::optional<LabRecord> StateFolder::readRecord() const
{
    FileDescriptor descriptor(
        openat(m_folder.get(), recordFile, O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    QFile file;
    if (!descriptor.isOpen() || !file.open(descriptor.get(), QIODevice::ReadOnly))
        return std::nullopt;
    return LabRecord::fromJson(QJsonDocument::fromJson(file.readAll()).object());
}

void StateFolder::writeRecord(const LabRecord &record) const
{
    const QString place = m_path + u"/lab.json"_s;
    const QByteArray text = QJsonDocument(record.toJson()).toJson();
    unlinkat(m_folder.get(), newRecordFile, 0);
    FileDescriptor file(checked(openat(m_folder.get(), newRecordFile,
                                       O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600),
                                place, u"open"_s));
    if (write(file.get(), text.constData(), size_t(text.size())) != text.size())
        throw systemError(errno, place, u"write"_s);
    checked(renameat(m_folder.get(), newRecordFile, m_folder.get(), recordFile), place,
            u"rename"_s);
}

void StateFolder::removeRecord() const
{
    unlinkat(m_folder.get(), recordFile, 0);
    unlinkat(m_folder.get(), "engine.sock", 0);
}

void StateFolder::rotateLog() const
{
    struct stat status
    {
    };
    if (fstatat(m_folder.get(), logFile, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
        status.st_size > longestLogBytes)
        renameat(m_folder.get(), logFile, m_folder.get(), olderLogFile);
}

QString StateFolder::readLogTail() const
{
    FileDescriptor descriptor(openat(m_folder.get(), logFile, O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    QFile file;
    if (!descriptor.isOpen() || !file.open(descriptor.get(), QIODevice::ReadOnly))
        return QString();
    file.seek(std::max(qint64(0), file.size() - logTailBytes));
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace overlab::lab
