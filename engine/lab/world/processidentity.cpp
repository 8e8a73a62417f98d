// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/processidentity.h"

#include "engine/lab/world/descriptor.h"
#include "engine/lab/world/systemerror.h"

#include <QFile>

#include <cerrno>
#include <csignal>

#include <sys/stat.h>
#include <sys/syscall.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

QByteArray readProcFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::optional<ProcessStat> readProcessStat(pid_t pid)
{
    const QByteArray line = readProcFile(u"/proc/%1/stat"_s.arg(pid));
    // The command in brackets may hold spaces and brackets: the fields begin behind the last one.
    const qsizetype bracket = line.lastIndexOf(')');
    if (bracket < 0)
        return std::nullopt;
    const QList<QByteArray> fields = line.mid(bracket + 2).split(' ');
    if (fields.size() < 20 || fields.first().isEmpty())
        return std::nullopt;
    return ProcessStat{fields.first().at(0), fields.at(19).toULongLong()};
}

quint64 readNamespaceInode(pid_t pid, const char *kind)
{
    struct stat status{};
    const QByteArray path = "/proc/" + QByteArray::number(pid) + "/ns/" + kind;
    return stat(path.constData(), &status) == 0 ? quint64(status.st_ino) : 0;
}

NamespaceInodes readNamespaces(pid_t pid)
{
    return {readNamespaceInode(pid, "user"), readNamespaceInode(pid, "mnt"),
            readNamespaceInode(pid, "pid"), readNamespaceInode(pid, "net")};
}

QString readBootId()
{
    return QString::fromLatin1(readProcFile(u"/proc/sys/kernel/random/boot_id"_s).trimmed());
}

bool isInitRunning(const LabRecord &record)
{
    if (record.bootId != readBootId())
        return false;
    const std::optional<ProcessStat> now = readProcessStat(record.initPid);
    return now && now->state != 'Z' && now->state != 'X'
           && now->startTicks == record.initStartTicks;
}

bool killInit(const LabRecord &record)
{
    const QString place = u"process %1"_s.arg(record.initPid);
    Descriptor process(int(syscall(SYS_pidfd_open, record.initPid, 0)));
    if (!process.isOpen() && errno == ESRCH)
        return false;
    checked(process.get(), place, u"pidfd_open"_s);
    if (!isInitRunning(record))
        return false;
    if (readNamespaceInode(record.initPid, "pid") != record.namespaces.pid) {
        if (!isInitRunning(record))
            return false;
        throw Error(ErrorCode::NameTaken, place,
                    u"its PID namespace is not the one that lab.json names"_s);
    }
    if (syscall(SYS_pidfd_send_signal, process.get(), SIGKILL, nullptr, 0) < 0) {
        if (errno == ESRCH)
            return false;
        throw systemError(errno, place, u"SIGKILL"_s);
    }
    return true;
}

} // namespace overlab::lab
