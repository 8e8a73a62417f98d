// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/process/childimage.h"

#include "engine/host/process/process.h"

#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

bool failed(ChildFault &fault, ChildStep step, int which = 0) noexcept
{
    fault.step = step;
    fault.errorNumber = errno;
    fault.which = which;
    return false;
}

/// Handlers belong to the program that is replaced; what it ignored (SIGPIPE) its child must not.
void resetSignals() noexcept
{
    struct sigaction byDefault
    {
    };
    byDefault.sa_handler = SIG_DFL;
    for (int signal = 1; signal < NSIG; ++signal)
        sigaction(signal, &byDefault, nullptr);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
}

bool takeStandardStreams(const int descriptors[3], ChildFault &fault) noexcept
{
    int above[3];
    for (int i = 0; i < 3; ++i) { // out of the way of dup2's targets
        above[i] = descriptors[i] > 2 ? descriptors[i] : fcntl(descriptors[i], F_DUPFD_CLOEXEC, 3);
        if (above[i] < 0)
            return failed(fault, ChildStep::StandardStreams);
    }
    for (int i = 0; i < 3; ++i) {
        if (dup2(above[i], i) < 0)
            return failed(fault, ChildStep::StandardStreams);
    }
    close_range(3, ~0U, CLOSE_RANGE_CLOEXEC); // a library of ours may have forgotten O_CLOEXEC
    return true;
}

const char *stepText(ChildStep step)
{
    switch (step) {
    case ChildStep::Start:
        return "start a process";
    case ChildStep::OpenLog:
        return "open the log file";
    case ChildStep::Terminal:
        return "take the terminal";
    case ChildStep::NetworkNamespace:
        return "enter the network namespace";
    case ChildStep::UtsNamespace:
        return "enter the UTS namespace";
    case ChildStep::MountNamespace:
        return "enter the mount namespace";
    case ChildStep::Hostname:
        return "set the host name";
    case ChildStep::PrivateMounts:
        return "make private mounts";
    case ChildStep::BindSource:
        return "take for a bind mount";
    case ChildStep::BindTarget:
        return "mount on";
    case ChildStep::SysMount:
        return "mount /sys";
    case ChildStep::WorkingDirectory:
        return "go to the folder";
    case ChildStep::StandardStreams:
        return "take the standard streams";
    case ChildStep::Exec:
        return "execute";
    }
    return "";
}

ErrorCode codeOf(const ChildFault &fault)
{
    switch (fault.errorNumber) {
    case ENOENT:
    case ENOTDIR:
        return fault.step == ChildStep::Exec ? ErrorCode::ProgramMissing : ErrorCode::NotFound;
    case EINVAL: // setns: not a namespace, or not one any more
        return fault.step == ChildStep::Exec ? ErrorCode::CommandFailed : ErrorCode::NotFound;
    case EPERM:
    case EACCES:
        return ErrorCode::NotPermitted;
    case ENOSYS:
        return ErrorCode::NotSupported;
    default:
        return ErrorCode::CommandFailed;
    }
}

} // namespace

ChildImage::ChildImage(const ProcessSpec &spec)
{
    const Place &place = spec.place;
    m_program = keep(spec.program);
    m_networkNamespace = keep(place.networkNamespace);
    m_mountNamespace = keep(place.mountNamespace);
    m_utsNamespace = keep(place.utsNamespace);
    m_hostname = keep(place.hostname);
    m_workingDirectory = keep(place.workingDirectory.isEmpty() ? u"/"_s : place.workingDirectory);
    m_ownSys = place.ownSys;
    for (const BindMount &mount : place.mounts)
        m_binds.push_back({keep(mount.source), keep(mount.target), mount.clearTarget});
    m_bindSources.assign(m_binds.size(), -1);

    m_arguments.push_back(const_cast<char *>(m_program));
    for (const QString &argument : spec.arguments) {
        m_texts.push_back(argument.toUtf8()); // unlike keep(): an empty argument is an argument
        m_arguments.push_back(m_texts.back().data());
    }
    m_arguments.push_back(nullptr);

    buildEnvironment(place);
    QByteArray path;
    for (const char *const entry : m_environment) {
        if (entry && std::strncmp(entry, "PATH=", 5) == 0)
            path = entry + 5;
    }
    buildCandidates(spec.program, path);
}

/// nullptr for an empty text, which means "none" in all places but arguments.
const char *ChildImage::keep(const QString &text)
{
    if (text.isEmpty())
        return nullptr;
    m_texts.push_back(text.toUtf8());
    return m_texts.back().data();
}

void ChildImage::buildEnvironment(const Place &place)
{
    const auto sameKey = [](const char *left, const char *right) {
        const char *const end = std::strchr(right, '=');
        const size_t length = end ? size_t(end - right) + 1 : std::strlen(right);
        return std::strncmp(left, right, length) == 0;
    };
    const auto set = [&](const QByteArray &entry) {
        m_texts.push_back(entry);
        for (char *&existing : m_environment) {
            if (sameKey(existing, entry.constData())) {
                existing = m_texts.back().data();
                return;
            }
        }
        m_environment.push_back(m_texts.back().data());
    };

    for (char **entry = environ; entry && *entry; ++entry) {
        m_texts.push_back(QByteArray(*entry)); // a copy: another thread may change it meanwhile
        m_environment.push_back(m_texts.back().data());
    }
    for (const QString &entry : place.environment)
        set(entry.toUtf8());
    if (!place.pathPrefix.isEmpty()) {
        QByteArray rest("/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
        for (const char *const entry : m_environment) {
            if (std::strncmp(entry, "PATH=", 5) == 0)
                rest = entry + 5;
        }
        set("PATH=" + place.pathPrefix.toUtf8() + ':' + rest);
    }
    m_environment.push_back(nullptr);
}

void ChildImage::buildCandidates(const QString &program, const QByteArray &path)
{
    if (program.contains(u'/')) {
        m_candidates.push_back(m_program);
    } else {
        for (const QByteArray &folder : path.split(':')) {
            if (folder.startsWith('/')) // nothing from wherever we happen to be
                m_candidates.push_back(keep(QString::fromUtf8(folder) + u'/' + program));
        }
    }
}

void ChildImage::become(const int descriptors[3], bool terminal, ChildFault &fault) const noexcept
{
    setsid();
    if (terminal && ioctl(descriptors[0], TIOCSCTTY, 0) != 0) {
        failed(fault, ChildStep::Terminal);
        return;
    }
    if (!enterNamespaces(fault) || !arrangeMounts(fault))
        return;
    if (chdir(m_workingDirectory) != 0) {
        failed(fault, ChildStep::WorkingDirectory);
        return;
    }
    if (takeStandardStreams(descriptors, fault)) {
        resetSignals();
        exec(fault);
    }
}

bool ChildImage::enterNamespaces(ChildFault &fault) const noexcept
{
    struct
    {
        const char *path;
        int kind;
        ChildStep step;
        int descriptor;
    } all[] = {
        {m_networkNamespace, CLONE_NEWNET, ChildStep::NetworkNamespace, -1},
        {m_utsNamespace, CLONE_NEWUTS, ChildStep::UtsNamespace, -1},
        {m_mountNamespace, CLONE_NEWNS, ChildStep::MountNamespace, -1},
    };
    for (auto &one : all) { // all paths are the caller's: open before the mount namespace changes
        if (one.path && (one.descriptor = open(one.path, O_RDONLY | O_CLOEXEC)) < 0)
            return failed(fault, one.step);
    }
    for (const auto &one : all) {
        if (one.path && setns(one.descriptor, one.kind) != 0)
            return failed(fault, one.step);
    }
    if (m_hostname &&
        (unshare(CLONE_NEWUTS) != 0 || sethostname(m_hostname, std::strlen(m_hostname)) != 0))
        return failed(fault, ChildStep::Hostname);
    return true;
}

bool ChildImage::arrangeMounts(ChildFault &fault) const noexcept
{
    if (m_binds.empty() && !m_ownSys)
        return true;
    if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_SLAVE, nullptr) != 0)
        return failed(fault, ChildStep::PrivateMounts);
    for (size_t i = 0; i < m_binds.size(); ++i) {
        m_bindSources[i] =
            open_tree(AT_FDCWD, m_binds[i].source, OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC);
        if (m_bindSources[i] < 0)
            return failed(fault, ChildStep::BindSource, int(i));
    }
    for (size_t i = 0; i < m_binds.size(); ++i) {
        if (m_binds[i].clearTarget) {
            while (umount2(m_binds[i].target, MNT_DETACH) == 0) { // one mount may lie on another
            }
        }
        if (move_mount(m_bindSources[i], "", AT_FDCWD, m_binds[i].target,
                       MOVE_MOUNT_F_EMPTY_PATH | MOVE_MOUNT_T_SYMLINKS) != 0)
            return failed(fault, ChildStep::BindTarget, int(i));
    }
    // Over the old one, not in its stead: in a user namespace the kernel gives a new sysfs only to
    // whoever sees one already (mount_too_revealing).
    if (m_ownSys && mount("sysfs", "/sys", "sysfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) != 0)
        return failed(fault, ChildStep::SysMount);
    return true;
}

void ChildImage::exec(ChildFault &fault) const noexcept
{
    int reason = ENOENT;
    for (const char *const candidate : m_candidates) {
        execve(candidate, m_arguments.data(), m_environment.data());
        if (errno == EACCES) { // as execvp: look on, but say so when nothing else is found
            if (access(candidate, F_OK) == 0) // else the folder is closed to us: as if not there
                reason = EACCES;
        } else if (errno != ENOENT && errno != ENOTDIR) {
            reason = errno;
            break;
        }
    }
    errno = reason;
    failed(fault, ChildStep::Exec);
}

Error ChildImage::toError(const ChildFault &fault) const
{
    const char *on = "";
    const auto bind = size_t(fault.which);
    switch (fault.step) {
    case ChildStep::NetworkNamespace:
        on = m_networkNamespace;
        break;
    case ChildStep::UtsNamespace:
        on = m_utsNamespace;
        break;
    case ChildStep::MountNamespace:
        on = m_mountNamespace;
        break;
    case ChildStep::BindSource:
        on = m_binds.at(bind).source;
        break;
    case ChildStep::BindTarget:
        on = m_binds.at(bind).target;
        break;
    case ChildStep::WorkingDirectory:
        on = m_workingDirectory;
        break;
    default:
        break;
    }
    const QString detail =
        u"cannot %1 %2: %3"_s.arg(QString::fromUtf8(stepText(fault.step)), QString::fromUtf8(on),
                                   errnoText(fault.errorNumber));
    return Error(codeOf(fault), QString::fromUtf8(m_program), detail.simplified());
}

} // namespace overlab::host
