// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/validation/validation.h"

#include "engine/design/validation/rules.h"

namespace overlab::design {

QList<Diagnostic> validateDesign(const Design &design, const Places &places)
{
    ValidationContext context(design, places);
    for (const auto rule :
         {checkNames, checkReferences, checkNodes, checkSegments, checkSubnets, checkPools,
          checkAddresses, checkExternals, checkFloatingIps, checkRouters, checkMachines,
          checkSecurityRules, checkQuotas, checkChecks})
        rule(context);
    return context.diagnostics;
}

} // namespace overlab::design
