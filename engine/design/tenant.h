// SPDX-License-Identifier: GPL-3.0-or-later
// A tenant (OpenStack: project) with everything it owns.
#pragma once

#include "engine/design/machine.h"
#include "engine/design/network.h"
#include "engine/design/router.h"
#include "engine/design/securitygroup.h"

#include <QList>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace overlab::design {

/// What a tenant may own at most; what is not given is not limited.
struct Quota
{
    std::optional<int> vms;
    std::optional<int> vcpus;
    std::optional<qint64> memoryBytes;
    std::optional<int> networks;
    std::optional<int> routers;
    std::optional<int> floatingIps;

    friend bool operator==(const Quota &, const Quota &) = default;
};

struct Tenant
{
    QString name;
    std::optional<QString> color; ///< "#rrggbb"
    std::optional<Quota> quota;
    QList<Network> networks;
    QList<SecurityGroup> securityGroups;
    QList<Router> routers;
    QList<Machine> vms;

    friend bool operator==(const Tenant &, const Tenant &) = default;
};

} // namespace overlab::design
