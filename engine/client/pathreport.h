// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says of a packet's path. Values; views/wording makes sentences of the codes.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

namespace overlab::client {

struct PathRequest
{
    QString from; ///< a PLACE
    QString to;   ///< a machine, a router, "outside" or an address
    QString protocol = QStringLiteral("icmp"); ///< icmp, tcp, udp
    int port = 0;                              ///< of the destination: tcp, udp
    int lengthBytes = 84;                      ///< of the IP packet
    bool isEstablished = false; ///< a later packet of a connection that both ends have spoken in
    bool withAnswer = false;    ///< and the way back
    bool withEvidence = false;  ///< the commands that show the rules are run, which takes longer

    QJsonObject toJson() const;
    friend bool operator==(const PathRequest &, const PathRequest &) = default;
};

struct PathTunnel
{
    QString type; ///< empty: none
    quint32 key = 0;
    QString local;
    QString remote;

    friend bool operator==(const PathTunnel &, const PathTunnel &) = default;
};

/// A packet as one hop sees it. Addresses as text; empty or 0: the packet has none.
struct PathPacket
{
    QString ethSrc;
    QString ethDst;
    int vlan = 0;
    PathTunnel tunnel;
    QString ipSrc;
    QString ipDst;
    QString protocol;
    int ttl = 0;
    int srcPort = 0;
    int dstPort = 0;

    static PathPacket fromJson(const QJsonObject &json);
    friend bool operator==(const PathPacket &, const PathPacket &) = default;
};

struct PathRule
{
    QString kind; ///< flow, iptables, route, neighbour, port, link, address; empty: none
    QString table;
    QString chain;
    int number = 0;
    int priority = 0;
    QString match;
    QString cookie;
    QString text;
    QString origin; ///< the design's object; empty: unknown

    static PathRule fromJson(const QJsonObject &json);
};

struct PathHop
{
    QString place;
    QString node;
    QString kind;
    QString device;
    QString outDevice;
    QString bridge;
    QString network; ///< of the design; empty: none
    QString code;
    QJsonObject arguments;
    PathRule rule;
    QList<PathRule> passed;
    QString evidencePlace;
    QString evidenceCommand;
    QString evidenceOutput;
    PathPacket before;
    PathPacket after;
    QList<PathHop> asked; ///< the way of an ARP request that nobody answered

    static PathHop fromJson(const QJsonObject &json);
};

struct PathWay
{
    enum class Outcome { Delivered, Dropped, Unknown };

    Outcome outcome = Outcome::Unknown;
    QList<PathHop> hops;
    int copies = 0;

    bool isDelivered() const { return outcome == Outcome::Delivered; }
    static Outcome outcomeFrom(const QString &word);
    static PathWay fromJson(const QJsonObject &json);
};

struct PathReport
{
    QJsonObject json; ///< as it came
    QString from;
    QString to;
    QString address; ///< that \a to stands for
    PathWay there;
    bool hasBack = false;
    PathWay back;
    double milliseconds = 0; ///< in the engine

    static PathReport fromJson(const QJsonObject &json);
};

} // namespace overlab::client

Q_DECLARE_METATYPE(overlab::client::PathRequest)
Q_DECLARE_METATYPE(overlab::client::PathReport)
