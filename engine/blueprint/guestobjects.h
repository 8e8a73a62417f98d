// SPDX-License-Identifier: GPL-3.0-or-later
// Machines and long-running services of a node.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"
#include "engine/blueprint/kernelobjects.h"
#include "engine/design/network.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace overlab::blueprint {

/// A network card as the guest sees it.
struct GuestInterface
{
    QString device;      ///< in a namespace guest: eth0, eth1 …
    QString tap;         ///< the other end, in the node
    QString tapBridge;   ///< qbr… that the tap is in; "" when it is a port of br-int
    MacAddress mac;
    int mtuBytes = 1500;
    bool dhcp = true;    ///< asks for its address; else the fields below are set directly
    QList<InterfaceAddress> addresses; ///< what it gets, by DHCP or directly
    std::optional<Ipv4Address> gateway;
    QList<Ipv4Address> dns;
    QList<design::Route> routes;

    friend bool operator==(const GuestInterface &, const GuestInterface &) = default;
};

/// A light guest: a network namespace of its own with a DHCP client.
struct NamespaceGuest
{
    QUuid uuid;
    QString object; ///< "red/vm-1"; also the origin
    QString hostName;
    QList<GuestInterface> interfaces;

    QString key() const { return uuid.toString(QUuid::WithoutBraces); }
    QString origin() const { return object; }
    friend bool operator==(const NamespaceGuest &, const NamespaceGuest &) = default;
};

/// A libvirt domain.
struct Domain
{
    QUuid uuid;
    QString name;   ///< instance-00000001
    QString object; ///< "red/vm-1"; also the origin
    QString hostName;
    QString image;     ///< "tiny" or a name of the design's images
    QString imageFile; ///< the qcow2 behind it; "" for tiny
    int vcpus = 1;
    qint64 memoryBytes = 0;
    std::optional<qint64> diskBytes;
    bool hasScreen = false; ///< a graphical console, over VNC
    QList<GuestInterface> interfaces;
    bool powered = true; ///< false: a person stopped it; it stays defined

    QString key() const { return uuid.toString(QUuid::WithoutBraces); }
    QString origin() const { return object; }
    friend bool operator==(const Domain &, const Domain &) = default;
};

/// A file inside a node. A service that names it is told to read it again when it changes.
struct ConfigFile
{
    QString path; ///< as the node sees it
    QByteArray content;
    QString origin;

    QString key() const { return path; }
    friend bool operator==(const ConfigFile &, const ConfigFile &) = default;
};

/// A daemon that the engine keeps alive: restarted when it ends or when its command changes.
struct Service
{
    QString name;         ///< unique in the node: "dnsmasq-" + the network's UUID
    QStringList command;  ///< program and arguments
    QString nameSpace;    ///< the named namespace that the command runs it in
    QString pidFile;      ///< as the node sees it; the daemon writes it
    QStringList reloads;  ///< ConfigFile paths whose change is followed by SIGHUP
    QString leaseFile;    ///< made before the first start only; "" for none
    QByteArray firstLease; ///< its first content; "%1" stands for the expiry (seconds since 1970)
    qint64 leaseSeconds = 0;
    QString origin;

    QString key() const { return name; }
    friend bool operator==(const Service &, const Service &) = default;
};

} // namespace overlab::blueprint
