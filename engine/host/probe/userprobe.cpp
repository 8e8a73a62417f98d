// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/probe/userprobe.h"

#include "engine/base/error.h"
#include "engine/host/libvirt/kvmprobe.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <pwd.h>
#include <sched.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 enoughIds = 65535; ///< up to nogroup, which is group 65534
constexpr qint64 firstFreeId = 100000; ///< login.defs(5), SUB_UID_MIN
constexpr qint64 givenIds = 65536;     ///< login.defs(5), SUB_UID_COUNT

Finding kernelFinding()
{
    utsname name{};
    uname(&name);
    return {u"kernel"_s, FindingState::Ok, QString::fromLocal8Bit(name.release), u"everything"_s,
            QString()};
}

/// The errno with which the kernel refuses a user namespace, or 0.
int refusalOfUserNamespace()
{
    const pid_t child = fork();
    if (child < 0)
        return errno;
    if (child == 0)
        _exit(unshare(CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET) < 0 ? errno : 0);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : EINTR;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Behind all ranges of \a text, whoever has them: "231072-296607".
QString freeRange(const QByteArray &text)
{
    qint64 first = firstFreeId;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.trimmed().split(':');
        if (fields.size() == 3)
            first = std::max(first, qint64(fields.at(1).toLongLong() + fields.at(2).toLongLong()));
    }
    return u"%1-%2"_s.arg(first).arg(first + givenIds - 1);
}

Finding userNamespaceFinding()
{
    const QString purpose = u"labs-without-root"_s;
    const bool isRestricted =
        readFile(u"/proc/sys/kernel/apparmor_restrict_unprivileged_userns"_s).trimmed() == "1" &&
        geteuid() != 0;
    if (isRestricted)
        return {u"user-namespaces"_s, FindingState::Limited,
                u"kernel.apparmor_restrict_unprivileged_userns=1"_s, purpose, QString()};
    const int refusal = refusalOfUserNamespace();
    return {u"user-namespaces"_s, refusal ? FindingState::Missing : FindingState::Ok,
            refusal ? errnoText(refusal) : QString(), purpose, QString()};
}

Finding mapProgramFinding()
{
    const bool isThere = !QStandardPaths::findExecutable(u"newuidmap"_s).isEmpty() &&
                         !QStandardPaths::findExecutable(u"newgidmap"_s).isEmpty();
    return {u"newuidmap"_s,
            isThere ? FindingState::Ok : FindingState::Missing,
            QString(),
            u"labs-without-root"_s,
            isThere ? QString() : u"uidmap"_s,
            isThere ? QString() : u"apt install uidmap"_s};
}

Finding subordinateIdFinding()
{
    const passwd *const entry = getpwuid(getuid());
    const QString user = entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
    const QByteArray users = readFile(u"/etc/subuid"_s);
    const QByteArray groups = readFile(u"/etc/subgid"_s);
    const qint64 count = std::min(countSubordinateIds(users, user, getuid()),
                                  countSubordinateIds(groups, user, getuid()));
    Finding finding{u"subordinate-ids"_s, FindingState::Ok, QString::number(count),
                    u"labs-without-root"_s, QString()};
    if (geteuid() == 0) {
        if (count == 0)
            finding.value = u"root needs none"_s;
        return finding;
    }
    if (count < enoughIds)
        finding.state = count > 0 ? FindingState::Limited : FindingState::Missing;
    finding.remedy = subordinateIdsRemedy(users, groups, user, getuid());
    return finding;
}

Finding tunFinding()
{
    const int problem = tunProblem();
    return {u"tun"_s,
            problem ? FindingState::Missing : FindingState::Ok,
            problem ? errnoText(problem) : QString(),
            u"virtual-machine-cards"_s,
            QString(),
            tunRemedy(problem)};
}

/// A guest was run, so this takes a moment; a device that only opens proves nothing.
Finding kvmFinding()
{
    const KvmProbe probe = probeKvm();
    return {u"kvm"_s, probe.isUsable ? FindingState::Ok : FindingState::Missing, probe.reason,
            u"fast-virtual-machines"_s, QString()};
}

} // namespace

QList<Finding> probeUser()
{
    return {kernelFinding(),        userNamespaceFinding(), mapProgramFinding(),
            subordinateIdFinding(), tunFinding(),           kvmFinding()};
}

QString subordinateIdsRemedy(const QByteArray &userFile, const QByteArray &groupFile,
                             const QString &userName, qint64 userId)
{
    QStringList words{u"usermod"_s};
    if (countSubordinateIds(userFile, userName, userId) < enoughIds)
        words << u"--add-subuids"_s << freeRange(userFile);
    if (countSubordinateIds(groupFile, userName, userId) < enoughIds)
        words << u"--add-subgids"_s << freeRange(groupFile);
    return words.size() > 1 ? words.join(u' ') + u' ' + userName : QString();
}

int tunProblem()
{
    const int device = open("/dev/net/tun", O_RDWR | O_CLOEXEC);
    if (device < 0)
        return errno;
    close(device);
    return 0;
}

QString tunRemedy(int errnoValue)
{
    switch (errnoValue) {
    case ENOENT:
    case ENODEV: // the file is there, its driver is not
    case ENXIO:
        return u"modprobe tun"_s;
    case EACCES:
        return u"chmod 0666 /dev/net/tun"_s;
    default: // EPERM: a container that may not have the device
        return {};
    }
}

qint64 countSubordinateIds(const QByteArray &text, const QString &userName, qint64 userId)
{
    qint64 count = 0;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.trimmed().split(':');
        if (fields.size() == 3 && (fields.first() == userName.toLocal8Bit() ||
                                   fields.first() == QByteArray::number(userId)))
            count += std::max(qlonglong(0), fields.at(2).toLongLong());
    }
    return count;
}

} // namespace overlab::host
