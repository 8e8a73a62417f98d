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
};

/// The guests g0, g1 … go round the networks n0, n1 …; the lab is called "bench".
QByteArray crowdDesign(const Crowd &crowd);

} // namespace overlab::bench
