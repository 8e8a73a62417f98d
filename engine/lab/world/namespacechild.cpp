// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/namespacechild.h"

#include "engine/lab/world/systemerror.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using host::FileDescriptor;

void writeLine(int descriptor, const QJsonObject &json)
{
    const QByteArray line = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    [[maybe_unused]] const ssize_t written =
        write(descriptor, line.constData(), size_t(line.size()));
}

std::array<FileDescriptor, 2> makePipe()
{
    std::array<int, 2> ends{};
    checked(pipe2(ends.data(), O_CLOEXEC), u"pipe"_s, u"pipe2"_s);
    return {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

/// Plain system calls: glibc's set*id() would first look for other threads to change, and the
/// maps of the new user namespace must be in place before.
void becomeRoot()
{
    checked(int(syscall(SYS_setresgid, 0, 0, 0)), u"user namespace"_s, u"setresgid 0"_s);
    checked(int(syscall(SYS_setresuid, 0, 0, 0)), u"user namespace"_s, u"setresuid 0"_s);
}

int runChild(int goEnd, int reportEnd, bool inUserNamespace, const NamespaceChild::Body &body)
{
    char go = 0;
    ssize_t got = 0;
    do {
        got = read(goEnd, &go, 1);
    } while (got < 0 && errno == EINTR);
    if (got != 1) // the parent died or gave up before anything was made
        return 1;
    const Reporter reporter(reportEnd);
    try {
        if (inUserNamespace)
            becomeRoot();
        return body(reporter);
    } catch (const Error &error) {
        reporter.fail(error);
    } catch (const std::exception &error) {
        reporter.fail(
            Error(ErrorCode::CommandFailed, u"launcher"_s, QString::fromLocal8Bit(error.what())));
    }
    return 1;
}

} // namespace

void Reporter::warn(const QString &sentence) const
{
    writeLine(m_descriptor, {{u"warning"_s, sentence}});
}

void Reporter::fail(const Error &error) const
{
    writeLine(m_descriptor, {{u"error"_s, error.toJson()}});
}

NamespaceChild::NamespaceChild(int namespaceFlags, const Body &body)
{
    std::array<FileDescriptor, 2> go = makePipe();
    std::array<FileDescriptor, 2> reports = makePipe();
    // The clone system call itself, used like fork(): the only way into a new PID namespace and a
    // new user namespace at once, with the child's id on the host as the result.
    const long pid = syscall(SYS_clone, namespaceFlags | SIGCHLD, 0, 0, 0, 0);
    if (pid == 0) {
        go[1].reset();
        reports[0].reset();
        _exit(runChild(go[0].get(), reports[1].get(), namespaceFlags & CLONE_NEWUSER, body));
    }
    checked(int(pid), u"namespaces"_s, u"clone"_s);
    m_pid = pid_t(pid);
    m_go = std::move(go[1]);
    m_reports = std::move(reports[0]);
}

NamespaceChild::~NamespaceChild()
{
    kill();
}

QStringList NamespaceChild::go()
{
    const char letGo = 1;
    checked(int(write(m_go.get(), &letGo, 1)), u"launcher"_s, u"write"_s);
    QByteArray text;
    std::array<char, 4096> buffer{};
    for (;;) {
        const ssize_t got = read(m_reports.get(), buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        text.append(buffer.data(), got);
    }
    QStringList warnings;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject report = QJsonDocument::fromJson(line).object();
        if (report.contains(u"error"_s))
            throw Error::fromJson(report.value(u"error"_s).toObject());
        if (report.contains(u"warning"_s))
            warnings.append(report.value(u"warning"_s).toString());
    }
    return warnings;
}

bool NamespaceChild::hasEnded()
{
    if (m_pid > 0 && waitpid(m_pid, nullptr, WNOHANG) == m_pid)
        m_pid = 0;
    return m_pid == 0;
}

int NamespaceChild::waitForEnd()
{
    int status = 0;
    while (m_pid > 0 && waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
    m_pid = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void NamespaceChild::kill()
{
    if (m_pid <= 0)
        return;
    ::kill(m_pid, SIGKILL);
    waitForEnd();
}

void NamespaceChild::release()
{
    m_pid = 0;
}

} // namespace overlab::lab
