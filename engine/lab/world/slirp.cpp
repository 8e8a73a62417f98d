// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/slirp.h"

#include "engine/blueprint/outside.h"
#include "engine/lab/world/systemerror.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <linux/magic.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using host::FileDescriptor;

constexpr qsizetype longestWords = 600;

std::pair<FileDescriptor, FileDescriptor> makePipe()
{
    std::array<int, 2> ends{};
    checked(pipe2(ends.data(), O_CLOEXEC), u"pipe"_s, u"pipe2"_s);
    return {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

/// The lab's own root wrote the folder that \a path is in: it must be a namespace, and not the one
/// that we are in.
FileDescriptor openNamespace(const QByteArray &path)
{
    const QString place = QFile::decodeName(path);
    FileDescriptor space(checked(open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC),
                                 place, u"open"_s));
    struct statfs system
    {
    };
    struct stat found
    {
    };
    struct stat ours
    {
    };
    checked(fstatfs(space.get(), &system), place, u"fstatfs"_s);
    checked(fstat(space.get(), &found), place, u"fstat"_s);
    checked(stat("/proc/self/ns/net", &ours), u"/proc/self/ns/net"_s, u"stat"_s);
    if (system.f_type != NSFS_MAGIC || (found.st_ino == ours.st_ino && found.st_dev == ours.st_dev))
        throw Error(ErrorCode::NotFound, place, u"not a network namespace of the lab"_s);
    return space;
}

QByteArray ownPath(const FileDescriptor &descriptor)
{
    return "/proc/self/fd/" + QByteArray::number(descriptor.get());
}

std::vector<char *> pointers(QList<QByteArray> &texts)
{
    std::vector<char *> result;
    for (QByteArray &text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

/// slirp4netns (1.2) cannot make its sandbox after entering a user namespace by itself. Plain
/// system calls, as in namespacechild.cpp.
bool becomeRootIn(const FileDescriptor &userNamespace)
{
    return setns(userNamespace.get(), CLONE_NEWUSER) == 0 && syscall(SYS_setresgid, 0, 0, 0) == 0
        && syscall(SYS_setresuid, 0, 0, 0) == 0;
}

int fail(const char *what)
{
    dprintf(STDERR_FILENO, "%s: %s\n", what, std::strerror(errno));
    return 127;
}

} // namespace

Slirp::Slirp(const SlirpOptions &options)
{
    const FileDescriptor network = openNamespace(options.networkNamespace);
    FileDescriptor user;
    if (!options.userNamespace.isEmpty())
        user.reset(checked(open(options.userNamespace.constData(), O_RDONLY | O_CLOEXEC),
                           QFile::decodeName(options.userNamespace), u"open"_s));
    auto [exitRead, exitWrite] = makePipe();
    auto [readyRead, readyWrite] = makePipe();
    auto [errorsRead, errorsWrite] = makePipe();
    const FileDescriptor nothing(open("/dev/null", O_RDONLY | O_CLOEXEC));

    // A sandbox, as it reads what guests send; and no way to what listens on the host's loopback.
    QList<QByteArray> arguments{QFile::encodeName(options.program),
                                "--configure",
                                "--mtu=1500",
                                "--disable-host-loopback",
                                "--enable-sandbox",
                                "--enable-seccomp",
                                "--cidr=" + options.subnet.toLatin1(),
                                "--exit-fd=" + QByteArray::number(exitRead.get()),
                                "--ready-fd=" + QByteArray::number(readyWrite.get()),
                                "--netns-type=path"};
    arguments << ownPath(network) << blueprint::uplinkName.toLatin1();
    QList<QByteArray> environment{"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", options.mark};
    const std::vector<char *> argumentPointers = pointers(arguments);
    const std::vector<char *> environmentPointers = pointers(environment);

    m_pid = checked(fork(), u"slirp4netns"_s, u"fork"_s);
    if (m_pid == 0) {
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
        signal(SIGPIPE, SIG_DFL);
        dup2(nothing.get(), 0);
        dup2(errorsWrite.get(), 1);
        dup2(errorsWrite.get(), 2);
        if (user.isOpen() && !becomeRootIn(user))
            _exit(fail("cannot enter the lab's user namespace"));
        prctl(PR_SET_PDEATHSIG, SIGKILL); // the change of user would have forgotten it
        for (const FileDescriptor *const descriptor :
             {&network, &std::as_const(exitRead), &std::as_const(readyWrite)})
            fcntl(descriptor->get(), F_SETFD, 0);
        execve(argumentPointers.front(), argumentPointers.data(), environmentPointers.data());
        _exit(fail("cannot be started"));
    }
    m_exit = std::move(exitWrite);
    m_ready = std::move(readyRead);
    m_errors = std::move(errorsRead);
    fcntl(m_errors.get(), F_SETFL, O_NONBLOCK);
}

Slirp::Slirp(Slirp &&other) noexcept
    : m_pid(std::exchange(other.m_pid, 0)), m_exit(std::move(other.m_exit)),
      m_ready(std::move(other.m_ready)), m_errors(std::move(other.m_errors)),
      m_said(std::move(other.m_said))
{
}

Slirp::~Slirp()
{
    if (m_pid <= 0)
        return;
    kill(m_pid, SIGKILL);
    while (waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
    }
}

bool Slirp::readReady()
{
    char one = 0;
    const bool isReady = read(m_ready.get(), &one, 1) == 1;
    m_ready.reset(); // said once; an end without it shows in readErrors()
    return isReady;
}

bool Slirp::readErrors()
{
    std::array<char, 4096> buffer{};
    const ssize_t got = read(m_errors.get(), buffer.data(), buffer.size());
    if (got < 0)
        return errno == EAGAIN || errno == EINTR;
    m_said = (m_said + QByteArray(buffer.data(), got)).right(longestWords);
    // It says so without end once somebody has removed its device.
    return got > 0 && !m_said.contains("bad state");
}

QString Slirp::lastWords() const
{
    const QStringList lines = QString::fromLocal8Bit(m_said).split(u'\n', Qt::SkipEmptyParts);
    QStringList told;
    for (const QString &line : lines) {
        const bool isNew = told.isEmpty() || told.last() != line.trimmed();
        const bool isOrdinary = line.startsWith(u"WARNING") || line.startsWith(u"* ")
            || line.startsWith(u"sent tapfd") || line.startsWith(u"received tapfd")
            || line.startsWith(u"Starting slirp");
        if (isNew && !isOrdinary)
            told.append(line.trimmed());
    }
    return told.mid(qMax(0, told.size() - 3)).join(u"; "_s);
}

} // namespace overlab::lab
