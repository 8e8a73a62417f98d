// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/trace/datapathactions.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace overlab::path {

namespace {

using namespace Qt::StringLiterals;

/// At commas that are in no parentheses.
QList<QStringView> split(QStringView text)
{
    QList<QStringView> parts;
    qsizetype begin = 0;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'(')
            ++depth;
        else if (text.at(i) == u')')
            --depth;
        else if (text.at(i) == u',' && depth == 0) {
            parts.append(text.mid(begin, i - begin).trimmed());
            begin = i + 1;
        }
    }
    if (begin < text.size())
        parts.append(text.mid(begin).trimmed());
    return parts;
}

struct Action
{
    QStringView name;
    QStringView arguments; ///< between its parentheses
    bool hasArguments = false;
};

Action actionOf(QStringView text)
{
    const qsizetype open = text.indexOf(u'(');
    if (open < 0 || !text.endsWith(u')'))
        return {text, {}, false};
    return {text.left(open), text.mid(open + 1, text.size() - open - 2), true};
}

/// What stands behind \a key= at any depth; empty where it does not.
QString valueOf(QStringView text, QStringView key)
{
    for (qsizetype at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
        const qsizetype sign = at + key.size();
        const bool isBegun = at == 0 || text.at(at - 1) == u',' || text.at(at - 1) == u'(';
        if (!isBegun || sign >= text.size() || text.at(sign) != u'=')
            continue;
        const auto ends = [](QChar letter) { return letter == u',' || letter == u'(' || letter == u')'; };
        const auto end = std::find_if(text.cbegin() + sign + 1, text.cend(), ends);
        return QStringView(text.cbegin() + sign + 1, end).toString();
    }
    return {};
}

Ipv4Address addressOf(const QString &text)
{
    return Ipv4Address::parse(text).value_or(Ipv4Address());
}

/// tnl_push(tnl_port(7),header(size=50,type=4,eth(…),ipv4(src=…,dst=…,…),udp(…),vxlan(flags=…,vni=0x16)),out_port(6))
TunnelHeader pushedHeader(QStringView arguments, MacAddress &hardware)
{
    TunnelHeader header;
    for (const QStringView part : split(arguments)) {
        const Action outer = actionOf(part);
        if (outer.name != u"header")
            continue;
        for (const QStringView layer : split(outer.arguments)) {
            const Action inner = actionOf(layer);
            if (inner.name == u"eth") {
                hardware = MacAddress::parse(valueOf(inner.arguments, u"dst")).value_or(MacAddress());
            } else if (inner.name == u"ipv4") {
                header.local = addressOf(valueOf(inner.arguments, u"src"));
                header.remote = addressOf(valueOf(inner.arguments, u"dst"));
            } else if (inner.name == u"vxlan" || inner.name == u"geneve" || inner.name == u"gre") {
                header.type = inner.name.toString();
                header.key = valueOf(inner.arguments, inner.name == u"gre" ? u"key" : u"vni").toUInt(nullptr, 0);
            }
        }
    }
    return header;
}

/// set(tunnel(tun_id=0x16,src=…,dst=…,ttl=64,tp_dst=4789,flags(df|key)))
TunnelHeader setHeader(QStringView arguments)
{
    TunnelHeader header;
    header.key = valueOf(arguments, u"tun_id").toUInt(nullptr, 0);
    header.local = addressOf(valueOf(arguments, u"src"));
    header.remote = addressOf(valueOf(arguments, u"dst"));
    return header;
}

/// What a kernel's tunnel device is called: vxlan_sys_4789, gre_sys, genev_sys_6081.
QString typeOfDevice(const QString &port)
{
    if (port.startsWith(u"genev"))
        return u"geneve"_s;
    return port.section(u'_', 0, 0);
}

class Reader
{
public:
    explicit Reader(DatapathActions &result) : m_result(result) {}

    void read(QStringView text, DatapathOutput state)
    {
        for (const QStringView part : split(text)) {
            const Action action = actionOf(part);
            if (!action.hasArguments)
                readWord(action.name.toString(), state);
            else
                readCall(action, state);
        }
    }

private:
    void readWord(const QString &word, DatapathOutput &state)
    {
        if (word == u"drop" || word == u"ct_clear")
            return;
        if (word == u"pop_vlan") {
            state.vlan = 0;
            return;
        }
        DatapathOutput output = state;
        output.port = word;
        if (output.tunnel && output.tunnel->type.isEmpty())
            output.tunnel->type = typeOfDevice(word);
        m_result.outputs.append(output);
    }

    void readCall(const Action &action, DatapathOutput &state)
    {
        static const QSet<QString> harmless{u"ct"_s, u"userspace"_s, u"trunc"_s, u"sample"_s, u"meter"_s, u"hash"_s};
        const QString name = action.name.toString();
        if (name == u"clone") {
            read(action.arguments, state);
        } else if (name == u"push_vlan") {
            state.vlan = valueOf(action.arguments, u"vid").toInt(nullptr, 0);
        } else if (name == u"tnl_push") {
            state.tunnel = pushedHeader(action.arguments, state.tunnelHardware);
            for (const QStringView part : split(action.arguments)) {
                if (const Action inner = actionOf(part); inner.name == u"tnl_port")
                    state.tunnelDevice = inner.arguments.toString();
            }
        } else if (name == u"set") {
            const Action inner = actionOf(action.arguments);
            if (inner.name == u"tunnel")
                state.tunnel = setHeader(inner.arguments);
        } else if (name == u"recirc") {
            m_result.recirculations.append(action.arguments.toString().toUInt(nullptr, 0));
        } else if (!harmless.contains(name)) {
            m_result.unknown.append(name);
        }
    }

    DatapathActions &m_result;
};

} // namespace

DatapathActions parseDatapathActions(QStringView text, int vlan)
{
    DatapathActions actions;
    DatapathOutput state;
    state.vlan = vlan;
    Reader(actions).read(text, state);
    return actions;
}

} // namespace overlab::path
