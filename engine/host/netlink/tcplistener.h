// SPDX-License-Identifier: GPL-3.0-or-later
// Sockets of this process that listen in other network namespaces: one program answers in all of
// them, without a process in each. Blocking, for worker threads.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/host/process/filedescriptor.h"

#include <QString>

namespace overlab::host {

/// Listens at \a address (null: all of the namespace's) and \a port in the network namespace pinned
/// at \a namespacePath. The namespace lives as long as the socket, or one accepted from it, is open.
/// Throws NotFound without that namespace, NameTaken when somebody listens there already.
FileDescriptor listenInNamespace(const QString &namespacePath, Ipv4Address address, quint16 port);

} // namespace overlab::host
