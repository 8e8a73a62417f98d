// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/judgedports.h"

#include "engine/lab/digest.h"

namespace overlab::lab {

using namespace Qt::StringLiterals;

QString JudgedPort::toString() const
{
    QStringList texts;
    for (const Ipv4Subnet &source : sources)
        texts.append(source.toShortString());
    return u"%1=%2:%3:%4"_s.arg(name).arg(zone).arg(digest, texts.join(u','));
}

JudgedPort JudgedPort::parse(const QString &text)
{
    JudgedPort port;
    port.name = text.section(u'=', 0, 0);
    const QString rest = text.section(u'=', 1);
    port.zone = rest.section(u':', 0, 0).toInt();
    port.digest = rest.section(u':', 1, 1);
    for (const QString &word : rest.section(u':', 2).split(u',', Qt::SkipEmptyParts)) {
        if (const auto subnet = Ipv4Subnet::parse(word.contains(u'/') ? word : word + u"/32"_s))
            port.sources.append(*subnet);
    }
    return port;
}

QStringList judgedPorts(const blueprint::NodeBlueprint &node)
{
    QHash<QString, QByteArray> setDigests;
    for (const blueprint::AddressSet &set : node.addressSets) {
        if (!set.ipv6)
            setDigests.insert(set.name, digestOf(set));
    }
    QStringList lines;
    QHash<const blueprint::AllowedTraffic *, QByteArray> allowedDigests; // ports with the same groups share a list
    for (const blueprint::FilteredPort &port : node.filteredPorts) {
        QByteArray &allowed = allowedDigests[port.allowed.constData()];
        if (allowed.isEmpty())
            allowed = digestOf(port.allowed, setDigests);
        const QByteArray digest = digestOf(port, allowed).left(16);
        lines.append(
            JudgedPort{port.name, port.zone, QString::fromLatin1(digest), port.sources}.toString());
    }
    return lines;
}

} // namespace overlab::lab
