// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/tablewording.h"

#include "views/wording/counterwording.h"
#include "views/wording/timewording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QSet>

#include <functional>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct TableWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::TableWording)
};

} // namespace

QStringList tableKinds()
{
    return {u"forwarding"_s, u"neighbours"_s, u"ipv6Neighbours"_s, u"routes"_s, u"ipv6Routes"_s, u"rules"_s, u"filter"_s, u"addressSets"_s, u"connections"_s, u"switchConnections"_s, u"leases"_s, u"processes"_s};
}

QString tableName(const QString &kind)
{
    if (kind == u"forwarding")
        return TableWording::tr("Forwarding database");
    if (kind == u"neighbours")
        return TableWording::tr("Neighbours");
    if (kind == u"routes")
        return TableWording::tr("Routes");
    if (kind == u"ipv6Neighbours")
        return TableWording::tr("Neighbours of IPv6");
    if (kind == u"ipv6Routes")
        return TableWording::tr("Routes of IPv6");
    if (kind == u"rules") //: which routing table is asked for which packets (ip rule)
        return TableWording::tr("Routing rules");
    if (kind == u"filter")
        return TableWording::tr("Packet filter and NAT");
    if (kind == u"addressSets")
        return TableWording::tr("Address sets");
    if (kind == u"connections") //: connection tracking of the kernel
        return TableWording::tr("Tracked connections");
    if (kind == u"switchConnections") //: connection tracking of the switch
        return TableWording::tr("Tracked connections of Open vSwitch");
    if (kind == u"leases")
        return TableWording::tr("DHCP leases");
    if (kind == u"processes")
        return TableWording::tr("Processes");
    return kind;
}

bool isTableOfNode(const QString &kind)
{
    static const QSet<QString> ofNodes{u"forwarding"_s, u"switchConnections"_s, u"leases"_s, u"processes"_s};
    return ofNodes.contains(kind);
}

QString columnName(const QString &column)
{
    static const QHash<QString, std::function<QString()>> names{
        {u"port"_s, [] { return TableWording::tr("Port"); }},
        {u"vlan"_s, [] { return TableWording::tr("VLAN"); }},
        {u"mac"_s, [] { return TableWording::tr("MAC"); }},
        {u"age"_s, [] { return TableWording::tr("Age (s)"); }},
        {u"address"_s, [] { return TableWording::tr("Address"); }},
        {u"device"_s, [] { return TableWording::tr("Device"); }},
        {u"state"_s, [] { return TableWording::tr("State"); }},
        {u"destination"_s, [] { return TableWording::tr("Destination"); }},
        {u"via"_s, [] { return TableWording::tr("Via", "a route's next hop"); }},
        {u"source"_s, [] { return TableWording::tr("Source"); }},
        {u"family"_s, [] { return TableWording::tr("Family", "IPv4 or IPv6"); }},
        {u"priority"_s, [] { return TableWording::tr("Priority"); }},
        {u"selector"_s, [] { return TableWording::tr("Packets", "which ones a routing rule takes"); }},
        {u"action"_s, [] { return TableWording::tr("Action"); }},
        {u"metric"_s, [] { return TableWording::tr("Metric"); }},
        {u"protocol"_s, [] { return TableWording::tr("Protocol"); }},
        {u"table"_s, [] { return TableWording::tr("Table"); }},
        {u"chain"_s, [] { return TableWording::tr("Chain"); }},
        {u"number"_s, [] { return TableWording::tr("No."); }},
        {u"rule"_s, [] { return TableWording::tr("Rule"); }},
        {u"packets"_s, [] { return TableWording::tr("Packets"); }},
        {u"bytes"_s, [] { return TableWording::tr("Bytes"); }},
        {u"set"_s, [] { return TableWording::tr("Set"); }},
        {u"member"_s, [] { return TableWording::tr("Member"); }},
        {u"zone"_s, [] { return TableWording::tr("Zone"); }},
        {u"replySource"_s, [] { return TableWording::tr("Answer from"); }},
        {u"replyDestination"_s, [] { return TableWording::tr("Answer to"); }},
        {u"secondsLeft"_s, [] { return TableWording::tr("Expires in (s)"); }},
        {u"mark"_s, [] { return TableWording::tr("Mark"); }},
        {u"network"_s, [] { return TableWording::tr("Network"); }},
        {u"hostName"_s, [] { return TableWording::tr("Host name"); }},
        {u"expires"_s, [] { return TableWording::tr("Expires"); }},
        {u"clientId"_s, [] { return TableWording::tr("Client ID"); }},
        {u"pid"_s, [] { return TableWording::tr("PID"); }},
        {u"name"_s, [] { return TableWording::tr("Name"); }},
        {u"namespace"_s, [] { return TableWording::tr("Namespace"); }},
        {u"processorSeconds"_s, [] { return TableWording::tr("CPU (s)"); }},
        {u"memory"_s, [] { return TableWording::tr("Memory"); }},
        {u"started"_s, [] { return TableWording::tr("Started"); }},
        {u"command"_s, [] { return TableWording::tr("Command"); }},
    };
    const auto name = names.constFind(column);
    return name == names.cend() ? column : (*name)();
}

QString cellText(const QString &column, const QString &cell)
{
    if (column == u"memory")
        return dataSize(cell.toLongLong());
    if (column == u"expires" || column == u"started")
        return cell.isEmpty() ? QString() : momentText(QDateTime::fromMSecsSinceEpoch(cell.toLongLong()));
    return cell;
}

bool isNumberColumn(const QString &column)
{
    static const QSet<QString> numbers{u"vlan"_s, u"age"_s, u"metric"_s, u"priority"_s, u"number"_s, u"packets"_s, u"bytes"_s, u"zone"_s, u"secondsLeft"_s,
                                       u"mark"_s, u"expires"_s, u"pid"_s, u"processorSeconds"_s, u"memory"_s, u"started"_s};
    return numbers.contains(column);
}

} // namespace overlab::views
