// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/execute/expectation.h"
#include "engine/lab/readiness.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace overlab;
using namespace overlab::lab;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

ExpectedMachine expecting(const QString &leaseFile, qint64 notBefore)
{
    ExpectedMachine machine;
    machine.object = u"red/vm-1"_s;
    machine.leases = {{leaseFile, *MacAddress::parse(u"fa:16:3e:6c:ad:9c"),
                       {*Ipv4Address::parse(u"10.0.2.8")}, notBefore}};
    return machine;
}

void writeLease(const QString &path, qint64 expiry)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::number(expiry)
                   + " fa:16:3e:6c:ad:9c 10.0.2.8 host-10-0-2-8 01:fa:16:3e:6c:ad:9c\n");
    }
}

} // namespace

class tst_Readiness : public QObject
{
    Q_OBJECT

private slots:
    void parseLeases_readsTheArticlesFile();
    void parseLeases_leavesGarbageOut();
    void lease_thatAppears_endsTheWait();
    void oldLease_doesNotCount();
    void interruption_endsTheWait();
    void guestThatMustAnswer_isAskedUntilItIsUp();
    void silentGuest_isLateWithoutMissingALease();
    void machineOutOfSight_isNotWaitedForAlone();
    void isSettled_wantsEachCardsAddressAndTheGateway();
};

void tst_Readiness::parseLeases_readsTheArticlesFile()
{
    const QList<Lease> leases = parseLeases(
        "1597492111 fa:16:3e:6c:ad:9c 10.0.2.8 host-10-0-2-8 01:fa:16:3e:6c:ad:9c\n"
        "1597491115 fa:16:3e:76:c2:11 10.0.2.1 host-10-0-2-1 *\n");
    QCOMPARE(leases.size(), 2);
    QCOMPARE(leases.at(0).address.toString(), u"10.0.2.8"_s);
    QCOMPARE(leases.at(1).clientId, u"*"_s);
    QCOMPARE(leases.at(1).expiry, qint64(1597491115));
}

void tst_Readiness::parseLeases_leavesGarbageOut()
{
    QVERIFY(parseLeases("duid 00:01:00:01\nnonsense\n1 2 3 4 5\n\n").isEmpty());
}

void tst_Readiness::lease_thatAppears_endsTheWait()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"leases"_s);
    QStringList ready;
    std::thread server([&path] {
        std::this_thread::sleep_for(100ms); // the client boots meanwhile
        writeLease(path, 5000);
    });

    const auto late = waitForMachines({expecting(path, 4000)}, 20s,
                                      [&](const QString &object) { ready.append(object); },
                                      [] { return false; });
    server.join();

    QVERIFY(late.isEmpty());
    QCOMPARE(ready, QStringList{u"red/vm-1"_s});
}

void tst_Readiness::oldLease_doesNotCount()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"leases"_s);
    writeLease(path, 3999);

    const auto late = waitForMachines({expecting(path, 4000)}, 50ms, [](const QString &) {},
                                      [] { return false; });

    QCOMPARE(late.size(), 1);
}

void tst_Readiness::interruption_endsTheWait()
{
    const auto late = waitForMachines({expecting(u"/nonexistent/leases"_s, 0)}, 1h,
                                      [](const QString &) {}, [] { return true; });
    QCOMPARE(late.size(), 1);
}

void tst_Readiness::guestThatMustAnswer_isAskedUntilItIsUp()
{
    int asked = 0;
    ExpectedMachine machine;
    machine.object = u"red/vm-1"_s;
    machine.isUp = [&asked] { return ++asked == 3; };
    QStringList ready;

    const auto late = waitForMachines({machine}, 20s,
                                      [&](const QString &object) { ready.append(object); },
                                      [] { return false; });

    QVERIFY(late.isEmpty());
    QCOMPARE(asked, 3);
    QCOMPARE(ready, QStringList{u"red/vm-1"_s});
}

void tst_Readiness::silentGuest_isLateWithoutMissingALease()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"leases"_s);
    writeLease(path, 5000);
    ExpectedMachine machine = expecting(path, 4000);
    machine.isUp = [] { return false; };

    const auto late = waitForMachines({machine}, 50ms, [](const QString &) {},
                                      [] { return false; });

    QCOMPARE(late.size(), 1);
    QVERIFY(late.first().leases.isEmpty());
}

void tst_Readiness::machineOutOfSight_isNotWaitedForAlone()
{
    ExpectedMachine booting = expecting(u"/nonexistent/leases"_s, 0);
    bool isGone = false;
    booting.mayBeUp = [&isGone] { return !isGone; };
    ExpectedMachine other;
    other.object = u"red/vm-2"_s;
    int asked = 0;
    other.isUp = [&] { isGone = true; return ++asked == 3; };

    const auto late = waitForMachines({booting, other}, 1h, [](const QString &) {}, [] { return false; });

    QCOMPARE(asked, 3); // the other was waited for
    QCOMPARE(late.size(), 1);
    QCOMPARE(late.first().object, booting.object);
    QVERIFY(late.first().isOutOfSight);
}

void tst_Readiness::isSettled_wantsEachCardsAddressAndTheGateway()
{
    blueprint::Domain domain;
    blueprint::GuestInterface card;
    card.addresses = {{*Ipv4Address::parse(u"10.0.2.8"), 24}};
    card.gateway = Ipv4Address::parse(u"10.0.2.254");
    domain.interfaces.append(card);
    const QByteArray address = "2: eth0    inet 10.0.2.8/24 brd 10.0.2.255 scope global eth0\n";

    QVERIFY(isSettled(domain, address + "default via 10.0.2.254 dev eth0 \n"));
    QVERIFY(!isSettled(domain, address));
    QVERIFY(!isSettled(domain, "2: eth0    inet 10.0.2.80/24 scope global eth0\n"
                               "default via 10.0.2.254 dev eth0 \n"));

    card.addresses = {{*Ipv4Address::parse(u"10.0.9.8"), 24}};
    domain.interfaces.append(card);
    QVERIFY(!isSettled(domain, address + "default via 10.0.2.254 dev eth0 \n"));
}

QTEST_APPLESS_MAIN(tst_Readiness)
#include "tst_readiness.moc"
