// SPDX-License-Identifier: GPL-3.0-or-later
// What "overlabctl path" says of a lab, for comparing.
#pragma once

#include "tests/support/labfixture.h"

namespace overlab::testing::labpath {

/// path --json with \a arguments (FROM, TO, options).
QJsonObject ask(const LabFixture &lab, const QStringList &arguments);
/// The hops of a way ("hops" of the document, or of its "back"), a line each:
/// "PLACE BRIDGE: IN > OUT CODE, vlan 1, vni 22, 10.0.1.85 > 10.0.1.88, ttl 64", as the packet leaves.
QStringList linesOf(const QJsonObject &way);
/// The last hop of a way, where it ends.
QJsonObject lastHop(const QJsonObject &way);
/// All of it, for a test that fails.
QByteArray told(const QJsonObject &way);

} // namespace overlab::testing::labpath
