// SPDX-License-Identifier: GPL-3.0-or-later
// Namespaces and sysctls: made, found again, entered, removed; many, from many threads, no remains.
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "tests/support/privateworld.h"

#include <QDir>
#include <QtConcurrent>

#include <sys/stat.h>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;

class tst_Namespaces : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void create_givesLoopbackAndQuiet();
    void create_leavesTheThreadWhereItWas();
    void create_refusesATakenPath();
    void create_usesAFileLeftByACrash();
    void create_leavesNothingWhenItFails();
    void createNamespaces_tellsEachOutcome();
    void create_isSeenByMountNamespacesMadeBefore();
    void remove_absentIsSuccess();
    void remove_sparesWhatIsNoNamespace();
    void readNamespaces_listsOnlyPins();
    void inNamespace_comesBackAfterAThrow();
    void sysctls_areTheNamespacesOwn();
    void sysctls_failureDoesNotStopTheOthers();
    void create_fromManyThreads();
    void threeHundredGuests_leaveNothing();

private:
    static quint64 ownInode();
    static qsizetype countLines(const char *file);
};

void tst_Namespaces::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
    QVERIFY(QDir().mkdir(u"/run/netns"_s));
}

void tst_Namespaces::cleanup()
{
    const QDir folder(u"/run/netns"_s);
    for (const QString &name : folder.entryList(QDir::Files | QDir::System))
        removeNamespace(folder.filePath(name));
}

quint64 tst_Namespaces::ownInode()
{
    return readNamespaceInode(u"/proc/thread-self/ns/net"_s).value_or(0);
}

qsizetype tst_Namespaces::countLines(const char *file)
{
    QFile lines(QString::fromLatin1(file));
    return lines.open(QIODevice::ReadOnly) ? lines.readAll().count('\n') : -1;
}

void tst_Namespaces::create_givesLoopbackAndQuiet()
{
    NetlinkSocket socket = createNamespace(u"/run/netns/a"_s);

    const QList<LinkState> links = socket.readLinks();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.at(0).name, u"lo"_s);
    QVERIFY(links.at(0).up);
    QCOMPARE(socket.readAddresses().at(0).address, *Ipv4Address::parse(u"127.0.0.1"));
    QCOMPARE(readSysctl(u"/run/netns/a"_s, u"net.ipv6.conf.default.addr_gen_mode"_s), u"1"_s);
    QVERIFY(readNamespaceInode(u"/run/netns/a"_s).has_value());
    QVERIFY(readNamespaceInode(u"/run/netns/a"_s) != ownInode());
    QCOMPARE(socket.place(), u"/run/netns/a"_s);
}

void tst_Namespaces::create_leavesTheThreadWhereItWas()
{
    const quint64 before = ownInode();
    createNamespace(u"/run/netns/a"_s);
    QCOMPARE(ownInode(), before);
    QVERIFY_EXCEPTION_THROWN(createNamespace(u"/run/netns/a"_s), Error);
    QCOMPARE(ownInode(), before);
}

void tst_Namespaces::create_refusesATakenPath()
{
    createNamespace(u"/run/netns/a"_s);
    const auto inode = readNamespaceInode(u"/run/netns/a"_s);

    try {
        createNamespace(u"/run/netns/a"_s);
        QFAIL("made twice");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::NameTaken);
    }
    QCOMPARE(readNamespaceInode(u"/run/netns/a"_s), inode); // and it is still there
}

void tst_Namespaces::create_usesAFileLeftByACrash()
{
    QVERIFY(QFile(u"/run/netns/a"_s).open(QIODevice::WriteOnly));
    createNamespace(u"/run/netns/a"_s);
    QVERIFY(readNamespaceInode(u"/run/netns/a"_s).has_value());
}

void tst_Namespaces::create_leavesNothingWhenItFails()
{
    const qsizetype mounts = countLines("/proc/self/mountinfo");
    const NamespaceSpec wrong{u"/run/netns/a"_s, {{u"net.ipv4.no_such_key"_s, u"1"_s}}};

    const std::vector<NewNamespace> made = createNamespaces({wrong});

    QVERIFY(made.at(0).failure);
    QCOMPARE(made.at(0).failure->code(), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(u"/run/netns/a"_s));
    QCOMPARE(countLines("/proc/self/mountinfo"), mounts);
}

void tst_Namespaces::createNamespaces_tellsEachOutcome()
{
    const std::vector<NewNamespace> made =
        createNamespaces({{u"/run/netns/a"_s, {{u"net.ipv4.ip_forward"_s, u"1"_s}}},
                          {u"/no/such/folder/b"_s, {}},
                          {u"/run/netns/c"_s, {}}});

    QCOMPARE(made.size(), size_t(3));
    QVERIFY(!made.at(0).failure && made.at(0).socket.isOpen());
    QVERIFY(made.at(1).failure && !made.at(1).socket.isOpen());
    QCOMPARE(made.at(1).failure->code(), ErrorCode::NotFound);
    QVERIFY(!made.at(2).failure);
    QCOMPARE(readSysctl(u"/run/netns/a"_s, u"net.ipv4.ip_forward"_s), u"1"_s);
    QCOMPARE(readSysctl(u"/run/netns/c"_s, u"net.ipv4.ip_forward"_s), u"0"_s);
}

void tst_Namespaces::create_isSeenByMountNamespacesMadeBefore()
{
    // A node's mount namespace is older than its routers; /run of it is a shared mount.
    std::optional<quint64> seen;
    QSemaphore inside;
    QSemaphore created;
    std::thread node([&] {
        unshare(CLONE_FS | CLONE_NEWNS);
        mount("none", "/", nullptr, MS_REC | MS_SLAVE, nullptr);
        inside.release();
        created.acquire();
        seen = readNamespaceInode(u"/run/netns/a"_s);
    });
    inside.acquire();
    createNamespace(u"/run/netns/a"_s);
    created.release();
    node.join();

    QVERIFY(seen.has_value());
    QCOMPARE(seen, readNamespaceInode(u"/run/netns/a"_s));
}

void tst_Namespaces::remove_absentIsSuccess()
{
    removeNamespace(u"/run/netns/none"_s);
    removeNamespace(u"/no/such/folder"_s);
    createNamespace(u"/run/netns/a"_s);
    removeNamespace(u"/run/netns/a"_s);
    QVERIFY(!QFile::exists(u"/run/netns/a"_s));
    removeNamespace(u"/run/netns/a"_s);
}

void tst_Namespaces::remove_sparesWhatIsNoNamespace()
{
    QFile file(u"/run/precious"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("text") == 4);
    file.close();
    QVERIFY_EXCEPTION_THROWN(removeNamespace(file.fileName()), Error);
    QVERIFY(file.exists());
    QVERIFY_EXCEPTION_THROWN(removeNamespace(u"/run/netns"_s), Error);
    QVERIFY(QFile::exists(u"/run/netns"_s));
}

void tst_Namespaces::readNamespaces_listsOnlyPins()
{
    createNamespace(u"/run/netns/qrouter-b"_s);
    createNamespace(u"/run/netns/qdhcp-a"_s);
    QVERIFY(QFile(u"/run/netns/empty"_s).open(QIODevice::WriteOnly));

    const QStringList expected{u"qdhcp-a"_s, u"qrouter-b"_s};
    QCOMPARE(readNamespaces(u"/run/netns"_s), expected);
    QCOMPARE(readNamespaces(u"/no/such"_s), QStringList());
}

void tst_Namespaces::inNamespace_comesBackAfterAThrow()
{
    createNamespace(u"/run/netns/a"_s);
    const quint64 before = ownInode();
    quint64 inside = 0;
    const auto leave = [&inside] {
        inside = ownInode();
        throw Error(ErrorCode::BadReply, {}, {});
    };

    QVERIFY_EXCEPTION_THROWN(inNamespace(u"/run/netns/a"_s, leave), Error);

    QCOMPARE(inside, readNamespaceInode(u"/run/netns/a"_s));
    QCOMPARE(ownInode(), before);
    QVERIFY_EXCEPTION_THROWN(inNamespace(u"/no/such"_s, [] {}), Error);
    QVERIFY_EXCEPTION_THROWN(inNamespace(u"/etc/passwd"_s, [] {}), Error);
}

void tst_Namespaces::sysctls_areTheNamespacesOwn()
{
    createNamespace(u"/run/netns/a"_s);
    createNamespace(u"/run/netns/b"_s);

    writeSysctls(u"/run/netns/a"_s, {{u"net.ipv4.conf.all.arp_ignore"_s, u"1"_s},
                                     {u"net/ipv4/conf/lo/arp_announce"_s, u"2"_s}});

    QCOMPARE(readSysctl(u"/run/netns/a"_s, u"net.ipv4.conf.all.arp_ignore"_s), u"1"_s);
    QCOMPARE(readSysctl(u"/run/netns/a"_s, u"net.ipv4.conf.lo.arp_announce"_s), u"2"_s);
    QCOMPARE(readSysctl(u"/run/netns/b"_s, u"net.ipv4.conf.all.arp_ignore"_s), u"0"_s);
    QCOMPARE(readSysctl(u"/run/netns/b"_s, u"net.ipv4.no_such"_s), std::nullopt);
}

void tst_Namespaces::sysctls_failureDoesNotStopTheOthers()
{
    createNamespace(u"/run/netns/a"_s);
    try {
        writeSysctls(u"/run/netns/a"_s, {{u"net.ipv4.no_such"_s, u"1"_s},
                                         {u"net.ipv4.ip_forward"_s, u"not a number"_s},
                                         {u"net.ipv4.conf.all.arp_ignore"_s, u"2"_s}});
        QFAIL("taken");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::NotFound);
        QCOMPARE(error.subject(), u"net.ipv4.no_such"_s);
    }
    QCOMPARE(readSysctl(u"/run/netns/a"_s, u"net.ipv4.conf.all.arp_ignore"_s), u"2"_s);
}

void tst_Namespaces::create_fromManyThreads()
{
    constexpr int threads = 4;
    constexpr int each = 20; // each half by a thread of its own
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    QList<QFuture<int>> results;
    for (int thread = 0; thread < threads; ++thread) {
        results << QtConcurrent::run(&pool, [thread] {
            QList<NamespaceSpec> specs;
            for (int i = 0; i < each; ++i)
                specs << NamespaceSpec{u"/run/netns/t%1-%2"_s.arg(thread).arg(i), {}};
            std::vector<NewNamespace> made = createNamespaces(specs);
            NetlinkSocket here{QString()};
            NetlinkBatch batch(here);
            for (int i = 0; i < each; ++i) {
                const QString name = u"v%1-%2"_s.arg(thread).arg(i);
                batch.addVeth(name, {.name = name, .alias = name},
                              {.name = u"eth0"_s, .alias = name}, made.at(size_t(i)).socket);
            }
            return int(batch.commit().size());
        });
    }
    for (QFuture<int> &result : results)
        QCOMPARE(result.result(), 0);

    QCOMPARE(readNamespaces(u"/run/netns"_s).size(), threads * each);
    QSet<quint64> inodes;
    for (const QString &name : readNamespaces(u"/run/netns"_s)) {
        inodes << *readNamespaceInode(u"/run/netns/"_s + name);
        NetlinkSocket there(u"/run/netns/"_s + name);
        QCOMPARE(there.readLink(u"eth0"_s)->alias, u'v' + name.mid(1)); // each has its own
    }
    QCOMPARE(inodes.size(), threads * each);
}

void tst_Namespaces::threeHundredGuests_leaveNothing()
{
    constexpr int count = 300;
    NetlinkSocket here{QString()};
    QTRY_COMPARE_WITH_TIMEOUT(here.readLinks().size(), 1, 20'000); // other tests' are gone by now
    const qsizetype mounts = countLines("/proc/self/mountinfo");
    const auto countOpen = [] {
        return QDir(u"/proc/self/fd"_s).entryList(QDir::System | QDir::Files).size();
    };
    const auto open = countOpen();
    {
        QList<NamespaceSpec> specs;
        for (int i = 0; i < count; ++i)
            specs << NamespaceSpec{u"/run/netns/guest-%1"_s.arg(i), {}};
        std::vector<NewNamespace> made = createNamespaces(specs);
        NetlinkBatch batch(here);
        for (int i = 0; i < count; ++i) {
            QVERIFY(!made.at(size_t(i)).failure);
            const QString name = u"tap%1"_s.arg(i);
            batch.addVeth(name, {.name = name, .alias = name}, {.name = u"eth0"_s, .alias = name},
                          made.at(size_t(i)).socket);
        }
        QCOMPARE(batch.commit().size(), 0);
        QCOMPARE(here.readLinks().size(), count + 1);
    }

    for (int i = 0; i < count; ++i)
        removeNamespace(u"/run/netns/guest-%1"_s.arg(i));

    QCOMPARE(QDir(u"/run/netns"_s).count(), 2u); // . and ..
    QCOMPARE(countLines("/proc/self/mountinfo"), mounts);
    QCOMPARE(countOpen(), open);
    // The near ends go when the kernel has really ended the namespaces of the far ends.
    QTRY_COMPARE_WITH_TIMEOUT(here.readLinks().size(), 1, 20'000);
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_Namespaces)
#include "tst_namespaces.moc"
