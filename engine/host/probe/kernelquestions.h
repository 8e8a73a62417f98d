// SPDX-License-Identifier: GPL-3.0-or-later
// Single questions to the kernel over netlink, in the calling thread's network namespace, where
// they may leave a link behind: for throw-away namespaces only.
#pragma once

#include <QString>

namespace overlab::host {

/// Each returns an empty string for yes, otherwise the reason in words.
QString refusalOfLinkKind(const QString &kind);
QString refusalOfScheduler(const QString &kind);
QString refusalOfGenericFamily(const QString &name);

} // namespace overlab::host
