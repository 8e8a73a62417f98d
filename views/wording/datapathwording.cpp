// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/datapathwording.h"

#include "engine/client/flowfields.h"
#include "views/wording/flowphrases.h"
#include "views/wording/listwording.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace overlab::views {

using namespace Qt::StringLiterals;
using client::FlowPiece;

namespace {

/// "tnl_push" and what is in its brackets.
struct Action
{
    QString name;
    QString arguments;
};

Action actionOf(const QString &text)
{
    const qsizetype open = text.indexOf(u'(');
    return open < 0 || !text.endsWith(u')') ? Action{text, {}} : Action{text.left(open), text.mid(open + 1).chopped(1)};
}

QString captured(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).captured(1);
}

/// What a tunnel adds: of tnl_push(…), or of set(tunnel(…)).
struct Header
{
    QString type;
    QString remote;
    qint64 key = -1; ///< -1: none

    static Header of(const QString &text)
    {
        Header header{captured(text, u"\\b(vxlan|geneve|gre)\\("_s), captured(text, u"\\bdst=(\\d+\\.\\d+\\.\\d+\\.\\d+)"_s), -1};
        if (const QString key = captured(text, u"\\b(?:vni|key|tun_id)=(0x[0-9a-f]+|\\d+)"_s); !key.isEmpty())
            header.key = key.toLongLong(nullptr, 0);
        return header;
    }
};

class DatapathWords
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::DatapathWording)

public:
    explicit DatapathWords(const DatapathNames &names) : m_names(names) {}

    QString packets(const client::DatapathEntry &flow)
    {
        static const QSet<QString> silent{u"tun_flags"_s, u"tun_tos"_s, u"tun_ttl"_s, u"tun_src"_s, u"tun_dst"_s, u"nw_ecn"_s, u"pkt_mark"_s};
        FlowNames names = m_names.flows;
        QList<FlowPiece> pieces{{u"in_port"_s, flow.port}};
        for (const FlowPiece &piece : client::flowPieces(flow.match)) {
            if (piece.name == u"tun_src")
                names.ports.insert(flow.port, FlowPhrases::tunnelTo(m_names.nodes.value(piece.value, piece.value)));
            if (!silent.contains(piece.name))
                pieces.append(piece);
        }
        const QString words = FlowPhrases::packets(pieces, names);
        if (flow.recirculation == 0)
            return words;
        const QString number = QString::number(flow.recirculation, 16);
        const QString bare = words.endsWith(u',') ? words.chopped(1) : words;
        //: packets, a number: they have been through the datapath once and were sent through it again
        return tr("%1, come back with recirculation 0x%2,").arg(bare, number);
    }

    QString treatment(const QString &actions) const
    {
        QStringList steps;
        QStringList ports;
        const auto finishPorts = [&] {
            if (!ports.isEmpty()) //: what is behind ports
                steps << tr("goes out to %1").arg(listed(std::exchange(ports, {})));
        };
        for (const QString &text : client::flowParts(actions)) {
            const Action action = actionOf(text);
            if (isPort(action)) {
                const QString port = QString(action.name).remove(u'"');
                ports << m_names.flows.ports.value(port, port);
                continue;
            }
            finishPorts();
            steps << stepOf(action);
        }
        finishPorts();
        if (steps.isEmpty())
            return tr("is dropped");
        QString words = steps.first();
        for (const QString &step : steps.mid(1)) //: one thing that happens to a packet, and the next one
            words = tr("%1, then %2").arg(words, step);
        return words;
    }

    static QString remark(const client::DatapathOrigin &origin)
    {
        if (origin.isGone)
            return tr("The flow has gone: no packet took it for some seconds, or the tables have changed.");
        if (origin.refusal.contains(u"no recirculation data"))
            return tr("Open vSwitch does not tell: it has forgotten what stood before the recirculation (%1).").arg(origin.refusal);
        if (!origin.refusal.isEmpty())
            return tr("Open vSwitch does not tell: %1").arg(origin.refusal);
        if (!origin.isCurrent)
            return tr("By now the tables would have the datapath do something else: %1").arg(shortDatapathActions(origin.actions));
        return {};
    }

private:
    static bool isPort(const Action &action)
    {
        static const QSet<QString> words{u"drop"_s, u"pop_vlan"_s, u"ct_clear"_s, u"pop_eth"_s, u"pop_nsh"_s, u"dec_ttl"_s};
        return action.arguments.isEmpty() && !words.contains(action.name);
    }

    QString stepOf(const Action &action) const
    {
        const QString &name = action.name;
        const QString &arguments = action.arguments;
        if (name == u"drop")
            return tr("is dropped");
        if (name == u"pop_vlan")
            return tr("loses its VLAN tag");
        if (name == u"push_vlan")
            return tagStep(captured(arguments, u"\\bvid=(\\d+)"_s).toInt());
        if (name == u"tnl_push" || (name == u"set" && arguments.startsWith(u"tunnel(")))
            return tunnelStep(Header::of(arguments));
        if (name == u"tnl_pop")
            return tr("loses the frame of its tunnel, and comes in anew");
        if (name == u"ct")
            return trackingStep(arguments);
        if (name == u"ct_clear")
            return tr("loses what connection tracking said of it");
        if (name == u"recirc")
            return tr("comes in anew with recirculation %1").arg(arguments);
        if (name == u"userspace")
            return tr("is handed to ovs-vswitchd, which looks at each of them");
        if (name == u"clone")
            return tr("has a copy made, which %1", "what happens to the copy").arg(treatment(arguments));
        if (name == u"set")
            return tr("gets other header fields (%1)").arg(arguments);
        return tr("has “%1” done to it", "an action of Open vSwitch").arg(arguments.isEmpty() ? name : u"%1(%2)"_s.arg(name, arguments));
    }

    QString tagStep(int tag) const
    {
        const QString network = m_names.flows.tags.value(tag);
        return network.isEmpty() ? tr("gets VLAN tag %1").arg(tag) : tr("gets VLAN tag %1 (%2)", "a number, a network").arg(QString::number(tag), network);
    }

    QString tunnelStep(const Header &header) const
    {
        const QString node = m_names.nodes.value(header.remote, header.remote);
        if (header.key < 0)
            return tr("gets the frame of the tunnel to %1").arg(node);
        const QString network = m_names.flows.segments.value(header.key);
        if (network.isEmpty())
            return tr("gets the frame of the tunnel to %1, with segment %2").arg(node, QString::number(header.key));
        return tr("gets the frame of the tunnel to %1, with segment %2 (%3)", "a node, a number, a network").arg(node, QString::number(header.key), network);
    }

    static QString trackingStep(const QString &arguments)
    {
        const QString zone = captured(arguments, u"\\bzone=(\\d+)"_s);
        const bool isRemembered = arguments.contains(u"commit");
        if (zone.isEmpty())
            return isRemembered ? tr("has its connection remembered") : tr("is looked up in connection tracking");
        return (isRemembered ? tr("has its connection remembered in zone %1") : tr("is looked up in connection tracking, zone %1")).arg(zone);
    }

    const DatapathNames &m_names;
};

} // namespace

DatapathNames datapathNames(const client::InsideState &inside, const QString &node)
{
    DatapathNames names;
    for (const client::InsideNode &one : inside.nodes) {
        if (!one.address.isEmpty())
            names.nodes.insert(one.address, one.name);
        if (one.name != node)
            continue;
        for (const client::InsideBridge &bridge : one.bridges) {
            if (!bridge.isOpenVSwitch)
                continue;
            const FlowNames its = flowNames(inside, node, bridge.name);
            names.flows.ports.insert(its.ports);
            names.flows.tags = its.tags;
            names.flows.segments = its.segments;
        }
    }
    return names;
}

QString datapathSentence(const client::DatapathEntry &flow, const DatapathNames &names)
{
    DatapathWords words(names);
    return FlowPhrases::sentence(words.packets(flow), words.treatment(flow.actions));
}

QString shortDatapathActions(const QString &actions)
{
    QStringList parts;
    for (const QString &text : client::flowParts(actions)) {
        const Action action = actionOf(text);
        const Header header = action.name == u"tnl_push" ? Header::of(action.arguments) : Header();
        if (!header.remote.isEmpty())
            parts << u"tnl_push(%1 %2 vni %3)"_s.arg(header.type, header.remote).arg(header.key);
        else if (action.name == u"userspace")
            parts << (action.arguments.contains(u"controller(") ? u"userspace(controller)"_s : action.arguments.contains(u"slow_path(") ? u"userspace(slow_path)"_s : u"userspace"_s);
        else if (action.name == u"clone")
            parts << u"clone(%1)"_s.arg(shortDatapathActions(action.arguments));
        else
            parts << text;
    }
    return parts.join(u',');
}

QString datapathRuleText(const client::DatapathRule &rule)
{
    const QString match = rule.match.isEmpty() ? QString() : u',' + rule.match;
    return u"table=%1, priority=%2%3 actions=%4"_s.arg(rule.table).arg(rule.priority).arg(match, rule.actions.join(u','));
}

QString datapathOriginRemark(const client::DatapathOrigin &origin)
{
    return DatapathWords::remark(origin);
}

} // namespace overlab::views
