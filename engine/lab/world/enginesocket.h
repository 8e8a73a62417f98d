// SPDX-License-Identifier: GPL-3.0-or-later
// The few words the launcher itself exchanges with an engine: is it there, and the byte relay for
// ssh. Everything else speaks through engine/rpc.
#pragma once

#include "engine/host/process/filedescriptor.h"
#include "engine/lab/world/statefolder.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace overlab::lab {

/// A connection to the lab's engine; not open when nobody listens. Works for state folders with
/// paths longer than a socket address (108 bytes) too.
host::FileDescriptor connectToEngine(const StateFolder &folder);

/// The engine's answer to lab.hello, or nullopt when none came within \a limit.
std::optional<QJsonObject> askHello(const StateFolder &folder, std::chrono::milliseconds limit);

/// Copies standard input to \a engine and what it says to standard output, until either side ends.
void relayStandardStreams(const host::FileDescriptor &engine);

} // namespace overlab::lab
