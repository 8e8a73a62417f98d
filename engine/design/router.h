// SPDX-License-Identifier: GPL-3.0-or-later
// A tenant's router.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/design/network.h"

#include <QList>
#include <QString>

#include <optional>

namespace overlab::design {

struct RouterInterface
{
    QString network;                    ///< NAME in the tenant, or TENANT/NAME
    std::optional<Ipv4Address> address; ///< the subnet's gateway when not given

    friend bool operator==(const RouterInterface &, const RouterInterface &) = default;
};

struct RouterExternal
{
    QString network;                    ///< an ExternalNetwork
    std::optional<Ipv4Address> address; ///< the lowest free of its pool when not given
    std::optional<bool> snat;           ///< true when not given

    friend bool operator==(const RouterExternal &, const RouterExternal &) = default;
};

struct Router
{
    QString name;
    std::optional<QString> node; ///< any node with role network when not given
    QList<RouterInterface> interfaces;
    std::optional<RouterExternal> external;
    QList<Route> routes;
    std::optional<bool> distributed; ///< DVR; realised later
    std::optional<bool> ha;          ///< VRRP; realised later

    friend bool operator==(const Router &, const Router &) = default;
};

} // namespace overlab::design
