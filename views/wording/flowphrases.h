// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a flow's sentence: which packets it is about, and what is done to them. For flowwording.
#pragma once

#include "engine/client/flowfields.h"
#include "views/wording/flowwording.h"

#include <QStringList>

namespace overlab::views::FlowPhrases {

QString tunnelTo(const QString &node);
/// "ARP from red/vm-1"
QString packets(const QList<client::FlowPiece> &match, const FlowNames &names);
/// "goes on to table 24, which …", "gets VLAN tag 1, then …"
QString treatment(const QStringList &actions, const FlowNames &names);
QString sentence(const QString &packets, const QString &treatment);

} // namespace overlab::views::FlowPhrases
