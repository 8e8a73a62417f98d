// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to "lab.inside" of a lab that is as its design says, made of the blueprint: for tests and
// pictures of the view that need no lab.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace overlab::testing {

/// \a yaml must be valid.
QJsonObject insideOfDesign(const QByteArray &yaml);

/// The flows of a bridge of such a lab, as an observation has them, without ids and counters.
QJsonArray flowsOfDesign(const QByteArray &yaml, const QString &node, const QString &bridge);

/// A design of \a nodes, the first of which routes, with \a machines in \a tenants tenants on the others.
QByteArray designOfMany(int nodes, int machines, int tenants = 3, const QByteArray &firewall = "hybrid");

} // namespace overlab::testing
