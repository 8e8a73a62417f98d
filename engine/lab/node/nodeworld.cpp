// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/node/nodeworld.h"

#include "engine/base/error.h"
#include "engine/lab/node/privatefolders.h"
#include "engine/lab/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <exception>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <ftw.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

/// On a terminal virsh starts it when it is there, and it complains of the polkit that a node does
/// not have (libvirt, src/util/virpolkit.c: virPolkitAgentAvailable). A node's libvirtd asks nobody.
const QString polkitAgent = u"/usr/bin/pkttyagent"_s;

[[noreturn]] void fail(const QString &node, const QString &action)
{
    const int error = errno;
    throw Error(error == EPERM ? ErrorCode::NotPermitted : ErrorCode::CommandFailed, node,
                u"%1: %2"_s.arg(action, errnoText(error)));
}

void bind(const QString &node, const QString &from, const QString &to)
{
    if (mount(from.toUtf8(), to.toUtf8(), nullptr, MS_BIND, nullptr) != 0)
        fail(node, u"mount --bind %1 %2"_s.arg(from, to));
}

void makeFolder(const QString &node, const QString &path)
{
    if (!QDir().mkpath(path))
        fail(node, u"mkdir -p %1"_s.arg(path));
}

void writeFile(const QString &node, const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw Error(ErrorCode::CommandFailed, node, path + u": "_s + file.errorString());
}

/// What every node sees where the lab's root sees it; the disks for the node's libvirtd.
QStringList sharedFolders()
{
    return {paths::hostFiles, paths::program, paths::images, paths::disks};
}

/// The folders that the node will see, and what the lab shares with it, below /run/nodes/NODE.
void layOutFiles(const QString &node)
{
    const QString root = paths::node(node);
    makeFolder(node, root + u"/ns"_s);
    makeFolder(node, paths::nodeMarks(node));
    makeFolder(node, paths::nodeRun(node));
    bind(node, paths::nodeRun(node), paths::nodeRun(node));
    if (mount(nullptr, paths::nodeRun(node).toUtf8(), nullptr, MS_SHARED, nullptr) != 0)
        fail(node, u"mount --make-shared %1"_s.arg(paths::nodeRun(node)));
    for (const QString &folder : {u"/netns"_s, u"/openvswitch"_s, u"/libvirt"_s, u"/lock"_s})
        makeFolder(node, paths::nodeRun(node) + folder);
    for (const QString &shared : sharedFolders()) {
        if (!QFileInfo::exists(shared))
            continue;
        makeFolder(node, root + shared);
        if (mount(shared.toUtf8(), (root + shared).toUtf8(), nullptr, MS_BIND | MS_REC, nullptr)
            != 0)
            fail(node, u"mount --rbind %1 %2"_s.arg(shared, root + shared));
    }
    for (const QString &folder : privateFolders()) {
        makeFolder(node, root + u"/files"_s + folder);
        if (!folder.startsWith(u"/etc/"))
            makeFolder(node, folder);
    }
    writeFile(node, root + u"/files/hostname"_s, node.toUtf8() + '\n');
    writeFile(node, root + u"/files/hosts"_s,
              "127.0.0.1\tlocalhost\n127.0.1.1\t" + node.toUtf8() + '\n');
    for (const QString &kind : {u"net"_s, u"mnt"_s, u"uts"_s})
        writeFile(node, paths::nodeNamespace(node, kind), {});
}

/// A detached copy of the mount at \a path: it stays usable when \a path is covered or unmounted.
int cloneMount(const QString &node, const QString &path)
{
    const int tree = int(syscall(SYS_open_tree, AT_FDCWD, path.toUtf8().constData(),
                                 OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE));
    if (tree < 0)
        fail(node, u"open_tree %1"_s.arg(path));
    return tree;
}

void moveMount(const QString &node, int tree, const QString &to)
{
    const long result = syscall(SYS_move_mount, tree, "", AT_FDCWD, to.toUtf8().constData(),
                                MOVE_MOUNT_F_EMPTY_PATH);
    if (result != 0)
        fail(node, u"move_mount to %1"_s.arg(to));
    close(tree);
}

void setLoopbackUp(const QString &node)
{
    const int socketFd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    qstrncpy(request.ifr_name, "lo", IFNAMSIZ);
    request.ifr_flags = IFF_UP;
    const bool failed = socketFd < 0 || ioctl(socketFd, SIOCSIFFLAGS, &request) != 0;
    if (socketFd >= 0)
        close(socketFd);
    if (failed)
        fail(node, u"ip link set lo up"_s);
}

/// Runs on a thread of its own, which leaves the lab's namespaces for good.
void enterNewWorld(const QString &node)
{
    if (unshare(CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWUTS) != 0)
        fail(node, u"unshare --mount --net --uts"_s);
    const QByteArray hostname = node.toUtf8();
    if (sethostname(hostname.constData(), size_t(hostname.size())) != 0)
        fail(node, u"sethostname"_s);
    setLoopbackUp(node);

    // Clones first: they keep the sharing of the node's /run; everything else becomes private so
    // that dropping the lab's other nodes and guests here is not propagated back to the lab.
    struct Placed
    {
        int tree;
        QString target;
    };
    std::vector<Placed> placed;
    const QString files = paths::node(node) + u"/files"_s;
    for (const QString &folder : privateFolders()) {
        if (QFileInfo::exists(folder))
            placed.push_back({cloneMount(node, files + folder), folder});
    }
    for (const QString &name : {u"hostname"_s, u"hosts"_s}) {
        if (QFileInfo::exists(u"/etc/"_s + name))
            placed.push_back({cloneMount(node, files + u'/' + name), u"/etc/"_s + name});
    }
    if (QFileInfo::exists(polkitAgent))
        placed.push_back({cloneMount(node, u"/dev/null"_s), polkitAgent});
    const int run = cloneMount(node, paths::nodeRun(node));
    if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        fail(node, u"mount --make-rprivate /"_s);
    for (const QString &other : {paths::nodes, paths::guests}) {
        if (umount2(other.toUtf8(), MNT_DETACH) != 0)
            fail(node, u"umount --lazy %1"_s.arg(other));
    }
    moveMount(node, run, u"/run"_s);
    for (const Placed &place : placed)
        moveMount(node, place.tree, place.target);
    if (mount("sysfs", "/sys", "sysfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) != 0)
        fail(node, u"mount -t sysfs sysfs /sys"_s);
}

void pin(const QString &node, pid_t thread, const QString &kind)
{
    bind(node, u"/proc/self/task/%1/ns/%2"_s.arg(thread).arg(kind),
         paths::nodeNamespace(node, kind));
}

void unmountAll(const QString &path)
{
    while (umount2(path.toUtf8(), MNT_DETACH) == 0) {
    }
}

} // namespace

bool nodeWorldExists(const QString &node)
{
    // A pinned namespace is on nsfs, an empty file left over is not: compare the devices.
    struct stat parent{};
    struct stat pinned{};
    for (const QString &kind : {u"net"_s, u"mnt"_s, u"uts"_s}) {
        const QByteArray path = paths::nodeNamespace(node, kind).toUtf8();
        const QByteArray folder = (paths::node(node) + u"/ns"_s).toUtf8();
        if (stat(path.constData(), &pinned) != 0 || stat(folder.constData(), &parent) != 0
            || pinned.st_dev == parent.st_dev)
            return false;
    }
    return true;
}

void createNodeWorld(const QString &node)
{
    removeNodeWorld(node);
    layOutFiles(node);

    // The thread must live until its namespaces are pinned from the lab's side: a mount namespace
    // cannot pin itself (the kernel refuses the loop).
    std::exception_ptr failure;
    pid_t threadId = 0;
    int ready[2];
    int done[2];
    if (pipe2(ready, O_CLOEXEC) != 0 || pipe2(done, O_CLOEXEC) != 0)
        fail(node, u"pipe"_s);
    std::thread world([&] {
        threadId = pid_t(syscall(SYS_gettid));
        try {
            enterNewWorld(node);
        } catch (...) {
            failure = std::current_exception();
        }
        char byte = 0;
        [[maybe_unused]] const auto written = write(ready[1], &byte, 1);
        [[maybe_unused]] const auto waited = read(done[0], &byte, 1);
    });
    char byte = 0;
    [[maybe_unused]] const auto waited = read(ready[0], &byte, 1);
    try {
        if (!failure) {
            for (const QString &kind : {u"net"_s, u"mnt"_s, u"uts"_s})
                pin(node, threadId, kind);
        }
    } catch (...) {
        failure = std::current_exception();
    }
    [[maybe_unused]] const auto written = write(done[1], &byte, 1);
    world.join();
    for (const int end : {ready[0], ready[1], done[0], done[1]})
        close(end);
    if (failure) {
        removeNodeWorld(node);
        std::rethrow_exception(failure);
    }
}

void removeNodeWorld(const QString &node)
{
    const QString root = paths::node(node);
    if (!QFileInfo::exists(root))
        return;
    for (const QString &kind : {u"net"_s, u"mnt"_s, u"uts"_s})
        unmountAll(paths::nodeNamespace(node, kind));
    for (const QString &shared : sharedFolders())
        unmountAll(root + shared);
    unmountAll(paths::nodeRun(node));
    // FTW_MOUNT: should a mount have stayed, its files are the host's and must not be touched.
    const auto removeEntry = [](const char *path, const struct stat *, int, struct FTW *) {
        return remove(path);
    };
    if (nftw(root.toUtf8(), removeEntry, 32, FTW_DEPTH | FTW_PHYS | FTW_MOUNT) != 0)
        fail(node, u"rm -r %1"_s.arg(root));
}

} // namespace overlab::lab
