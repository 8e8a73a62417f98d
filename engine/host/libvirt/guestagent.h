// SPDX-License-Identifier: GPL-3.0-or-later
// The requests to a guest's QEMU agent and its answers (QEMU guest agent protocol: guest-exec,
// guest-exec-status), as JSON text. Pure; Hypervisor::guestExec() sends and polls.
#pragma once

#include "engine/host/libvirt/hypervisor.h"

namespace overlab::host {

QByteArray guestExecRequest(const QStringList &command, const QByteArray &input);
QByteArray guestExecStatusRequest(qint64 process);

/// The process id in the guest; throws BadReply.
qint64 readGuestExecReply(const QByteArray &reply);

/// nullopt while the process runs; throws BadReply.
std::optional<GuestExecResult> readGuestExecStatusReply(const QByteArray &reply);

} // namespace overlab::host
