// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/mounts.h"

#include "engine/lab/world/systemerror.h"

#include <cerrno>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using host::FileDescriptor;

QString place(const QByteArray &path)
{
    return QString::fromLocal8Bit(path);
}

bool isMountRoot(const char *path)
{
    struct statx status
    {
    };
    return statx(AT_FDCWD, path, AT_NO_AUTOMOUNT, 0, &status) == 0 &&
           (status.stx_attributes & STATX_ATTR_MOUNT_ROOT);
}

/// The flags a mount at \a path has now. The kernel lets a user namespace mount proc and sysfs anew
/// only with every restriction that the visible one has.
unsigned long presentFlags(const char *path)
{
    struct statvfs status
    {
    };
    if (statvfs(path, &status) < 0)
        return 0;
    unsigned long flags = status.f_flag & (ST_RDONLY | ST_NOSUID | ST_NODEV | ST_NOEXEC);
    if (status.f_flag & ST_NOATIME)
        flags |= MS_NOATIME;
    if (status.f_flag & ST_NODIRATIME)
        flags |= MS_NODIRATIME;
    if (status.f_flag & ST_RELATIME)
        flags |= MS_RELATIME;
    return flags;
}

/// Root in a chroot: mount propagation can be changed on mounts only, and a mount made below the
/// chroot's folder would reach the host. So: up to the namespace's real root, cut propagation
/// there, mount the folder on itself and make that mount the root.
void turnRootIntoMount()
{
    const QString root = u"/"_s;
    FileDescriptor folder(checked(open("/", O_PATH | O_DIRECTORY | O_CLOEXEC), root, u"open"_s));
    FileDescriptor ours(checked(open("/proc/self/ns/mnt", O_RDONLY | O_CLOEXEC), u"/proc"_s,
                                u"open /proc/self/ns/mnt (is /proc mounted?)"_s));
    checked(setns(ours.get(), CLONE_NEWNS), root, u"setns to the own mount namespace"_s);
    checked(mount("none", "/", nullptr, MS_REC | MS_SLAVE, nullptr), root, u"make slave"_s);
    FileDescriptor tree(
        checked(open_tree(folder.get(), "",
                          AT_EMPTY_PATH | OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE),
                root, u"open_tree"_s));
    checked(move_mount(tree.get(), "", folder.get(), "",
                       MOVE_MOUNT_F_EMPTY_PATH | MOVE_MOUNT_T_EMPTY_PATH),
            root, u"mount the chroot's folder on itself"_s);
    checked(fchdir(tree.get()), root, u"fchdir"_s);
    if (syscall(SYS_pivot_root, ".", ".") == 0)
        checked(umount2(".", MNT_DETACH), root, u"let go of the old root"_s);
    else // the real root is the initial ramfs, which cannot be pivoted away from
        checked(chroot("."), root, u"chroot"_s);
    checked(chdir("/"), root, u"chdir"_s);
}

} // namespace

void separateMounts()
{
    // Slave, not private: nothing of ours reaches the host, but what the host unmounts goes away
    // here too, so that a running lab keeps no stick or share of the host busy.
    if (!isMountRoot("/"))
        turnRootIntoMount();
    else
        checked(mount("none", "/", nullptr, MS_REC | MS_SLAVE, nullptr), u"/"_s, u"make slave"_s);
}

void ensureMountPoint(const QByteArray &path)
{
    for (qsizetype slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1))
        mkdir(path.left(slash).constData(), 0755);
    mkdir(path.constData(), 0755);
}

void mountNew(const QByteArray &type, const QByteArray &target, unsigned long flags,
              const QByteArray &data)
{
    checked(mount(type.constData(), target.constData(), type.constData(), flags,
                  data.isEmpty() ? nullptr : data.constData()),
            place(target), u"mount %1"_s.arg(QString::fromLatin1(type)));
}

FileDescriptor cloneTree(const QByteArray &path, TreeAccess access)
{
    FileDescriptor tree(
        open_tree(AT_FDCWD, path.constData(), OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE));
    if (!tree.isOpen()) {
        if (errno == ENOENT || errno == ENOTDIR)
            return tree;
        throw systemError(errno, place(path), u"open_tree"_s);
    }
    if (access == TreeAccess::ReadOnly) {
        mount_attr readOnly{};
        readOnly.attr_set = MOUNT_ATTR_RDONLY;
        checked(
            mount_setattr(tree.get(), "", AT_EMPTY_PATH | AT_RECURSIVE, &readOnly, sizeof readOnly),
            place(path), u"make read-only"_s);
    }
    return tree;
}

void attachTree(const FileDescriptor &tree, const QByteArray &target)
{
    checked(move_mount(tree.get(), "", AT_FDCWD, target.constData(), MOVE_MOUNT_F_EMPTY_PATH),
            place(target), u"move_mount"_s);
}

void mountTerminals()
{
    ensureMountPoint("/dev/pts");
    constexpr unsigned long flags = MS_NOSUID | MS_NOEXEC;
    const QByteArray data("newinstance,ptmxmode=0666,mode=0620");
    // Group 5 is tty; a user whose range of subordinate ids is short does not have it.
    if (mount("devpts", "/dev/pts", "devpts", flags, (data + ",gid=5").constData()) < 0)
        mountNew("devpts", "/dev/pts", flags, data);
    struct stat status
    {
    };
    if (lstat("/dev/ptmx", &status) == 0 && S_ISLNK(status.st_mode))
        return; // leads to pts/ptmx, which is ours now
    if (errno == ENOENT)
        FileDescriptor made(open("/dev/ptmx", O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666));
    checked(mount("/dev/pts/ptmx", "/dev/ptmx", nullptr, MS_BIND, nullptr), u"/dev/ptmx"_s,
            u"bind /dev/pts/ptmx"_s);
}

void mountSys()
{
    ensureMountPoint("/sys");
    const FileDescriptor controlGroups = cloneTree("/sys/fs/cgroup", TreeAccess::Writable);
    mountNew("sysfs", "/sys", presentFlags("/sys") | MS_NOSUID | MS_NODEV | MS_NOEXEC);
    if (controlGroups.isOpen())
        attachTree(controlGroups, "/sys/fs/cgroup");
}

} // namespace overlab::lab
