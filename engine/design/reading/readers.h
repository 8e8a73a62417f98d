// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's parts, one .cpp file a subject. Each turns one YAML value into one value of the
// model as far as it can; what does not fit is reported and left at its default.
#pragma once

#include "engine/design/reading/valuereader.h"

namespace overlab::design {

Settings readSettings(const ValueReader &value);
Underlay readUnderlay(const ValueReader &value);
Node readNode(ValueReader value);
Image readImage(ValueReader value);
ExternalNetwork readExternal(ValueReader value);
Tenant readTenant(ValueReader value);
Network readNetwork(ValueReader value, const QString &tenant);
SecurityGroup readSecurityGroup(ValueReader value, const QString &tenant);
Router readRouter(ValueReader value, const QString &tenant);
Machine readMachine(ValueReader value, const QString &tenant);
QList<Route> readRoutes(const std::vector<ValueReader> &items);
Check readCheck(ValueReader value);
QList<CanvasItem> readCanvas(const ValueReader &value);

/// The text under the key "name", before anything is checked: for the object of diagnostics.
QString peekName(const ValueReader &value);

/// "red/vm-1", or what there is of it.
QString objectPath(const QString &tenant, const QString &name);

} // namespace overlab::design
