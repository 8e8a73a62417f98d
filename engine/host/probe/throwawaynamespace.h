// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a probe in a child process inside a network namespace (and, for an ordinary user, a user
// namespace) that ends with the child. Used by kernelprobe.cpp.
#pragma once

#include <QJsonObject>

#include <chrono>
#include <functional>

namespace overlab::host {

/// What \a probe returned in the child. An object with the member "refused" (the errno in words)
/// when the namespace cannot be made, or when the child did not answer within \a limit.
QJsonObject probeInThrowAwayNamespace(const std::function<QJsonObject()> &probe,
                                      std::chrono::milliseconds limit);

} // namespace overlab::host
