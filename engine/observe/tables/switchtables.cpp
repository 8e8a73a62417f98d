// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observe/tables/switchtables.h"

#include "engine/base/error.h"
#include "engine/host/ovs/portcounters.h"
#include "engine/host/ovs/trackedconnections.h"

namespace overlab::observe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds limit{3'000};

/// Once more with a new socket: ovs-vswitchd may have been started anew.
QString ask(std::optional<host::UnixctlClient> &control, const QString &folder, const QString &command, const QStringList &arguments)
{
    const bool isKept = control.has_value();
    try {
        if (!control)
            control.emplace(host::unixctlSocketPath(folder));
        return control->call(command, arguments, limit);
    } catch (const Error &error) {
        control.reset();
        if (!isKept || error.code() != ErrorCode::HostUnreachable)
            throw;
    }
    return ask(control, folder, command, arguments);
}

/// ADDRESS, or ADDRESS:PORT; \a end and \a port are "src" and "sport" or the others.
QString endIn(const QHash<QString, QString> &tuple, const QString &end, const QString &port)
{
    const QString address = tuple.value(end);
    if (tuple.value(port).isEmpty())
        return address;
    return (address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address, tuple.value(port));
}

/// "(state=ESTABLISHED)" → ESTABLISHED
QString stateIn(const QString &protocolInformation)
{
    const QString begin = u"(state="_s;
    return protocolInformation.startsWith(begin) ? protocolInformation.mid(begin.size()).section(u')', 0, 0) : QString();
}

} // namespace

ForwardingTable::ForwardingTable(QString openVSwitchFolder, QString bridge, TableOrigins origins)
    : m_folder(std::move(openVSwitchFolder)), m_bridge(std::move(bridge)), m_origins(std::move(origins))
{
}

Table ForwardingTable::read()
{
    try {
        return readRows();
    } catch (const Error &) {
        m_conversation.reset();
        throw;
    }
}

Table ForwardingTable::readRows()
{
    const QDeadlineTimer deadline(limit);
    if (!m_conversation)
        m_conversation = std::make_unique<host::openflow::Conversation>(m_folder, m_bridge, host::openflow::version14, deadline);
    m_conversation->setDeadline(deadline);
    const QHash<quint32, QString> names = host::readPortNames(*m_conversation);
    Table table{u"ovs-appctl fdb/show "_s + m_bridge, {u"port"_s, u"vlan"_s, u"mac"_s, u"age"_s}, {}};
    const QString shown = ask(m_control, m_folder, u"fdb/show"_s, {m_bridge});
    for (const QString &line : shown.split(u'\n')) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() != 4 || words.first() == u"port")
            continue; // the heading
        const QString port = words.first() == u"LOCAL" ? m_bridge : names.value(words.first().toUInt(), words.first());
        table.rows.append({{port, words.at(1), words.at(2), words.at(3)}, m_origins.macs.value(words.at(2))});
    }
    return table;
}

Table SwitchConnections::read()
{
    Table table{u"ovs-appctl dpctl/dump-conntrack -m"_s,
                {u"zone"_s, u"protocol"_s, u"source"_s, u"destination"_s, u"replySource"_s, u"replyDestination"_s, u"state"_s, u"mark"_s},
                {}};
    const QString shown = ask(m_control, m_folder, u"dpctl/dump-conntrack"_s, {u"-m"_s});
    for (const QString &line : shown.split(u'\n')) {
        const std::optional<host::OvsConnectionLine> parts = host::splitConnection(line);
        if (!parts)
            continue;
        const auto &[protocol, origin, reply, rest] = *parts;
        table.rows.append({{rest.value(u"zone"_s, u"0"_s), protocol, endIn(origin, u"src"_s, u"sport"_s), endIn(origin, u"dst"_s, u"dport"_s),
                            endIn(reply, u"src"_s, u"sport"_s), endIn(reply, u"dst"_s, u"dport"_s), stateIn(rest.value(u"protoinfo"_s)),
                            rest.value(u"mark"_s)},
                           {}});
    }
    return table;
}

} // namespace overlab::observe
