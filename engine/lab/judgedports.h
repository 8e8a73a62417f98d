// SPDX-License-Identifier: GPL-3.0-or-later
// What the tracked connections of a node were last judged by. Pure text work: execute/connections.cpp
// notes it after it has judged, the comparison of a node sees that it is due.
#pragma once

#include "engine/blueprint/blueprint.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::lab {

/// One line of the note: a port, its zone, a digest of what it allows, and its addresses.
struct JudgedPort
{
    QString name;
    int zone = 0;
    QString digest;
    QList<Ipv4Subnet> sources;

    /// "TAP=ZONE:DIGEST:10.0.1.85,10.0.3.0/24"
    QString toString() const;
    /// The inverse; a line that is none has no name.
    static JudgedPort parse(const QString &text);
};

/// For all filtered ports of \a node, in their order.
QStringList judgedPorts(const blueprint::NodeBlueprint &node);

} // namespace overlab::lab
