// SPDX-License-Identifier: GPL-3.0-or-later
// When a guest's DHCP client asks: the real busybox and app/lease, on a real link without a server.
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "engine/host/process/filedescriptor.h"
#include "engine/lab/guest/dhcpclients.h"
#include "engine/lab/guest/guestworld.h"
#include "engine/lab/paths.h"
#include "tests/support/privateworld.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <poll.h>
#include <sys/socket.h>

using namespace overlab;
using namespace overlab::lab;
using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 300;       // milliseconds: a client that may ask does so in some 20
constexpr int longest = 10'000; // for a busy host

/// Hears the IPv4 packets that come out of \a device.
class Listener
{
public:
    explicit Listener(const char *device)
        : m_socket(socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC, htons(ETH_P_IP)))
    {
        sockaddr_ll here{};
        here.sll_family = AF_PACKET;
        here.sll_protocol = htons(ETH_P_IP);
        here.sll_ifindex = int(if_nametoindex(device));
        m_listens = here.sll_ifindex > 0
            && ::bind(m_socket.get(), reinterpret_cast<const sockaddr *>(&here), sizeof here) == 0;
    }
    bool listens() const { return m_listens; }
    bool hearsWithin(int milliseconds)
    {
        pollfd waiting{m_socket.get(), POLLIN, 0};
        return poll(&waiting, 1, milliseconds) == 1;
    }

private:
    host::FileDescriptor m_socket;
    bool m_listens = false;
};

} // namespace

class tst_DhcpClients : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void start_holdsThemBack();
    void destructor_letsThemAsk();
    void start_namesWhoFailed();
    void letAsk_withoutClientsReturns();

private:
    blueprint::NamespaceGuest m_guest;
};

void tst_DhcpClients::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
    // guest-bin/lease stands in the programs' folder.
    QVERIFY(QFile::link(QFileInfo(QStringLiteral(LEASE)).dir().filePath(u".."_s), paths::program));
}

void tst_DhcpClients::init()
{
    m_guest = {};
    m_guest.uuid = QUuid::createUuid();
    m_guest.object = u"red/light"_s;
    m_guest.hostName = u"light"_s;
    blueprint::GuestInterface card;
    card.device = u"eth0"_s;
    m_guest.interfaces = {card};
    createGuestFiles(m_guest);
    host::NetlinkSocket inside = host::createNamespace(paths::guestNamespace(m_guest.uuid));
    host::NetlinkSocket here{QString()};
    host::NetlinkBatch batch(here);
    batch.addVeth(u"tap"_s, {.name = u"tap"_s, .alias = u"tap"_s},
                  {.name = u"eth0"_s, .alias = u"tap"_s}, inside);
    QVERIFY(batch.commit().isEmpty());
}

void tst_DhcpClients::cleanup()
{
    if (m_guest.uuid.isNull())
        return;
    host::NetlinkSocket here{QString()};
    host::NetlinkBatch batch(here);
    batch.removeLink(u"tap"_s, u"tap"_s); // at once: the kernel takes a namespace apart some time later
    QVERIFY(batch.commit().isEmpty());
    removeGuests({m_guest.uuid});
}

void tst_DhcpClients::start_holdsThemBack()
{
    Listener listener("tap");
    QVERIFY(listener.listens());
    DhcpClients clients;

    QVERIFY(clients.start({m_guest}).isEmpty());
    QVERIFY(isGuestWhole(m_guest.uuid)); // the client runs
    QVERIFY(!listener.hearsWithin(soon));
    clients.letAsk();

    QVERIFY(listener.hearsWithin(longest));
}

void tst_DhcpClients::destructor_letsThemAsk()
{
    Listener listener("tap");
    QVERIFY(listener.listens());
    {
        DhcpClients clients;
        QVERIFY(clients.start({m_guest}).isEmpty());
        QVERIFY(!listener.hearsWithin(soon));
    }

    QVERIFY(listener.hearsWithin(longest));
    QCOMPARE(QDir(paths::guests + u"/gates"_s).entryList(QDir::Files), QStringList());
}

void tst_DhcpClients::start_namesWhoFailed()
{
    blueprint::NamespaceGuest lost = m_guest;
    lost.uuid = QUuid::createUuid(); // without a namespace
    DhcpClients clients;

    const QList<FailedStart> failed = clients.start({lost, m_guest});

    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().machine, lost.uuid);
    QVERIFY2(failed.first().reason.contains(u"namespace"_s), qPrintable(failed.first().reason));
    QVERIFY(isGuestWhole(m_guest.uuid));
}

void tst_DhcpClients::letAsk_withoutClientsReturns()
{
    m_guest.interfaces.first().dhcp = false;
    DhcpClients clients;

    QVERIFY(clients.start({m_guest}).isEmpty());

    clients.letAsk();
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_DhcpClients)

#include "tst_dhcpclients.moc"
