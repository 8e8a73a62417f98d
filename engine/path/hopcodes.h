// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what happens to a packet at a hop. views/wording has a sentence for each, with the arguments named
// here. The last hop of a lost packet has "stopped" as well where the machine that it was for does not run.
#pragma once

#include <QLatin1StringView>

namespace overlab::path::hop {

// A network stack: a machine, a router, "outside".
inline constexpr QLatin1StringView sends{"sends"};               // via (empty: on the link)
inline constexpr QLatin1StringView broadcasts{"broadcasts"};     // to everybody on the link
inline constexpr QLatin1StringView routes{"routes"};             // via
inline constexpr QLatin1StringView delivered{"delivered"};
inline constexpr QLatin1StringView answers{"answers"};           // an ARP request
inline constexpr QLatin1StringView noRoute{"no-route"};          // to
inline constexpr QLatin1StringView notForwarding{"not-forwarding"};
inline constexpr QLatin1StringView reversePath{"reverse-path"};  // source, device: rp_filter
inline constexpr QLatin1StringView martian{"martian"};           // source
inline constexpr QLatin1StringView prohibited{"prohibited"};     // to
inline constexpr QLatin1StringView ttlExceeded{"ttl-exceeded"};
inline constexpr QLatin1StringView tooLong{"too-long"};          // length, mtu (bytes), device
inline constexpr QLatin1StringView noAnswer{"arp-unanswered"};   // address, device
inline constexpr QLatin1StringView otherHardware{"other-hardware"}; // mac, own
inline constexpr QLatin1StringView otherAddress{"other-address"};   // address
inline constexpr QLatin1StringView notListening{"not-listening"};   // port
inline constexpr QLatin1StringView noNamespace{"no-namespace"};     // name: nothing is called so
// A link of the kernel.
inline constexpr QLatin1StringView linkMissing{"link-missing"}; // device
inline constexpr QLatin1StringView linkDown{"link-down"};       // device
// A machine.
inline constexpr QLatin1StringView machineStopped{"machine-stopped"};
inline constexpr QLatin1StringView noAddress{"no-address"};
// A packet filter.
inline constexpr QLatin1StringView passes{"passes"};
inline constexpr QLatin1StringView filtered{"filtered"};
inline constexpr QLatin1StringView rejected{"rejected"};
inline constexpr QLatin1StringView filterUnknown{"filter-unknown"};
// A switch.
inline constexpr QLatin1StringView forwards{"forwards"};
inline constexpr QLatin1StringView floods{"floods"};          // copies
inline constexpr QLatin1StringView encapsulates{"encapsulates"}; // type, key, remote
inline constexpr QLatin1StringView decapsulates{"decapsulates"}; // type, key
inline constexpr QLatin1StringView flowDrops{"flow-drops"};
inline constexpr QLatin1StringView noFlow{"no-flow"};         // table
inline constexpr QLatin1StringView switchDrops{"switch-drops"}; // words: Open vSwitch's own
inline constexpr QLatin1StringView portMissing{"port-missing"}; // device
inline constexpr QLatin1StringView nobodyTook{"nobody-took"};   // mac, copies, vlan (0: none)
inline constexpr QLatin1StringView otherTag{"other-tag"};       // device, tag (0: none), vlan (0: none)
inline constexpr QLatin1StringView noTunnelNeighbour{"no-tunnel-neighbour"}; // address
// The underlay.
inline constexpr QLatin1StringView carries{"carries"};       // local, remote
inline constexpr QLatin1StringView noTunnelEnd{"no-tunnel-end"}; // remote
inline constexpr QLatin1StringView tunnelRefused{"tunnel-refused"}; // local, remote: no port there for it
// What could not be asked.
inline constexpr QLatin1StringView unreadable{"unreadable"}; // error
inline constexpr QLatin1StringView tooFar{"too-far"};        // hops: it goes round

} // namespace overlab::path::hop
