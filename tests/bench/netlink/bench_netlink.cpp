// SPDX-License-Identifier: GPL-3.0-or-later
// Costs of namespaces, links and processes, in a world of its own: bench_netlink [COUNT], as root
// or anybody. "floor" lines are the bare system calls to compare with.
#include "engine/host/netlink/ethernet.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "engine/host/process/process.h"
#include "tests/support/privateworld.h"

#include <QDir>
#include <QElapsedTimer>
#include <QtConcurrent>

#include <cstdio>

#include <fcntl.h>
#include <linux/if.h>
#include <sys/wait.h>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;

namespace {

QString guestPath(int number)
{
    return u"/run/g%1"_s.arg(number);
}

template<typename Function>
void measure(const char *what, int count, const Function &function)
{
    QElapsedTimer clock;
    clock.start();
    function();
    const double milliseconds = double(clock.nsecsElapsed()) / 1e6;
    std::printf("%-58s %8.1f ms  %7.3f ms each\n", what, milliseconds, milliseconds / count);
    std::fflush(stdout);
}

QList<NamespaceSpec> guests(int from, int to)
{
    QList<NamespaceSpec> specs;
    for (int i = from; i < to; ++i)
        specs << NamespaceSpec{guestPath(i), {}};
    return specs;
}

void complain(const QList<NetlinkFailure> &failures)
{
    for (const NetlinkFailure &failure : failures)
        std::printf("FAILED %s: %s\n", qPrintable(failure.label), qPrintable(failure.text));
}

void floors(int count)
{
    std::vector<FileDescriptor> keep;
    const FileDescriptor home(open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC));
    measure("floor: unshare(CLONE_NEWNET)", count, [&] {
        for (int i = 0; i < count; ++i) {
            unshare(CLONE_NEWNET);
            keep.emplace_back(open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC));
        }
    });
    setns(home.get(), CLONE_NEWNET);
}

void addVeths(NetlinkSocket &place, std::vector<NewNamespace> &all, size_t from, size_t to)
{
    NetlinkBatch batch(place);
    for (size_t i = from; i < to; ++i) {
        const QString name = u"t%1"_s.arg(i);
        batch.addVeth(name, {.name = name, .alias = u"overlab:port/"_s + name, .mtu = 1450},
                      {.name = u"eth0"_s,
                       .alias = u"overlab:port/"_s + name,
                       .mac = MacAddress({0xfa, 0x16, 0x3e, 0, quint8(i >> 8), quint8(i)}),
                       .mtu = 1450},
                      all[i].socket);
    }
    complain(batch.commit());
}

void endpoints(int count)
{
    std::vector<NewNamespace> made;
    measure("createNamespaces, lo up", count, [&] { made = createNamespaces(guests(0, count)); });
    NetlinkSocket here{QString()};
    measure("addVeth, peer in its namespace, marked, both up", count,
            [&] { addVeths(here, made, 0, made.size()); });
    measure("disableTransmitChecksum", count, [&] {
        for (NewNamespace &one : made)
            disableTransmitChecksum(one.socket, {u"eth0"_s});
    });
    measure("addAddress, one a namespace", count, [&] {
        for (NewNamespace &one : made) {
            NetlinkBatch batch(one.socket);
            batch.addAddress(u"a"_s, u"eth0"_s, {Ipv4Address(0x0a000001), 24});
            complain(batch.commit());
        }
    });
    measure("readLinks of the place with all veths", count, [&] { here.readLinks(); });
    measure("sendGratuitousArp, one a namespace", count, [&] {
        for (const NewNamespace &one : made)
            sendGratuitousArp(one.path, {{u"eth0"_s, Ipv4Address(0x0a000001)}});
    });

    QList<DaemonSpec> clients;
    for (const NewNamespace &one : made) {
        DaemonSpec spec;
        spec.process.program = u"/bin/busybox"_s;
        spec.process.arguments = {u"sleep"_s, u"600"_s};
        spec.process.place.networkNamespace = one.path;
        clients << spec;
    }
    QList<ProcessMark> marks;
    measure("startDaemons, busybox in its namespace", count, [&] {
        for (const DaemonStart &start : startDaemons(clients))
            marks << start.mark;
    });
    measure("terminate all of them", count, [&] { terminate(marks, std::chrono::seconds(1)); });
    for (DaemonSpec &spec : clients) {
        spec.process.place.hostname = u"vm"_s;
        spec.process.place.mounts = {{u"/usr"_s, u"/run"_s, true}};
    }
    marks.clear();
    measure("startDaemons, with a name and mounts of their own", count, [&] {
        for (const DaemonStart &start : startDaemons(clients))
            marks << start.mark;
    });
    terminate(marks, std::chrono::seconds(1));

    measure("removeLink", count, [&] {
        NetlinkBatch batch(here);
        for (int i = 0; i < count; ++i)
            batch.removeLink(QString::number(i), u"t%1"_s.arg(i));
        complain(batch.commit());
    });
    made.clear();
    measure("removeNamespace", count, [&] {
        for (int i = 0; i < count; ++i)
            removeNamespace(guestPath(i));
    });
}

void inThreads(int count)
{
    measure("namespaces and veths from two threads", count, [&] {
        QList<QFuture<void>> halves;
        for (int half = 0; half < 2; ++half) {
            halves << QtConcurrent::run([half, count] {
                NetlinkSocket here{QString()};
                auto made = createNamespaces(guests(half * count / 2, (half + 1) * count / 2));
                NetlinkBatch batch(here);
                for (NewNamespace &one : made) {
                    const QString name = u"t"_s + one.path.mid(6);
                    batch.addVeth(name, {.name = name, .alias = name},
                                  {.name = u"eth0"_s, .alias = name}, one.socket);
                }
                complain(batch.commit());
            });
        }
        for (QFuture<void> &half : halves)
            half.waitForFinished();
    });
    measure("removeNamespace, links and all", count, [&] {
        for (int i = 0; i < count; ++i)
            removeNamespace(guestPath(i));
    });
}

void forks(int count)
{
    const QByteArray weight(64 * 1024 * 1024, 'x'); // as large as the engine
    ProcessSpec spec;
    spec.program = u"/bin/busybox"_s;
    spec.arguments = {u"true"_s};
    measure("run busybox true, 64 MB caller", count, [&] {
        for (int i = 0; i < count; ++i)
            run(spec);
    });
    measure("floor: fork and exec the same", count, [&] {
        for (int i = 0; i < count; ++i) {
            const pid_t pid = fork();
            if (pid == 0) {
                execl("/bin/busybox", "busybox", "true", nullptr);
                _exit(1);
            }
            waitpid(pid, nullptr, 0);
        }
    });
    Q_UNUSED(weight);
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray reason = testing::enterPrivateWorld();
    if (!reason.isEmpty()) {
        std::fprintf(stderr, "no world to measure in: %s\n", reason.constData());
        return 1;
    }
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 300;
    try {
        forks(count);
        floors(count);
        endpoints(count);
        inThreads(count);
    } catch (const Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
