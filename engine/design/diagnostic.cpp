// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/diagnostic.h"

#include <algorithm>

namespace overlab::design {

bool hasErrors(const QList<Diagnostic> &diagnostics)
{
    return std::any_of(diagnostics.cbegin(), diagnostics.cend(), [](const Diagnostic &diagnostic) {
        return diagnostic.severity == Severity::Error;
    });
}

} // namespace overlab::design
