// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observe/tables/switchtables.h"

#include "engine/base/error.h"
#include "engine/host/ovs/portcounters.h"

#include <QRegularExpression>

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

/// "src=10.0.0.1,dst=10.0.0.2,sport=1,dport=2" → ADDRESS:PORT of \a end ("src", "dst").
QString endIn(const QString &tuple, const QString &end)
{
    QString address;
    QString port;
    for (const QString &field : tuple.split(u',')) {
        const QString name = field.section(u'=', 0, 0);
        if (name == end)
            address = field.section(u'=', 1);
        else if (name == (end == u"src" ? u"sport"_s : u"dport"_s))
            port = field.section(u'=', 1);
    }
    if (port.isEmpty())
        return address;
    return (address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address, port);
}

QString fieldIn(const QString &line, const QString &name)
{
    const QRegularExpression shape(u"(?:^|,)%1=([^,)]*)"_s.arg(name));
    return shape.match(line).captured(1);
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
    static const QRegularExpression shape(u"^(\\w+),orig=\\(([^)]*)\\),reply=\\(([^)]*)\\)(.*)$"_s);
    const QString shown = ask(m_control, m_folder, u"dpctl/dump-conntrack"_s, {u"-m"_s});
    for (const QString &line : shown.split(u'\n')) {
        const auto match = shape.match(line.trimmed());
        if (!match.hasMatch())
            continue;
        const QString zone = fieldIn(match.captured(4), u"zone"_s);
        table.rows.append({{zone.isEmpty() ? u"0"_s : zone, match.captured(1), endIn(match.captured(2), u"src"_s), endIn(match.captured(2), u"dst"_s),
                            endIn(match.captured(3), u"src"_s), endIn(match.captured(3), u"dst"_s),
                            fieldIn(match.captured(4), u"protoinfo=\\(state"_s), fieldIn(match.captured(4), u"mark"_s)},
                           {}});
    }
    return table;
}

} // namespace overlab::observe
