// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/naming.h"

#include <QtEndian>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

/// The name space of all Overlab paths; a random UUID that must never change.
const QUuid overlabNamespace(u"6f1c1a5e-3a0b-4c59-9d1e-0c2f5b7a4e21"_s);

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

QString underlayPortName(const QString &node)
{
    // A device can be called neither "." nor contain "/" or ":"; a node's name never does.
    if (node.size() <= 15 && node != u"lo" && node != u"underlay")
        return node;
    return node.left(10) + u'-' + uuidText(objectUuid(u"nodes/"_s + node)).left(4);
}

quint64 flowCookie(const QString &origin)
{
    const QByteArray raw = objectUuid(u"cookies/"_s + origin).toRfc4122();
    return qFromBigEndian<quint64>(raw.constData()) | 1;
}

} // namespace overlab::blueprint
