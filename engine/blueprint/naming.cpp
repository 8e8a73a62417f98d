// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/naming.h"

#include <QtEndian>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

/// The name space of all Overlab paths; a random UUID that must never change.
const QUuid overlabNamespace(u"6f1c1a5e-3a0b-4c59-9d1e-0c2f5b7a4e21"_s);

/// "OL"; tells our flows from those that a person adds by hand.
constexpr quint16 cookieMark = 0x4f4c;

/// \a name where it can be a device's (ip-link(8): 15 characters, none of \a taken), else the
/// beginning of it and of its UUID. It has no "/" and no ":", as a device's name must not.
QString shortened(const QString &name, const QString &path, const QStringList &taken)
{
    if (name.size() <= 15 && !taken.contains(name))
        return name;
    return name.left(10) + u'-' + uuidText(objectUuid(path + name)).left(4);
}

} // namespace

QUuid objectUuid(const QString &path)
{
    return QUuid::createUuidV5(overlabNamespace, path);
}

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

QString deviceName(const QString &prefix, const QUuid &port)
{
    return prefix + uuidText(port).left(11);
}

QString addressSetName(const QUuid &group, bool ipv6)
{
    return ((ipv6 ? u"NIPv6"_s : u"NIPv4"_s) + uuidText(group)).left(29);
}

QString routerNamespace(const QUuid &router)
{
    return u"qrouter-"_s + uuidText(router);
}

QString dhcpNamespace(const QUuid &network)
{
    return u"qdhcp-"_s + uuidText(network);
}

MacAddress portMac(const QUuid &port)
{
    const QByteArray raw = port.toRfc4122();
    return MacAddress({0xfa, 0x16, 0x3e, quint8(raw[0]), quint8(raw[1]), quint8(raw[2])});
}

QString tunnelPortName(const QString &type, Ipv4Address remote)
{
    return u"%1-%2"_s.arg(type).arg(remote.value(), 8, 16, QLatin1Char('0'));
}

QString instanceName(int number)
{
    return u"instance-%1"_s.arg(number, 8, 16, QLatin1Char('0'));
}

QString hostName(Ipv4Address address)
{
    return u"host-"_s + address.toString().replace(u'.', u'-');
}

QString guestHostName(const QString &name)
{
    return name.toLower().replace(u'_', u'-').replace(u'.', u'-');
}

QString underlayPortName(const QString &node)
{
    return shortened(node, u"nodes/"_s, {u"lo"_s, u"underlay"_s});
}

QString externalPortName(const QString &network)
{
    return shortened(network, u"external/"_s, {u"lo"_s, u"eth0"_s, u"br-ex"_s, u"all"_s, u"default"_s,
                                            u"ovs-netdev"_s, u"ovs-system"_s});
}

quint64 flowCookie(const QString &origin)
{
    const QByteArray raw = objectUuid(u"cookies/"_s + origin).toRfc4122();
    return quint64(cookieMark) << 48 | qFromBigEndian<quint64>(raw.constData()) >> 16;
}

bool isOurCookie(quint64 cookie)
{
    return cookie >> 48 == cookieMark;
}

} // namespace overlab::blueprint
