// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/process/socketrelease.h"
#include "tests/support/privateworld.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace overlab::host;
using namespace Qt::StringLiterals;

namespace {

/// A child that holds packet sockets until it is killed.
ProcessMark startHolder(int sockets)
{
    int ready[2];
    if (pipe(ready) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        signal(SIGTERM, SIG_DFL); // not the test framework's
        for (int i = 0; i < sockets; ++i) {
            if (socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL)) < 0)
                _exit(1);
        }
        if (write(ready[1], "r", 1) != 1)
            _exit(1);
        while (true)
            pause();
    }
    char byte = 0;
    const bool isReady = read(ready[0], &byte, 1) == 1;
    close(ready[0]);
    close(ready[1]);
    return isReady ? ProcessMark{child, readStartTime(child).value_or(0)} : ProcessMark{};
}

/// The packet sockets of this network namespace (proc(5)).
qsizetype packetSockets()
{
    QFile list(u"/proc/net/packet"_s);
    return list.open(QIODevice::ReadOnly) ? list.readAll().count('\n') - 1 : -1;
}

} // namespace

class tst_SocketRelease : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { OVERLAB_SKIP_WITHOUT_WORLD(); }
    void share_makesThePacketSocketsOurs();
    void killAndRelease_leavesNeitherProcessNorSocket();
    void killAndRelease_ofWhatIsGone_isSuccess();
};

void tst_SocketRelease::share_makesThePacketSocketsOurs()
{
    const ProcessMark holder = startHolder(100);
    QVERIFY(holder.pid > 0);
    SharedPacketSockets sockets;
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);

    sockets.share(holder);

    rlimit after{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &after), 0);
    QCOMPARE(after.rlim_cur, before.rlim_cur);
    kill(pid_t(holder.pid), SIGKILL);
    QCOMPARE(waitpid(pid_t(holder.pid), nullptr, 0), pid_t(holder.pid));
    QCOMPARE(packetSockets(), 100); // its end did not have to wait for them
    sockets.close();
    QCOMPARE(packetSockets(), 0);
}

void tst_SocketRelease::killAndRelease_leavesNeitherProcessNorSocket()
{
    const ProcessMark slow = startHolder(100);
    const ProcessMark quick = startHolder(100);
    QVERIFY(slow.pid > 0 && quick.pid > 0);
    QCOMPARE(packetSockets(), 200);

    QElapsedTimer timer;
    timer.start();
    kill(pid_t(slow.pid), SIGKILL);
    waitpid(pid_t(slow.pid), nullptr, 0);
    const qint64 alone = timer.restart();
    killAndRelease({quick});
    const qint64 together = timer.elapsed();

    qInfo("100 sockets: the kernel alone %lld ms, together %lld ms", alone, together);
    QVERIFY(!isAlive(quick));
    QCOMPARE(waitpid(pid_t(quick.pid), nullptr, 0), pid_t(quick.pid));
    QCOMPARE(packetSockets(), 0);
}

void tst_SocketRelease::killAndRelease_ofWhatIsGone_isSuccess()
{
    const ProcessMark gone = startHolder(1);
    kill(pid_t(gone.pid), SIGKILL);
    waitpid(pid_t(gone.pid), nullptr, 0);

    killAndRelease({gone});

    QCOMPARE(packetSockets(), 0);
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_SocketRelease)

#include "tst_socketrelease.moc"
