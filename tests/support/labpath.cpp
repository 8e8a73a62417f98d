// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/labpath.h"

namespace overlab::testing::labpath {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const QJsonObject &hop)
{
    const QJsonObject packet = hop.value(u"packet"_s).toObject();
    const QString bridge = hop.value(u"bridge"_s).toString();
    QString line = hop.value(u"place"_s).toString();
    if (!bridge.isEmpty())
        line += u' ' + bridge;
    line += u": %1 > %2 %3"_s.arg(hop.value(u"device"_s).toString(), hop.value(u"outDevice"_s).toString(),
                                  hop.value(u"code"_s).toString());
    if (packet.value(u"vlan"_s).toInt() != 0)
        line += u", vlan %1"_s.arg(packet.value(u"vlan"_s).toInt());
    if (packet.value(u"tunnel"_s).isObject())
        line += u", vni %1"_s.arg(packet.value(u"tunnel"_s)[u"key"_s].toInteger());
    line += u", %1 > %2"_s.arg(packet.value(u"ipSrc"_s).toString(), packet.value(u"ipDst"_s).toString());
    return line + u", ttl %1"_s.arg(packet.value(u"ttl"_s).toInt());
}

} // namespace

QJsonObject ask(const LabFixture &lab, const QStringList &arguments)
{
    const Outcome outcome = lab.run(QStringList{u"path"_s} + arguments + QStringList{u"--json"_s});
    const QJsonObject said = outcome.json();
    if (said.isEmpty())
        qWarning("path %s: %s", qPrintable(arguments.join(u' ')), outcome.said().constData());
    return said;
}

QStringList linesOf(const QJsonObject &way)
{
    QStringList lines;
    for (const QJsonValue &hop : way.value(u"hops"_s).toArray())
        lines << lineOf(hop.toObject());
    return lines;
}

QJsonObject lastHop(const QJsonObject &way)
{
    const QJsonArray hops = way.value(u"hops"_s).toArray();
    return hops.isEmpty() ? QJsonObject() : hops.last().toObject();
}

QByteArray told(const QJsonObject &way)
{
    const QString rule = lastHop(way).value(u"rule"_s)[u"text"_s].toString();
    QStringList lines = linesOf(way) << u"reason: "_s + way.value(u"reason"_s).toString() << u"rule: "_s + rule;
    const QJsonArray asked = lastHop(way).value(u"asked"_s).toArray();
    if (!asked.isEmpty())
        lines << u"its ARP request:"_s << linesOf({{u"hops"_s, asked}});
    return '\n' + lines.join(u'\n').toUtf8();
}

} // namespace overlab::testing::labpath
