// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netlink/ethernet.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "tests/support/privateworld.h"

#include <QtEndian>

#include <linux/ethtool.h>
#include <linux/if.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <linux/sockios.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;

class tst_Ethernet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void txChecksum_isOffThere();
    void txChecksum_missingDeviceDoesNotStopTheOthers();
    void arp_sendsRequestAndReply();
    void arp_passesOverWhatIsDown();
    void arp_missingDeviceIsTold();

private:
    static bool hasTxChecksum(const NetlinkSocket &place, const char *device);
    QList<QByteArray> hear(int count);
    NetlinkSocket m_here;
    NetlinkSocket m_there;
    FileDescriptor m_ear;
};

void tst_Ethernet::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
}

void tst_Ethernet::init()
{
    m_here = createNamespace(u"/run/here"_s);
    m_there = createNamespace(u"/run/there"_s);
    NetlinkBatch batch(m_here);
    batch.addVeth(
        u"v"_s, {.name = u"tap"_s, .alias = u"m"_s},
        {.name = u"eth0"_s, .alias = u"m"_s, .mac = MacAddress::parse(u"fa:16:3e:00:00:02")},
        m_there);
    QCOMPARE(batch.commit().size(), 0);
    inNamespace(u"/run/here"_s, [this] {
        m_ear.reset(socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, qToBigEndian(quint16(ETH_P_ARP))));
    });
    QVERIFY(m_ear.isOpen());
}

void tst_Ethernet::cleanup()
{
    m_ear.reset();
    m_here = {};
    m_there = {};
    removeNamespace(u"/run/here"_s);
    removeNamespace(u"/run/there"_s);
}

bool tst_Ethernet::hasTxChecksum(const NetlinkSocket &place, const char *device)
{
    ethtool_value value{ETHTOOL_GTXCSUM, 99};
    ifreq request{};
    qstrncpy(request.ifr_name, device, IFNAMSIZ);
    request.ifr_data = reinterpret_cast<char *>(&value);
    return ioctl(place.descriptor(), SIOCETHTOOL, &request) == 0 && value.data != 0;
}

QList<QByteArray> tst_Ethernet::hear(int count)
{
    QList<QByteArray> frames;
    pollfd waiting{m_ear.get(), POLLIN, 0};
    while (frames.size() < count && poll(&waiting, 1, 1000) == 1) {
        char frame[200];
        const ssize_t length = recv(m_ear.get(), frame, sizeof frame, 0);
        frames << QByteArray(frame, length).toHex();
    }
    return frames;
}

void tst_Ethernet::txChecksum_isOffThere()
{
    QVERIFY(hasTxChecksum(m_there, "eth0"));

    disableTransmitChecksum(m_there, {u"eth0"_s});

    QVERIFY(!hasTxChecksum(m_there, "eth0"));
    QVERIFY(hasTxChecksum(m_here, "tap")); // the other end is not meant
    disableTransmitChecksum(u"/run/here"_s, {u"tap"_s});
    QVERIFY(!hasTxChecksum(m_here, "tap"));
}

void tst_Ethernet::txChecksum_missingDeviceDoesNotStopTheOthers()
{
    try {
        disableTransmitChecksum(m_there, {u"none"_s, u"a-name-that-is-too-long"_s, u"eth0"_s});
        QFAIL("taken");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::NotFound);
        QCOMPARE(error.subject(), u"none"_s);
    }
    QVERIFY(!hasTxChecksum(m_there, "eth0"));
}

void tst_Ethernet::arp_sendsRequestAndReply()
{
    sendGratuitousArp(u"/run/there"_s, {{u"eth0"_s, *Ipv4Address::parse(u"10.0.0.1")},
                                        {u"eth0"_s, *Ipv4Address::parse(u"10.0.0.2")}});

    const QList<QByteArray> frames = hear(4);
    QCOMPARE(frames.size(), 4);
    const QByteArray ethernet = "fffffffffffffa163e0000020806";
    const QByteArray arp = "000108000604";
    QCOMPARE(frames.at(0), ethernet + arp + "0001fa163e0000020a000001ffffffffffff0a000001");
    QCOMPARE(frames.at(1), ethernet + arp + "0002fa163e0000020a000001fa163e0000020a000001");
    QCOMPARE(frames.at(2), ethernet + arp + "0001fa163e0000020a000002ffffffffffff0a000002");
    QCOMPARE(frames.at(3), ethernet + arp + "0002fa163e0000020a000002fa163e0000020a000002");
}

void tst_Ethernet::arp_passesOverWhatIsDown()
{
    NetlinkBatch batch(m_there);
    batch.setLink(u"d"_s, u"eth0"_s, {.up = false});
    QCOMPARE(batch.commit().size(), 0);

    sendGratuitousArp(u"/run/there"_s, {{u"eth0"_s, *Ipv4Address::parse(u"10.0.0.1")}});

    QCOMPARE(hear(1).size(), 0);
}

void tst_Ethernet::arp_missingDeviceIsTold()
{
    try {
        sendGratuitousArp(u"/run/there"_s, {{u"none"_s, *Ipv4Address::parse(u"10.0.0.9")},
                                            {u"eth0"_s, *Ipv4Address::parse(u"10.0.0.1")}});
        QFAIL("taken");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::NotFound);
    }
    QCOMPARE(hear(2).size(), 2);
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_Ethernet)
#include "tst_ethernet.moc"
