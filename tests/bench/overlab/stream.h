// SPDX-License-Identifier: GPL-3.0-or-later
// A TCP stream between two guests, as fast as it goes. "overlab_bench --sink PORT" takes what comes,
// "overlab_bench --pour ADDRESS PORT SECONDS" sends and prints megabits a second.
#pragma once

namespace overlab::bench {

/// Ends with its first connection. Returns the exit code.
int sink(int port);
/// Counts what the other end has acknowledged. Returns the exit code.
int pour(const char *address, int port, double seconds);

} // namespace overlab::bench
