// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/remains.h"

#include "engine/lab/world/processidentity.h"
#include "engine/lab/world/slirp.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using host::FileDescriptor;

/// mountinfo writes space, tab, newline and backslash as three octal digits behind a backslash.
QByteArray unescaped(const QByteArray &field)
{
    QByteArray text;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool isNumber = false;
        const int code = field.at(i) == '\\' ? field.mid(i + 1, 3).toInt(&isNumber, 8) : 0;
        text += isNumber ? char(code) : field.at(i);
        i += isNumber ? 3 : 0;
    }
    return text;
}

bool isOfLivingLab(const NamespaceInodes &found, const QList<LabRecord> &livingLabs)
{
    return std::any_of(livingLabs.begin(), livingLabs.end(), [&found](const LabRecord &lab) {
        return lab.namespaces.pid == found.pid || lab.namespaces.network == found.network ||
               lab.namespaces.mount == found.mount;
    });
}

} // namespace

std::vector<FileDescriptor> holdNamespaces(const LabRecord &record)
{
    std::vector<FileDescriptor> held;
    for (const char *const kind : {"net", "mnt", "pid"}) {
        const QByteArray path = "/proc/" + QByteArray::number(record.init.pid) + "/ns/" + kind;
        held.emplace_back(open(path.constData(), O_RDONLY | O_CLOEXEC));
    }
    return held;
}

Findings findProcesses(const LabRecord &record, const QList<LabRecord> &livingLabs)
{
    Findings findings;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool isProcess = false;
        const pid_t pid = entry.toInt(&isProcess);
        if (!isProcess)
            continue;
        ++findings.looked;
        const NamespaceInodes found = readNamespaces(pid);
        if (found.network == 0) // ended, or a stranger's: the lab's processes are readable to us
            continue;
        const bool isInLab =
            found.network == record.namespaces.network || found.mount == record.namespaces.mount;
        if (isInLab && !isOfLivingLab(found, livingLabs))
            findings.left << u"process %1 is in a namespace of the lab"_s.arg(pid);
    }
    return findings;
}

Findings findMountsIn(const QByteArray &mountInfo, const LabRecord &record,
                      const QString &stateFolder)
{
    Findings findings;
    const QByteArray below = QFile::encodeName(stateFolder) + '/';
    const QByteArrayList pinned{"net:[" + QByteArray::number(record.namespaces.network) + ']',
                                "mnt:[" + QByteArray::number(record.namespaces.mount) + ']',
                                "pid:[" + QByteArray::number(record.namespaces.pid) + ']'};
    const QList<QByteArray> lines = mountInfo.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() < 6)
            continue;
        ++findings.looked;
        const QByteArray mountPoint = unescaped(fields.at(4));
        if (mountPoint.startsWith(below) || pinned.contains(fields.at(3)))
            findings.left << u"mount %1"_s.arg(QFile::decodeName(mountPoint));
    }
    return findings;
}

Findings findMounts(const LabRecord &record, const QString &stateFolder)
{
    QFile file(u"/proc/self/mountinfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {0, {u"/proc/self/mountinfo cannot be read"_s}};
    return findMountsIn(file.readAll(), record, stateFolder);
}

Findings findUplinks(const QString &stateFolder)
{
    Findings findings;
    const QByteArray mark = QByteArray(uplinkMark) + '=' + QFile::encodeName(stateFolder);
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        QFile environment(u"/proc/%1/environ"_s.arg(entry));
        if (!entry.at(0).isDigit() || !environment.open(QIODevice::ReadOnly))
            continue;
        ++findings.looked;
        if (environment.readAll().split('\0').contains(mark))
            findings.left << u"process %1 carries the lab's uplink"_s.arg(entry);
    }
    return findings;
}

Findings findLinks(const QString &labName)
{
    Findings findings;
    const QStringList names =
        QDir(u"/sys/class/net"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries);
    for (const QString &name : names) {
        ++findings.looked;
        QFile alias(u"/sys/class/net/%1/ifalias"_s.arg(name));
        const QByteArray text = alias.open(QIODevice::ReadOnly) ? alias.readAll() : QByteArray();
        const QByteArray mark = "overlab:" + labName.toLatin1();
        if (text.trimmed() == mark || text.startsWith(mark + ' ') || text.startsWith(mark + '/'))
            findings.left << u"link %1"_s.arg(name);
    }
    return findings;
}

} // namespace overlab::lab
