// SPDX-License-Identifier: GPL-3.0-or-later
// Reaches a daemon that listens on a Unix socket, without waiting for ever for one that was stopped.
// Private to this folder.
#pragma once

#include "engine/base/error.h"
#include "engine/host/process/filedescriptor.h"

#include <QDeadlineTimer>
#include <QString>

namespace overlab::host {

/// What a call on the socket at \a path met: NotPermitted for lack of rights, else HostUnreachable.
Error socketFailure(const QString &path, int errorNumber);

/// A non-blocking stream to \a path. Throws socketFailure(), and Timeout when the listener's queue
/// stays full.
FileDescriptor connectUnix(const QString &path, const QDeadlineTimer &deadline);

} // namespace overlab::host
