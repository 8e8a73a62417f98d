// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel's tracked connections, one by one, through libnetfilter_conntrack. Internal to engine/host/netfilter.
#pragma once

#include <QString>

#include <functional>
#include <memory>

#include <libnetfilter_conntrack/libnetfilter_conntrack.h>

namespace overlab::host {

struct CloseConntrack
{
    void operator()(nfct_handle *handle) const { nfct_close(handle); }
};
using ConntrackHandle = std::unique_ptr<nfct_handle, CloseConntrack>;

/// What errno says of \a what. Throws NotPermitted or CommandFailed.
[[noreturn]] void throwConntrackError(const QString &place, const QString &what);

/// Of the namespace pinned at \a namespacePath. Throws NotPermitted, CommandFailed (no connection tracking).
ConntrackHandle openConntrack(const QString &namespacePath);

/// Hands all connections, of both families, to \a each, which may throw and may not keep the pointer. \a place is for
/// messages. Throws as openConntrack().
void forEachConnection(const ConntrackHandle &handle, const QString &place, const std::function<void(const nf_conntrack *)> &each);

} // namespace overlab::host
