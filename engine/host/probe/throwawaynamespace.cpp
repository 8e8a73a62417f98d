// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/probe/throwawaynamespace.h"

#include "engine/base/error.h"

#include <QJsonDocument>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

bool writeText(const char *path, const QByteArray &text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    const bool isWritten =
        file >= 0 && write(file, text.constData(), size_t(text.size())) == text.size();
    if (file >= 0)
        close(file);
    return isWritten;
}

bool enterNamespaces()
{
    const uid_t user = geteuid();
    const gid_t group = getegid();
    if (user == 0)
        return unshare(CLONE_NEWNET) == 0;
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) < 0)
        return false;
    return writeText("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1") &&
           writeText("/proc/self/setgroups", "deny") &&
           writeText("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1");
}

[[noreturn]] void runChild(int reportEnd, const std::function<QJsonObject()> &probe)
{
    const QJsonObject report =
        enterNamespaces() ? probe() : QJsonObject{{u"refused"_s, errnoText(errno)}};
    const QByteArray text = QJsonDocument(report).toJson(QJsonDocument::Compact);
    [[maybe_unused]] const ssize_t written =
        write(reportEnd, text.constData(), size_t(text.size()));
    _exit(0);
}

QByteArray readUntilEnd(int descriptor, Clock::time_point end)
{
    QByteArray text;
    std::array<char, 4096> buffer{};
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
        pollfd wait{descriptor, POLLIN, 0};
        if (left.count() <= 0 || poll(&wait, 1, int(left.count())) <= 0)
            return QByteArray();
        const ssize_t got = read(descriptor, buffer.data(), buffer.size());
        if (got <= 0)
            return text;
        text.append(buffer.data(), got);
    }
}

} // namespace

QJsonObject probeInThrowAwayNamespace(const std::function<QJsonObject()> &probe,
                                      std::chrono::milliseconds limit)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) < 0)
        return {{u"refused"_s, errnoText(errno)}};
    const pid_t child = fork();
    if (child == 0)
        runChild(ends[1], probe);
    close(ends[1]);
    const QByteArray text = child > 0 ? readUntilEnd(ends[0], Clock::now() + limit) : QByteArray();
    close(ends[0]);
    if (child > 0) {
        kill(child, SIGKILL); // it has answered, or its time is over
        while (waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    const QJsonObject report = QJsonDocument::fromJson(text).object();
    return report.isEmpty() ? QJsonObject{{u"refused"_s, u"no answer"_s}} : report;
}

} // namespace overlab::host
