// SPDX-License-Identifier: GPL-3.0-or-later
// Two veth pairs between two network namespaces, and frames on them, for tests of captures.
#pragma once

#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "engine/host/process/filedescriptor.h"

#include <QTest>

#include <arpa/inet.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <sys/socket.h>

namespace overlab::testing {

inline const QString here = QStringLiteral("/run/here");
inline const QString there = QStringLiteral("/run/there");

inline QByteArray frameOf(const char *type, const QByteArray &content)
{
    return QByteArray::fromHex("fa163e000002 fa163e000001") + QByteArray::fromHex(type) + content;
}

inline QByteArray ipFrame(char filling = 'x', int bytes = 50)
{
    return frameOf("0800", QByteArray(bytes, filling));
}

/// "one" in here leads to "other" in there, "two" to "further".
class Wire
{
public:
    void make()
    {
        m_here = host::createNamespace(here);
        m_there = host::createNamespace(there);
        host::NetlinkBatch batch(m_here);
        const QString mark = QStringLiteral("m");
        batch.addVeth(QStringLiteral("v"), {.name = QStringLiteral("one"), .alias = mark, .mtu = 4000, .up = false},
                      {.name = QStringLiteral("other"), .alias = mark, .mtu = 4000}, m_there);
        batch.addVeth(QStringLiteral("w"), {.name = QStringLiteral("two"), .alias = mark, .up = false},
                      {.name = QStringLiteral("further"), .alias = mark}, m_there);
        QCOMPARE(batch.commit().size(), 0);
        host::NetlinkBatch senders(m_here); // after their peers
        senders.setLink(QStringLiteral("v"), QStringLiteral("one"), {.up = true});
        senders.setLink(QStringLiteral("w"), QStringLiteral("two"), {.up = true});
        QCOMPARE(senders.commit().size(), 0);
    }

    void remove()
    {
        m_here = {};
        m_there = {};
        host::removeNamespace(here);
        host::removeNamespace(there);
    }

    void removeLink(const QString &name)
    {
        host::NetlinkBatch batch(m_here);
        batch.removeLink(name, name);
        QCOMPARE(batch.commit().size(), 0);
    }

    /// Puts a frame on the wire as \a device of here would send it.
    static void send(const QByteArray &frame, const char *device = "one", int count = 1)
    {
        host::inNamespace(here, [&] {
            const host::FileDescriptor socket(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0));
            sockaddr_ll to{};
            to.sll_family = AF_PACKET;
            to.sll_ifindex = int(if_nametoindex(device));
            for (int i = 0; i < count; ++i) {
                const ssize_t sent = sendto(socket.get(), frame.constData(), size_t(frame.size()), 0, reinterpret_cast<const sockaddr *>(&to), sizeof to);
                QCOMPARE(sent, ssize_t(frame.size()));
            }
        });
    }

private:
    host::NetlinkSocket m_here;
    host::NetlinkSocket m_there;
};

} // namespace overlab::testing
