// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/flowwording.h"

#include "engine/client/flowfields.h"
#include "views/wording/flowphrases.h"

#include <QRegularExpression>

namespace overlab::views {

using namespace Qt::StringLiterals;
using client::FlowPiece;

namespace {

QString nodeOf(const client::InsideState &inside, const QString &address)
{
    for (const client::InsideNode &node : inside.nodes) {
        if (node.address == address)
            return node.name;
    }
    return address;
}

QString behind(const client::InsideState &inside, const client::InsideNode &node, const client::InsideInterface &port)
{
    if (!port.guest.isEmpty())
        return port.guest;
    if (!port.remote.isEmpty())
        return FlowPhrases::tunnelTo(nodeOf(inside, port.remote));
    if (port.kind == u"patch") {
        for (const client::InsideInterface &other : node.interfaces) {
            if (other.name == port.peer && !other.bridge.isEmpty())
                return other.bridge;
        }
    }
    return port.origin.isEmpty() || port.origin == u"node" ? port.name : port.origin;
}

} // namespace

FlowNames flowNames(const client::InsideState &inside, const QString &node, const QString &bridge)
{
    FlowNames names;
    constexpr int localPort = 65534; // OFPP_LOCAL of OpenFlow 1.0, as Open vSwitch takes it in every version
    names.bridge = bridge;
    names.numbers.insert(localPort, u"LOCAL"_s);
    for (const client::InsideNetwork &network : inside.networks) {
        if (network.segment >= 0 && network.isTunnelled)
            names.segments.insert(network.segment, network.object);
    }
    for (const client::InsideNode &known : inside.nodes) {
        if (known.name != node)
            continue;
        for (const client::InsideInterface &port : known.interfaces) {
            if (port.tag > 0 && !port.network.isEmpty())
                names.tags.insert(port.tag, port.network);
            if (port.bridge != bridge)
                continue;
            names.ports.insert(port.name, behind(inside, known, port));
            if (port.number > 0)
                names.numbers.insert(port.number, port.name);
        }
    }
    return names;
}

QString flowSentence(const QString &match, const QString &actions, const FlowNames &names)
{
    return FlowPhrases::sentence(FlowPhrases::packets(client::flowPieces(match), names), FlowPhrases::treatment(client::flowParts(actions), names));
}

QList<int> nextTables(const QString &actions)
{
    static const QRegularExpression next(u"goto_table:(\\d+)|resubmit\\([^,)]*,(\\d+)|\\bct\\([^)]*\\btable=(\\d+)"_s);
    QList<int> tables;
    for (auto found = next.globalMatch(actions); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int table = match.captured(match.lastCapturedIndex()).toInt();
        if (!tables.contains(table))
            tables.append(table);
    }
    return tables;
}

} // namespace overlab::views
