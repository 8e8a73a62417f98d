// SPDX-License-Identifier: GPL-3.0-or-later
// Where the kernel's IP layer hands packets to packet filters.
#pragma once

namespace overlab::path {

enum class Hook { Prerouting, Input, Forward, Output, Postrouting };

} // namespace overlab::path
