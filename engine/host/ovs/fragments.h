// SPDX-License-Identifier: GPL-3.0-or-later
// How the matches of a bridge see IP fragments: OpenFlow's switch configuration, which OVSDB does not
// know. Called by lab/node and lab/execute on worker threads.
#pragma once

#include <QString>

#include <chrono>

namespace overlab::host {

inline constexpr std::chrono::milliseconds fragmentsLimit{10'000};

/// What `ovs-ofctl get-frags` says of \a bridge: "normal", "drop", "reassemble" or "nx-match". Throws
/// HostUnreachable (no such socket), Timeout, BadReply, CommandFailed.
QString readFragments(const QString &runDirectory, const QString &bridge,
                      std::chrono::milliseconds limit = fragmentsLimit);

/// Sets it until the end of ovs-vswitchd. Throws as above; NotSupported: \a handling is none of those words,
/// or the bridge did not take it.
void setFragments(const QString &runDirectory, const QString &bridge, const QString &handling,
                  std::chrono::milliseconds limit = fragmentsLimit);

} // namespace overlab::host
