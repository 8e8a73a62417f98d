// SPDX-License-Identifier: GPL-3.0-or-later
// A socket stays in its namespace; reading does not tire, nor is it disturbed by changes.
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "tests/support/privateworld.h"

#include <atomic>
#include <thread>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;

class tst_NetlinkSocket : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void staysInItsNamespace();
    void openNamespace_isThatOfTheSocket();
    void open_throwsForWhatIsNone();
    void readLink_absent();
    void readNamespaceId_withoutACrossingLink();
    void readLinks_whileLinksComeAndGo();
};

void tst_NetlinkSocket::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
}

void tst_NetlinkSocket::staysInItsNamespace()
{
    NetlinkSocket socket = createNamespace(u"/run/a"_s);
    removeNamespace(u"/run/a"_s); // not even the path is needed

    QList<LinkState> links;
    std::thread([&] {
        NetlinkBatch batch(socket);
        batch.addBridge(u"b"_s, {.name = u"only-in-a"_s, .alias = u"m"_s});
        QCOMPARE(batch.commit().size(), 0);
        links = socket.readLinks();
    }).join();

    QCOMPARE(links.size(), 2);
    NetlinkSocket here{QString()};
    QVERIFY(!here.readLink(u"only-in-a"_s));
}

void tst_NetlinkSocket::openNamespace_isThatOfTheSocket()
{
    NetlinkSocket socket = createNamespace(u"/run/a"_s);
    const auto undo = qScopeGuard([] { removeNamespace(u"/run/a"_s); });
    const FileDescriptor there = socket.openNamespace();
    QCOMPARE(readNamespaceInode(u"/proc/self/fd/%1"_s.arg(there.get())),
             readNamespaceInode(u"/run/a"_s));
}

void tst_NetlinkSocket::open_throwsForWhatIsNone()
{
    for (const QString &path : {u"/no/such"_s, u"/etc/passwd"_s}) {
        try {
            NetlinkSocket socket(path);
            QFAIL("opened");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::NotFound);
        }
    }
}

void tst_NetlinkSocket::readLink_absent()
{
    NetlinkSocket here{QString()};
    QVERIFY(!here.readLink(u"none"_s));
    QVERIFY(!here.readLink(u"a-name-that-is-too-long-for-a-link"_s));
    QVERIFY(here.readLink(u"lo"_s));
}

void tst_NetlinkSocket::readNamespaceId_withoutACrossingLink()
{
    NetlinkSocket here{QString()};
    const NetlinkSocket other = createNamespace(u"/run/a"_s);
    const auto undo = qScopeGuard([] { removeNamespace(u"/run/a"_s); });
    QCOMPARE(here.readNamespaceId(other), std::nullopt);
}

void tst_NetlinkSocket::readLinks_whileLinksComeAndGo()
{
    NetlinkSocket here{QString()};
    NetlinkBatch setup(here);
    for (int i = 0; i < 100; ++i) {
        setup.addVeth(QString::number(i), {.name = u"s%1"_s.arg(i), .alias = u"m"_s},
                      {.name = u"t%1"_s.arg(i), .alias = u"m"_s}, here);
    }
    QCOMPARE(setup.commit().size(), 0);
    std::atomic<bool> stop = false;
    std::thread changer([&stop] {
        NetlinkSocket mine{QString()};
        while (!stop) {
            NetlinkBatch batch(mine);
            batch.addBridge(u"b"_s, {.name = u"flicker"_s, .alias = u"m"_s});
            (void)batch.commit();
            batch.removeLink(u"b"_s, u"flicker"_s);
            (void)batch.commit();
        }
    });
    const auto join = qScopeGuard([&] {
        stop = true;
        changer.join();
    });

    for (int round = 0; round < 50; ++round) {
        QStringList names;
        for (const LinkState &link : here.readLinks()) {
            if (link.name != u"flicker")
                names << link.name;
        }
        QCOMPARE(names.size(), 201);
        names.removeDuplicates();
        QCOMPARE(names.size(), 201);
    }
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_NetlinkSocket)
#include "tst_netlinksocket.moc"
