// SPDX-License-Identifier: GPL-3.0-or-later
// Real packets that are followed through a lab, by the program "marked": it watches every device of every place at
// once. What was predicted of a packet is compared with where it was seen.
#pragma once

#include "tests/support/labfixture.h"

#include <QMap>

namespace overlab::testing {

struct MarkedPacket
{
    QString from; ///< place
    QString to;   ///< address
    QString protocol = QStringLiteral("icmp");
    int port = 0;
    int lengthBytes = 84;
};

struct Sighting
{
    QString place;
    QString device;
    QString direction; ///< in, other (another's hardware address), out
    int mark = 0;
    QString protocol; ///< icmp, icmp-reply, tcp, udp
    QString source;
    QString destination;
    int ttl = 0;
};

class MarkedPackets
{
public:
    explicit MarkedPackets(const LabFixture &lab) : m_lab(lab) {}

    /// Watches all places of the lab, or \a places alone. What is wrong; empty: nothing.
    QByteArray watch(QStringList places = {});
    /// The mark that the packet will have.
    int add(const MarkedPacket &packet);
    /// Sends all that were added, and waits until nothing is seen any more.
    void send();

    /// What send() of the packet said: "sent", or the system's reason.
    QString outcome(int mark) const { return m_outcomes.value(mark); }
    QList<Sighting> of(int mark) const { return m_sightings.value(mark); }
    /// Sends one packet alone.
    int sendOne(const MarkedPacket &packet);
    /// Whether a packet was taken in by its hardware address at \a place, device \a device.
    bool reached(int mark, const QString &place, const QString &device = QStringLiteral("eth0")) const;

private:
    void collect();

    const LabFixture &m_lab;
    QMap<QString, QStringList> m_waiting; ///< place → commands
    QMap<int, QString> m_outcomes;
    QMap<int, QList<Sighting>> m_sightings;
    QString m_node; ///< whose /tmp, as that of all places, is the lab's
    int m_next = 1;
};

/// What is wrong with \a way (of path --json), a line each, where the packet of \a mark is concerned, or the answer to
/// it (\a isReply): a device of a hop that did not see it as the hop says, or one behind its end that did. Empty: they
/// agree.
QStringList disagreements(const QJsonObject &way, const MarkedPackets &packets, int mark, bool isReply);

} // namespace overlab::testing
