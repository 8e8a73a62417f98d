// SPDX-License-Identifier: GPL-3.0-or-later
// The rules, one function a subject and file. Each looks at the whole design and appends what it
// finds; none depends on another's findings.
#pragma once

#include "engine/design/validation/context.h"

namespace overlab::design {

void checkNames(ValidationContext &context);
void checkReferences(ValidationContext &context);
void checkNodes(ValidationContext &context);
void checkSegments(ValidationContext &context); ///< segments, flat networks, MTUs
void checkSubnets(ValidationContext &context);
void checkPools(ValidationContext &context);
void checkAddresses(ValidationContext &context); ///< addresses and MACs on the tenants' networks
void checkExternals(ValidationContext &context);
void checkFloatingIps(ValidationContext &context);
void checkRouters(ValidationContext &context);
void checkMachines(ValidationContext &context);
void checkSecurityRules(ValidationContext &context);
void checkQuotas(ValidationContext &context);
void checkChecks(ValidationContext &context);

} // namespace overlab::design
