// SPDX-License-Identifier: GPL-3.0-or-later
// Designs of many light guests on one node, as text.
#pragma once

#include <QByteArray>
#include <QString>

namespace overlab::bench {

struct Crowd
{
    int guests = 100;
    int networks = 1;
    QString firewall = QStringLiteral("none");
    int rules = 0; ///< of the group that every guest is in; 0: no group but "default"
};

/// The guests g0, g1 … go round the networks n0, n1 …; the lab is called "bench".
QByteArray crowdDesign(const Crowd &crowd);

/// Guests a (10.0.0.10) and near (.11) on one node, far (.12) on another.
QByteArray pairDesign(const QString &firewall);

/// \a machines light guests on \a nodes nodes beside that of the network, thirty a network.
QByteArray spreadDesign(int machines, int nodes);

/// Machines in a tenth as many networks with a router a tenant; at least ten a network and a network a tenant.
QByteArray cloudDesign(int machines, int tenants);

} // namespace overlab::bench
