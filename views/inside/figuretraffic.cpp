// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inside/figuretraffic.h"

namespace overlab::views {

QHash<QString, double> figureTraffic(const Figure &figure, const client::CounterBoard &board)
{
    QHash<QString, double> traffic;
    QHash<std::pair<QString, QString>, double> received; // by a tunnel's node and the other one
    for (const client::PortCounters &port : board.ports()) {
        if (!port.remote.isEmpty())
            received[{port.key.node, port.remote}] += port.received.bytesPerSecond;
    }
    for (const FigureTunnel &tunnel : figure.tunnels) {
        const double bytes = received.value({tunnel.part.node, tunnel.other}) + received.value({tunnel.other, tunnel.part.node});
        if (bytes > 0)
            traffic.insert(tunnel.part.key, bytes);
    }
    for (const FigureFrame &frame : figure.frames) {
        for (const FigurePart &part : frame.parts) {
            const auto port = part.kind == PartKind::Port ? board.ports().constFind({part.node, part.name}) : board.ports().cend();
            if (port == board.ports().cend() || !port->remote.isEmpty())
                continue;
            if (const double bytes = port->received.bytesPerSecond + port->sent.bytesPerSecond; bytes > 0)
                traffic.insert(part.key, bytes);
        }
    }
    return traffic;
}

} // namespace overlab::views
