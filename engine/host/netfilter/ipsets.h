// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of addresses in the kernel (ipset(8)), all of a namespace in one call. Blocking, for worker
// threads.
#pragma once

#include "engine/host/process/process.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace overlab::host {

/// The sets of \a place, by name; their members as ipset prints them: 10.0.1.85, 10.0.3.0/24.
/// Throws as runChecked() does.
QHash<QString, QStringList> readIpsets(const Place &place);

/// Performs \a commands (without "ipset"); what is there already, or gone already, is success.
/// Throws as runChecked() does.
void changeIpsets(const Place &place, const QStringList &commands);

} // namespace overlab::host
