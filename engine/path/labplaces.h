// SPDX-License-Identifier: GPL-3.0-or-later
// Where a lab's namespaces and daemons are, as the engine reaches them. Whoever knows the lab fills it in.
#pragma once

#include "engine/host/process/place.h"

#include <QString>
#include <QUuid>

#include <functional>

namespace overlab::path {

struct LabPlaces
{
    /// Files that pin network namespaces: of a node itself, of one of its named ones, of a namespace guest.
    std::function<QString(const QString &node)> nodeNamespace;
    std::function<QString(const QString &node, const QString &name)> namedNamespace;
    std::function<QString(const QUuid &machine)> guestNamespace;
    /// Where the node's Open vSwitch has its sockets.
    std::function<QString(const QString &node)> openVSwitchFolder;
    /// Where commands run: a name of "" is the node itself.
    std::function<host::Place(const QString &node, const QString &name)> place;
};

} // namespace overlab::path
