// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/processidentity.h"

#include "engine/base/error.h"

#include <QFile>

#include <csignal>

#include <sys/stat.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

} // namespace

quint64 readNamespaceInode(qint64 pid, const char *kind)
{
    struct stat status
    {
    };
    const QByteArray path = "/proc/" + QByteArray::number(pid) + "/ns/" + kind;
    return stat(path.constData(), &status) == 0 ? quint64(status.st_ino) : 0;
}

NamespaceInodes readNamespaces(qint64 pid)
{
    return {readNamespaceInode(pid, "user"), readNamespaceInode(pid, "mnt"),
            readNamespaceInode(pid, "pid"), readNamespaceInode(pid, "net")};
}

QString readBootId()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed())
                                          : QString();
}

bool isInitRunning(const LabRecord &record)
{
    return record.bootId == readBootId() && host::isAlive(record.init);
}

bool killInit(const LabRecord &record)
{
    const quint64 found = readNamespaceInode(record.init.pid, "pid");
    if (!isInitRunning(record)) // also when it ended between the two looks
        return false;
    if (found != record.namespaces.pid)
        throw Error(ErrorCode::NameTaken, u"process %1"_s.arg(record.init.pid),
                    u"its PID namespace is not the one that lab.json names"_s);
    return host::sendSignal(record.init, SIGKILL);
}

} // namespace overlab::lab
