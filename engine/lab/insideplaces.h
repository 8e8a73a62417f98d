// SPDX-License-Identifier: GPL-3.0-or-later
// The folders that the launcher (world/) lays out inside a lab. Spelled here only: system calls
// take them as they are, paths.h makes the places of nodes and guests of them.
#pragma once

namespace overlab::lab {

/// Places as seen from inside a lab. The contents of overlab, host, program and images come from
/// the host, so a node that has its own /run needs them bound into it.
namespace inside {

inline constexpr auto stateFolder = "/run/overlab"; ///< the lab's state folder on the host
inline constexpr auto engineSocket = "/run/overlab/engine.sock";
/// Of the uplink's supervisor, in the state folder: held by it while it runs, and what it says.
inline constexpr auto uplinkLock = "uplink.lock";
inline constexpr auto uplinkState = "uplink.json";
inline constexpr auto programFolder = "/run/program"; ///< overlabd, overlab-init and their siblings
inline constexpr auto imagesFolder = "/run/images";   ///< guest images; empty when there are none
inline constexpr auto hostFolder = "/run/host"; ///< read-only: what the lab covers of the host
inline constexpr auto nodesFolder = "/run/nodes";
inline constexpr auto guestsFolder = "/run/guests";

} // namespace inside

} // namespace overlab::lab
