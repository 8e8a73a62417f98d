// SPDX-License-Identifier: GPL-3.0-or-later
// Where to look for the packet of a proof, made of its predicted path: the devices that it should pass, each with the
// frame as it should be, and the places where it should not be seen. Pure.
#pragma once

#include "engine/path/labplaces.h"
#include "engine/path/pathfinder.h"

namespace overlab::path {

struct WatchedDevice
{
    QString place; ///< whose it is: a machine, a router, a node
    QString node;
    QString nameSpace;     ///< as `ip netns` shows it; empty: the node's own, or a machine's
    QString namespacePath; ///< where it is pinned
    QString device;
    bool isPredicted = false;
    bool isInMachine = false; ///< a machine's own, not its tap
    Ipv4Address tunnelAddress; ///< of the node whose eth0 it is; else null

    friend bool operator==(const WatchedDevice &, const WatchedDevice &) = default;
};

/// A device that the packet should pass, or where it should not be seen any more.
struct ExpectedSight
{
    enum class Prediction {
        Seen,
        NotSeen, ///< the hop before drops it
        Open     ///< the prediction does not tell
    };

    int device = 0; ///< in WatchPlan::devices
    Prediction prediction = Prediction::Seen;
    Packet packet;
};

/// Of one hop: indices in WayPlan::sights; -1: it has no device of the kernel there.
struct HopSights
{
    int in = -1;
    int out = -1;
};

struct WayPlan
{
    QList<ExpectedSight> sights; ///< in the order in which the packet passes them
    QList<HopSights> hops;       ///< the path's
    /// It is predicted that copies of it get to more places: sent out by all ports of a network, or on the physical
    /// network without a tunnel.
    bool isFlooded = false;
    bool isBare = false;
};

/// A device by which packets get into a network stack.
struct Entrance
{
    int device = 0;    ///< in WatchPlan::devices
    MacAddress behind; ///< of the card behind a virtual machine's tap; null: the device is the stack's own
};

/// A network stack at an end of the path: whose devices are all watched.
struct WatchedEnd
{
    QList<Entrance> entrances; ///< empty: nobody knows whose it is, or nothing is to be seen of it
    QList<Ipv4Address> addresses;
};

struct WatchPlan
{
    QList<WatchedDevice> devices;
    WayPlan there;
    std::optional<WayPlan> back;
    WatchedEnd sender;
    WatchedEnd destination; ///< whoever has the address, or the floating address, whatever was predicted
    int leftOut = 0; ///< devices that should see nothing and are not watched, since they are too many
};

WatchPlan planWatch(const LabIndex &index, const LabPlaces &places, const PathQuestion &question, const PathAnswer &predicted);

} // namespace overlab::path
