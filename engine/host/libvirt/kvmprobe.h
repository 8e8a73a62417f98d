// SPDX-License-Identifier: GPL-3.0-or-later
// Whether KVM can run a guest on this host, found out by running one: a /dev/kvm that opens proves
// nothing (nested hosts, software fallbacks). Called once by the host probe; TCG is the fallback.
#pragma once

#include <QString>

#include <chrono>

namespace overlab::host {

struct KvmProbe
{
    bool isUsable = false;
    QString reason; ///< why not, one sentence; empty when usable
};

/// Runs a few instructions in 64-bit mode on a real virtual processor, and enough of them to tell a
/// processor from an interpreter. Takes about a millisecond with hardware, never longer than
/// \a limit: the work is done in a child process that is killed when it does not answer.
KvmProbe probeKvm(const QString &device = QStringLiteral("/dev/kvm"),
                  std::chrono::milliseconds limit = std::chrono::milliseconds(1000));

} // namespace overlab::host
