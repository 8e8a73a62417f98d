// SPDX-License-Identifier: GPL-3.0-or-later
// Network, mount and UTS namespaces of the test program's own, so that a test may make links and
// mounts as it likes and nothing stays behind. As root, or in a user namespace for anybody else.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <cerrno>
#include <cstring>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace overlab::testing {

inline bool writeWorldFile(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
           file.write(text) == text.size();
}

/// To be called before any thread exists. Empty, or why this host gives no such world.
/// Inside, /run is an empty tmpfs whose mounts propagate, as in a lab.
inline QByteArray enterPrivateWorld()
{
    const auto reason = [](const char *what) {
        return QByteArray(what) + ": " + std::strerror(errno);
    };
    const QByteArray user = QByteArray::number(geteuid());
    const QByteArray group = QByteArray::number(getegid());
    if (geteuid() != 0) {
        // Debian leaves the daemons' folder out of an ordinary user's PATH; in here he is root.
        qputenv("PATH", qgetenv("PATH") + ":/usr/sbin:/sbin");
        if (unshare(CLONE_NEWUSER) != 0)
            return reason("this host lets no ordinary user unshare a user namespace");
        if (!writeWorldFile("/proc/self/setgroups", "deny") ||
            !writeWorldFile("/proc/self/uid_map", "0 " + user + " 1") ||
            !writeWorldFile("/proc/self/gid_map", "0 " + group + " 1"))
            return reason("this host lets no ordinary user map itself to root");
    }
    if (unshare(CLONE_NEWNET | CLONE_NEWNS | CLONE_NEWUTS) != 0)
        return reason("no right to unshare network, mount and UTS namespaces");
    if (mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        mount("tmpfs", "/run", "tmpfs", 0, nullptr) != 0 ||
        mount("none", "/run", nullptr, MS_SHARED, nullptr) != 0)
        return reason("no right to mount");
    return {};
}

template<typename Test>
int runInPrivateWorld(int argc, char **argv)
{
    const QByteArray reason = enterPrivateWorld();
    QCoreApplication application(argc, argv);
    Test test;
    test.setProperty("skipReason", reason);
    return QTest::qExec(&test, argc, argv);
}

} // namespace overlab::testing

/// First line of initTestCase().
#define OVERLAB_SKIP_WITHOUT_WORLD()                                                               \
    if (const QByteArray reason = property("skipReason").toByteArray(); !reason.isEmpty())         \
    QSKIP(reason.constData())

#define OVERLAB_PRIVATE_WORLD_MAIN(Test)                                                           \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        return overlab::testing::runInPrivateWorld<Test>(argc, argv);                              \
    }
