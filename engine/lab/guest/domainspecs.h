// SPDX-License-Identifier: GPL-3.0-or-later
// Blueprint domains → libvirt domain specifications: image files, disks, kernel command lines.
#pragma once

#include "engine/blueprint/blueprint.h"
#include "engine/host/libvirt/domainspec.h"

#include <QString>

namespace overlab::lab {

/// What all domains of a lab share.
struct DomainSurroundings
{
    QString lab;
    QString dnsDomain;
    host::Accelerator accelerator = host::Accelerator::Tcg;
};

/// Pure but for looking up the tiny image. Throws NotFound when the tiny image was not built, or
/// the design's image file does not exist.
host::DomainSpec domainSpec(const blueprint::Domain &domain,
                            const DomainSurroundings &surroundings);

/// Where the overlay of a machine that boots from a disk is.
QString overlayPath(const QUuid &machine);

/// Removes the overlays of all machines but those of \a nodes that boot from a disk: a machine that
/// is added again later starts afresh. One that moves to another node keeps its own. Throws
/// NotPermitted.
void removeUnwantedOverlays(const QList<blueprint::NodeBlueprint> &nodes);

} // namespace overlab::lab
