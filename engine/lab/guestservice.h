// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine itself answers to guests inside nodes' namespaces, as the lab sees it: something
// that holds sockets there. The metadata service is one (app/daemon); the lab knows nothing of it.
#pragma once

#include "engine/lab/intent.h"

#include <QList>
#include <QString>

#include <memory>

namespace overlab::lab {

/// Called by worker threads, from several at once; must not call the lab back.
class GuestService
{
public:
    virtual ~GuestService() = default;

    /// Answers as \a intent has it, wherever its namespaces are there by now. Returns a problem for
    /// each place where that does not work.
    virtual QList<blueprint::Problem> serve(std::shared_ptr<const Intent> intent) = 0;

    /// Closes every socket in a namespace of \a node ("": in all of its) that is about to end or has
    /// lost its name: it lives as long as one is open, and so do the devices in it.
    virtual void leave(const QString &node, const QString &nameSpace) = 0;
};

} // namespace overlab::lab
