// SPDX-License-Identifier: GPL-3.0-or-later
// The Unix socket of a local lab's engine. A file of its own because a state folder's path may be
// longer than the 108 bytes of sockaddr_un, which QLocalSocket does not survive.
#pragma once

#include <QLocalSocket>
#include <QString>

#include <memory>

namespace overlab::client {

/// The connected socket, or null when nothing listens in \a stateFolder (no lab, or its engine is
/// just starting). Does not wait. Throws Error(NotPermitted) when the lab is another user's, and
/// HostUnreachable for everything else that the kernel refuses.
std::unique_ptr<QLocalSocket> connectEngineSocket(const QString &stateFolder);

} // namespace overlab::client
