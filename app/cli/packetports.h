// SPDX-License-Identifier: GPL-3.0-or-later
// Which ports a packet may have that a command line asks about.
#pragma once

#include "engine/client/pathreport.h"

namespace overlab::cli {

/// Throws Refusal with WrongUsage where protocol and port of \a request do not belong together.
void checkPorts(const client::PathRequest &request);

} // namespace overlab::cli
