// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/processentry.h"

#include "engine/host/process/filedescriptor.h"
#include "engine/lab/insideplaces.h"
#include "engine/lab/world/systemerror.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using host::FileDescriptor;

/// Enough for a socket per namespace of a large lab; far more only slows down daemons that close
/// every possible descriptor when they start.
constexpr rlim_t wantedOpenFiles = 1 << 16;

void raiseOpenFiles()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) < 0 || limit.rlim_cur >= wantedOpenFiles)
        return;
    const rlimit wanted{wantedOpenFiles, std::max(limit.rlim_max, wantedOpenFiles)};
    const rlimit allowed{std::min(limit.rlim_max, wantedOpenFiles), limit.rlim_max};
    if (setrlimit(RLIMIT_NOFILE, &wanted) < 0) // only root raises the hard limit
        setrlimit(RLIMIT_NOFILE, &allowed);
}

void resetSignals()
{
    for (int signal = 1; signal < NSIG; ++signal)
        ::signal(signal, SIG_DFL); // SIGKILL, SIGSTOP and the C library's own refuse, rightly
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
}

void redirectStandardStreams()
{
    const QString logPath = QLatin1StringView(inside::stateFolder) + u"/logs/overlabd.log"_s;
    const FileDescriptor nothing(
        checked(open("/dev/null", O_RDWR | O_CLOEXEC), u"/dev/null"_s, u"open"_s));
    const FileDescriptor log(
        checked(open(logPath.toLatin1().constData(),
                     O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600),
                logPath, u"open"_s));
    checked(dup2(nothing.get(), 0), logPath, u"dup2"_s);
    checked(dup2(log.get(), 1), logPath, u"dup2"_s);
    checked(dup2(log.get(), 2), logPath, u"dup2"_s);
}

bool isMeantForLab(const QByteArray &variable)
{
    static const std::array<QByteArray, 11> prefixes{"OVERLAB_",
                                                     "QT_LOGGING_",
                                                     "QT_MESSAGE_PATTERN=",
                                                     "QT_FORCE_STDERR_LOGGING=",
                                                     "ASAN_OPTIONS=",
                                                     "LSAN_OPTIONS=",
                                                     "TSAN_OPTIONS=",
                                                     "UBSAN_OPTIONS=",
                                                     "LD_LIBRARY_PATH=",
                                                     "TZ=",
                                                     "PATH="};
    return std::any_of(prefixes.begin(), prefixes.end(), [&variable](const QByteArray &prefix) {
        return variable.startsWith(prefix);
    });
}

/// An ordinary user's PATH often leaves out the folders of ip, iptables and dnsmasq.
QByteArray withSystemFolders(QByteArray path)
{
    for (const QByteArray &folder :
         {QByteArray("/usr/local/sbin"), QByteArray("/usr/sbin"), QByteArray("/usr/bin"),
          QByteArray("/sbin"), QByteArray("/bin")}) {
        if (!path.split(':').contains(folder))
            path += (path.isEmpty() ? "" : ":") + folder;
    }
    return path;
}

} // namespace

void detachFromStarter()
{
    setsid(); // fails only for a process that leads a group already, which a fresh child does not
    resetSignals();
    umask(022);
    raiseOpenFiles();
    redirectStandardStreams();
    checked(chdir("/"), u"/"_s, u"chdir"_s);
    checked(int(syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC)), u"descriptors"_s,
            u"close_range"_s);
}

CleanEnvironment::CleanEnvironment()
{
    QByteArray path = qgetenv("PATH");
    for (char *const *variable = environ; *variable; ++variable) {
        const QByteArray text(*variable);
        if (isMeantForLab(text) && !text.startsWith("PATH=") &&
            !text.startsWith("OVERLAB_STATE_DIR=") && !text.startsWith("OVERLAB_IMAGES_DIR="))
            m_variables.append(text);
    }
    m_variables << "PATH=" + withSystemFolders(path) << QByteArray("HOME=/tmp")
                << QByteArray("LANG=C.UTF-8") << QByteArray("USER=root")
                << QByteArray("LOGNAME=root") << QByteArray("SHELL=/bin/bash")
                << QByteArray("OVERLAB_IMAGES_DIR=") + inside::imagesFolder;
    for (QByteArray &variable : m_variables)
        m_pointers.push_back(variable.data());
    m_pointers.push_back(nullptr);
}

} // namespace overlab::lab
