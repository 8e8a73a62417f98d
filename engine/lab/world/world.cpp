// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/world.h"

#include "engine/lab/insideplaces.h"
#include "engine/lab/world/labfolders.h"
#include "engine/lab/world/mounts.h"
#include "engine/lab/world/processentry.h"
#include "engine/lab/world/systemerror.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using host::FileDescriptor;

constexpr unsigned long plainFlags = MS_NOSUID | MS_NODEV;

/// The names in a covered folder that become the lab's own, empty folders, for the nodes to mount
/// theirs on. The host's other entries of such a folder stay reachable through links.
QList<QByteArray> privateNames(const QByteArray &folder)
{
    if (folder == "/var/cache")
        return {"libvirt"};
    if (folder == "/var/lib" || folder == "/var/log")
        return {"libvirt", "neutron", "openvswitch"};
    return {};
}

struct CoveredFolder
{
    QByteArray path;
    FileDescriptor hostTree; ///< not open when the host has no such folder
};

/// What the lab takes along from the host, held by descriptor while the world is covered.
struct HostTrees
{
    FileDescriptor state;
    FileDescriptor program;
    FileDescriptor images;
    std::vector<CoveredFolder> covered;
};

/// Runs a step that the lab can do without.
template<typename Step>
void attempt(const Reporter &reporter, Step step)
{
    try {
        step();
    } catch (const Error &error) {
        reporter.warn(QString::fromUtf8(error.what()));
    }
}

FileDescriptor requireTree(const QString &path, TreeAccess access)
{
    FileDescriptor tree = cloneTree(QFile::encodeName(path), access);
    if (!tree.isOpen())
        throw Error(ErrorCode::NotFound, path, u"is not there (any more)"_s);
    return tree;
}

HostTrees holdHostTrees(const WorldOptions &options, const Reporter &reporter)
{
    HostTrees trees;
    trees.state = requireTree(options.stateFolder, TreeAccess::Writable);
    struct stat status
    {
    };
    checked(fstat(trees.state.get(), &status), options.stateFolder, u"fstat"_s);
    if (status.st_dev != options.stateDevice || status.st_ino != options.stateInode)
        throw Error(ErrorCode::NameTaken, options.stateFolder, u"was exchanged meanwhile"_s);
    trees.program = requireTree(options.programFolder, TreeAccess::ReadOnly);
    if (!options.imagesFolder.isEmpty())
        trees.images = requireTree(options.imagesFolder, TreeAccess::ReadOnly);
    const QStringList paths = coveredFolders();
    for (const QString &path : paths) {
        CoveredFolder &folder =
            trees.covered.emplace_back(QFile::encodeName(path), FileDescriptor());
        attempt(reporter, [&folder] { // an odd folder of the host stays out of the lab's sight
            folder.hostTree = cloneTree(folder.path, TreeAccess::ReadOnly);
        });
    }
    return trees;
}

void makeFolder(const QByteArray &path, mode_t mode = 0755)
{
    if (mkdir(path.constData(), mode) < 0 && errno != EEXIST)
        throw systemError(errno, QString::fromLocal8Bit(path), u"mkdir"_s);
    chmod(path.constData(), mode); // whatever the umask was
}

void attachTo(const QByteArray &target, const FileDescriptor &tree)
{
    makeFolder(target);
    if (tree.isOpen())
        attachTree(tree, target);
}

void coverRun(const HostTrees &trees)
{
    ensureMountPoint("/run");
    mountNew("tmpfs", "/run", plainFlags, "mode=755");
    for (const char *const folder : {inside::hostFolder, "/run/host/var", "/run/netns"})
        makeFolder(folder);
    makeFolder("/run/lock", 01777);
    attachTo(inside::stateFolder, trees.state);
    attachTo(inside::programFolder, trees.program);
    attachTo(inside::imagesFolder, trees.images);
    for (const CoveredFolder &folder : trees.covered)
        attachTo(inside::hostFolder + folder.path, folder.hostTree);
    // Mounts of their own, so that a node can make its part shared and pin its namespaces there.
    for (const char *const folder : {inside::nodesFolder, inside::guestsFolder}) {
        makeFolder(folder);
        mountNew("tmpfs", folder, plainFlags, "mode=755");
    }
}

/// Links in the lab's \a folder to the host's entries of it.
void linkHostEntries(const QByteArray &folder, const QList<QByteArray> &exceptions)
{
    const QByteArray hostPath = inside::hostFolder + folder;
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(opendir(hostPath.constData()), closedir);
    if (!entries)
        return;
    while (const dirent *const entry = readdir(entries.get())) {
        const QByteArray name(entry->d_name);
        if (name == "." || name == ".." || exceptions.contains(name))
            continue;
        const QByteArray path = folder + '/' + name;
        checked(symlink((hostPath + '/' + name).constData(), path.constData()),
                QString::fromLocal8Bit(path), u"symlink"_s);
    }
}

void coverFolder(const QByteArray &folder)
{
    ensureMountPoint(folder);
    const QList<QByteArray> names = privateNames(folder);
    if (names.isEmpty()) {
        mountNew("tmpfs", folder, plainFlags, "mode=1777");
        return;
    }
    mountNew("tmpfs", folder, plainFlags, "mode=755");
    for (const QByteArray &name : names)
        makeFolder(folder + '/' + name);
    linkHostEntries(folder, names);
}

void bringLoopbackUp()
{
    const FileDescriptor socket(
        checked(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0), u"lo"_s, u"socket"_s));
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    checked(ioctl(socket.get(), SIOCSIFFLAGS, &request), u"lo"_s, u"set up"_s);
}

} // namespace

void prepareWorld(const WorldOptions &options, const Reporter &reporter)
{
    separateMounts();
    const HostTrees trees = holdHostTrees(options, reporter);
    coverRun(trees);
    for (const CoveredFolder &folder : trees.covered) {
        if (folder.path != "/run")
            coverFolder(folder.path);
    }
    mountTerminals();
    attempt(reporter, [] {
        ensureMountPoint("/dev/shm");
        mountNew("tmpfs", "/dev/shm", plainFlags, "mode=1777");
    });
    ensureMountPoint("/proc");
    mountNew("proc", "/proc", MS_NOSUID | MS_NODEV | MS_NOEXEC);
    attempt(reporter, mountSys);
    bringLoopbackUp();
    const QByteArray name = options.labName.toLatin1();
    checked(sethostname(name.constData(), size_t(name.size())), options.labName, u"sethostname"_s);
}

void becomeInit(const QString &labName)
{
    detachFromStarter();
    const QByteArray program = QByteArray(inside::programFolder) + "/overlab-init";
    const QByteArray engine = QByteArray(inside::programFolder) + "/overlabd";
    const QByteArray name = labName.toLatin1();
    const std::array<const char *, 5> arguments{program.constData(), engine.constData(), "--lab",
                                                name.constData(), nullptr};
    const CleanEnvironment environment;
    // execve() takes writable strings for historical reasons only; it does not change them.
    execve(program.constData(), const_cast<char *const *>(arguments.data()), environment.data());
    throw systemError(errno, QString::fromLocal8Bit(program), u"execve"_s);
}

} // namespace overlab::lab
