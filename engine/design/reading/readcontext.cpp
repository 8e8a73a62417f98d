// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/reading/readcontext.h"

#include "engine/design/diagnosticcodes.h"

namespace overlab::design {

void ReadContext::report(const QString &code, const QStringList &arguments, YamlPlace place,
                         const QString &object)
{
    // A branch behind an alias is read once for each use; its faults are said once.
    const auto key = std::pair(code, std::pair(place.line, place.column));
    if (m_reported.contains(key))
        return;
    m_reported.insert(key);
    diagnostics.append(makeDiagnostic(code, arguments, location(place), object));
}

} // namespace overlab::design
