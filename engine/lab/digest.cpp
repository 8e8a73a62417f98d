// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/digest.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace overlab::lab {

namespace {

/// Hashes what \a write puts into a data stream.
template<typename Write>
QByteArray hashOf(Write write)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    write(stream);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
}

void writeInterface(QDataStream &stream, const blueprint::GuestInterface &interface)
{
    stream << interface.device << interface.tap << interface.tapBridge << interface.mac.toString()
           << interface.mtuBytes << interface.dhcp;
    for (const blueprint::InterfaceAddress &address : interface.addresses)
        stream << address.toString();
    stream << (interface.gateway ? interface.gateway->toString() : QString());
    for (const Ipv4Address server : interface.dns)
        stream << server.toString();
    for (const design::Route &route : interface.routes)
        stream << route.to.toString() << route.via.toString();
}

} // namespace

QByteArray digestOf(const blueprint::NamedNamespace &space)
{
    return hashOf([&](QDataStream &stream) { stream << space.sysctls << space.iptables; });
}

QByteArray digestOf(const blueprint::Service &service)
{
    return hashOf([&](QDataStream &stream) { stream << service.command << service.pidFile; });
}

QByteArray digestOf(const blueprint::NamespaceGuest &guest)
{
    return hashOf([&](QDataStream &stream) {
        stream << guest.hostName;
        for (const blueprint::GuestInterface &interface : guest.interfaces)
            writeInterface(stream, interface);
    });
}

QByteArray digestOf(const blueprint::PacketFilter &filter)
{
    // Megabytes, where a stream would be as slow again.
    return QCryptographicHash::hash(QByteArrayView(reinterpret_cast<const char *>(filter.rules.constData()),
                                                   filter.rules.size() * qsizetype(sizeof(QChar))),
                                    QCryptographicHash::Sha1)
        .toHex();
}

QByteArray digestOf(const blueprint::AddressSet &set)
{
    return hashOf([&](QDataStream &stream) {
        for (const Ipv4Subnet &member : set.members)
            stream << member.network().value() << member.prefixLength();
    });
}

QByteArray digestOf(const blueprint::FilteredPort &port, const QByteArray &allowedDigest)
{
    return hashOf([&](QDataStream &stream) {
        stream << port.zone;
        for (const Ipv4Subnet &source : port.sources)
            stream << source.network().value() << source.prefixLength();
        stream << allowedDigest;
    });
}

QByteArray digestOf(const QList<blueprint::AllowedTraffic> &traffic, const QHash<QString, QByteArray> &setDigests)
{
    return hashOf([&](QDataStream &stream) {
        for (const blueprint::AllowedTraffic &allowed : traffic) {
            stream << int(allowed.direction) << int(allowed.protocol);
            if (allowed.ports)
                stream << allowed.ports->first << allowed.ports->last;
            if (allowed.remote)
                stream << allowed.remote->network().value() << allowed.remote->prefixLength();
            if (allowed.remoteIpv6)
                stream << allowed.remoteIpv6->toString();
            stream << setDigests.value(allowed.remoteSet);
        }
    });
}

} // namespace overlab::lab
