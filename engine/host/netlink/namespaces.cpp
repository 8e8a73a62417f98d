// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netlink/namespaces.h"

#include "engine/host/netlink/netlinkbatch.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <future>

#include <fcntl.h>
#include <linux/magic.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *ownNamespace = "/proc/thread-self/ns/net";

[[noreturn]] void throwErrno(const QString &path, const QString &what)
{
    const int reason = errno;
    ErrorCode code = ErrorCode::CommandFailed;
    if (reason == ENOENT || reason == ENOTDIR || reason == EINVAL)
        code = ErrorCode::NotFound;
    else if (reason == EPERM || reason == EACCES)
        code = ErrorCode::NotPermitted;
    throw Error(code, path, what + u": "_s + errnoText(reason));
}

/// Brings the thread back to the network namespace that it was in.
class ComeBack
{
public:
    ComeBack() : m_home(open(ownNamespace, O_RDONLY | O_CLOEXEC))
    {
        if (!m_home.isOpen())
            throwErrno(QString::fromLatin1(ownNamespace), u"open"_s);
    }
    ~ComeBack()
    {
        // A pool's thread that is somewhere else than it thinks would change the wrong network.
        if (setns(m_home.get(), CLONE_NEWNET) != 0)
            qFatal("a thread cannot return to its network namespace");
    }
    ComeBack(const ComeBack &) = delete;

private:
    FileDescriptor m_home;
};

bool isNamespaceFile(int descriptor)
{
    struct statfs system
    {
    };
    return fstatfs(descriptor, &system) == 0 && system.f_type == NSFS_MAGIC;
}

/// The file that the namespace is mounted on; taken away again when that does not come about.
class PinFile
{
public:
    explicit PinFile(const QString &path) : m_path(QFile::encodeName(path))
    {
        const FileDescriptor file(
            open(m_path.constData(), O_RDONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0444));
        if (!file.isOpen())
            throwErrno(path, u"creating the file"_s);
        if (isNamespaceFile(file.get()))
            throw Error(ErrorCode::NameTaken, path, u"a namespace is pinned there already"_s);
        m_pending = true;
    }
    ~PinFile()
    {
        if (!m_pending)
            return;
        umount2(m_path.constData(), MNT_DETACH);
        unlink(m_path.constData());
    }
    PinFile(const PinFile &) = delete;

    void mountOwnNamespace(const QString &path)
    {
        if (mount(ownNamespace, m_path.constData(), nullptr, MS_BIND, nullptr) != 0)
            throwErrno(path, u"pinning the namespace"_s);
    }
    void keep() { m_pending = false; }

private:
    QByteArray m_path;
    bool m_pending = false;
};

void setLoopbackUp(NetlinkSocket &socket)
{
    NetlinkBatch batch(socket);
    batch.setLink(u"lo"_s, u"lo"_s, {.up = true});
    const QList<NetlinkFailure> failures = batch.commit();
    if (!failures.isEmpty())
        throw failures.first().toError();
}

/// Leaves the thread in the new namespace.
NetlinkSocket createHere(const NamespaceSpec &spec)
{
    PinFile pin(spec.path);
    if (unshare(CLONE_NEWNET) != 0)
        throwErrno(spec.path, u"unshare"_s);
    pin.mountOwnNamespace(spec.path);
    if (access("/proc/sys/net/ipv6", F_OK) == 0)
        writeSysctlsHere(quietIpv6());
    writeSysctlsHere(spec.sysctls);
    NetlinkSocket socket{QString()};
    setLoopbackUp(socket);
    pin.keep();
    return socket;
}

/// Makes those of \a specs from \a first to before \a end, each into its place in \a made.
void createSome(const QList<NamespaceSpec> &specs, std::vector<NewNamespace> &made, qsizetype first,
                qsizetype end)
{
    const ComeBack comeBack;
    for (qsizetype i = first; i < end; ++i) {
        const NamespaceSpec &spec = specs.at(i);
        NewNamespace &one = made[size_t(i)];
        one.path = spec.path;
        try {
            one.socket = createHere(spec);
            one.socket.setPlace(spec.path);
        } catch (const Error &error) {
            one.failure = error;
        }
    }
}

} // namespace

std::vector<NewNamespace> createNamespaces(const QList<NamespaceSpec> &specs)
{
    constexpr qsizetype few = 16; // for those a second thread is not worth its start
    std::vector<NewNamespace> made(size_t(specs.size()));
    if (specs.size() <= few) {
        createSome(specs, made, 0, specs.size());
        return made;
    }
    // The kernel takes turns in parts of it only.
    const qsizetype half = specs.size() / 2;
    auto others = std::async([&] { createSome(specs, made, half, specs.size()); });
    createSome(specs, made, 0, half);
    others.get();
    return made;
}

NetlinkSocket createNamespace(const QString &path)
{
    std::vector<NewNamespace> made = createNamespaces({{path, {}}});
    if (made.front().failure)
        throw *made.front().failure;
    return std::move(made.front().socket);
}

void removeNamespace(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    while (umount2(name.constData(), MNT_DETACH | UMOUNT_NOFOLLOW) == 0) {
    }
    if (errno != EINVAL && errno != ENOENT) // EINVAL: nothing is mounted there (any more)
        throwErrno(path, u"unpinning the namespace"_s);
    struct stat file
    {
    };
    if (lstat(name.constData(), &file) != 0)
        return;
    if (!S_ISREG(file.st_mode) || file.st_size != 0)
        throw Error(ErrorCode::NameTaken, path, u"this is no file of a namespace"_s);
    if (unlink(name.constData()) != 0 && errno != ENOENT)
        throwErrno(path, u"unlink"_s);
}

std::optional<quint64> readNamespaceInode(const QString &path)
{
    const FileDescriptor file(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    struct stat status
    {
    };
    if (!file.isOpen() || !isNamespaceFile(file.get()) || fstat(file.get(), &status) != 0)
        return std::nullopt;
    return quint64(status.st_ino);
}

QStringList readNamespaces(const QString &folder)
{
    QStringList pinned;
    const QStringList names =
        QDir(folder).entryList(QDir::Files | QDir::System | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        if (readNamespaceInode(folder + u'/' + name))
            pinned << name;
    }
    return pinned;
}

void inNamespace(const QString &path, const std::function<void()> &function)
{
    if (path.isEmpty()) {
        function();
        return;
    }
    const FileDescriptor there(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!there.isOpen())
        throwErrno(path, u"opening the namespace"_s);
    const ComeBack comeBack;
    if (setns(there.get(), CLONE_NEWNET) != 0)
        throwErrno(path, u"entering the namespace"_s);
    function();
}

} // namespace overlab::host
