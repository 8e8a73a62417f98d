// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/idmap.h"

#include "engine/base/error.h"
#include "engine/host/process/process.h"

#include <QFile>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

QString userName()
{
    const passwd *const entry = getpwuid(getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(getuid());
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void runMapProgram(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        throw Error(ErrorCode::NotSupported, program,
                    u"not installed; install the package uidmap"_s);
    host::ProcessSpec spec;
    spec.program = program;
    spec.arguments = arguments;
    host::runChecked(spec);
}

void requireRanges(const QList<IdRange> &ranges, const QString &file, const QString &option)
{
    if (!ranges.isEmpty())
        return;
    const QString user = userName();
    throw Error(
        ErrorCode::NotSupported, file,
        u"no range of subordinate ids for user %1; as root: usermod %2 100000-165535 %1"_s.arg(
            user, option));
}

} // namespace

QList<IdRange> parseSubordinateRanges(const QByteArray &text, const QString &userName, uid_t uid)
{
    QList<IdRange> ranges;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.trimmed().split(':');
        if (fields.size() != 3 ||
            (fields.first() != userName.toLocal8Bit() && fields.first() != QByteArray::number(uid)))
            continue;
        const IdRange range{fields.at(1).toLongLong(), fields.at(2).toLongLong()};
        if (range.start > 0 && range.count > 0)
            ranges.append(range);
    }
    return ranges;
}

SubordinateIds readSubordinateIds()
{
    const QString user = userName();
    return {parseSubordinateRanges(readAll(u"/etc/subuid"_s), user, getuid()),
            parseSubordinateRanges(readAll(u"/etc/subgid"_s), user, getuid())};
}

QStringList idMapArguments(qint64 ownId, const QList<IdRange> &ranges)
{
    QStringList arguments{u"0"_s, QString::number(ownId), u"1"_s};
    qint64 inner = 1;
    for (const IdRange &range : ranges) {
        arguments << QString::number(inner) << QString::number(range.start)
                  << QString::number(range.count);
        inner += range.count;
    }
    return arguments;
}

void writeIdMaps(pid_t pid, const SubordinateIds &ids)
{
    requireRanges(ids.users, u"/etc/subuid"_s, u"--add-subuids"_s);
    requireRanges(ids.groups, u"/etc/subgid"_s, u"--add-subgids"_s);
    const QString process = QString::number(pid);
    runMapProgram(u"newuidmap"_s, QStringList{process} + idMapArguments(getuid(), ids.users));
    runMapProgram(u"newgidmap"_s, QStringList{process} + idMapArguments(getgid(), ids.groups));
}

QString userNamespaceHint()
{
    const auto value = [](const QString &name) {
        return readAll(u"/proc/sys/"_s + name).trimmed();
    };
    if (value(u"kernel/apparmor_restrict_unprivileged_userns"_s) == "1")
        return u"AppArmor restricts user namespaces here; as root: "
               "sysctl -w kernel.apparmor_restrict_unprivileged_userns=0"_s;
    if (value(u"kernel/unprivileged_userns_clone"_s) == "0")
        return u"user namespaces are switched off for users; as root: "
               "sysctl -w kernel.unprivileged_userns_clone=1"_s;
    if (value(u"user/max_user_namespaces"_s) == "0")
        return u"user namespaces are switched off; as root: "
               "sysctl -w user.max_user_namespaces=15000"_s;
    return QString();
}

} // namespace overlab::lab
