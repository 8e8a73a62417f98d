// SPDX-License-Identifier: GPL-3.0-or-later
// Why a design means one machine not to reach another. views/wording has a sentence for each, with the arguments named
// here, in their order.
#pragma once

#include <QLatin1StringView>

namespace overlab::path::expected {

inline constexpr QLatin1StringView stopped{"stopped"};         // machine: a person stopped it
inline constexpr QLatin1StringView noAddress{"no-address"};    // machine: it has no IPv4 address
inline constexpr QLatin1StringView noRoute{"no-route"};        // place, address: nothing there leads to it
inline constexpr QLatin1StringView noGateway{"no-gateway"};    // place, gateway, network: nobody there has that address
inline constexpr QLatin1StringView nobody{"nobody"};           // address, network: nobody there has it
inline constexpr QLatin1StringView noRouter{"no-router"};      // machine, address: it would have to pass the packet on
inline constexpr QLatin1StringView otherNode{"other-node"};    // network, place: it ends at the node, and that is elsewhere
inline constexpr QLatin1StringView otherMachine{"other-machine"}; // address, machine: means another one from there
inline constexpr QLatin1StringView routerTakes{"router-takes"};   // address, router: it is the router's own
inline constexpr QLatin1StringView serverTakes{"server-takes"};   // address, network: it is its DHCP server's
inline constexpr QLatin1StringView egress{"egress"};           // machine, its groups
inline constexpr QLatin1StringView ingress{"ingress"};         // machine, its groups
inline constexpr QLatin1StringView notItsOwn{"not-its-own"};   // machine, address: port security
inline constexpr QLatin1StringView otherAnswer{"other-answer"}; // address: the answer comes from another one than was asked
inline constexpr QLatin1StringView round{"round"};             // router: it goes in a circle

} // namespace overlab::path::expected
